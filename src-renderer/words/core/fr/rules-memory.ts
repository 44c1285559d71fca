// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesMemory: CoreSentences = {
  'Memory is free for a guest right now': 'De la mémoire est libre pour un invité en ce moment',
  'A guest takes all its memory at once when it starts; where it is not free, the start fails or the host kills programs.':
    'Un invité prend toute sa mémoire d’un coup à son démarrage ; si elle n’est pas libre, le démarrage échoue ou l’hôte tue des programmes.',
  '{0} is available.': 'Mémoire disponible : {0}.',
  'Only {0} is available now.': 'Mémoire disponible en ce moment : seulement {0}.',
  'Close programs before a guest starts, and limit large caches (the ARC of ZFS).':
    'Fermez des programmes avant de démarrer un invité, et limitez les grands caches (l’ARC de ZFS).',
  'There is memory for host and guest': 'Il y a de la mémoire pour l’hôte et pour l’invité',
  'All memory of a guest with a GPU is locked for as long as it runs; the host must live on what is left.':
    'Toute la mémoire d’un invité avec GPU est verrouillée tant qu’il tourne ; l’hôte doit vivre avec le reste.',
  'There is {0} of memory.': 'Il y a {0} de mémoire.',
  'There is {0} of memory: enough for a small guest, with little left for the host.':
    'Il y a {0} de mémoire : assez pour un petit invité, en laissant peu à l’hôte.',
  '16 GiB or more let both breathe.': '16 Gio ou plus laissent respirer les deux.',
  'There is only {0} of memory.': 'Il n’y a que {0} de mémoire.',
  'Add memory: 8 GiB is the least, 16 GiB or more let both breathe.':
    'Ajoutez de la mémoire : 8 Gio est le minimum, 16 Gio ou plus laissent respirer les deux.',
  'The host can move memory out of the way': 'L’hôte peut déplacer de la mémoire',
  'While a guest has its memory locked, the host’s own programs share the rest; without swap the kernel can only kill one when it runs out.':
    'Pendant qu’un invité a sa mémoire verrouillée, les programmes de l’hôte se partagent le reste ; sans swap, le noyau ne peut qu’en tuer un quand elle manque.',
  'There is {0} of swap.': 'Il y a {0} de swap.',
  'There is no swap, and with {0} little need of it.': 'Il n’y a pas de swap, et avec {0} il n’est guère nécessaire.',
  'There is no swap.': 'Il n’y a pas de swap.',
  'Add a swap file or zram of some gigabytes.': 'Ajoutez un fichier de swap ou zram de quelques gigaoctets.',
  'Huge pages leave the host enough memory': 'Les huge pages laissent assez de mémoire à l’hôte',
  'Memory set aside for huge pages is of no use to anything else; with too much of it the host runs short, or does not start at all.':
    'La mémoire réservée aux huge pages ne sert à rien d’autre ; s’il y en a trop, l’hôte en manque, ou ne démarre pas du tout.',
  'None are set aside.': 'Aucune n’est réservée.',
  '{0} of {1} is set aside, which leaves the host {2}.': 'Réservé : {0} sur {1}, ce qui laisse {2} à l’hôte.',
  'Set fewer aside: leave the host a quarter of its memory, and 4 GiB at least.':
    'Réservez-en moins : laissez à l’hôte un quart de sa mémoire, et au moins 4 Gio.',
  'Huge pages can be set aside': 'Des huge pages peuvent être réservées',
  'Guest memory in huge pages needs far fewer translations, in the CPU and in the IOMMU.':
    'En huge pages, la mémoire de l’invité demande bien moins de traductions, dans le CPU et dans l’IOMMU.',
  'The kernel offers no huge pages.': 'Le noyau n’offre pas de huge pages.',
  'Install the distribution’s standard kernel, which has them.':
    'Installez le noyau standard de la distribution, qui en a.',
  'The kernel offers pages of {0}; the CPU has none of 1 GiB.':
    'Le noyau offre des pages de {0} ; le CPU n’en a pas de 1 Gio.',
  'The kernel offers pages of {0}.': 'Le noyau offre des pages de {0}.',
  'A guest’s memory may be locked': 'La mémoire d’un invité peut être verrouillée',
  'VFIO locks all memory of a guest; a limit below that ends the start with “Cannot allocate memory”.':
    'VFIO verrouille toute la mémoire d’un invité ; une limite inférieure met fin au démarrage avec “Cannot allocate memory”.',
  'libvirt’s system instance raises the limit for each guest by itself.':
    'L’instance système de libvirt relève d’elle-même la limite pour chaque invité.',
  'There is no limit.': 'Il n’y a pas de limite.',
  '{0} may be locked.': 'Mémoire qui peut être verrouillée : {0}.',
  'Without libvirt, only {0} may be locked.': 'Sans libvirt, la mémoire qui peut être verrouillée se limite à {0}.',
  'libvirt’s system instance raises the limit by itself, so installing libvirt is enough. Only for guests started without it, raise memlock in /etc/security/limits.d.':
    'L’instance système de libvirt relève la limite d’elle-même : installer libvirt suffit. Seulement pour des invités démarrés sans lui, relevez memlock dans /etc/security/limits.d.',
  'The kernel does not search for equal pages': 'Le noyau ne cherche pas de pages identiques',
  'Pages of a guest with a GPU are locked and cannot be merged, so the search costs time and finds nothing.':
    'Les pages d’un invité avec GPU sont verrouillées et ne peuvent pas être fusionnées : la recherche coûte du temps et ne trouve rien.',
  'Same-page merging is off.': 'La fusion de pages identiques est désactivée.',
  'Same-page merging is on.': 'La fusion de pages identiques est activée.',
  'Switch it off, and ksmtuned as well where that runs.': 'Désactivez-la, ainsi que ksmtuned s’il tourne.',
  'It is known which memory is near the graphics cards': 'On sait quelle mémoire est proche des cartes graphiques',
  'On a machine of several nodes a guest should have cores and memory of the node its card hangs from.':
    'Sur une machine à plusieurs nœuds, un invité devrait avoir des cœurs et de la mémoire du nœud dont dépend sa carte.',
  'All memory is equally near.': 'Toute la mémoire est également proche.',
  'The firmware names the node of every graphics card.': 'Le micrologiciel nomme le nœud de chaque carte graphique.',
  'The firmware names no node for {0}.': 'Le micrologiciel ne nomme pas de nœud pour {0}.',
  'Update the firmware, or find the card’s node in the board’s manual by its slot.':
    'Mettez le micrologiciel à jour, ou trouvez le nœud de la carte dans le manuel de la carte mère d’après son emplacement.',
  'QEMU may have huge pages without setting any aside': 'QEMU peut avoir des huge pages sans qu’aucune soit réservée',
  'Transparent huge pages give most of the benefit for nothing; QEMU asks for them where the kernel allows it.':
    'Les transparent huge pages apportent l’essentiel du gain pour rien ; QEMU les demande là où le noyau le permet.',
  'The mode is {0}.': 'Le mode est {0}.',
  'They are switched off.': 'Elles sont désactivées.',
  'Allow them for programs that ask.': 'Autorisez-les pour les programmes qui les demandent.',
}
