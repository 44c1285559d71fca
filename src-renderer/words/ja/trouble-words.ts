// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('ja')

export const troubleWords: Words['trouble'] = {
  title: '問題の解決',
  lead: '手元にあるものを渡してください。原因と、その根拠となる行、対処を示します。',

  machines: {
    title: 'このコンピューターのマシン',
    hint: '定義、前回の起動以降のログ、カーネルログ、ホストを読み取ります。',
    look: (name) => `${name} を調べる`,
    none: 'libvirt にマシンはありません。',
    reading: 'libvirt にマシンを問い合わせています…',
    unreachable: 'libvirt が応答しないため、マシンを選べません。ログを読むことはできます。',
    failedLast: '前回の起動に失敗',
  },
  logs: {
    title: 'ログ、またはフォーラムの投稿',
    hint: 'カーネルログ、libvirt、QEMU、lspci など。複数をまとめても、折り返しや引用があっても、そのままで結構です。',
    paste: 'ここに貼り付け',
    placeholder: 'journalctl -k -b、/var/log/libvirt/qemu/NAME.log、エラー表示…',
    choose: 'ファイルを選ぶ…',
    dropHint: 'またはこのページにドロップします。テキストか gzip、合計 18 MiB まで。',
    files: '読み取るファイル',
    remove: (name) => `${name} を外す`,
    withHost: (host) => `画面のホスト（${host}）のもの：その事実も調べる`,
    ask: '原因を探す',
    nothing: '先にログを貼り付けるか、ファイルを選んでください。',
    tooLarge: (name) =>
      `${name} は 18 MiB を超えています。コマンドラインなら大きさの制限はありません：throughway diagnose FILE`,
    unreadable: (name) =>
      `${name} を読み取れませんでした。フォルダーは読めません。展開して中のファイルを選んでください。`,
    pasted: '貼り付けたテキスト',
  },
  host: {
    title: (host) => `画面のホスト：${host}`,
    hint: 'その事実と、今回の起動のカーネルログです。ほかの人のマシンはキャプチャーとして受け取ります。',
    look: 'このホストを調べる',
    openCapture: 'キャプチャーを開く…',
  },
  dropHere: 'ログかキャプチャーをドロップ',

  reading: '読み取っています…',
  readingAgain: 'もう一度読み取っています…',
  read: '読み取り済み',
  lines: (count) => `${number(count)} 行`,
  facts: 'ホストの事実',
  sourcesRead: (count) => `読み取り元 ${number(count)} 件`,
  gaps: (count) => `読み取れなかったものが ${number(count)} 件あり、そこからは何も導いていません`,
  again: '再検査',
  other: '別のものを調べる',
  subject: { machine: (name) => name, host: '画面のホスト', logs: '渡されたログ' },

  causesTitle: '原因',
  found: (count) =>
    count === 1
      ? '原因が 1 つ見つかりました。'
      : `原因が ${number(count)} 個見つかりました。最初のものから始めてください。`,
  confidences: { high: 'ログに明記', medium: 'おそらく', low: '可能性あり' },
  evidence: '根拠',
  showLine: 'ログで表示',
  times: (count) => `${number(count)} 回`,
  fix: '対処',
  risk: 'リスク',
  confirm: '確かめる方法',
  ruleOut: '次の場合は別の原因です',
  sources: '参考資料',
  slug: '識別名',

  remedies: {
    plan: '変更を「準備」で表示',
    planNote: 'Throughway で行えます。すべてを確認するまで何も変更しません。',
    choose: '先にデバイスを選ぶ',
    chooseNote: 'デバイスがわかれば、Throughway で行えます。',
    mode: '「モード」で設定',
    modeNote: '量を指定すれば、Throughway で行えます。',
    edit: (name) => `${name} の変更を表示`,
    editNote: 'Throughway で行えます。確認するまで何も変更しません。',
    editing: '作成しています…',
    change: (name) => `${name} の変更`,
    columns: { before: '現在の定義', after: '変更後の定義' },
    runs: 'マシンは実行中です。変更は次の起動から有効になります。',
    kept: '現在の定義を先にファイルに保存するので、元に戻せます。',
    apply: 'この変更を行う',
    storing: '変更しています…',
    leave: 'そのままにする',
    stored: (name) => `${name} を変更しました。`,
    keptAs: '以前の定義の保存先',
    undo: '元に戻す',
    undoing: '戻しています…',
    undone: (name) => `${name} は以前の定義に戻りました。`,
  },

  standingsTitle: 'その後の状態',
  standings: { gone: '解消', 'in-order': '現在は正常', there: '残っている', untold: '確認できず' },
  startIt: (name) => `${name} を起動`,
  starting: (name) => `${name} を起動しています…`,

  nothing: {
    title: '既知の障害は見つかりません',
    text: 'すべて正常という証明ではありません。読み取ったものの中に既知の障害がないというだけです。',
  },
  unknown: { title: '何かが失敗していますが、既知の障害ではありません', seen: '見つかったもの' },
  collect: {
    title: '判断のために集めるもの',
    copy: 'コマンドをコピー',
    copied: 'コピーしました。',
    refused: 'コピーが許可されませんでした。コマンドを選択してください。',
    commands: [
      'journalctl -k -b > kernel.log',
      'journalctl -b -u libvirtd -u virtqemud > libvirt.log',
      'sudo cat /var/log/libvirt/qemu/NAME.log > guest.log',
      'virsh dumpxml NAME > guest.xml',
      'throughway capture my-pc.tar.gz',
    ],
  },

  log: {
    title: 'ログ',
    choose: 'どのログ',
    marked: (count) => (count === 0 ? '印なし' : `印の付いた行 ${number(count)} 行`),
    part: (first) => `${first} 行目からの一部だけを表示しています。`,
    lineOf: (line, title) => `${line} 行目：「${title}」に戻る`,
    label: (source) => `${source} の行`,
    none: '調べたものに、表示できるログはありません。',
  },

  report: {
    title: '共有用レポート',
    hint: '助けてくれる人に渡すものです。原因とその行、ホスト、定義を含みます。シリアル番号、アドレス、ホスト名や人名、パスワードは含みません。',
    copy: 'レポートをコピー',
    copied: 'コピーしました。投稿する前にお読みください。',
    refused: 'コピーが許可されませんでした。代わりにダウンロードしてください。',
    download: 'ダウンロード',
    fileName: 'throughway-report.md',
  },

  notice: { runs: (name) => `${name} は実行中ですが、問題が起きました`, dismiss: '片付ける' },
  whatHappened: '何が起きましたか？',
}
