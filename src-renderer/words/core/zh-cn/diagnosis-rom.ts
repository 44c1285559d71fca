// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisRom: CoreSentences = {
  'Integrated graphics cannot be passed in legacy mode': '核显无法以 legacy 模式直通',
  'Legacy mode needs an i440fx machine with the graphics at 00:02.0 and a generation that knows it; q35 has its own device at 1f.0.':
    'legacy 模式需要 i440fx 机器、位于 00:02.0 的核显以及支持它的一代；q35 在 1f.0 有自己的设备。',
  'The machine type and the guest address of the device.': '机器类型以及设备在客户机中的地址。',
  'Only a picture after the driver’s start is wanted: then the message does no harm.':
    '只需要驱动启动之后的画面：那么该消息无害。',
  'Use an i440fx machine with the device at 00:02.0.': '使用 i440fx 机器，将设备放在 00:02.0。',
  'Or without legacy mode: OpRegion and a ROM for OVMF; in QEMU 10 `x-igd-legacy-mode` and `x-igd-lpc`.':
    '或不用 legacy 模式：OpRegion 和用于 OVMF 的 ROM；在 QEMU 10 中用 `x-igd-legacy-mode` 和 `x-igd-lpc`。',
  'There is no picture until the guest’s driver runs.': '客户机的驱动运行之前没有画面。',
  'The integrated graphics’ OpRegion is not there for the guest': '客户机得不到核显的 OpRegion',
  'The kernel lacks VFIO’s part for it, the device is a virtual one, or no monitor was connected when the machine started.':
    '内核缺少 VFIO 的相应部分，设备是虚拟的，或机器启动时没有接显示器。',
  'CONFIG_VFIO_PCI_IGD in the kernel; the device is 0000:00:02.0.':
    '内核中的 CONFIG_VFIO_PCI_IGD；设备是 0000:00:02.0。',
  'A monitor was attached and the kernel has it.': '接有显示器，且内核包含它。',
  'Use a kernel with it, connect a monitor before the start, or leave the option out.':
    '使用包含它的内核，启动前接上显示器，或不用该选项。',
  'Without it no monitor shows a picture.': '没有它，显示器没有画面。',
  'The guest’s firmware finds nothing to start': '客户机的固件找不到可启动的内容',
  'Nobody pressed a key for the installer’s disc, the disk was installed for BIOS, it is empty, its entry is lost, or the ISO is gone.':
    '没有人为安装光盘按键，磁盘是以 BIOS 安装的，磁盘为空，其启动项丢失，或 ISO 不存在。',
  'Has the disk an EFI partition? What is the order of devices?': '磁盘有 EFI 分区吗？设备的顺序是什么？',
  'A later line starts an entry: a disc without an answer before the disk is usual.':
    '后面的行启动了某个启动项：排在磁盘之前、没有应答的光盘属于常见。',
  'Press a key when asked; choose the disk in the firmware’s menu; add the loader as \\EFI\\BOOT\\BOOTX64.EFI.':
    '提示时按键；在固件菜单中选择磁盘；将引导加载程序添加为 \\EFI\\BOOT\\BOOTX64.EFI。',
  'The guest’s firmware stops with the card': '客户机的固件因显卡而停止',
  'A fault of that build of edk2, very large regions that take minutes to measure, or the card’s own driver in its ROM, often with a dummy plug attached.':
    'edk2 该版本的缺陷、需要数分钟测量的很大的区域，或显卡 ROM 中自己的驱动，往往在接有诱骗器时发生。',
  'It starts without the device; the version of OVMF.': '没有该设备时能启动；OVMF 的版本。',
  'It stops without the device too.': '没有该设备时也停止。',
  'Use another build of edk2.': '使用另一个版本的 edk2。',
  "Test with `<rom bar='off'/>`.": "用 `<rom bar='off'/>` 测试。",
  'Unplug the dummy plug until the guest has started.': '在客户机启动之前拔下诱骗器。',
  'The guest’s firmware leaves too little room for the card’s memory': '客户机的固件给显卡内存留的空间太小',
  'OVMF sets aside a window for 64-bit regions, and the sum of the cards’ regions is larger.':
    'OVMF 为 64 位区域预留一个窗口，而显卡区域的总和更大。',
  'In the guest: `lspci -vv` shows regions as unassigned. On the host: add up their sizes.':
    '在客户机中：`lspci -vv` 显示区域为 unassigned。在宿主机上：把它们的大小相加。',
  'The line is from the host’s log: see fw-above-4g-off.': '该行来自宿主机的日志：见 fw-above-4g-off。',
  '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.': '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`。',
  'A newer OVMF with host-passthrough, which sizes the window by the processor.':
    '使用较新的 OVMF 和 host-passthrough，它按处理器确定窗口大小。',
  'A larger window can go beyond the IOMMU’s 39 bits (vfio-phys-bits-iommu-width).':
    '较大的窗口可能超出 IOMMU 的 39 位（vfio-phys-bits-iommu-width）。',
  'The guest’s Secure Boot refuses its boot loader': '客户机的 Secure Boot 拒绝其引导加载程序',
  'The firmware has the keys of Secure Boot, and the loader is signed with none of them.':
    '固件有 Secure Boot 的密钥，而引导加载程序没有用其中任何一个签名。',
  "`<loader secure='yes'>`, or a template with .ms or secboot in its name.":
    "`<loader secure='yes'>`，或名称中带有 .ms 或 secboot 的模板。",
  'Secure Boot is off in the guest.': '客户机中 Secure Boot 已关闭。',
  'Sign the loader, or give the guest firmware without Secure Boot.':
    '给引导加载程序签名，或给客户机不带 Secure Boot 的固件。',
  'Windows 11 looks for it, and BitLocker may ask for its key.': 'Windows 11 会检查它，BitLocker 可能要求其密钥。',
  'The ROM file is not one, or another card’s': 'ROM 文件不是 ROM，或属于另一块显卡',
  'NVFlash puts a header before the ROM, the dump was taken while the card was in use, or it belongs to another model.':
    'NVFlash 在 ROM 前加了文件头，导出时显卡正在使用，或属于另一个型号。',
  'The first bytes are 55 aa; vendor and device in its PCIR are those of `lspci -n`.':
    '前两个字节为 55 aa；其 PCIR 中的厂商和设备与 `lspci -n` 相符。',
  'Both are so.': '两者都如此。',
  'Cut off everything before 55 aa.': '去掉 55 aa 之前的所有内容。',
  'Dump the ROM of this card itself, when nothing uses it.': '在没有什么使用时，从这块显卡本身导出 ROM。',
  'See rom-shadowed-invalid.': '见 rom-shadowed-invalid。',
  'QEMU crashed when the guest started the card': '客户机启动显卡时 QEMU 崩溃',
  'Some cards cannot be started a second time without their ROM, and QEMU falls over what they answer.':
    '有些显卡没有其 ROM 就无法第二次启动，QEMU 因其应答而崩溃。',
  '`coredumpctl list qemu-system-x86_64`, and how long after the start it was.':
    '`coredumpctl list qemu-system-x86_64`，以及启动后经过的时间。',
  'It crashes without the card as well.': '没有显卡也会崩溃。',
  'Give the guest the ROM of this card: `<rom file=…/>`.': '给客户机这块显卡的 ROM：`<rom file=…/>`。',
  'The card’s ROM cannot show a picture under UEFI': '显卡的 ROM 在 UEFI 下无法显示画面',
  'The ROM is from before UEFI (about 2012) and has no GOP driver, so there is no picture until the guest’s own driver runs.':
    '该 ROM 早于 UEFI（约 2012 年），没有 GOP 驱动，因此在客户机自己的驱动运行之前没有画面。',
  '`rom-parser FILE` lists no “type 3 (EFI)”.': '`rom-parser FILE` 没有列出“type 3 (EFI)”。',
  'It does.': '有列出。',
  'Use a guest with SeaBIOS, an updated ROM of the maker, or wait for the driver.':
    '使用 SeaBIOS 客户机、厂商更新的 ROM，或等待驱动加载。',
  'Flashing a card can break it.': '刷写显卡可能使其损坏。',
  'The card’s option ROM cannot be read': '无法读取显卡的 option ROM',
  'The host started on this card and its ROM was run and changed, the card sleeps, or it is integrated graphics that has none.':
    '宿主机从这块显卡启动，其 ROM 已运行并被改动，显卡在睡眠，或它是没有 ROM 的核显。',
  '`boot_vga` of the card; reading its `rom` file gives an I/O error.':
    '显卡的 `boot_vga`；读取其 `rom` 文件得到 I/O 错误。',
  'It is integrated graphics: those have no ROM, and it is no harm.': '它是核显：核显没有 ROM，这无害。',
  'Let firmware start on another card.': '让固件从另一块显卡启动。',
  'Give the guest a clean ROM of this very card (same subsystem id) with `<rom file=…/>`.':
    '用 `<rom file=…/>` 给客户机这块显卡（子系统 ID 相同）的干净 ROM。',
  'A ROM of another card can hang it until the power is off; nothing is flashed.':
    '另一块显卡的 ROM 可能使它卡住直到断电；不会刷写任何内容。',
}
