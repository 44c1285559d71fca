// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStart: CoreSentences = {
  'The guest’s processor asks for what the host’s lacks':
    'ゲストのプロセッサーの要求をホストのプロセッサーが満たさない',
  'An update of microcode, kernel or QEMU took a feature away, or the definition comes from another machine.':
    'マイクロコード、カーネル、QEMU の更新で機能がなくなったか、定義が別のマシンのものです。',
  'Compare the names with `virsh domcapabilities`.': '名前を `virsh domcapabilities` と照合します。',
  'The features are listed there.': 'その機能が一覧にある。',
  "`<cpu mode='host-passthrough' check='none'>`.": "`<cpu mode='host-passthrough' check='none'>`。",
  "Or drop it: `<feature policy='disable' name='…'/>`.":
    "または要求を外します：`<feature policy='disable' name='…'/>`。",
  'Windows may want to be activated again.': 'Windows が再度ライセンス認証を求めることがあります。',
  'libvirt does not run': 'libvirt が動いていない',
  'The service is off, or the system went over to the single daemons (virtqemud) and its old socket is gone.':
    'サービスが停止しているか、システムが個別デーモン（virtqemud）に移行し、古いソケットがなくなっています。',
  '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.':
    '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`。',
  'The socket is there: then it is a matter of permission (sec-user-groups).':
    'ソケットがある：その場合は権限の問題です（sec-user-groups）。',
  'Switch on either libvirtd or the sockets of the single daemons, not both.':
    'libvirtd か個別デーモンのソケットのどちらか一方だけを有効にします。',
  'libvirt finds no QEMU for this kind of guest': 'libvirt がこの種類のゲスト用の QEMU を見つけられません',
  'QEMU for this architecture is not installed, libvirt is not told of it, or it failed when libvirt asked what it can do.':
    'このアーキテクチャの QEMU が入っていないか、libvirt に知らされていないか、libvirt が機能を尋ねたときに失敗しました。',
  '`virsh capabilities` lists the guests that are possible.': '`virsh capabilities` は作れるゲストを一覧します。',
  '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.': '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.',
  'The architecture is listed in the capabilities.': 'そのアーキテクチャが一覧にあります。',
  'Install QEMU for the architecture (qemu-system-x86, qemu-kvm, qemu-desktop), and restart libvirt.':
    'そのアーキテクチャの QEMU (qemu-system-x86、qemu-kvm、qemu-desktop) を入れ、libvirt を再起動します。',
  'The hook script refused the start': 'フックスクリプトが起動を拒否した',
  'libvirt waits for /etc/libvirt/hooks/qemu and takes anything but 0 for a no; 126 is “not executable”, 127 “not found”, 137 “killed”.':
    'libvirt は /etc/libvirt/hooks/qemu を待ち、0 以外を拒否とみなします。126 は「実行不可」、127 は「見つからない」、137 は「強制終了」です。',
  'The status in the message; `bash -n` on the script; what it printed is in libvirt’s journal.':
    'メッセージ内の終了ステータスと、スクリプトに対する `bash -n`。スクリプトの出力は libvirt のジャーナルにあります。',
  'The script ends with 0 by hand with the same arguments.': '同じ引数で手動実行するとスクリプトが 0 で終わる。',
  'Correct the line that fails; make the script executable; look for line endings of Windows.':
    '失敗する行を直し、スクリプトを実行可能にし、Windows の改行コードがないか調べます。',
  'Restart libvirt after adding a hook.': 'フックを追加したら libvirt を再起動します。',
  'Hooks run as root.': 'フックは root で実行されます。',
  'Another guest has the device': '別のゲストがデバイスを使っている',
  'A device belongs to one running guest at a time.': '1 つのデバイスを同時に使えるゲストは 1 つだけです。',
  '`virsh list`, and the address in `virsh dumpxml` of those that run.':
    '`virsh list` を実行し、稼働中のゲストの `virsh dumpxml` でアドレスを探します。',
  'No other guest runs: a QEMU that hangs may still hold the node (`fuser -v /dev/vfio/N`).':
    'ほかに稼働中のゲストがない：応答しない QEMU がノードをつかんだままかもしれません（`fuser -v /dev/vfio/N`）。',
  'Shut the other guest down.': 'もう一方のゲストをシャットダウンします。',
  'Ending it by force can lose its data.': '強制終了すると、そのゲストのデータが失われることがあります。',
  'KVM cannot be used': 'KVM を使えない',
  'Virtualization is off in firmware, the KVM module is not loaded, the user may not open /dev/kvm, or libvirt remembers what it saw before.':
    'ファームウェアで仮想化が無効、KVM モジュールが未読み込み、ユーザーに /dev/kvm を開く権限がない、または libvirt が以前の状態を覚えています。',
  '`ls -l /dev/kvm`, `lsmod | grep kvm`.': '`ls -l /dev/kvm`、`lsmod | grep kvm`。',
  '/dev/kvm is there and may be opened.': '/dev/kvm があり、開ける。',
  'Switch virtualization on in firmware (fw-virt-disabled), or load kvm_intel or kvm_amd.':
    'ファームウェアで仮想化を有効にするか（fw-virt-disabled）、kvm_intel または kvm_amd を読み込みます。',
  'Join the group kvm.': 'グループ kvm に加わります。',
  'Restart libvirt, which remembers what the host can do.': 'ホストの能力を覚えている libvirt を再起動します。',
  'This QEMU does not know the guest’s machine type': 'この QEMU はゲストのマシンタイプを知らない',
  'The definition is from a newer QEMU than this one, or from one so old that its type was removed.':
    '定義がこの QEMU より新しいものか、古すぎてタイプが削除されています。',
  'Compare `machine=` with `qemu-system-x86_64 -machine help`.':
    '`machine=` を `qemu-system-x86_64 -machine help` と照合します。',
  'The type is in that list.': 'そのタイプが一覧にある。',
  'Set the type to the nearest one that is there, or to `q35` for the newest.':
    '最も近い既存のタイプ、または最新にするなら `q35` にします。',
  'The guest sees other hardware; Windows may want to be activated again.':
    'ゲストからはハードウェアが変わったように見え、Windows が再度ライセンス認証を求めることがあります。',
  'The guest’s virtual network is off or missing': 'ゲストの仮想ネットワークが停止しているか存在しない',
  'The network is not started with the host, or was never defined; dnsmasq may be missing.':
    'ネットワークがホストとともに起動しないか、そもそも定義されていません。dnsmasq がない可能性もあります。',
  '`virsh net-list --all`.': '`virsh net-list --all`。',
  'The network is listed as active.': 'ネットワークが active と表示される。',
  '`virsh net-start default` and `virsh net-autostart default`.':
    '`virsh net-start default` と `virsh net-autostart default`。',
  'Define it from /usr/share/libvirt/networks/default.xml; install dnsmasq.':
    '/usr/share/libvirt/networks/default.xml から定義し、dnsmasq をインストールします。',
  'Two devices of the guest want the same address, or none is left':
    'ゲストの 2 つのデバイスが同じアドレスを求めているか、空きがない',
  'Addresses were written by hand, or the machine type has fewer slots than the definition needs.':
    'アドレスを手書きしたか、マシンタイプのスロットが定義に必要な数より少ないためです。',
  "Look for the same `<address type='pci'>` twice.": "同じ `<address type='pci'>` が 2 つないか探します。",
  'Each address stands once.': 'どのアドレスも 1 回しか現れない。',
  'Take the addresses out and let libvirt assign them.': 'アドレスを削除し、libvirt に割り当てさせます。',
  'Add pcie-root-port controllers.': 'pcie-root-port コントローラーを追加します。',
  'The guest’s network interface may get another name.':
    'ゲストのネットワークインターフェイス名が変わることがあります。',
  'Arguments for QEMU fell out of the definition': 'QEMU への引数が定義から消えた',
  'Without the declaration of the namespace on `<domain>`, libvirt drops `<qemu:commandline>` when it saves.':
    '`<domain>` に名前空間の宣言がないと、libvirt は保存時に `<qemu:commandline>` を捨てます。',
  '`virsh dumpxml NAME` lacks `xmlns:qemu`.': '`virsh dumpxml NAME` に `xmlns:qemu` がない。',
  'The declaration is there.': '宣言がある。',
  "Add `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` to `<domain>` first, save, then add the arguments.":
    "まず `<domain>` に `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` を加えて保存し、その後に引数を追加します。",
  'The guest is stuck in an earlier command': 'ゲストが以前のコマンドで止まっている',
  'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.':
    'QEMU またはフックが応答せず（多くはカードをドライバーから外すとき）、libvirt がそれを待っています。',
  '`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).':
    '`virsh domjobinfo NAME`、状態 D のスレッド（`ps -eLo stat,comm | grep ^D`）。',
  'The next attempt works.': '次の試みが成功する。',
  'Find what hangs; where the kernel waits, only a restart helps.':
    '応答しないものを探します。カーネル内で待っている場合は再起動しかありません。',
  'Forcing it can lose the guest’s data.': '強制すると、ゲストのデータが失われることがあります。',
  'The software TPM is not installed': 'ソフトウェア TPM がインストールされていない',
  'The guest is to have an emulated TPM, and swtpm or its tools are not there, or libvirt was not restarted since.':
    'ゲストにエミュレートした TPM を与える設定ですが、swtpm かそのツールがないか、インストール後に libvirt を再起動していません。',
  '`command -v swtpm swtpm_setup`.': '`command -v swtpm swtpm_setup`。',
  'Both are found, also by the service.': 'どちらもサービスから見つかる。',
  'Install swtpm (and swtpm-tools), and restart libvirt.':
    'swtpm（および swtpm-tools）をインストールし、libvirt を再起動します。',
  'On NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.':
    'NixOS の場合：`virtualisation.libvirtd.qemu.swtpm.enable`。',
  'The software TPM cannot make or read its state': 'ソフトウェア TPM が状態を作成または読み取りできない',
  'The state’s folder belongs to another user, AppArmor keeps swtpm out of it, or the state is from another version.':
    '状態のフォルダーが別のユーザーのものか、AppArmor が swtpm を遮っているか、状態が別バージョンのものです。',
  'Read the log the message names; look at the owner of /var/lib/swtpm-localca and /var/lib/libvirt/swtpm.':
    'メッセージが示すログを読み、/var/lib/swtpm-localca と /var/lib/libvirt/swtpm の所有者を確認します。',
  'The log ends without an error.': 'ログがエラーなしで終わる。',
  'Give the folders to the user swtpm runs as (tss).': 'swtpm を実行するユーザー（tss）をフォルダーの所有者にします。',
  'In a session: `swtpm_setup --create-config-files`.': 'セッションの場合：`swtpm_setup --create-config-files`。',
  'Move a stale state aside, once its secrets are safe.': '秘密情報を確保したうえで、古い状態を別の場所へ移します。',
  'Without the old state BitLocker asks for its recovery key: have it at hand.':
    '以前の状態がないと BitLocker が回復キーを求めます。手元に用意してください。',
  'The host’s TPM cannot be handed to the guest': 'ホストの TPM はゲストに渡せない',
  'The definition hands the host’s own TPM over, which is busy, closed to QEMU or none at all.':
    '定義がホスト自身の TPM を渡していますが、それは使用中か、QEMU から開けないか、存在しません。',
  "`<backend type='passthrough'>` in the definition.": "定義の `<backend type='passthrough'>`。",
  'The backend is an emulator.': 'バックエンドがエミュレーターである。',
  "Use an emulated TPM: `<backend type='emulator' version='2.0'/>`.":
    "エミュレートした TPM を使います：`<backend type='emulator' version='2.0'/>`。",
  'Secrets bound to the old TPM are not in the new one.':
    '以前の TPM に結び付いた秘密情報は新しい TPM にはありません。',
  'QEMU may not open the group’s device node': 'QEMU にグループのデバイスノードを開く権限がない',
  'QEMU runs as a user to whom /dev/vfio/N does not belong: by hand, in a session of libvirt’s, in a container, or with dynamic_ownership off.':
    'QEMU を実行するユーザーが /dev/vfio/N の所有者ではありません（手動実行、libvirt のセッション、コンテナー、または dynamic_ownership が無効）。',
  '`ls -l /dev/vfio`, and user, group and dynamic_ownership in /etc/libvirt/qemu.conf.':
    '`ls -l /dev/vfio` と、/etc/libvirt/qemu.conf の user、group、dynamic_ownership。',
  'The node belongs to the user that QEMU runs as.': 'ノードが QEMU の実行ユーザーのものである。',
  'Start the guest through qemu:///system with dynamic_ownership on.':
    'dynamic_ownership を有効にし、qemu:///system でゲストを起動します。',
  'For QEMU by hand: a udev rule for SUBSYSTEM=="vfio" that gives the node to a group.':
    'QEMU を手動で使う場合：SUBSYSTEM=="vfio" のノードをグループに与える udev ルール。',
  'Everybody in that group can reach memory through the device.':
    'そのグループの全員が、デバイスを通じてメモリに触れられます。',
  'libvirt does not accept the definition': 'libvirt が定義を受け付けない',
  'An element is misplaced, unknown to this version, or contradicts another.':
    '要素の位置が違うか、このバージョンが知らないか、別の要素と矛盾しています。',
  '`virt-xml-validate` on the definition.': '定義に対して `virt-xml-validate` を実行します。',
  'It validates: then the message is about what this host supports.':
    '検証に通る：その場合、メッセージはこのホストが対応する範囲についてのものです。',
  'Correct the element the message names.': 'メッセージが示す要素を直します。',
  'The guest’s firmware file is not there': 'ゲストのファームウェアファイルがない',
  'The file was renamed or taken out by an update (the 2 MiB images are gone from many distributions), its package is missing, or the path is another distribution’s.':
    '更新でファイル名が変わったか削除されたか（2 MiB のイメージは多くのディストリビューションで廃止）、パッケージがないか、パスが別のディストリビューションのものです。',
  'Look for the files that `<loader>` and `<nvram template>` name, and for descriptors in /usr/share/qemu/firmware.':
    '`<loader>` と `<nvram template>` が示すファイルと、/usr/share/qemu/firmware の記述ファイルを探します。',
  'The file is there and readable.': 'ファイルがあり、読める。',
  "Let libvirt choose: `<os firmware='efi'>` without paths.":
    "libvirt に選ばせます：パスを書かずに `<os firmware='efi'>`。",
  'Or name the 4 MiB files for code and variables together. Keep a copy of the variables.':
    'または、コードと変数の 4 MiB 版ファイルをそろえて指定します。変数のコピーを取っておいてください。',
  'New variables forget boot entries and keys of Secure Boot; BitLocker may ask for its key.':
    '変数を新しくするとブート項目と Secure Boot の鍵が失われ、BitLocker がキーを求めることがあります。',
  'Firmware and its variables do not fit each other': 'ファームウェアとその変数が合っていない',
  'Variables of the 2 MiB firmware are used with the 4 MiB one or the other way round, or a file is cut short.':
    '2 MiB 版の変数を 4 MiB 版のファームウェアと使っているか、その逆か、ファイルが途中で切れています。',
  '`stat -c %s` of both: 540672 are variables of 4 MiB firmware, 131072 of 2 MiB firmware.':
    '両方の `stat -c %s`：540672 なら 4 MiB 版、131072 なら 2 MiB 版ファームウェアの変数です。',
  'The sizes belong together.': 'サイズの組み合わせが合っている。',
  'Keep a copy of /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, then `virsh start NAME --reset-nvram`.':
    '/var/lib/libvirt/qemu/nvram/NAME_VARS.fd のコピーを取り、`virsh start NAME --reset-nvram` を実行します。',
  'Boot entries and keys in the variables are lost.': '変数内のブート項目と鍵が失われます。',
  'PCI Express was asked for on a machine without it': 'PCI Express のないマシンに PCI Express が求められました',
  'The device is given as PCI Express (pcie=1), and the guest’s machine type is i440fx, which has none.':
    'デバイスは PCI Express として渡されますが (pcie=1)、ゲストのマシンタイプは PCI Express のない i440fx です。',
  '`qm config VMID`: the line `machine:`.': '`qm config VMID`: `machine:` の行。',
  'The machine is q35.': 'マシンは q35 です。',
  'Set the machine to q35: `qm set VMID --machine q35`.': 'マシンを q35 にします: `qm set VMID --machine q35`。',
  'Or leave pcie=1 out.': 'または pcie=1 を外します。',
  'Windows may find its hardware changed.': 'Windows がハードウェアの変更を検出することがあります。',
  'The disk image or ISO is not there': 'ディスクイメージまたは ISO がない',
  'The disk it lies on is not mounted, the file was moved or deleted, or the drive has another name since.':
    'それがあるディスクがマウントされていないか、ファイルが移動・削除されたか、ドライブの名前が変わっています。',
  'Look for each `<source>` of the definition.': '定義の各 `<source>` を確認します。',
  'The file is there: then it is a matter of permission.': 'ファイルがある：その場合は権限の問題です。',
  'Mount the disk or correct the path; eject an ISO that is gone.':
    'ディスクをマウントするかパスを直します。なくなった ISO は取り出します。',
  'QEMU may not open the disk image': 'QEMU にディスクイメージを開く権限がない',
  'A folder above the image cannot be entered by QEMU’s user, the owner is another, the medium is read-only, or AppArmor or SELinux says no.':
    'QEMU のユーザーが上位のフォルダーに入れないか、所有者が違うか、媒体が読み取り専用か、AppArmor または SELinux が拒否しています。',
  '`namei -l PATH` as that user; first look for denials in the kernel’s log.':
    'そのユーザーで `namei -l PATH`。先にカーネルログで拒否の記録を探します。',
  'The kernel’s log has a denial: then see sec-apparmor-denied or sec-selinux-denied.':
    'カーネルログに拒否がある：sec-apparmor-denied または sec-selinux-denied を参照してください。',
  'Move the image to /var/lib/libvirt/images.': 'イメージを /var/lib/libvirt/images に移します。',
  'Or let the user through: `setfacl -m u:libvirt-qemu:x` on the folders above.':
    'またはユーザーを通します：上位のフォルダーに `setfacl -m u:libvirt-qemu:x`。',
  'Never `chmod 777`: everybody could read your home.':
    '`chmod 777` は決して使わないでください。誰でもホームを読めるようになります。',
  'Another program has the disk image open': '別のプログラムがディスクイメージを開いている',
  'Another guest, a backup, a QEMU left behind or a mount uses the same image.':
    '別のゲスト、バックアップ、残った QEMU、またはマウントが同じイメージを使っています。',
  '`lsof PATH`, `pgrep -a qemu`.': '`lsof PATH`、`pgrep -a qemu`。',
  'Nothing has the file open.': 'ファイルを開いているものがない。',
  'End the other user of the image.': 'イメージを使っているもう一方を終了します。',
  'Forcing the lock corrupts the image.': 'ロックを無視して開くとイメージが壊れます。',
  'The host has too little memory for the guest': 'ホストのメモリがゲストには足りない',
  'A guest with a passed device takes all of its memory at once and keeps it; nothing can be lent or swapped.':
    'デバイスを渡したゲストは全メモリを一度に確保し続けます。貸し出しもスワップもできません。',
  'Compare MemAvailable with the guest’s memory; caches of ZFS count as used.':
    'MemAvailable をゲストのメモリと比べます。ZFS のキャッシュは使用中と数えられます。',
  'MemAvailable covers the guest.': 'MemAvailable がゲストのメモリ以上ある。',
  'Give the guest less memory, or limit the ARC of ZFS.': 'ゲストのメモリを減らすか、ZFS の ARC を制限します。',
  'The kernel may end programs of the host to find memory.':
    'カーネルがメモリ確保のためにホストのプログラムを終了させることがあります。',
  'There are not enough huge pages': 'huge page が足りない',
  'Fewer pages are free than the guest’s memory takes: too few were reserved, memory is in pieces, or they lie on the other NUMA node.':
    '空きページがゲストのメモリより少ない状態です。予約が少なすぎるか、メモリが断片化しているか、別の NUMA ノードにあります。',
  '`grep -i huge /proc/meminfo`, and each node’s below /sys/devices/system/node.':
    '`grep -i huge /proc/meminfo` と、/sys/devices/system/node 以下の各ノードの値。',
  'HugePages_Free covers the guest.': 'HugePages_Free がゲストのメモリ以上ある。',
  'Reserve them at boot.': 'ブート時に予約します。',
  'Free caches and compact memory before the start.': '起動前にキャッシュを解放し、メモリをコンパクションします。',
  'Or take `<hugepages/>` out.': 'または `<hugepages/>` を削除します。',
  'What is reserved is lost to the host.': '予約した分はホストで使えなくなります。',
  'QEMU ended because the device answers with nothing but ones': 'デバイスの応答がすべて 1 のため QEMU が終了した',
  'The device is powered off or dead: every register reads 0xff, its interrupt pin too.':
    'デバイスの電源が切れているか、応答しません。割り込みピンを含むすべてのレジスターが 0xff と読めます。',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` shows ffffffff.':
    '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` が ffffffff を示す。',
  'The registers read as a device.': 'レジスターがデバイスとして読める。',
  'Bring the device back: see reset-d3cold-stuck.': 'デバイスを復帰させます：reset-d3cold-stuck を参照。',
  'The card’s ROM file is missing or cannot be read': 'カードの ROM ファイルがないか読めない',
  'The path has a slip, the folder is closed to QEMU’s user, or AppArmor or SELinux says no. If the name is efi-*.rom or pxe-*.rom, a ROM of QEMU’s own package is missing.':
    'パスの誤りか、QEMU のユーザーがフォルダーに入れないか、AppArmor または SELinux が拒否しています。名前が efi-*.rom または pxe-*.rom なら、QEMU 自身のパッケージの ROM がありません。',
  '`sudo -u libvirt-qemu test -r PATH`.': '`sudo -u libvirt-qemu test -r PATH`。',
  'QEMU’s user can read it.': 'QEMU のユーザーが読める。',
  'Put the file into /usr/share/vgabios or /var/lib/libvirt/vbios, readable, with its label.':
    'ファイルを /usr/share/vgabios または /var/lib/libvirt/vbios に、読み取り可能な状態と正しいラベルで置きます。',
  'The device declares a capability that QEMU cannot emulate':
    'QEMU がエミュレートできない機能をデバイスが宣言している',
  'The device’s own description of its MSI-X table is wrong; some Silicon Motion NVMe controllers are like that.':
    'デバイス自身の MSI-X テーブルの記述が誤っています。Silicon Motion の一部の NVMe コントローラーがそうです。',
  'The message itself.': 'メッセージそのもの。',
  'A newer QEMU starts with the device.': '新しい QEMU ならこのデバイスで起動する。',
  'Use a QEMU that knows the device, or `x-msix-relocation=bar2`.':
    'このデバイスを知る QEMU を使うか、`x-msix-relocation=bar2` を使います。',
  'Pass another device.': '別のデバイスを渡します。',
  'That option is experimental.': 'このオプションは実験的です。',
  'The virtual display’s OpenGL cannot be set up': '仮想ディスプレイの OpenGL を準備できない',
  'OpenGL is on for a display that listens on a network port, or on the card that the guest has.':
    'ネットワークポートで待ち受けるディスプレイ、またはゲストに渡したカードで OpenGL が有効になっています。',
  "`<gl enable='yes'>` and its rendernode in the definition.": "定義の `<gl enable='yes'>` とその rendernode。",
  'OpenGL is off in the definition.': '定義で OpenGL が無効である。',
  'Switch it off, or set the listening type to none and name another card’s render node.':
    '無効にするか、listen の種類を none にして別のカードのレンダーノードを指定します。',
}
