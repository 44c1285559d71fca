// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestProblems: CoreSentences = {
  'Windows expects Secure Boot.': 'Windows は Secure Boot を想定しています。',
  'Off: kernel modules that are built on the machine, as graphics drivers are, are not signed.':
    '無効：グラフィックドライバーのように、マシン上でビルドされるカーネルモジュールには署名がありません。',
  'Off: no firmware with Secure Boot for guests is installed.':
    '無効：ゲスト用の Secure Boot 対応ファームウェアがインストールされていません。',
  'Windows 11 demands a TPM 2.0.': 'Windows 11 は TPM 2.0 を要求します。',
  'Nothing in the guest asks for one, or swtpm is not installed.':
    'ゲストに必要とするものがないか、swtpm がインストールされていません。',
  'No storage pool is active, so there is no place for a new disk. Start one, or name a disk under disks.':
    'アクティブなストレージプールがないため、新しいディスクを置く場所がありません。プールを開始するか、disks にディスクを指定してください。',
  'raw has the least between guest and storage; room is taken as it is written to.':
    'raw はゲストとストレージの間に挟まるものが最も少なく、書き込まれた分だけ場所を使います。',
  'qcow2 for snapshots; its tables are made beforehand.':
    'スナップショットのための qcow2。テーブルは事前に作られます。',
  'The guest caches already, and libvirt’s default would cache twice.':
    'ゲストがすでにキャッシュしており、libvirt の既定では二重にキャッシュされます。',
  'The storage pool “{0}” is stopped; it is started with the first disk.':
    'ストレージプール「{0}」は停止しています。最初のディスクを作るときに開始します。',
  'There is no storage pool yet; “{0}” is made in {1} with the first disk.':
    'ストレージプールはまだありません。最初のディスクを作るときに「{0}」を {1} に作成します。',
  'The disk is {0} GiB instead of {1} GiB: pool {2} has no room for more.':
    'ディスクは {1} GiB ではなく {0} GiB です：プール {2} にそれ以上の空きがありません。',
  'No device is at {0} now. Choose it anew where it is.':
    '現在 {0} にデバイスはありません。実際の場所で選び直してください。',
  'Ordinary memory: the kernel joins pages to huge ones by itself, which is most of what reserved ones give.':
    '通常のメモリ：カーネルが自動でページを huge page にまとめ、予約した場合の効果の大半が得られます。',
  'Reserved pages of 2 MiB, which this host has or can make.': '2 MiB の予約ページ。このホストにあるか、用意できます。',
  'Reserved pages of 1 GiB, which this host has or can make.': '1 GiB の予約ページ。このホストにあるか、用意できます。',
  '{0} GiB of the host’s memory, for {1}.': 'ホストのメモリのうち {0} GiB、用途：{1}。',
  'No balloon: a passed-through device or reserved pages hold all memory anyway.':
    'バルーンなし：渡したデバイスまたは予約ページが、いずれにせよ全メモリを確保します。',
  'A balloon, so that unused memory returns to the host.': 'バルーンあり。使われていないメモリがホストに戻ります。',
  'Left to the host’s scheduler, which serves host and guest alike.':
    'ホストとゲストを等しく扱う、ホストのスケジューラーに任せます。',
  'Not pinned: no plan was found for this processor.': '固定なし：このプロセッサー向けの計画が見つかりませんでした。',
  'Not pinned: {0}.': '固定なし：{0}。',
  'Each virtual processor has its own hardware thread, whole cores at a time; the host keeps the others.':
    '各仮想プロセッサーに専用のハードウェアスレッドがあり、コア単位で割り当てられます。残りはホストのものです。',
  'One socket as far as one will do: Windows uses one or two only.':
    '可能な限り 1 ソケット：Windows が使うのは 1 つか 2 つだけです。',
  'Off: Windows would start VBS on it, at up to a million exits a second. Switch it on for WSL2 or Docker Desktop.':
    '無効：Windows がその上で VBS を起動し、毎秒最大 100 万回の VM exit が生じます。WSL2 や Docker Desktop を使うなら有効にしてください。',
  'Microsoft Windows Production PCA 2011': 'Microsoft Windows Production PCA 2011',
  'Windows UEFI CA 2023': 'Windows UEFI CA 2023',
  '“{0}” must be small letters, digits, - and _, beginning with a letter':
    '「{0}」は使えません。英小文字、数字、-、_ で構成し、英字で始めてください',
  '“{0}” is an account of the system; choose another name':
    '「{0}」はシステムのアカウントです。別の名前を選んでください',
  'is not a hash as crypt(5) writes it': 'crypt(5) 形式のハッシュではありません',
  '“{0}” must have up to 20 characters and none of "/\\[]:;|=,+*?<>@%':
    '「{0}」は使えません。20 文字以内で、"/\\[]:;|=,+*?<>@% を含まないようにしてください',
  '“{0}” may not begin or end with a dot or a space': '「{0}」は使えません。先頭と末尾にドットや空白は置けません',
  '“{0}” is taken by Windows or by the computer’s name; choose another name':
    '「{0}」は Windows またはコンピューター名が使っています。別の名前を選んでください',
  'must have 1 to 127 characters, none of them a control character':
    '1～127 文字で、制御文字を含まないようにしてください',
  'Windows has no “{0}”; choose one of {1}': 'Windows に「{0}」はありません。次から選んでください：{1}',
  '“{0}” must be up to 15 letters, digits and hyphens, with a letter, no hyphen at its ends':
    '「{0}」は使えません。英字を含む 15 文字以内の英数字とハイフンで、両端にハイフンを置かないようにしてください',
  '“{0}” must be a language and a region, such as en-US':
    '「{0}」は使えません。en-US のように言語と地域で指定してください',
  '“{0}” is no name of a time zone, such as Europe/Berlin':
    '「{0}」は Europe/Berlin のようなタイムゾーン名ではありません',
  '{0} is given to the guest twice. Remove one.': '{0} がゲストに 2 回渡されています。1 つ削除してください。',
  'usbDevices names {0} twice; libvirt cannot tell twins apart. Name them by port.':
    'usbDevices に {0} が 2 回あります。libvirt は同じものを区別できません。ポートで指定してください。',
  'usbDevices.{0} is {1}; give four lower-case hexadecimal digits each.':
    'usbDevices.{0} が {1} です。それぞれ小文字の 16 進数 4 桁で指定してください。',
  'usbDevices.{0}.port is {1}; give the host’s port path, such as 1-4.2.':
    'usbDevices.{0}.port が {1} です。1-4.2 のようなホストのポートパスを指定してください。',
  'evdevInputs.{0}.path is {1}; input devices are in /dev/input/by-id.':
    'evdevInputs.{0}.path が {1} です。入力デバイスは /dev/input/by-id にあります。',
  'evdevInputs is given, and the installed libvirt has no evdev input. Remove it.':
    'evdevInputs が指定されていますが、インストール済みの libvirt に evdev 入力がありません。削除してください。',
  '{0}.functions has {1}; a slot has 1 to 8.': '{0}.functions が {1} です。1 つのスロットの機能は 1～8 個です。',
  '{0}.romFile is given and {1}.hasRom is off. Switch it on, or remove the file.':
    '{0}.romFile が指定されていますが、{1}.hasRom が無効です。有効にするか、ファイルを外してください。',
  '{0}.numaCell is {1}, and the guest has no cells.': '{0}.numaCell が {1} ですが、ゲストにセルがありません。',
  '{0}.numaCell is {1}, and the guest has cells 0 to {2}.': '{0}.numaCell が {1} ですが、ゲストのセルは 0～{2} です。',
  'At {0} is {1}:{2} now, not {3}:{4}. Choose the device anew.':
    '{0} にあるのは現在 {1}:{2} で、{3}:{4} ではありません。デバイスを選び直してください。',
  '{0} belongs to the same device and stays with the host; hand all over together.':
    '{0} は同じデバイスの一部ですが、ホストに残ります。すべてまとめて渡してください。',
  '{0} belong to the same device and stay with the host; hand all over together.':
    '{0} は同じデバイスの一部ですが、ホストに残ります。すべてまとめて渡してください。',
  'disks is empty, so the guest has nothing to start from but a disc. Add a disk.':
    'disks が空のため、ゲストが起動できるのは光学ディスクだけです。ディスクを追加してください。',
  'disks names {0} twice; two writers destroy a disk. Remove one.':
    'disks に {0} が 2 回あります。2 か所から書き込むとディスクが壊れます。1 つ削除してください。',
  'Two disks have the serial {0}, so the guest mixes up their names. Change one.':
    '2 つのディスクのシリアルが {0} で、ゲストが名前を取り違えます。一方を変えてください。',
  '{0}.bus is nvme, which the installed libvirt does not have. Take sata or virtio-blk.':
    '{0}.bus が nvme ですが、インストール済みの libvirt にはありません。sata または virtio-blk にしてください。',
  '{0}.serial is missing; an NVMe disk needs one. Give up to 20 characters.':
    '{0}.serial がありません。NVMe ディスクには必要です。20 文字以内で指定してください。',
  '{0}.serial is {1}; give up to 20 letters, digits and _.+- only.':
    '{0}.serial が {1} です。20 文字以内の英数字と _.+- だけで指定してください。',
  '{0}.iothread is {1}, and a disk on {2} has none. Take virtio-blk or virtio-scsi, or null.':
    '{0}.iothread が {1} ですが、{2} のディスクにはありません。virtio-blk か virtio-scsi にするか、null にしてください。',
  '{0}.io is native and {1}.cache {2}; native I/O goes past the host’s cache. Set cache to none, or io to io_uring or threads.':
    '{0}.io が native で {1}.cache が {2} です。ネイティブ I/O はホストのキャッシュを通りません。cache を none にするか、io を io_uring または threads にしてください。',
  '{0}.source.name is {1}; use letters, digits and .+_- only, beginning with a letter or digit.':
    '{0}.source.name が {1} です。英数字と .+_- だけを使い、英字か数字で始めてください。',
  '{0}.source.pool is {1}; name a storage pool.': '{0}.source.pool が {1} です。ストレージプールを指定してください。',
  '{0}.source.preallocation is metadata, which a raw disk has none of. Take off or full.':
    '{0}.source.preallocation が metadata ですが、raw ディスクにはメタデータがありません。off または full にしてください。',
  '{0}.io is native on a disk that grows; native I/O waits where it has to allocate. Take io_uring.':
    '容量が増えていくディスクで {0}.io が native です。ネイティブ I/O は割り当てが必要なときに待たされます。io_uring にしてください。',
  '{0}.bus is {1}; QEMU’s NVMe driver serves virtio-blk and virtio-scsi.':
    '{0}.bus が {1} です。QEMU の NVMe ドライバーが対応するのは virtio-blk と virtio-scsi です。',
  '{0}.source.path is {1}; a block device is in /dev.':
    '{0}.source.path が {1} です。ブロックデバイスは /dev にあります。',
  '{0}.source.path is {1}, which may be another disk after the next boot. Take its name in /dev/disk/by-id.':
    '{0}.source.path が {1} です。次のブート後は別のディスクになっているかもしれません。/dev/disk/by-id の名前にしてください。',
  'The guest writes to {0} itself; nothing on the host may use it meanwhile.':
    'ゲストは {0} に直接書き込みます。その間、ホストの何からも使えません。',
  'display.video is none and no card is handed over, so there is nothing to look at but the text console. Take virtio, or hand over a card.':
    'display.video が none で、カードも渡されていないため、見られるのはテキストコンソールだけです。virtio にするか、カードを渡してください。',
  'display.video is none and no card is handed over, so there is nothing to look at. Take vga, or hand over a card.':
    'display.video が none で、カードも渡されていないため、何も見られません。vga にするか、カードを渡してください。',
  'display.video is {0}, which QEMU here does not have. It has {1}.':
    'display.video が {0} ですが、この QEMU にはありません。あるのは {1} です。',
  'display.graphics is {0}, which QEMU here does not have. It has {1}.':
    'display.graphics が {0} ですが、この QEMU にはありません。あるのは {1} です。',
  'The emulated card has a screen that nobody can see: display.graphics is none.':
    'エミュレートしたカードの画面を誰も見られません：display.graphics が none です。',
  'Without the guest agent, a stop is a press of the power button that the guest may ignore.':
    'ゲストエージェントがないと、停止は電源ボタンを押すことに相当し、ゲストが無視することがあります。',
  'display.lookingGlass.sizeMiB is {0}; give a power of two from 16 to 1024. 32 suits 1080p, 64 1440p, 128 4K.':
    'display.lookingGlass.sizeMiB が {0} です。16～1024 の 2 のべき乗で指定してください。1080p なら 32、1440p なら 64、4K なら 128 が適しています。',
  'display.lookingGlass.transport is kvmfr, and that module is not loaded. Load it, or take ivshmem.':
    'display.lookingGlass.transport が kvmfr ですが、そのモジュールが読み込まれていません。読み込むか、ivshmem にしてください。',
  'Looking Glass shows the picture of a passed-through card, and none is handed over.':
    'Looking Glass は渡したカードの画面を表示しますが、カードが渡されていません。',
  'Looking Glass captures the picture in Windows guests; a Linux guest shows nothing over it.':
    'Looking Glass が画面をキャプチャするのは Windows ゲストです。Linux ゲストでは何も映りません。',
  'sound is {0}, which libvirt or QEMU here does not have. Take spice, pulseaudio or none.':
    'sound が {0} ですが、この libvirt または QEMU にはありません。spice、pulseaudio、none のいずれかにしてください。',
  'sound is spice and display.graphics is not, so it goes nowhere. Make them the same.':
    'sound が spice で display.graphics が違うため、音声の行き先がありません。同じにしてください。',
  'sharedFolders is given, and libvirt has no virtiofs here. Install virtiofsd, or remove them.':
    'sharedFolders が指定されていますが、この libvirt には virtiofs がありません。virtiofsd をインストールするか、削除してください。',
  'sharedFolders.{0}.tag is {1}; give up to 36 letters, digits and _.- only.':
    'sharedFolders.{0}.tag が {1} です。36 文字以内の英数字と _.- だけで指定してください。',
  'sharedFolders has the tag {0} twice. Change one.':
    'sharedFolders にタグ {0} が 2 回あります。一方を変えてください。',
  'A folder of sharedFolders is read-only, which this libvirt cannot do with virtiofs (11.0 can). Make it writable, or mount it read-only in the guest.':
    'sharedFolders に読み取り専用のフォルダーがありますが、この libvirt は virtiofs で対応していません（11.0 は対応）。書き込み可能にするか、ゲスト側で読み取り専用でマウントしてください。',
  'firmware.secureBoot is on, and no firmware with Secure Boot for guests is installed. Install it (package ovmf, edk2-ovmf), or switch it off.':
    'firmware.secureBoot が有効ですが、ゲスト用の Secure Boot 対応ファームウェアがインストールされていません。インストールするか（パッケージ ovmf、edk2-ovmf）、無効にしてください。',
  'firmware.secureBoot is on, and the firmware here knows Microsoft’s certificates of 2011 only, which expire in 2026: what is signed with those of 2023 does not start. Update the firmware package (ovmf, edk2-ovmf) before the guest is made.':
    'firmware.secureBoot が有効ですが、このファームウェアが知るのは 2026 年に失効する Microsoft の 2011 年の証明書だけで、2023 年の証明書で署名されたものは起動しません。ゲストを作る前にファームウェアパッケージ（ovmf、edk2-ovmf）を更新してください。',
  'firmware.tpm is on, and libvirt finds no TPM emulator. Install swtpm and swtpm-tools, or switch it off.':
    'firmware.tpm が有効ですが、libvirt が TPM エミュレーターを見つけられません。swtpm と swtpm-tools をインストールするか、無効にしてください。',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.tpm is off.':
    'Windows 11 のセットアップは Secure Boot と TPM 2.0 を要求しますが、firmware.tpm が無効です。',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.secureBoot is off.':
    'Windows 11 のセットアップは Secure Boot と TPM 2.0 を要求しますが、firmware.secureBoot が無効です。',
  'firmware.secureBoot keeps graphics drivers that are built in the guest from loading until their key is enrolled there. Switch it off, or enrol the key.':
    'firmware.secureBoot により、ゲスト内でビルドしたグラフィックドライバーは、鍵をゲストに登録するまで読み込まれません。無効にするか、鍵を登録してください。',
  'firmware.pciWindowMiB is {0}; give a power of two from 1024, twice the sum of all BARs at least.':
    'firmware.pciWindowMiB が {0} です。1024 以上の 2 のべき乗で、少なくとも全 BAR の合計の 2 倍を指定してください。',
  'firmware.pciWindowMiB is {0}, more than half of what {1} address bits reach. Give less, or null to let the firmware decide.':
    'firmware.pciWindowMiB が {0} で、{1} ビットのアドレスが届く範囲の半分を超えています。小さくするか、null にしてファームウェアに決めさせてください。',
  'memory.sizeKiB is {0} and the host has {1}; leave the host 2 GiB at least.':
    'memory.sizeKiB が {0} で、ホストのメモリは {1} です。ホストに少なくとも 2 GiB を残してください。',
  'memory.sizeKiB is {0}, which leaves the host {1}. Leave it 2 GiB at least.':
    'memory.sizeKiB が {0} で、ホストに {1} しか残りません。少なくとも 2 GiB を残してください。',
  'memory.sizeKiB is {0}; Windows 11 setup demands 4 GiB.':
    'memory.sizeKiB が {0} です。Windows 11 のセットアップは 4 GiB を要求します。',
  'memory.sizeKiB is {0}, not a whole number of pages of {1} KiB. Round it up to {2}.':
    'memory.sizeKiB が {0} で、{1} KiB のページの整数倍ではありません。{2} に切り上げてください。',
  'memory.hasBalloon frees nothing beside a passed-through device, which holds all memory, and slows the guest. Switch it off.':
    '全メモリを確保するデバイスを渡すと、memory.hasBalloon は何も解放せず、ゲストを遅くします。無効にしてください。',
  'memory.isShared is off, and sharedFolders go by virtiofs, which reads the guest’s memory. Switch it on.':
    'memory.isShared が無効ですが、sharedFolders はゲストのメモリを読む virtiofs を使います。有効にしてください。',
  'memory.pageKiB is 1 GiB, and this processor has no such pages. Take 2048.':
    'memory.pageKiB が 1 GiB ですが、このプロセッサーにはそのページがありません。2048 にしてください。',
  '{0} pages of {1} KiB are needed and {2} are free. Reserve them before the start, or set memory.pageKiB to 4.':
    '{1} KiB のページが {0} 必要ですが、空きは {2} です。起動前に予約するか、memory.pageKiB を 4 にしてください。',
  'processor.numaCells are not numbered 0, 1, 2 … in order. Number them so.':
    'processor.numaCells の番号が 0、1、2 … の順になっていません。順に番号を付けてください。',
  'processor.numaCells hold {0} vCPUs of {1}; put each vCPU into exactly one cell.':
    'processor.numaCells に入っている vCPU は {0}、全体では {1} です。各 vCPU をちょうど 1 つのセルに入れてください。',
  'processor.numaCells hold {0} KiB together and memory.sizeKiB is {1}; make them equal.':
    'processor.numaCells の合計が {0} KiB で、memory.sizeKiB は {1} です。等しくしてください。',
  'processor.numaCells.{0}.hostNode is {1}, which the host does not have. It has {2}.':
    'processor.numaCells.{0}.hostNode が {1} ですが、ホストにはありません。あるのは {2} です。',
  'networks has the MAC address {0} twice. Change one, or set it to null.':
    'networks に MAC アドレス {0} が 2 回あります。一方を変えるか、null にしてください。',
  '{0}.macAddress is {1}; give six pairs in lower case whose first is even, such as 52:54:00:12:34:56.':
    '{0}.macAddress が {1} です。52:54:00:12:34:56 のように、先頭が偶数の小文字 6 組で指定してください。',
  '{0}.queues is {1}, and only virtio on a network of the host has several. Set it to null.':
    '{0}.queues が {1} ですが、複数のキューを持てるのはホストのネットワーク上の virtio だけです。null にしてください。',
  '{0}.queues is {1} for {2} vCPUs; the others stay empty. Give {3}.':
    '{2} の vCPU に対して {0}.queues が {1} です。余りは空のままです。{3} にしてください。',
  '{0}.source.interface is {1}; interfaces have up to 15 characters without spaces, / and :.':
    '{0}.source.interface が {1} です。インターフェイス名は 15 文字以内で、空白、/、: を含みません。',
  '{0}.source.name is {1}; name a network of libvirt’s.':
    '{0}.source.name が {1} です。libvirt のネットワークを指定してください。',
  'Host and guest do not reach each other over macvtap. Add a second network for files or screen sharing between them.':
    'macvtap ではホストとゲストが互いに通信できません。両者間のファイルや画面の共有には 2 つ目のネットワークを追加してください。',
  'The topology has {0} vCPUs; at most {1} work.': 'トポロジーの vCPU は {0} ですが、動作するのは最大 {1} です。',
  'The topology has {0} vCPUs and the host {1} CPUs; give at most {2}, and fewer to leave the host some.':
    'トポロジーの vCPU は {0}、ホストの CPU は {1} です。最大 {2} にし、ホストに残すにはさらに減らしてください。',
  'processor.topology.sockets is {0}; Windows uses two at most. Move them to cores.':
    'processor.topology.sockets が {0} ですが、Windows が使うのは最大 2 つです。コアに移してください。',
  'processor.isNested and processor.hidesHypervisor exclude each other: a guest that does not know it is one gains nothing from nesting. Switch one off.':
    'processor.isNested と processor.hidesHypervisor は両立しません。自分がゲストだと知らないゲストは、ネストから何も得られません。一方を無効にしてください。',
  'processor.isNested is on, and the host’s KVM module has nesting off. Switch it off here, or on there (kvm_intel.nested=1, kvm_amd.nested=1).':
    'processor.isNested が有効ですが、ホストの KVM モジュールではネストが無効です。ここで無効にするか、ホストで有効にしてください（kvm_intel.nested=1、kvm_amd.nested=1）。',
  'processor.hidesHypervisor takes every enlightenment from Windows, which makes it a good deal slower. NVIDIA drivers have not needed it since 2021.':
    'processor.hidesHypervisor は Windows からすべての enlightenment を奪い、かなり遅くします。NVIDIA ドライバーは 2021 年以降これを必要としません。',
  'processor.hasHostCache describes caches that vCPUs share only where they are pinned. Pin them, or switch it off.':
    'processor.hasHostCache が示すキャッシュの共有は、vCPU が固定されている場合にだけ正しくなります。固定するか、無効にしてください。',
  'isolatesCpus takes the pinned CPUs from the host, and none are pinned. Pin them, or switch it off.':
    'isolatesCpus は固定した CPU をホストから外しますが、固定がありません。固定するか、無効にしてください。',
  'processor.pinning.vcpus names {0} CPUs for {1} vCPUs; name one for each.':
    'processor.pinning.vcpus に CPU が {0}、vCPU は {1} です。vCPU ごとに 1 つ指定してください。',
  'processor.pinning.vcpus names CPU {0} more than once; give each vCPU its own.':
    'processor.pinning.vcpus に CPU {0} が複数回あります。vCPU ごとに別のものを指定してください。',
  'processor.pinning.emulator is empty; name a CPU of the host.':
    'processor.pinning.emulator が空です。ホストの CPU を指定してください。',
  'processor.pinning.emulator shares CPU {0} with the guest, which QEMU’s own threads then interrupt. Name others.':
    'processor.pinning.emulator が CPU {0} をゲストと共有しており、QEMU 自身のスレッドがゲストを妨げます。別のものを指定してください。',
  'processor.pinning.iothreads.{0} is empty; name a CPU of the host.':
    'processor.pinning.iothreads.{0} が空です。ホストの CPU を指定してください。',
  'processor.pinning names CPU {0}, which the host does not have online. Take others.':
    'processor.pinning に CPU {0} がありますが、ホストでオンラインではありません。別のものにしてください。',
  'Guest and host share a core (CPUs {0}), and slow each other down there. Give whole cores.':
    'ゲストとホストが 1 つのコア（CPU {0}）を共有し、そこで互いに遅くなります。コア単位で割り当ててください。',
  'Guest and host share {0} cores (CPUs {1}), and slow each other down there. Give whole cores.':
    'ゲストとホストが {0} 個のコア（CPU {1}）を共有し、そこで互いに遅くなります。コア単位で割り当ててください。',
  'processor.topology says {0} threads a core, and neighbouring vCPUs are not pinned to threads of one core. Put siblings next to each other.':
    'processor.topology はコアあたり {0} スレッドですが、隣り合う vCPU が 1 つのコアのスレッドに固定されていません。兄弟スレッドを隣り合わせにしてください。',
  'name is {0}; use letters, digits and .+_- only, up to 64, beginning with a letter or digit.':
    'name が {0} です。英数字と .+_- だけを使い、64 文字以内で、英字か数字で始めてください。',
  '{0} is {1}, with characters that cannot be shown. Remove them.':
    '{0} が {1} で、表示できない文字を含んでいます。取り除いてください。',
  '{0} is {1}; give a path from the root without “..”, up to 4095 bytes.':
    '{0} が {1} です。“..” を含まない、ルートからの 4095 バイト以内のパスを指定してください。',
  '{0} is {1}; give a whole number from {2} to {3}.': '{0} が {1} です。{2}～{3} の整数を指定してください。',
  '{0} is {1} {2}; give a whole number from {3} to {4} {5}.':
    '{0} が {1} {2} です。{3}～{4} {5} の整数を指定してください。',
}
