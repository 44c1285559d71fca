// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesIommu: CoreSentences = {
  'The graphics cards that a guest may get are behind the IOMMU': '可能交给客户机的显卡都在 IOMMU 之后',
  'A kernel can drive the IOMMU and still leave the integrated graphics outside it; what is outside cannot be given away.':
    '内核可能启用了 IOMMU，却仍把核显排除在外；不受其管辖的设备无法交出。',
  'The kernel drives no IOMMU.': '内核没有启用 IOMMU。',
  'There is no graphics card.': '没有显卡。',
  'Every graphics card has an IOMMU group.': '每块显卡都有 IOMMU 组。',
  '{0} has no IOMMU group, which is right for graphics that stay with the host.':
    '{0} 没有 IOMMU 组；对留给宿主机的显卡而言，这没有问题。',
  '{0} has no IOMMU group.': '{0} 没有 IOMMU 组。',
  '{0} have no IOMMU group.': '{0} 没有 IOMMU 组。',
  'Remove the word igfx_off from intel_iommu= on the kernel command line, and restart.':
    '从内核命令行的 intel_iommu= 中去掉 igfx_off，然后重启。',
  'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.':
    '在内核日志中查找 DMAR 或 AMD-Vi；固件的表可能漏掉了这个插槽。',
  'The host’s own devices bypass translation (iommu=pt); guests are isolated all the same.':
    '宿主机自己的设备绕过地址转换（iommu=pt）；客户机照样被隔离。',
  'The host’s own devices go through the IOMMU, which forgets old mappings in batches.':
    '宿主机自己的设备经过 IOMMU，旧映射成批清除。',
  'The host’s own devices go through the IOMMU, which forgets every mapping at once.':
    '宿主机自己的设备经过 IOMMU，每个映射都立即清除。',
  'The host’s own devices go through the IOMMU.': '宿主机自己的设备经过 IOMMU。',
  'The IOMMU does not slow the host’s own devices down': 'IOMMU 不拖慢宿主机自己的设备',
  'Strict mode makes every transfer of the host’s disks and network wait for the IOMMU; passthrough never needs it.':
    '严格模式让宿主机磁盘和网络的每次传输都等待 IOMMU；直通从不需要它。',
  '{0} makes the IOMMU forget every mapping at once.': '{0} 使 IOMMU 立即清除每个映射。',
  'the firmware describes none': '固件没有描述 IOMMU',
  'a kernel parameter switches it off': '有内核参数将其关闭',
  'the kernel is built without it': '内核编译时未包含它',
  'the kernel leaves it off by default': '内核默认将其关闭',
  'the firmware’s tables are faulty': '固件的表有错误',
  'nothing that was read says why': '读到的内容都没有说明原因',
  'See that VT-d or AMD’s IOMMU is set to Enabled, not Auto, in the firmware; then look in the kernel log for DMAR, AMD-Vi and IOMMU, right after a restart.':
    '确认固件中的 VT-d 或 AMD IOMMU 设为 Enabled 而不是 Auto；然后在重启后立即查看内核日志中的 DMAR、AMD-Vi 和 IOMMU。',
  'what decides it could not all be read': '决定它的信息未能全部读取',
  'Look at the findings that could not be told, then at the kernel log for DMAR, AMD-Vi and IOMMU.':
    '先看无法判断的检查结果，再在内核日志中查找 DMAR、AMD-Vi 和 IOMMU。',
  'The kernel drives the IOMMU': '内核已启用 IOMMU',
  'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.':
    '没有 IOMMU，交给客户机的设备就能读写宿主机的全部内存，因此 VFIO 会拒绝。',
  'The kernel drives {0}.': '内核已启用 {0}。',
  'The kernel drives no IOMMU: {0}.': '内核没有启用 IOMMU：{0}。',
  'The firmware describes an IOMMU': '固件描述了 IOMMU',
  'The kernel finds the IOMMU by a table of the firmware; with VT-d or AMD-Vi switched off there, the table is missing and no parameter helps.':
    '内核靠固件的一张表找到 IOMMU；如果 VT-d 或 AMD-Vi 在固件中关闭，这张表就不存在，任何参数都无济于事。',
  'The firmware describes an IOMMU that the kernel drives.': '固件描述了 IOMMU，内核也启用了它。',
  'The firmware has the table {0}.': '固件有 {0} 表。',
  'Xen keeps the IOMMU to itself.': 'Xen 独占 IOMMU。',
  '{0} gives this guest no IOMMU.': '{0} 没有给这台客户机 IOMMU。',
  'The firmware describes no IOMMU: it is switched off there, or the machine has none.':
    '固件没有描述 IOMMU：它在固件中被关闭，或者这台机器没有。',
  'On the machine that runs this guest, give it a virtual IOMMU with interrupt remapping (in libvirt: <iommu model="intel"> with <driver intremap="on"/>, on machine type q35).':
    '在运行这台客户机的机器上，给它一个带中断重映射的虚拟 IOMMU（在 libvirt 中：<iommu model="intel">，内含 <driver intremap="on"/>，机器类型为 q35）。',
  'Give this guest a virtual IOMMU in its hypervisor’s settings, where that offers one.':
    '如果虚拟机管理程序提供虚拟 IOMMU，请在其设置中给这台客户机一个。',
  'Look in the firmware for an IOMMU or SMMU and switch it on.': '在固件中找到 IOMMU 或 SMMU 并将其开启。',
  'The kernel finds no fault in the firmware’s IOMMU tables': '内核没有发现固件的 IOMMU 表有错误',
  'Faulty tables make the kernel give up the IOMMU, its interrupt remapping, or single devices.':
    '有错误的表会使内核放弃 IOMMU、其中断重映射或个别设备。',
  'The firmware has no such tables.': '固件没有这样的表。',
  'The kernel log has no complaint about them.': '内核日志中没有关于它们的报错。',
  'Update the firmware; if the newest one still has the fault, report it to the board’s maker.':
    '更新固件；如果最新版本仍有此错误，请向主板厂商报告。',
  'The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.':
    '内核报告固件的 IOMMU 表有错误，并且没有启用 IOMMU。',
  'The kernel complains about the firmware’s IOMMU tables.': '内核报告固件的 IOMMU 表有错误。',
  'The kernel has sorted devices into IOMMU groups': '内核已将设备划分到 IOMMU 组',
  'VFIO hands out whole groups; a device without a group cannot be given to a guest.':
    'VFIO 以整个组为单位交出设备；没有组的设备不能交给客户机。',
  'Without an IOMMU there are no groups.': '没有 IOMMU 就没有组。',
  'There are groups, but no IOMMU behind them: they isolate nothing.':
    '有组，但背后没有 IOMMU：它们起不到任何隔离作用。',
  'Switch the IOMMU on, and VFIO’s unsafe no-IOMMU mode off.': '开启 IOMMU，并关闭 VFIO 不安全的 no-IOMMU 模式。',
  'There is one group.': '有一个组。',
  'There are {0} groups.': '有 {0} 个组。',
  'The kernel has made no IOMMU group.': '内核没有创建任何 IOMMU 组。',
  'Look in the kernel log for DMAR or AMD-Vi; a firmware update may be needed.':
    '在内核日志中查找 DMAR 或 AMD-Vi；可能需要更新固件。',
  'The IOMMU checks interrupts as well': 'IOMMU 也检查中断',
  'Without interrupt remapping a guest could raise any interrupt in the host through its device, so VFIO refuses to start.':
    '没有中断重映射，客户机就能通过其设备在宿主机上触发任意中断，因此 VFIO 拒绝启动。',
  'The kernel has switched interrupt remapping on.': '内核已开启中断重映射。',
  'The IOMMU works, but does not remap interrupts.': 'IOMMU 可用，但不重映射中断。',
  'On the machine that runs this guest, switch interrupt remapping of the virtual IOMMU on.':
    '在运行这台客户机的机器上，开启虚拟 IOMMU 的中断重映射。',
  'Update the firmware, and switch x2APIC on in it where it has such a setting; older chipsets cannot do it at all.':
    '更新固件，如有 x2APIC 设置则将其开启；较旧的芯片组根本不支持。',
  'The kernel switches the IOMMU on, by itself or because it is told to': '内核会自行或按要求开启 IOMMU',
  'Some distributions build the kernel so that an Intel IOMMU stays off until a parameter asks for it; an AMD one needs no parameter.':
    '有些发行版编译的内核默认关闭 Intel IOMMU，需要用参数开启；AMD 的不需要参数。',
  'The kernel drives the IOMMU.': '内核已启用 IOMMU。',
  'This rule knows the IOMMUs of Intel and AMD only.': '此规则只了解 Intel 和 AMD 的 IOMMU。',
  'The kernel switches an AMD IOMMU on by itself.': '内核会自行开启 AMD IOMMU。',
  'The kernel is built without AMD’s IOMMU.': '内核编译时未包含 AMD 的 IOMMU。',
  'The kernel is built without Intel’s IOMMU.': '内核编译时未包含 Intel 的 IOMMU。',
  'The command line switches it on.': '命令行将其开启。',
  'The kernel switches an Intel IOMMU on by itself.': '内核会自行开启 Intel IOMMU。',
  'The kernel leaves an Intel IOMMU off unless it is told otherwise, and nothing tells it.':
    '除非另有要求，内核不会开启 Intel IOMMU，而现在没有任何设置要求它这样做。',
  'The firmware has a DMAR table, nothing switches the IOMMU off, and still the kernel drives none: its default must be off.':
    '固件有 DMAR 表，也没有任何设置关闭 IOMMU，但内核仍未启用它：其默认值必定是关闭。',
  'Install the distribution’s standard kernel, which has it.': '安装发行版的标准内核，其中包含它。',
  'No device has reached for memory that is not its own': '没有设备访问不属于它的内存',
  'A fault means that the IOMMU stopped a device: a driver’s bug, a card in a bad state after a reset, or faulty firmware.':
    '出现错误表示 IOMMU 阻止了某个设备：驱动有缺陷、显卡重置后状态异常，或固件有错误。',
  'The kernel log has none.': '内核日志中没有。',
  'The kernel log has one line about forbidden memory access of {0}.': '内核日志中有一行关于 {0} 越权访问内存的记录。',
  'The kernel log has one line about forbidden memory access.': '内核日志中有一行关于越权访问内存的记录。',
  'The kernel log has {0} lines about forbidden memory access of {1}.':
    '内核日志中有 {0} 行关于 {1} 越权访问内存的记录。',
  'The kernel log has {0} lines about forbidden memory access.': '内核日志中有 {0} 行关于越权访问内存的记录。',
  'one line': '一行',
  'See whether they begin with a guest: then the card needs another way to reset. Else look for a newer firmware or kernel.':
    '看它们是否随客户机启动而出现：如果是，则显卡需要另一种重置方式。否则请寻找更新的固件或内核。',
  'No kernel parameter switches the IOMMU off': '没有内核参数关闭 IOMMU',
  'A parameter left over from an old workaround keeps the IOMMU off however the firmware is set.':
    '过去的变通办法遗留的参数会使 IOMMU 保持关闭，无论固件如何设置。',
  'The kernel drives the IOMMU, so nothing has switched it off.': '内核已启用 IOMMU，所以没有什么将其关闭。',
  'The command line does not switch it off.': '命令行没有将其关闭。',
  'The kernel parameter {0} switches the IOMMU off.': '内核参数 {0} 关闭了 IOMMU。',
  'Every IOMMU parameter on the command line does something': '命令行上的每个 IOMMU 参数都起作用',
  'Words that the kernel ignores look as if the IOMMU had been taken care of and hide what is really missing.':
    '内核忽略的词看起来像是已处理好 IOMMU，反而掩盖了真正缺少的东西。',
  'No word about the IOMMU is without effect.': '没有无效的 IOMMU 参数。',
  '{0} has no effect.': '{0} 不起作用。',
  '{0} have no effect.': '{0} 不起作用。',
  'Make it {0}={1} on the kernel command line, without the word {2}; to let the host’s own devices bypass the IOMMU, write iommu=pt as a parameter of its own.':
    '在内核命令行上改为 {0}={1}，去掉 {2}；要让宿主机自己的设备绕过 IOMMU，请将 iommu=pt 作为单独的参数写入。',
  'Make it {0}={1} on the kernel command line, without the word {2}.': '在内核命令行上改为 {0}={1}，去掉 {2}。',
  'the kernel does not know the word {0}': '内核不认识 {0} 这个词',
  'this machine has an Intel IOMMU': '这台机器的 IOMMU 是 Intel 的',
  'an AMD IOMMU is on by itself, and the kernel does not know this word': 'AMD IOMMU 会自行开启，内核不认识这个词',
  'this machine has an AMD IOMMU': '这台机器的 IOMMU 是 AMD 的',
  'this is a module’s name, not a parameter': '这是模块的名称，不是参数',
}
