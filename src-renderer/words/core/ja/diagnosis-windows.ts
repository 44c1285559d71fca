// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisWindows: CoreSentences = {
  'The installation begins again and again': 'インストールが何度も最初から始まる',
  'The disc stands before the disk in the order of starting.': '起動順序で光学ディスクがディスクより前にあります。',
  'The order.': '順序。',
  'The disk is first.': 'ディスクが先頭である。',
  'Eject the disc after the first part, or put the disk first.':
    '最初の段階の後で光学ディスクを取り出すか、ディスクを先頭にします。',
  'Windows cannot reach its disk any more': 'Windows がディスクに届かなくなった',
  'The disk was moved to virtio before Windows had the driver for its start.':
    '起動に必要なドライバーが Windows に入る前に、ディスクが virtio に変更されました。',
  'Did the bus change?': 'バスが変わったか。',
  'The bus is the one Windows was installed with.': 'バスが Windows のインストール時と同じである。',
  'Start with SATA and a small second disk on virtio, install the driver, then change.':
    'SATA と virtio の小さな 2 台目のディスクで起動し、ドライバーをインストールしてから変更します。',
  'Windows’ installer sees no disk': 'Windows のインストーラーにディスクが表示されない',
  'The disk is on virtio, and Windows brings no driver for it.':
    'ディスクが virtio で、Windows にはそのドライバーが含まれていません。',
  'The disk’s bus; is virtio-win’s ISO attached?': 'ディスクのバス。virtio-win の ISO は接続されているか。',
  'The bus is SATA.': 'バスが SATA である。',
  'Attach virtio-win.iso and load viostor or vioscsi from it.':
    'virtio-win.iso を接続し、そこから viostor または vioscsi を読み込みます。',
  'Or use SATA for the installation.': 'またはインストール時は SATA を使います。',
  'Windows’ set-up finds no network': 'Windows のセットアップがネットワークを見つけられない',
  'The network card is virtio, and Windows brings no driver for it.':
    'ネットワークカードが virtio で、Windows にはそのドライバーが含まれていません。',
  'The card’s model.': 'カードのモデル。',
  'The model is e1000e.': 'モデルが e1000e である。',
  'Load NetKVM from virtio-win’s ISO.': 'virtio-win の ISO から NetKVM を読み込みます。',
  'Or e1000e until the drivers are in.': 'またはドライバーが入るまで e1000e を使います。',
  'The installer’s disc waits for a key': 'インストールディスクがキーを待っている',
  'Nobody pressed a key in time, and the firmware went on to the next entry.':
    '時間内にキーが押されず、ファームウェアが次の項目に進みました。',
  'Watch the first seconds.': '最初の数秒を見ます。',
  'A key was pressed.': 'キーが押された。',
  'Reset and press a key; it can be sent by `virsh send-key`.':
    'リセットしてキーを押します。`virsh send-key` でも送れます。',
  'Windows 11 does not accept the guest': 'Windows 11 がゲストを受け付けない',
  'The guest has no TPM 2.0 or firmware without Secure Boot.':
    'ゲストに TPM 2.0 がないか、ファームウェアに Secure Boot がありません。',
  '`<tpm>`, `<loader secure=…>` and smm in the definition.': '定義の `<tpm>`、`<loader secure=…>`、smm。',
  'All are there.': 'すべてある。',
  'An emulated TPM 2.0 (tpm-crb), and firmware with Secure Boot and enrolled keys.':
    'エミュレートした TPM 2.0（tpm-crb）と、鍵を登録した Secure Boot 対応ファームウェア。',
}
