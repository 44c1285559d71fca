// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisUpdate: CoreSentences = {
  'A firmware update put the settings back': '固件更新恢复了默认设置',
  'An update of the firmware starts with its defaults.': '固件更新后以默认值启动。',
  'The firmware’s date is newer than the last good start.': '固件的日期比上次成功启动更晚。',
  'The settings were never on.': '这些设置从未开启。',
  'Set them again.': '重新设置它们。',
  'A kernel module could not be built for the new kernel': '无法为新内核编译内核模块',
  'The kernel changed what the module uses.': '内核改变了该模块所使用的内容。',
  '`dkms status` lacks the running kernel.': '`dkms status` 中没有正在运行的内核。',
  'It is listed as installed.': '它列为已安装。',
  'A newer version of the module, or the kernel from before.': '使用该模块的较新版本，或之前的内核。',
  'The kernel itself failed in the driver': '内核自身在驱动中出错',
  'This version of the kernel has a fault that the one before had not.': '此版本的内核有之前版本没有的缺陷。',
  'libvirt’s log names the kernel at each start: compare the last good one.':
    'libvirt 的日志在每次启动时给出内核：与上次成功的比较。',
  'The older kernel fails too.': '较旧的内核也失败。',
  'Start the older kernel, and report it.': '启动较旧的内核，并报告此问题。',
  'It lacks later fixes.': '它缺少后来的修复。',
  'Two kinds of libvirt’s daemons get in each other’s way': '两套 libvirt 守护进程互相妨碍',
  'The distribution went over from libvirtd to single daemons, and one set is half off.':
    '发行版从 libvirtd 改为各独立的守护进程，其中一套处于半关闭状态。',
  "`systemctl list-units 'virt*' libvirtd`.": "`systemctl list-units 'virt*' libvirtd`。",
  'Only one set is on.': '只有一套开启。',
  'Switch one set on and the other off.': '开启一套，关闭另一套。',
  'Guests are not listed meanwhile.': '在此期间不会列出客户机。',
  'Since an update of NVIDIA’s driver programs hold the card': 'NVIDIA 驱动更新之后，有程序占用显卡',
  'Newer drivers switch their display part on by themselves, and programs open it.':
    '较新的驱动会自行开启其显示部分，程序会打开它。',
  '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.':
    '`cat /sys/module/nvidia_drm/parameters/modeset`；`lsof /dev/dri/card*`。',
  'modeset is N.': 'modeset 为 N。',
  'End those programs; modeset=0 for a card that is only the guest’s; point programs to the other card.':
    '结束这些程序；对只归客户机的显卡设 modeset=0；让程序使用另一块显卡。',
  'Wayland on NVIDIA needs modeset.': 'NVIDIA 上的 Wayland 需要 modeset。',
  'Since an update simpledrm keeps the card’s memory': '更新之后 simpledrm 占着显卡的内存',
  'The new kernel shows the boot’s picture with simpledrm.': '新内核用 simpledrm 显示启动画面。',
  'See boot-fb-holds-bar.': '见 boot-fb-holds-bar。',
  '/proc/iomem has no simpledrm below the card.': '/proc/iomem 在显卡下没有 simpledrm。',
}
