// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisLinuxGuest: CoreSentences = {
  'The guest does not have the card at all': 'L’invité n’a pas du tout la carte',
  'The device is in another definition than the running one, or adding it to the running guest failed.':
    'Le périphérique est dans une autre définition que celle en marche, ou son ajout à l’invité en marche a échoué.',
  '`virsh dumpxml NAME` against `lspci` in the guest.': '`virsh dumpxml NAME` comparé à `lspci` dans l’invité.',
  'lspci in the guest lists it.': 'lspci dans l’invité la liste.',
  'Add it and start the guest anew.': 'Ajoutez-la et redémarrez l’invité.',
  'No screen is connected to the guest’s card': 'Aucun écran n’est branché sur la carte de l’invité',
  'No monitor is plugged in, or its presence is not noticed.':
    'Aucun écran n’est branché, ou sa présence n’est pas remarquée.',
  '`cat /sys/class/drm/*/status` in the guest.': '`cat /sys/class/drm/*/status` dans l’invité.',
  'The card is used for computing alone: then it does no harm.':
    'La carte ne sert qu’au calcul : c’est alors sans gravité.',
  '`video=DP-1:e` or a dummy plug.': '`video=DP-1:e` ou une fiche factice.',
  'nouveau took the card in the guest': 'nouveau a pris la carte dans l’invité',
  'The kernel’s own driver comes first, and NVIDIA’s then finds the card taken.':
    'Le pilote du noyau arrive le premier, et celui de NVIDIA trouve alors la carte prise.',
  '`lsmod | grep nouveau` in the guest.': '`lsmod | grep nouveau` dans l’invité.',
  'It is not loaded.': 'Il n’est pas chargé.',
  'Blacklist nouveau in the guest and make its initramfs anew.':
    'Mettez nouveau en blacklist dans l’invité et refaites son initramfs.',
  'The guest’s Secure Boot refuses NVIDIA’s module': 'Le Secure Boot de l’invité refuse le module de NVIDIA',
  'The guest’s firmware has Secure Boot on, and the module’s signature is not among its keys.':
    'Le micrologiciel de l’invité a Secure Boot activé, et la signature du module n’est pas parmi ses clés.',
  '`mokutil --sb-state` in the guest.': '`mokutil --sb-state` dans l’invité.',
  'It is off there: then the line is the host’s (fw-secureboot-unsigned-module).':
    'Il y est désactivé : la ligne est alors de l’hôte (fw-secureboot-unsigned-module).',
  'Enrol the key in the guest, or switch its Secure Boot off.':
    'Enregistrez la clé dans l’invité, ou désactivez son Secure Boot.',
}
