// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesPci: CoreSentences = {
  'No boot frame buffer keeps vfio-pci from the card’s memory': '没有启动帧缓冲妨碍 vfio-pci 使用显卡内存',
  'While the firmware’s frame buffer lies in the card’s memory, vfio-pci cannot reserve that window and the guest fails or crawls.':
    '只要固件的帧缓冲位于显卡内存中，vfio-pci 就无法保留该窗口，客户机会失败或极慢。',
  'That parameter leaves the console dark until the host’s own graphics driver loads; a disk password is then typed blind.':
    '该参数使控制台保持黑屏，直到宿主机自己的显卡驱动加载；届时只能盲输磁盘密码。',
  'vfio-pci could not reserve the memory of {0}: something of the host still holds it.':
    'vfio-pci 无法保留 {0} 的内存：宿主机仍有什么占着它。',
  'The firmware’s frame buffer is gone; the host’s graphics drivers took over.':
    '固件的帧缓冲已不在；宿主机的显卡驱动已接管。',
  'The firmware’s frame buffer lies on {0}, not on {1}.': '固件的帧缓冲位于 {0}，不在 {1}。',
  'The firmware’s frame buffer still lies in the memory of {0}, which vfio-pci holds.':
    '固件的帧缓冲仍位于 {0} 的内存中，而它由 vfio-pci 占用。',
  'The firmware’s frame buffer lies in the memory of {0}, and vfio-pci takes it down when it binds.':
    '固件的帧缓冲位于 {0} 的内存中，vfio-pci 在绑定时会将其撤下。',
  'The firmware’s frame buffer lies in the memory of {0}; vfio-pci removes it on kernels since 6.0 only, and from VGA cards only.':
    '固件的帧缓冲位于 {0} 的内存中；vfio-pci 只在 6.0 及更高版本的内核上、且只对 VGA 显卡将其移除。',
  'Bind the card to vfio-pci at boot, by its address, instead of taking it from the driver while the host runs.':
    '在启动时按地址把显卡绑定到 vfio-pci，而不是在宿主机运行时从驱动手中取走。',
  'The host’s driver lets go of the card': '宿主机的驱动能放开显卡',
  'Some drivers cannot be taken off a card in a running system: the attempt blocks for ever or crashes the kernel, and only a reboot helps.':
    '有些驱动无法在运行的系统中与显卡解绑：尝试会永久阻塞或使内核崩溃，只有重启才能解决。',
  'No driver holds {0}.': '没有驱动占用 {0}。',
  'vfio-pci already holds {0}.': 'vfio-pci 已占用 {0}。',
  '{0} is driven by nvidia, which blocks for ever when it is unbound while anything uses the card.':
    '{0} 由 nvidia 驱动，只要有程序在使用显卡，解绑就会永久阻塞。',
  'To hand it over while the host runs, stop all that uses it and unload the modules; never unbind them.':
    '要在宿主机运行时交出它，请停止一切使用它的程序并卸载模块；切勿解绑。',
  '{0} holds {1} and gives it up when nothing uses it.': '{0} 占用 {1}，没有程序使用时会放开它。',
  '{0} is driven by {1} and in use; taking it away now can crash the driver.':
    '{0} 由 {1} 驱动且正在使用；现在取走可能使驱动崩溃。',
  '{0} holds {1}, and nothing uses it.': '{0} 占用 {1}，没有程序在使用它。',
  'The card is alone in its IOMMU group': '显卡独占其 IOMMU 组',
  'Devices in one group can reach each other’s memory past the IOMMU, so all of them go to the guest or none does.':
    '同一组中的设备可以绕过 IOMMU 访问彼此的内存，因此要么全部交给客户机，要么都不交。',
  'There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.':
    '内核未启用 IOMMU 时没有 IOMMU 组；启用之后再作判断。',
  '{0} is alone in IOMMU group {1}.': '{0} 独占 IOMMU 组 {1}。',
  '{0} is alone in IOMMU groups {1}, one function each or more.': '{0} 独占 IOMMU 组 {1}，每组一个或多个功能。',
  '{0} with its {1} functions is alone in IOMMU group {2}.': '{0} 及其 {1} 个功能独占 IOMMU 组 {2}。',
  '{0} with its {1} functions is alone in IOMMU groups {2}, one function each or more.':
    '{0} 及其 {1} 个功能独占 IOMMU 组 {2}，每组一个或多个功能。',
  '{0} shares IOMMU group {1} with {2}, and the host cannot spare what they hold together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}，而宿主机离不开它们合起来提供的东西。',
  '{0} shares IOMMU group {1} with {2}, which the host needs.': '{0} 与 {2} 同在 IOMMU 组 {1}，而宿主机需要后者。',
  '{0} shares IOMMU group {1} with {2}; of these the host needs {3}.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；其中宿主机需要 {3}。',
  '{0} shares IOMMU groups {1} with {2}, and the host cannot spare what they hold together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}，而宿主机离不开它们合起来提供的东西。',
  '{0} shares IOMMU groups {1} with {2}, which the host needs.': '{0} 与 {2} 同在 IOMMU 组 {1}，而宿主机需要后者。',
  '{0} shares IOMMU groups {1} with {2}; of these the host needs {3}.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；其中宿主机需要 {3}。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它们，须全部一起交给客户机。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它，须全部一起交给客户机。',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它们，须全部一起交给客户机。',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它，须全部一起交给客户机。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它们，须全部一起交给客户机。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它，须全部一起交给客户机。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它们，须全部一起交给客户机。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它，须全部一起交给客户机。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它们，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它们，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它们，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；无法判断宿主机能否让出它，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它们，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} 与 {2} 同在 IOMMU 组 {1}；宿主机可以让出它，但只要宿主机的驱动占用其中任何一个，VFIO 就拒绝该显卡。',
  'Give {0} to vfio-pci too, if the host can do without.': '如果宿主机不需要 {0}，把它也交给 vfio-pci。',
  'The kernel put {0} in no IOMMU group, so VFIO refuses it.': '内核没有把 {0} 放入任何 IOMMU 组，因此 VFIO 拒绝它。',
  'On the machine that runs this guest, put each device behind a PCI Express root port of its own.':
    '在运行这台客户机的机器上，把每个设备放在各自的 PCI Express 根端口之后。',
  'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.':
    '带 ACS override 补丁的内核会假定硬件并未保证的隔离，从而拆分这样的组；客户机随后可能访问其他设备。仅适用于可以接受这一点的机器。',
  'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.':
    '把显卡或另一个设备移到其他插槽：连到处理器的插槽大多有自己的组，芯片组的插槽往往共用一个。',
  'The card’s link has all its lanes': '显卡的链路用上了全部通道',
  'A card on fewer lanes than it has works, but moves textures and models more slowly; a loose seat or a riser often shows here first.':
    '显卡通道数不足也能工作，但传输纹理和模型较慢；接触不良或转接线的问题往往首先表现在这里。',
  '{0} has no PCI Express link.': '{0} 没有 PCI Express 链路。',
  '{0} has a link of x{1}, all it can, now at {2} GT/s. The lower speed is normal while the card is idle.':
    '{0} 的链路为 x{1}，已是其最大值，目前为 {2} GT/s。显卡空闲时速度较低属于正常。',
  '{0} has a link of x{1}, all it can, now at {2} GT/s.': '{0} 的链路为 x{1}，已是其最大值，目前为 {2} GT/s。',
  '{0} has a link of x{1}, as it is wired in this laptop.': '{0} 的链路为 x{1}，这台笔记本就是这样布线的。',
  '{0} runs on {1} of its {2} lanes. The slot’s port, {3}, offers no more than {4}.':
    '{0} 使用其 {2} 条通道中的 {1} 条。插槽的端口 {3} 最多只提供 {4} 条。',
  '{0} runs on {1} of its {2} lanes.': '{0} 使用其 {2} 条通道中的 {1} 条。',
  'Use the slot with all lanes (mostly the uppermost). Boards that share lanes between slots give the card fewer while another slot or M.2 socket is in use.':
    '使用通道齐全的插槽（大多是最上面的）。在插槽间共享通道的主板，会在另一个插槽或 M.2 接口被使用时减少显卡的通道。',
  'Seat the card again and try it without a riser; look in the firmware whether the slot’s lanes are split (bifurcation).':
    '重新插紧显卡，并在不用转接线的情况下尝试；在固件中检查插槽的通道是否被拆分（bifurcation）。',
  'The firmware starts on another display': '固件从另一个显示设备启动',
  'The card that firmware starts on carries the boot console and the disk password prompt, and hands its ROM on altered; kernels before 6.0 leave its memory taken.':
    '固件启动所用的显卡承载启动控制台和磁盘密码提示，交出的 ROM 也已被改动；6.0 之前的内核会使其内存一直被占用。',
  'The host has no other display that the firmware could start on.': '宿主机没有可供固件启动的其他显示设备。',
  'The firmware starts on {0}.': '固件从 {0} 启动。',
  'Where firmware offers no choice, swap the slots of the two cards, or connect the monitor to the other one: many boards start on the card with a monitor.':
    '如果固件不提供选择，请互换两块显卡的插槽，或把显示器接到另一块：许多主板从接有显示器的显卡启动。',
  'The firmware does not start on {0}.': '固件不从 {0} 启动。',
  'Nothing on the host uses the card': '宿主机上没有什么在使用显卡',
  'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.':
    '被桌面或程序打开的显卡无法直接取走：驱动会阻塞，或随之崩溃。',
  '{0} is in use: {1}.': '{0} 正在使用：{1}。',
  'nothing tells which card {0} ({1}) has open': '无从得知 {0}（{1}）打开了哪块显卡',
  'No program has {0} open, and it drives no screen.': '没有程序打开 {0}，它也没有驱动屏幕。',
  'Bind the card to vfio-pci at boot; nothing on the host opens it then.':
    '在启动时把显卡绑定到 vfio-pci；这样宿主机上就没有什么会打开它。',
  'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.':
    '把显示器接到留给宿主机的显示设备，并重新登录；桌面随后便不再使用这块显卡。',
  'The card can be reset between guests': '显卡可以在两次客户机启动之间重置',
  'A card that does not come back from a reset works for one guest start; after that only a power cycle of the host helps.':
    '重置后无法恢复的显卡只能供客户机启动一次；此后只有给宿主机断电再上电才有用。',
  'The kernel knows no way to reset {0}; expect one guest start per boot of the host.':
    '内核不知道如何重置 {0}；宿主机每次启动后，预计客户机只能启动一次。',
  'In a slot behind a port of its own the kernel can reset the bus; give all functions of the card to the guest, or it cannot.':
    '在有独立端口的插槽中，内核可以重置总线；请把显卡的所有功能都交给客户机，否则无法重置。',
  'The kernel can reset {0}: {1}.': '内核可以重置 {0}：{1}。',
  '{0} ({1}) is reset by its own method, by vendor-reset: {2}.': '{0}（{1}）由 vendor-reset 以其专有方法重置：{2}。',
  '{0} is of a family ({1}) that does not come back from the resets the kernel has for it: {2}.':
    '{0} 所属的系列（{1}）无法从内核现有的重置方式中恢复：{2}。',
  '{0} is of a family ({1}) of which some are reported not to come back from the resets the kernel has for it: {2}.':
    '{0} 所属的系列（{1}）中，据报告有些无法从内核现有的重置方式中恢复：{2}。',
  'Shut the guest down rather than resetting or killing it, bind the card to vfio-pci at boot, and power the host off and on when the card does not return.':
    '请让客户机关机，而不要重置或强制结束；在启动时把显卡绑定到 vfio-pci；如果显卡没有恢复，给宿主机断电再上电。',
  'Take the newest kernel and the newest firmware for the card.': '使用最新的内核和显卡的最新固件。',
  'With the module loaded, let the kernel use it for this card.': '模块加载之后，让内核对这块显卡使用它。',
  'Install the kernel module vendor-reset (not part of the kernel, so it must fit your kernel’s version, and be signed with a key of your own where Secure Boot is on) and load it early.':
    '安装内核模块 vendor-reset（不是内核的一部分，必须与内核版本匹配，开启 Secure Boot 时还要用您自己的密钥签名），并提前加载它。',
  'The card brings its own ROM': '显卡自带 ROM',
  'From its ROM the guest’s firmware shows a picture, and some drivers read the card’s tables from it; notebook chips keep theirs in the host’s firmware.':
    '客户机的固件从 ROM 显示画面，有些驱动也从中读取显卡的表；笔记本的芯片把 ROM 放在宿主机的固件中。',
  '{0} has a ROM of its own. What the boot display shows of it may be altered; a copy made elsewhere is safer.':
    '{0} 有自己的 ROM。启动显示设备所显示的 ROM 可能已被改动；在别处制作的副本更可靠。',
  '{0} has a ROM of its own.': '{0} 有自己的 ROM。',
  '{0} is drawn by the platform and needs no ROM.': '{0} 由平台绘制，不需要 ROM。',
  '{0} has no ROM; the guest shows nothing before its driver loads, and notebook drivers may refuse.':
    '{0} 没有 ROM；客户机在驱动加载之前没有画面，笔记本驱动可能拒绝工作。',
  'Expect no firmware screen in the guest. Where its driver refuses, a ROM file can be given in the guest’s definition; take it from this very card, not from another model.':
    '客户机中不会有固件画面。如果驱动拒绝工作，可以在客户机定义中指定 ROM 文件；请从这块显卡本身提取，不要用其他型号的。',
  'With the card, its other functions are reserved for guests too': '显卡的其他功能也一并为客户机保留',
  'Guides often name the picture’s function alone; a sound or USB function left to the host’s driver keeps the card from being reset, or the guest from starting.':
    '教程往往只提到显示功能；留给宿主机驱动的音频或 USB 功能会使显卡无法重置，或使客户机无法启动。',
  '{0} is not reserved for guests at boot.': '启动时没有为客户机保留 {0}。',
  'No other function of {0} is left to the host.': '{0} 的其他功能都没有留给宿主机。',
  '{0}, by unknown': '{0}，占用者未知',
  '{0} is reserved, but a driver of the host holds {1}.': '{0} 已保留，但宿主机的驱动占用着 {1}。',
  'Reserve all functions of the card in the same way, and rebuild the initial ramdisk. A driver that is built into the kernel (often xhci_hcd) still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    '以同样的方式保留显卡的所有功能，并重新生成 initramfs。编译在内核中的驱动（常见的是 xhci_hcd）仍会抢先；那时 libvirt 会在客户机启动时转移该功能（managed=yes）。',
  'All functions of the card can go together': '显卡的所有功能可以一起交出',
  'A card’s sound, USB and USB-C functions share its reset and power; one left on a host driver keeps the card from being reset, or from starting at all.':
    '显卡的音频、USB 和 USB-C 功能共用其重置和电源；只要有一个留给宿主机驱动，显卡就无法重置，甚至完全无法启动。',
  'A function of {0} cannot go: {1}': '{0} 有一个功能不能交出：{1}',
  'Plug what hangs on the card (keyboard, network, disk on its USB-C port) into a port of the host.':
    '把接在显卡上的东西（其 USB-C 口上的键盘、网络、磁盘）改接到宿主机的端口。',
  'Could not tell whether all of {0} can go.': '无法判断 {0} 是否能全部交出。',
  '{0} has one function only.': '{0} 只有一个功能。',
  '{0} goes with {1}.': '{0} 与 {1} 一起交出。',
  'The card wakes from its power states': '显卡能从其电源状态唤醒',
  'An idle card is put into D3cold, its power off; some do not come back, and then answer nothing until the host is powered off.':
    '空闲的显卡会进入断电的 D3cold；有些无法恢复，此后不再响应，直到宿主机断电。',
  '{0} did not wake from a power state since the last start of the host.':
    '自宿主机上次启动以来，{0} 曾未能从某个电源状态唤醒。',
  'Power the host off fully and on again; nothing less brings the card back.':
    '将宿主机完全断电再上电；除此之外没有办法让显卡恢复。',
  '{0} is held by vfio-pci and powered off (D3cold); whether it wakes shows at the first start.':
    '{0} 由 vfio-pci 占用且已断电（D3cold）；它能否唤醒，要到第一次启动才知道。',
  'The kernel names no power state for {0}, and logged no failure to wake.':
    '内核没有给出 {0} 的电源状态，也没有记录唤醒失败。',
  '{0} is in {1}, and the kernel logged no failure to wake.': '{0} 处于 {1}，内核没有记录唤醒失败。',
  'Or forbid the power-off for this card alone, before vfio-pci takes it; it then draws some watts while idle.':
    '或者只对这块显卡禁止断电，在 vfio-pci 占用它之前设置；这样空闲时会多耗几瓦。',
  'The host has no other display, so do not bind the card at boot: the desktop has to end before the guest starts, and comes back after it.':
    '宿主机没有其他显示设备，因此不要在启动时绑定显卡：桌面必须在客户机启动前结束，客户机结束后再恢复。',
  'The card is built in': '显卡装在机内',
  'A card in a Thunderbolt or USB4 box can vanish while a guest has it, gets its address anew at each plug, and has few lanes.':
    'Thunderbolt 或 USB4 盒中的显卡可能在客户机使用时消失，每次插入都得到新地址，而且通道很少。',
  '{0} is plugged in from outside, behind {1}.': '{0} 从外部接入，位于 {1} 之后。',
  'Have the box on before the host starts, never pull it while a guest runs, and let the card be looked up by its ids as well as its address.':
    '在宿主机启动前打开外接盒，客户机运行时切勿拔出，并让显卡既按地址也按 ID 查找。',
  'Nothing marks {0}, or a port on the way to it, as reachable from outside.':
    '没有迹象表明 {0} 或通往它的端口可从外部接入。',
  'There is a graphics card to give away': '有可以交出的显卡',
  'A guest with real graphics needs a real card: one that a server’s management controller draws with does not count.':
    '要有真正的图形性能，客户机需要真正的显卡：服务器管理控制器用来绘图的那种不算。',
  'One graphics card: {0}.': '一块显卡：{0}。',
  '{0} graphics cards: {1}.': '{0} 块显卡：{1}。',
  'The kernel shows no PCI device at all.': '内核完全没有显示 PCI 设备。',
  'None of the {0} PCI functions is a display.': '{0} 个 PCI 功能中没有一个是显示设备。',
  'The only display is that of the management controller: {0}.': '唯一的显示设备属于管理控制器：{0}。',
  'On the machine that runs this guest, give it a GPU.': '在运行这台客户机的机器上，给它一块 GPU。',
  'Put a graphics card in, best in the slot nearest the processor; a card that is there but not listed wants its power cables and its seat checked.':
    '安装一块显卡，最好插在离处理器最近的插槽；如果已安装却未列出，请检查其供电线和是否插紧。',
  'The host keeps a display of its own': '宿主机保留自己的显示设备',
  'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.':
    '没有第二个显示设备，客户机运行时宿主机就会黑屏，出了问题也看不到、无法处理。',
  'Without {0} the host still has {1}.': '没有 {0}，宿主机仍有 {1}。',
  '{0} is the host’s only display; without it the host has no picture.':
    '{0} 是宿主机唯一的显示设备；没有它，宿主机就没有画面。',
  'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.':
    '只有一块显卡时，只能用单 GPU 模式：客户机启动时桌面结束，之后再恢复。尝试之前请准备好 SSH 或其他登录途径。',
  'On the machine that runs this guest, give it a second display.': '在运行这台客户机的机器上，给它第二个显示设备。',
  'Where the processor has no graphics of its own, the cheapest card in any free slot is enough for the host.':
    '如果处理器没有核显，任何空闲插槽中最便宜的显卡也足够宿主机使用。',
  'This processor has no graphics of its own, but the cheapest card in any free slot is enough for the host.':
    '此处理器没有核显，但任何空闲插槽中最便宜的显卡也足够宿主机使用。',
  'The ids given to vfio-pci take no device from the host': '给 vfio-pci 的 ID 不会从宿主机夺走设备',
  'vfio-pci.ids= takes every device with such ids at the next boot, also the disk or the display that the host starts from.':
    'vfio-pci.ids= 会在下次启动时占用所有具有这些 ID 的设备，包括宿主机启动所用的磁盘或显示设备。',
  'The ids take what the host needs: {0}.': '这些 ID 会夺走宿主机需要的：{0}。',
  'The ids {0} take one device each, and none that the host needs.': 'ID {0} 各占用一个设备，都不是宿主机需要的。',
  '{0} fits several devices': '{0} 对应多个设备',
  '{0} fits no device of this host': '{0} 在此宿主机上没有对应的设备',
  'Of the ids given to vfio-pci, {0}.': '给 vfio-pci 的 ID 中，{0}。',
  'Check the ids against the card (`lspci -nn`), and take out what fits nothing.':
    '将 ID 与显卡对照（`lspci -nn`），去掉没有对应设备的。',
  'Before the next restart take these ids out, and bind the card by its address instead (driver_override).':
    '在下次重启之前去掉这些 ID，改为按地址绑定显卡（driver_override）。',
  'There is no graphics card that could be given away.': '没有可以交出的显卡。',
  'All memory windows of the card have an address': '显卡的所有内存窗口都有地址',
  'A window (BAR) for which firmware and kernel found no room cannot be mapped into a guest, and the card does not work there.':
    '如果固件和内核没有为某个窗口（BAR）找到空间，它就无法映射到客户机，显卡在那里无法工作。',
  'All {0} windows of {1} have an address.': '{1} 的全部 {0} 个窗口都有地址。',
  '{0} has windows without an address: {1}.': '{0} 有窗口没有地址：{1}。',
  'The kernel logged no fault of the card or its slot': '内核没有记录显卡或其插槽的故障',
  'A card that lacks power, sits badly or drops off the bus fails in a guest as well, where it is much harder to tell why.':
    '供电不足、没有插紧或从总线上掉线的显卡在客户机中同样会出错，而且在那里更难查明原因。',
  '{0} lacks its power cables.': '{0} 没有接供电线。',
  'Switch the machine off and plug in all power cables that the card has sockets for.':
    '关闭机器，把显卡上所有供电接口都接好。',
  'The kernel log has no fault of {0}.': '内核日志中没有 {0} 的故障。',
  'The kernel logged a fault of {0} or its slot.': '内核记录了 {0} 或其插槽的故障。',
  'Power the machine off fully and on again. If it comes back without a guest having run, seat the card and its power cables anew, and try it without a riser or in another slot.':
    '将机器完全断电再上电。如果在没有运行客户机的情况下再次出现，请重新插好显卡及其供电线，并在不用转接线的情况下或换一个插槽尝试。',
  'The host is not left with a management controller’s display alone': '宿主机不会只剩下管理控制器的显示设备',
  'A server’s management controller draws a console without acceleration: enough to log in, not for a desktop beside the guest.':
    '服务器的管理控制器绘制的控制台没有加速：登录够用，但不适合在客户机之外再用桌面。',
  'No management controller’s display is what the host would be left with.': '宿主机所剩的不是管理控制器的显示设备。',
  'Without {0} the host is left with {1}, a management console.': '没有 {0}，宿主机只剩下 {1}，即管理控制台。',
  'Fine for a machine that is reached over the network. For a desktop on the host, add a small card of its own.':
    '通过网络访问的机器没有问题。如果宿主机要用桌面，请另加一块小显卡。',
  'Firmware keeps no memory tied to the card': '固件没有为显卡保留固定内存',
  'Where firmware demands a fixed mapping for a device (RMRR on Intel, IVMD on AMD), the kernel refuses to give it to a guest.':
    '如果固件要求为某个设备固定映射（Intel 为 RMRR，AMD 为 IVMD），内核就拒绝把它交给客户机。',
  '{0} is in no IOMMU group yet; this is judged once it is.': '{0} 尚未在任何 IOMMU 组中；有组之后再作判断。',
  'Firmware ties no memory to the group of {0}.': '固件没有为 {0} 所在的组保留固定内存。',
  'Firmware demands a fixed memory mapping for {0}, so the kernel does not hand it over.':
    '固件要求为 {0} 固定映射内存，因此内核不交出它。',
  'Update the machine’s firmware; the demand is often an error of one version.':
    '更新机器的固件；这种要求往往是某个版本的错误。',
  'On a server, take the slot out of shared-memory management (HP and HPE: with the tool conrep, RMRDS_Slot set to Endpoints_Excluded), or use another slot.':
    '在服务器上，将该插槽移出共享内存管理（HP 和 HPE：用 conrep 工具，把 RMRDS_Slot 设为 Endpoints_Excluded），或使用另一个插槽。',
  'The card’s memory window has a size that suits it': '显卡的内存窗口大小合适',
  'Cards with a resizable BAR can show all their memory at once. Intel Arc loses much speed without it; for other makers 256 MiB is the safe size in a guest.':
    '带可调整大小 BAR 的显卡可以一次性呈现全部显存。Intel Arc 没有它会慢很多；对于其他厂商，客户机中 256 MiB 是稳妥的大小。',
  '{0} has no resizable BAR.': '{0} 没有可调整大小的 BAR。',
  'BAR {0} of {1} has its full size, {2}; the guest’s firmware needs that much room.':
    '{1} 的 BAR {0} 为完整大小 {2}；客户机的固件需要这么大的空间。',
  'BAR {0} of {1} is {2} of {3}, which every guest can place.': '{1} 的 BAR {0} 为 {2}（共 {3}），每台客户机都放得下。',
  'BAR {0} of {1} is {2} of {3}; Intel cards are much slower so.':
    '{1} 的 BAR {0} 为 {2}（共 {3}）；Intel 显卡会因此慢很多。',
  'A graphics card can be shared by its virtual functions': '显卡可以通过虚拟功能共享',
  'A card that splits itself serves a guest while the host keeps its picture, without a second card.':
    '能自行拆分的显卡可以为客户机服务，同时宿主机保留画面，无需第二块显卡。',
  'up to {0} virtual functions': '最多 {0} 个虚拟功能',
  '{0} mediated types': '{0} 种 mediated 类型',
  'No graphics card here splits itself; a card goes to one guest as a whole.':
    '这里没有能自行拆分的显卡；一块显卡整个交给一台客户机。',
  'The card’s ids belong to it alone': '显卡的 ID 只属于它',
  'vfio-pci.ids= takes every device with the given ids: with a twin in the host, the host loses its own card at the next boot.':
    'vfio-pci.ids= 会占用所有具有所给 ID 的设备：宿主机中如果有同型号的，下次启动时宿主机会失去自己的显卡。',
  'No other device of the host has the ids of {0}.': '宿主机没有其他设备与 {0} 的 ID 相同。',
  '{0} have the same ids as {1}; only the address tells them apart.': '{0} 与 {1} 的 ID 相同；只能按地址区分。',
  '{0} has the same ids as {1}; only the address tells them apart.': '{0} 与 {1} 的 ID 相同；只能按地址区分。',
  'Bind by address (driver_override, set before the native driver loads), not with vfio-pci.ids= and not with driverctl, which hands vfio-pci the ids.':
    '按地址绑定（driver_override，在原生驱动加载之前设置），不要用 vfio-pci.ids=，也不要用 driverctl，它会把 ID 交给 vfio-pci。',
}
