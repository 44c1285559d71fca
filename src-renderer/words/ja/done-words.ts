// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number } = createFormats('ja')

export const doneWords: Words['done'] = {
  title: '完了',
  leadDone: 'コンピューターの設定が終わり、マシンを起動できます。',
  leadOpen: 'これまでにできているものです。足りないものは各ステップにあります。',
  machines: 'マシン',
  noMachines: 'まだマシンがありません。',
  toCreate: '作成する',
  toMachines: 'すべてのマシンと測定値',
  ready: '起動できます',
  failing: (count) => `${number(count)} 件の検査が起動を妨げています`,
  checking: '検査しています…',
  unchecked: '未検査',
  host: 'このコンピューター',
  hostStock: 'このコンピューターには何も変更していません。',
  holds: (count) => `設定した ${number(count)} 件は、今回の起動ですべて有効です。`,
  broken: (count, total) => `設定した ${number(total)} 件のうち ${number(count)} 件が、現在は有効ではありません。`,
  waits: (count, total) => `設定した ${number(total)} 件のうち ${number(count)} 件が再起動を待っています。`,
  untold: (count, total) => `設定した ${number(total)} 件のうち ${number(count)} 件は確認できませんでした。`,
  claims: '約束した内容とその根拠',
  verdicts: { pass: '有効', fail: '無効', unknown: '確認できず', waits: '再起動後' },
  changes: '有効な変更',
  toHistory: '確認または元に戻す',
  next: '次にすること',
  nextSteps: [
    {
      title: 'ゲストのドライバー',
      text: '通常のコンピューターと同じように、メーカーのグラフィックドライバーをゲストにインストールします。VirtIO ゲストツールのない Windows はネットワークとディスクの速度が不足します。そのディスクはドライブに入っています。',
    },
    {
      title: 'モニター',
      text: '渡したカードにモニターを接続します。Looking Glass やリモートデスクトップを使う場合はダミープラグでもかまいません。',
    },
    {
      title: 'Looking Glass',
      text: 'ゲストの画面をホストのウィンドウに表示します。「作成」の「画面と音声」で有効にし、ゲストにそのホストアプリケーションをインストールします。',
    },
    {
      title: 'コンピューターとともに起動',
      text: '「マシン」にはマシンごとのスイッチがあり、実行中に USB デバイスを貸し出せます。',
    },
  ],
  back: '元の状態に戻す',
  backLead: '行ったことは、この順序ですべて元に戻せます：',
  backSteps: {
    machines: 'マシンをシャットダウンし、不要なものを削除します。ディスクは指示したときだけ削除されます。',
    history: '「履歴」で新しいものから順に変更を元に戻します。各ファイルがバイト単位で戻ります。',
    restart: '再起動すると、デバイスは再びホストのものになります。',
  },
}
