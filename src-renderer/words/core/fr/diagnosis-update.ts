// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisUpdate: CoreSentences = {
  'A firmware update put the settings back': 'Une mise à jour du micrologiciel a remis les réglages d’origine',
  'An update of the firmware starts with its defaults.':
    'Une mise à jour du micrologiciel commence avec ses valeurs par défaut.',
  'The firmware’s date is newer than the last good start.':
    'La date du micrologiciel est plus récente que le dernier bon démarrage.',
  'The settings were never on.': 'Les réglages n’ont jamais été faits.',
  'Set them again.': 'Refaites-les.',
  'A kernel module could not be built for the new kernel':
    'Un module du noyau n’a pas pu être compilé pour le nouveau noyau',
  'The kernel changed what the module uses.': 'Le noyau a changé ce que le module utilise.',
  '`dkms status` lacks the running kernel.': '`dkms status` n’a pas le noyau en cours.',
  'It is listed as installed.': 'Il y est indiqué comme installé.',
  'A newer version of the module, or the kernel from before.':
    'Une version plus récente du module, ou le noyau précédent.',
  'The kernel itself failed in the driver': 'Le noyau lui-même a échoué dans le pilote',
  'This version of the kernel has a fault that the one before had not.':
    'Cette version du noyau a un défaut que la précédente n’avait pas.',
  'libvirt’s log names the kernel at each start: compare the last good one.':
    'Le journal de libvirt nomme le noyau à chaque démarrage : comparez le dernier bon.',
  'The older kernel fails too.': 'L’ancien noyau échoue aussi.',
  'Start the older kernel, and report it.': 'Démarrez l’ancien noyau, et signalez-le.',
  'It lacks later fixes.': 'Il n’a pas les corrections suivantes.',
  'Two kinds of libvirt’s daemons get in each other’s way': 'Deux sortes de démons de libvirt se gênent',
  'The distribution went over from libvirtd to single daemons, and one set is half off.':
    'La distribution est passée de libvirtd aux démons séparés, et l’un des deux jeux est à moitié désactivé.',
  "`systemctl list-units 'virt*' libvirtd`.": "`systemctl list-units 'virt*' libvirtd`.",
  'Only one set is on.': 'Un seul jeu est actif.',
  'Switch one set on and the other off.': 'Activez un jeu et désactivez l’autre.',
  'Guests are not listed meanwhile.': 'Les invités ne sont pas listés entre-temps.',
  'Since an update of NVIDIA’s driver programs hold the card':
    'Depuis une mise à jour du pilote NVIDIA, des programmes tiennent la carte',
  'Newer drivers switch their display part on by themselves, and programs open it.':
    'Les pilotes récents activent d’eux-mêmes leur partie affichage, et des programmes l’ouvrent.',
  '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.':
    '`cat /sys/module/nvidia_drm/parameters/modeset` ; `lsof /dev/dri/card*`.',
  'modeset is N.': 'modeset vaut N.',
  'End those programs; modeset=0 for a card that is only the guest’s; point programs to the other card.':
    'Mettez fin à ces programmes ; modeset=0 pour une carte réservée à l’invité ; dirigez les programmes vers l’autre carte.',
  'Wayland on NVIDIA needs modeset.': 'Wayland sur NVIDIA a besoin de modeset.',
  'Since an update simpledrm keeps the card’s memory': 'Depuis une mise à jour, simpledrm garde la mémoire de la carte',
  'The new kernel shows the boot’s picture with simpledrm.':
    'Le nouveau noyau montre l’image du démarrage avec simpledrm.',
  'See boot-fb-holds-bar.': 'Voyez boot-fb-holds-bar.',
  '/proc/iomem has no simpledrm below the card.': '/proc/iomem n’a pas de simpledrm sous la carte.',
}
