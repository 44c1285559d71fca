// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('ja')

/** What is said of a capture before it is saved. */
export const captureWords: Words['capture'] = {
  title: 'このマシンのキャプチャー',
  hint: '助けてくれる人のために：マシンの前にいなくても、あなたと同じようにこのマシンを調べられます。',
  inside: {
    title: '内容',
    text: '確認のために読み取ったもの：プロセッサー、メモリー、デバイス、カーネル、起動、libvirt に関するシステムのファイルと、いくつかのプログラムの出力。あなた自身のファイルは含みません。',
  },
  replaced: {
    title: '置き換え',
    text: 'ホスト名と人の名前、シリアル番号、UUID、MAC アドレスと IP アドレス、パスフレーズ。',
  },
  make: 'キャプチャーを作成',
  makeAgain: '作り直す',
  making: 'このマシンを読み取っています…',
  save: (name) => `${name} を保存`,
  made: (fileCount, kibibytes) => `${number(fileCount)} 個のファイル、${kibibytes} KiB。まだ保存されていません。`,
}
