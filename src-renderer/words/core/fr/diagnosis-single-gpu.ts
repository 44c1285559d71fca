// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisSingleGpu: CoreSentences = {
  'The host stops when its only graphics are taken': 'L’hôte s’arrête quand ses seuls graphismes lui sont pris',
  'The console still uses the processor’s graphics when their driver is forced away.':
    'La console utilise encore les graphismes du processeur quand leur pilote est retiré de force.',
  'The processor has graphics and there is no other card.':
    'Le processeur a des graphismes et il n’y a pas d’autre carte.',
  'Another card is there.': 'Une autre carte est là.',
  'Let go of the consoles first.': 'Libérez d’abord les consoles.',
  'Better: do not give the only graphics of such a processor away.':
    'Mieux : ne donnez pas les seuls graphismes d’un tel processeur.',
  'Data can be lost.': 'Des données peuvent être perdues.',
  'The desktop was not stopped before the card was taken': 'Le bureau n’a pas été arrêté avant que la carte soit prise',
  'The script names a display manager that this system does not have, or the session runs without one.':
    'Le script nomme un gestionnaire d’affichage que ce système n’a pas, ou la session tourne sans lui.',
  '`loginctl`, `lsof /dev/dri/card*`.': '`loginctl`, `lsof /dev/dri/card*`.',
  'The display manager ended.': 'Le gestionnaire d’affichage s’est arrêté.',
  'Stop display-manager.service, and the user’s graphical session.':
    'Arrêtez display-manager.service, et la session graphique de l’utilisateur.',
  'Unsaved work is lost.': 'Le travail non enregistré est perdu.',
  'The hook script does not end': 'Le script hook ne se termine pas',
  'Taking the card from its driver is stuck, or the script calls virsh while libvirt waits for it.':
    'Prendre la carte à son pilote est bloqué, ou le script appelle virsh pendant que libvirt l’attend.',
  '`ps` shows state D; the script’s children.': '`ps` montre l’état D ; les enfants du script.',
  'It ends by hand.': 'Lancé à la main, il se termine.',
  "Use `managed='yes'` or sysfs instead of virsh in hooks, with a time limit.":
    "Utilisez `managed='yes'` ou sysfs au lieu de virsh dans les hooks, avec une limite de temps.",
  'Once the kernel waits, only a hard restart helps.': 'Une fois que le noyau attend, seul un redémarrage forcé aide.',
  'The hook script did not run': 'Le script hook n’a pas été exécuté',
  'It is missing, not executable, or lies in a folder with another name than the guest’s; libvirt reads it when it starts.':
    'Il manque, n’est pas exécutable, ou est dans un dossier d’un autre nom que l’invité ; libvirt le lit quand il démarre.',
  'Compare the guest’s name with qemu.d/NAME/prepare/begin, and the file’s mode.':
    'Comparez le nom de l’invité avec qemu.d/NAME/prepare/begin, et les droits du fichier.',
  'Its output is in the journal.': 'Sa sortie est dans le journal.',
  'Correct it, and restart libvirt.': 'Corrigez-le, et redémarrez libvirt.',
  'The card’s driver cannot be unloaded': 'Le pilote de la carte ne peut pas être déchargé',
  'Programs, the persistence daemon, lighting tools or the console still use it.':
    'Des programmes, le démon de persistance, des outils d’éclairage ou la console l’utilisent encore.',
  '`lsmod`: the count; `fuser -v /dev/nvidia* /dev/dri/*`.':
    '`lsmod` : le compteur ; `fuser -v /dev/nvidia* /dev/dri/*`.',
  'The count is 0.': 'Le compteur est à 0.',
  'Stop them, unbind the consoles, then unload drm, modeset, uvm and nvidia in this order.':
    'Arrêtez-les, déliez les consoles, puis déchargez drm, modeset, uvm et nvidia dans cet ordre.',
  'With AMD leave unloading out.': 'Avec AMD, ne déchargez rien.',
  'Forcing it hangs the machine.': 'Le forcer fige la machine.',
  'The picture does not come back after the guest': 'L’image ne revient pas après l’invité',
  'The script gives things back in the wrong order, the card was not reset, or the framebuffer was bound again.':
    'Le script rend les choses dans le mauvais ordre, la carte n’a pas été réinitialisée, ou le framebuffer a été relié.',
  'The card’s driver after the guest; is display-manager.service on?':
    'Le pilote de la carte après l’invité ; display-manager.service est-il actif ?',
  'The desktop runs on another screen.': 'Le bureau tourne sur un autre écran.',
  'Unload VFIO, give the card back, load its driver, then start the display manager.':
    'Déchargez VFIO, rendez la carte, chargez son pilote, puis lancez le gestionnaire d’affichage.',
  'Do not bind efifb again.': 'Ne reliez pas efifb.',
  'Letting go of the console or the framebuffer failed': 'Libérer la console ou le framebuffer a échoué',
  'There is only one console, or simpledrm instead of efifb, or this kernel has a fault in it.':
    'Il n’y a qu’une console, ou simpledrm au lieu d’efifb, ou ce noyau a un défaut à cet endroit.',
  '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.':
    '`ls /sys/class/vtconsole`, `ls /sys/bus/platform/drivers/*framebuffer`.',
  'The names in the script are there.': 'Les noms du script sont là.',
  'Go over the consoles that are there, pass over a framebuffer that is not, and do not bind it again.':
    'Parcourez les consoles présentes, passez un framebuffer absent, et ne le reliez pas.',
  'The ROM file does more harm than good': 'Le fichier ROM fait plus de mal que de bien',
  'The file is another card’s, or the card would do better without one.':
    'Le fichier est d’une autre carte, ou la carte s’en passerait mieux.',
  'See the rom failures.': 'Voyez les échecs de ROM.',
  'It fails in the same way without the file.': 'Cela échoue de la même façon sans le fichier.',
  'Try it without, or with a dump of this card.': 'Essayez sans, ou avec une copie de cette carte.',
}
