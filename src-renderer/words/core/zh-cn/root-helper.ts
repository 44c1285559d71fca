// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rootHelper: CoreSentences = {
  'an earlier step did not succeed': '前面的步骤没有成功',
  'The host is no longer as it was when the plan was drafted. Nothing was changed by this step; draft the plan again.':
    '宿主机已与拟定计划时不同。此步骤没有更改任何内容；请重新拟定计划。',
  '{0} changed meanwhile.': '{0} 在此期间已更改。',
  'grub-script-check rejects the new grub.cfg': 'grub-script-check 拒绝新的 grub.cfg',
  '{0} cannot list the new image': '{0} 无法列出新映像的内容',
  'Only the person who asks can be admitted to libvirt.': '只有提出请求的人才能被允许使用 libvirt。',
  '{0} carries a mounted file system or swap space of this system; it is not bound for guests.':
    '{0} 承载此系统已挂载的文件系统或交换空间；不为客户机绑定它。',
  'it is not a plain file': '它不是普通文件',
  'it is too large': '它太大',
  'the machine itself is changed by root only': '只有 root 能更改机器本身',
  'unknown arguments': '未知的参数',
  '--root is not for what polkit started': '--root 不适用于由 polkit 启动的程序',
  'the root must be another folder than /': '根目录必须是 / 之外的文件夹',
  'the root must be a folder of your own': '根目录必须是您自己的文件夹',
  '{0} was not made anew: programs do not run in another root': '没有重新生成 {0}：程序不在另一个根目录中运行',
  '{0} was not run: programs do not run in another root': '没有运行 {0}：程序不在另一个根目录中运行',
  '{0}. {1} is as it was.': '{0}。{1} 保持原样。',
  '{0} ended with status {1}. {2} is as it was.': '{0} 以状态 {1} 结束。{2} 保持原样。',
  '{0} ended with status {1}': '{0} 以状态 {1} 结束',
  '{0} is not installed where only root can write': '{0} 没有安装在只有 root 能写入的位置',
  '{0} could not be started: {1}': '无法启动 {0}：{1}',
  '{0} was ended by {1}, or took too long': '{0} 被 {1} 终止，或耗时过长',
  '{0} was ended by a signal, or took too long': '{0} 被信号终止，或耗时过长',
  'a signal': '信号',
  'This helper speaks version {0}, the program {1}. Install the helper again.':
    '此助手使用版本 {0}，程序使用 {1}。请重新安装助手。',
  'the first message must be a greeting': '第一条消息必须是问候',
  'Consent was given to {0}, not to this.': '所同意的是 {0}，不是这个。',
  'the message is {0}': '消息{0}',
  '{0}: not understood': '{0}：无法理解',
  'not understood': '无法理解',
  'Another change is running on this machine.': '这台机器上正在进行另一项更改。',
  'A package manager is at work ({0}). Try again when it is done.': '有包管理器正在工作（{0}）。请在其完成后重试。',
  'Line {0} of /var/lib/throughway/journal is not as it was written.':
    '/var/lib/throughway/journal 的第 {0} 行与写入时不同。',
  'Transaction {0} is {1}; there is nothing to undo.': '事务 {0} 为{1}；没有可撤销的内容。',
  'Transaction {0} is {1}; it is not unfinished.': '事务 {0} 为{1}；它并非未完成。',
  'There is no space left for the journal in /var/lib.': '/var/lib 中没有空间存放日志。',
  'The file system of /var/lib/throughway is read-only.': '/var/lib/throughway 的文件系统是只读的。',
  'Transaction {0} is unfinished: finish it or roll it back first.': '事务 {0} 未完成：请先完成或回滚它。',
  'A trial ({0}) is waiting: keep it or undo it first.': '有试用（{0}）在等待：请先保留或撤销它。',
  '{0} changed since in a way that cannot be told from this change. Nothing was touched.':
    '{0} 此后又有更改，无法与此更改区分。没有改动任何内容。',
  'The saved copy of {0} is missing or not as it was saved. Nothing was touched.':
    '{0} 的保存副本缺失，或与保存时不同。没有改动任何内容。',
  'The files are back; not everything else is: {0}': '文件已恢复；其他内容未全部恢复：{0}',
  'the journal is damaged in line {0}; nothing was settled': '日志在第 {0} 行损坏；没有作任何处理',
  'trial {0} of {1} is over: taken away': '{1} 的试用 {0} 已结束：已移除',
  'trial {0} of {1} is over: left as it is ({2})': '{1} 的试用 {0} 已结束：保持原样（{2}）',
  'the trial is not answered, but somebody is logged in; waiting for them':
    '试用没有得到答复，但有人已登录；正在等待其答复',
  'nobody answered the trial and nobody is logged in; restarting with the old parameters':
    '没有人答复试用，也没有人登录；正在以旧参数重启',
  '{0} was changed by others since: their changes stay, ours are taken out.':
    '{0} 此后被他人更改：保留他人的更改，去掉我们的更改。',
  '{0} was made anew: it had changed since.': '{0} 已重新生成：它此后有更改。',
  '{0} ended with status {1}.': '{0} 以状态 {1} 结束。',
  'it speaks version {0} of the protocol, this program {1}': '它使用协议版本 {0}，此程序使用 {1}',
  'its answer is {0}': '其答复{0}',
  'it ended with status {0} and no answer': '它以状态 {0} 结束，没有答复',
  'it ended with status none and no answer': '它结束时没有状态，也没有答复',
  'this installation of Throughway lacks the helper; build or install it again':
    'Throughway 的此安装缺少助手；请重新构建或安装',
  '{0} is not what was to be installed': '{0} 不是应安装的内容',
  'the folder {0} has an unusual name; set TMPDIR to another': '文件夹 {0} 的名称不常见；请将 TMPDIR 设为另一个',
}
