// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisReset: CoreSentences = {
  'The laptop’s ACPI cannot switch the card on': '笔记本的 ACPI 无法给显卡上电',
  'The firmware’s method waits for the card in a loop that ends by time.': '固件的方法在循环中等待显卡，直到超时结束。',
  'The lines stand together with “not ready … after resume”; the host is a laptop.':
    '这些行与“not ready … after resume”一起出现；宿主机是笔记本。',
  'The card wakes all the same.': '显卡仍能唤醒。',
  '`options vfio-pci disable_idle_d3=1` in the initramfs; `power/control` to on.':
    '在 initramfs 中设置 `options vfio-pci disable_idle_d3=1`；将 `power/control` 设为 on。',
  'Unable to change power state from D3cold to D0, device inaccessible':
    'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible':
    'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible':
    'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible':
    'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)":
    "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)":
    "can't change power state from D3hot to D0 (config space inaccessible)",
  '{0} <bdf>: Unable to change power state from': '{0} <bdf>: Unable to change power state from',
  "{0} <bdf>: can't change power state from": "{0} <bdf>: can't change power state from",
  "Unknown PCI header type '127'": "Unknown PCI header type '127'",
  'not ready <n>ms after resume; giving up': 'not ready <n>ms after resume; giving up',
  'The host was suspended while a guest had a device': '宿主机在客户机占用设备时被挂起',
  'PM: suspend exit': 'PM: suspend exit',
  'PM: suspend entry (deep)': 'PM: suspend entry (deep)',
  'PM: suspend entry (s2idle)': 'PM: suspend entry (s2idle)',
  'Devices in a guest’s hands are not saved and restored by the host’s suspend.':
    '宿主机挂起时不会保存和恢复由客户机占用的设备。',
  'The journal: was there a suspend between the guest’s start and the failure?':
    '日志：客户机启动与失败之间是否有过挂起？',
  'The host did not sleep.': '宿主机没有睡眠。',
  'Keep the host awake while a guest runs (an inhibitor), or shut the guest down first.':
    '客户机运行时使宿主机保持唤醒（inhibitor），或先将客户机关机。',
  'AER: Corrected error<| message> received<:|from> <bdf>': 'AER: Corrected error<| message> received<:|from> <bdf>',
  'AER: Correctable error<| message> received<:|from> <bdf>':
    'AER: Correctable error<| message> received<:|from> <bdf>',
  'AER: Multiple Corrected error': 'AER: Multiple Corrected error',
  'AER: Multiple Correctable error': 'AER: Multiple Correctable error',
  'PCIe Bus Error: severity=Correct<ed|able>': 'PCIe Bus Error: severity=Correct<ed|able>',
  'The PCIe link reports transmission errors': 'PCIe 链路报告传输错误',
  'A riser, a bad contact, saving power on the link, or a device that is plugged while the guest has it.':
    '转接线、接触不良、链路省电，或在客户机使用时插拔的设备。',
  'How often, how severe, and which device.': '出现的频率、严重程度以及设备。',
  'A few corrected errors at power-on.': '开机时有少数已纠正的错误。',
  'Seat the card anew, without a riser.': '重新插好显卡，不用转接线。',
  'A lower generation in firmware, ASPM off.': '在固件中设为较低的代数，关闭 ASPM。',
  '`pci=noaer` only hides them.': '`pci=noaer` 只是隐藏它们。',
  'The card’s link is slower than both ends can': '显卡的链路比两端所能达到的慢',
  'The slot has fewer lanes, ASPM is forced, or the contact is bad. When idle, a low speed is normal.':
    '插槽通道较少，强制了 ASPM，或接触不良。空闲时速度低属于正常。',
  '`current_link_speed` and `current_link_width` against their maxima while the card works.':
    '显卡工作时，将 `current_link_speed` 和 `current_link_width` 与其最大值比较。',
  'The speed rises under load.': '负载下速度会提高。',
  'Seat the card anew; take `pcie_aspm=force` away; set the generation in firmware.':
    '重新插好显卡；去掉 `pcie_aspm=force`；在固件中设定代数。',
  'Idle cards slow down on purpose.': '空闲的显卡会有意降速。',
  'The link below a port is dead': '某个端口下的链路已断开',
  'The device is off, its slot lost power, or the riser does not carry the signal.':
    '设备已关闭，其插槽断电，或转接线没有传输信号。',
  'LnkSta of the port in `lspci -vv`.': '`lspci -vv` 中端口的 LnkSta。',
  'The device behind the port works.': '端口之后的设备能工作。',
  'Another slot, or without the riser.': '换另一个插槽，或不用转接线。',
  'The Radeon cannot be reset between two starts': 'Radeon 无法在两次启动之间重置',
  'Polaris, Vega and Navi 1x have no bus reset that works; later generations can be left in a state that no reset clears.':
    'Polaris、Vega 和 Navi 1x 没有有效的总线重置；之后的几代可能处于任何重置都清除不了的状态。',
  'The card’s generation by its id; the first start after power-on is fine.':
    '由 ID 得知显卡的代；开机后的第一次启动正常。',
  'The first start fails too.': '第一次启动也失败。',
  'vendor-reset for Polaris to Navi 14, with `reset_method` set to device_specific.':
    '对 Polaris 到 Navi 14 使用 vendor-reset，并将 `reset_method` 设为 device_specific。',
  'Shut the guest down rather than restarting it, and do not hand the card back and forth.':
    '将客户机关机而不是重启，也不要把显卡来回交接。',
  'A module from outside the kernel.': '它是内核之外的模块。',
  'The device lost its memory regions, again and again': '设备反复失去其内存区域',
  'The device forgot its configuration in a reset. Once or twice is usual; dozens mean that it is dead.':
    '设备在重置时丢失了配置。一两次属于常见；数十次表明它已失效。',
  'Count the lines in a minute.': '统计一分钟内的行数。',
  'It is one line or two at a start.': '启动时有一两行。',
  'Switch the host off and on, and treat it as reset-d3cold-stuck.':
    '将宿主机断电再上电，并按 reset-d3cold-stuck 处理。',
  'An RTX 50 does not come back when its guest ends': 'RTX 50 在其客户机结束后没有恢复',
  'The card’s firmware does not come back from the function-level reset at the guest’s end, and the host waits for it.':
    '显卡的固件无法从客户机结束时的功能级重置中恢复，宿主机在等待它。',
  'The device id is of that generation, and “soft lockup” or “rcu stall” follows.':
    '设备 ID 属于该代，且随后有“soft lockup”或“rcu stall”。',
  'It is another generation.': '是另一代。',
  'Update the card’s firmware.': '更新显卡的固件。',
  'A newer kernel; shut the guest down instead of restarting it.': '使用较新的内核；将客户机关机而不是重启。',
  'The card does not wake from its deepest sleep': '显卡无法从最深的睡眠中唤醒',
  'Idle, the card was powered off, and its board or firmware cannot bring it back; or its last reset failed.':
    '显卡空闲时被断电，其板卡或固件无法使它恢复；或上次重置失败。',
  '`cat /sys/bus/pci/devices/ADDRESS/power_state`; the first bytes of its config read ffffffff.':
    '`cat /sys/bus/pci/devices/ADDRESS/power_state`；其 config 的前几个字节读出 ffffffff。',
  'The device answers (`lspci -vv` shows its id).': '设备有应答（`lspci -vv` 显示其 ID）。',
  'Now: switch the host off and on.': '现在：将宿主机断电再上电。',
  'Then: `options vfio-pci disable_idle_d3=1` in the initramfs, `d3cold_allowed` to 0, ASPM off for the slot.':
    '之后：在 initramfs 中设置 `options vfio-pci disable_idle_d3=1`，将 `d3cold_allowed` 设为 0，关闭插槽的 ASPM。',
  'The device refuses to sleep': '设备拒绝睡眠',
  'The function has no power management that works, as USB of some processors with graphics.':
    '该功能没有有效的电源管理，例如某些带核显的处理器的 USB。',
  'The line and the function it names.': '该行及其所指的功能。',
  'The device works all the same.': '设备仍能工作。',
  'Resetting the device would reset another that the guest does not have': '重置该设备会连带重置客户机没有的另一个设备',
  'Another function on the same bus belongs to the host, often because the ACS override split them.':
    '同一总线上的另一个功能属于宿主机，往往是因为 ACS override 把它们拆开了。',
  'Functions on the same bus in other groups.': '同一总线上、位于其他组的功能。',
  'The device has its own reset (FLR): then the message does no harm.': '设备有自己的重置（FLR）：那么该消息无害。',
  'Bind and pass the others too.': '把其他功能也绑定并直通。',
  'A function breaks when it is reset by itself (FLR)': '某个功能单独重置（FLR）时会失灵',
  'The hardware says it can be reset so and cannot; the kernel’s list of such devices does not have it yet (USB and sound of Matisse and Starship, some integrated graphics, some NVMe).':
    '硬件声称可以这样重置，实际上不能；内核的此类设备列表尚未包含它（Matisse 和 Starship 的 USB 和音频、某些核显、某些 NVMe）。',
  'Its vendor and device id in the kernel’s list quirk_no_flr; the kernel’s version.':
    '其厂商和设备 ID 在内核的 quirk_no_flr 列表中；内核的版本。',
  'It also fails with a bus reset.': '用总线重置也失败。',
  'Use a newer kernel.': '使用较新的内核。',
  '`echo bus > reset_method`, or leave it empty.': '`echo bus > reset_method`，或将其留空。',
  'Do not pass that function.': '不要直通该功能。',
  'Without a reset the next guest may see what the last one left.': '没有重置，下一台客户机可能看到上一台留下的内容。',
  'The device answers with nothing but ones': '设备的应答全为 1',
  'A failed reset, a deep sleep or a suspend left it unreadable; libvirt 8.6 also says so by a fault of its own.':
    '失败的重置、深度睡眠或挂起使它无法读取；libvirt 8.6 也会因自身的缺陷而这样报告。',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`.': '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config`。',
  'The version of libvirt.': 'libvirt 的版本。',
  'The bytes are the device’s id.': '这些字节是设备的 ID。',
  'Switch the host off and on, then see reset-d3cold-stuck to prevent it.':
    '将宿主机断电再上电，然后按 reset-d3cold-stuck 预防。',
  'Some cards do better with their own driver at boot instead of vfio-pci.':
    '有些显卡在启动时用自己的驱动比用 vfio-pci 更好。',
  'The device cannot be reset': '设备无法重置',
  'It has no function-level reset, keeps its state through sleep, and shares its bus with others.':
    '它没有功能级重置，睡眠时保持状态，并与其他设备共用总线。',
  '`cat /sys/bus/pci/devices/ADDRESS/reset_method`.': '`cat /sys/bus/pci/devices/ADDRESS/reset_method`。',
  'A method is listed.': '列出了一种方法。',
  'Pass all functions on its bus.': '直通其总线上的所有功能。',
  'Be content with one start for each power-on.': '接受每次上电只能启动一次。',
  'The device does not come back after a reset': '设备在重置后没有恢复',
  'The kernel reset the device or woke it and waited, in vain, for it to answer; the host may stand still meanwhile.':
    '内核重置或唤醒了设备，等待其应答却没有结果；宿主机在此期间可能停滞。',
  'The largest number, “giving up”, and the kind of reset.': '最大的数字、“giving up”以及重置的种类。',
  'A later line says “ready … after”: then it was only slow.': '后面有一行“ready … after”：那么它只是慢。',
  'Try another way to reset it (`reset_method`).': '尝试另一种重置方式（`reset_method`）。',
  'A wrong method can hang the device.': '错误的方式可能使设备卡住。',
  'vendor-reset ran and failed': 'vendor-reset 已运行但失败',
  'The card hung already when the reset began, or the module does not know this chip.':
    '重置开始时显卡已卡住，或该模块不认识此芯片。',
  'The lines behind “performing reset”; “reset result = 0” is a success.':
    '“performing reset”之后的行；“reset result = 0”表示成功。',
  'The result is 0.': '结果为 0。',
  'Switch the host off and on, and load the module earlier.': '将宿主机断电再上电，并更早加载该模块。',
  'Take it out for chips it does not know.': '对它不认识的芯片，请将其移除。',
  'It can make things worse.': '它可能使情况更糟。',
  'vendor-reset is installed and not used': 'vendor-reset 已安装但未使用',
  'Since Linux 5.15 `reset_method` has to say device_specific; or the module is loaded too late, does not know the chip, or the kernel lacks what it hooks into.':
    '自 Linux 5.15 起，`reset_method` 必须为 device_specific；或模块加载太晚、不认识该芯片，或内核缺少它所挂接的内容。',
  '`lsmod | grep vendor_reset`, `cat reset_method`.': '`lsmod | grep vendor_reset`、`cat reset_method`。',
  'The log has “performing pre-reset”.': '日志中有“performing pre-reset”。',
  'A udev rule that writes device_specific; load the module early.':
    '用 udev 规则写入 device_specific；提前加载该模块。',
  'Refused to change power state from D3hot to D0': 'Refused to change power state from D3hot to D0',
  '{0} <bdf>: Refused to change power state from': '{0} <bdf>: Refused to change power state from',
}
