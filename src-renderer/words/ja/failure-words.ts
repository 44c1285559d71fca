// SPDX-License-Identifier: MIT
import type { CaptureRefusal, LibvirtProblem } from '../../../src-main/contract/failures.ts'
import type { MachineState } from '../../../src-main/model/machine-view.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { list, row } = createFormats('ja')

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive':
    'gzip で圧縮された tar アーカイブではありません。キャプチャーは .tar.gz で終わり、「throughway capture」で作成します。',
  'too-large': 'どのキャプチャーよりも大きいファイルです。本物は 2 メガバイト未満です。',
  'too-many-entries': 'どのキャプチャーよりも多くのファイルを含んでいます。',
  'unsafe-path': 'アーカイブの外を指すパスのファイルを含んでいます。キャプチャーにはないものなので、開きませんでした。',
  'unsafe-link': 'アーカイブの外を指すリンクを含んでいます。キャプチャーにはないものなので、開きませんでした。',
  'unsafe-entry': 'デバイスノードなどの特殊ファイルを含んでいます。キャプチャーにはないものなので、開きませんでした。',
  damaged: '最後まで読み取れませんでした。途中で切れた可能性があります。',
  'not-a-capture': 'アーカイブですが、キャプチャーではありません。先頭にあるはずのマニフェストがありません。',
  'newer-version': 'より新しい Throughway で作成されました。読み込むには、こちらを更新してください。',
}

const libvirtRemedies: Record<LibvirtProblem, string> = {
  'not-installed': 'インストールされていません。「準備」で、QEMU と libvirt の足りないものをインストールします。',
  'not-running': 'インストール済みですが、サービスが起動していません。「準備」で有効にします。',
  'not-allowed': 'お使いのユーザーには権限がありません。「準備」で許可した後、ログインし直してください。',
  lost: '接続が切れました。libvirt が再び動くと自動で戻ります。',
  'other-host': '表示しているのは動作中のマシンではないため、仮想マシンはありません。',
}

const machineStateWords: Record<MachineState, string> = {
  running: '実行中です',
  idle: '実行中で、ディスクを待っています',
  paused: '一時停止中です',
  'shutting-down': 'シャットダウン中です',
  off: '停止しています',
  crashed: 'クラッシュして停止しています',
  suspended: 'スリープ中です',
  unknown: 'libvirt が示さない状態です',
}

