// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestChecks: CoreSentences = {
  'No device is at {0}; cards and firmware settings move addresses. Choose the device anew.':
    '{0} 处没有设备；更换显卡和固件设置会改变地址。请重新选择设备。',
  'At {0} is {1} now, not {2}; cards and firmware settings move addresses. Choose the device anew.':
    '{0} 处现在是 {1}，而不是 {2}；更换显卡和固件设置会改变地址。请重新选择设备。',
  'No device is at {0}; the device is at {1} now.': '{0} 处没有设备；该设备现在位于 {1}。',
  'At {0} is {1} now, not {2}; the device is at {3} now.': '{0} 处现在是 {1}，而不是 {2}；该设备现在位于 {3}。',
  '{0} is a function of the device at {1} and sits on another slot in the guest, where drivers do not find their sibling.':
    '{0} 是 {1} 处设备的一个功能，但在客户机中位于另一个插槽，驱动在那里找不到它的同伴。',
  'Several functions share this slot and function 0 does not say multifunction, so the guest looks for no others.':
    '多个功能共用此插槽，而功能 0 没有声明 multifunction，因此客户机不会查找其他功能。',
  '{0} of the same device stays with the host. Hand all functions over together.':
    '同一设备的 {0} 留在宿主机。请把所有功能一起交出。',
  'The driver’s name has meant nothing for years: every device goes by VFIO.':
    'driver 的 name 多年来已没有意义：所有设备都通过 VFIO。',
  'x-vga is for BIOS guests; with UEFI it only invites trouble with the host’s own VGA.':
    'x-vga 用于 BIOS 客户机；使用 UEFI 时只会与宿主机自己的 VGA 产生麻烦。',
  'Looking Glass sends relative movement, and the tablet makes the pointer jump.':
    'Looking Glass 发送相对移动，而 tablet 设备会使指针跳动。',
  'The shared memory of {0} MiB is not a power of two.': '{0} MiB 的共享内存不是 2 的幂。',
  'The USB controllers are UHCI or EHCI, which poll and cost host time all the while. qemu-xhci is one for every speed.':
    'USB 控制器为 UHCI 或 EHCI，它们不断轮询，一直占用宿主机时间。qemu-xhci 一个就支持所有速度。',
  'No channel for the guest agent, so that a stop is a press of a power button that the guest may ignore.':
    '没有客户机代理的通道，因此停止就是按电源按钮，客户机可能不予理会。',
  'The disk is on {0}, which QEMU emulates register by register. virtio is several times faster; Windows needs its driver installed before the change.':
    '磁盘位于 {0}，由 QEMU 逐个寄存器模拟。virtio 快数倍；Windows 需要在更改前安装其驱动。',
  'The disk is served by QEMU’s main loop, beside everything else that happens there. A thread of its own keeps it quick.':
    '磁盘由 QEMU 的主循环处理，与那里的其他一切混在一起。单独的线程能使其保持快速。',
  'The disk wants iothread {0} and none is defined; the guest does not start.':
    '磁盘需要 iothread {0}，但没有定义任何 iothread；客户机无法启动。',
  'The disk wants iothread {0} and only {1} are defined; the guest does not start.':
    '磁盘需要 iothread {0}，但只定义了 {1}；客户机无法启动。',
  'No cache mode is given, which means writeback: host and guest both keep what is read. none leaves it to the guest.':
    '没有给出缓存模式，即为 writeback：宿主机和客户机都保存读取的内容。none 则交给客户机。',
  'The cache mode is {0}: host and guest both keep what is read. none leaves it to the guest.':
    '缓存模式为 {0}：宿主机和客户机都保存读取的内容。none 则交给客户机。',
  'With the cache mode unsafe nothing is written when the guest says so; a power cut costs its file system.':
    '缓存模式为 unsafe 时，客户机要求写入也不会写入；断电会毁掉其文件系统。',
  'io is native and the cache mode {0}; libvirt demands none or directsync for it.':
    'io 为 native，缓存模式为 {0}；libvirt 要求为 none 或 directsync。',
  'io is native and the cache mode not given; libvirt demands none or directsync for it.':
    'io 为 native，没有给出缓存模式；libvirt 要求为 none 或 directsync。',
  'not given': '未给出',
  'What the guest deletes stays allocated on the host: discard is not unmap.':
    '客户机删除的内容在宿主机上仍占空间：discard 不是 unmap。',
  '{0} may be another disk after the next boot, and the guest writes to it. Its name in /dev/disk/by-id stays.':
    '{0} 在下次启动后可能是另一个磁盘，而客户机会写入它。它在 /dev/disk/by-id 中的名称是固定的。',
  'QEMU here has no machine {0} any more. q35 is its newest; Windows may find its devices anew once.':
    '这里的 QEMU 已没有机器类型 {0}。q35 是其最新的；Windows 可能会重新识别一次设备。',
  'QEMU here has no machine {0} any more. pc is its newest; Windows may find its devices anew once.':
    '这里的 QEMU 已没有机器类型 {0}。pc 是其最新的；Windows 可能会重新识别一次设备。',
  '{0} has no PCI Express, so the card sits on a plain PCI bus; some drivers refuse that. A new guest is better made with q35.':
    '{0} 没有 PCI Express，因此显卡位于普通 PCI 总线上；有些驱动会拒绝。新客户机最好用 q35 创建。',
  'The guest starts from BIOS, which places no large BARs and needs the card’s legacy VGA. UEFI does without; the installed system has to be converted for it.':
    '客户机从 BIOS 启动，它不能放置大的 BAR，并需要显卡的传统 VGA。UEFI 不需要；为此须转换已安装的系统。',
  'The firmware is chosen without a word on Secure Boot, so that the distribution’s order of files decides whether unsigned drivers load.':
    '选择固件时没有提及 Secure Boot，因此由发行版文件的顺序决定未签名的驱动能否加载。',
  'Windows 11 demands a TPM 2.0 and the guest has none; its larger updates refuse to install.':
    'Windows 11 要求 TPM 2.0，而客户机没有；其较大的更新会拒绝安装。',
  'The order of starting stands under <os> and at the devices; libvirt takes one or the other.':
    '启动顺序同时写在 <os> 下和设备处；libvirt 只接受其中之一。',
  'A balloon beside a passed-through device frees nothing, as the device holds all memory, and slows the guest.':
    '有直通设备时，气球设备（balloon）释放不了任何内存，因为直通设备占住全部内存，还会拖慢客户机。',
  '{0} huge pages of {1} KiB are needed and the host has {2}; the guest does not start until they are reserved.':
    '需要 {0} 个 {1} KiB 的大页，而宿主机有 {2} 个；预留之前客户机无法启动。',
  'The memory of {0} KiB is not a whole number of pages of {1} KiB.': '{0} KiB 的内存不是 {1} KiB 页的整数倍。',
  'The guest has {0} GiB and the host {1}.': '客户机有 {0} GiB，宿主机有 {1}。',
  'VFIO holds the guest’s memory anyway; <locked/> only takes the limit off QEMU, which libvirt advises against.':
    'VFIO 反正会锁定客户机的内存；<locked/> 只是取消 QEMU 的限制，libvirt 不建议这样做。',
  'A hard limit has to allow for all that QEMU needs besides; one that is guessed too low gets the guest killed.':
    'hard_limit 必须考虑 QEMU 另外需要的一切；估得太低会使客户机被终止。',
  'virtiofs reads the guest’s memory, which is not shared; libvirt refuses to start it.':
    'virtiofs 读取客户机的内存，而它没有共享；libvirt 拒绝启动。',
  'The guest may put itself to sleep, and its passed-through device does not wake up.':
    '客户机可能自行睡眠，而其直通设备不会醒来。',
  'The network card is an emulated {0}, several times slower than virtio. Windows needs the NetKVM driver for the change.':
    '网卡是模拟的 {0}，比 virtio 慢数倍。更改时 Windows 需要 NetKVM 驱动。',
  'The network card has one queue, so one vCPU does all the work of it.':
    '网卡只有一个队列，因此由一个 vCPU 完成其全部工作。',
  'vCPUs are pinned and the emulator is not: its threads may run on the very CPUs that the guest has.':
    'vCPU 已固定而 emulator 未固定：其线程可能正好在客户机的 CPU 上运行。',
  'The emulator shares CPU {0} with the guest, and interrupts it there.':
    'emulator 与客户机共用 CPU {0}，在那里打断客户机。',
  '{0} of {1} vCPUs are not pinned, and run where they like, on the others’ CPUs too.':
    '{1} 个 vCPU 中有 {0} 个未固定，会随意运行，包括在其他 vCPU 的 CPU 上。',
  'vCPU {0} is pinned and the guest has {1}; the line has no effect.':
    '固定了 vCPU {0}，而客户机有 {1} 个；该行不起作用。',
  'CPU {0} is not online on this host, so the guest does not start.':
    'CPU {0} 在此宿主机上不在线，因此客户机无法启动。',
  'Guest and host share {0} core (CPUs {1}): what one does there slows the other. Give whole cores.':
    '客户机和宿主机共用 {0} 个核心（CPU {1}）：一方在那里工作会拖慢另一方。请以整个核心为单位。',
  'Guest and host share {0} cores (CPUs {1}): what one does there slows the other. Give whole cores.':
    '客户机和宿主机共用 {0} 个核心（CPU {1}）：一方在那里工作会拖慢另一方。请以整个核心为单位。',
  'The vCPUs lie on {0} third-level caches and would fit one; what they share travels between them.':
    'vCPU 分布在 {0} 个三级缓存上，而一个就放得下；它们共享的数据在缓存之间往返。',
  'The vCPUs lie on {0} NUMA nodes and the guest sees one, so it uses far memory as if it were near. Give it a cell for each.':
    'vCPU 分布在 {0} 个 NUMA 节点上，而客户机只看到一个，会把远处的内存当作近处使用。请为每个节点设一个单元。',
  'The guest believes that {0} neighbouring vCPUs are threads of one core, and they are pinned to different ones. Put siblings next to each other.':
    '客户机认为相邻的 {0} 个 vCPU 是同一核心的线程，而它们固定在不同的核心上。请把同核线程放在一起。',
  '{0} whole cores are pinned with their hardware threads and the topology has one thread a core, so the guest takes threads for cores.':
    '{0} 个完整核心连同其硬件线程已固定，而拓扑是每核心一个线程，因此客户机把线程当作核心。',
  'vCPUs are pinned and the guest is told of caches that QEMU made up. It could see the real ones.':
    'vCPU 已固定，而客户机得到的是 QEMU 虚构的缓存信息。它可以看到真实的缓存。',
  'The guest sees the host’s caches and is not pinned, so what it is told of shared caches is not true.':
    '客户机看到宿主机的缓存，但没有固定，因此关于共享缓存的信息不真实。',
  'vCPUs run with {0} priority: one that spins starves the kernel’s own threads on its CPU, and with them the host.':
    'vCPU 以 {0} 优先级运行：自旋的 vCPU 会使其 CPU 上内核自己的线程得不到运行，进而影响宿主机。',
  'No topology: libvirt makes {0} sockets of one core, of which Windows uses one or two.':
    '没有拓扑：libvirt 会生成 {0} 个单核插槽，Windows 只使用其中一个或两个。',
  '{0} sockets, of which Windows uses two at most. They would do as cores of one.':
    '有 {0} 个插槽，Windows 最多使用其中两个。它们可以作为一个插槽的核心。',
  'The topology makes {0} vCPUs and <vcpu> says {1}; libvirt refuses to start it. Make them equal.':
    '拓扑有 {0} 个 vCPU，而 <vcpu> 为 {1}；libvirt 拒绝启动。请使两者相等。',
  'The guest’s processor is a model like the host’s, without all that the host’s can do. host-passthrough shows it as it is.':
    '客户机的处理器是与宿主机相近的型号，没有宿主机处理器的全部功能。host-passthrough 会如实呈现。',
  'The guest’s processor is a model of QEMU’s, without all that the host’s can do. host-passthrough shows it as it is.':
    '客户机的处理器是 QEMU 的型号，没有宿主机处理器的全部功能。host-passthrough 会如实呈现。',
  'Hardware threads without the feature topoext: on this AMD processor the guest sees each as a core of its own.':
    '有硬件线程但没有特性 topoext：在此 AMD 处理器上，客户机会把每个线程看作独立的核心。',
  'topoext is a feature of AMD processors; on this Intel one the guest does not start.':
    'topoext 是 AMD 处理器的特性；在此 Intel 处理器上客户机无法启动。',
  'The guest does not see that it is one, so Windows uses no enlightenment and is a good deal slower.':
    '客户机看不到自己是客户机，因此 Windows 不使用启蒙功能（enlightenments），会慢很多。',
  'KVM’s signature is hidden. NVIDIA’s drivers have not needed that since 465 (2021).':
    'KVM 的签名已隐藏。NVIDIA 驱动自 465（2021 年）起已不需要这样做。',
  'The processor addresses {0} bits and the IOMMU {1}: large BARs come to lie where the card cannot reach, and the screen stays black.':
    '处理器寻址 {0} 位，IOMMU 为 {1} 位：大的 BAR 会位于显卡无法到达的地方，屏幕保持黑屏。',
  'Windows sees virtualization and may start VBS on it, which costs up to a million exits a second. Without WSL2 and Docker Desktop it can be switched off.':
    'Windows 看到虚拟化，可能在其上启动 VBS，每秒多达一百万次退出。不用 WSL2 和 Docker Desktop 时可以将其关闭。',
  'The screen’s password stands in the definition, where everybody reads it who may read or is sent that file.':
    '屏幕的密码写在定义中，任何能读取或收到该文件的人都能看到。',
  'A password or key stands among QEMU’s arguments, and in the process list while the guest runs.':
    'QEMU 的参数中有密码或密钥，客户机运行时会出现在进程列表中。',
  'The guest’s screen and keyboard answer to the whole network.': '客户机的屏幕和键盘对整个网络开放。',
  '{0} is not there, so the guest does not start.': '{0} 不存在，因此客户机无法启动。',
  '{0} is not there; the guest starts without it.': '{0} 不存在；没有它，客户机也能启动。',
  '{0} words go to QEMU past libvirt, which neither checks them nor lets AppArmor or SELinux know what they open.':
    '有 {0} 个参数绕过 libvirt 传给 QEMU，libvirt 既不检查，也不会告知 AppArmor 或 SELinux 它们打开了什么。',
  'Windows does without {0}: idle, it costs some tens of per cent of a host processor instead of a few.':
    'Windows 没有使用 {0}：空闲时会占用宿主机处理器的百分之几十，而不是百分之几。',
  'stimer needs the hypervclock timer; libvirt from 11.9 on refuses to start the guest without it.':
    'stimer 需要 hypervclock 定时器；libvirt 11.9 及更高版本没有它会拒绝启动客户机。',
  '{0} needs {1}, which is off.': '{0} 需要 {1}，而后者已关闭。',
  'evmcs is for Intel processors; on this AMD one the guest does not start.':
    'evmcs 用于 Intel 处理器；在此 AMD 处理器上客户机无法启动。',
  'avic without interrupt virtualization (APICv, AVIC) on the host makes interrupts slower, not faster.':
    '宿主机没有中断虚拟化（APICv、AVIC）时，avic 会使中断更慢而不是更快。',
  'The hypervisor’s name is changed. NVIDIA’s drivers have not needed that since 465 (2021).':
    '更改了虚拟机管理程序的名称。NVIDIA 驱动自 465（2021 年）起已不需要这样做。',
  'hyperv mode passthrough switches on whatever KVM has and overrides the rest; QEMU means it for development.':
    'hyperv 的 passthrough 模式会开启 KVM 所有的功能并覆盖其余设置；QEMU 将其用于开发。',
  'The interval timer’s tickpolicy {0} re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    '间隔定时器的 tickpolicy {0} 会补发时钟滴答，在 AMD 处理器上会关闭 AVIC。discard 不会。',
  'The interval timer’s tickpolicy (delay) re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    '间隔定时器的 tickpolicy（delay）会补发时钟滴答，在 AMD 处理器上会关闭 AVIC。discard 不会。',
  'The guest has an emulated HPET, which costs host time while it is idle; both systems have better timers.':
    '客户机有模拟的 HPET，空闲时也占用宿主机时间；两种系统都有更好的定时器。',
  'The mode of the tsc timer does nothing on QEMU; the feature invtsc is what the guest looks for.':
    'tsc 定时器的 mode 在 QEMU 上不起作用；客户机看的是特性 invtsc。',
  'The hardware clock is in UTC and Windows takes it for local time, so it is hours off until it has asked the network.':
    '硬件时钟为 UTC，而 Windows 将其当作本地时间，因此在通过网络校时之前会相差数小时。',
  'Takes the balloon out.': '去掉气球设备（balloon）。',
  'Lets libvirt choose the UEFI firmware, instead of naming its files.':
    '让 libvirt 选择 UEFI 固件，而不是指定其文件。',
  'Takes {0} out of the machine.': '从虚拟机中去掉 {0}。',
  'Hides KVM’s signature from the guest’s drivers.': '对客户机的驱动隐藏 KVM 的签名。',
  'Has KVM provide the I/O APIC.': '由 KVM 提供 I/O APIC。',
  'Limits the guest’s addresses to the 39 bits of the IOMMU.': '将客户机的地址限制为 IOMMU 的 39 位。',
  'Takes memory as it comes, without huge pages.': '使用普通内存，不用大页。',
  'Gives the machine a TPM 2.0 of its own, in software.': '给虚拟机一个专用的软件 TPM 2.0。',
  'Lets libvirt place the devices on the guest’s bus anew.': '让 libvirt 重新安排客户机总线上的设备。',
  'Shows the screen without OpenGL.': '不用 OpenGL 显示屏幕。',
  'Draws without 3D.': '不用 3D 绘图。',
  'Starts also where the USB device is not plugged in.': 'USB 设备未插入时也启动。',
  'Changes the machine type from {0} to q35, the newest that this QEMU has.':
    '将机器类型从 {0} 改为 q35，即此 QEMU 最新的类型。',
  'Changes the machine type from {0} to pc, the newest that this QEMU has.':
    '将机器类型从 {0} 改为 pc，即此 QEMU 最新的类型。',
  'Hides the processor feature {0} from the guest.': '对客户机隐藏处理器特性 {0}。',
  'Takes the disc {0} out of the drive {1}.': '从光驱 {1} 中取出光盘 {0}。',
}
