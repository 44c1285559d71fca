// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const readings: CoreSentences = {
  '{0} is readable only by root; needs the helper': '{0} は root しか読めない。ヘルパーが必要',
  'is there': 'がある',
  'two answers conflict: {0}': '2 つの答えが食い違う：{0}',
  'two answers conflict: kernelstub and sdbootutil are both set up':
    '2 つの答えが食い違う：kernelstub と sdbootutil が両方設定されている',
  'GRUB reads entry files': 'GRUB は項目ファイルを読む',
  'firmware is not UEFI, so no loader left its name, and no parameter names one':
    'ファームウェアが UEFI でないためローダーの名前が残らず、名前を示すパラメーターもない',
  "two answers conflict: {0} may be GRUB's or SYSLINUX's, and files of both are there":
    '2 つの答えが食い違う：{0} は GRUB のものとも SYSLINUX のものとも考えられ、両方のファイルがある',
  "two answers conflict: {0} is GRUB's, whose files are missing, and those of {1} are there":
    '2 つの答えが食い違う：{0} は GRUB のものだがそのファイルがなく、{1} のファイルがある',
  'files of {0} are there, and nothing says which started': '{0} のファイルがあるが、どれが起動したか示すものがない',
  'no loader left its name in firmware variables, on the command line or in files that can be read':
    'ファームウェアの変数にも、コマンドラインにも、読み取れるファイルにも、ローダーの名前が残っていない',
  'nothing was looked for': '何も調べられていない',
  'whether Proxmox started through GRUB or systemd-boot is not known':
    'Proxmox が GRUB と systemd-boot のどちらで起動したか不明',
  '/etc/kernelstub/configuration holds something unexpected': '/etc/kernelstub/configuration の内容が想定外',
  '/nix/var/nix/profiles/system/kernel-params does not exist':
    '/nix/var/nix/profiles/system/kernel-params が存在しない',
  'firmware does not say which entry it started': 'ファームウェアがどの項目を起動したか示していない',
  '/sys/firmware/efi/efivars is empty: efivarfs is not mounted or firmware grants no access':
    '/sys/firmware/efi/efivars が空：efivarfs がマウントされていないか、ファームウェアがアクセスを許可していない',
  '/sys/firmware/efi/efivars/{0}-{1} holds something unexpected': '/sys/firmware/efi/efivars/{0}-{1} の内容が想定外',
  'no entry with options was found in loader/entries of /efi, /boot or /boot/efi':
    '/efi、/boot、/boot/efi の loader/entries に、options のある項目が見つからない',
  '/etc/tuned/bootcmdline is more than plain assignments': '/etc/tuned/bootcmdline に単純な代入以外のものがある',
  '/sys/firmware is empty': '/sys/firmware が空',
  'whether grub-mkconfig reads /etc/default/grub.d is not known': 'grub-mkconfig が /etc/default/grub.d を読むか不明',
  'a shell stops in {0}: {1}': 'シェルが {0} で止まる：{1}',
  'GRUB_ENABLE_BLSCFG in {0}: {1}': '{0} の GRUB_ENABLE_BLSCFG：{1}',
  'the distribution is not known': 'ディストリビューションが不明',
  'GRUB’s environment block is not there': 'GRUB の環境ブロックがない',
  'bash stops in {0}: {1}': 'bash が {0} で止まる：{1}',
  '{0} are all installed, and no file chooses one':
    '{0} がすべてインストールされているが、どれを使うか指定するファイルがない',
  '{0} makes it, which is not known here ({1})': '{0} が生成するが、ここでは対応していない（{1}）',
  '/usr/bin is empty': '/usr/bin が空',
  'NixOS keeps them in its configuration, which is a program': 'NixOS はこれを設定（プログラム）の中に持つ',
  'cmdline of {0}': '{0} の cmdline',
  'no limine.conf with a command line was found': 'コマンドラインのある limine.conf が見つからない',
  'options of {0}': '{0} の options',
  'neither refind_linux.conf nor a stanza of refind.conf has options':
    'refind_linux.conf にも refind.conf のスタンザにも options がない',
  'APPEND of {0}': '{0} の APPEND',
  '{0} includes further files': '{0} がほかのファイルを取り込んでいる',
  'no configuration of SYSLINUX with a label was found': 'ラベルのある SYSLINUX の設定が見つからない',
  'pacman is running or was cut off': 'pacman が実行中か、中断されている',
  'a new deployment waits for the next start': '新しいデプロイメントが次の起動を待っている',
  'an update waits for the next start': '更新が次の起動を待っている',
  'dpkg is running or was cut off (/var/lib/dpkg/updates)': 'dpkg が実行中か、中断されている（/var/lib/dpkg/updates）',
  'no file holds parameters for the next image, so it would get those of the running kernel':
    '次のイメージのパラメーターを持つファイルがなく、実行中のカーネルのものが使われる',
  'kernel_cmdline in {0}: {1}': '{0} の kernel_cmdline：{1}',
  'it is not text in UTF-8': 'UTF-8 のテキストではない',
  'only root can read it': 'root しか読めない',
  'it is not part of this directory': 'このディレクトリーに含まれない',
  '/proc/cpuinfo does not show the virtualization extension, so its parts cannot be told':
    '/proc/cpuinfo に仮想化支援が示されておらず、その内訳もわからない',
  'this kernel prints no vmx flags, which would tell': 'このカーネルは判断に必要な vmx flags を出力しない',
  '{0} holds something unexpected': '{0} の内容が想定外',
  'neither kvm_intel nor kvm_amd is loaded': 'kvm_intel も kvm_amd も読み込まれていない',
  'ARM CPUs do not show the extension in /proc/cpuinfo, and the kernel log does not tell':
    'ARM の CPU は /proc/cpuinfo にこの機能を示さず、カーネルログからもわからない',
  '/proc/cpuinfo has no line of flags': '/proc/cpuinfo に flags の行がない',
  'the parameter clearcpuid= hides the flag': 'パラメーター clearcpuid= がフラグを隠している',
  'this kernel is built without KVM for Intel and hides the extension whatever firmware says':
    'このカーネルは Intel 用の KVM なしでビルドされており、ファームウェアにかかわらずこの機能を隠す',
  '/proc/cpuinfo shows neither vmx nor svm; either this CPU lacks the extension or firmware has disabled it':
    '/proc/cpuinfo に vmx も svm もない。この CPU にその機能がないか、ファームウェアで無効になっている',
  '/proc/cpuinfo does not tell this on this architecture': 'このアーキテクチャーでは /proc/cpuinfo からわからない',
  '/sys/devices/system/cpu/online holds something unexpected': '/sys/devices/system/cpu/online の内容が想定外',
  '/sys/devices/system/cpu/cpu{0}/topology holds something unexpected':
    '/sys/devices/system/cpu/cpu{0}/topology の内容が想定外',
  '/sys/devices/system/cpu/isolated holds something unexpected': '/sys/devices/system/cpu/isolated の内容が想定外',
  'its folder is not in this directory': 'そのフォルダーがこのディレクトリーにない',
  '{0} is empty in this directory': 'このディレクトリーでは {0} が空',
  '/proc/iomem is empty': '/proc/iomem が空',
  '{0} does not say which card it is on': '{0} は自身がどのカード上にあるか示していない',
  "{0} in /proc/iomem lies in no display device's memory":
    '/proc/iomem の {0} がどのディスプレイデバイスのメモリにもない',
  'processes of other users can be looked into only by root; needs the helper':
    'ほかのユーザーのプロセスは root しか調べられない。ヘルパーが必要',
  'neither the kernel log nor a parameter nor the groups tell the default domain type':
    'カーネルログからも、パラメーターからも、グループからも、既定のドメインタイプがわからない',
  '{0} no longer reaches back to the start of this boot': '{0} に今回の起動の最初の部分がもう残っていない',
  '{0} could not be read and the kernel log does not tell the address width':
    '{0} を読み取れず、カーネルログからもアドレス幅がわからない',
  'neither /sys/kernel/irq nor /proc/interrupts nor the kernel log tells whether interrupts are remapped':
    '/sys/kernel/irq からも /proc/interrupts からもカーネルログからも、割り込みがリマップされているかわからない',
  "/proc/config.gz was not readable, and the kernel's release is not known":
    '/proc/config.gz を読み取れず、カーネルのリリースも不明',
  'neither /proc/config.gz nor {0} can be read': '/proc/config.gz も {0} も読み取れない',
  'the kernel log': 'カーネルログ',
  '{0} is empty': '{0} が空',
  'Linux {0} does not list unknown parameters; 5.14 and later do':
    'Linux {0} は認識できないパラメーターを一覧しない（5.14 以降が対応）',
  'no module can be loaded ({0}), and nothing tells what is built in':
    'モジュールを読み込めず（{0}）、何が組み込まれているか示すものがない',
  '{0}/modules.builtin cannot be read': '{0}/modules.builtin を読み取れない',
  '{0}: nomodule': '{0}：nomodule',
  '{0}: MODULES is not set': '{0}：MODULES が設定されていない',
  '/lib/modules/{0} does not exist': '/lib/modules/{0} が存在しない',
  "the kernel's release is not known": 'カーネルのリリースが不明',
  '{0} cannot be started': '{0} を起動できない',
  '{0} ended with an error': '{0} がエラーで終了した',
  'an error': 'エラー',
  '{0} is not installed': '{0} がインストールされていない',
  'ended with {0}': '{0} で終了した',
  'ended with an error': 'エラーで終了した',
  'gave no answer within {0} ms': '{0} ms 以内に応答がなかった',
  'the kernel does not know the speed of the link ({0}); the device may be asleep':
    'カーネルがリンクの速度を把握していない（{0}）。デバイスがスリープ中の可能性がある',
  'only some files of /sys/bus/pci/devices/{0} are in this directory':
    '/sys/bus/pci/devices/{0} のファイルの一部しかこのディレクトリーにない',
  "the kernel's release is not known ({0})": 'カーネルのリリースが不明（{0}）',
  '{0}/{1}/modules.alias does not exist': '{0}/{1}/modules.alias が存在しない',
  'not read for virtual functions, which sleep and wake with their physical function':
    '物理機能とともにスリープと復帰をする仮想機能では読み取らない',
  'kernels before 5.15 do not tell how they would reset a device':
    '5.15 より前のカーネルは、デバイスをどうリセットするか示さない',
  '{0}/reset_method is not there': '{0}/reset_method がない',
  '{0}/resource is not there': '{0}/resource がない',
  '{0}/boot_vga is not there': '{0}/boot_vga がない',
  'the kernel does not know it ({0})': 'カーネルが把握していない（{0}）',
  'the ids of {0} are not in {1}': '{0} の ID が {1} にない',
  'this kernel does not tell which BARs of {0} can be resized':
    'このカーネルは {0} のどの BAR の大きさを変えられるか示さない',
  '{0}/{1} holds something unexpected': '{0}/{1} の内容が想定外',
  '{0} holds something unexpected; the device may be asleep or gone':
    '{0} の内容が想定外。デバイスがスリープ中か、なくなった可能性がある',
  '/proc/net/tcp could not be read': '/proc/net/tcp を読み取れなかった',
  '{0} does not exist': '{0} が存在しない',
  '{0} is not part of this directory': '{0} はこのディレクトリーに含まれない',
  '{0} could not be read: {1}': '{0} を読み取れなかった：{1}',
  'who looked was not kept': '誰が調べたか保存されていない',
  'was not read when captured': 'キャプチャー時に読み取られていない',
  'processes were not looked at': 'プロセスは調べられていない',
  'these files were not looked for': 'これらのファイルは調べられていない',
  'it cannot be told': '確認できない',
  '{0} is no block device that the kernel lists': '{0} は、カーネルの一覧にあるブロックデバイスではない',
  'Whether the host uses it could not be told.': 'ホストが使っているか確認できませんでした。',
  'The host uses it: {0}.': 'ホストが使っています：{0}。',
  'Windows (ntfs)': 'Windows（ntfs）',
  'it holds something unexpected': '内容が想定外',
  '/proc/*/fd of other users': 'ほかのユーザーの /proc/*/fd',
  'what is mounted could not be read': '何がマウントされているか読み取れなかった',
  'none of the folders above /var/lib/libvirt/images is there':
    '/var/lib/libvirt/images より上のフォルダーがどれも存在しない',
  'it lists no mount': 'マウントが 1 つも載っていない',
  '/etc/fstab (what is to be mounted, not what is)': '/etc/fstab（マウントの予定であり、実際の状態ではない）',
  'file of {0}': '{0} のファイル',
  'no container manager left a mark, and neither the kernel’s threads nor systemd are to be seen':
    'コンテナーマネージャーの印がなく、カーネルのスレッドも systemd も見えない',
  '/proc/cpuinfo has no flags on this kind of CPU, and firmware names no hypervisor':
    'この種類の CPU では /proc/cpuinfo に flags がなく、ファームウェアもハイパーバイザーの名前を示していない',
  '{0}/chassis_type holds {1}, which names no kind of chassis': '{0}/chassis_type の {1} は、筐体の種類を示していない',
  '{0} holds the placeholder “{1}”': '{0} に仮の値「{1}」が入っている',
  'who is looking': '調べている人',
  'SSH_CONNECTION holds something unexpected': 'SSH_CONNECTION の内容が想定外',
  'this runs below an SSH session whose address was taken from its environment':
    'SSH セッションの下で動作しているが、そのアドレスは環境から取り除かれている',
  'too many links': 'リンクが多すぎる',
  'programs are not run for a directory': 'ディレクトリーに対してプログラムは実行されない',
  'empty, as where nothing is mounted': '空（何もマウントされていないときと同じ）',
  'free space is not known for a directory': 'ディレクトリーの空き容量は不明',
  'who looked is not known for a directory': 'ディレクトリーでは誰が調べたか不明',
  'processes are not known for a directory': 'ディレクトリーではプロセスは不明',
  '/sys/kernel/security/lsm names selinux but /sys/fs/selinux/enforce could not be read':
    '/sys/kernel/security/lsm に selinux があるが、/sys/fs/selinux/enforce を読み取れなかった',
  'neither /sys/kernel/security/lsm nor what it would list could be read':
    '/sys/kernel/security/lsm も、そこに載るはずのものも読み取れなかった',
}
