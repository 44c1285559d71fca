// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBinding: CoreSentences = {
  'amdgpu was unbound while it was in use': '使用中の amdgpu をアンバインドした',
  'Programs had the card open when its driver was taken away, or the driver’s own way down is faulty.':
    'プログラムがカードを開いている間にドライバーが外されたか、ドライバー自身の終了処理に不具合があります。',
  'Before unbinding: `lsof /dev/dri/card* /dev/dri/renderD*`.':
    'アンバインドの前に：`lsof /dev/dri/card* /dev/dri/renderD*`。',
  'The trace names another driver.': 'トレースが別のドライバーを示している。',
  'Stop what uses the card first.': 'カードを使っているものを先に停止します。',
  'Bind it to vfio-pci at boot and leave it there.': 'ブート時に vfio-pci へバインドし、そのままにします。',
  'Try another kernel.': '別のカーネルを試します。',
  'The host may freeze.': 'ホストがフリーズすることがあります。',
  'A companion function of the card stayed with the host': 'カードの付随機能がホストに残っている',
  'A card is several functions (sound, USB, its serial bus), and only the picture’s was reserved.':
    'カードは複数の機能（サウンド、USB、シリアルバス）からなりますが、映像の機能だけが確保されています。',
  '`lspci -nnks BUS:SLOT` shows each function’s driver.': '`lspci -nnks BUS:SLOT` が各機能のドライバーを示します。',
  'Every function is on vfio-pci.': 'すべての機能が vfio-pci にある。',
  'Reserve and pass all functions of the slot, in one slot of the guest with multifunction on.':
    'スロットのすべての機能を確保し、ゲストでは multifunction を有効にして 1 つのスロットに渡します。',
  'None where they are functions of the same card.': '同じカードの機能であれば、ありません。',
  'A driver of the host took the card before vfio-pci': 'ホストのドライバーが vfio-pci より先にカードを取った',
  'vfio-pci was loaded later than the graphics driver, which then found the card free.':
    'vfio-pci がグラフィックドライバーより後に読み込まれ、ドライバーが空いているカードを見つけました。',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver`, and the order of modules in the initramfs.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver` と、initramfs 内のモジュールの順序。',
  'The card is on vfio-pci.': 'カードが vfio-pci にある。',
  'Load vfio-pci before the graphics drivers in the initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).':
    'initramfs でグラフィックドライバーより先に vfio-pci を読み込みます（MODULES、`softdep nvidia pre: vfio-pci`、`rd.driver.pre=vfio-pci`）。',
  'Where the ids also fit the host’s own card, its screen goes dark.':
    'ID がホスト自身のカードにも一致する場合、ホストの画面が消えます。',
  'vfio-pci was given ids it did not take': '指定した ID を vfio-pci が取っていない',
  'A slip in the ids or in the option’s name, another revision of the card, or an option in a file that the initramfs lacks; a vfio-pci built into the kernel only listens to `vfio-pci.ids=`.':
    'ID かオプション名の誤り、カードのリビジョン違い、または initramfs に入っていないファイルのオプションです。カーネルに組み込まれた vfio-pci は `vfio-pci.ids=` だけを見ます。',
  'Compare `lspci -nn` with `cat /sys/module/vfio_pci/parameters/ids`.':
    '`lspci -nn` を `cat /sys/module/vfio_pci/parameters/ids` と照合します。',
  'The log has “vfio_pci: add” for the card.': 'ログにそのカードの “vfio_pci: add” がある。',
  'Correct the ids.': 'ID を直します。',
  'Put them on the command line where vfio-pci is built in.':
    'vfio-pci が組み込みの場合は、カーネルコマンドラインに書きます。',
  'Both of two equal cards were reserved': '同じカード 2 枚の両方が確保された',
  'Ids name a model, not a card: both cards of one model fit them.':
    'ID はカードではなく型番を表すため、同じ型番のカードは両方一致します。',
  '`lspci -nnk -d VENDOR:DEVICE` shows both on vfio-pci.':
    '`lspci -nnk -d VENDOR:DEVICE` で両方が vfio-pci になっている。',
  'Another card with a driver of the host is there.': 'ホストのドライバーを使う別のカードがある。',
  'Bind by address: `driver_override` in the initramfs, or `driverctl set-override`.':
    'アドレスでバインドします：initramfs での `driver_override`、または `driverctl set-override`。',
  'With the wrong address the host loses its own card.': 'アドレスを誤ると、ホストは自分のカードを失います。',
  'The reserved ids also fit a device the host starts from': '確保した ID がホストの起動に必要なデバイスにも一致する',
  'The drive, network or USB controller of the host has the same model as the one that was reserved.':
    'ホストのドライブ、ネットワーク、USB コントローラーが、確保したものと同じ型番です。',
  'Compare the ids with every device in `lspci -nn`.': 'ID を `lspci -nn` のすべてのデバイスと照合します。',
  'The ids only fit the guest’s devices.': 'ID がゲストのデバイスだけに一致する。',
  'Delete `vfio-pci.ids=` at the boot menu for this start, then bind by address instead.':
    '今回の起動ではブートメニューで `vfio-pci.ids=` を削除し、その後アドレスでバインドします。',
  'The machine does not start until the word is deleted.': 'この語を削除するまでマシンは起動しません。',
  'A service loads the NVIDIA driver again': 'サービスが NVIDIA ドライバーを再び読み込む',
  'A blacklist only stops loading by alias; nvidia-powerd and nvidia-persistenced load the module by its name.':
    'ブラックリストが止めるのはエイリアスによる読み込みだけで、nvidia-powerd と nvidia-persistenced はモジュール名で読み込みます。',
  '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, and the order in the journal.':
    '`systemctl is-enabled nvidia-powerd nvidia-persistenced` と、ジャーナル内の順序。',
  'The driver is loaded before these services start.': 'これらのサービスの起動前にドライバーが読み込まれている。',
  '`systemctl mask nvidia-powerd nvidia-persistenced`, or `install nvidia /bin/false`.':
    '`systemctl mask nvidia-powerd nvidia-persistenced`、または `install nvidia /bin/false`。',
  'The host loses the features of that driver.': 'ホストはそのドライバーの機能を失います。',
  'The NVIDIA driver waits for programs that still use the card':
    'NVIDIA ドライバーが、まだカードを使うプログラムを待っている',
  'Compositor, persistence daemon, powerd, fan or lighting tools or CUDA hold the card open, and the driver waits for them without end.':
    'コンポジター、persistence デーモン、powerd、ファンや照明のツール、CUDA がカードを開いたままで、ドライバーは無期限に待ちます。',
  'Before unbinding: `fuser -v /dev/nvidia*`.': 'アンバインドの前に：`fuser -v /dev/nvidia*`。',
  'Nothing holds /dev/nvidia*.': '/dev/nvidia* を開いているものがない。',
  'Stop what uses the card, unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia, and then bind.':
    'カードを使うものを停止し、nvidia_drm、nvidia_modeset、nvidia_uvm、nvidia をアンロードしてからバインドします。',
  'Once it hangs, only a restart helps.': 'いったん固まると、再起動しかありません。',
  'Ending the session loses unsaved work.': 'セッションを終了すると、保存していない作業が失われます。',
  'vfio-pci does not take the device without an IOMMU': 'IOMMU がないため vfio-pci がデバイスを受け付けない',
  'The device has no IOMMU group, because the IOMMU is off, or one that cannot keep caches coherent.':
    'IOMMU が無効でデバイスに IOMMU グループがないか、IOMMU がキャッシュの一貫性を保てません。',
  '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.': '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`。',
  'The device has a group.': 'デバイスにグループがある。',
  'Switch the IOMMU on (fw-iommu-disabled, iommu-param-missing).':
    'IOMMU を有効にします（fw-iommu-disabled、iommu-param-missing）。',
  'The “no-IOMMU” mode is no way out: guests could write anywhere.':
    '“no-IOMMU” モードは解決策になりません。ゲストがどこにでも書き込めてしまいます。',
  'A write to the driver’s files in sysfs was refused': 'sysfs のドライバーのファイルへの書き込みが拒否された',
  'The id was known already, driver_override names another driver, or the device was bound elsewhere.':
    'ID が登録済みか、driver_override が別のドライバーを示しているか、デバイスが別の場所にバインドされています。',
  '`cat /sys/bus/pci/devices/ADDRESS/driver_override` and the device’s driver.':
    '`cat /sys/bus/pci/devices/ADDRESS/driver_override` とデバイスのドライバー。',
  'The device is on vfio-pci in spite of the message.': 'メッセージにかかわらず、デバイスが vfio-pci にある。',
  'Clear the override (`echo > driver_override`), unbind the device and write its address to drivers_probe.':
    'オーバーライドを消し（`echo > driver_override`）、デバイスをアンバインドし、アドレスを drivers_probe に書き込みます。',
  'The card’s USB function stays with the kernel’s built-in driver':
    'カードの USB 機能がカーネル組み込みのドライバーに残る',
  'xhci_pci is built into this kernel and binds before any module is loaded.':
    'このカーネルは xhci_pci を組み込んでおり、モジュールの読み込み前にバインドします。',
  '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` says y.':
    '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` が y を示す。',
  'It is a module.': 'モジュールである。',
  "Rebind it later: `driver_override`, driverctl, or `managed='yes'` in libvirt.":
    "後でバインドし直します：`driver_override`、driverctl、または libvirt の `managed='yes'`。",
  'What is plugged into that controller leaves the host.': 'そのコントローラーに接続したものはホストから離れます。',
  'The desktop looks for the card that was reserved': 'デスクトップが確保済みのカードを探している',
  'A BusID in the X configuration, or the compositor’s choice of card, still names the reserved one.':
    'X の設定の BusID、またはコンポジターのカード指定が、まだ確保したカードを指しています。',
  '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.':
    '`grep -r BusID /etc/X11`、WLR_DRM_DEVICES、KWIN_DRM_DEVICES。',
  'No configuration names a card.': 'どの設定もカードを指定していない。',
  'Correct the BusID, or name the card by its path in /dev/dri/by-path.':
    'BusID を直すか、/dev/dri/by-path のパスでカードを指定します。',
}
