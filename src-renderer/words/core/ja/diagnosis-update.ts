// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisUpdate: CoreSentences = {
  'A firmware update put the settings back': 'ファームウェアの更新で設定が元に戻った',
  'An update of the firmware starts with its defaults.': 'ファームウェアの更新後は既定値で始まります。',
  'The firmware’s date is newer than the last good start.': 'ファームウェアの日付が、最後に成功した起動より新しい。',
  'The settings were never on.': 'その設定が有効だったことがない。',
  'Set them again.': '設定し直します。',
  'A kernel module could not be built for the new kernel': '新しいカーネル用のカーネルモジュールをビルドできなかった',
  'The kernel changed what the module uses.': 'モジュールが使うものがカーネルで変わりました。',
  '`dkms status` lacks the running kernel.': '`dkms status` に実行中のカーネルがない。',
  'It is listed as installed.': 'installed と表示される。',
  'A newer version of the module, or the kernel from before.': 'モジュールの新しいバージョン、または以前のカーネル。',
  'The kernel itself failed in the driver': 'カーネル自体がドライバー内で失敗した',
  'This version of the kernel has a fault that the one before had not.':
    'このバージョンのカーネルには、以前のバージョンになかった不具合があります。',
  'libvirt’s log names the kernel at each start: compare the last good one.':
    'libvirt のログは起動ごとにカーネルを記録します。最後に成功したものと比べます。',
  'The older kernel fails too.': '古いカーネルでも失敗する。',
  'Start the older kernel, and report it.': '古いカーネルで起動し、不具合を報告します。',
  'It lacks later fixes.': '以後の修正が含まれません。',
  'Two kinds of libvirt’s daemons get in each other’s way': 'libvirt の 2 種類のデーモンが干渉している',
  'The distribution went over from libvirtd to single daemons, and one set is half off.':
    'ディストリビューションが libvirtd から個別デーモンに移行し、一方の組が中途半端に無効になっています。',
  "`systemctl list-units 'virt*' libvirtd`.": "`systemctl list-units 'virt*' libvirtd`。",
  'Only one set is on.': '一方の組だけが有効である。',
  'Switch one set on and the other off.': '一方の組を有効にし、もう一方を無効にします。',
  'Guests are not listed meanwhile.': 'その間、ゲストが一覧に出ません。',
  'Since an update of NVIDIA’s driver programs hold the card':
    'NVIDIA ドライバーの更新後、プログラムがカードをつかんでいる',
  'Newer drivers switch their display part on by themselves, and programs open it.':
    '新しいドライバーは表示の部分を自動で有効にし、プログラムがそれを開きます。',
  '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.':
    '`cat /sys/module/nvidia_drm/parameters/modeset`、`lsof /dev/dri/card*`。',
  'modeset is N.': 'modeset が N である。',
  'End those programs; modeset=0 for a card that is only the guest’s; point programs to the other card.':
    'それらのプログラムを終了します。ゲスト専用のカードなら modeset=0 にし、プログラムには別のカードを使わせます。',
  'Wayland on NVIDIA needs modeset.': 'NVIDIA での Wayland には modeset が必要です。',
  'Since an update simpledrm keeps the card’s memory': '更新後、simpledrm がカードのメモリを保持している',
  'The new kernel shows the boot’s picture with simpledrm.':
    '新しいカーネルはブート時の画面を simpledrm で表示します。',
  'See boot-fb-holds-bar.': 'boot-fb-holds-bar を参照してください。',
  '/proc/iomem has no simpledrm below the card.': '/proc/iomem でカードの下に simpledrm がない。',
}
