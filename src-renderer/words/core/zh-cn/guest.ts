// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guest: CoreSentences = {
  'A guest that gave up does not run on half dead with a device in its hands.':
    '已放弃运行的虚拟机不会占着设备半死不活地继续运行。',
  'A passed-through device does not survive the guest’s sleep.': '直通设备无法经受客户机的睡眠。',
  'Randomness from the start; the firmware’s network boot needs it too.':
    '从启动起就有随机数；固件的网络启动也需要它。',
  'Missed ticks of the real-time clock are made up for.': '补上实时时钟错过的节拍。',
  'An emulated timer that costs host time in every idle guest; both systems have better ones.':
    '一种模拟计时器，会在每个空闲的虚拟机中耗费主机时间；两种系统都有更好的计时器。',
  'Windows reads the time from a page of memory instead of asking the host.':
    'Windows 从一页内存读取时间，而不是询问主机。',
  'Windows keeps local time in the hardware clock.': 'Windows 在硬件时钟中保存本地时间。',
  'Linux keeps UTC in the hardware clock.': 'Linux 在硬件时钟中保存 UTC。',
  'Late ticks of the interval timer come at their normal rate.': '间隔定时器迟到的时钟滴答以正常速率到达。',
  'Every other policy re-injects ticks, and re-injection switches AVIC off on AMD processors.':
    '其他策略都会补发时钟滴答，而补发会在 AMD 处理器上关闭 AVIC。',
  'Windows does not know it.': 'Windows 不认识它。',
  'Linux prefers an invariant TSC and has this to fall back on.': 'Linux 优先使用恒定的 TSC，并有此作为后备。',
  'One USB 3 controller with room for devices that are lent later.': '一个 USB 3 控制器，有空间容纳以后借出的设备。',
  'The disks of one thread share a controller.': '同一线程的磁盘共用一个控制器。',
  'Carries the channels below.': '承载下面的通道。',
  'The root of the guest’s PCI tree.': '客户机 PCI 树的根。',
  'A bus of the node that the device belongs to, so that the guest keeps its work near it.':
    '设备所属节点的总线，使客户机把相关工作放在其附近。',
  'A root port of its own for a passed-through device.': '直通设备专用的根端口。',
  'Room for the guest’s other devices beside the expander buses.': '为客户机的其他设备在扩展总线旁留出空间。',
  'QEMU never adds it by itself, and without it guests on AMD processors see no hardware threads.':
    'QEMU 从不自行添加它，没有它，AMD 处理器上的客户机看不到硬件线程。',
  'The host keeps time by its TSC, so the guest can read the same without leaving itself. Rules out saving the guest’s state.':
    '宿主机用 TSC 计时，因此客户机可以直接读取同一计数器而不退出。这样就无法保存客户机的状态。',
  'No hypervisor inside the guest: Windows would start VBS on it, which costs up to a million exits a second.':
    '客户机内没有虚拟机管理程序：否则 Windows 会在其上启动 VBS，每秒多达一百万次退出。',
  'Hides that this is a guest, as was asked for. Windows then uses none of the enlightenments.':
    '按要求隐藏这是客户机的事实。Windows 随后不使用任何启蒙功能（enlightenments）。',
  'The firmware lays out large BARs by the width of this processor’s addresses.':
    '固件按此处理器的地址宽度布置大的 BAR。',
  'The processor addresses {0} bits and the IOMMU {1}: BARs above would be where no device can reach, and the screen stays black.':
    '处理器寻址 {0} 位，IOMMU 为 {1} 位：更高处的 BAR 会位于设备无法到达的地方，屏幕保持黑屏。',
  'QEMU’s own NVMe driver goes past the host’s storage layers.': 'QEMU 自己的 NVMe 驱动绕过宿主机的存储层。',
  'The guest has a cache already; the host’s would keep the same data twice.':
    '客户机已有缓存；宿主机的缓存会把同样的数据存两份。',
  'Native asynchronous I/O never waits on storage that is fully allocated.':
    '在已完全分配的存储上，原生异步 I/O 从不等待。',
  'io_uring does not stall where qcow2 has to allocate.': '在 qcow2 需要分配时，io_uring 不会停顿。',
  'io_uring does not stall where blocks are not allocated yet.': '在块尚未分配时，io_uring 不会停顿。',
  'I/O by worker threads.': '由工作线程进行 I/O。',
  'What the guest trims is given back.': '客户机释放（trim）的空间会归还。',
  'virtio-blk is the shortest way from the guest to the disk.': 'virtio-blk 是从客户机到磁盘的最短路径。',
  'virtio-scsi suits many disks, and shows Windows that they are solid-state.':
    'virtio-scsi 适合多个磁盘，并向 Windows 表明它们是固态盘。',
  'SATA needs no driver, which an existing system may not have; slower than virtio.':
    'SATA 不需要现有系统可能没有的驱动；比 virtio 慢。',
  'An emulated NVMe disk needs no extra driver in Windows.': '模拟的 NVMe 磁盘在 Windows 中不需要额外的驱动。',
  '{0} The guest starts without it too.': '{0}没有它，客户机也能启动。',
  'The system’s installation disc, started from while the disk is empty.': '系统的安装光盘，磁盘为空时从它启动。',
  'VirtIO drivers, which Windows setup needs to see the disk.': 'VirtIO 驱动程序，Windows 安装程序需要它才能看到磁盘。',
  'The answers to setup’s questions.': '安装程序提问的应答。',
  'A disc in a drive.': '光驱中的光盘。',
  'An input device of the host that goes to and fro between host and guest by both Ctrl keys.':
    '宿主机的输入设备，同时按两个 Ctrl 键在宿主机和客户机之间切换。',
  'Looking Glass sends relative movement; a tablet would fight it.':
    'Looking Glass 发送相对移动；tablet 设备会与之冲突。',
  'The pointer follows the viewer’s without being caught.': '指针跟随查看器的指针，不会被捕获。',
  'The guest’s screen in a window of this machine, not of the network.':
    '客户机的屏幕显示在这台机器的窗口中，不通过网络。',
  'The passed-through card is the only one, so that the guest has one main screen.':
    '直通的显卡是唯一的显卡，因此客户机只有一个主屏幕。',
  'Shows the guest until Looking Glass does, and when it does not.':
    '在 Looking Glass 显示之前以及无法显示时，显示客户机的画面。',
  'Every system draws on it without a driver: for setup, and for looking at a guest whose own card stays dark.':
    '每个系统无需驱动都能在其上绘图：用于安装，以及在其自身显卡黑屏时查看客户机。',
  'An emulated card for the window.': '用于窗口的模拟显卡。',
  'No sound, and no guess of QEMU’s at one.': '没有声音，也不让 QEMU 自行猜测。',
  'A sound card that every system has a driver for.': '每个系统都有驱动的声卡。',
  'Where the guest’s sound comes out.': '客户机声音的输出位置。',
  'A text console that works when nothing else does.': '其他方式都不可用时仍可用的文本控制台。',
  'The guest agent: clean shutdown, addresses, frozen file systems for backups.':
    '客户机代理：正常关机、地址、备份时冻结文件系统。',
  'Clipboard and screen size through SPICE.': '通过 SPICE 共享剪贴板和屏幕大小。',
  'The chipset has a watchdog that guests may arm; a guest that is slow for once is not reset for it.':
    '芯片组有客户机可启用的看门狗；偶尔变慢的客户机不会因此被重置。',
  'VMware’s back door, of no use here.': 'VMware 的后门，在此没有用处。',
  'Secure Boot stores its keys where only system management mode can write.':
    'Secure Boot 把密钥保存在只有系统管理模式能写入的地方。',
  'Performance counters for profilers in the guest.': '供客户机中的性能分析工具使用的性能计数器。',
  'No performance counters: they cost exits and nothing in the guest asks for them.':
    '没有性能计数器：它们带来退出开销，而客户机中没有什么需要它们。',
  'KVM’s signature is hidden from drivers that refuse virtual machines.': '对拒绝虚拟机的驱动隐藏 KVM 的签名。',
  'Each virtual processor has a host processor of its own, so Linux need not yield to the hypervisor at locks.':
    '每个虚拟处理器都有自己的宿主机处理器，因此 Linux 在锁上无需让给虚拟机管理程序。',
  'The guest waits for work itself instead of the host for it.': '由客户机自己等待任务，而不是由宿主机代等。',
  'q35 has PCI Express root ports, which graphics cards expect; libvirt keeps the newest version at the moment of definition.':
    'q35 具有显卡所期望的 PCI Express 根端口；libvirt 会保留定义时的最新版本。',
  'libvirt picks the UEFI build by these features when the domain is defined and keeps its choice.':
    'libvirt 在定义域时按这些特性选择 UEFI 版本，并保持其选择。',
  'Without a stated feature, distributions pick the build with Secure Boot and enrolled keys, and unsigned drivers do not load.':
    '如果不说明特性，发行版会选择带 Secure Boot 和已注册密钥的版本，未签名的驱动便无法加载。',
  'Secure Boot with Microsoft’s keys enrolled, as Windows 11 expects.':
    '带已注册 Microsoft 密钥的 Secure Boot，符合 Windows 11 的要求。',
  'Asks for a build that keeps variables: without it, “no Secure Boot” alone may select one made for encrypted guests that stores nothing.':
    '要求使用能保存变量的版本：否则仅凭“no Secure Boot”可能选中用于加密客户机、不保存任何内容的版本。',
  'TPM 2.0 by swtpm, which Windows 11 demands. Its state belongs to the guest: BitLocker’s key is sealed to it.':
    '由 swtpm 提供 Windows 11 要求的 TPM 2.0。其状态属于客户机：BitLocker 的密钥与其绑定。',
  'All functions of the device on one slot, numbered as on the card: drivers look for their sibling there.':
    '设备的所有功能都在同一插槽上，编号与卡上相同：驱动会在那里寻找同伴功能。',
  'libvirt binds the device to VFIO at the start and gives it back at the end, if it is not bound already.':
    '如果设备尚未绑定，libvirt 在启动时将其绑定到 VFIO，并在结束时归还。',
  'A device of the host that the guest owns while it runs.': '宿主机的设备，客户机运行时归其所有。',
  'Nothing on it has to draw before its driver does; the start is quicker.': '在其驱动之前无需在其上绘图；启动更快。',
  'The card’s own video BIOS, so that it shows the guest’s firmware.': '显卡自己的视频 BIOS，使其显示客户机的固件。',
  'A copy of the card’s video BIOS, for a card whose own the host has used at its start.':
    '显卡视频 BIOS 的副本，用于自身 BIOS 已在宿主机启动时使用过的显卡。',
  'A USB device of the host; the guest starts without it too.': '宿主机的 USB 设备；没有它，客户机也能启动。',
  'A USB device of the host.': '宿主机的 USB 设备。',
  'Enlightenments: Windows calls the hypervisor instead of driving emulated hardware. Those that this host offers.':
    '启蒙功能（enlightenments）：Windows 调用虚拟机管理程序，而不是驱动模拟硬件。这里是此宿主机提供的部分。',
  'Guest watchdogs do not fire when the host is busy.': '宿主机繁忙时，客户机的看门狗不会触发。',
  'Interrupts end without leaving the guest.': '中断结束时无需离开客户机。',
  'After so many tries at a lock Windows tells the hypervisor, which can run whoever holds it.':
    '在锁上尝试若干次之后，Windows 会告知虚拟机管理程序，由其运行持有锁的一方。',
  'Numbers of virtual processors, needed by the next ones.': '虚拟处理器的编号，后面几项需要它。',
  'Windows sees the time stolen from it.': 'Windows 能看到被占走的时间。',
  'Synthetic interrupt controller, needed by the synthetic timers.': '合成中断控制器，合成定时器需要它。',
  'TSC and APIC frequencies without calibration.': '无需校准即可得到 TSC 和 APIC 频率。',
  'One call interrupts many processors.': '一次调用即可中断多个处理器。',
  'Arguments of such calls travel in registers.': '此类调用的参数通过寄存器传递。',
  'Keeps the processor’s interrupt virtualization (APICv, AVIC) in use, which the synthetic controller otherwise switches off. Only where the host uses it.':
    '保持使用处理器的中断虚拟化（APICv、AVIC），否则合成控制器会将其关闭。仅在宿主机使用它时。',
  'Fewer exits for a hypervisor inside the guest (VBS, WSL2).': '减少客户机内虚拟机管理程序（VBS、WSL2）的退出次数。',
  'Makes VBS and WSL2 inside the guest bearable on Intel processors.':
    '使 Intel 处理器上客户机内的 VBS 和 WSL2 开销可以接受。',
  'Synthetic timers, as ordinary interrupts: an idle guest drops from some tens to a few per cent of a host processor.':
    '以普通中断形式工作的合成定时器：空闲客户机占用宿主机处理器的比例从百分之几十降到百分之几。',
  'One call flushes the address caches of many processors, also of those that do not run now.':
    '一次调用即可刷新多个处理器的地址缓存，包括当前未运行的处理器。',
  'Memory in which Looking Glass shows the guest’s screen; as large as the screen’s size needs.':
    'Looking Glass 用来显示客户机屏幕的内存；大小按屏幕尺寸的需要。',
  'The kvmfr module lets the viewer’s graphics card read the picture itself; libvirt has no element for it.':
    'kvmfr 模块让查看器的显卡自行读取画面；libvirt 没有对应的元素。',
  'Makes the firmware’s window for BARs this large; libvirt keeps the name for itself, so it goes past it.':
    '把固件的 BAR 窗口设为这么大；libvirt 把该名称留给自己，因此绕过它设置。',
  'What the guest has; the host keeps the rest.': '客户机拥有的内存；其余由宿主机保留。',
  'The host does not search this memory for pages to merge.': '宿主机不在这些内存中查找可合并的页。',
  'Memory that a helper process can map, huge pages included.': '辅助进程可以映射的内存，包括大页。',
  'virtiofsd reads and writes the guest’s memory.': 'virtiofsd 读写客户机的内存。',
  'All memory is there before the guest starts: a lack of it shows at once, and no page fault interrupts it later.':
    '客户机启动前所有内存均已到位：不足会立即显现，之后也不会被缺页中断打断。',
  'Reserved huge pages: never split, never waited for. Pages of 1 GiB also save the processor work at address translation.':
    '预留的大页：不会被拆分，也无需等待。1 GiB 的页还能减少处理器的地址转换工作。',
  'A passed-through device pins all memory, so a balloon frees nothing and only slows the guest.':
    '直通设备会锁定全部内存，因此气球设备（balloon）释放不了任何内存，只会拖慢客户机。',
  'The guest tells which pages it does not use, and the host takes them back.':
    '客户机告知它不使用的页，由宿主机收回。',
  'What the hook on the host does while the guest runs, and takes back when it ends.':
    '虚拟机运行期间钩子在主机上所做的事，并在其结束时撤销。',
  'What the guest is for, and which device was at which address when it was chosen: checked before every start.':
    '客户机的用途，以及选择时哪个设备在哪个地址：每次启动前都会检查。',
  '{0} virtio needs a driver in Windows and is several times faster than an emulated card.':
    '{0}virtio 在 Windows 中需要驱动，比模拟网卡快数倍。',
  '{0} e1000e needs no driver in Windows, and is slower than virtio.':
    '{0}e1000e 在 Windows 中不需要驱动，比 virtio 慢。',
  'A network of libvirt’s: the guest reaches out through the host.': 'libvirt 的网络：客户机通过宿主机访问外部。',
  'On the host’s bridge: the guest is a machine of the local network.':
    '在宿主机的网桥上：客户机是本地网络中的一台机器。',
  'On the host’s interface itself; host and guest do not reach each other over it.':
    '直接在宿主机的接口上；宿主机和客户机无法通过它互相访问。',
  'A virtual function of the network card.': '网卡的虚拟功能。',
  'User-mode networking, which needs no privileges and nobody outside can reach.':
    '用户态网络，不需要特权，外部无法访问。',
  'The kernel moves packets itself; with several queues, several processors do. libvirt’s default is one.':
    '由内核自己传送数据包；有多个队列时由多个处理器传送。libvirt 默认为一个。',
  'passt is faster than QEMU’s own, and handles IPv6.': 'passt 比 QEMU 自带的更快，并支持 IPv6。',
  'Memory comes from the node of the processors that use it, or the start fails; memory of another node is slower.':
    '内存取自使用它的处理器所在的节点，否则启动失败；其他节点的内存较慢。',
  'The guest sees the nodes as they are, so that it keeps work near its memory.':
    '客户机如实看到各节点，从而把工作放在其内存附近。',
  'As many as the topology below has.': '与下面的拓扑数量一致。',
  'Threads that serve disks beside QEMU’s main loop.': '在 QEMU 主循环之外为磁盘服务的线程。',
  'QEMU’s own threads stay on the host’s processors; without this they may run on any, the guest’s included.':
    'QEMU 自己的线程留在主机的处理器上；否则它们可能在任何处理器上运行，包括虚拟机的处理器。',
  'Disks are served beside the guest’s processors.': '磁盘在虚拟机的处理器旁边提供服务。',
  'Each virtual processor has a host processor; hardware threads of one core are threads of one core in the guest.':
    '每个虚拟处理器都有一个宿主机处理器；同一核心的硬件线程在客户机中也是同一核心的线程。',
  'Without it libvirt makes one socket of every processor, and Windows uses one or two sockets only.':
    '否则 libvirt 会把每个处理器当作一个插座，而 Windows 只使用一两个插座。',
  'The guest sees the caches that its pinned processors really share.': '虚拟机能看到其固定的处理器真正共享的缓存。',
  'The guest gets every feature of this processor; it need not move to another machine.':
    '客户机得到此处理器的所有特性；它无需迁移到另一台机器。',
  'The most that emulation offers: this host runs no guests on its own processor.':
    '模拟所能提供的最多特性：此宿主机不在自己的处理器上运行客户机。',
  'A folder of the host by virtiofs. Windows needs WinFsp and the viofs driver for it.':
    '通过 virtiofs 共享的宿主机文件夹。Windows 需要 WinFsp 和 viofs 驱动。',
}
