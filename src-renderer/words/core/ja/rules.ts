// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rules: CoreSentences = {
  'Advanced > CPU Configuration': 'Advanced > CPU Configuration',
  'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)':
    'OC > CPU Features（新しいボード：OC > Advanced CPU Configuration）',
  'Security > System Security (newer machines: Advanced > System Options)':
    'Security > System Security（新しいマシン：Advanced > System Options）',
  'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)':
    'Security > Virtualization（ThinkCentre、ThinkStation：Advanced > CPU Setup、Legion、IdeaPad：Configuration）',
  'Advanced > AMD CBS > NBIO Common Options': 'Advanced > AMD CBS > NBIO Common Options',
  'Settings > Advanced > PCI Subsystem Settings': 'Settings > Advanced > PCI Subsystem Settings',
  'the graphics that stay with the host': 'ホストに残すグラフィックス',
  'Enabled, not Auto': 'Auto ではなく Enabled',
  'Enabled (on AMD boards: Forced)': 'Enabled（AMD のボードでは Forced）',
  'No, with UEFI/Legacy Boot at UEFI Only': 'No（UEFI/Legacy Boot は UEFI Only）',
  'Other OS': 'Other OS',
  'It is there only if the processor has graphics of its own.':
    'プロセッサーに内蔵グラフィックスがある場合だけ表示されます。',
  'A system installed in legacy mode does not start any more once this is off.':
    'これを無効にすると、レガシーモードでインストールしたシステムは起動しなくなります。',
  'Where it has no effect, “Enable AER Cap” beside it must be on as well.':
    '効果がない場合は、隣の「Enable AER Cap」も有効にする必要があります。',
  'A Windows beside it may then ask for its BitLocker recovery key.':
    '同居する Windows が、その後 BitLocker 回復キーを求めることがあります。',
  'This weakens the machine against devices that are plugged in before it has started.':
    '起動前に接続されたデバイスに対して、マシンの守りが弱くなります。',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully.':
    'ファームウェアで「{0}」{1}を {2} に設定して保存し、マシンの電源を完全に切ってください。',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully.':
    'ファームウェアで「{0}」{1}を Enabled に設定して保存し、マシンの電源を完全に切ってください。',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully. {3}':
    'ファームウェアで「{0}」{1}を {2} に設定して保存し、マシンの電源を完全に切ってください。{3}',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully. {2}':
    'ファームウェアで「{0}」{1}を Enabled に設定して保存し、マシンの電源を完全に切ってください。{2}',
  ' (also called {0})': '（別名 {0}）',
  'switch the CPU’s virtualization on in the firmware': 'ファームウェアで CPU の仮想化支援を有効にする',
  'switch the IOMMU on in the firmware': 'ファームウェアで IOMMU を有効にする',
  'find out why the kernel drives no IOMMU': 'カーネルが IOMMU を使わない原因を調べる',
  'switch interrupt remapping on': '割り込みリマッピングを有効にする',
  'find out why the kernel makes no IOMMU groups': 'カーネルが IOMMU グループを作らない原因を調べる',
  'get the graphics card behind the IOMMU': 'グラフィックカードを IOMMU の配下に置く',
  'update the firmware, whose IOMMU tables are faulty': 'IOMMU テーブルに誤りのあるファームウェアを更新する',
  'get the graphics card into an IOMMU group of its own': 'グラフィックカードに専用の IOMMU グループを与える',
  'bring the graphics card’s other functions along': 'グラフィックカードのほかの機能も一緒に渡す',
  'get the firmware to let go of the graphics card': 'ファームウェアにグラフィックカードを手放させる',
  'make room for the graphics card’s memory': 'グラフィックカードのメモリの場所を確保する',
  'keep vfio-pci from taking a device that the host needs': 'ホストに必要なデバイスを vfio-pci に取らせない',
  'get the boot screen off the graphics card': '起動画面をグラフィックカードから外す',
  'give the graphics card its power cables': 'グラフィックカードに電源ケーブルを接続する',
  'wake the graphics card from its deepest sleep': 'グラフィックカードを最も深いスリープから復帰させる',
  'install a newer kernel': '新しいカーネルをインストールする',
  'install a kernel with VFIO': 'VFIO 対応のカーネルをインストールする',
  'let VFIO be loaded': 'VFIO の読み込みを許可する',
  'load the KVM module': 'KVM モジュールを読み込む',
  'let vfio-pci come before the card’s usual driver': 'vfio-pci をカードの通常のドライバーより先に読み込ませる',
  'get /dev/kvm to work': '/dev/kvm を使えるようにする',
  'add memory': 'メモリを増設する',
  'find a CPU with more cores': 'コア数の多い CPU を用意する',
  'keep the host’s disk out of the card’s IOMMU group': 'ホストのディスクをカードの IOMMU グループから外す',
  'UEFI firmware for guests': 'ゲスト用の UEFI ファームウェア',
  'install {0}': '{0} をインストールする',
  'remove the kernel parameter {0}': 'カーネルパラメーター {0} を取り除く',
  'add the kernel parameter {0}': 'カーネルパラメーター {0} を追加する',
  'install a kernel with IOMMU support': 'IOMMU 対応のカーネルをインストールする',
  'see to it that “{0}” holds': '「{0}」を満たす',
  'Put “{0}” right first; this follows from it.': '先に「{0}」を解決してください。これはその結果です。',
  'Apple Virtualization': 'Apple Virtualization',
  'an unknown hypervisor': '不明なハイパーバイザー',
  'Start the machine without Xen: choose the plain Linux entry in the boot menu.':
    'Xen なしでマシンを起動してください。起動メニューで通常の Linux の項目を選びます。',
  'Could not tell: this check itself failed, which is a fault in Throughway.':
    '確認できませんでした：この検査自体が失敗しました。Throughway の不具合です。',
  'GRUB with boot loader entries': 'GRUB（Boot Loader Specification の項目）',
  'a unified kernel image': '統合カーネルイメージ（UKI）',
  'a loader kept by sdbootutil': 'sdbootutil が管理するローダー',
  'systemd-boot kept by kernelstub': 'kernelstub が管理する systemd-boot',
  'a loader kept by ostree': 'ostree が管理するローダー',
  'a loader kept by NixOS': 'NixOS が管理するローダー',
  'a loader kept by proxmox-boot-tool': 'proxmox-boot-tool が管理するローダー',
  'the firmware itself': 'ファームウェア自体',
  'nobody looked for the kernel module {0}': 'カーネルモジュール {0} は調べられていない',
  'the UEFI firmware for guests': 'ゲスト用の UEFI ファームウェア',
  'sudo pacman -S --needed': 'sudo pacman -S --needed',
  'Proxmox VE brings QEMU and guest firmware of its own, which Debian’s packages clash with: simulate an installation before you do it, or hand the card over with Proxmox’s own tools (qm).':
    'Proxmox VE には独自の QEMU とゲスト用ファームウェアがあり、Debian のパッケージと競合します。先にインストールをシミュレートするか、Proxmox 自身のツール（qm）でカードを渡してください。',
  'Let Bazzite set up virtualization, then restart.': 'Bazzite に仮想化を設定させてから再起動してください。',
  'Switch {0} on in the system’s configuration.': 'システムの設定で {0} を有効にしてください。',
  'Build {0} into the image this system runs from: {1}.':
    'このシステムの動作元のイメージに {0} を組み込んでください：{1}。',
  'Build {0} into the image this system runs from.': 'このシステムの動作元のイメージに {0} を組み込んでください。',
  'Install {0} with the distribution’s package manager.':
    'ディストリビューションのパッケージマネージャーで {0} をインストールしてください。',
  'Layer {0} on the system’s image, then restart.':
    'システムのイメージに {0} をレイヤーとして追加し、再起動してください。',
  'Install {0}.': '{0} をインストールしてください。',
  'with `sudo grubby --update-kernel=ALL --args="{0}"`': '（`sudo grubby --update-kernel=ALL --args="{0}"` を使用）',
  'with `sudo grubby --update-kernel=ALL --remove-args="{0}"`':
    '（`sudo grubby --update-kernel=ALL --remove-args="{0}"` を使用）',
  'in the options line of the boot entry, or in /etc/kernel/cmdline where kernel-install is used':
    '（起動項目の options 行、kernel-install を使用している場合は /etc/kernel/cmdline）',
  'in /etc/kernel/cmdline, and rebuild the unified kernel image':
    '（/etc/kernel/cmdline。その後、統合カーネルイメージを再生成）',
  'in /etc/kernel/cmdline, then run `sudo sdbootutil update-all-entries`':
    '（/etc/kernel/cmdline。その後 `sudo sdbootutil update-all-entries` を実行）',
  'with `sudo kernelstub -a "{0}"`': '（`sudo kernelstub -a "{0}"` を使用）',
  'with `sudo kernelstub -d "{0}"`': '（`sudo kernelstub -d "{0}"` を使用）',
  'in /etc/default/limine where limine-update is used, else in the cmdline of limine.conf':
    '（limine-update を使用している場合は /etc/default/limine、それ以外は limine.conf の cmdline）',
  'in /boot/refind_linux.conf': '（/boot/refind_linux.conf）',
  'with `rpm-ostree kargs --append-if-missing={0}`': '（`rpm-ostree kargs --append-if-missing={0}` を使用）',
  'with `rpm-ostree kargs --delete-if-present={0}`': '（`rpm-ostree kargs --delete-if-present={0}` を使用）',
  'in boot.kernelParams of the configuration, then run `sudo nixos-rebuild boot`':
    '（設定の boot.kernelParams。その後 `sudo nixos-rebuild boot` を実行）',
  'in /etc/kernel/cmdline, then run `proxmox-boot-tool refresh`':
    '（/etc/kernel/cmdline。その後 `proxmox-boot-tool refresh` を実行）',
  'in the firmware’s boot entry of this kernel': '（このカーネル用のファームウェアの起動項目）',
  'in the APPEND line of syslinux.cfg': '（syslinux.cfg の APPEND 行）',
  'Add {0} to the kernel command line{1}, and restart.':
    'カーネルコマンドライン{1}に {0} を追加し、再起動してください。',
  'Remove {0} from the kernel command line{1}, and restart.':
    'カーネルコマンドライン{1}から {0} を取り除き、再起動してください。',
  'Remove {0} from {1}, and restart.': '{1} から {0} を取り除き、再起動してください。',
  'Remove {0} from {1}, {2}, and restart.': '{1} から {0} を取り除き、{2}してから再起動してください。',
  'rebuild the unified kernel image': '統合カーネルイメージを再生成',
  'run `sudo sdbootutil update-all-entries`': '`sudo sdbootutil update-all-entries` を実行',
  'run `sudo limine-update` where it is used': '使用していれば `sudo limine-update` を実行',
  'run `proxmox-boot-tool refresh`': '`proxmox-boot-tool refresh` を実行',
  ' in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then {0}':
    '（/etc/default/grub の GRUB_CMDLINE_LINUX_DEFAULT。その後 {0}）',
  'run `sudo update-grub`': '`sudo update-grub` を実行',
  'run `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`': '`sudo grub2-mkconfig -o /boot/grub2/grub.cfg` を実行',
  'run `sudo grub-mkconfig -o /boot/grub/grub.cfg`': '`sudo grub-mkconfig -o /boot/grub/grub.cfg` を実行',
  'Could not tell: {0}.': '確認できませんでした：{0}。',
  'Could not tell: the facts do not say.': '確認できませんでした：読み取った情報からはわかりません。',
  'the facts do not say': '読み取った情報からはわからない',
  'This {0} cannot do it: {1}.': 'この{0}ではできません：{1}。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way.':
    'この{0}は唯一の GPU で対応できます（ゲストの実行中、ホストは GPU を手放します）。妨げるものはありません。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and one thing could be better.':
    'この{0}は唯一の GPU で対応できます（ゲストの実行中、ホストは GPU を手放します）。妨げるものはありませんが、改善できる点が 1 件あります。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and {1} things could be better.':
    'この{0}は唯一の GPU で対応できます（ゲストの実行中、ホストは GPU を手放します）。妨げるものはありませんが、改善できる点が {1} 件あります。',
  'This {0} can do it; nothing stands in the way.': 'この{0}は対応できます。妨げるものはありません。',
  'This {0} can do it; nothing stands in the way, and one thing could be better.':
    'この{0}は対応できます。妨げるものはありませんが、改善できる点が 1 件あります。',
  'This {0} can do it; nothing stands in the way, and {1} things could be better.':
    'この{0}は対応できます。妨げるものはありませんが、改善できる点が {1} 件あります。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'この{0}は唯一の GPU で対応できます（ゲストの実行中、ホストは GPU を手放します）。{1}。',
  'This {0} can do it; {1}.': 'この{0}は対応できます。{1}。',
  'This {0} could do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'この{0}は唯一の GPU で対応できる可能性があります（ゲストの実行中、ホストは GPU を手放します）。{1}。',
  'This {0} could do it; {1}.': 'この{0}は対応できる可能性があります。{1}。',
  'Could not tell whether {0} can do it: one thing that decides it could not be read, among them {1}.':
    '{0}が対応できるか確認できませんでした。判断に必要な 1 件を読み取れませんでした。その一部：{1}。',
  'Could not tell whether {0} can do it: one thing that decides it could not be read: {1}.':
    '{0}が対応できるか確認できませんでした。判断に必要な 1 件を読み取れませんでした：{1}。',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read, among them {2}.':
    '{0}が対応できるか確認できませんでした。判断に必要な {1} 件を読み取れませんでした。その一部：{2}。',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read: {2}.':
    '{0}が対応できるか確認できませんでした。判断に必要な {1} 件を読み取れませんでした：{2}。',
  'one thing that decides it': '判断に必要な 1 件',
  '{0} things that decide it': '判断に必要な {0} 件',
  ' (one other thing could not be told)': '（ほかに 1 件を確認できませんでした）',
  ' ({0} other things could not be told)': '（ほかに {0} 件を確認できませんでした）',
  'one other thing': 'ほか 1 件',
  '{0} other things': 'ほか {0} 件',
  'see to one more finding': '残りの 1 項目に対処する',
  'see to {0} more findings': '残りの {0} 項目に対処する',
  'one more finding': '残りの 1 項目',
  '{0} more findings': '残りの {0} 項目',
  'one thing to fix first: {0}': '先に対処すること 1 件：{0}',
  '{0} things to fix first: {1}': '先に対処すること {0} 件：{1}',
  'one thing': '1 件',
  '{0} things': '{0} 件',
  'its kernel is for {0}, and 64-bit x86 is needed': 'カーネルは {0} 用で、64 ビット x86 が必要',
  'its CPU has no virtualization': 'CPU に仮想化支援がない',
  'there is no GPU in it to hand over': '渡せる GPU が搭載されていない',
  'This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.':
    'このマシンでは Xen が動作しており、CPU と IOMMU は Xen のものです。Xen なしで起動すれば判定できます。',
  'an IOMMU': 'IOMMU',
  'nested virtualization': 'ネストした仮想化',
  'This is a virtual machine ({0}) without {1}; a GPU can only be handed over by the machine that runs it.':
    'これは {1} のない仮想マシン（{0}）です。GPU は、それを動かしているマシンからしか渡せません。',
  'This is a virtual machine ({0}), and it could not be told whether it has an IOMMU.':
    'これは仮想マシン（{0}）で、IOMMU があるか確認できませんでした。',
  'This is a virtual machine ({0}) with a virtual IOMMU, but it was given no GPU that it could hand on.':
    'これは仮想 IOMMU のある仮想マシン（{0}）ですが、さらに渡せる GPU を与えられていません。',
  'This is a virtual machine ({0}) with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given{1}.':
    'これは仮想 IOMMU のある仮想マシン（{0}）です。与えられた GPU をさらに渡すのを妨げるものはありません{1}。',
  'This is a virtual machine ({0}) with a virtual IOMMU; it can hand on a GPU that it was given, with {1}.':
    'これは仮想 IOMMU のある仮想マシン（{0}）です。与えられた GPU をさらに渡せます。{1}。',
}
