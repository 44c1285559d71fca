// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rootHelper: CoreSentences = {
  'an earlier step did not succeed': '前のステップが成功しなかった',
  'The host is no longer as it was when the plan was drafted. Nothing was changed by this step; draft the plan again.':
    'ホストの状態が計画の作成時と異なります。このステップでは何も変更していません。計画を作り直してください。',
  '{0} changed meanwhile.': 'その間に {0} が変更されました。',
  'grub-script-check rejects the new grub.cfg': 'grub-script-check が新しい grub.cfg を拒否した',
  '{0} cannot list the new image': '{0} で新しいイメージの内容を一覧できない',
  'Only the person who asks can be admitted to libvirt.': 'libvirt の利用を許可できるのは、要求した本人だけです。',
  '{0} carries a mounted file system or swap space of this system; it is not bound for guests.':
    '{0} には、このシステムのマウント中のファイルシステムかスワップ領域があります。ゲスト用にはバインドしません。',
  'it is not a plain file': '通常のファイルではない',
  'it is too large': '大きすぎる',
  'the machine itself is changed by root only': 'マシン自体を変更できるのは root だけ',
  'unknown arguments': '不明な引数',
  '--root is not for what polkit started': 'polkit から起動したときに --root は使えない',
  'the root must be another folder than /': 'ルートは / 以外のフォルダーである必要がある',
  'the root must be a folder of your own': 'ルートは自分の所有するフォルダーである必要がある',
  '{0} was not made anew: programs do not run in another root':
    '{0} は再生成されていない：別のルートではプログラムを実行しない',
  '{0} was not run: programs do not run in another root':
    '{0} は実行されていない：別のルートではプログラムを実行しない',
  '{0}. {1} is as it was.': '{0}。{1} は以前のままです。',
  '{0} ended with status {1}. {2} is as it was.': '{0} はステータス {1} で終了しました。{2} は以前のままです。',
  '{0} ended with status {1}': '{0} がステータス {1} で終了した',
  '{0} is not installed where only root can write': '{0} が、root だけが書き込める場所にインストールされていない',
  '{0} could not be started: {1}': '{0} を起動できなかった：{1}',
  '{0} was ended by {1}, or took too long': '{0} が {1} により終了したか、時間がかかりすぎた',
  '{0} was ended by a signal, or took too long': '{0} がシグナルにより終了したか、時間がかかりすぎた',
  'a signal': 'シグナル',
  'This helper speaks version {0}, the program {1}. Install the helper again.':
    'このヘルパーのバージョンは {0}、プログラムは {1} です。ヘルパーをもう一度インストールしてください。',
  'the first message must be a greeting': '最初のメッセージは挨拶でなければならない',
  'Consent was given to {0}, not to this.': '同意があったのは {0} で、これではありません。',
  'the message is {0}': 'メッセージが {0}',
  '{0}: not understood': '{0}：理解できない',
  'not understood': '理解できない',
  'Another change is running on this machine.': 'このマシンで別の変更が実行中です。',
  'A package manager is at work ({0}). Try again when it is done.':
    'パッケージマネージャーが動作中です（{0}）。終わってからもう一度試してください。',
  'Line {0} of /var/lib/throughway/journal is not as it was written.':
    '/var/lib/throughway/journal の {0} 行目が、書き込まれたときと異なります。',
  'Transaction {0} is {1}; there is nothing to undo.': 'トランザクション {0} は {1} です。元に戻すものはありません。',
  'Transaction {0} is {1}; it is not unfinished.': 'トランザクション {0} は {1} です。未完了ではありません。',
  'There is no space left for the journal in /var/lib.': '/var/lib にジャーナル用の空きがありません。',
  'The file system of /var/lib/throughway is read-only.': '/var/lib/throughway のファイルシステムが読み取り専用です。',
  'Transaction {0} is unfinished: finish it or roll it back first.':
    'トランザクション {0} が未完了です。先に完了させるか、ロールバックしてください。',
  'A trial ({0}) is waiting: keep it or undo it first.':
    '試用（{0}）が返答を待っています。先に維持するか、元に戻してください。',
  '{0} changed since in a way that cannot be told from this change. Nothing was touched.':
    '{0} はその後、この変更と区別できない形で変わっています。何も変更していません。',
  'The saved copy of {0} is missing or not as it was saved. Nothing was touched.':
    '{0} の保存済みコピーがないか、保存時と異なります。何も変更していません。',
  'The files are back; not everything else is: {0}':
    'ファイルは元に戻りましたが、それ以外に戻っていないものがあります：{0}',
  'the journal is damaged in line {0}; nothing was settled': 'ジャーナルの {0} 行目が壊れている。何も処理していない',
  'trial {0} of {1} is over: taken away': '{1} の試用 {0} は終了：取り除いた',
  'trial {0} of {1} is over: left as it is ({2})': '{1} の試用 {0} は終了：そのまま残した（{2}）',
  'the trial is not answered, but somebody is logged in; waiting for them':
    '試用に返答がないが、ログイン中のユーザーがいるため待機する',
  'nobody answered the trial and nobody is logged in; restarting with the old parameters':
    '試用に返答がなく、ログイン中のユーザーもいないため、以前のパラメーターで再起動する',
  '{0} was changed by others since: their changes stay, ours are taken out.':
    '{0} はその後ほかから変更されています。その変更は残し、Throughway の変更だけを取り除きます。',
  '{0} was made anew: it had changed since.': '{0} はその後変わっていたため、再生成しました。',
  '{0} ended with status {1}.': '{0} はステータス {1} で終了しました。',
  'it speaks version {0} of the protocol, this program {1}': 'プロトコルのバージョンが {0} で、このプログラムは {1}',
  'its answer is {0}': '応答が {0}',
  'it ended with status {0} and no answer': '応答せずにステータス {0} で終了した',
  'it ended with status none and no answer': 'ステータス none で、応答せずに終了した',
  'this installation of Throughway lacks the helper; build or install it again':
    'この Throughway のインストールにヘルパーがない。もう一度ビルドまたはインストールする',
  '{0} is not what was to be installed': '{0} がインストールするはずのものと異なる',
  'the folder {0} has an unusual name; set TMPDIR to another':
    'フォルダー {0} の名前が特殊。TMPDIR に別のものを指定する',
}
