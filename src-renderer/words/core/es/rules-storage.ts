// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesStorage: CoreSentences = {
  'No disk of the host goes with the card': 'Ningún disco del anfitrión se va con la tarjeta',
  'A disk in the card’s IOMMU group is taken with it: the host loses its files while they are in use.':
    'Un disco del grupo IOMMU de la tarjeta se va con ella: el anfitrión pierde sus archivos mientras los usa.',
  'With {0} would go a disk of the host. {1}': 'Con {0} se iría un disco del anfitrión. {1}',
  'Move the disk or the card to a slot with an IOMMU group of its own; M.2 sockets and slots of the chipset often share one.':
    'Pase el disco o la tarjeta a una ranura con grupo IOMMU propio; los zócalos M.2 y las ranuras del chipset a menudo comparten uno.',
  'Could not tell whether a disk that goes with {0} is the host’s.':
    'No se pudo saber si un disco que va con {0} es del anfitrión.',
  'There are no IOMMU groups yet, so what goes with the card is not known; this is judged then.':
    'Aún no hay grupos IOMMU, así que no se sabe qué va con la tarjeta; esto se juzgará entonces.',
  'No disk is in the IOMMU group of {0}.': 'No hay ningún disco en el grupo IOMMU de {0}.',
  'The host uses none of the disks that go with {0}.': 'El anfitrión no usa ninguno de los discos que van con {0}.',
  'writes each changed block to a new place; that scatters a guest’s disk and slows it more from week to week':
    'escribe cada bloque modificado en un sitio nuevo; eso dispersa el disco de un huésped y lo ralentiza más cada semana',
  'Switch copying off for the folder before the first image is made; images in it then have no checksums and no snapshots of their own.':
    'Desactive la copia en escritura en la carpeta antes de crear la primera imagen; las imágenes que contenga no tienen entonces sumas de comprobación ni instantáneas propias.',
  'Switch copying off for the folder before the first image is made.':
    'Desactive la copia en escritura en la carpeta antes de crear la primera imagen.',
  'writes in records of 128 KiB, so that each small write of a guest rewrites a large record':
    'escribe en registros de 128 KiB, de modo que cada escritura pequeña de un huésped reescribe un registro grande',
  'Give guests a volume (zvol) each, or a dataset with small records.':
    'Dé a cada huésped un volumen (zvol), o un dataset con registros pequeños.',
  'keeps a guest’s disk on another machine: each access crosses the network, and the guest stops with it':
    'guarda el disco de un huésped en otro equipo: cada acceso cruza la red, y el huésped se para con ella',
  'Keep the disks of guests on this machine.': 'Guarde los discos de los huéspedes en este equipo.',
  'keeps nothing over a restart of the host': 'no conserva nada tras un reinicio del anfitrión',
  'Put a storage pool on a disk before a guest is made.':
    'Ponga un grupo de almacenamiento en un disco antes de crear un huésped.',
  'The file system suits a guest’s disk': 'El sistema de archivos es adecuado para el disco de un huésped',
  'A disk image is written in small pieces all over; some file systems answer that with fragments, copies or a journey over the network.':
    'Una imagen de disco se escribe en trozos pequeños por todas partes; algunos sistemas de archivos responden con fragmentos, copias o un viaje por la red.',
  '{0} is on {1}, which suits disk images.': '{0} está en {1}, adecuado para imágenes de disco.',
  '{0} is on {1}, which {2}.': '{0} está en {1}, que {2}.',
  'There is room for a guest’s disk': 'Hay sitio para el disco de un huésped',
  'Windows 11 wants a disk of 64 GiB, games and models want more; a guest whose image can grow no further is paused in the middle of its work.':
    'Windows 11 pide un disco de 64 GiB, los juegos y los modelos piden más; un huésped cuya imagen no puede crecer se detiene en mitad de su trabajo.',
  '{0} has {1} free.': '{0} tiene {1} libres.',
  '{0} has {1} free; a guest’s disk wants 64 GiB at least.':
    '{0} tiene {1} libres; el disco de un huésped pide al menos 64 GiB.',
  'Free some space, or keep guests’ disks on another file system: libvirt takes a storage pool in any folder.':
    'Libere espacio, o guarde los discos de los huéspedes en otro sistema de archivos: libvirt admite un grupo de almacenamiento en cualquier carpeta.',
  'A disk of its own for the guest is fastest: it can be handed over as a whole.':
    'Un disco propio para el huésped es lo más rápido: se puede ceder entero.',
  'The disk that the host runs from is known': 'Se conoce el disco desde el que funciona el anfitrión',
  'Only with the whole way known, from / through encryption and volumes down to a PCI device, can that device be kept out of a guest.':
    'Solo si se conoce todo el camino, desde / a través del cifrado y los volúmenes hasta un dispositivo PCI, se puede mantener ese dispositivo fuera de un huésped.',
  'Could not tell: nothing is said to be mounted at /.': 'No se pudo saber: nada indica qué está montado en /.',
  'The host runs from memory (a live system), so no disk is at stake.':
    'El anfitrión funciona desde la memoria (un sistema live), así que no hay ningún disco en juego.',
  'Could not tell: / is {0} on {1}, which could not be followed to a disk.':
    'No se pudo saber: / es {0} en {1}, que no se pudo seguir hasta un disco.',
  '/ ({0}) is on no PCI device of this host.': '/ ({0}) no está en ningún dispositivo PCI de este anfitrión.',
  '/ is on {0}, by way of {1}.': '/ está en {0}, a través de {1}.',
  'Where the host swaps to is known': 'Se sabe dónde está la memoria de intercambio del anfitrión',
  'Memory that was swapped out is lost with the disk it lies on; the host then stops programs or itself.':
    'La memoria pasada a intercambio se pierde con el disco en que está; el anfitrión detiene entonces programas, o se detiene él mismo.',
  'The host does not swap.': 'El anfitrión no usa memoria de intercambio.',
  'Could not tell which disk {0} is on.': 'No se pudo saber en qué disco está {0}.',
  '{0} on no PCI device': '{0} en ningún dispositivo PCI',
  'The host swaps to {0}.': 'El anfitrión tiene la memoria de intercambio en {0}.',
}
