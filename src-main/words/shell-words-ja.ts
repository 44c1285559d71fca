// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'

/** Japanese. */
export const shellWordsJa: ShellWords = {
  tooltip: (running) => (running === 0 ? 'Throughway' : `Throughway：${running} 台の仮想マシンが動作中`),
  open: 'Throughway を開く',
  quit: '終了',
  noMachines: '仮想マシンはまだありません',
  moreMachines: (count) => `ほか ${count} 台…`,
  libvirtSilent: 'libvirt が応答しません',
  states: {
    running: '動作中',
    idle: 'アイドル',
    paused: '一時停止',
    'shutting-down': 'シャットダウン中',
    off: '停止',
    crashed: 'クラッシュ',
    suspended: 'スリープ中',
    unknown: '不明',
  },
  actions: {
    starting: '起動中…',
    stopping: 'シャットダウンを要求中…',
    killing: '強制停止中…',
    removing: '削除中…',
    installing: 'インストール中…',
  },
  start: (name) => `${name} を起動`,
  stop: 'シャットダウン',
  forceOff: '強制停止…',
  details: 'ウィンドウで表示',
  usb: 'USB デバイス',
  noUsb: '貸し出せる USB デバイスはありません',
  lentTo: (device, name) => `${device}（${name} に貸し出し中）`,
  notices: {
    done: (title) => `完了：${title}`,
    failed: (title) => `失敗：${title}`,
    trialTitle: '今回の起動は試行です',
    trialText: 'この設定を維持するか、元の設定に戻してください。',
    refused: {
      start: (name) => `${name} を起動できませんでした`,
      stop: (name) => `${name} にシャットダウンを要求できませんでした`,
      lend: (name) => `${name} にデバイスを貸し出せませんでした`,
      'take-back': (name) => `${name} からデバイスを取り戻せませんでした`,
    },
    crashed: (name) => `${name} がクラッシュしました`,
    crashedText: '分かっていることはウィンドウに表示されます。',
  },
  refusals: {
    unknown: 'この仮想マシンはもうありません。',
    busy: 'ほかの操作を実行中です。完了してからもう一度お試しください。',
  },
  quitQuestion: {
    title: (work) => `「${work}」はまだ実行中です`,
    text: '途中で終了すると変更が中途半端に残るおそれがあるため、Throughway は完了まで動作を続けます。',
    whenDone: '完了したら終了',
    stay: '開いたままにする',
  },
  windowFault: {
    title: 'ウィンドウが続けて何度も異常終了しました',
    text: 'コンピューターには影響がなく、作業は続いています。トレイのアイコンからもう一度ウィンドウを開いてください。',
  },
  incomplete: 'インストールが不完全です。付属のファイルがありません。Throughway を再インストールしてください。',
  badMachine: (value) =>
    `--start-vm の値「${value}」はどの仮想マシンの UUID でもありません。UUID は「throughway vm list --json」で確認できます。`,
  menu: {
    window: 'ウィンドウ',
    close: '閉じる',
    edit: '編集',
    view: '表示',
    larger: '拡大',
    smaller: '縮小',
    usualSize: '実際のサイズ',
  },
}
