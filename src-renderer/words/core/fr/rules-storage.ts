// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesStorage: CoreSentences = {
  'No disk of the host goes with the card': 'Aucun disque de l’hôte ne part avec la carte',
  'A disk in the card’s IOMMU group is taken with it: the host loses its files while they are in use.':
    'Un disque du groupe IOMMU de la carte part avec elle : l’hôte perd ses fichiers pendant qu’ils servent.',
  'With {0} would go a disk of the host. {1}': 'Avec {0} partirait un disque de l’hôte. {1}',
  'Move the disk or the card to a slot with an IOMMU group of its own; M.2 sockets and slots of the chipset often share one.':
    'Déplacez le disque ou la carte vers un emplacement qui a son propre groupe IOMMU ; les ports M.2 et les emplacements du chipset en partagent souvent un.',
  'Could not tell whether a disk that goes with {0} is the host’s.':
    'Indéterminé : un disque qui part avec {0} est-il celui de l’hôte ?',
  'There are no IOMMU groups yet, so what goes with the card is not known; this is judged then.':
    'Il n’y a pas encore de groupes IOMMU : on ne sait pas ce qui part avec la carte ; ce point sera jugé alors.',
  'No disk is in the IOMMU group of {0}.': 'Aucun disque n’est dans le groupe IOMMU de {0}.',
  'The host uses none of the disks that go with {0}.': 'L’hôte n’utilise aucun des disques qui partent avec {0}.',
  'writes each changed block to a new place; that scatters a guest’s disk and slows it more from week to week':
    'écrit chaque bloc modifié à un nouvel endroit ; cela disperse le disque d’un invité et le ralentit de semaine en semaine',
  'Switch copying off for the folder before the first image is made; images in it then have no checksums and no snapshots of their own.':
    'Désactivez la copie sur écriture pour le dossier avant la création de la première image ; les images qu’il contient n’ont alors ni sommes de contrôle ni instantanés propres.',
  'Switch copying off for the folder before the first image is made.':
    'Désactivez la copie sur écriture pour le dossier avant la création de la première image.',
  'writes in records of 128 KiB, so that each small write of a guest rewrites a large record':
    'écrit par enregistrements de 128 Kio : chaque petite écriture d’un invité réécrit un grand enregistrement',
  'Give guests a volume (zvol) each, or a dataset with small records.':
    'Donnez à chaque invité un volume (zvol), ou un dataset à petits enregistrements.',
  'keeps a guest’s disk on another machine: each access crosses the network, and the guest stops with it':
    'garde le disque d’un invité sur une autre machine : chaque accès traverse le réseau, et l’invité s’arrête avec lui',
  'Keep the disks of guests on this machine.': 'Gardez les disques des invités sur cette machine.',
  'keeps nothing over a restart of the host': 'ne garde rien après un redémarrage de l’hôte',
  'Put a storage pool on a disk before a guest is made.':
    'Placez un pool de stockage sur un disque avant de créer un invité.',
  'The file system suits a guest’s disk': 'Le système de fichiers convient au disque d’un invité',
  'A disk image is written in small pieces all over; some file systems answer that with fragments, copies or a journey over the network.':
    'Une image disque est écrite partout par petits morceaux ; certains systèmes de fichiers y répondent par de la fragmentation, des copies ou un trajet par le réseau.',
  '{0} is on {1}, which suits disk images.': '{0} est sur {1}, qui convient aux images disque.',
  '{0} is on {1}, which {2}.': '{0} est sur {1}, qui {2}.',
  'There is room for a guest’s disk': 'Il y a de la place pour le disque d’un invité',
  'Windows 11 wants a disk of 64 GiB, games and models want more; a guest whose image can grow no further is paused in the middle of its work.':
    'Windows 11 demande un disque de 64 Gio, les jeux et les modèles davantage ; un invité dont l’image ne peut plus grandir est mis en pause en plein travail.',
  '{0} has {1} free.': '{0} a {1} libres.',
  '{0} has {1} free; a guest’s disk wants 64 GiB at least.':
    '{0} a {1} libres ; le disque d’un invité demande au moins 64 Gio.',
  'Free some space, or keep guests’ disks on another file system: libvirt takes a storage pool in any folder.':
    'Libérez de l’espace, ou gardez les disques des invités sur un autre système de fichiers : libvirt accepte un pool de stockage dans n’importe quel dossier.',
  'A disk of its own for the guest is fastest: it can be handed over as a whole.':
    'Un disque à part pour l’invité est le plus rapide : il peut lui être remis en entier.',
  'The disk that the host runs from is known': 'Le disque d’où tourne l’hôte est connu',
  'Only with the whole way known, from / through encryption and volumes down to a PCI device, can that device be kept out of a guest.':
    'Ce n’est qu’en connaissant tout le chemin, de / à travers chiffrement et volumes jusqu’à un périphérique PCI, qu’on peut tenir ce périphérique hors d’un invité.',
  'Could not tell: nothing is said to be mounted at /.': 'Indéterminé : rien n’est dit monté sur /.',
  'The host runs from memory (a live system), so no disk is at stake.':
    'L’hôte tourne depuis la mémoire (un système live) : aucun disque n’est en jeu.',
  'Could not tell: / is {0} on {1}, which could not be followed to a disk.':
    'Indéterminé : / est {0} sur {1}, qui n’a pas pu être suivi jusqu’à un disque.',
  '/ ({0}) is on no PCI device of this host.': '/ ({0}) n’est sur aucun périphérique PCI de cet hôte.',
  '/ is on {0}, by way of {1}.': '/ est sur {0}, par {1}.',
  'Where the host swaps to is known': 'On sait où est le swap de l’hôte',
  'Memory that was swapped out is lost with the disk it lies on; the host then stops programs or itself.':
    'La mémoire mise en swap est perdue avec le disque où elle se trouve ; l’hôte arrête alors des programmes, ou lui-même.',
  'The host does not swap.': 'L’hôte n’a pas de swap.',
  'Could not tell which disk {0} is on.': 'Indéterminé : sur quel disque est {0} ?',
  '{0} on no PCI device': '{0} sur aucun périphérique PCI',
  'The host swaps to {0}.': 'Le swap de l’hôte est sur {0}.',
}
