// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const devices: CoreSentences = {
  'Firmware demands a fixed memory mapping for it or its group, so the kernel gives it to no guest.':
    '固件要求为它或其所在组固定映射内存，因此内核不把它交给任何客户机。',
  '{0} ({1}) would have to go too. {2}': '{0}（{1}）也必须一起交出。{2}',
  'Giving it takes {0} from the host.': '交出它会使宿主机失去 {0}。',
  'It is part of the processor, and a guest driver already keeps it from the host.':
    '它是处理器的一部分，已有客户机用的驱动使宿主机不使用它。',
  'It is a card of its own, and a guest driver already keeps it from the host.':
    '它是独立显卡，已有客户机用的驱动使宿主机不使用它。',
  'It is part of the processor, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    '它是处理器的一部分，也是宿主机唯一的显示设备：交出它意味着单 GPU 模式，客户机运行时宿主机没有画面。',
  'It is a card of its own, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    '它是独立显卡，也是宿主机唯一的显示设备：交出它意味着单 GPU 模式，客户机运行时宿主机没有画面。',
  'It is part of the processor; the host should keep it for its own picture.':
    '它是处理器的一部分；宿主机应保留它用于自己的画面。',
  'It is a card of its own; the host should keep it for its own picture.':
    '它是独立显卡；宿主机应保留它用于自己的画面。',
  'It is part of the processor; the host keeps {0}.': '它是处理器的一部分；宿主机保留 {0}。',
  'It is a card of its own; the host keeps {0}.': '它是独立显卡；宿主机保留 {0}。',
  'The kernel put it in no IOMMU group, so VFIO refuses it.': '内核没有把它放入任何 IOMMU 组，因此 VFIO 拒绝它。',
  'There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.':
    '还没有 IOMMU 组：必须先开启 IOMMU，才能交出设备。',
  'Could not tell its IOMMU group: {0}.': '无法判断其 IOMMU 组：{0}。',
  'It shares IOMMU group {0} with {1}, which would have to go to the guest too.':
    '它与 {1} 同在 IOMMU 组 {0}，后者也必须一起交给客户机。',
  'It is alone in IOMMU group {0}.': '它独占 IOMMU 组 {0}。',
  'It is alone in IOMMU group {0} with its second function.': '它和它的第二个功能独占 IOMMU 组 {0}。',
  'It is alone in IOMMU group {0} with its {1} other functions.': '它和它的其他 {1} 个功能独占 IOMMU 组 {0}。',
  'The kernel can reset it ({0}).': '内核可以重置它（{0}）。',
  'The kernel knows no way to reset it: expect one guest start per boot of the host.':
    '内核不知道如何重置它：宿主机每次启动后，预计客户机只能启动一次。',
  'Could not tell whether it can be reset: {0}.': '无法判断它能否重置：{0}。',
  'Cards of its family ({0}) do not come back from that without help.': '其系列（{0}）的显卡没有辅助就无法由此恢复。',
  'Some cards of its family ({0}) are reported not to come back from that.':
    '据报告，其系列（{0}）的某些显卡无法由此恢复。',
  '{0} are the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} 型号相同（{1}:{2}）：只能按地址区分，因此必须按地址绑定。',
  '{0} is the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} 型号相同（{1}:{2}）：只能按地址区分，因此必须按地址绑定。',
  'Vega 10': 'Vega 10',
  'Vega 20': 'Vega 20',
  'Navi 10': 'Navi 10',
  'Navi 14': 'Navi 14',
  'Navi 12': 'Navi 12',
  'Navi 3x': 'Navi 3x',
  'Navi 4x': 'Navi 4x',
  'graphics of AMD processors': 'AMD 处理器的核显',
  'Could not tell {0}.': '无法判断{0}。',
  'Could not tell {0}: {1}.': '无法判断{0}：{1}。',
  'It is the host’s only display: the host has no picture while a guest has it (single-GPU mode).':
    '它是宿主机唯一的显示设备：客户机使用它时宿主机没有画面（单 GPU 模式）。',
  'boot_vga is 1': 'boot_vga 为 1',
  'boot_display is 1': 'boot_display 为 1',
  'the firmware’s frame buffer lies in its memory': '固件的帧缓冲位于其内存中',
  'The firmware starts on it ({0}): boot messages and a disk password prompt show there.':
    '固件从它启动（{0}）：启动信息和磁盘密码提示显示在那里。',
  'it drives {0}': '它驱动 {0}',
  '{0} have it open': '{0} 打开了它',
  '{0} has it open': '{0} 打开了它',
  'The host uses it now: {0}.': '宿主机正在使用它：{0}。',
  'Could not tell whether the firmware starts on it: {0}.': '无法判断固件是否从它启动：{0}。',
  'Could not tell whether a monitor is connected to it: {0}.': '无法判断是否有显示器接到它：{0}。',
  'Could not tell which programs have it open: {0}.': '无法判断哪些程序打开了它：{0}。',
  'every display of the host': '宿主机的所有显示设备',
  'Could not tell which graphics cards drive monitors: {0}.': '无法判断哪些显卡驱动显示器：{0}。',
  'Could not tell which programs use the graphics cards: {0}.': '无法判断哪些程序使用显卡：{0}。',
  'whether a keyboard or mouse is plugged into it': '是否有键盘或鼠标插在它上面',
  'where the host’s keyboard and mouse are plugged in': '宿主机的键盘和鼠标插在哪里',
  'The host’s only {0} is on it: {1}.': '宿主机唯一的{0}在它上面：{1}。',
  'A {0} goes with it: {1}.': '{0}会随它一起交出：{1}。',
  'It belongs to the management controller (BMC) that runs the server’s remote console.':
    '它属于运行服务器远程控制台的管理控制器（BMC）。',
  'whether the host’s network runs over it': '宿主机的网络是否经由它',
  'which network device the host is reached through': '经由哪个网络设备可以访问宿主机',
  'Could not tell which network device the host is reached through: its routes could not be read.':
    '无法判断经由哪个网络设备可以访问宿主机：无法读取其路由。',
  'every way to the default route': '通往默认路由的所有途径',
  'An SSH session in progress comes in over it ({0}).': '一个正在进行的 SSH 会话经由它接入（{0}）。',
  'The host’s only way to the network goes over it ({0} carries the default route).':
    '宿主机通往网络的唯一途径经由它（{0} 承载默认路由）。',
  'One of the host’s ways to the network goes over it ({0} carries a default route).':
    '宿主机通往网络的途径之一经由它（{0} 承载一条默认路由）。',
  'The host uses its network ({0} is up).': '宿主机使用其网络（{0} 已启用）。',
  'Could not tell whether the default route or an SSH session goes over it ({0}).':
    '无法判断默认路由或 SSH 会话是否经由它（{0}）。',
  'a host bridge': '主桥',
  'the bridge to the firmware’s own devices (LPC/ISA)': '通往固件自身设备的桥（LPC/ISA）',
  'a part of the chipset': '芯片组的一部分',
  'a bridge of the chipset': '芯片组的桥',
  'the system management bus': '系统管理总线',
  'a memory controller': '内存控制器',
  'the IOMMU itself': 'IOMMU 本身',
  'an interrupt controller': '中断控制器',
  'the management engine or a serial port of the chipset': '管理引擎或芯片组的串口',
  'the management engine’s serial port': '管理引擎的串口',
  'the security processor': '安全处理器',
  'the platform’s power and thermal control': '平台的电源和温度控制',
  'a performance counter': '性能计数器',
  'a part of the platform’s control': '平台控制的一部分',
  'a serial bus of the chipset': '芯片组的串行总线',
  'It is {0}, which belongs to the platform.': '它是{0}，属于平台。',
  'whether the host has file systems on it': '宿主机是否有文件系统在它上面',
  'which disks the host runs from': '宿主机从哪些磁盘运行',
  'whether {0} is on it': '{0} 是否在它上面',
  'which disks {0} is on': '{0} 在哪些磁盘上',
  'the way from there down to a PCI device could not be followed': '无法从那里一直追溯到 PCI 设备',
  'The host runs from it: {0}.': '宿主机从它运行：{0}。',
  'The host swaps to it: {0}.': '宿主机的交换空间在它上面：{0}。',
  'The host has mounted from it: {0}.': '宿主机从它挂载了：{0}。',
  '{0} of its {1} virtual functions are in use; they go with it.':
    '其 {1} 个虚拟功能中有 {0} 个正在使用；它们会随它一起交出。',
  'IOMMU group {0} lists {1}, which could not be read.': 'IOMMU 组 {0} 列出了 {1}，但无法读取它。',
  'Could not tell the IOMMU groups: {0}.': '无法判断 IOMMU 组：{0}。',
  'Could not tell which PCI devices there are: {0}.': '无法判断有哪些 PCI 设备：{0}。',
  'None of its devices could be read.': '其中的设备都无法读取。',
  'It holds only bridges, which stay in the host.': '其中只有桥，桥留在宿主机。',
  'It holds only bridges of the platform, which stay in the host.': '其中只有平台的桥，它们留在宿主机。',
  'Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.':
    '固件要求为其中某个设备固定映射内存，因此内核不把它交给任何客户机。',
  'The group holds {0}.': '该组包含 {0}。',
  'Nothing that could be read forbids giving it away, but not all could be read.':
    '读到的内容中没有什么禁止交出它，但未能全部读取。',
  'The host can spare the only device in it.': '宿主机可以让出其中唯一的设备。',
  'It holds one device with all its functions.': '其中是一个设备及其所有功能。',
  'All of these must go to the guest together: {0}.': '这些必须一起交给客户机：{0}。',
  'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.':
    '与另一块显卡不同，没有什么禁止交出它：把宿主机的显示器接到那一块上，就可以改为交出这一块。',
}
