// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, row } = createFormats('zh-CN')

export const prepareWords: Words['prepare'] = {
  title: '准备',
  drafting: '正在拟定计划…',
  draftingAgain: '正在重新拟定计划…',
  noPlan: '没有计划',
  summary: (steps, unchanged, reboot) => {
    const done = unchanged === 0 ? '' : `，${number(unchanged)} 步已符合要求`
    const restart = reboot ? '；重启后生效' : ''
    return steps === 0
      ? '一切已符合要求：没有需要做的事。'
      : `有 ${number(steps)} 步要执行${done}${restart}。在您同意之前不会写入任何内容。`
  },
  summaryRefused: '只要下方有内容被拒绝，就不会执行任何操作。',
  refused: (count) => `${number(count)} 项被拒绝`,
  refusals: {
    'boot-disk': '宿主机从它启动',
    'storage-in-use': '存储正在使用',
    'last-input': '最后一个键盘或鼠标',
    'network-in-use': '网络正在使用',
    'ssh-session': '有远程会话经由它',
    'only-display': '唯一的显示设备',
    'management-controller': '管理控制器',
    'platform-device': '平台的一部分',
    'foreign-group-member': '其他设备与它同在一个 IOMMU 组',
    'not-assignable': '不能交给客户机',
    'device-unknown': '没有这个设备',
    'iommu-unavailable': '没有 IOMMU',
    'loader-unsupported': '不支持的引导加载程序',
    'configuration-unreadable': '无法读取配置',
    'configuration-refused': '无法理解配置',
    'package-operation-pending': '软件包正在更改',
    'boot-space': '启动空间太少',
    'huge-pages-too-many': '大页太多',
    'cpu-list-invalid': 'CPU 列表不合适',
    'parameter-refused': '不允许的参数',
    'environment-unsupported': '不支持此类系统',
    'could-not-tell': '无法判断',
  },
  refusedHint: '请更改选择，或先解决：',
  toChoose: '选择',
  toMode: '模式',
  notes: '须知',

  steps: '步骤',
  way: '显示的步骤',
  ways: { trial: '仅一次启动', permanent: '永久' },
  step: (position) => `第 ${position} 步`,
  unchanged: '已符合要求',
  manual: '需要您来做',
  reason: '原因',
  reboot: '重启后生效',
  noReboot: '立即生效',
  undoable: '可以撤销',
  notUndoable: '不能撤销',
  risk: { low: '低风险', medium: '中等风险', high: '高风险' },
  files: '文件',
  commands: '命令',
  commandsNote: '由助手程序运行，不经 shell：',
  gap: '无法显示',
  fileKinds: { new: '新建', removed: '删除', changed: '更改', unchanged: '未更改' },
  changeCount: (removed, added) => {
    const parts = [
      ...(added === 0 ? [] : [`新增 ${number(added)} 行`]),
      ...(removed === 0 ? [] : [`删除 ${number(removed)} 行`]),
    ]
    return parts.length === 0 ? '没有行' : row(parts)
  },
  fileLabel: (path) => `${path} 中的更改`,

  inspectTitle: '计划的一部分无法显示',
  inspect: '以管理员权限查看',
  inspecting: '正在查看…',
  inspectNote: '有些文件只有 root 能读取。查看不会更改任何内容；只需输入一次密码。',

  script: '复制为 shell 脚本',
  scriptCopied: '脚本已复制到剪贴板',
  scriptFailed: '不允许复制',

  recovery: '救援卡',
  recoveryNote: '重启前请备好：打印出来，或用手机拍下屏幕。',
  recoveryRemove: '在那里删除这些字样',
  recoveryCommands: '在救援 shell 中',
  print: '打印救援卡',
  enlarge: '放大显示',
  close: '关闭',

  consent: '同意',
  toConsent: '前往同意',
  readFirst: '请阅读步骤和救援卡；同意按钮在其下方。',
  willDo: {
    trial: '使得用这些设置启动一次成为可能。电脑现在的启动项保持原位，不受影响。',
    permanent: '永久更改设置。“历史”中的撤销可逐字节恢复每个文件。',
  },
  backsItself: '如果卡住，关机再开机：旧设置就会恢复。',
  mechanism: '方式',
  trialImpossible: '此处无法试启动',
  try: '试用一次启动',
  apply: '永久应用',
  showTrial: '先试用一次启动…',
  showPermanent: '永久应用…',
  asking: '正在等待您的同意…',
  busy: '另一项更改正在进行。“应用”步骤会显示它。',
  unfinished: '有一项较早的更改未完成。请先在“历史”中完成或回滚。',
  trialPending: '有一次试用在等待您的答复。请先保留或恢复。',
  nothingToDo: '没有需要做的事。',
  refusedShort: '被拒绝：见上方。',
  lookFirst: '请先以管理员权限查看：未显示的内容无法确认。',
  outdated: '正在重新拟定计划。',
  helper: {
    installed: '只为这一次更改询问您的密码。由 Throughway 的助手程序执行，且仅限此处所示内容。',
    direct: '不询问密码：此程序本身就可以在这里写入。',
    none: '无法更改这台宿主机',
    title: '先安装助手程序',
    absent: '更改由一个小型助手程序完成，它以 root 身份从只有 root 能写入的位置运行。它尚未安装。',
    'other-version': '已安装的助手程序与本程序版本不同。',
    copies: '将复制的内容',
    from: '从',
    to: '到',
    size: '大小',
    install: '安装助手程序',
    installing: '正在安装…',
  },
}
