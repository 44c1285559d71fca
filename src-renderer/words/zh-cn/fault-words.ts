// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

/** What is said where a screen or the window could not be drawn. */
export const faultWords: Words['fault'] = {
  title: { screen: '此页面出错', window: '窗口出错' },
  what: 'Throughway 在绘制此处时出了问题。',
  unchanged: '这台电脑上没有因此更改任何内容。正在进行的工作会继续。',
  kept: '您选择和输入的内容会保留，重新加载窗口后也在。密码和尚未输完的内容需要重新输入。',
  again: '重试',
  reload: '重新加载窗口',
  toCheck: '转到检查',
  save: '保存报告',
  copy: '复制详细信息',
  copied: '已复制',
  refused: '不允许复制；请改为选中文本',
  reportNote: '报告中已去除序列号、地址和名称。它不会发送给任何人。',
  details: '详细信息',
  fileName: 'throughway-fault.md',
}
