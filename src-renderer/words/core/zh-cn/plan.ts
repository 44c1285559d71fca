// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const plan: CoreSentences = {
  'Unmount it for good first, also in /etc/fstab.': '先永久卸载它，也要从 /etc/fstab 中去掉。',
  'Swap elsewhere first, also in /etc/fstab.': '先把交换空间移到别处，也要更改 /etc/fstab。',
  'Plug the keyboard into a port of another controller.': '把键盘插到另一个控制器的端口。',
  'Plug the mouse into a port of another controller.': '把鼠标插到另一个控制器的端口。',
  'Give the host another way to the network first.': '先给宿主机另一条通往网络的途径。',
  'Come in over another interface, or sit at the machine.': '经由另一个接口接入，或直接坐到机器前操作。',
  'Choose the dynamic mode, in which the host keeps it until a guest starts, or add a second graphics card.':
    '选择动态模式，在客户机启动前由宿主机保留它；或添加第二块显卡。',
  'Switch its virtual functions off first.': '先关闭其虚拟功能。',
  '{0} is a bridge to further devices: it stays in the host, and what is below it can be given.':
    '{0} 是通往其他设备的桥：它留在宿主机，其下的设备可以交出。',
  'The chosen devices hold {0}.': '所选设备承载 {0}。',
  'It was tried.': '已经试用过。',
  'which boot loader starts this system': '由哪个引导加载程序启动此系统',
  'what makes the initramfs here': '这里由什么生成 initramfs',
  'Could not tell which boot loader starts this system: {0}.': '无法判断由哪个引导加载程序启动此系统：{0}。',
  'NixOS keeps every generation in its boot menu: choose the one before there, or make the module a specialisation to start it by hand.':
    'NixOS 在启动菜单中保留每一代：请在那里选择上一代，或把该模块做成 specialisation 以便手动启动。',
  'Nothing in this plan takes effect at boot, so there is nothing to try.':
    '此计划中没有启动时才生效的内容，因此无需试用。',
  'Could not tell what makes the initramfs here: {0}.': '无法判断这里由什么生成 initramfs：{0}。',
  '{0} should go by hand: {1}': '{0} 应手动去掉：{1}',
  'Nothing has to be changed for this.': '为此无需更改任何内容。',
  'Nothing was chosen; `throughway devices` lists what could be given to a guest.':
    '没有选择任何内容；`throughway devices` 列出可以交给客户机的设备。',
  'Nothing was chosen; the card to give to a guest here is {0}: throughway plan --device {1}.':
    '没有选择任何内容；这里可以交给客户机的显卡是 {0}：throughway plan --device {1}。',
  'its modules have to be unloaded before, and whatever uses them stopped: taken by force it hangs the kernel':
    '必须先卸载其模块并停止使用它们的程序：强行取走会使内核卡死',
  'programs that use it have to be stopped before: taken by force it can fault, and some cards do not come back':
    '必须先停止使用它的程序：强行取走可能出错，有些显卡无法恢复',
  'programs that use it have to be stopped before': '必须先停止使用它的程序',
  'Nothing is bound at boot: when a guest starts, each device is taken from its driver and bound to vfio-pci, and given back when the guest ends.':
    '启动时不绑定任何设备：客户机启动时，每个设备从其驱动取走并绑定到 vfio-pci，客户机结束时归还。',
  '{0} is driven by {1}; {2}.': '{0} 由 {1} 驱动；{2}。',
  'There is no device at {0}; `throughway devices` lists them.': '{0} 处没有设备；`throughway devices` 列出所有设备。',
  '{0} goes along: it is a function of the same device as {1}.': '{0} 会一起交出：它与 {1} 是同一设备的功能。',
  'The IOMMU is not in use yet, so nothing tells who shares a group with whom; it shows after the first start with it.':
    'IOMMU 尚未启用，因此无从得知谁与谁同组；启用后第一次启动时便会显示。',
  '{0} is a virtual function: it is made after boot, so it cannot be bound at boot.':
    '{0} 是虚拟功能：它在启动之后才创建，因此不能在启动时绑定。',
  '{0} has no way to be reset: it works for one guest start, and again only after a restart.':
    '{0} 无法重置：它只能供客户机启动一次，重启后才能再用。',
  '{0} is plugged into a port from outside: where it is missing at boot, nothing is bound.':
    '{0} 从外部插在端口上：启动时如果它不在，就不绑定任何设备。',
  '{0} is in no IOMMU group, so the kernel can give it to no guest.':
    '{0} 不在任何 IOMMU 组中，因此内核不能把它交给客户机。',
  'Could not tell the IOMMU group of {0}.': '无法判断 {0} 的 IOMMU 组。',
  'Firmware demands a fixed memory mapping for a device in group {0} of {1}, so the kernel gives it to no guest.':
    '固件要求为 {1} 所在的组 {0} 中的某个设备固定映射内存，因此内核不把它交给任何客户机。',
  'IOMMU group {0} of {1} also holds {2}: they can only go together. Choose them too, or move the card to another slot.':
    '{1} 所在的 IOMMU 组 {0} 还包含 {2}：它们只能一起交出。请一并选择，或把显卡移到另一个插槽。',
  '{0} devices are too many for one kernel parameter.': '{0} 个设备对一个内核参数来说太多了。',
  'Has vfio-pci take {0} at boot, only where address and id are these.':
    '让 vfio-pci 在启动时接管 {0}，仅当地址和 ID 与此相符时。',
  'The new list takes its place.': '由新列表取代。',
  '{0} device kept for guests before stays so.': '之前为客户机保留的 {0} 个设备保持不变。',
  '{0} devices kept for guests before stay so.': '之前为客户机保留的 {0} 个设备保持不变。',
  '{0} has the same ids as {1}, and here devices can only be taken by id: {2}. The dynamic mode tells them apart.':
    '{0} 与 {1} 的 ID 相同，而这里只能按 ID 接管设备：{2}。动态模式能区分它们。',
  'Has vfio-pci take every device of these ids at boot: {0}.': '让 vfio-pci 在启动时接管具有这些 ID 的所有设备：{0}。',
  'The kernel takes one list only; the new one holds it.': '内核只接受一个列表；新列表包含它。',
  'Devices are taken by id here, not by address ({0}): a card that is moved or added later and has such an id is taken too.':
    '这里按 ID 而不是按地址接管设备（{0}）：以后移动或添加的显卡如果有这样的 ID，也会被接管。',
  'The kernel saw it fail to wake from a power state, so it is kept awake.':
    '内核曾发现它未能从电源状态唤醒，因此让它保持唤醒。',
  'Keeps it out of VGA arbitration, in which Intel’s graphics cannot take part, so that the host’s screen stays fast.':
    '使它不参与 Intel 核显无法参与的 VGA 仲裁，以便宿主机的屏幕保持流畅。',
  'The firmware’s first picture lies in {0}; vfio-pci takes it down when it binds, and that screen stays dark then.':
    '固件最初的画面位于 {0}；vfio-pci 绑定时会将其撤下，该屏幕随后保持黑屏。',
  'The firmware’s picture lies in the card’s memory, and this kernel does not take it down when vfio-pci binds.':
    '固件的画面位于显卡的内存中，而此内核在 vfio-pci 绑定时不会将其撤下。',
  'With initcall_blacklist=sysfb_init the console stays dark until the host’s own graphics driver loads: a disk password is then typed blind.':
    '使用 initcall_blacklist=sysfb_init 时，控制台保持黑屏，直到宿主机自己的显卡驱动加载：届时只能盲输磁盘密码。',
  'the kernel has no such option; AMD’s IOMMU is on wherever firmware offers it':
    '内核没有这样的选项；只要固件提供，AMD 的 IOMMU 就是开启的',
  'it is Throughway’s own; choose devices with --device': '它是 Throughway 自己的参数；请用 --device 选择设备',
  'it takes every device of such an id; choose devices with --device, by address':
    '它会接管具有该 ID 的所有设备；请用 --device 按地址选择设备',
  'it switches off the IOMMU that giving devices away needs': '它会关闭交出设备所需的 IOMMU',
  'the size and the number belong together; use --hugepages': '大小和数量必须成对；请用 --hugepages',
  'the three belong together; use --isolate': '三者必须一起使用；请用 --isolate',
  'pcie_acs_override= only makes groups look separate: devices in them can still reach each other’s memory, and the host’s.':
    'pcie_acs_override= 只是使组看起来分开：其中的设备仍能访问彼此以及宿主机的内存。',
  'iommu=pt makes the host’s own devices faster and less guarded; giving devices away does not need it.':
    'iommu=pt 使宿主机自己的设备更快，但防护更少；交出设备并不需要它。',
  'allow_unsafe_interrupts lets a guest forge interrupts of the host.':
    'allow_unsafe_interrupts 让客户机可以伪造宿主机的中断。',
  '{0} is not set: {1}.': '不设置 {0}：{1}。',
  '“{0}” is not a kernel parameter that Throughway sets: it sets what passthrough and tuning need, one word each, without spaces or quotes.':
    '“{0}”不是 Throughway 会设置的内核参数：它只设置直通和调优所需的参数，每个一个词，不含空格和引号。',
  'You asked for it.': '这是您要求的。',
  'Could not tell how much memory there is: {0}.': '无法判断有多少内存：{0}。',
  'This CPU has no pages of 2M (no {0} flag).': '此 CPU 没有 2M 的页（没有 {0} 标志）。',
  'This CPU has no pages of 1G (no {0} flag).': '此 CPU 没有 1G 的页（没有 {0} 标志）。',
  '{0} of huge pages are too many for {1} of memory: the host keeps {2}, so at most {3} can be set aside.':
    '对 {1} 内存来说，{0} 大页太多：宿主机保留 {2}，因此最多可预留 {3}。',
  'The number that follows counts pages of 2M.': '后面的数字以 2M 的页计数。',
  'The number that follows counts pages of 1G.': '后面的数字以 1G 的页计数。',
  '{0} of them are set aside at boot, while memory is still in one piece.':
    '启动时预留其中 {0} 个，此时内存还是完整的一块。',
  'Another number of them is wanted.': '需要的数量不同。',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0}':
    '固件不提供 IOMMU，因此没有内核参数能将其开启。{0}',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0} ({1})':
    '固件不提供 IOMMU，因此没有内核参数能将其开启。{0}（{1}）',
  'This kernel was built without the driver of the IOMMU; install another kernel.':
    '此内核编译时未包含 IOMMU 的驱动；请安装另一个内核。',
  'The kernel cannot use the IOMMU because its tables from the firmware are wrong; update the firmware first.':
    '固件提供的 IOMMU 表有错误，内核无法使用 IOMMU；请先更新固件。',
  'The kernel drives no IOMMU although firmware offers one and nothing forbids it; update the firmware or the kernel first.':
    '固件提供了 IOMMU，也没有什么禁止，但内核没有启用它；请先更新固件或内核。',
  'Could not tell whether the kernel drives an IOMMU, nor why it should not.':
    '无法判断内核是否启用了 IOMMU，也不知道为何没有。',
  'This kernel leaves an Intel IOMMU off by default.': '此内核默认关闭 Intel IOMMU。',
  'This kernel leaves integrated graphics out of the IOMMU by default.': '此内核默认把核显排除在 IOMMU 之外。',
  'The IOMMU is off by default here, as far as can be told without the kernel’s configuration.':
    '在没有内核配置的情况下所能判断的是，这里的 IOMMU 默认关闭。',
  'It switches the IOMMU off.': '它关闭 IOMMU。',
  'The host’s programs stay off these CPUs.': '宿主机的程序不使用这些 CPU。',
  'The kernel’s clock leaves them alone while one thread runs on each.':
    '每个 CPU 上只运行一个线程时，内核时钟不打扰它们。',
  'The kernel’s deferred work is done on other CPUs.': '内核的延后工作在其他 CPU 上完成。',
  '“{0}” is not a list of CPUs: they look like 2-7,10-15.': '“{0}”不是 CPU 列表：列表形如 2-7,10-15。',
  'Could not tell which CPUs there are: {0}.': '无法判断有哪些 CPU：{0}。',
  'This machine has no CPU {0}; it has {1}.': '这台机器没有 CPU {0}；它有 {1}。',
  'All CPUs are on the list; the host needs one core at least for itself.':
    '列表包含所有 CPU；宿主机至少需要一个核心供自己使用。',
  'The list leaves the host no whole core, only CPU {0}; leave it one core at least.':
    '列表没有给宿主机留下完整的核心，只有 CPU {0}；请至少留一个核心。',
  'The list divides cores between host and guest ({0}): threads of one core slow each other down.':
    '列表把核心拆分给宿主机和客户机（{0}）：同一核心的线程会互相拖慢。',
  'CPU 0 is on the list; the kernel keeps some work there whatever is asked.':
    '列表包含 CPU 0；无论如何设置，内核都会在那里保留一些工作。',
  'Threads of a guest have to be pinned one by one to CPUs taken from the scheduler, or they pile up on the first.':
    '客户机的线程必须逐个固定到从调度器移除的 CPU 上，否则会全部挤在第一个上。',
  '{0}= is left out: this kernel is built without {1}.': '省略 {0}=：此内核编译时没有 {1}。',
  'Nothing takes this back by itself: {0}.': '没有什么能自动撤回此操作：{0}。',
  'Only root can read {0}; what changes is shown after the helper has read it.':
    '只有 root 能读取 {0}；助手读取后会显示更改的内容。',
  'Only root can read a file of it; what changes is shown after the helper has read it.':
    '只有 root 能读取其中的一个文件；助手读取后会显示更改的内容。',
  'a file of it': '其中的一个文件',
  '{0}, checked, then put in place of {1}': '{0}，检查后替换 {1}',
  'throughway undo': 'throughway undo',
  'The boot loader of this machine could not be told: look for its menu at the start, and choose an older entry.':
    '无法判断这台机器的引导加载程序：请在启动时找到其菜单，并选择较旧的项。',
  'If {0} does not start': '如果 {0} 无法启动',
  'If this machine does not start': '如果这台机器无法启动',
  'If {0} does not start ({1})': '如果 {0} 无法启动（{1}）',
  'If this machine does not start ({0})': '如果这台机器无法启动（{0}）',
  'If this was a trial: hold the power button until the machine is off, and switch it on again; it starts with its old settings.':
    '如果这是试用：按住电源按钮直到机器关机，再重新开机；它会以旧设置启动。',
  'Once it is up, take the module out of the imports again, and build a generation without it.':
    '启动之后，从 imports 中去掉该模块，并构建不含它的新一代。',
  'Once it is up, run “throughway undo”, or where that is not to be had the commands below as root.':
    '启动之后，运行“throughway undo”；如果不可用，则以 root 身份执行下面的命令。',
  'Delete this word from it and leave the rest: {0}': '从中删除这个词，其余保留：{0}',
  'Delete these words from it and leave the rest: {0}': '从中删除这些词，其余保留：{0}',
  'If it still does not start, type at the end of the same line: {0}': '如果仍无法启动，在同一行末尾输入：{0}',
  'Or choose an older entry of the menu.': '或选择菜单中较旧的项。',
  'Switch the machine on, and press Esc once, or hold Shift on a machine without UEFI, until GRUB’s menu is there.':
    '开机后按一次 Esc（没有 UEFI 的机器则按住 Shift），直到出现 GRUB 菜单。',
  'Switch the machine on, and press Esc once, as soon as the maker’s logo is there, until GRUB’s menu shows.':
    '开机后，一出现厂商徽标就按一次 Esc，直到显示 GRUB 菜单。',
  'Switch the machine on, and hold Shift until GRUB’s menu shows.': '开机后按住 Shift，直到显示 GRUB 菜单。',
  'Leave the first entry chosen and press e.': '保持选中第一项，按 e。',
  'Go down to the line that begins with linux; the keys are those of an American keyboard here.':
    '向下移到以 linux 开头的行；这里的按键是美式键盘的布局。',
  'Press Ctrl-x or F10 to start.': '按 Ctrl-x 或 F10 启动。',
  'Switch the machine on and hold Space until the menu of systemd-boot shows.':
    '开机后按住空格键，直到显示 systemd-boot 菜单。',
  'Press Enter to start.': '按 Enter 启动。',
  'Or choose “Advanced options” and there a line with “(recovery mode)”: it starts without these words.':
    '或选择“Advanced options”，再选带“(recovery mode)”的一行：它启动时不带这些词。',
  'Or choose the second entry of the menu: it is the deployment before, with its old words.':
    '或选择菜单的第二项：它是上一个部署，带有旧的词。',
  'Switch the machine on and hold Space (systemd-boot) or press Esc (GRUB) until the menu shows.':
    '开机后按住空格键（systemd-boot）或按 Esc（GRUB），直到显示菜单。',
  'Press Enter (systemd-boot), or Ctrl-x (GRUB), to start.': '按 Enter（systemd-boot）或 Ctrl-x（GRUB）启动。',
  'Or choose the entry of an earlier snapshot.': '或选择较早快照的项。',
  'Words in a unified kernel image cannot be edited at the menu under Secure Boot: hold Space at the start and choose another entry, or choose another one in the firmware’s boot menu.':
    '在 Secure Boot 下，统一内核映像中的词无法在菜单中编辑：启动时按住空格键并选择另一项，或在固件的启动菜单中选择另一项。',
  'Switch the machine on, and at Limine’s menu choose the entry and press e.':
    '开机后，在 Limine 的菜单中选中该项，按 e。',
  'Go to the line that begins with cmdline.': '移到以 cmdline 开头的行。',
  'Press F10 to start.': '按 F10 启动。',
  'Switch the machine on, choose the system in rEFInd and press F2.': '开机后，在 rEFInd 中选中该系统，按 F2。',
  'Press F2 again to edit the line.': '再按 F2 编辑该行。',
  'Or choose the second line of the menu that F2 shows.': '或选择 F2 所显示菜单的第二行。',
  'Switch the machine on, hold Space or press Esc for the boot menu, and choose the generation before.':
    '开机后按住空格键或按 Esc 打开启动菜单，选择上一代。',
  'Open the firmware’s boot menu (often F8, F11 or F12) and choose another entry.':
    '打开固件的启动菜单（通常是 F8、F11 或 F12），选择另一项。',
  'Switch the machine on and hold Shift until the menu shows.': '开机后按住 Shift，直到显示菜单。',
  'Leave the first entry chosen and press Tab.': '保持选中第一项，按 Tab。',
  'Prepare one boot with the new settings': '准备一次使用新设置的启动',
  'The next start, and only that one, has {0}; a machine that hangs comes back with its old settings after a power cycle.':
    '下一次启动（仅此一次）带有 {0}；卡住的机器断电再开机后会恢复旧设置。',
  'The next start, and only that one, has the words below taken away; a machine that hangs comes back with its old settings after a power cycle.':
    '下一次启动（仅此一次）去掉下面的词；卡住的机器断电再开机后会恢复旧设置。',
  'the words below taken away': '去掉下面的词',
  'The entries and images in use stay as they are.': '正在使用的启动项和映像保持不变。',
  'Take the trial’s boot entry and image away': '移除试用的启动项和映像',
  'The trial is over: its settings are made permanent.': '试用已结束：其设置已设为永久。',
  'Change a setting in the firmware': '更改固件中的一项设置',
  'The setting can be put back in the same menu.': '可以在同一菜单中把设置改回来。',
  'Put the setting back in the firmware’s menu.': '在固件菜单中把设置改回来。',
  'Put down the files that bind the devices early': '放置用于提前绑定设备的文件',
  '{0}. Without throughway.bind= on the command line they do nothing.':
    '{0}。命令行上没有 throughway.bind= 时，它们不起作用。',
  'The files do nothing until a boot asks for it.': '在启动要求使用之前，这些文件不起作用。',
  'Let libvirt make room for guests while they run': '让 libvirt 在客户机运行时为其腾出资源',
  'A guest that asks for it has its CPUs to itself from its start to its end: the host’s services and sessions are kept to the others, the clock is raised, and huge pages are allocated; all of it is put back when the guest ends. Other guests are left alone.':
    '提出要求的客户机从启动到结束独占其 CPU：宿主机的服务和会话限于其他 CPU，频率提高，并分配大页；客户机结束时全部恢复。其他客户机不受影响。',
  'libvirt runs the script as root; it takes nothing of a guest’s definition but numbers. libvirt is started anew to notice it, and guests run on meanwhile.':
    'libvirt 以 root 身份运行该脚本；它从客户机定义中只读取数字。libvirt 会重新启动以识别它，期间客户机继续运行。',
  'Add a module to the NixOS configuration': '在 NixOS 配置中添加一个模块',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, take {0} out of boot.kernelParams, and build a new generation.':
    'NixOS 由其配置生成启动项，Throughway 不编辑该配置。请将此内容保存为 /etc/nixos/throughway.nix，在 configuration.nix 的 imports 中加入 ./throughway.nix，从 boot.kernelParams 中去掉 {0}，然后构建新的一代。',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, and build a new generation.':
    'NixOS 由其配置生成启动项，Throughway 不编辑该配置。请将此内容保存为 /etc/nixos/throughway.nix，在 configuration.nix 的 imports 中加入 ./throughway.nix，然后构建新的一代。',
  'The generation before stays in the boot menu.': '上一代保留在启动菜单中。',
  'Make the initramfs anew': '重新生成 initramfs',
  'The devices have to be bound before any driver takes them, and that happens in the initramfs.':
    '设备必须在任何驱动占用之前绑定，这发生在 initramfs 中。',
  'A bad image keeps the system from starting; each is made beside the old one, listed and compared with it before it counts.':
    '损坏的映像会使系统无法启动；每个映像都生成在旧映像旁边，列出内容并与之比较后才启用。',
  'without {0}: {1}': '不含 {0}：{1}',
  'Set kernel parameters in {0}': '在 {0} 中设置内核参数',
  'A kernel that does not get on with a parameter may not start; the recovery card says how to start without it.':
    '内核如果与某个参数不合，可能无法启动；恢复卡说明如何不带它启动。',
  'a software TPM': '软件 TPM',
  'Could not tell whether {0} is installed, so it is not installed.': '无法判断 {0} 是否已安装，因此不安装它。',
  'Once libvirt is installed, plan again: then it is started, you are let in, its network is switched on, and it gets a place for disks.':
    'libvirt 安装之后请重新拟定计划：届时会启动它、让您可以使用、开启其网络，并为磁盘准备存放位置。',
  'Install {0}': '安装 {0}',
  'Guests run in QEMU, and libvirt keeps them.': '客户机在 QEMU 中运行，由 libvirt 管理。',
  'Packages of the distribution, with what they depend on; nothing is removed or upgraded on purpose.':
    '发行版的软件包及其依赖；不会特意移除或升级任何软件包。',
  'Packages stay installed after an undo: others may have come to need them.':
    '撤销后软件包仍保持安装：其他软件可能已需要它们。',
  'Have libvirt started': '启动 libvirt',
  'Guests are started through libvirt, which listens on a socket and starts when it is asked.':
    '客户机通过 libvirt 启动，它监听套接字，被请求时启动。',
  'A service of the system is switched on.': '会开启一个系统服务。',
  'Let you use libvirt': '让您可以使用 libvirt',
  'Who is in its group may start guests without a password, from the next login on.':
    '其用户组的成员从下次登录起可以无需密码启动客户机。',
  'Who may use libvirt can become root by way of a guest: treat the group like sudo.':
    '能使用 libvirt 的人可以经由客户机成为 root：请像对待 sudo 一样对待该用户组。',
  'Start libvirt’s default network': '启动 libvirt 的 default 网络',
  'It gives guests a way to the network through the host.': '它让客户机通过宿主机访问网络。',
  'A bridge with addresses of 192.168.122.0/24 appears, with its rules in the firewall.':
    '会出现一个地址为 192.168.122.0/24 的网桥，并在防火墙中加入其规则。',
  'Make libvirt’s place for disks': '创建 libvirt 存放磁盘的位置',
  'Disks of guests are kept in a storage pool, and a fresh libvirt has none.':
    '客户机的磁盘存放在存储池中，而刚安装的 libvirt 没有存储池。',
  'Disks are made in /var/lib/libvirt/images; they stay there when this is undone.':
    '磁盘会创建在 /var/lib/libvirt/images；撤销后它们仍留在那里。',
  'This is a container ({0}): its host’s boot cannot be changed from it.':
    '这是一个容器（{0}）：无法从中更改其宿主机的启动。',
  'Could not tell whether this is a container: {0}.': '无法判断这是否是容器：{0}。',
  'This is itself a virtual machine ({0}): what is given on from it is what it was given.':
    '这本身是一台虚拟机（{0}）：它只能转交自己得到的东西。',
  'This kernel has no vfio-pci ({0}), which holds devices for guests.':
    '此内核没有用来为客户机占用设备的 vfio-pci（{0}）。',
  'Could not tell whether a package operation is running: {0}. It is looked at again before anything is changed.':
    '无法判断是否有软件包操作正在进行：{0}。在更改任何内容之前会再次检查。',
  'A package operation is not over: {0}. Let it end, or finish it, first.':
    '有软件包操作尚未结束：{0}。请先等它结束，或将其完成。',
  'Files of other boot loaders lie about ({0}); only the one that started this system is changed.':
    '这里还有其他引导加载程序的文件（{0}）；只更改启动此系统的那一个。',
  'Could not tell how much space is free for boot files: {0}.': '无法判断启动文件有多少可用空间：{0}。',
  'Only {0} MiB are free where boot files are kept ({1}); an image is made beside the old one, so 64 MiB at least are needed. Remove old kernels first.':
    '存放启动文件的位置（{1}）只有 {0} MiB 可用；映像生成在旧映像旁边，因此至少需要 64 MiB。请先移除旧内核。',
  '{0} MiB are free where boot files are kept; that may be too little for several images.':
    '存放启动文件的位置有 {0} MiB 可用；对多个映像来说可能太少。',
  'Secure Boot is on: parameters and images change, signed files do not, so it stays satisfied.':
    'Secure Boot 已开启：更改的是参数和映像，已签名的文件不变，因此仍能通过验证。',
  'The kernel is locked down for confidentiality; giving devices to guests works all the same.':
    '内核处于 lockdown（confidentiality）；仍可以把设备交给客户机。',
}
