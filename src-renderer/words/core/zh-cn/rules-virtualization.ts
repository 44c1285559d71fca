// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesVirtualization: CoreSentences = {
  'A virtual network starts with the host': '有虚拟网络随宿主机启动',
  'Most machine definitions name the network “default”; where it is not active, the machine does not start.':
    '大多数虚拟机定义使用名为“default”的网络；如果它未激活，虚拟机就无法启动。',
  'libvirt is not installed.': 'libvirt 未安装。',
  'The network {0} starts with the host.': '网络 {0} 随宿主机启动。',
  'The network {0} is defined, but does not start with the host.': '网络 {0} 已定义，但不随宿主机启动。',
  'Start it now and with the host.': '现在启动它，并设为随宿主机启动。',
  'No virtual network is defined.': '没有定义虚拟网络。',
  'Define libvirt’s own default network, or give the guest a bridge.':
    '定义 libvirt 自带的 default 网络，或给客户机一个网桥。',
  'UEFI firmware for guests is installed': '已安装客户机用的 UEFI 固件',
  'A GPU’s driver finds its card through the guest’s UEFI; BIOS guests need the card’s legacy ROM and VGA arbitration, which modern cards and Windows 11 no longer support.':
    'GPU 的驱动通过客户机的 UEFI 找到显卡；BIOS 客户机需要显卡的传统 ROM 和 VGA 仲裁，现代显卡和 Windows 11 已不再支持。',
  'UEFI for guests is described and its files are there.': '客户机用的 UEFI 有描述，其文件也在。',
  'nothing says whether the files that {0} names are there': '无从得知 {0} 所指的文件是否存在',
  '{0} could not be read': '无法读取 {0}',
  'No UEFI for guests is described.': '没有客户机用的 UEFI 的描述。',
  'UEFI for guests is described, but its files are missing.': '客户机用的 UEFI 有描述，但其文件缺失。',
  'KVM can run guests': 'KVM 可以运行客户机',
  'Without KVM, QEMU emulates the CPU in software, far too slowly for a guest with a real GPU.':
    '没有 KVM，QEMU 只能用软件模拟 CPU，对带真实 GPU 的客户机来说太慢。',
  '{0} exists, but the CPU offers no virtualization here, so no guest can use it.':
    '{0} 存在，但这里的 CPU 不提供虚拟化，因此客户机无法使用它。',
  'The CPU offers no virtualization here, so KVM has nothing to work with.':
    '这里的 CPU 不提供虚拟化，因此 KVM 无从工作。',
  'There is no /dev/kvm, so the KVM module is not loaded.': '没有 /dev/kvm，说明 KVM 模块未加载。',
  'Load the module {0}; if that is refused, the kernel log says why.':
    '加载 {0} 模块；如果被拒绝，内核日志会说明原因。',
  'Load the module kvm; if that is refused, the kernel log says why.':
    '加载 kvm 模块；如果被拒绝，内核日志会说明原因。',
  '{0} is there and the CPU can use it.': '{0} 存在，CPU 可以使用它。',
  '{0} is there, but this user may not open it; libvirt’s system instance may.':
    '{0} 存在，但此用户无权打开它；libvirt 的系统实例可以。',
  'To run guests without libvirt, join the group {0} and log in again.':
    '要不通过 libvirt 运行客户机，请加入 {0} 组并重新登录。',
  'libvirt is installed': 'libvirt 已安装',
  'libvirt keeps the machine’s definition, raises its limits and hands devices over and takes them back.':
    'libvirt 保存虚拟机的定义，提高其限制，交出并收回设备。',
  'There is no libvirt daemon for QEMU.': '没有用于 QEMU 的 libvirt 守护进程。',
  'libvirt is installed.': 'libvirt 已安装。',
  'libvirt {0} is installed.': 'libvirt {0} 已安装。',
  'One set of libvirt daemons is enabled': '只启用了一套 libvirt 守护进程',
  'libvirtd and virtqemud manage the same machines; enabled together they fight over them and one sees none.':
    'libvirtd 和 virtqemud 管理相同的虚拟机；同时启用会互相争夺，其中一个看不到任何虚拟机。',
  'the service manager’s links could not be read': '无法读取服务管理器的链接',
  'No libvirt daemon is enabled.': '没有启用 libvirt 守护进程。',
  'Only the modular daemons are enabled.': '只启用了模块化守护进程。',
  'Only libvirtd is enabled.': '只启用了 libvirtd。',
  'Both libvirtd and the modular daemons are enabled.': 'libvirtd 和模块化守护进程都已启用。',
  'Keep one; where no guest runs, switch libvirtd off and leave the modular daemons.':
    '保留其中一套；在没有客户机运行时关闭 libvirtd，留下模块化守护进程。',
  'libvirt runs, or starts when it is called': 'libvirt 正在运行，或被调用时启动',
  'A daemon that is neither running nor enabled answers nobody, and every virtual machine seems to be gone.':
    '既未运行也未启用的守护进程不会响应，所有虚拟机都会像是消失了。',
  'libvirt runs.': 'libvirt 正在运行。',
  'libvirt is enabled and starts when it is called.': 'libvirt 已启用，被调用时启动。',
  'nothing says whether a libvirt daemon runs': '无从得知是否有 libvirt 守护进程在运行',
  'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket':
    'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket',
  'libvirt is installed, but neither running nor enabled.': 'libvirt 已安装，但既未运行也未启用。',
  'Enable its sockets.': '启用其套接字。',
  'Throughway sees the host itself, not a container': 'Throughway 看到的是宿主机本身，而不是容器',
  'Inside a container, programs, packages, groups and device nodes are the container’s, so findings about them may not hold for the host.':
    '在容器内，程序、软件包、用户组和设备节点都属于容器，因此相关检查结果可能不适用于宿主机。',
  'Nothing here says container.': '没有迹象表明这是容器。',
  'Throughway runs inside a container ({0}), so what it says about programs, packages and users may not hold for the host.':
    'Throughway 在容器中运行（{0}），因此它关于程序、软件包和用户的说法可能不适用于宿主机。',
  'Run Throughway on the host, outside the container.': '请在宿主机上、容器之外运行 Throughway。',
  'This is a physical machine': '这是一台物理机',
  'A virtual machine can only pass on a GPU that it was itself given, and only where its hypervisor offers it an IOMMU and nested virtualization.':
    '虚拟机只能转交自己得到的 GPU，并且只有在其虚拟机管理程序提供 IOMMU 和嵌套虚拟化时才行。',
  'No hypervisor runs below this system.': '此系统之下没有虚拟机管理程序。',
  'This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them.':
    '此系统管理 Xen，CPU 和 IOMMU 归 Xen 所有；KVM 和 VFIO 无法使用它们。',
  'This system is itself a guest of {0}.': '此系统本身是 {0} 的客户机。',
  'Set passthrough up on the machine that runs this guest. To nest it, that machine must give this guest the GPU, the CPU’s virtualization and a virtual IOMMU with interrupt remapping.':
    '请在运行这台客户机的机器上设置直通。要嵌套，那台机器必须把 GPU、CPU 的虚拟化功能以及带中断重映射的虚拟 IOMMU 交给这台客户机。',
  'QEMU is installed': 'QEMU 已安装',
  'QEMU is the program that becomes the virtual machine and opens the GPU through VFIO.':
    'QEMU 就是成为虚拟机并通过 VFIO 打开 GPU 的程序。',
  'There is no QEMU system emulator.': '没有 QEMU 系统模拟器。',
  'QEMU is installed.': 'QEMU 已安装。',
  'QEMU {0} is installed.': 'QEMU {0} 已安装。',
  'The guests’ UEFI offers Secure Boot': '客户机的 UEFI 提供 Secure Boot',
  'Windows 11 and several games’ anti-cheat ask for a guest that can start with Secure Boot.':
    'Windows 11 和一些游戏的反作弊程序要求客户机能以 Secure Boot 启动。',
  'No UEFI for guests is installed.': '没有安装客户机用的 UEFI。',
  'A build with Secure Boot and enrolled keys is there.': '有带 Secure Boot 并已注册密钥的版本。',
  'A build with Secure Boot is there.': '有带 Secure Boot 的版本。',
  'None of the installed builds offers Secure Boot.': '已安装的版本都不提供 Secure Boot。',
  'A software TPM is installed': '已安装软件 TPM',
  'Windows 11 asks for a TPM 2.0, which swtpm gives to a guest without touching the host’s own.':
    'Windows 11 要求 TPM 2.0，swtpm 可以为客户机提供，而不触及宿主机自己的 TPM。',
  'swtpm is installed.': 'swtpm 已安装。',
  'There is no swtpm, so a guest cannot have a TPM.': '没有 swtpm，因此客户机不能有 TPM。',
  'This user may manage virtual machines': '此用户可以管理虚拟机',
  'The system instance of libvirt, which passthrough needs, answers root and the members of its group; others are asked for a password each time or refused.':
    '直通所需的 libvirt 系统实例只响应 root 及其用户组的成员；其他人每次都会被要求输入密码，或被拒绝。',
  'Nobody is logged in on a system that was read from a directory.': '从目录读取的系统上没有人登录。',
  'This session is root’s.': '此会话属于 root。',
  'This session is in the group libvirt.': '此会话在 libvirt 组中。',
  'There is no group libvirt here; access is asked for each time.': '这里没有 libvirt 组；每次都会询问访问权限。',
  'This session is not in the group libvirt.': '此会话不在 libvirt 组中。',
  'Join the group and log in again; a member can do through libvirt what root can.':
    '加入该组并重新登录；组成员通过 libvirt 可以做 root 能做的事。',
}
