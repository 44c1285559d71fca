// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSingleGpu: CoreSentences = {
  'The host stops when its only graphics are taken': '唯一のグラフィックスが外されるとホストが止まる',
  'The console still uses the processor’s graphics when their driver is forced away.':
    'ドライバーが強制的に外されたとき、コンソールがまだプロセッサー内蔵グラフィックスを使っています。',
  'The processor has graphics and there is no other card.': 'プロセッサーにグラフィックスがあり、ほかのカードがない。',
  'Another card is there.': '別のカードがある。',
  'Let go of the consoles first.': '先にコンソールを解放します。',
  'Better: do not give the only graphics of such a processor away.':
    'できれば、そのようなプロセッサーの唯一のグラフィックスを渡さないでください。',
  'Data can be lost.': 'データが失われることがあります。',
  'The desktop was not stopped before the card was taken': 'カードを外す前にデスクトップが停止されていない',
  'The script names a display manager that this system does not have, or the session runs without one.':
    'スクリプトがこのシステムにないディスプレイマネージャーを指しているか、セッションがそれなしで動いています。',
  '`loginctl`, `lsof /dev/dri/card*`.': '`loginctl`、`lsof /dev/dri/card*`。',
  'The display manager ended.': 'ディスプレイマネージャーが終了した。',
  'Stop display-manager.service, and the user’s graphical session.':
    'display-manager.service とユーザーのグラフィカルセッションを停止します。',
  'Unsaved work is lost.': '保存していない作業が失われます。',
  'The hook script does not end': 'フックスクリプトが終わらない',
  'Taking the card from its driver is stuck, or the script calls virsh while libvirt waits for it.':
    'カードをドライバーから外す処理が止まっているか、libvirt がスクリプトを待っている間にスクリプトが virsh を呼んでいます。',
  '`ps` shows state D; the script’s children.': '`ps` が状態 D を示す。スクリプトの子プロセス。',
  'It ends by hand.': '手動実行なら終わる。',
  "Use `managed='yes'` or sysfs instead of virsh in hooks, with a time limit.":
    "フックでは virsh の代わりに `managed='yes'` または sysfs を使い、時間制限を設けます。",
  'Once the kernel waits, only a hard restart helps.': 'カーネルが待ち始めると、強制的な再起動しかありません。',
  'The hook script did not run': 'フックスクリプトが実行されなかった',
  'It is missing, not executable, or lies in a folder with another name than the guest’s; libvirt reads it when it starts.':
    'ファイルがないか、実行可能でないか、ゲスト名と違う名前のフォルダーにあります。libvirt は起動時に読み込みます。',
  'Compare the guest’s name with qemu.d/NAME/prepare/begin, and the file’s mode.':
    'ゲスト名を qemu.d/NAME/prepare/begin と照合し、ファイルのモードを確認します。',
  'Its output is in the journal.': '出力がジャーナルにある。',
  'Correct it, and restart libvirt.': '直して libvirt を再起動します。',
  'The card’s driver cannot be unloaded': 'カードのドライバーをアンロードできない',
  'Programs, the persistence daemon, lighting tools or the console still use it.':
    'プログラム、persistence デーモン、照明ツール、またはコンソールがまだ使っています。',
  '`lsmod`: the count; `fuser -v /dev/nvidia* /dev/dri/*`.': '`lsmod` の参照数、`fuser -v /dev/nvidia* /dev/dri/*`。',
  'The count is 0.': '参照数が 0 である。',
  'Stop them, unbind the consoles, then unload drm, modeset, uvm and nvidia in this order.':
    'それらを停止し、コンソールをアンバインドし、drm、modeset、uvm、nvidia の順にアンロードします。',
  'With AMD leave unloading out.': 'AMD ではアンロードしないでください。',
  'Forcing it hangs the machine.': '強制するとマシンが固まります。',
  'The picture does not come back after the guest': 'ゲストの後に画面が戻らない',
  'The script gives things back in the wrong order, the card was not reset, or the framebuffer was bound again.':
    'スクリプトの戻す順序が誤っているか、カードがリセットされていないか、フレームバッファーが再びバインドされました。',
  'The card’s driver after the guest; is display-manager.service on?':
    'ゲスト終了後のカードのドライバー。display-manager.service は動いているか。',
  'The desktop runs on another screen.': 'デスクトップが別の画面で動いている。',
  'Unload VFIO, give the card back, load its driver, then start the display manager.':
    'VFIO をアンロードし、カードを返し、ドライバーを読み込んでから、ディスプレイマネージャーを起動します。',
  'Do not bind efifb again.': 'efifb を再びバインドしないでください。',
  'Letting go of the console or the framebuffer failed': 'コンソールまたはフレームバッファーの解放に失敗した',
  'There is only one console, or simpledrm instead of efifb, or this kernel has a fault in it.':
    'コンソールが 1 つしかないか、efifb ではなく simpledrm か、このカーネルに不具合があります。',
  '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.':
    '`ls /sys/class/vtconsole`、`ls /sys/bus/platform/drivers/*framebuffer`。',
  'The names in the script are there.': 'スクリプト内の名前が存在する。',
  'Go over the consoles that are there, pass over a framebuffer that is not, and do not bind it again.':
    '存在するコンソールだけを順に処理し、ないフレームバッファーは飛ばし、再びバインドしないでください。',
  'The ROM file does more harm than good': 'ROM ファイルがかえって害になっている',
  'The file is another card’s, or the card would do better without one.':
    'ファイルが別のカードのものか、ないほうがカードがうまく動きます。',
  'See the rom failures.': 'rom の各障害を参照してください。',
  'It fails in the same way without the file.': 'ファイルなしでも同じように失敗する。',
  'Try it without, or with a dump of this card.': 'ファイルなし、またはこのカードのダンプで試します。',
}
