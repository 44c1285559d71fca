// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const settingsWords: Words['settings'] = {
  title: '設定',
  lead: 'プログラム自体の設定です。選ぶとすぐに有効になり、保存されます。',
  unread: '設定をまだ読み込めません。',
  problems: '設定ファイルについて',
  problem: {
    unreadable: (path, detail) =>
      `${path} を読めません（${detail}）。既定値を使います。ファイルはそのまま残り、設定を変える前に別の名前で保存されます。`,
    newer: (path, version) =>
      `${path} は新しい Throughway のものです（ファイルのバージョン ${version}）。ここで分かる内容だけを使い、設定を変える前に別の名前で保存します。`,
    invalid: (name, value) => `「${name}」に ${value} は使えないため、既定値を使います。`,
    kept: (path) => `以前の設定ファイルは ${path} に保存してあります。`,
  },
  names: {
    language: '言語',
    theme: 'テーマ',
    notifyWork: '終わった作業、返答を待つ作業',
    notifyMachines: 'マシンの異常終了、指示どおりに動かなかったとき',
    notifyTrouble: 'マシンの動作中に起きた問題の原因',
    watch: '動作中のマシンを見守る',
    connection: 'libvirt への接続',
    port: 'ブラウザーで開くウィンドウのポート',
    logLevel: '記録する内容',
  },
  appearance: '表示',
  asSystem: 'デスクトップまたはブラウザーに合わせる',
  languageNote: 'トレイには次にプログラムを起動したときに反映されます。',
  themes: { system: 'デスクトップに合わせる', light: 'ライト', dark: 'ダーク' },
  desktop: 'デスクトップ',
  servedNote:
    'このウィンドウはブラウザーで表示されています。ログイン時の起動、アイコンのメニューの操作、通知はデスクトップアプリの機能です。ログイン時に配信を始めるには次を実行します: systemctl --user enable throughway',
  autostart: 'ログイン時に起動する',
  autostartNote: 'ウィンドウを開かず、トレイのアイコンだけで動きます。',
  machineActions: 'アイコンのメニューにマシンごとの操作を加える',
  machineActionsNote: 'デスクトップのメニューやドックからマシンを起動できます。最大 10 台です。',
  notifications: 'デスクトップの通知',
  machines: 'マシン',
  watchNote: 'マシンがこのコンピューターのデバイスを使っている間、カーネルのログを読み、問題の原因を示します。',
  connectionNote: 'このコンピューターの libvirt です。空欄ならシステムのものを使います。次の起動から有効です。',
  portNote: '「throughway serve」で使います。空欄なら空いているポートを使います。次の起動から有効です。',
  anyPort: '空いているポート',
  save: '保存',
  saveOf: (label) => `保存: ${label}`,
  kept: '保存しました',
  saved: (name) => `保存しました: ${name}`,
  wanted: {
    port: 'ポートは 1 から 65535 の数字です。空いているポートを使うなら空欄にします。',
    connection:
      'qemu:///system や qemu:///session など、このコンピューターの libvirt を指定します。システムのものを使うなら空欄にします。',
  },
  log: 'ログ',
  logNote: 'パスワードや入力した内容は記録しません。古いファイルは自動で消えます。1 MB のファイルが最大 5 個です。',
  levels: {
    error: '障害のみ',
    warning: '障害と警告',
    information: '起きたこと',
    debug: 'すべて（障害を調べるとき）',
  },
  logFile: '保存先',
  logJournal: 'ジャーナルに記録されます。見るには:',
  copyPath: 'パスをコピー',
  copyCommand: 'コマンドをコピー',
  openLog: 'フォルダーを開く',
  keptIn: '設定の保存先',
}
