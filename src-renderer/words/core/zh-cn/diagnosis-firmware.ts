// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisFirmware: CoreSentences = {
  'There is no room for the card’s large memory regions': '没有空间放置显卡的大内存区域',
  'Firmware hands out addresses below 4 GiB alone, and a card with gigabytes of memory behind one region finds none.':
    '固件只分配 4 GiB 以下的地址，一个区域就有数 GiB 显存的显卡找不到空间。',
  '`lspci -vv -s ADDRESS` shows a region as unassigned, ignored or disabled.':
    '`lspci -vv -s ADDRESS` 显示某个区域为 unassigned、ignored 或 disabled。',
  'The address belongs to a bridge, and the card’s own regions are assigned.': '该地址属于桥，而显卡自己的区域已分配。',
  'Switch Above 4G Decoding on and CSM off in the firmware.': '在固件中开启 Above 4G Decoding，关闭 CSM。',
  'Else try `pci=realloc` (on some boards `pci=realloc=off`).':
    '否则尝试 `pci=realloc`（有些主板用 `pci=realloc=off`）。',
  'pci=realloc can move other devices’ regions: keep an entry without it.':
    'pci=realloc 可能移动其他设备的区域：请保留一个不带它的启动项。',
  'A firmware update broke how devices are reset or powered (AGESA)': '固件更新破坏了设备的重置或供电方式（AGESA）',
  'Single releases of AMD’s AGESA firmware (the first of them in 2019) leave a device unreadable after it was reset.':
    'AMD 的 AGESA 固件的某些版本（最早见于 2019 年）会使设备在重置后无法读取。',
  'Compare the date of the firmware (`cat /sys/class/dmi/id/bios_date`) with when the guest last worked.':
    '将固件日期（`cat /sys/class/dmi/id/bios_date`）与客户机上次正常工作的时间比较。',
  'The firmware is older than the last good start.': '固件比上次成功启动更早。',
  'Install a newer release of the firmware, or the one before.': '安装较新的固件版本，或之前的版本。',
  'Going back may be blocked, and empties the setup.': '降级可能被禁止，并会清空设置。',
  'The host started in legacy (CSM) mode': '宿主机以传统（CSM）模式启动',
  'The compatibility module ran the card’s legacy BIOS at power-on, which leaves the card in a state that a UEFI guest cannot start from.':
    '兼容模块在开机时运行了显卡的传统 BIOS，使显卡处于 UEFI 客户机无法启动的状态。',
  '`[ -d /sys/firmware/efi ]` fails.': '`[ -d /sys/firmware/efi ]` 失败。',
  '/sys/firmware/efi is there.': '/sys/firmware/efi 存在。',
  'Start the host in UEFI mode with CSM off.': '以 UEFI 模式启动宿主机，关闭 CSM。',
  'A system installed in legacy mode does not start in the other: convert it first. Never done for you.':
    '以传统模式安装的系统无法以另一种模式启动：请先转换。绝不会替您执行。',
  'The external GPU was enumerated before its box was ready': '外接 GPU 在其盒子就绪之前被枚举',
  'The box was not ready when its bridge was read, and the bridge keeps what it saw then.':
    '读取其桥时盒子尚未就绪，而桥一直保持当时所见的状态。',
  'The card’s parent is a Thunderbolt bridge, and its vendor reads as 0xffff.':
    '显卡的上级是 Thunderbolt 桥，其厂商读出为 0xffff。',
  'The card sits in a slot of the board.': '显卡在主板的插槽中。',
  'Switch the box off and on again.': '将盒子关闭再打开。',
  'Remove the whole chain of bridges in sysfs and rescan; authorise it anew with `boltctl`.':
    '在 sysfs 中移除整个桥链并重新扫描；用 `boltctl` 重新授权。',
  'Removing a bridge takes every device behind it away.': '移除桥会同时移除其后的所有设备。',
  'ioapic <n> has no mapping iommu, interrupt remapping will be disabled':
    'ioapic <n> has no mapping iommu, interrupt remapping will be disabled',
  'Failed to enable irq remapping. You are vulnerable to irq-injection attacks':
    'Failed to enable irq remapping. You are vulnerable to irq-injection attacks',
  'Interrupts are not remapped, so a guest could forge them': '中断没有重映射，客户机可能伪造中断',
  'The chipset, the firmware or a parameter leaves interrupt remapping out, and VFIO refuses to hand a device over without it.':
    '芯片组、固件或参数使中断重映射不可用，没有它 VFIO 拒绝交出设备。',
  'The kernel’s log has neither “DMAR-IR: Enabled IRQ remapping” nor “AMD-Vi: Interrupt remapping enabled”.':
    '内核日志中既没有“DMAR-IR: Enabled IRQ remapping”，也没有“AMD-Vi: Interrupt remapping enabled”。',
  'One of those lines is there.': '其中一行存在。',
  'The line names an RMRR: see fw-rmrr-locked-device.': '该行提到 RMRR：见 fw-rmrr-locked-device。',
  'Switch x2APIC and interrupt remapping on in the firmware, and take `intremap=off` off the command line.':
    '在固件中开启 x2APIC 和中断重映射，并从命令行去掉 `intremap=off`。',
  'Only where the hardware cannot: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, and a new initramfs.':
    '仅当硬件不支持时：`options vfio_iommu_type1 allow_unsafe_interrupts=1`，并重新生成 initramfs。',
  'With allow_unsafe_interrupts a guest can send interrupts to the host: only for guests you trust entirely.':
    '使用 allow_unsafe_interrupts 时，客户机可以向宿主机发送中断：仅用于您完全信任的客户机。',
  'Firmware demands that the device sees all memory one to one': '固件要求设备一对一地看到全部内存',
  'The AMD firmware’s table asks for fixed mappings over whole buses (pre-boot DMA protection), and kernels since 6.5 hold to it.':
    'AMD 固件的表要求对整条总线固定映射（启动前 DMA 保护），6.5 起的内核会遵守。',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` has `direct` entries.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` 中有 `direct` 项。',
  'The kernel is older than 6.5.': '内核早于 6.5。',
  'Install newer firmware.': '安装较新的固件。',
  'Set IOMMU from Auto to Enabled, and switch Pre-boot DMA Protection and DMAr support off.':
    '将 IOMMU 从 Auto 设为 Enabled，并关闭 Pre-boot DMA Protection 和 DMAr support。',
  'Without pre-boot DMA protection, a device plugged in before the system starts can read memory.':
    '没有启动前 DMA 保护，在系统启动前插入的设备可以读取内存。',
  'The IOMMU is switched off in firmware': 'IOMMU 在固件中关闭',
  'Firmware hides its IOMMU (VT-d, AMD-Vi) from the system, or the board has none: without its ACPI table no kernel parameter helps.':
    '固件对系统隐藏其 IOMMU（VT-d、AMD-Vi），或主板没有：没有其 ACPI 表，任何内核参数都无济于事。',
  '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` finds neither.':
    '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` 两者都找不到。',
  '`ls /sys/class/iommu` is empty.': '`ls /sys/class/iommu` 为空。',
  'One of the two tables is there: then the kernel does not use it (see iommu-param-missing).':
    '两个表之一存在：那么是内核没有使用它（见 iommu-param-missing）。',
  'Switch VT-d, or IOMMU on AMD, to Enabled (not Auto) in the firmware’s setup; on AMD often under AMD CBS and NBIO.':
    '在固件设置中将 VT-d（AMD 上为 IOMMU）设为 Enabled（而不是 Auto）；AMD 上通常在 AMD CBS 和 NBIO 下。',
  'None.': '无。',
  'The firmware’s table of the IOMMU is wrong': '固件的 IOMMU 表有错误',
  'The DMAR or IVRS table that the maker wrote names what is not there; the kernel then does without the IOMMU or without a part of it.':
    '厂商写的 DMAR 或 IVRS 表指向不存在的内容；内核因而不使用 IOMMU 或其中一部分。',
  'The kernel’s log has the line in its first second, and `ls /sys/class/iommu` is empty.':
    '内核日志的第一秒中有该行，且 `ls /sys/class/iommu` 为空。',
  '`ls /sys/class/iommu` lists units and devices have groups: then the kernel has worked around it.':
    '`ls /sys/class/iommu` 列出了单元且设备有组：那么内核已绕过该错误。',
  'Install the newest firmware of the board.': '安装主板的最新固件。',
  'Only then: the kernel’s parameters for the table at fault.': '此后才考虑：针对出错的表的内核参数。',
  'A firmware update that is cut off can leave the board unusable.': '固件更新中断可能使主板无法使用。',
  'The firmware’s IVRS table lacks the I/O APIC: no interrupt remapping on AMD':
    '固件的 IVRS 表缺少 I/O APIC：AMD 上没有中断重映射',
  'The table names no address for the I/O APIC of the chipset, so the kernel refuses to remap interrupts.':
    '该表没有给出芯片组 I/O APIC 的地址，因此内核拒绝重映射中断。',
  'The kernel’s log has the lines, and no “Interrupt remapping enabled”.':
    '内核日志中有这些行，且没有“Interrupt remapping enabled”。',
  '“AMD-Vi: Interrupt remapping enabled” stands in the same boot.':
    '同一次启动中有“AMD-Vi: Interrupt remapping enabled”。',
  'Else add `ivrs_ioapic[N]=ADDRESS` with the number of the message and the address of the chipset’s SMBus function, mostly 00:14.0.':
    '否则添加 `ivrs_ioapic[N]=ADDRESS`，用消息中的编号和芯片组 SMBus 功能的地址，大多为 00:14.0。',
  'A wrong address can keep the machine from starting: keep an entry without it.':
    '地址错误可能使机器无法启动：请保留一个不带它的启动项。',
  'A firmware setting for the slot’s clock keeps the card from waking': '插槽时钟的固件设置使显卡无法唤醒',
  'Forcing the slot’s reference clock or its CLKREQ line fights with powering the card down, so it stays off.':
    '强制设定插槽的参考时钟或其 CLKREQ 线与显卡断电相冲突，因此它一直关着。',
  'The same card wakes in another slot.': '同一块显卡在另一个插槽中能唤醒。',
  '`lspci -vv` on the port: ASPM and clock power management.': '对端口运行 `lspci -vv`：ASPM 和时钟电源管理。',
  'It happens in every slot.': '在每个插槽中都会发生。',
  'Set the slot’s clock and CLKREQ back to the platform’s default, or ASPM off for it.':
    '将插槽的时钟和 CLKREQ 改回平台默认值，或关闭其 ASPM。',
  '`options vfio-pci disable_idle_d3=1`.': '`options vfio-pci disable_idle_d3=1`。',
  'More power is drawn when idle.': '空闲时耗电更多。',
  'The machine starts on the card that is meant for the guest': '机器从打算给客户机的显卡启动',
  'Firmware shows its screen on this card, so it has run the card’s ROM and left a framebuffer on it.':
    '固件在这块显卡上显示画面，因此已运行显卡的 ROM，并在其上留下帧缓冲。',
  '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` says 1 for the guest’s card.':
    '对客户机的显卡，`cat /sys/bus/pci/devices/ADDRESS/boot_vga` 显示 1。',
  'boot_vga is 1 for another card.': 'boot_vga 为 1 的是另一块显卡。',
  'Make the integrated graphics or the other slot the primary display in the firmware, and connect the monitor there.':
    '在固件中将核显或另一个插槽设为主显示，并把显示器接到那里。',
  'The host may come up without a picture where no monitor is connected to the other card.':
    '如果另一块显卡没有接显示器，宿主机启动后可能没有画面。',
  'A resized memory region upsets the guest or its driver': '调整过大小的内存区域影响客户机或其驱动',
  'Firmware or the host’s driver has enlarged the card’s region, and the guest’s firmware or driver does not expect its size.':
    '固件或宿主机的驱动扩大了显卡的区域，而客户机的固件或驱动没有料到其大小。',
  'Compare the region’s size (`resource0_resize`, `lspci -vv`) with 256 MiB.':
    '将区域的大小（`resource0_resize`、`lspci -vv`）与 256 MiB 比较。',
  'The region has its default size.': '区域为默认大小。',
  'Switch Resizable BAR off in the firmware, or write the default size to `resourceN_resize` while no driver is bound.':
    '在固件中关闭 Resizable BAR，或在没有绑定驱动时将默认大小写入 `resourceN_resize`。',
  'Or give the guest’s firmware a larger window (ovmf-mmio-window-small).':
    '或给客户机的固件一个更大的窗口（ovmf-mmio-window-small）。',
  'Writing the size while a driver holds the device fails or hangs it.':
    '在驱动占用设备时写入大小会失败，或使设备卡住。',
  'Firmware keeps the device for itself (RMRR)': '固件为自己保留该设备（RMRR）',
  'The firmware has declared memory that this device must always reach, so the kernel will not move it into a guest’s domain.':
    '固件声明了此设备必须始终能访问的内存，因此内核不把它移入客户机的域。',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` lists a `direct` region for the device’s group.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` 为设备的组列出 `direct` 区域。',
  'The regions are `direct-relaxable`: those do not stand in the way.': '区域为 `direct-relaxable`：这种不妨碍。',
  'Switch the management feature that uses the device off in the firmware (on HP ProLiant: shared memory of the slot).':
    '在固件中关闭使用该设备的管理功能（在 HP ProLiant 上：插槽的共享内存）。',
  'Put the card into another slot.': '将显卡插到另一个插槽。',
  'Kernels patched to ignore the region give up a protection.': '打补丁忽略该区域的内核会放弃一项保护。',
  'Secure Boot refuses a kernel module that nobody signed': 'Secure Boot 拒绝没有签名的内核模块',
  'The module was built on this machine (DKMS) and signed with no key that the firmware or its MOK list knows.':
    '该模块在本机编译（DKMS），没有用固件或其 MOK 列表认识的密钥签名。',
  '`mokutil --sb-state` says enabled.': '`mokutil --sb-state` 显示 enabled。',
  '`modinfo -F signer MODULE` names no enrolled key.': '`modinfo -F signer MODULE` 没有给出已注册的密钥。',
  'Enrol the key that DKMS signs with: `sudo mokutil --import /var/lib/dkms/mok.pub`, restart, and confirm on the blue screen.':
    '注册 DKMS 用于签名的密钥：`sudo mokutil --import /var/lib/dkms/mok.pub`，重启，并在蓝色画面中确认。',
  'Or use the distribution’s signed module.': '或使用发行版已签名的模块。',
  'Switching Secure Boot off instead weakens the start of every system on the machine and can make BitLocker ask for its key.':
    '改为关闭 Secure Boot 会削弱机器上每个系统的启动安全，并可能使 BitLocker 要求其密钥。',
  'The processor’s virtualization is switched off in firmware': '处理器的虚拟化在固件中关闭',
  'The setup of the machine leaves Intel VT-x or AMD SVM off, or locks it off, so KVM has nothing to work with.':
    '机器的设置关闭或锁定关闭了 Intel VT-x 或 AMD SVM，因此 KVM 无从工作。',
  '`ls -l /dev/kvm` finds nothing, and the kernel’s log of this boot has the line.':
    '`ls -l /dev/kvm` 找不到任何内容，且本次启动的内核日志中有该行。',
  'Look at the setup: Intel Virtualization Technology (VMX), or SVM Mode.':
    '查看设置：Intel Virtualization Technology（VMX）或 SVM Mode。',
  '/dev/kvm is there: KVM runs, and the line is from another boot.': '/dev/kvm 存在：KVM 可用，该行来自另一次启动。',
  'Switch VT-x or SVM on in the firmware’s setup, save, and switch the machine off once instead of only restarting it.':
    '在固件设置中开启 VT-x 或 SVM，保存，并将机器关机一次，而不只是重启。',
  'None; a firmware update or an emptied setup brings the old setting back.': '无；固件更新或清空设置会恢复旧设置。',
  'The card’s own power cables are not connected': '显卡自己的供电线没有接好',
  'The card draws more than its slot gives, and says that its plug is missing or loose.':
    '显卡的耗电超过插槽所能提供的，并报告其插头缺失或松动。',
  'The line names the card.': '该行指明这块显卡。',
  'No such line.': '没有这样的行。',
  'Switch the machine off, and connect each plug of the card firmly.': '关闭机器，把显卡的每个插头接牢。',
  'Work on the hardware: unplug the machine first.': '涉及硬件操作：请先拔掉机器的电源。',
  'There is no room for the memory of virtual functions': '虚拟功能的内存没有空间',
  'Firmware reserved addresses for the card itself and none for its virtual functions, which need as much each.':
    '固件为显卡本身预留了地址，却没有为其虚拟功能预留，而每个虚拟功能都需要同样多的地址。',
  '`lspci -vv` of the card: the regions below “SR-IOV” are at address 0.':
    '查看该卡的 `lspci -vv`：“SR-IOV”下的区域位于地址 0。',
  '`sriov_numvfs` takes the number.': '`sriov_numvfs` 接受该数目。',
  'Switch Above 4G Decoding, Resizable BAR and SR-IOV on in the firmware.':
    '在固件中打开 Above 4G Decoding、Resizable BAR 和 SR-IOV。',
  'Else try `pci=realloc`, or fewer functions.': '否则尝试 `pci=realloc`，或减少功能数量。',
}
