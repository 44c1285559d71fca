// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisKernel: CoreSentences = {
  'The boot’s framebuffer still holds the card’s memory':
    'ブート時のフレームバッファーがカードのメモリをつかんだままになっている',
  'Firmware showed its screen on this card, and efifb, simpledrm or vesafb keeps the memory of that picture, so VFIO cannot take the region.':
    'ファームウェアがこのカードに画面を出し、efifb、simpledrm、vesafb がその画面のメモリを保持しているため、VFIO が領域を取れません。',
  '`sudo grep -A3 ADDRESS /proc/iomem` shows BOOTFB, efifb or simpledrm under the card.':
    '`sudo grep -A3 ADDRESS /proc/iomem` でカードの下に BOOTFB、efifb、simpledrm がある。',
  '`boot_vga` of the card is 1.': 'カードの `boot_vga` が 1 である。',
  '/proc/iomem shows nothing below the card’s regions.': '/proc/iomem でカードの領域の下に何もない。',
  'Let firmware use another card for its screen.': 'ファームウェアの画面に別のカードを使わせます。',
  'Else `initcall_blacklist=sysfb_init` (older kernels: `video=efifb:off`).':
    'だめなら `initcall_blacklist=sysfb_init`（古いカーネルでは `video=efifb:off`）。',
  'Or unbind the consoles and the framebuffer before the guest starts.':
    'またはゲストの起動前にコンソールとフレームバッファーをアンバインドします。',
  'The console stays dark until a driver of the host’s own card is loaded.':
    'ホスト自身のカードのドライバーが読み込まれるまで、コンソールは表示されません。',
  'A device no longer answers AMD’s IOMMU': 'デバイスが AMD の IOMMU に応答しなくなった',
  'A device stopped answering when the IOMMU asked it to forget addresses: after a guest a card whose reset failed, at power-on a card whose ATS is faulty.':
    'IOMMU がアドレスの破棄を求めたとき、デバイスが応答しなくなりました。ゲストの後ならリセットに失敗したカード、電源投入時なら ATS に不具合のあるカードです。',
  'The device that IOTLB_INV_TIMEOUT names, and the time: the first seconds speak for ATS, later ones for a reset.':
    'IOTLB_INV_TIMEOUT が示すデバイスと時刻：最初の数秒なら ATS、それ以降ならリセットが疑われます。',
  'It happens without any guest and with another card.': 'ゲストなしでも、別のカードでも起きる。',
  'Shut the host down cleanly at once and switch it off.': 'すぐにホストを正しくシャットダウンし、電源を切ります。',
  'After a guest: see reset-amd-bug. At power-on: a newer kernel, or `pci=noats`.':
    'ゲストの後なら reset-amd-bug を参照。電源投入時なら新しいカーネル、または `pci=noats`。',
  'Disks and USB behind the same unit may stall, and what is written may be lost.':
    '同じユニットの配下にあるディスクや USB が止まり、書き込み中のデータが失われることがあります。',
  'VT-d stopped a device that reached for memory not its own':
    'VT-d が、自分のものでないメモリに触れたデバイスを止めた',
  'The device addressed memory outside what it was given: a bad state after a reset, a driver’s fault in the guest, or firmware that left it running.':
    'デバイスが与えられた範囲外のメモリにアクセスしました。リセット後の異常な状態、ゲストのドライバーの不具合、またはファームウェアがデバイスを動かしたままにしたことが原因です。',
  'Count the lines for each device, and see whether they begin with the guest’s start.':
    'デバイスごとに行を数え、ゲストの起動とともに始まるかを見ます。',
  'One line at power-on, and never again.': '電源投入時に 1 行だけで、その後は出ない。',
  'Shut the guest down and restart the host, so that the device is reset.':
    'ゲストをシャットダウンし、デバイスがリセットされるようホストを再起動します。',
  'Install newer firmware or another kernel.': '新しいファームウェアまたは別のカーネルをインストールします。',
  '`iommu=pt` where the device belongs to the host.': 'デバイスがホストのものなら `iommu=pt`。',
  'Passing the fault by may hide a real one.': 'フォールトを素通しにすると、本物の問題が隠れることがあります。',
  'The command line switches the IOMMU off': 'カーネルコマンドラインが IOMMU を無効にしている',
  'A word on the command line, mostly left from a work-around for graphics or an NVMe drive, keeps the kernel from using the IOMMU.':
    'コマンドラインの語（多くはグラフィックスや NVMe ドライブの回避策の名残）が、カーネルに IOMMU を使わせません。',
  '`cat /proc/cmdline` has the word.': '`cat /proc/cmdline` にその語がある。',
  'A later word switches it on again; the last one counts.': '後ろの語が再び有効にしている。最後のものが有効です。',
  'Take the word off the command line and restart.': 'その語をコマンドラインから外し、再起動します。',
  'The trouble that it once worked around may come back.': '以前それで回避していた問題が再発することがあります。',
  'A device no longer answers Intel’s IOMMU': 'デバイスが Intel の IOMMU に応答しなくなりました',
  'The IOMMU told a device to forget addresses, and the device, lost after a reset or asleep, did not answer.':
    'IOMMU がアドレスを忘れるよう求めましたが、リセット後に失われたか休止中のデバイスが応答しませんでした。',
  'Which device: the line with the request, or the messages just before.':
    'どのデバイスか: 要求のある行、またはその直前のメッセージ。',
  'It came once, at a kexec or while suspending.': 'kexec またはサスペンドのときに一度だけ出ました。',
  'Switch the host off and on.': 'ホストの電源を切って入れ直します。',
  'Keep the device from sleeping (`disable_idle_d3=1`); an up-to-date kernel.':
    'デバイスを休止させないようにします (`disable_idle_d3=1`)。カーネルも新しくします。',
  'The host can hang with it: save your work.': 'ホストも一緒に固まることがあります。作業を保存してください。',
  'AMD’s IOMMU stopped a device that reached for memory not its own':
    'AMD の IOMMU が、自分のものでないメモリに触れたデバイスを止めた',
  'The device addressed memory outside what it was given: a device left dirty by a guest, a kernel’s fault in delivering interrupts to guests (AVIC), or a driver’s.':
    'デバイスが与えられた範囲外のメモリにアクセスしました。ゲストが異常な状態で残したデバイス、ゲストへの割り込み配送（AVIC）に関するカーネルの不具合、またはドライバーの不具合が原因です。',
  'Note the device in front of the message, and whether it begins with a guest’s start or a kernel’s update.':
    'メッセージの前にあるデバイスと、ゲストの起動やカーネルの更新から始まったかを確認します。',
  'The lines stop when the host’s driver has initialised the device.':
    'ホストのドライバーがデバイスを初期化すると行が止まる。',
  'Start the kernel from before.': '以前のカーネルで起動します。',
  'Try `kvm_amd.avic=0`.': '`kvm_amd.avic=0` を試します。',
  'Restart the host so that the device is reset.': 'デバイスがリセットされるようホストを再起動します。',
  'None in reading; `avic=0` costs some speed.': '読むだけなら危険はありません。`avic=0` は速度が少し落ちます。',
  'The IOMMU is there, and the kernel does not use it': 'IOMMU はあるが、カーネルが使っていない',
  'Firmware offers the IOMMU, but this kernel is built to leave it alone until a parameter asks for it.':
    'ファームウェアは IOMMU を提供していますが、このカーネルはパラメーターで求められるまで使わないようにビルドされています。',
  '`ls /sys/firmware/acpi/tables/DMAR` finds the table while `ls /sys/class/iommu` is empty.':
    '`ls /sys/firmware/acpi/tables/DMAR` でテーブルが見つかるのに、`ls /sys/class/iommu` は空である。',
  '`cat /proc/cmdline` lacks intel_iommu=on.': '`cat /proc/cmdline` に intel_iommu=on がない。',
  '`ls /sys/class/iommu` lists units.': '`ls /sys/class/iommu` にユニットがある。',
  'Firmware has no table: see fw-iommu-disabled.':
    'ファームウェアにテーブルがない：fw-iommu-disabled を参照してください。',
  'Add `intel_iommu=on iommu=pt` to the kernel’s command line with the tool of this system’s boot loader, and restart.':
    'このシステムのブートローダーのツールでカーネルコマンドラインに `intel_iommu=on iommu=pt` を加え、再起動します。',
  'A wrong edit can keep the machine from starting: try it for one boot first.':
    '編集を誤るとマシンが起動しなくなることがあります。まず 1 回のブートだけで試してください。',
  'A parameter was written down, and the running kernel did not get it':
    '書き込んだパラメーターが、実行中のカーネルに届いていない',
  'The file was changed, but the loader’s own configuration was not made from it, another loader starts the machine, or an old entry was chosen.':
    'ファイルは変更されましたが、そこからローダーの設定が作られていないか、別のローダーがマシンを起動しているか、古い項目が選ばれました。',
  'Compare `cat /proc/cmdline` with the file.': '`cat /proc/cmdline` をファイルと比べます。',
  'The parameter stands in /proc/cmdline.': 'パラメーターが /proc/cmdline にある。',
  'Make the loader’s configuration with the right tool (see bootloader-wrong-tool), and restart.':
    '正しいツールでローダーの設定を作り（bootloader-wrong-tool を参照）、再起動します。',
  'As with every change of the loader: keep the old entry.': 'ローダーの変更では常に、古い項目を残してください。',
  'Another hypervisor holds the processor’s virtualization': '別のハイパーバイザーがプロセッサーの仮想化を使っている',
  'VirtualBox or VMware runs a guest of its own, and only one of them can have VMX or SVM at a time; newer kernels take it when KVM is loaded.':
    'VirtualBox または VMware が自分のゲストを動かしています。VMX や SVM を同時に使えるのは 1 つだけで、新しいカーネルは KVM の読み込み時に確保します。',
  '`lsmod | grep -E "vboxdrv|vmmon"`, and their guests that run.':
    '`lsmod | grep -E "vboxdrv|vmmon"` と、それらの実行中のゲスト。',
  'Neither module is loaded.': 'どちらのモジュールも読み込まれていない。',
  'Stop the other hypervisor’s guests; unload its module.':
    'もう一方のハイパーバイザーのゲストを停止し、モジュールをアンロードします。',
  'For VirtualBox on Linux 6.12 and newer: `kvm.enable_virt_at_load=0`.':
    'Linux 6.12 以降で VirtualBox を使う場合：`kvm.enable_virt_at_load=0`。',
  'The other guests stop.': 'そちらのゲストは停止します。',
  'KVM could not reach a region of the device': 'KVM がデバイスの領域に届かなかった',
  'A page of the card’s memory could not be mapped when the guest touched it: the host was out of memory beside its huge pages, or a kernel of 6.8 to 6.14 mishandles large regions.':
    'ゲストが触れたとき、カードのメモリのページをマッピングできませんでした。huge page 以外のホストのメモリが足りないか、カーネル 6.8～6.14 が大きな領域を正しく扱えません。',
  '`grep -E "MemAvailable|HugePages" /proc/meminfo` while the guest starts; the kernel’s version.':
    'ゲストの起動中に `grep -E "MemAvailable|HugePages" /proc/meminfo`、およびカーネルのバージョン。',
  'The guest runs on with another kernel.': '別のカーネルならゲストが動き続ける。',
  'Reserve fewer huge pages.': '予約する huge page を減らします。',
  'Use another kernel, or limit the guest’s address bits.':
    '別のカーネルを使うか、ゲストのアドレスビット数を制限します。',
  'The guest’s memory is in too many pieces for VFIO': 'ゲストのメモリが VFIO には細切れすぎる',
  'Each piece of mapped memory is an entry, and VFIO allows 65,535 of them for a container unless told otherwise.':
    'マッピングされたメモリの断片ごとに 1 項目を使い、VFIO は指定がなければコンテナーあたり 65,535 項目まで許します。',
  '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.':
    '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`。',
  'A disk is full: the message is of VFIO here.':
    'ディスクが満杯である：ただし、ここでのメッセージは VFIO のものです。',
  'Give the guest huge pages.': 'ゲストに huge page を使わせます。',
  'Raise it: `options vfio_iommu_type1 dma_entry_limit=N`.':
    '上限を上げます：`options vfio_iommu_type1 dma_entry_limit=N`。',
  'The kernel uses more memory.': 'カーネルのメモリ使用量が増えます。',
  'Devices of one group are to live in different address spaces':
    '1 つのグループのデバイスが別々のアドレス空間に置かれる設定になっている',
  'Two functions of one group were put behind different (virtual) IOMMU contexts of the guest, which VFIO cannot serve.':
    '1 つのグループの 2 つの機能が、ゲストの異なる（仮想）IOMMU コンテキストの配下に置かれており、VFIO は対応できません。',
  'The definition has a virtual IOMMU, and functions of the group on different buses.':
    '定義に仮想 IOMMU があり、グループの機能が別々のバスにある。',
  'There is no virtual IOMMU in the definition.': '定義に仮想 IOMMU がない。',
  'Put all functions into one slot of the guest with multifunction on.':
    'multifunction を有効にし、すべての機能をゲストの 1 つのスロットに置きます。',
  'Take the virtual IOMMU out.': '仮想 IOMMU を外します。',
  'The guest sees other hardware.': 'ゲストからはハードウェアが変わったように見えます。',
  'No device of the group is bound to vfio-pci': 'グループのどのデバイスも vfio-pci にバインドされていない',
  '/dev/vfio/N comes into being when the first device of group N is bound to vfio-pci, and none is.':
    '/dev/vfio/N は、グループ N の最初のデバイスが vfio-pci にバインドされたときに現れますが、まだ 1 つもありません。',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver` and `ls /dev/vfio`.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver` と `ls /dev/vfio`。',
  'The number belongs to another boot: see group-renumbered.':
    '番号が別のブートのものである：group-renumbered を参照してください。',
  "Bind every endpoint of the group to vfio-pci; in libvirt with `managed='yes'`.":
    "グループのすべてのエンドポイントを vfio-pci にバインドします。libvirt では `managed='yes'` を使います。",
  'Unbinding takes a device away from the host.': 'アンバインドすると、ホストはデバイスを失います。',
  'The device shares its interrupt line with one of the host': 'デバイスがホストのデバイスと割り込み線を共有しています',
  'The device has no message interrupts of its own in use, or cannot mask its line, and a device of the host has the same line.':
    'デバイスが自分のメッセージ割り込みを使っていないか、線をマスクできず、ホストのデバイスが同じ線を使っています。',
  '`/proc/interrupts`: who else is on that line.': '`/proc/interrupts`: その線をほかに誰が使っているか。',
  '`lspci -vv`: INTx and DisINTx.': '`lspci -vv`: INTx と DisINTx。',
  'The device alone is on the line.': 'その線を使うのはこのデバイスだけです。',
  'Unbind or disable the other device on the line, or use another slot.':
    '線を共有する他のデバイスを解放または無効にするか、別のスロットを使います。',
  'For devices that cannot mask it: `options vfio-pci nointxmask=1`.':
    'マスクできないデバイスの場合: `options vfio-pci nointxmask=1`。',
  'With nointxmask the device may share its line with nothing.':
    'nointxmask では、デバイスは線を何とも共有できません。',
  'A part of the guest’s memory lies where the IOMMU allows none': 'ゲストのメモリの一部が、IOMMU の許さない場所にある',
  'The guest’s memory crosses a range that is reserved: on AMD the hole below 1 TiB, or what firmware keeps for a device.':
    'ゲストのメモリが予約範囲にかかっています。AMD では 1 TiB 直下の穴、またはファームウェアがデバイス用に確保した範囲です。',
  'Compare the address of the message with `cat /sys/kernel/iommu_groups/N/reserved_regions`.':
    'メッセージのアドレスを `cat /sys/kernel/iommu_groups/N/reserved_regions` と比べます。',
  'The address is above what the IOMMU can address: see vfio-phys-bits-iommu-width.':
    'アドレスが IOMMU の届く範囲を超えている：vfio-phys-bits-iommu-width を参照してください。',
  'Choose a machine type of QEMU 7.1 or newer, which moves memory around the hole.':
    'メモリを穴の外へ移す、QEMU 7.1 以降のマシンタイプを選びます。',
  'Give the guest less memory.': 'ゲストのメモリを減らします。',
  'Another machine type is other hardware to the guest.':
    'マシンタイプを変えると、ゲストからはハードウェアが変わったように見えます。',
  'QEMU may not lock as much memory as the guest has': 'QEMU がゲストのメモリ全量をロックできない',
  'A device can write anywhere in the guest’s memory, so all of it is locked; the process’s limit for that is smaller.':
    'デバイスはゲストのメモリのどこにでも書き込めるため全量がロックされますが、プロセスの上限がそれより小さくなっています。',
  'The kernel’s log names RLIMIT_MEMLOCK.': 'カーネルログに RLIMIT_MEMLOCK がある。',
  '`grep locked /proc/PID/limits` of QEMU; `<hard_limit>` in the definition.':
    'QEMU の `grep locked /proc/PID/limits` と、定義の `<hard_limit>`。',
  'The errno is not 12.': 'errno が 12 ではない。',
  'Start the guest through the system’s libvirt, which raises the limit.':
    '上限を引き上げるシステムの libvirt からゲストを起動します。',
  'Raise `memlock` in limits.d, take a too small `<hard_limit>` out, or LimitMEMLOCK out of the libvirt unit’s drop-in.':
    'limits.d の `memlock` を上げるか、小さすぎる `<hard_limit>` を外すか、libvirt のユニットのドロップインから LimitMEMLOCK を外します。',
  'Who may lock everything can leave the host without memory.':
    'すべてをロックできる者は、ホストのメモリを使い果たせます。',
  'VFIO’s modules are not loaded': 'VFIO のモジュールが読み込まれていない',
  'vfio_pci or vfio_iommu_type1 is not loaded, or this kernel is built without them.':
    'vfio_pci または vfio_iommu_type1 が読み込まれていないか、このカーネルに含まれていません。',
  '`lsmod | grep vfio` and `ls /dev/vfio`.': '`lsmod | grep vfio` と `ls /dev/vfio`。',
  '/dev/vfio/vfio is there.': '/dev/vfio/vfio がある。',
  'Load `vfio-pci` and `vfio_iommu_type1`, and name them in /etc/modules-load.d.':
    '`vfio-pci` と `vfio_iommu_type1` を読み込み、/etc/modules-load.d に書きます。',
  'Devices of the guest cannot reach each other directly (mostly harmless)':
    'ゲストのデバイスどうしが直接届かない（ほとんどは無害）',
  'QEMU also offers each device’s regions to the other devices, and the IOMMU cannot map such a region. The guest runs without it.':
    'QEMU は各デバイスの領域をほかのデバイスにも見せますが、IOMMU がその領域をマッピングできません。ゲストはそれなしで動きます。',
  'The guest goes on running.': 'ゲストが動き続ける。',
  'The guest ends at this line: then look for another message next to it.':
    'ゲストがこの行で終わる：前後の別のメッセージを探してください。',
  'Nothing: it is not the cause of a failure.': '何も要りません。失敗の原因ではありません。',
  'Taking it for the cause costs hours.': 'これを原因とみなすと、何時間も無駄にします。',
  'The guest’s addresses are wider than the IOMMU’s': 'ゲストのアドレス幅が IOMMU より広い',
  'The guest’s firmware puts large regions above what this IOMMU can address, which on Intel’s client processors ends at 39 bits.':
    'ゲストのファームウェアが、この IOMMU の届く範囲より上に大きな領域を置いています。Intel のクライアント向けプロセッサーでは 39 ビットまでです。',
  '`journalctl -k -b | grep "Host address width"` says 39.':
    '`journalctl -k -b | grep "Host address width"` が 39 を示す。',
  'The width is 46 bits or more.': '幅が 46 ビット以上である。',
  "Limit what the guest sees: `<maxphysaddr mode='passthrough' limit='39'/>` in its `<cpu>`.":
    "ゲストに見せる幅を制限します：`<cpu>` に `<maxphysaddr mode='passthrough' limit='39'/>`。",
  'Less room for cards with large memory.': 'メモリの大きなカードを置く余地が減ります。',
  'The module vfio_virqfd does not exist any more': 'モジュール vfio_virqfd はもう存在しない',
  'Since Linux 6.2 it is a part of the module vfio; guides from before still name it.':
    'Linux 6.2 以降はモジュール vfio の一部ですが、それ以前のガイドはまだこの名前を挙げています。',
  '`uname -r` is 6.2 or newer, and the name stands in the generator’s configuration.':
    '`uname -r` が 6.2 以降で、生成ツールの設定にその名前がある。',
  'The kernel is older than 6.2.': 'カーネルが 6.2 より古い。',
  'Take the name out of mkinitcpio.conf, dracut.conf.d or /etc/initramfs-tools/modules, and make the initramfs anew.':
    'mkinitcpio.conf、dracut.conf.d、または /etc/initramfs-tools/modules からその名前を外し、initramfs を作り直します。',
  'Some generators leave no image at all after this error: look before you restart.':
    'このエラーの後、イメージを残さない生成ツールもあります。再起動の前に確認してください。',
}
