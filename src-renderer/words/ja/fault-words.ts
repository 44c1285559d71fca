// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

/** What is said where a screen or the window could not be drawn. */
export const faultWords: Words['fault'] = {
  title: { screen: 'この画面で不具合が起きました', window: 'ウィンドウで不具合が起きました' },
  what: '表示中に Throughway で問題が起きました。',
  unchanged: 'このコンピューターには何の変更も加えられていません。実行中の作業は続きます。',
  kept: '選択と入力は残っており、ウィンドウを再読み込みしても戻ります。パスワードと入力途中の内容は、入力し直してください。',
  again: 'もう一度試す',
  reload: 'ウィンドウを再読み込み',
  toCheck: '確認へ移動',
  save: 'レポートを保存',
  copy: '詳細をコピー',
  copied: 'コピーしました',
  refused: 'コピーが許可されませんでした。テキストを選択してください',
  reportNote: 'シリアル番号、アドレス、名前はレポートから取り除かれます。どこにも送信されません。',
  details: '詳細',
  fileName: 'throughway-fault.md',
}
