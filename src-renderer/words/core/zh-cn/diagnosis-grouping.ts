// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGrouping: CoreSentences = {
  'The override leaves functions of one device together': 'override 仍把同一设备的功能放在一起',
  'With `downstream` alone the override splits ports, not the functions of one device.':
    '只用 `downstream` 时，override 拆分的是端口，而不是同一设备的功能。',
  'The group’s members have the same bus and slot.': '组成员的总线和插槽相同。',
  'The members sit in different slots.': '成员位于不同的插槽。',
  'Pass all functions of the device together.': '将设备的所有功能一起直通。',
  'Only if you accept its danger: `pcie_acs_override=downstream,multifunction`.':
    '只有在接受其危险时：`pcie_acs_override=downstream,multifunction`。',
  'Functions of one chip are the least separate of all.': '同一芯片的功能之间隔离最差。',
  'This kernel does not know pcie_acs_override': '此内核不认识 pcie_acs_override',
  'The parameter belongs to a patch that the kernels of most distributions do not carry.':
    '该参数属于一个补丁，大多数发行版的内核不带它。',
  'The log of this boot lacks “PCIe ACS overrides enabled”.': '本次启动的日志中没有“PCIe ACS overrides enabled”。',
  'That warning is there: the patch works.': '有该警告：补丁有效。',
  'Use another slot.': '使用另一个插槽。',
  'Only if you accept its danger: a kernel with the patch (linux-zen, CachyOS, Proxmox, Unraid).':
    '只有在接受其危险时：使用带补丁的内核（linux-zen、CachyOS、Proxmox、Unraid）。',
  'The override removes the separation that groups stand for.': 'override 会破坏组所代表的隔离。',
  'A PCI bridge was given to the guest': 'PCI 桥被交给了客户机',
  'Bridges of the group stay with the host; only endpoints can be given away.':
    '组中的桥留在宿主机；只有端点设备可以交出。',
  'The device’s class is 0x0604.': '设备的类别为 0x0604。',
  'The device is an endpoint.': '设备是端点设备。',
  'Take the bridge out of the guest’s definition.': '从客户机的定义中去掉该桥。',
  'A device of the group is still in the hands of the host': '组中有设备仍由宿主机占用',
  'Devices of one IOMMU group go to a guest together, and one of this group’s endpoints is bound to a driver of the host.':
    '一个 IOMMU 组的设备一起交给客户机，而此组中有一个端点设备绑定在宿主机的驱动上。',
  'List `/sys/kernel/iommu_groups/N/devices` with each device’s driver; bridges do not count.':
    '列出 `/sys/kernel/iommu_groups/N/devices` 以及每个设备的驱动；桥不算。',
  'Every endpoint is on vfio-pci, pci-stub or no driver.': '每个端点设备都在 vfio-pci、pci-stub 上或没有驱动。',
  'Bind the others as well, if the host can do without them.': '如果宿主机不需要其他设备，也将它们绑定。',
  'Binding the disk’s, network’s or keyboard’s controller cuts the host off: see what hangs on it first.':
    '绑定磁盘、网络或键盘的控制器会使宿主机失去它们：请先看有什么接在上面。',
  'The number of the group is another one since this boot': '本次启动后组的编号变了',
  'The kernel counts groups anew at each boot; a script or container names the number of an earlier one.':
    '内核每次启动都重新编号；某个脚本或容器写的是之前的编号。',
  '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.':
    '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`。',
  'The number is the same.': '编号相同。',
  'Work the number out when starting.': '在启动时求出编号。',
  'The group holds devices that the host needs': '组中有宿主机需要的设备',
  'The slot’s port does not separate what is behind it (no ACS), so the card shares its group with a controller of the host.':
    '插槽的端口不隔离其后的设备（没有 ACS），因此显卡与宿主机的控制器同组。',
  'Compare the group’s members with what is mounted, with the default route and with the input devices.':
    '将组成员与挂载的内容、默认路由和输入设备对照。',
  'All members are functions of the same card.': '所有成员都是同一块显卡的功能。',
  'Use a slot that hangs on the processor.': '使用连到处理器的插槽。',
  'Look for a firmware update or an ACS option.': '查看是否有固件更新或 ACS 选项。',
  'The ACS override only makes the groups look separate: a guest could reach the others.':
    'ACS override 只是使组看起来分开：客户机可能访问其他设备。',
  'The device is no longer where the definition looks for it': '设备已不在定义所指的位置',
  'A card or drive was added, firmware changed its numbering, or the device is gone from the bus.':
    '添加了显卡或驱动器，固件改变了编号，或设备已从总线上消失。',
  'Look for its vendor and device id in `lspci -nn`, and compare the address.':
    '在 `lspci -nn` 中查找其厂商和设备 ID，并比较地址。',
  'The device is at its address with its id.': '设备在其地址处，ID 相符。',
  'Write the new address into the definition, found by vendor, device and subsystem id.':
    '按厂商、设备和子系统 ID 找到新地址，写入定义。',
  'The old address may now be another device, such as the host’s disk: never start before the ids are compared.':
    '旧地址现在可能是另一个设备，例如宿主机的磁盘：在对照 ID 之前切勿启动。',
}
