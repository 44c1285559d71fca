// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisLinuxGuest: CoreSentences = {
  'The guest does not have the card at all': '客户机中完全没有该显卡',
  'The device is in another definition than the running one, or adding it to the running guest failed.':
    '设备在另一个定义中而不是正在运行的定义中，或向运行中的客户机添加时失败。',
  '`virsh dumpxml NAME` against `lspci` in the guest.': '将 `virsh dumpxml NAME` 与客户机中的 `lspci` 对照。',
  'lspci in the guest lists it.': '客户机中的 lspci 列出了它。',
  'Add it and start the guest anew.': '添加它并重新启动客户机。',
  'No screen is connected to the guest’s card': '客户机的显卡没有连接屏幕',
  'No monitor is plugged in, or its presence is not noticed.': '没有插显示器，或没有检测到显示器。',
  '`cat /sys/class/drm/*/status` in the guest.': '在客户机中运行 `cat /sys/class/drm/*/status`。',
  'The card is used for computing alone: then it does no harm.': '显卡只用于计算：那么这无害。',
  '`video=DP-1:e` or a dummy plug.': '`video=DP-1:e` 或诱骗器。',
  'nouveau took the card in the guest': 'nouveau 在客户机中占用了显卡',
  'The kernel’s own driver comes first, and NVIDIA’s then finds the card taken.':
    '内核自己的驱动先加载，NVIDIA 的驱动随后发现显卡已被占用。',
  '`lsmod | grep nouveau` in the guest.': '在客户机中运行 `lsmod | grep nouveau`。',
  'It is not loaded.': '它未加载。',
  'Blacklist nouveau in the guest and make its initramfs anew.':
    '在客户机中将 nouveau 列入黑名单，并重新生成其 initramfs。',
  'The guest’s Secure Boot refuses NVIDIA’s module': '客户机的 Secure Boot 拒绝 NVIDIA 的模块',
  'The guest’s firmware has Secure Boot on, and the module’s signature is not among its keys.':
    '客户机的固件开启了 Secure Boot，而模块的签名不在其密钥之中。',
  '`mokutil --sb-state` in the guest.': '在客户机中运行 `mokutil --sb-state`。',
  'It is off there: then the line is the host’s (fw-secureboot-unsigned-module).':
    '在那里已关闭：那么该行属于宿主机（fw-secureboot-unsigned-module）。',
  'Enrol the key in the guest, or switch its Secure Boot off.': '在客户机中注册该密钥，或关闭其 Secure Boot。',
}
