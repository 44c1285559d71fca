// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('ja')

export const diffWords: Words['diff'] = {
  columns: { before: '変更前', after: '変更後' },
  lineNumber: '行番号',
  line: '行',
  added: '追加',
  removed: '削除',
  empty: 'ファイルは空です。',
  unfold: (count) => `変更のない ${number(count)} 行を表示`,
  endAdded: '変更前の最後の行には改行がなく、変更後にはあります。',
  endRemoved: '変更後の最後の行には改行がなく、変更前にはあります。',
}
