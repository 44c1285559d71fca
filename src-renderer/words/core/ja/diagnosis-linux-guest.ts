// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisLinuxGuest: CoreSentences = {
  'The guest does not have the card at all': 'ゲストにカードがまったくない',
  'The device is in another definition than the running one, or adding it to the running guest failed.':
    'デバイスが実行中のものとは別の定義にあるか、実行中のゲストへの追加に失敗しました。',
  '`virsh dumpxml NAME` against `lspci` in the guest.': '`virsh dumpxml NAME` をゲストの `lspci` と照合します。',
  'lspci in the guest lists it.': 'ゲストの lspci に表示される。',
  'Add it and start the guest anew.': '追加してゲストを起動し直します。',
  'No screen is connected to the guest’s card': 'ゲストのカードに画面がつながっていない',
  'No monitor is plugged in, or its presence is not noticed.': 'モニターがつながっていないか、検出されていません。',
  '`cat /sys/class/drm/*/status` in the guest.': 'ゲストで `cat /sys/class/drm/*/status`。',
  'The card is used for computing alone: then it does no harm.': 'カードを計算だけに使っている：無害です。',
  '`video=DP-1:e` or a dummy plug.': '`video=DP-1:e` またはダミープラグ。',
  'nouveau took the card in the guest': 'ゲストで nouveau がカードを取った',
  'The kernel’s own driver comes first, and NVIDIA’s then finds the card taken.':
    'カーネルのドライバーが先に動き、NVIDIA のドライバーが使用中のカードを見つけます。',
  '`lsmod | grep nouveau` in the guest.': 'ゲストで `lsmod | grep nouveau`。',
  'It is not loaded.': '読み込まれていない。',
  'Blacklist nouveau in the guest and make its initramfs anew.':
    'ゲストで nouveau をブラックリストに入れ、initramfs を作り直します。',
  'The guest’s Secure Boot refuses NVIDIA’s module': 'ゲストの Secure Boot が NVIDIA のモジュールを拒否している',
  'The guest’s firmware has Secure Boot on, and the module’s signature is not among its keys.':
    'ゲストのファームウェアで Secure Boot が有効で、モジュールの署名がその鍵にありません。',
  '`mokutil --sb-state` in the guest.': 'ゲストで `mokutil --sb-state`。',
  'It is off there: then the line is the host’s (fw-secureboot-unsigned-module).':
    'ゲストでは無効である：その行はホストのものです（fw-secureboot-unsigned-module）。',
  'Enrol the key in the guest, or switch its Secure Boot off.':
    'ゲストで鍵を登録するか、ゲストの Secure Boot を無効にします。',
}
