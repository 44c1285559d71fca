// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rules: CoreSentences = {
  'Advanced > CPU Configuration': 'Advanced > CPU Configuration',
  'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)':
    'OC > CPU Features（较新的主板：OC > Advanced CPU Configuration）',
  'Security > System Security (newer machines: Advanced > System Options)':
    'Security > System Security（较新的机器：Advanced > System Options）',
  'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)':
    'Security > Virtualization（ThinkCentre、ThinkStation：Advanced > CPU Setup；Legion、IdeaPad：Configuration）',
  'Advanced > AMD CBS > NBIO Common Options': 'Advanced > AMD CBS > NBIO Common Options',
  'Settings > Advanced > PCI Subsystem Settings': 'Settings > Advanced > PCI Subsystem Settings',
  'the graphics that stay with the host': '留给宿主机的显卡',
  'Enabled, not Auto': 'Enabled，而不是 Auto',
  'Enabled (on AMD boards: Forced)': 'Enabled（AMD 主板上为 Forced）',
  'No, with UEFI/Legacy Boot at UEFI Only': 'No，同时 UEFI/Legacy Boot 设为 UEFI Only',
  'Other OS': 'Other OS',
  'It is there only if the processor has graphics of its own.': '只有处理器带核显时才有此项。',
  'A system installed in legacy mode does not start any more once this is off.':
    '以传统模式安装的系统，关闭此项后就无法再启动。',
  'Where it has no effect, “Enable AER Cap” beside it must be on as well.':
    '如果不起作用，还必须开启旁边的“Enable AER Cap”。',
  'A Windows beside it may then ask for its BitLocker recovery key.':
    '同机的 Windows 随后可能要求输入 BitLocker 恢复密钥。',
  'This weakens the machine against devices that are plugged in before it has started.':
    '这会削弱机器对启动前插入的设备的防护。',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully.':
    '在固件中把“{0}”{1}设为 {2}，保存，然后将机器完全断电。',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully.':
    '在固件中把“{0}”{1}设为 Enabled，保存，然后将机器完全断电。',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully. {3}':
    '在固件中把“{0}”{1}设为 {2}，保存，然后将机器完全断电。{3}',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully. {2}':
    '在固件中把“{0}”{1}设为 Enabled，保存，然后将机器完全断电。{2}',
  ' (also called {0})': '（也称 {0}）',
  'switch the CPU’s virtualization on in the firmware': '在固件中开启 CPU 的虚拟化',
  'switch the IOMMU on in the firmware': '在固件中开启 IOMMU',
  'find out why the kernel drives no IOMMU': '查明内核为何没有启用 IOMMU',
  'switch interrupt remapping on': '开启中断重映射',
  'find out why the kernel makes no IOMMU groups': '查明内核为何不创建 IOMMU 组',
  'get the graphics card behind the IOMMU': '使显卡处于 IOMMU 之后',
  'update the firmware, whose IOMMU tables are faulty': '更新 IOMMU 表有错误的固件',
  'get the graphics card into an IOMMU group of its own': '让显卡进入自己的 IOMMU 组',
  'bring the graphics card’s other functions along': '把显卡的其他功能一并带上',
  'get the firmware to let go of the graphics card': '让固件放开显卡',
  'make room for the graphics card’s memory': '为显卡的内存腾出地址空间',
  'keep vfio-pci from taking a device that the host needs': '防止 vfio-pci 占用宿主机需要的设备',
  'get the boot screen off the graphics card': '把启动画面从显卡上移开',
  'give the graphics card its power cables': '给显卡接上供电线',
  'wake the graphics card from its deepest sleep': '将显卡从最深的睡眠中唤醒',
  'install a newer kernel': '安装较新的内核',
  'install a kernel with VFIO': '安装带 VFIO 的内核',
  'let VFIO be loaded': '允许加载 VFIO',
  'load the KVM module': '加载 KVM 模块',
  'let vfio-pci come before the card’s usual driver': '让 vfio-pci 先于显卡的常规驱动',
  'get /dev/kvm to work': '让 /dev/kvm 可用',
  'add memory': '增加内存',
  'find a CPU with more cores': '换用核心更多的 CPU',
  'keep the host’s disk out of the card’s IOMMU group': '使宿主机的磁盘不在显卡的 IOMMU 组中',
  'UEFI firmware for guests': '客户机用的 UEFI 固件',
  'install {0}': '安装 {0}',
  'remove the kernel parameter {0}': '去掉内核参数 {0}',
  'add the kernel parameter {0}': '添加内核参数 {0}',
  'install a kernel with IOMMU support': '安装支持 IOMMU 的内核',
  'see to it that “{0}” holds': '确保满足“{0}”',
  'Put “{0}” right first; this follows from it.': '请先解决“{0}”；此问题由它引起。',
  'Apple Virtualization': 'Apple Virtualization',
  'an unknown hypervisor': '未知的虚拟机管理程序',
  'Start the machine without Xen: choose the plain Linux entry in the boot menu.':
    '不经 Xen 启动机器：在启动菜单中选择普通的 Linux 项。',
  'Could not tell: this check itself failed, which is a fault in Throughway.':
    '无法判断：这项检查本身失败了，这是 Throughway 的缺陷。',
  'GRUB with boot loader entries': '使用 boot loader entries 的 GRUB',
  'a unified kernel image': '统一内核映像',
  'a loader kept by sdbootutil': '由 sdbootutil 维护的引导加载程序',
  'systemd-boot kept by kernelstub': '由 kernelstub 维护的 systemd-boot',
  'a loader kept by ostree': '由 ostree 维护的引导加载程序',
  'a loader kept by NixOS': '由 NixOS 维护的引导加载程序',
  'a loader kept by proxmox-boot-tool': '由 proxmox-boot-tool 维护的引导加载程序',
  'the firmware itself': '固件本身',
  'nobody looked for the kernel module {0}': '没有查找过内核模块 {0}',
  'the UEFI firmware for guests': '客户机用的 UEFI 固件',
  'sudo pacman -S --needed': 'sudo pacman -S --needed',
  'Proxmox VE brings QEMU and guest firmware of its own, which Debian’s packages clash with: simulate an installation before you do it, or hand the card over with Proxmox’s own tools (qm).':
    'Proxmox VE 自带 QEMU 和客户机固件，与 Debian 的软件包冲突：安装之前请先模拟，或用 Proxmox 自己的工具（qm）交出显卡。',
  'Let Bazzite set up virtualization, then restart.': '让 Bazzite 设置虚拟化，然后重启。',
  'Switch {0} on in the system’s configuration.': '在系统配置中开启 {0}。',
  'Build {0} into the image this system runs from: {1}.': '把 {0} 构建到此系统运行所用的映像中：{1}。',
  'Build {0} into the image this system runs from.': '把 {0} 构建到此系统运行所用的映像中。',
  'Install {0} with the distribution’s package manager.': '用发行版的包管理器安装 {0}。',
  'Layer {0} on the system’s image, then restart.': '将 {0} 叠加到系统映像上，然后重启。',
  'Install {0}.': '安装 {0}。',
  'with `sudo grubby --update-kernel=ALL --args="{0}"`': '（用 `sudo grubby --update-kernel=ALL --args="{0}"`）',
  'with `sudo grubby --update-kernel=ALL --remove-args="{0}"`':
    '（用 `sudo grubby --update-kernel=ALL --remove-args="{0}"`）',
  'in the options line of the boot entry, or in /etc/kernel/cmdline where kernel-install is used':
    '（在启动项的 options 行中；如果使用 kernel-install，则在 /etc/kernel/cmdline 中）',
  'in /etc/kernel/cmdline, and rebuild the unified kernel image':
    '（在 /etc/kernel/cmdline 中，并重新生成统一内核映像）',
  'in /etc/kernel/cmdline, then run `sudo sdbootutil update-all-entries`':
    '（在 /etc/kernel/cmdline 中，然后运行 `sudo sdbootutil update-all-entries`）',
  'with `sudo kernelstub -a "{0}"`': '（用 `sudo kernelstub -a "{0}"`）',
  'with `sudo kernelstub -d "{0}"`': '（用 `sudo kernelstub -d "{0}"`）',
  'in /etc/default/limine where limine-update is used, else in the cmdline of limine.conf':
    '（如果使用 limine-update，则在 /etc/default/limine 中，否则在 limine.conf 的 cmdline 中）',
  'in /boot/refind_linux.conf': '（在 /boot/refind_linux.conf 中）',
  'with `rpm-ostree kargs --append-if-missing={0}`': '（用 `rpm-ostree kargs --append-if-missing={0}`）',
  'with `rpm-ostree kargs --delete-if-present={0}`': '（用 `rpm-ostree kargs --delete-if-present={0}`）',
  'in boot.kernelParams of the configuration, then run `sudo nixos-rebuild boot`':
    '（在配置的 boot.kernelParams 中，然后运行 `sudo nixos-rebuild boot`）',
  'in /etc/kernel/cmdline, then run `proxmox-boot-tool refresh`':
    '（在 /etc/kernel/cmdline 中，然后运行 `proxmox-boot-tool refresh`）',
  'in the firmware’s boot entry of this kernel': '（在此内核的固件启动项中）',
  'in the APPEND line of syslinux.cfg': '（在 syslinux.cfg 的 APPEND 行中）',
  'Add {0} to the kernel command line{1}, and restart.': '在内核命令行中添加 {0}{1}，然后重启。',
  'Remove {0} from the kernel command line{1}, and restart.': '从内核命令行中去掉 {0}{1}，然后重启。',
  'Remove {0} from {1}, and restart.': '从 {1} 中去掉 {0}，然后重启。',
  'Remove {0} from {1}, {2}, and restart.': '从 {1} 中去掉 {0}，{2}，然后重启。',
  'rebuild the unified kernel image': '重新生成统一内核映像',
  'run `sudo sdbootutil update-all-entries`': '运行 `sudo sdbootutil update-all-entries`',
  'run `sudo limine-update` where it is used': '如果使用 limine-update，则运行 `sudo limine-update`',
  'run `proxmox-boot-tool refresh`': '运行 `proxmox-boot-tool refresh`',
  ' in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then {0}':
    '（在 /etc/default/grub 的 GRUB_CMDLINE_LINUX_DEFAULT 中），随后{0}',
  'run `sudo update-grub`': '运行 `sudo update-grub`',
  'run `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`': '运行 `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`',
  'run `sudo grub-mkconfig -o /boot/grub/grub.cfg`': '运行 `sudo grub-mkconfig -o /boot/grub/grub.cfg`',
  'Could not tell: {0}.': '无法判断：{0}。',
  'Could not tell: the facts do not say.': '无法判断：事实没有说明。',
  'the facts do not say': '事实没有说明',
  'This {0} cannot do it: {1}.': '这台 {0} 做不到：{1}。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way.':
    '这台 {0} 可以用其唯一的 GPU 做到，客户机运行时宿主机让出它；没有任何障碍。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and one thing could be better.':
    '这台 {0} 可以用其唯一的 GPU 做到，客户机运行时宿主机让出它；没有任何障碍，有一处可以改进。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and {1} things could be better.':
    '这台 {0} 可以用其唯一的 GPU 做到，客户机运行时宿主机让出它；没有任何障碍，有 {1} 处可以改进。',
  'This {0} can do it; nothing stands in the way.': '这台 {0} 可以做到；没有任何障碍。',
  'This {0} can do it; nothing stands in the way, and one thing could be better.':
    '这台 {0} 可以做到；没有任何障碍，有一处可以改进。',
  'This {0} can do it; nothing stands in the way, and {1} things could be better.':
    '这台 {0} 可以做到；没有任何障碍，有 {1} 处可以改进。',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; {1}.':
    '这台 {0} 可以用其唯一的 GPU 做到，客户机运行时宿主机让出它；{1}。',
  'This {0} can do it; {1}.': '这台 {0} 可以做到；{1}。',
  'This {0} could do it with its only GPU, which the host gives up while the guest runs; {1}.':
    '这台 {0} 有可能用其唯一的 GPU 做到，客户机运行时宿主机让出它；{1}。',
  'This {0} could do it; {1}.': '这台 {0} 有可能做到；{1}。',
  'Could not tell whether {0} can do it: one thing that decides it could not be read, among them {1}.':
    '无法判断 {0} 能否做到：有一项决定性的信息无法读取，其中有 {1}。',
  'Could not tell whether {0} can do it: one thing that decides it could not be read: {1}.':
    '无法判断 {0} 能否做到：有一项决定性的信息无法读取：{1}。',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read, among them {2}.':
    '无法判断 {0} 能否做到：有 {1} 项决定性的信息无法读取，其中有 {2}。',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read: {2}.':
    '无法判断 {0} 能否做到：有 {1} 项决定性的信息无法读取：{2}。',
  'one thing that decides it': '一项决定性的信息',
  '{0} things that decide it': '{0} 项决定性的信息',
  ' (one other thing could not be told)': '（另有一项无法判断）',
  ' ({0} other things could not be told)': '（另有 {0} 项无法判断）',
  'one other thing': '另有一项',
  '{0} other things': '另有 {0} 项',
  'see to one more finding': '再处理一项检查结果',
  'see to {0} more findings': '再处理 {0} 项检查结果',
  'one more finding': '另一项检查结果',
  '{0} more findings': '另外 {0} 项检查结果',
  'one thing to fix first: {0}': '先要解决一件事：{0}',
  '{0} things to fix first: {1}': '先要解决 {0} 件事：{1}',
  'one thing': '一件事',
  '{0} things': '{0} 件事',
  'its kernel is for {0}, and 64-bit x86 is needed': '其内核适用于 {0}，而需要 64 位 x86',
  'its CPU has no virtualization': '其 CPU 没有虚拟化功能',
  'there is no GPU in it to hand over': '其中没有可交出的 GPU',
  'This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.':
    '这台机器运行 Xen，其 CPU 和 IOMMU 归 Xen 所有；不经 Xen 启动后才能判断。',
  'an IOMMU': 'IOMMU',
  'nested virtualization': '嵌套虚拟化',
  'This is a virtual machine ({0}) without {1}; a GPU can only be handed over by the machine that runs it.':
    '这是一台虚拟机（{0}），没有{1}；只有运行它的机器才能交出 GPU。',
  'This is a virtual machine ({0}), and it could not be told whether it has an IOMMU.':
    '这是一台虚拟机（{0}），无法判断它是否有 IOMMU。',
  'This is a virtual machine ({0}) with a virtual IOMMU, but it was given no GPU that it could hand on.':
    '这是一台带虚拟 IOMMU 的虚拟机（{0}），但它没有得到可以转交的 GPU。',
  'This is a virtual machine ({0}) with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given{1}.':
    '这是一台带虚拟 IOMMU 的虚拟机（{0}）；转交它得到的 GPU 没有任何障碍{1}。',
  'This is a virtual machine ({0}) with a virtual IOMMU; it can hand on a GPU that it was given, with {1}.':
    '这是一台带虚拟 IOMMU 的虚拟机（{0}）；它可以转交得到的 GPU，但{1}。',
}
