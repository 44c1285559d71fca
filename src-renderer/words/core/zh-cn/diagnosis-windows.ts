// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisWindows: CoreSentences = {
  'The installation begins again and again': '安装反复重新开始',
  'The disc stands before the disk in the order of starting.': '启动顺序中光盘排在磁盘之前。',
  'The order.': '启动顺序。',
  'The disk is first.': '磁盘排在第一。',
  'Eject the disc after the first part, or put the disk first.': '在第一阶段之后取出光盘，或将磁盘排在第一。',
  'Windows cannot reach its disk any more': 'Windows 无法再访问其磁盘',
  'The disk was moved to virtio before Windows had the driver for its start.':
    '在 Windows 有启动所需的驱动之前，磁盘被改为 virtio。',
  'Did the bus change?': '总线改变了吗？',
  'The bus is the one Windows was installed with.': '总线与安装 Windows 时的相同。',
  'Start with SATA and a small second disk on virtio, install the driver, then change.':
    '用 SATA 启动，另加一个 virtio 上的小磁盘，安装驱动，然后再更改。',
  'Windows’ installer sees no disk': 'Windows 安装程序看不到磁盘',
  'The disk is on virtio, and Windows brings no driver for it.': '磁盘在 virtio 上，而 Windows 不自带其驱动。',
  'The disk’s bus; is virtio-win’s ISO attached?': '磁盘的总线；是否挂上了 virtio-win 的 ISO？',
  'The bus is SATA.': '总线是 SATA。',
  'Attach virtio-win.iso and load viostor or vioscsi from it.': '挂上 virtio-win.iso，从中加载 viostor 或 vioscsi。',
  'Or use SATA for the installation.': '或安装时使用 SATA。',
  'Windows’ set-up finds no network': 'Windows 安装程序找不到网络',
  'The network card is virtio, and Windows brings no driver for it.': '网卡是 virtio，而 Windows 不自带其驱动。',
  'The card’s model.': '网卡的型号。',
  'The model is e1000e.': '型号是 e1000e。',
  'Load NetKVM from virtio-win’s ISO.': '从 virtio-win 的 ISO 加载 NetKVM。',
  'Or e1000e until the drivers are in.': '或在驱动安装好之前使用 e1000e。',
  'The installer’s disc waits for a key': '安装光盘在等待按键',
  'Nobody pressed a key in time, and the firmware went on to the next entry.':
    '没有人及时按键，固件转到了下一个启动项。',
  'Watch the first seconds.': '观察最初几秒。',
  'A key was pressed.': '已按键。',
  'Reset and press a key; it can be sent by `virsh send-key`.': '重置并按键；可以用 `virsh send-key` 发送。',
  'Windows 11 does not accept the guest': 'Windows 11 不接受该客户机',
  'The guest has no TPM 2.0 or firmware without Secure Boot.': '客户机没有 TPM 2.0，或固件不带 Secure Boot。',
  '`<tpm>`, `<loader secure=…>` and smm in the definition.': '定义中的 `<tpm>`、`<loader secure=…>` 和 smm。',
  'All are there.': '都存在。',
  'An emulated TPM 2.0 (tpm-crb), and firmware with Secure Boot and enrolled keys.':
    '使用模拟的 TPM 2.0（tpm-crb），以及带 Secure Boot 和已注册密钥的固件。',
}
