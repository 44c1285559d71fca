// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, row } = createFormats('ja')

export const prepareWords: Words['prepare'] = {
  title: '準備',
  drafting: '計画を作成しています…',
  draftingAgain: '計画を作り直しています…',
  noPlan: '計画がありません',
  summary: (steps, unchanged, reboot) => {
    const done = unchanged === 0 ? '' : `、すでに希望どおりのものが ${number(unchanged)} 件`
    const restart = reboot ? '。再起動で有効になります' : ''
    return steps === 0
      ? 'すべてすでに希望どおりです。することはありません。'
      : `行うステップは ${number(steps)} 件${done}${restart}。同意するまで何も書き込みません。`
  },
  summaryRefused: '下に拒否されたものがある間は、何も実行しません。',
  refused: (count) => `${number(count)} 件が拒否されました`,
  refusals: {
    'boot-disk': 'ホストがここから起動します',
    'storage-in-use': '使用中のストレージ',
    'last-input': '最後のキーボードまたはマウス',
    'network-in-use': '使用中のネットワーク',
    'ssh-session': 'リモートセッションが通っています',
    'only-display': '唯一のディスプレイ',
    'management-controller': '管理コントローラー',
    'platform-device': 'プラットフォームの一部',
    'foreign-group-member': 'ほかのデバイスと IOMMU グループを共有',
    'not-assignable': 'ゲストに渡せません',
    'device-unknown': 'そのデバイスはありません',
    'iommu-unavailable': 'IOMMU なし',
    'loader-unsupported': '未対応のブートローダー',
    'configuration-unreadable': '設定を読み取れませんでした',
    'configuration-refused': '設定を解釈できませんでした',
    'package-operation-pending': 'パッケージを変更中です',
    'boot-space': '起動用の空き容量が不足',
    'huge-pages-too-many': 'huge page が多すぎます',
    'cpu-list-invalid': 'CPU のリストが合いません',
    'parameter-refused': '許可されないパラメーター',
    'environment-unsupported': 'この種類のシステムは未対応です',
    'could-not-tell': '確認できませんでした',
  },
  refusedHint: '選択を変えるか、先に解決してください：',
  toChoose: '選択',
  toMode: 'モード',
  notes: '知っておくこと',

  steps: 'ステップ',
  way: '表示するステップ',
  ways: { trial: '1 回の起動だけ', permanent: '恒久的' },
  step: (position) => `ステップ ${position}`,
  unchanged: 'すでに希望どおり',
  manual: 'ご自身で行うこと',
  reason: '理由',
  reboot: '再起動で有効',
  noReboot: 'すぐに有効',
  undoable: '元に戻せます',
  notUndoable: '元に戻せません',
  risk: { low: '低リスク', medium: '中リスク', high: '高リスク' },
  files: 'ファイル',
  commands: 'コマンド',
  commandsNote: 'ヘルパーがシェルなしで実行します：',
  gap: '表示できませんでした',
  fileKinds: { new: '新規', removed: '削除', changed: '変更', unchanged: '変更なし' },
  changeCount: (removed, added) => {
    const parts = [
      ...(added === 0 ? [] : [`${number(added)} 行追加`]),
      ...(removed === 0 ? [] : [`${number(removed)} 行削除`]),
    ]
    return parts.length === 0 ? '行なし' : row(parts)
  },
  fileLabel: (path) => `${path} の変更内容`,

  inspectTitle: '計画の一部を表示できませんでした',
  inspect: '管理者権限で確認する',
  inspecting: '確認しています…',
  inspectNote: 'root だけが読めるファイルがあります。確認しても何も変わりません。パスワードは 1 回だけ求められます。',

  script: 'シェルスクリプトとしてコピー',
  scriptCopied: 'スクリプトをクリップボードにコピーしました',
  scriptFailed: 'コピーが許可されませんでした',

  recovery: '復旧カード',
  recoveryNote: '再起動の前に手元に用意してください。印刷するか、スマートフォンで画面を撮影します。',
  recoveryRemove: 'そこで次の語を消す',
  recoveryCommands: 'レスキューシェルで',
  print: 'カードを印刷',
  enlarge: '拡大表示',
  close: '閉じる',

  consent: '同意',
  toConsent: '同意へ進む',
  readFirst: 'ステップと復旧カードをお読みください。同意はその下にあります。',
  willDo: {
    trial: 'この設定での 1 回の起動を可能にします。現在の起動項目はそのまま残ります。',
    permanent: '設定を恒久的に変更します。「履歴」ですべてのファイルをバイト単位で元に戻せます。',
  },
  backsItself: '固まった場合は電源を切って入れ直してください。元の設定に戻ります。',
  mechanism: '方法',
  trialImpossible: 'ここでは試用起動ができません',
  try: '1 回の起動で試す',
  apply: '恒久的に適用',
  showTrial: '先に 1 回の起動で試す…',
  showPermanent: '恒久的に適用…',
  asking: '同意を待っています…',
  busy: '別の変更を実行中です。「適用」に表示されます。',
  unfinished: '以前の変更が未完了です。先に「履歴」で完了させるか、ロールバックしてください。',
  trialPending: '試用が返答を待っています。先に維持するか、元に戻してください。',
  nothingToDo: 'することはありません。',
  refusedShort: '拒否されました。上をご覧ください。',
  lookFirst: '先に管理者権限で確認してください。表示されていない内容には同意できません。',
  outdated: '計画を作り直しています。',
  helper: {
    installed: 'この変更 1 回のためにパスワードを求めます。Throughway のヘルパーが、ここに示した内容だけを実行します。',
    direct: 'パスワードは求めません。このプログラム自身がここに書き込めます。',
    none: 'このホストでは何も変更できません',
    title: '先にヘルパーが必要です',
    absent:
      '変更は、root だけが書き込める場所から root として動く小さなヘルパーが行います。まだインストールされていません。',
    'other-version': 'インストール済みのヘルパーは、このプログラムとバージョンが異なります。',
    copies: 'コピーするもの',
    from: 'コピー元',
    to: 'コピー先',
    size: 'サイズ',
    install: 'ヘルパーをインストール',
    installing: 'インストールしています…',
  },
}
