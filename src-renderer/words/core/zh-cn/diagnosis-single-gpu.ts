// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSingleGpu: CoreSentences = {
  'The host stops when its only graphics are taken': '取走唯一的显卡时宿主机停止',
  'The console still uses the processor’s graphics when their driver is forced away.':
    '强行取走驱动时，控制台仍在使用处理器的核显。',
  'The processor has graphics and there is no other card.': '处理器有核显，且没有其他显卡。',
  'Another card is there.': '有另一块显卡。',
  'Let go of the consoles first.': '先放开控制台。',
  'Better: do not give the only graphics of such a processor away.': '更好的做法：不要交出这种处理器唯一的核显。',
  'Data can be lost.': '可能丢失数据。',
  'The desktop was not stopped before the card was taken': '取走显卡之前没有停止桌面',
  'The script names a display manager that this system does not have, or the session runs without one.':
    '脚本指定的显示管理器在此系统上不存在，或会话不用显示管理器运行。',
  '`loginctl`, `lsof /dev/dri/card*`.': '`loginctl`、`lsof /dev/dri/card*`。',
  'The display manager ended.': '显示管理器已结束。',
  'Stop display-manager.service, and the user’s graphical session.':
    '停止 display-manager.service 以及用户的图形会话。',
  'Unsaved work is lost.': '会丢失未保存的工作。',
  'The hook script does not end': '钩子脚本没有结束',
  'Taking the card from its driver is stuck, or the script calls virsh while libvirt waits for it.':
    '从驱动取走显卡时卡住，或脚本在 libvirt 等待它时调用了 virsh。',
  '`ps` shows state D; the script’s children.': '`ps` 显示 D 状态；脚本的子进程。',
  'It ends by hand.': '手动运行时能结束。',
  "Use `managed='yes'` or sysfs instead of virsh in hooks, with a time limit.":
    "在钩子中用 `managed='yes'` 或 sysfs 代替 virsh，并设时间限制。",
  'Once the kernel waits, only a hard restart helps.': '一旦内核在等待，只有硬重启才有用。',
  'The hook script did not run': '钩子脚本没有运行',
  'It is missing, not executable, or lies in a folder with another name than the guest’s; libvirt reads it when it starts.':
    '它缺失、不可执行，或所在文件夹的名称与客户机不同；libvirt 在启动时读取它。',
  'Compare the guest’s name with qemu.d/NAME/prepare/begin, and the file’s mode.':
    '将客户机的名称与 qemu.d/NAME/prepare/begin 以及文件的权限对照。',
  'Its output is in the journal.': '其输出在日志中。',
  'Correct it, and restart libvirt.': '更正它，并重启 libvirt。',
  'The card’s driver cannot be unloaded': '无法卸载显卡的驱动',
  'Programs, the persistence daemon, lighting tools or the console still use it.':
    '程序、persistence 守护进程、灯光工具或控制台仍在使用它。',
  '`lsmod`: the count; `fuser -v /dev/nvidia* /dev/dri/*`.': '`lsmod`：计数；`fuser -v /dev/nvidia* /dev/dri/*`。',
  'The count is 0.': '计数为 0。',
  'Stop them, unbind the consoles, then unload drm, modeset, uvm and nvidia in this order.':
    '停止它们，解绑控制台，然后依次卸载 drm、modeset、uvm 和 nvidia。',
  'With AMD leave unloading out.': '对 AMD，不要卸载。',
  'Forcing it hangs the machine.': '强制卸载会使机器卡死。',
  'The picture does not come back after the guest': '客户机之后画面没有恢复',
  'The script gives things back in the wrong order, the card was not reset, or the framebuffer was bound again.':
    '脚本以错误的顺序归还，显卡没有重置，或帧缓冲被重新绑定。',
  'The card’s driver after the guest; is display-manager.service on?':
    '客户机之后显卡的驱动；display-manager.service 是否开启？',
  'The desktop runs on another screen.': '桌面在另一个屏幕上运行。',
  'Unload VFIO, give the card back, load its driver, then start the display manager.':
    '卸载 VFIO，归还显卡，加载其驱动，然后启动显示管理器。',
  'Do not bind efifb again.': '不要重新绑定 efifb。',
  'Letting go of the console or the framebuffer failed': '放开控制台或帧缓冲失败',
  'There is only one console, or simpledrm instead of efifb, or this kernel has a fault in it.':
    '只有一个控制台，使用的是 simpledrm 而不是 efifb，或此内核在这方面有缺陷。',
  '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.':
    '`ls /sys/class/vtconsole`、`ls /sys/bus/platform/drivers/*framebuffer`。',
  'The names in the script are there.': '脚本中的名称存在。',
  'Go over the consoles that are there, pass over a framebuffer that is not, and do not bind it again.':
    '遍历现有的控制台，跳过不存在的帧缓冲，并且不要重新绑定它。',
  'The ROM file does more harm than good': 'ROM 文件弊大于利',
  'The file is another card’s, or the card would do better without one.': '文件属于另一块显卡，或显卡不用它反而更好。',
  'See the rom failures.': '见 ROM 相关的失败。',
  'It fails in the same way without the file.': '没有该文件时同样失败。',
  'Try it without, or with a dump of this card.': '不用它试一次，或用从这块显卡导出的 ROM。',
}
