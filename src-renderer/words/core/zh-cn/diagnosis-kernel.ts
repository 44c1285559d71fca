// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisKernel: CoreSentences = {
  'The boot’s framebuffer still holds the card’s memory': '启动的帧缓冲仍占着显卡的内存',
  'Firmware showed its screen on this card, and efifb, simpledrm or vesafb keeps the memory of that picture, so VFIO cannot take the region.':
    '固件在这块显卡上显示画面，efifb、simpledrm 或 vesafb 占着该画面的内存，因此 VFIO 无法取得该区域。',
  '`sudo grep -A3 ADDRESS /proc/iomem` shows BOOTFB, efifb or simpledrm under the card.':
    '`sudo grep -A3 ADDRESS /proc/iomem` 在显卡下显示 BOOTFB、efifb 或 simpledrm。',
  '`boot_vga` of the card is 1.': '显卡的 `boot_vga` 为 1。',
  '/proc/iomem shows nothing below the card’s regions.': '/proc/iomem 在显卡的区域下没有显示任何内容。',
  'Let firmware use another card for its screen.': '让固件用另一块显卡显示画面。',
  'Else `initcall_blacklist=sysfb_init` (older kernels: `video=efifb:off`).':
    '否则用 `initcall_blacklist=sysfb_init`（较旧的内核：`video=efifb:off`）。',
  'Or unbind the consoles and the framebuffer before the guest starts.': '或在客户机启动前解绑控制台和帧缓冲。',
  'The console stays dark until a driver of the host’s own card is loaded.':
    '在宿主机自己显卡的驱动加载之前，控制台保持黑屏。',
  'A device no longer answers AMD’s IOMMU': '设备不再响应 AMD 的 IOMMU',
  'A device stopped answering when the IOMMU asked it to forget addresses: after a guest a card whose reset failed, at power-on a card whose ATS is faulty.':
    'IOMMU 要求设备清除地址时，设备停止响应：客户机之后是重置失败的显卡，开机时是 ATS 有缺陷的显卡。',
  'The device that IOTLB_INV_TIMEOUT names, and the time: the first seconds speak for ATS, later ones for a reset.':
    'IOTLB_INV_TIMEOUT 所指的设备以及时间：最初几秒表明是 ATS，之后的表明是重置。',
  'It happens without any guest and with another card.': '没有客户机时、换另一块显卡时也会发生。',
  'Shut the host down cleanly at once and switch it off.': '立即正常关闭宿主机并断电。',
  'After a guest: see reset-amd-bug. At power-on: a newer kernel, or `pci=noats`.':
    '客户机之后：见 reset-amd-bug。开机时：使用较新的内核，或 `pci=noats`。',
  'Disks and USB behind the same unit may stall, and what is written may be lost.':
    '同一单元之后的磁盘和 USB 可能停顿，写入的内容可能丢失。',
  'VT-d stopped a device that reached for memory not its own': 'VT-d 阻止了访问不属于自己的内存的设备',
  'The device addressed memory outside what it was given: a bad state after a reset, a driver’s fault in the guest, or firmware that left it running.':
    '设备访问了给它的范围之外的内存：重置后状态异常、客户机中驱动的缺陷，或固件让它继续运行。',
  'Count the lines for each device, and see whether they begin with the guest’s start.':
    '统计每个设备的行数，并看它们是否随客户机启动而出现。',
  'One line at power-on, and never again.': '开机时有一行，之后再没有。',
  'Shut the guest down and restart the host, so that the device is reset.': '将客户机关机并重启宿主机，使设备重置。',
  'Install newer firmware or another kernel.': '安装较新的固件或另一个内核。',
  '`iommu=pt` where the device belongs to the host.': '如果设备属于宿主机，用 `iommu=pt`。',
  'Passing the fault by may hide a real one.': '绕过错误可能掩盖真正的错误。',
  'The command line switches the IOMMU off': '命令行关闭了 IOMMU',
  'A word on the command line, mostly left from a work-around for graphics or an NVMe drive, keeps the kernel from using the IOMMU.':
    '命令行上的一个词使内核不使用 IOMMU，大多是过去为显卡或 NVMe 驱动器采取的变通办法所遗留。',
  '`cat /proc/cmdline` has the word.': '`cat /proc/cmdline` 中有该词。',
  'A later word switches it on again; the last one counts.': '后面的词又将其开启；以最后一个为准。',
  'Take the word off the command line and restart.': '从命令行去掉该词并重启。',
  'The trouble that it once worked around may come back.': '它曾经规避的问题可能重现。',
  'A device no longer answers Intel’s IOMMU': '某个设备不再响应 Intel 的 IOMMU',
  'The IOMMU told a device to forget addresses, and the device, lost after a reset or asleep, did not answer.':
    'IOMMU 要求设备忘记地址，而该设备在重置后丢失或处于休眠，没有应答。',
  'Which device: the line with the request, or the messages just before.':
    '哪个设备：看含有该请求的行，或紧接其前的消息。',
  'It came once, at a kexec or while suspending.': '只在 kexec 或挂起时出现过一次。',
  'Switch the host off and on.': '将宿主机断电再上电。',
  'Keep the device from sleeping (`disable_idle_d3=1`); an up-to-date kernel.':
    '不让设备休眠(`disable_idle_d3=1`);使用较新的内核。',
  'The host can hang with it: save your work.': '主机可能随之挂起：请保存您的工作。',
  'AMD’s IOMMU stopped a device that reached for memory not its own': 'AMD 的 IOMMU 阻止了访问不属于自己的内存的设备',
  'The device addressed memory outside what it was given: a device left dirty by a guest, a kernel’s fault in delivering interrupts to guests (AVIC), or a driver’s.':
    '设备访问了给它的范围之外的内存：客户机留下状态异常的设备、内核向客户机传递中断（AVIC）的缺陷，或驱动的缺陷。',
  'Note the device in front of the message, and whether it begins with a guest’s start or a kernel’s update.':
    '注意消息前面的设备，以及它是否随客户机启动或内核更新而出现。',
  'The lines stop when the host’s driver has initialised the device.': '宿主机的驱动初始化设备之后，这些行停止出现。',
  'Start the kernel from before.': '启动之前的内核。',
  'Try `kvm_amd.avic=0`.': '尝试 `kvm_amd.avic=0`。',
  'Restart the host so that the device is reset.': '重启宿主机，使设备重置。',
  'None in reading; `avic=0` costs some speed.': '查看没有风险；`avic=0` 会损失一些速度。',
  'The IOMMU is there, and the kernel does not use it': '有 IOMMU，但内核没有使用它',
  'Firmware offers the IOMMU, but this kernel is built to leave it alone until a parameter asks for it.':
    '固件提供 IOMMU，但此内核编译为在参数要求之前不使用它。',
  '`ls /sys/firmware/acpi/tables/DMAR` finds the table while `ls /sys/class/iommu` is empty.':
    '`ls /sys/firmware/acpi/tables/DMAR` 找到该表，而 `ls /sys/class/iommu` 为空。',
  '`cat /proc/cmdline` lacks intel_iommu=on.': '`cat /proc/cmdline` 中没有 intel_iommu=on。',
  '`ls /sys/class/iommu` lists units.': '`ls /sys/class/iommu` 列出了单元。',
  'Firmware has no table: see fw-iommu-disabled.': '固件没有该表：见 fw-iommu-disabled。',
  'Add `intel_iommu=on iommu=pt` to the kernel’s command line with the tool of this system’s boot loader, and restart.':
    '用此系统引导加载程序的工具在内核命令行中添加 `intel_iommu=on iommu=pt`，然后重启。',
  'A wrong edit can keep the machine from starting: try it for one boot first.':
    '编辑错误可能使机器无法启动：请先试用一次启动。',
  'A parameter was written down, and the running kernel did not get it': '参数已写入，但正在运行的内核没有得到它',
  'The file was changed, but the loader’s own configuration was not made from it, another loader starts the machine, or an old entry was chosen.':
    '文件已更改，但没有由它生成引导加载程序自己的配置，机器由另一个引导加载程序启动，或选择了旧的启动项。',
  'Compare `cat /proc/cmdline` with the file.': '将 `cat /proc/cmdline` 与文件对照。',
  'The parameter stands in /proc/cmdline.': '该参数在 /proc/cmdline 中。',
  'Make the loader’s configuration with the right tool (see bootloader-wrong-tool), and restart.':
    '用正确的工具生成引导加载程序的配置（见 bootloader-wrong-tool），然后重启。',
  'As with every change of the loader: keep the old entry.': '与引导加载程序的任何更改一样：请保留旧的启动项。',
  'Another hypervisor holds the processor’s virtualization': '另一个虚拟机管理程序占用着处理器的虚拟化',
  'VirtualBox or VMware runs a guest of its own, and only one of them can have VMX or SVM at a time; newer kernels take it when KVM is loaded.':
    'VirtualBox 或 VMware 在运行自己的客户机，而同一时间只有一个能占用 VMX 或 SVM；较新的内核在加载 KVM 时就会占用。',
  '`lsmod | grep -E "vboxdrv|vmmon"`, and their guests that run.':
    '`lsmod | grep -E "vboxdrv|vmmon"`，以及它们正在运行的客户机。',
  'Neither module is loaded.': '两个模块都未加载。',
  'Stop the other hypervisor’s guests; unload its module.': '停止另一个虚拟机管理程序的客户机；卸载其模块。',
  'For VirtualBox on Linux 6.12 and newer: `kvm.enable_virt_at_load=0`.':
    '对 Linux 6.12 及更高版本上的 VirtualBox：`kvm.enable_virt_at_load=0`。',
  'The other guests stop.': '另一些客户机会停止。',
  'KVM could not reach a region of the device': 'KVM 无法访问设备的某个区域',
  'A page of the card’s memory could not be mapped when the guest touched it: the host was out of memory beside its huge pages, or a kernel of 6.8 to 6.14 mishandles large regions.':
    '客户机访问显卡内存的某一页时无法映射：宿主机在大页之外内存不足，或 6.8 到 6.14 的内核对大区域处理不当。',
  '`grep -E "MemAvailable|HugePages" /proc/meminfo` while the guest starts; the kernel’s version.':
    '客户机启动时的 `grep -E "MemAvailable|HugePages" /proc/meminfo`；内核的版本。',
  'The guest runs on with another kernel.': '用另一个内核，客户机能继续运行。',
  'Reserve fewer huge pages.': '减少预留的大页。',
  'Use another kernel, or limit the guest’s address bits.': '使用另一个内核，或限制客户机的地址位数。',
  'The guest’s memory is in too many pieces for VFIO': '客户机的内存对 VFIO 来说分成了太多块',
  'Each piece of mapped memory is an entry, and VFIO allows 65,535 of them for a container unless told otherwise.':
    '每块映射的内存是一项，除非另有设置，VFIO 允许一个容器有 65,535 项。',
  '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.':
    '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`。',
  'A disk is full: the message is of VFIO here.': '磁盘已满：这里的消息是 VFIO 的。',
  'Give the guest huge pages.': '给客户机使用大页。',
  'Raise it: `options vfio_iommu_type1 dma_entry_limit=N`.': '提高它：`options vfio_iommu_type1 dma_entry_limit=N`。',
  'The kernel uses more memory.': '内核会使用更多内存。',
  'Devices of one group are to live in different address spaces': '同一组的设备要处于不同的地址空间',
  'Two functions of one group were put behind different (virtual) IOMMU contexts of the guest, which VFIO cannot serve.':
    '同一组的两个功能被放在客户机的不同（虚拟）IOMMU 上下文之后，VFIO 无法做到。',
  'The definition has a virtual IOMMU, and functions of the group on different buses.':
    '定义中有虚拟 IOMMU，且该组的功能在不同的总线上。',
  'There is no virtual IOMMU in the definition.': '定义中没有虚拟 IOMMU。',
  'Put all functions into one slot of the guest with multifunction on.':
    '将所有功能放入客户机的同一插槽并开启 multifunction。',
  'Take the virtual IOMMU out.': '去掉虚拟 IOMMU。',
  'The guest sees other hardware.': '客户机会看到不同的硬件。',
  'No device of the group is bound to vfio-pci': '组中没有设备绑定到 vfio-pci',
  '/dev/vfio/N comes into being when the first device of group N is bound to vfio-pci, and none is.':
    '组 N 的第一个设备绑定到 vfio-pci 时才会出现 /dev/vfio/N，而现在一个也没有绑定。',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver` and `ls /dev/vfio`.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver` 和 `ls /dev/vfio`。',
  'The number belongs to another boot: see group-renumbered.': '编号属于另一次启动：见 group-renumbered。',
  "Bind every endpoint of the group to vfio-pci; in libvirt with `managed='yes'`.":
    "将组中每个端点设备绑定到 vfio-pci；在 libvirt 中用 `managed='yes'`。",
  'Unbinding takes a device away from the host.': '解绑会使宿主机失去设备。',
  'The device shares its interrupt line with one of the host': '该设备与主机的某个设备共用中断线',
  'The device has no message interrupts of its own in use, or cannot mask its line, and a device of the host has the same line.':
    '该设备没有使用自己的消息中断，或无法屏蔽其中断线，而主机的某个设备使用同一条线。',
  '`/proc/interrupts`: who else is on that line.': '`/proc/interrupts`：还有谁在这条线上。',
  '`lspci -vv`: INTx and DisINTx.': '`lspci -vv`：INTx 与 DisINTx。',
  'The device alone is on the line.': '该设备独占这条线。',
  'Unbind or disable the other device on the line, or use another slot.':
    '解绑或停用这条线上的另一个设备，或换一个插槽。',
  'For devices that cannot mask it: `options vfio-pci nointxmask=1`.':
    '对无法屏蔽的设备：`options vfio-pci nointxmask=1`。',
  'With nointxmask the device may share its line with nothing.': '使用 nointxmask 时，该设备不得与任何设备共用中断线。',
  'A part of the guest’s memory lies where the IOMMU allows none': '客户机内存的一部分位于 IOMMU 不允许的地方',
  'The guest’s memory crosses a range that is reserved: on AMD the hole below 1 TiB, or what firmware keeps for a device.':
    '客户机的内存跨越了保留范围：在 AMD 上是 1 TiB 以下的空洞，或固件为设备保留的范围。',
  'Compare the address of the message with `cat /sys/kernel/iommu_groups/N/reserved_regions`.':
    '将消息中的地址与 `cat /sys/kernel/iommu_groups/N/reserved_regions` 对照。',
  'The address is above what the IOMMU can address: see vfio-phys-bits-iommu-width.':
    '地址高于 IOMMU 的寻址范围：见 vfio-phys-bits-iommu-width。',
  'Choose a machine type of QEMU 7.1 or newer, which moves memory around the hole.':
    '选择 QEMU 7.1 或更高版本的机器类型，它会使内存避开空洞。',
  'Give the guest less memory.': '给客户机少一些内存。',
  'Another machine type is other hardware to the guest.': '另一种机器类型对客户机来说是不同的硬件。',
  'QEMU may not lock as much memory as the guest has': 'QEMU 可锁定的内存少于客户机的内存',
  'A device can write anywhere in the guest’s memory, so all of it is locked; the process’s limit for that is smaller.':
    '设备可以写入客户机内存的任何位置，因此要全部锁定；而进程的相应限制较小。',
  'The kernel’s log names RLIMIT_MEMLOCK.': '内核日志提到 RLIMIT_MEMLOCK。',
  '`grep locked /proc/PID/limits` of QEMU; `<hard_limit>` in the definition.':
    'QEMU 的 `grep locked /proc/PID/limits`；定义中的 `<hard_limit>`。',
  'The errno is not 12.': 'errno 不是 12。',
  'Start the guest through the system’s libvirt, which raises the limit.':
    '通过系统的 libvirt 启动客户机，它会提高限制。',
  'Raise `memlock` in limits.d, take a too small `<hard_limit>` out, or LimitMEMLOCK out of the libvirt unit’s drop-in.':
    '在 limits.d 中提高 `memlock`，去掉过小的 `<hard_limit>`，或从 libvirt 单元的 drop-in 中去掉 LimitMEMLOCK。',
  'Who may lock everything can leave the host without memory.': '能锁定全部内存的人可以使宿主机没有内存可用。',
  'VFIO’s modules are not loaded': 'VFIO 的模块未加载',
  'vfio_pci or vfio_iommu_type1 is not loaded, or this kernel is built without them.':
    'vfio_pci 或 vfio_iommu_type1 未加载，或此内核编译时未包含它们。',
  '`lsmod | grep vfio` and `ls /dev/vfio`.': '`lsmod | grep vfio` 和 `ls /dev/vfio`。',
  '/dev/vfio/vfio is there.': '/dev/vfio/vfio 存在。',
  'Load `vfio-pci` and `vfio_iommu_type1`, and name them in /etc/modules-load.d.':
    '加载 `vfio-pci` 和 `vfio_iommu_type1`，并写入 /etc/modules-load.d。',
  'Devices of the guest cannot reach each other directly (mostly harmless)': '客户机的设备之间无法直接访问（大多无害）',
  'QEMU also offers each device’s regions to the other devices, and the IOMMU cannot map such a region. The guest runs without it.':
    'QEMU 也把每个设备的区域提供给其他设备，而 IOMMU 无法映射这样的区域。没有它，客户机也能运行。',
  'The guest goes on running.': '客户机继续运行。',
  'The guest ends at this line: then look for another message next to it.':
    '客户机在此行结束：那么请看旁边的其他消息。',
  'Nothing: it is not the cause of a failure.': '什么都不用做：它不是失败的原因。',
  'Taking it for the cause costs hours.': '把它当作原因会浪费数小时。',
  'The guest’s addresses are wider than the IOMMU’s': '客户机的地址宽于 IOMMU 的地址',
  'The guest’s firmware puts large regions above what this IOMMU can address, which on Intel’s client processors ends at 39 bits.':
    '客户机的固件把大区域放在此 IOMMU 无法寻址的高处，Intel 消费级处理器的上限是 39 位。',
  '`journalctl -k -b | grep "Host address width"` says 39.': '`journalctl -k -b | grep "Host address width"` 显示 39。',
  'The width is 46 bits or more.': '宽度为 46 位或更多。',
  "Limit what the guest sees: `<maxphysaddr mode='passthrough' limit='39'/>` in its `<cpu>`.":
    "限制客户机所见：在其 `<cpu>` 中写 `<maxphysaddr mode='passthrough' limit='39'/>`。",
  'Less room for cards with large memory.': '留给大显存显卡的空间变少。',
  'The module vfio_virqfd does not exist any more': '模块 vfio_virqfd 已不存在',
  'Since Linux 6.2 it is a part of the module vfio; guides from before still name it.':
    '自 Linux 6.2 起它是模块 vfio 的一部分；之前的教程仍会提到它。',
  '`uname -r` is 6.2 or newer, and the name stands in the generator’s configuration.':
    '`uname -r` 为 6.2 或更高，且该名称在生成工具的配置中。',
  'The kernel is older than 6.2.': '内核早于 6.2。',
  'Take the name out of mkinitcpio.conf, dracut.conf.d or /etc/initramfs-tools/modules, and make the initramfs anew.':
    '从 mkinitcpio.conf、dracut.conf.d 或 /etc/initramfs-tools/modules 中去掉该名称，并重新生成 initramfs。',
  'Some generators leave no image at all after this error: look before you restart.':
    '有些生成工具在此错误之后根本不留下映像：重启前请检查。',
}
