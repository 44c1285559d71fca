// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesKernel: CoreSentences = {
  'The running kernel’s configuration can be read': '可以读取正在运行的内核的配置',
  'What the kernel does without being told, and what it has built in, stands there and nowhere else.':
    '内核默认做什么、内置了什么，只写在那里。',
  'It can.': '可以。',
  'The firmware’s frame buffer gives way to vfio-pci': '固件的帧缓冲会让位给 vfio-pci',
  'The firmware’s picture lies in a card’s memory; while the kernel holds on to it, that card’s BAR cannot be handed over.':
    '固件的画面位于显卡的内存中；只要内核还占着它，就无法交出该显卡的 BAR。',
  'initcall_blacklist=sysfb_init keeps the kernel from using it at all.':
    'initcall_blacklist=sysfb_init 使内核完全不使用它。',
  'No card holds the firmware’s frame buffer any more. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    '已没有显卡持有固件的帧缓冲。参数 video=efifb:off 在这里不起作用：早期屏幕是 simpledrm。',
  'No card holds the firmware’s frame buffer any more.': '已没有显卡持有固件的帧缓冲。',
  'the release has no version': '发行号中没有版本',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    '它位于 {0}，此内核的 vfio-pci 在绑定时会将其撤下。参数 video=efifb:off 在这里不起作用：早期屏幕是 simpledrm。',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds.':
    '它位于 {0}，此内核的 vfio-pci 在绑定时会将其撤下。',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    '它位于 {0}，此内核在 vfio-pci 绑定时不会将其撤下。参数 video=efifb:off 在这里不起作用：早期屏幕是 simpledrm。',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds.':
    '它位于 {0}，此内核在 vfio-pci 绑定时不会将其撤下。',
  'Install a kernel of 6.0 or later, or let the firmware start on the other card.':
    '安装 6.0 或更高版本的内核，或让固件从另一块显卡启动。',
  'The kernel has the newer interface to the IOMMU': '内核有较新的 IOMMU 接口',
  'iommufd will replace VFIO’s own mapping interface; both do the job today, and libvirt uses the older one unless told otherwise.':
    'iommufd 将取代 VFIO 自己的映射接口；目前两者都能胜任，libvirt 默认使用旧接口。',
  'This kernel has no iommufd; guests use the older interface and lose nothing by it.':
    '此内核没有 iommufd；客户机使用旧接口，不会有任何损失。',
  'The kernel has iommufd beside the older interface.': '内核除旧接口外还有 iommufd。',
  'The KVM module for this CPU is loaded': '适合此 CPU 的 KVM 模块已加载',
  'The module is loaded by itself where the CPU can; when it is not, something keeps it out.':
    '只要 CPU 支持，该模块就会自动加载；如果没有，说明有什么在阻止它。',
  'This rule knows the modules for Intel and AMD only.': '此规则只了解 Intel 和 AMD 的模块。',
  '{0} is built in.': '{0} 已内置。',
  '{0} is loaded.': '{0} 已加载。',
  'The running kernel has no {0}.': '正在运行的内核没有 {0}。',
  'Install the distribution’s standard kernel, or restart if the kernel was just updated.':
    '安装发行版的标准内核；如果内核刚更新过，请重启。',
  '{0} is kept out by modprobe’s configuration.': 'modprobe 的配置阻止了 {0}。',
  '{0} is there, but not loaded.': '{0} 存在，但未加载。',
  'Load it; if that is refused, the kernel log says why.': '加载它；如果被拒绝，内核日志会说明原因。',
  'No module is asked for that this kernel no longer has': '没有要求加载此内核已不再包含的模块',
  'vfio_virqfd became part of vfio in Linux 6.2; a generator that cannot find it may leave an incomplete initial ramdisk.':
    'vfio_virqfd 在 Linux 6.2 中并入了 vfio；找不到它的生成工具可能留下不完整的 initramfs。',
  'The initial ramdisk’s configuration names none.': 'initramfs 的配置中没有这样的模块。',
  'It names vfio_virqfd, which this kernel still has.': '配置中有 vfio_virqfd，此内核仍有该模块。',
  'It names vfio_virqfd, which kernels before 6.2 have.': '配置中有 vfio_virqfd，6.2 之前的内核有该模块。',
  'The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.':
    'initramfs 的配置中有 vfio_virqfd，此内核已没有该模块。',
  'Remove vfio_virqfd there and rebuild the initial ramdisk; vfio brings it along.':
    '在那里去掉 vfio_virqfd 并重新生成 initramfs；vfio 会带上它。',
  'No other hypervisor’s module is loaded': '没有加载其他虚拟机管理程序的模块',
  'Only one hypervisor can hold the CPU’s virtualization at a time; while another runs a machine, KVM may be refused.':
    '同一时间只有一个虚拟机管理程序能占用 CPU 的虚拟化；另一个在运行虚拟机时，KVM 可能被拒绝。',
  'There is none.': '没有。',
  'The module of {0} is loaded.': '{0} 的模块已加载。',
  'Stop its machines before a guest is started, or unload the module.':
    '启动客户机之前请停止它的虚拟机，或卸载该模块。',
  'The kernel knows the passthrough parameters it was given': '内核认识所给的直通参数',
  'A parameter that only patched kernels know, such as pcie_acs_override, changes nothing here, however often guides name it.':
    '只有打过补丁的内核才认识的参数（例如 pcie_acs_override）在这里不起任何作用，无论教程提到多少次。',
  'It has not complained about any.': '内核没有对任何参数报错。',
  'The kernel does not know {0}.': '内核不认识 {0}。',
  'Devices reserved for guests are held by vfio-pci': '为客户机保留的设备由 vfio-pci 占用',
  'A reserved card that its usual driver got first cannot be given to a guest without taking it away from the host while it runs.':
    '如果常规驱动先占用了保留的显卡，就只能在宿主机运行时将其夺走才能交给客户机。',
  'No device is reserved for a guest at boot.': '启动时没有为客户机保留设备。',
  'No device here has the ids given to vfio-pci: {0}.': '这里没有设备具有给 vfio-pci 的 ID：{0}。',
  'Correct the ids; the card may have been replaced or mistyped.': '更正这些 ID；可能是显卡已更换，或输入有误。',
  '{0} (no driver)': '{0}（无驱动）',
  '{0} (held by {1})': '{0}（由 {1} 占用）',
  'Reserved, but not held by vfio-pci: {0}.': '已保留但未由 vfio-pci 占用：{0}。',
  'Make vfio-pci load before the usual driver (see “{0}”), rebuild the initial ramdisk and restart. A driver that is built into the kernel, often xhci_hcd, still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    '让 vfio-pci 先于常规驱动加载（见“{0}”），重新生成 initramfs 并重启。编译在内核中的驱动（常见的是 xhci_hcd）仍会抢先；那时 libvirt 会在客户机启动时转移该功能（managed=yes）。',
  'vfio-pci holds {0}.': 'vfio-pci 占用 {0}。',
  'The kernel is recent enough': '内核足够新',
  'Before 6.0 vfio-pci could not take a card from the firmware’s frame buffer, and device hand-over had races since repaired.':
    '6.0 之前，vfio-pci 无法从固件的帧缓冲取得显卡，设备交接也存在后来才修复的竞争问题。',
  '{0} does not begin with a version': '{0} 不以版本号开头',
  'This is Linux {0}.{1}.': '这是 Linux {0}.{1}。',
  'Install a newer kernel of the distribution, 6.1 or later.': '安装发行版提供的较新内核，6.1 或更高版本。',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is kept up to date.':
    '这是 Linux {0}.{1}，带有发行方的修改，因此版本号说明不了什么；其中的 VFIO 保持更新。',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is an old one.':
    '这是 Linux {0}.{1}，带有发行方的修改，因此版本号说明不了什么；其中的 VFIO 较旧。',
  'Move to the distribution’s next release (9 or later).': '升级到发行版的下一个版本（9 或更高）。',
  'This is Linux {0}.{1}: passthrough works, with more care for the frame buffer.':
    '这是 Linux {0}.{1}：可以直通，但需要更多地注意帧缓冲。',
  'This is Linux {0}.{1}, which is too old.': '这是 Linux {0}.{1}，太旧了。',
  'The kernel has VFIO': '内核有 VFIO',
  'VFIO is how a program may drive a device; vfio-pci holds the card, and a second module maps the guest’s memory for it.':
    'VFIO 让程序能驱动设备；vfio-pci 占用显卡，另一个模块为其映射客户机的内存。',
  'VFIO is built into the kernel.': 'VFIO 编译在内核中。',
  'The kernel has VFIO as modules.': '内核以模块形式提供 VFIO。',
  'If the kernel was updated since the last start, restart first: its modules may be gone.':
    '如果上次启动之后内核更新过，请先重启：其模块可能已不在。',
  'Install the distribution’s standard kernel with all its modules; slim and cloud kernels leave VFIO out.':
    '安装发行版的标准内核及其全部模块；精简内核和云内核不含 VFIO。',
  'Nothing forbids loading VFIO': '没有什么禁止加载 VFIO',
  'A blacklist or an install line left by a hardening guide keeps the module out, and binding a card fails without a clear message.':
    '安全加固教程留下的黑名单或 install 行会阻止该模块，绑定显卡会失败且没有明确的提示。',
  'The kernel parameter {0} keeps VFIO out.': '内核参数 {0} 阻止了 VFIO。',
  'An install line refuses to load VFIO.': '有一条 install 行拒绝加载 VFIO。',
  'VFIO is blacklisted, so it is loaded only when something asks for it by name.':
    'VFIO 在黑名单中，因此只有按名称请求时才会加载。',
  'Neither modprobe’s configuration nor the command line does.': 'modprobe 的配置和命令行都没有禁止。',
  'Remove the line from {0} and rebuild the initial ramdisk.': '从 {0} 中去掉这一行，并重新生成 initramfs。',
}
