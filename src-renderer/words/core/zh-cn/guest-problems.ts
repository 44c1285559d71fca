// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestProblems: CoreSentences = {
  'Windows expects Secure Boot.': 'Windows 需要 Secure Boot。',
  'Off: kernel modules that are built on the machine, as graphics drivers are, are not signed.':
    '关闭：在本机编译的内核模块（例如显卡驱动）没有签名。',
  'Off: no firmware with Secure Boot for guests is installed.': '关闭：没有安装客户机用的带 Secure Boot 的固件。',
  'Windows 11 demands a TPM 2.0.': 'Windows 11 要求 TPM 2.0。',
  'Nothing in the guest asks for one, or swtpm is not installed.': '客户机中没有什么要求它，或 swtpm 未安装。',
  'No storage pool is active, so there is no place for a new disk. Start one, or name a disk under disks.':
    '没有激活的存储池，因此新磁盘没有存放位置。请启动一个，或在 disks 下指定磁盘。',
  'raw has the least between guest and storage; room is taken as it is written to.':
    'raw 在客户机和存储之间的中间层最少；空间随写入而占用。',
  'qcow2 for snapshots; its tables are made beforehand.': 'qcow2 支持快照；其表事先创建。',
  'The guest caches already, and libvirt’s default would cache twice.':
    '客户机已有缓存，libvirt 的默认设置会缓存两次。',
  'The storage pool “{0}” is stopped; it is started with the first disk.':
    '存储池“{0}”已停止；放入第一个磁盘时会启动它。',
  'There is no storage pool yet; “{0}” is made in {1} with the first disk.':
    '还没有存储池；放入第一个磁盘时会在 {1} 创建“{0}”。',
  'The disk is {0} GiB instead of {1} GiB: pool {2} has no room for more.':
    '磁盘为 {0} GiB 而不是 {1} GiB：存储池 {2} 容不下更多。',
  'No device is at {0} now. Choose it anew where it is.': '现在 {0} 处没有设备。请在其所在位置重新选择它。',
  'Ordinary memory: the kernel joins pages to huge ones by itself, which is most of what reserved ones give.':
    '普通内存：内核会自行把页合并为大页，已能得到预留大页的大部分好处。',
  'Reserved pages of 2 MiB, which this host has or can make.': '预留的 2 MiB 页，此宿主机已有或可以分配。',
  'Reserved pages of 1 GiB, which this host has or can make.': '预留的 1 GiB 页，此宿主机已有或可以分配。',
  '{0} GiB of the host’s memory, for {1}.': '宿主机内存中的 {0} GiB，用于 {1}。',
  'No balloon: a passed-through device or reserved pages hold all memory anyway.':
    '不用气球设备（balloon）：直通设备或预留的页反正会占住全部内存。',
  'A balloon, so that unused memory returns to the host.': '使用气球设备（balloon），以便把未使用的内存还给宿主机。',
  'Left to the host’s scheduler, which serves host and guest alike.':
    '交给宿主机的调度器，它对宿主机和客户机一视同仁。',
  'Not pinned: no plan was found for this processor.': '未固定：没有为此处理器找到方案。',
  'Not pinned: {0}.': '未固定：{0}。',
  'Each virtual processor has its own hardware thread, whole cores at a time; the host keeps the others.':
    '每个虚拟处理器都有自己的硬件线程，每次占用整个核心；其余由宿主机保留。',
  'One socket as far as one will do: Windows uses one or two only.': '尽可能只用一个插槽：Windows 只使用一个或两个。',
  'Off: Windows would start VBS on it, at up to a million exits a second. Switch it on for WSL2 or Docker Desktop.':
    '关闭：否则 Windows 会在其上启动 VBS，每秒多达一百万次退出。需要 WSL2 或 Docker Desktop 时请开启。',
  'Microsoft Windows Production PCA 2011': 'Microsoft Windows Production PCA 2011',
  'Windows UEFI CA 2023': 'Windows UEFI CA 2023',
  '“{0}” must be small letters, digits, - and _, beginning with a letter':
    '“{0}”只能由小写字母、数字、- 和 _ 组成，并以字母开头',
  '“{0}” is an account of the system; choose another name': '“{0}”是系统账户；请选择另一个名称',
  'is not a hash as crypt(5) writes it': '不是 crypt(5) 格式的散列值',
  '“{0}” must have up to 20 characters and none of "/\\[]:;|=,+*?<>@%':
    '“{0}”最多 20 个字符，且不能含有 "/\\[]:;|=,+*?<>@%',
  '“{0}” may not begin or end with a dot or a space': '“{0}”不能以点或空格开头或结尾',
  '“{0}” is taken by Windows or by the computer’s name; choose another name':
    '“{0}”已被 Windows 或计算机名占用；请选择另一个名称',
  'must have 1 to 127 characters, none of them a control character': '必须为 1 到 127 个字符，且不含控制字符',
  'Windows has no “{0}”; choose one of {1}': 'Windows 没有“{0}”；请从 {1} 中选择一个',
  '“{0}” must be up to 15 letters, digits and hyphens, with a letter, no hyphen at its ends':
    '“{0}”最多 15 个字母、数字和连字符，至少有一个字母，首尾不能是连字符',
  '“{0}” must be a language and a region, such as en-US': '“{0}”必须是语言和地区，例如 en-US',
  '“{0}” is no name of a time zone, such as Europe/Berlin': '“{0}”不是时区名称，例如 Europe/Berlin',
  '{0} is given to the guest twice. Remove one.': '{0} 两次交给客户机。请去掉一个。',
  'usbDevices names {0} twice; libvirt cannot tell twins apart. Name them by port.':
    'usbDevices 两次列出 {0}；libvirt 无法区分相同的设备。请按端口指定。',
  'usbDevices.{0} is {1}; give four lower-case hexadecimal digits each.':
    'usbDevices.{0} 为 {1}；两者都应为四位小写十六进制数字。',
  'usbDevices.{0}.port is {1}; give the host’s port path, such as 1-4.2.':
    'usbDevices.{0}.port 为 {1}；请给出宿主机的端口路径，例如 1-4.2。',
  'evdevInputs.{0}.path is {1}; input devices are in /dev/input/by-id.':
    'evdevInputs.{0}.path 为 {1}；输入设备在 /dev/input/by-id 中。',
  'evdevInputs is given, and the installed libvirt has no evdev input. Remove it.':
    '给出了 evdevInputs，但已安装的 libvirt 没有 evdev 输入。请去掉。',
  '{0}.functions has {1}; a slot has 1 to 8.': '{0}.functions 有 {1} 个；一个插槽有 1 到 8 个。',
  '{0}.romFile is given and {1}.hasRom is off. Switch it on, or remove the file.':
    '给出了 {0}.romFile，而 {1}.hasRom 已关闭。请将其开启，或去掉该文件。',
  '{0}.numaCell is {1}, and the guest has no cells.': '{0}.numaCell 为 {1}，而客户机没有单元。',
  '{0}.numaCell is {1}, and the guest has cells 0 to {2}.': '{0}.numaCell 为 {1}，而客户机有单元 0 到 {2}。',
  'At {0} is {1}:{2} now, not {3}:{4}. Choose the device anew.':
    '{0} 处现在是 {1}:{2}，而不是 {3}:{4}。请重新选择设备。',
  '{0} belongs to the same device and stays with the host; hand all over together.':
    '{0} 属于同一设备却留在宿主机；请全部一起交出。',
  '{0} belong to the same device and stay with the host; hand all over together.':
    '{0} 属于同一设备却留在宿主机；请全部一起交出。',
  'disks is empty, so the guest has nothing to start from but a disc. Add a disk.':
    'disks 为空，因此客户机除光盘外没有可启动的内容。请添加磁盘。',
  'disks names {0} twice; two writers destroy a disk. Remove one.':
    'disks 两次列出 {0}；两个写入者会毁坏磁盘。请去掉一个。',
  'Two disks have the serial {0}, so the guest mixes up their names. Change one.':
    '两个磁盘的序列号都是 {0}，客户机会混淆它们的名称。请更改一个。',
  '{0}.bus is nvme, which the installed libvirt does not have. Take sata or virtio-blk.':
    '{0}.bus 为 nvme，已安装的 libvirt 没有它。请用 sata 或 virtio-blk。',
  '{0}.serial is missing; an NVMe disk needs one. Give up to 20 characters.':
    '缺少 {0}.serial；NVMe 磁盘需要它。请给出最多 20 个字符。',
  '{0}.serial is {1}; give up to 20 letters, digits and _.+- only.':
    '{0}.serial 为 {1}；请只用最多 20 个字母、数字和 _.+- 。',
  '{0}.iothread is {1}, and a disk on {2} has none. Take virtio-blk or virtio-scsi, or null.':
    '{0}.iothread 为 {1}，而 {2} 上的磁盘没有 iothread。请用 virtio-blk 或 virtio-scsi，或设为 null。',
  '{0}.io is native and {1}.cache {2}; native I/O goes past the host’s cache. Set cache to none, or io to io_uring or threads.':
    '{0}.io 为 native，而 {1}.cache 为 {2}；原生 I/O 绕过宿主机的缓存。请将 cache 设为 none，或将 io 设为 io_uring 或 threads。',
  '{0}.source.name is {1}; use letters, digits and .+_- only, beginning with a letter or digit.':
    '{0}.source.name 为 {1}；请只用字母、数字和 .+_- ，并以字母或数字开头。',
  '{0}.source.pool is {1}; name a storage pool.': '{0}.source.pool 为 {1}；请指定一个存储池。',
  '{0}.source.preallocation is metadata, which a raw disk has none of. Take off or full.':
    '{0}.source.preallocation 为 metadata，而 raw 磁盘没有元数据。请用 off 或 full。',
  '{0}.io is native on a disk that grows; native I/O waits where it has to allocate. Take io_uring.':
    '{0}.io 为 native，而磁盘会增长；原生 I/O 在需要分配时会等待。请用 io_uring。',
  '{0}.bus is {1}; QEMU’s NVMe driver serves virtio-blk and virtio-scsi.':
    '{0}.bus 为 {1}；QEMU 的 NVMe 驱动适用于 virtio-blk 和 virtio-scsi。',
  '{0}.source.path is {1}; a block device is in /dev.': '{0}.source.path 为 {1}；块设备在 /dev 中。',
  '{0}.source.path is {1}, which may be another disk after the next boot. Take its name in /dev/disk/by-id.':
    '{0}.source.path 为 {1}，下次启动后可能是另一个磁盘。请用它在 /dev/disk/by-id 中的名称。',
  'The guest writes to {0} itself; nothing on the host may use it meanwhile.':
    '客户机直接写入 {0}；在此期间宿主机上不能有什么使用它。',
  'display.video is none and no card is handed over, so there is nothing to look at but the text console. Take virtio, or hand over a card.':
    'display.video 为 none 且没有交出显卡，因此除文本控制台外没有可看的画面。请用 virtio，或交出一块显卡。',
  'display.video is none and no card is handed over, so there is nothing to look at. Take vga, or hand over a card.':
    'display.video 为 none 且没有交出显卡，因此没有可看的画面。请用 vga，或交出一块显卡。',
  'display.video is {0}, which QEMU here does not have. It has {1}.':
    'display.video 为 {0}，这里的 QEMU 没有它。它有 {1}。',
  'display.graphics is {0}, which QEMU here does not have. It has {1}.':
    'display.graphics 为 {0}，这里的 QEMU 没有它。它有 {1}。',
  'The emulated card has a screen that nobody can see: display.graphics is none.':
    '模拟显卡的屏幕没有人能看到：display.graphics 为 none。',
  'Without the guest agent, a stop is a press of the power button that the guest may ignore.':
    '没有客户机代理，停止就是按电源按钮，客户机可能不予理会。',
  'display.lookingGlass.sizeMiB is {0}; give a power of two from 16 to 1024. 32 suits 1080p, 64 1440p, 128 4K.':
    'display.lookingGlass.sizeMiB 为 {0}；请给出 16 到 1024 之间的 2 的幂。32 适合 1080p，64 适合 1440p，128 适合 4K。',
  'display.lookingGlass.transport is kvmfr, and that module is not loaded. Load it, or take ivshmem.':
    'display.lookingGlass.transport 为 kvmfr，而该模块未加载。请加载它，或用 ivshmem。',
  'Looking Glass shows the picture of a passed-through card, and none is handed over.':
    'Looking Glass 显示直通显卡的画面，而没有交出显卡。',
  'Looking Glass captures the picture in Windows guests; a Linux guest shows nothing over it.':
    'Looking Glass 在 Windows 客户机中捕获画面；Linux 客户机不会通过它显示任何内容。',
  'sound is {0}, which libvirt or QEMU here does not have. Take spice, pulseaudio or none.':
    'sound 为 {0}，这里的 libvirt 或 QEMU 没有它。请用 spice、pulseaudio 或 none。',
  'sound is spice and display.graphics is not, so it goes nowhere. Make them the same.':
    'sound 为 spice 而 display.graphics 不是，因此声音没有去处。请使两者一致。',
  'sharedFolders is given, and libvirt has no virtiofs here. Install virtiofsd, or remove them.':
    '给出了 sharedFolders，而这里的 libvirt 没有 virtiofs。请安装 virtiofsd，或去掉它们。',
  'sharedFolders.{0}.tag is {1}; give up to 36 letters, digits and _.- only.':
    'sharedFolders.{0}.tag 为 {1}；请只用最多 36 个字母、数字和 _.- 。',
  'sharedFolders has the tag {0} twice. Change one.': 'sharedFolders 中标签 {0} 出现两次。请更改一个。',
  'A folder of sharedFolders is read-only, which this libvirt cannot do with virtiofs (11.0 can). Make it writable, or mount it read-only in the guest.':
    'sharedFolders 中有一个文件夹是只读的，此 libvirt 用 virtiofs 做不到（11.0 可以）。请设为可写，或在客户机中以只读方式挂载。',
  'firmware.secureBoot is on, and no firmware with Secure Boot for guests is installed. Install it (package ovmf, edk2-ovmf), or switch it off.':
    'firmware.secureBoot 已开启，而没有安装客户机用的带 Secure Boot 的固件。请安装（软件包 ovmf、edk2-ovmf），或将其关闭。',
  'firmware.secureBoot is on, and the firmware here knows Microsoft’s certificates of 2011 only, which expire in 2026: what is signed with those of 2023 does not start. Update the firmware package (ovmf, edk2-ovmf) before the guest is made.':
    'firmware.secureBoot 已开启，而这里的固件只认识 Microsoft 2011 年的证书，它们将于 2026 年到期：用 2023 年证书签名的内容无法启动。请在创建客户机之前更新固件软件包（ovmf、edk2-ovmf）。',
  'firmware.tpm is on, and libvirt finds no TPM emulator. Install swtpm and swtpm-tools, or switch it off.':
    'firmware.tpm 已开启，而 libvirt 找不到 TPM 模拟器。请安装 swtpm 和 swtpm-tools，或将其关闭。',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.tpm is off.':
    'Windows 11 安装程序要求 Secure Boot 和 TPM 2.0；firmware.tpm 已关闭。',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.secureBoot is off.':
    'Windows 11 安装程序要求 Secure Boot 和 TPM 2.0；firmware.secureBoot 已关闭。',
  'firmware.secureBoot keeps graphics drivers that are built in the guest from loading until their key is enrolled there. Switch it off, or enrol the key.':
    'firmware.secureBoot 会阻止在客户机中编译的显卡驱动加载，直到在那里注册其密钥。请将其关闭，或注册该密钥。',
  'firmware.pciWindowMiB is {0}; give a power of two from 1024, twice the sum of all BARs at least.':
    'firmware.pciWindowMiB 为 {0}；请给出从 1024 起的 2 的幂，至少为所有 BAR 总和的两倍。',
  'firmware.pciWindowMiB is {0}, more than half of what {1} address bits reach. Give less, or null to let the firmware decide.':
    'firmware.pciWindowMiB 为 {0}，超过 {1} 位地址所及范围的一半。请给少一些，或设为 null 由固件决定。',
  'memory.sizeKiB is {0} and the host has {1}; leave the host 2 GiB at least.':
    'memory.sizeKiB 为 {0}，而宿主机有 {1}；请至少给宿主机留 2 GiB。',
  'memory.sizeKiB is {0}, which leaves the host {1}. Leave it 2 GiB at least.':
    'memory.sizeKiB 为 {0}，给宿主机留下 {1}。请至少留 2 GiB。',
  'memory.sizeKiB is {0}; Windows 11 setup demands 4 GiB.': 'memory.sizeKiB 为 {0}；Windows 11 安装程序要求 4 GiB。',
  'memory.sizeKiB is {0}, not a whole number of pages of {1} KiB. Round it up to {2}.':
    'memory.sizeKiB 为 {0}，不是 {1} KiB 页的整数倍。请向上取整为 {2}。',
  'memory.hasBalloon frees nothing beside a passed-through device, which holds all memory, and slows the guest. Switch it off.':
    '直通设备会占住全部内存，memory.hasBalloon 释放不了任何内存，还会拖慢客户机。请将其关闭。',
  'memory.isShared is off, and sharedFolders go by virtiofs, which reads the guest’s memory. Switch it on.':
    'memory.isShared 已关闭，而 sharedFolders 使用 virtiofs，它要读取客户机的内存。请将其开启。',
  'memory.pageKiB is 1 GiB, and this processor has no such pages. Take 2048.':
    'memory.pageKiB 为 1 GiB，而此处理器没有这样的页。请用 2048。',
  '{0} pages of {1} KiB are needed and {2} are free. Reserve them before the start, or set memory.pageKiB to 4.':
    '需要 {0} 个 {1} KiB 的页，有 {2} 个空闲。请在启动前预留，或将 memory.pageKiB 设为 4。',
  'processor.numaCells are not numbered 0, 1, 2 … in order. Number them so.':
    'processor.numaCells 没有按 0、1、2…的顺序编号。请按此编号。',
  'processor.numaCells hold {0} vCPUs of {1}; put each vCPU into exactly one cell.':
    'processor.numaCells 包含 {1} 个 vCPU 中的 {0} 个；请将每个 vCPU 放入且仅放入一个单元。',
  'processor.numaCells hold {0} KiB together and memory.sizeKiB is {1}; make them equal.':
    'processor.numaCells 合计 {0} KiB，而 memory.sizeKiB 为 {1}；请使两者相等。',
  'processor.numaCells.{0}.hostNode is {1}, which the host does not have. It has {2}.':
    'processor.numaCells.{0}.hostNode 为 {1}，宿主机没有它。宿主机有 {2}。',
  'networks has the MAC address {0} twice. Change one, or set it to null.':
    'networks 中 MAC 地址 {0} 出现两次。请更改一个，或将其设为 null。',
  '{0}.macAddress is {1}; give six pairs in lower case whose first is even, such as 52:54:00:12:34:56.':
    '{0}.macAddress 为 {1}；请给出六组小写的两位数，第一组为偶数，例如 52:54:00:12:34:56。',
  '{0}.queues is {1}, and only virtio on a network of the host has several. Set it to null.':
    '{0}.queues 为 {1}，而只有宿主机网络上的 virtio 才有多个队列。请将其设为 null。',
  '{0}.queues is {1} for {2} vCPUs; the others stay empty. Give {3}.':
    '{0}.queues 为 {1}，而有 {2} 个 vCPU；多余的会空着。请给 {3}。',
  '{0}.source.interface is {1}; interfaces have up to 15 characters without spaces, / and :.':
    '{0}.source.interface 为 {1}；接口名最多 15 个字符，不含空格、/ 和 :。',
  '{0}.source.name is {1}; name a network of libvirt’s.': '{0}.source.name 为 {1}；请指定一个 libvirt 网络。',
  'Host and guest do not reach each other over macvtap. Add a second network for files or screen sharing between them.':
    '宿主机和客户机无法通过 macvtap 互相访问。如果要在它们之间传文件或共享屏幕，请添加第二个网络。',
  'The topology has {0} vCPUs; at most {1} work.': '拓扑有 {0} 个 vCPU；最多支持 {1} 个。',
  'The topology has {0} vCPUs and the host {1} CPUs; give at most {2}, and fewer to leave the host some.':
    '拓扑有 {0} 个 vCPU，而宿主机有 {1} 个 CPU；最多给 {2} 个，并应再少一些，给宿主机留一部分。',
  'processor.topology.sockets is {0}; Windows uses two at most. Move them to cores.':
    'processor.topology.sockets 为 {0}；Windows 最多使用两个。请改为核心数。',
  'processor.isNested and processor.hidesHypervisor exclude each other: a guest that does not know it is one gains nothing from nesting. Switch one off.':
    'processor.isNested 和 processor.hidesHypervisor 互相排斥：不知道自己是客户机的系统从嵌套中得不到好处。请关闭一个。',
  'processor.isNested is on, and the host’s KVM module has nesting off. Switch it off here, or on there (kvm_intel.nested=1, kvm_amd.nested=1).':
    'processor.isNested 已开启，而宿主机的 KVM 模块关闭了嵌套。请在这里关闭，或在那里开启（kvm_intel.nested=1、kvm_amd.nested=1）。',
  'processor.hidesHypervisor takes every enlightenment from Windows, which makes it a good deal slower. NVIDIA drivers have not needed it since 2021.':
    'processor.hidesHypervisor 使 Windows 失去所有启蒙功能（enlightenments），从而慢很多。NVIDIA 驱动自 2021 年起已不需要它。',
  'processor.hasHostCache describes caches that vCPUs share only where they are pinned. Pin them, or switch it off.':
    'processor.hasHostCache 描述的缓存，只有在 vCPU 固定时才由它们共享。请固定它们，或将其关闭。',
  'isolatesCpus takes the pinned CPUs from the host, and none are pinned. Pin them, or switch it off.':
    'isolatesCpus 从宿主机取走固定的 CPU，而没有固定任何 CPU。请固定它们，或将其关闭。',
  'processor.pinning.vcpus names {0} CPUs for {1} vCPUs; name one for each.':
    'processor.pinning.vcpus 为 {1} 个 vCPU 指定了 {0} 个 CPU；请为每个指定一个。',
  'processor.pinning.vcpus names CPU {0} more than once; give each vCPU its own.':
    'processor.pinning.vcpus 多次指定 CPU {0}；请让每个 vCPU 有自己的 CPU。',
  'processor.pinning.emulator is empty; name a CPU of the host.':
    'processor.pinning.emulator 为空；请指定宿主机的一个 CPU。',
  'processor.pinning.emulator shares CPU {0} with the guest, which QEMU’s own threads then interrupt. Name others.':
    'processor.pinning.emulator 与客户机共用 CPU {0}，QEMU 自己的线程会打断客户机。请指定其他 CPU。',
  'processor.pinning.iothreads.{0} is empty; name a CPU of the host.':
    'processor.pinning.iothreads.{0} 为空；请指定宿主机的一个 CPU。',
  'processor.pinning names CPU {0}, which the host does not have online. Take others.':
    'processor.pinning 指定了 CPU {0}，宿主机上它不在线。请用其他 CPU。',
  'Guest and host share a core (CPUs {0}), and slow each other down there. Give whole cores.':
    '客户机和宿主机共用一个核心（CPU {0}），在那里互相拖慢。请以整个核心为单位。',
  'Guest and host share {0} cores (CPUs {1}), and slow each other down there. Give whole cores.':
    '客户机和宿主机共用 {0} 个核心（CPU {1}），在那里互相拖慢。请以整个核心为单位。',
  'processor.topology says {0} threads a core, and neighbouring vCPUs are not pinned to threads of one core. Put siblings next to each other.':
    'processor.topology 说每核心 {0} 个线程，而相邻的 vCPU 没有固定到同一核心的线程上。请把同核线程放在一起。',
  'name is {0}; use letters, digits and .+_- only, up to 64, beginning with a letter or digit.':
    'name 为 {0}；请只用字母、数字和 .+_- ，最多 64 个，以字母或数字开头。',
  '{0} is {1}, with characters that cannot be shown. Remove them.': '{0} 为 {1}，含有无法显示的字符。请去掉。',
  '{0} is {1}; give a path from the root without “..”, up to 4095 bytes.':
    '{0} 为 {1}；请给出从根开始、不含“..”的路径，最多 4095 字节。',
  '{0} is {1}; give a whole number from {2} to {3}.': '{0} 为 {1}；请给出 {2} 到 {3} 的整数。',
  '{0} is {1} {2}; give a whole number from {3} to {4} {5}.': '{0} 为 {1} {2}；请给出 {3} 到 {4} {5} 的整数。',
}
