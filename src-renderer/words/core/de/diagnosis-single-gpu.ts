// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSingleGpu: CoreSentences = {
  'The host stops when its only graphics are taken':
    'Der Host bleibt stehen, wenn ihm seine einzige Grafik genommen wird',
  'The console still uses the processor’s graphics when their driver is forced away.':
    'Die Konsole verwendet noch die Grafik des Prozessors, wenn deren Treiber mit Gewalt weggenommen wird.',
  'The processor has graphics and there is no other card.': 'Der Prozessor hat Grafik, und es gibt keine andere Karte.',
  'Another card is there.': 'Eine andere Karte ist da.',
  'Let go of the consoles first.': 'Geben Sie zuerst die Konsolen frei.',
  'Better: do not give the only graphics of such a processor away.':
    'Besser: Geben Sie die einzige Grafik eines solchen Prozessors nicht ab.',
  'Data can be lost.': 'Daten können verloren gehen.',
  'The desktop was not stopped before the card was taken':
    'Der Desktop wurde nicht angehalten, bevor die Karte genommen wurde',
  'The script names a display manager that this system does not have, or the session runs without one.':
    'Das Skript nennt einen Display-Manager, den dieses System nicht hat, oder die Sitzung läuft ohne einen.',
  '`loginctl`, `lsof /dev/dri/card*`.': '`loginctl`, `lsof /dev/dri/card*`.',
  'The display manager ended.': 'Der Display-Manager endete.',
  'Stop display-manager.service, and the user’s graphical session.':
    'Halten Sie display-manager.service und die grafische Sitzung des Benutzers an.',
  'Unsaved work is lost.': 'Nicht gespeicherte Arbeit geht verloren.',
  'The hook script does not end': 'Das Hook-Skript endet nicht',
  'Taking the card from its driver is stuck, or the script calls virsh while libvirt waits for it.':
    'Das Lösen der Karte von ihrem Treiber hängt, oder das Skript ruft virsh auf, während libvirt darauf wartet.',
  '`ps` shows state D; the script’s children.': '`ps` zeigt Zustand D; die Kindprozesse des Skripts.',
  'It ends by hand.': 'Von Hand endet es.',
  "Use `managed='yes'` or sysfs instead of virsh in hooks, with a time limit.":
    "Verwenden Sie in Hooks `managed='yes'` oder sysfs statt virsh, mit einer Zeitgrenze.",
  'Once the kernel waits, only a hard restart helps.': 'Wartet einmal der Kernel, hilft nur ein harter Neustart.',
  'The hook script did not run': 'Das Hook-Skript lief nicht',
  'It is missing, not executable, or lies in a folder with another name than the guest’s; libvirt reads it when it starts.':
    'Es fehlt, ist nicht ausführbar, oder liegt in einem Ordner, der anders heißt als der Gast; libvirt liest es bei seinem Start.',
  'Compare the guest’s name with qemu.d/NAME/prepare/begin, and the file’s mode.':
    'Vergleichen Sie den Namen des Gasts mit qemu.d/NAME/prepare/begin, und die Dateirechte.',
  'Its output is in the journal.': 'Seine Ausgabe steht im Journal.',
  'Correct it, and restart libvirt.': 'Berichtigen Sie es, und starten Sie libvirt neu.',
  'The card’s driver cannot be unloaded': 'Der Treiber der Karte lässt sich nicht entladen',
  'Programs, the persistence daemon, lighting tools or the console still use it.':
    'Programme, der Persistence-Daemon, Beleuchtungswerkzeuge oder die Konsole verwenden ihn noch.',
  '`lsmod`: the count; `fuser -v /dev/nvidia* /dev/dri/*`.': '`lsmod`: der Zähler; `fuser -v /dev/nvidia* /dev/dri/*`.',
  'The count is 0.': 'Der Zähler ist 0.',
  'Stop them, unbind the consoles, then unload drm, modeset, uvm and nvidia in this order.':
    'Halten Sie sie an, lösen Sie die Konsolen, und entladen Sie dann drm, modeset, uvm und nvidia in dieser Reihenfolge.',
  'With AMD leave unloading out.': 'Bei AMD lassen Sie das Entladen weg.',
  'Forcing it hangs the machine.': 'Mit Gewalt hängt sich der Rechner auf.',
  'The picture does not come back after the guest': 'Das Bild kommt nach dem Gast nicht wieder',
  'The script gives things back in the wrong order, the card was not reset, or the framebuffer was bound again.':
    'Das Skript gibt alles in der falschen Reihenfolge zurück, die Karte wurde nicht zurückgesetzt, oder der Framebuffer wurde wieder gebunden.',
  'The card’s driver after the guest; is display-manager.service on?':
    'Der Treiber der Karte nach dem Gast; ist display-manager.service an?',
  'The desktop runs on another screen.': 'Der Desktop läuft auf einem anderen Bildschirm.',
  'Unload VFIO, give the card back, load its driver, then start the display manager.':
    'Entladen Sie VFIO, geben Sie die Karte zurück, laden Sie ihren Treiber, und starten Sie dann den Display-Manager.',
  'Do not bind efifb again.': 'Binden Sie efifb nicht wieder.',
  'Letting go of the console or the framebuffer failed':
    'Das Freigeben der Konsole oder des Framebuffers ist gescheitert',
  'There is only one console, or simpledrm instead of efifb, or this kernel has a fault in it.':
    'Es gibt nur eine Konsole, oder simpledrm statt efifb, oder dieser Kernel hat darin einen Fehler.',
  '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.':
    '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.',
  'The names in the script are there.': 'Die Namen im Skript sind da.',
  'Go over the consoles that are there, pass over a framebuffer that is not, and do not bind it again.':
    'Gehen Sie die vorhandenen Konsolen durch, übergehen Sie einen fehlenden Framebuffer, und binden Sie ihn nicht wieder.',
  'The ROM file does more harm than good': 'Die ROM-Datei schadet mehr, als sie nützt',
  'The file is another card’s, or the card would do better without one.':
    'Die Datei ist die einer anderen Karte, oder die Karte käme ohne besser zurecht.',
  'See the rom failures.': 'Siehe die Fehler zum ROM.',
  'It fails in the same way without the file.': 'Es scheitert ohne die Datei ebenso.',
  'Try it without, or with a dump of this card.': 'Versuchen Sie es ohne, oder mit einem Auszug von dieser Karte.',
}
