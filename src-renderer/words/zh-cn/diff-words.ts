// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('zh-CN')

export const diffWords: Words['diff'] = {
  columns: { before: '之前', after: '之后' },
  lineNumber: '行号',
  line: '行',
  added: '新增',
  removed: '删除',
  empty: '文件为空。',
  unfold: (count) => `显示 ${number(count)} 行未更改的内容`,
  endAdded: '旧版本的最后一行没有换行符，新版本有。',
  endRemoved: '新版本的最后一行没有换行符，旧版本有。',
}
