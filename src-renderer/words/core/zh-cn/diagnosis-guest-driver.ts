// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGuestDriver: CoreSentences = {
  'amdgpu waits for the card’s mailbox without end': 'amdgpu 无休止地等待显卡的 mailbox',
  'The card’s controller hangs after a guest, or its first region has no address.':
    '显卡的控制器在客户机之后卡住，或其第一个区域没有地址。',
  '`lspci -vv`, Region 0; is it at power-on or after a guest?': '`lspci -vv`，Region 0；是在开机时还是在客户机之后？',
  'The line comes once and the driver goes on.': '该行只出现一次，驱动继续运行。',
  'At power-on: Above 4G Decoding on, CSM off.': '开机时：开启 Above 4G Decoding，关闭 CSM。',
  'After a guest: switch the host off and on.': '客户机之后：将宿主机断电再上电。',
  'Binding the driver then hangs until a restart.': '此后绑定驱动会卡住，直到重启。',
  'Windows has stopped this device because it has reported problems':
    'Windows has stopped this device because it has reported problems',
  'Windows has stopped this device (Code 43)': 'Windows 已停用此设备（代码 43）',
  'Device Manager … Code 43': 'Device Manager … Code 43',
  'Device Manager … Error 43': 'Device Manager … Error 43',
  'Code 43 … Device Manager': 'Code 43 … Device Manager',
  'Error 43 … Device Manager': 'Error 43 … Device Manager',
  'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat':
    'Gerät wurde angehalten, <weil|da> es Fehler gemeldet hat',
  'Windows a arrêté ce périphérique car il a signalé des problèmes':
    'Windows a arrêté ce périphérique car il a signalé des problèmes',
  'Windows detuvo este dispositivo porque informó de problemas':
    'Windows detuvo este dispositivo porque informó de problemas',
  'Il dispositivo è stato arrestato perché ha segnalato dei problemi':
    'Il dispositivo è stato arrestato perché ha segnalato dei problemi',
  'O Windows interrompeu este dispositivo porque ele apresentou problemas':
    'O Windows interrompeu este dispositivo porque ele apresentou problemas',
  'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy':
    'System Windows zatrzymał to urządzenie, ponieważ zgłosiło ono problemy',
  'Windows 已将其停止': 'Windows 已将其停止',
  'Windows 已停止该设备，因为它报告了问题': 'Windows 已停止该设备，因为它报告了问题',
  'так как оно сообщило о возникновении неполадок': 'так как оно сообщило о возникновении неполадок',
  'NVIDIA Corporation': 'NVIDIA Corporation',
  'NVIDIA GeForce': 'NVIDIA GeForce',
  'NVRM: loading': 'NVRM: loading',
  'amdgpu <bdf>': 'amdgpu <bdf>',
  'Advanced Micro Devices, Inc. [AMD/ATI]': 'Advanced Micro Devices, Inc. [AMD/ATI]',
  'UHD Graphics': 'UHD Graphics',
  'Iris Xe Graphics': 'Iris Xe Graphics',
  'Intel(R) HD Graphics': 'Intel(R) HD Graphics',
  'The Radeon does not come up in Windows (Code 43)': 'Radeon 在 Windows 中无法启动（Code 43）',
  'The card was not reset since its last use, its sound function is missing, or integrated graphics lack their ROM.':
    '显卡自上次使用后没有重置，缺少其音频功能，或核显缺少其 ROM。',
  'The host’s log for lines of reset-amd-bug; is the .1 function in the definition?':
    '在宿主机日志中查找 reset-amd-bug 的行；定义中有 .1 功能吗？',
  'It also happens at the first start after power-on.': '开机后的第一次启动也会发生。',
  'Pass the sound function too.': '把音频功能也直通。',
  'Give integrated graphics their ROM and GOP driver.': '给核显提供其 ROM 和 GOP 驱动。',
  'vendor-reset, or switching the host off and on.': '使用 vendor-reset，或将宿主机断电再上电。',
  'Services in the guest that reset the card are other people’s programs.': '在客户机中重置显卡的服务是他人的程序。',
  'amdgpu cannot start the card’s security processor': 'amdgpu 无法启动显卡的安全处理器',
  'The card is still in the state a guest left it in, or its memory region is not mapped.':
    '显卡仍处于客户机留下的状态，或其内存区域未映射。',
  'The host’s log about the region (boot-fb-holds-bar). Is it the first start after power-on?':
    '宿主机日志中关于该区域的内容（boot-fb-holds-bar）。是开机后的第一次启动吗？',
  'The firmware package is missing: then the log names a file.': '缺少固件软件包：那么日志会指明文件。',
  'Fix the cause on the host.': '在宿主机上解决原因。',
  'Windows gave up waiting for the graphics driver': 'Windows 放弃了对显卡驱动的等待',
  'The driver took longer than Windows allows, or the card is unstable after the host used it.':
    '驱动所用时间超过 Windows 允许的时间，或显卡在宿主机使用后不稳定。',
  'The live kernel dumps of Windows.': 'Windows 的 live kernel dump。',
  'It happens on bare metal too.': '在物理机上也会发生。',
  'Set TdrDelay to 8 in the guest.': '在客户机中将 TdrDelay 设为 8。',
  'Keep amdgpu away from the card before.': '事先不让 amdgpu 使用该显卡。',
  'A change in the guest’s registry.': '会更改客户机的注册表。',
  'The guest crashes over what its processor claims to have': '客户机因其处理器声称具有的特性而崩溃',
  'host-passthrough hands a feature on that does not work in a guest, or nested virtualization that Windows wants to use itself.':
    'host-passthrough 传递了在客户机中不可用的特性，或 Windows 自己想使用的嵌套虚拟化。',
  'The processor’s mode in the definition, and the kernel’s version.': '定义中的处理器模式，以及内核的版本。',
  'It happens with a named processor model too.': '使用指定的处理器型号也会发生。',
  'Take the feature out (`svm`, `vmx`, `amd-stibp`), or use host-model.':
    '去掉该特性（`svm`、`vmx`、`amd-stibp`），或使用 host-model。',
  'Speed, or virtual machines within the guest, are lost.': '会损失速度，或失去客户机内的虚拟机。',
  'The guest crashes on a register that KVM does not emulate': '客户机因 KVM 不模拟的寄存器而崩溃',
  'Windows or a game reads a model-specific register, KVM answers with a fault, and the system stops.':
    'Windows 或游戏读取某个型号特定寄存器，KVM 以错误回应，系统停止。',
  '`cat /sys/module/kvm/parameters/ignore_msrs` says N, and the line is from the time of the crash.':
    '`cat /sys/module/kvm/parameters/ignore_msrs` 显示 N，且该行来自崩溃的时间。',
  'Only the line is there and nothing crashed: then it is harmless.': '只有该行而没有崩溃：那么它无害。',
  '`options kvm ignore_msrs=1 report_ignored_msrs=0`.': '`options kvm ignore_msrs=1 report_ignored_msrs=0`。',
  'It also hides real faults.': '它也会掩盖真正的错误。',
  'Windows finds no room for the card (Code 12)': 'Windows 找不到放置显卡的空间（Code 12）',
  'The firmware’s window for memory regions is smaller than what the cards want.': '固件的内存区域窗口小于显卡所需。',
  'See ovmf-mmio-window-small.': '见 ovmf-mmio-window-small。',
  'The regions are assigned.': '区域已分配。',
  'Enlarge the window (ovmf-mmio-window-small); Above 4G Decoding on the host.':
    '扩大窗口（ovmf-mmio-window-small）；在宿主机上开启 Above 4G Decoding。',
  'As there.': '同彼处所述。',
  'Intel graphics do not come up in Windows (Code 43)': 'Intel 核显在 Windows 中无法启动（Code 43）',
  'The driver finds no OpRegion or video BIOS, no stolen memory, or a hypervisor it does not like.':
    '驱动找不到 OpRegion 或视频 BIOS，没有 stolen memory，或遇到它不喜欢的虚拟机管理程序。',
  'The igd lines in QEMU’s log.': 'QEMU 日志中的 igd 行。',
  'QEMU’s log has the OpRegion without a complaint.': 'QEMU 日志中有 OpRegion，没有报错。',
  'Pass the OpRegion and a ROM for integrated graphics.': '传递 OpRegion 和核显的 ROM。',
  'A virtual function of i915-sriov.': '使用 i915-sriov 的虚拟功能。',
  'Such ROMs are other people’s programs.': '这样的 ROM 是他人的程序。',
  'The card is in its mode for confidential computing': '显卡处于机密计算模式',
  'The mode is stored in the card, and a plain guest cannot use it then.':
    '该模式保存在显卡中，普通客户机此时无法使用它。',
  '`nvidia_gpu_tools.py --query-cc-settings`.': '`nvidia_gpu_tools.py --query-cc-settings`。',
  'The mode is off.': '该模式已关闭。',
  'Switch it off with the maker’s tool.': '用厂商的工具将其关闭。',
  'The card is reset by that.': '显卡会因此重置。',
  'NVIDIA’s driver stopped because it saw a virtual machine (Code 43)': 'NVIDIA 驱动因发现虚拟机而停止（Code 43）',
  'Drivers of GeForce cards before 465 refuse to work in a virtual machine; later ones only fall over what an odd definition shows them.':
    '465 之前的 GeForce 驱动拒绝在虚拟机中工作；之后的驱动只会因定义呈现的异常内容而出错。',
  "The definition lacks `<kvm><hidden state='on'/></kvm>` and a `<vendor_id>` below `<hyperv>`.":
    "定义中缺少 `<kvm><hidden state='on'/></kvm>` 以及 `<hyperv>` 下的 `<vendor_id>`。",
  'The version of the driver in the guest.': '客户机中驱动的版本。',
  'The driver is 465 or newer: then look at the card’s reset, its ROM and its memory regions.':
    '驱动为 465 或更高：那么请检查显卡的重置、ROM 和内存区域。',
  'Install a driver of 465 or newer.': '安装 465 或更高版本的驱动。',
  'Else hide the hypervisor and set a vendor id of twelve letters.':
    '否则隐藏虚拟机管理程序，并设置十二个字母的 vendor id。',
  'Hiding the hypervisor’s bit altogether costs speed.': '完全隐藏虚拟机管理程序的标志位会损失速度。',
  'The guest’s interrupts are split between QEMU and KVM (Code 43, stutter)':
    '客户机的中断分散在 QEMU 和 KVM 之间（Code 43、卡顿）',
  'Since QEMU 4.0 a q35 machine splits its interrupt controllers, and some drivers of NVIDIA do not get on with that.':
    '自 QEMU 4.0 起，q35 机器拆分其中断控制器，NVIDIA 的某些驱动与此不合。',
  "The definition lacks `<ioapic driver='kvm'/>`.": "定义中缺少 `<ioapic driver='kvm'/>`。",
  'It is there.': '它存在。',
  "Add `<ioapic driver='kvm'/>` to `<features>`.": "在 `<features>` 中添加 `<ioapic driver='kvm'/>`。",
  'A virtual IOMMU that remaps interrupts does not go with it.': '重映射中断的虚拟 IOMMU 与它不能并用。',
  'NVIDIA’s driver for laptops finds no battery and no ACPI ROM (Code 43)':
    'NVIDIA 的笔记本驱动找不到电池和 ACPI ROM（Code 43）',
  'Cards of laptops without an output of their own come with a driver that looks for a battery, an ACPI ROM and the maker’s subsystem id.':
    '没有自身输出的笔记本显卡，其驱动会查找电池、ACPI ROM 和厂商的子系统 ID。',
  'The host is a laptop, and the card’s class is 0302 (3D controller).':
    '宿主机是笔记本，且显卡的类别为 0302（3D controller）。',
  'The host is a desktop.': '宿主机是台式机。',
  'Add an ACPI table with a battery (`-acpitable`).': '添加带电池的 ACPI 表（`-acpitable`）。',
  'Pass the subsystem ids and the card’s ROM.': '传递子系统 ID 和显卡的 ROM。',
  'A wrong table can keep the guest from starting.': '错误的表可能使客户机无法启动。',
  'The NVIDIA driver finds a region of the card without an address': 'NVIDIA 驱动发现显卡的某个区域没有地址',
  'The region got no address: a SeaBIOS guest, a window too small, or a host without Above 4G Decoding.':
    '该区域没有得到地址：SeaBIOS 客户机、窗口太小，或宿主机没有开启 Above 4G Decoding。',
  'Is the line from the guest or the host? `lspci -vv`, Region 1.': '该行来自客户机还是宿主机？`lspci -vv`，Region 1。',
  'Every region has an address.': '每个区域都有地址。',
  'In the guest: OVMF, q35 and a larger window.': '在客户机中：OVMF、q35 和更大的窗口。',
  'On the host: fw-above-4g-off.': '在宿主机上：fw-above-4g-off。',
  'The NVIDIA driver is of the wrong kind for this card': 'NVIDIA 驱动的种类不适合这块显卡',
  'Cards up to Pascal only work with the closed module, the newest only with the open one.':
    'Pascal 及更早的显卡只能用闭源模块，最新的只能用开源模块。',
  '`modinfo -F license nvidia`, and the card’s generation.': '`modinfo -F license nvidia`，以及显卡的代。',
  'The other kind says the same.': '另一种驱动也报同样的内容。',
  'Install the other kind.': '安装另一种驱动。',
  'The NVIDIA driver cannot initialise the card': 'NVIDIA 驱动无法初始化显卡',
  'The card was left dirty by a reset, lacks its ROM, sleeps, is newer than the driver, or the wrong kind of driver is installed.':
    '显卡在重置后状态异常、缺少其 ROM、在睡眠、比驱动更新，或安装了错误种类的驱动。',
  'The lines right before it decide: D3cold, GSP, BAR, IO_PAGE_FAULT.':
    '由紧接在前的行决定：D3cold、GSP、BAR、IO_PAGE_FAULT。',
  'It works after the host’s power was off: then it is the reset.': '宿主机断电之后能工作：那么是重置问题。',
  'Follow the line before it.': '按它前面的行处理。',
  'Install a driver that knows the card.': '安装认识该显卡的驱动。',
  'The NVIDIA card does not answer any more': 'NVIDIA 显卡不再响应',
  'The link to the card is gone: power, riser, a failed reset, or saving power on the link.':
    '与显卡的链路已断开：供电、转接线、失败的重置，或链路省电。',
  '`lspci -vv` shows rev ff; lines of AER before.': '`lspci -vv` 显示 rev ff；之前有 AER 的行。',
  'The card answers again without a restart.': '不重启，显卡又能响应。',
  'Seat the card and its plugs anew.': '重新插好显卡及其插头。',
  'ASPM off, a lower generation of PCIe in firmware.': '关闭 ASPM，在固件中设为较低的 PCIe 代数。',
  'Switch the machine off and on.': '将机器断电再上电。',
  'Work on the hardware.': '涉及硬件操作。',
}