/** A failure in Japanese. */
export const failureWords: Words['frame']['failure'] = (failure, fileName) => {
  switch (failure.code) {
    case 'capture-refused':
      return { title: `${fileName ?? 'ファイル'} を開けませんでした`, text: refusals[failure.reason] }
    case 'argument-invalid':
      return { title: '要求は受け付けられませんでした', text: `${failure.field}：${failure.problem}` }
    case 'call-unknown':
      return {
        title: 'Throughway はこの要求を知りません',
        text: `このページとプログラムが合っていません（${failure.name}）。ページを再読み込みしてください。`,
      }
    case 'host-unreadable':
      return { title: `${failure.path} を読み取れませんでした`, text: failure.detail }
    case 'file-unwritable':
      return { title: `${failure.path} に書き込めませんでした`, text: failure.detail }
    case 'session-missing':
      return {
        title: 'このアドレスは期限切れです',
        text: 'Throughway を起動し直すか、最新のリンクを使ってください。',
      }
    case 'plan-outdated':
      return {
        title: '計画が画面のものと変わりました',
        text: '作成後にホストが読み直されました。先に新しい計画をご覧ください。何も変更されていません。',
      }
    case 'plan-refused':
      return { title: '何も変更されませんでした。計画に拒否があります', text: failure.texts.join(' ') }
    case 'trial-impossible':
      return { title: 'ここでは試用起動ができません', text: failure.reason }
    case 'host-not-changeable':
      return { title: 'このホストでは何も変更できません', text: failure.reason }
    case 'helper-missing':
      return {
        title: 'ヘルパーがまだインストールされていません',
        text: '「準備」でインストールしてください。何も変更されていません。',
      }
    case 'helper-dismissed':
      return {
        title: 'パスワード入力画面が閉じられました',
        text: '何も変更されていません。準備ができたらもう一度お試しください。',
      }
    case 'helper-not-authorised':
      return { title: '管理者権限が得られませんでした', text: `何も変更されていません。${failure.detail}`.trim() }
    case 'helper-failed':
      return {
        title: 'ヘルパーが応答せずに終了しました',
        text: `${failure.detail} どこまで進んだかは「履歴」にあります。`,
      }
    case 'change-running':
      return { title: '別の変更を実行中です', text: '終わるまでお待ちください。「適用」に表示されます。' }
    case 'restart-impossible':
      return { title: 'ここからコンピューターを再起動することはできません', text: failure.reason }
    case 'machines-running':
      return {
        title: 'コンピューターは再起動されませんでした',
        text: `${list(failure.names)} が実行中で、メモリー上の内容が失われます。先に「マシン」でシャットダウンしてください。`,
      }
    case 'restart-inhibited':
      return {
        title: 'コンピューターは再起動されませんでした',
        text: `${list(failure.holders.map(({ who, why }) => `${who}（${why}）`))} が再起動を止めています。終わってからもう一度試すか、それを終了してください。`,
      }
    case 'restart-refused':
      return {
        title: 'コンピューターは再起動されませんでした',
        text: `systemd-logind の応答：「${failure.detail}」 コンピューター本体で再起動するか、端末で「sudo systemctl reboot」を実行してください。`,
      }
    case 'change-refused':
      return { title: 'ヘルパーが拒否し、何も変更しませんでした', text: failure.text }
    case 'libvirt-unreachable':
      return { title: 'libvirt が応答しません', text: libvirtRemedies[failure.reason] }
    case 'libvirt-refused':
      return { title: 'libvirt は実行しませんでした', text: failure.detail }
    case 'machine-unknown':
      return {
        title: `${failure.name} というマシンはありません`,
        text: 'ほかのプログラムが削除した可能性があります。',
      }
    case 'machine-name-taken':
      return { title: `${failure.name} というマシンはすでにあります`, text: '別の名前を選んでください。' }
    case 'machine-state-wrong':
      return { title: '今はできません', text: `${failure.name} は${machineStateWords[failure.state]}。` }
    case 'machine-busy':
      return { title: `${failure.name} は処理中です`, text: '行われている処理が終わるまでお待ちください。' }
    case 'preflight-failed':
      return {
        title: 'マシンは起動されませんでした',
        text: failure.checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'diagnosis-outdated':
      return { title: 'この診断は保持されていません', text: '再検査すると、もう一度診断します。' }
    case 'edit-impossible':
      return { title: `${failure.name} は変更されませんでした`, text: failure.reason }
    case 'definition-changed':
      return {
        title: `${failure.name} は変更されませんでした`,
        text: 'その間に定義がほかから変更されたため、そのままにします。もう一度ご確認ください。',
      }
    case 'draft-outdated':
      return {
        title: 'この下書きは古くなりました',
        text: '先に新しい下書きをご覧ください。何も作成されていません。',
      }
    case 'guest-refused':
      return {
        title: 'このマシンはここでは作成できません',
        text: failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'disk-not-confirmed':
      return {
        title: '物理ディスクが確認されていません',
        text: `マシンが書き込んでよい各ディスクのパスを入力してください：${row(failure.paths)}。`,
      }
    case 'disk-refused':
      return { title: `${failure.path} は使えません`, text: failure.reason }
    case 'task-running':
      return { title: '一度に 1 つずつ行います', text: `${failure.title} をまだ実行中です。` }
    case 'password-missing':
      return { title: 'パスワードがありません', text: '設定するアカウントにはパスワードが必要です。' }
    case 'usb-refused':
      return { title: `ポート ${failure.port} のデバイスは貸し出されませんでした`, text: failure.reason }
    case 'image-refused':
      return { title: `${failure.path} は使えません`, text: failure.reason }
    case 'task-cancelled':
      return { title: 'キャンセルしました', text: '作られたものは取り除かれました。' }
    case 'part-missing':
      return { title: `${failure.part} がありません`, text: failure.remedy }
    case 'internal-error':
      return { title: 'Throughway で不具合が起きました', text: `${failure.detail}。詳細はログにあります。` }
    case 'connection-lost':
      return {
        title: 'Throughway が応答しません',
        text: '停止した可能性があります。再び動くと、ページは自動で戻ります。',
      }
  }
}
