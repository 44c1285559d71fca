// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesMemory: CoreSentences = {
  'Memory is free for a guest right now': 'Ahora mismo hay memoria libre para un huésped',
  'A guest takes all its memory at once when it starts; where it is not free, the start fails or the host kills programs.':
    'Un huésped toma toda su memoria de una vez al iniciarse; si no está libre, el inicio falla o el anfitrión mata programas.',
  '{0} is available.': 'Hay {0} disponibles.',
  'Only {0} is available now.': 'Ahora solo hay {0} disponibles.',
  'Close programs before a guest starts, and limit large caches (the ARC of ZFS).':
    'Cierre programas antes de iniciar un huésped y limite las cachés grandes (la ARC de ZFS).',
  'There is memory for host and guest': 'Hay memoria para el anfitrión y el huésped',
  'All memory of a guest with a GPU is locked for as long as it runs; the host must live on what is left.':
    'Toda la memoria de un huésped con GPU queda bloqueada mientras funciona; el anfitrión debe vivir con lo que queda.',
  'There is {0} of memory.': 'Hay {0} de memoria.',
  'There is {0} of memory: enough for a small guest, with little left for the host.':
    'Hay {0} de memoria: basta para un huésped pequeño, y queda poco para el anfitrión.',
  '16 GiB or more let both breathe.': 'Con 16 GiB o más respiran los dos.',
  'There is only {0} of memory.': 'Solo hay {0} de memoria.',
  'Add memory: 8 GiB is the least, 16 GiB or more let both breathe.':
    'Añada memoria: 8 GiB es lo mínimo, con 16 GiB o más respiran los dos.',
  'The host can move memory out of the way': 'El anfitrión puede apartar memoria',
  'While a guest has its memory locked, the host’s own programs share the rest; without swap the kernel can only kill one when it runs out.':
    'Mientras un huésped tiene su memoria bloqueada, los programas del anfitrión comparten el resto; sin intercambio, el núcleo solo puede matar alguno cuando se agota.',
  'There is {0} of swap.': 'Hay {0} de memoria de intercambio.',
  'There is no swap, and with {0} little need of it.': 'No hay memoria de intercambio, y con {0} apenas hace falta.',
  'There is no swap.': 'No hay memoria de intercambio.',
  'Add a swap file or zram of some gigabytes.': 'Añada un archivo de intercambio o zram de unos gigabytes.',
  'Huge pages leave the host enough memory': 'Las páginas enormes dejan memoria suficiente al anfitrión',
  'Memory set aside for huge pages is of no use to anything else; with too much of it the host runs short, or does not start at all.':
    'La memoria reservada para páginas enormes no sirve para nada más; con demasiada, el anfitrión se queda corto o ni siquiera arranca.',
  'None are set aside.': 'No hay ninguna reservada.',
  '{0} of {1} is set aside, which leaves the host {2}.': 'Hay {0} de {1} en reserva, lo que deja al anfitrión {2}.',
  'Set fewer aside: leave the host a quarter of its memory, and 4 GiB at least.':
    'Reserve menos: deje al anfitrión una cuarta parte de su memoria, y al menos 4 GiB.',
  'Huge pages can be set aside': 'Se pueden reservar páginas enormes',
  'Guest memory in huge pages needs far fewer translations, in the CPU and in the IOMMU.':
    'La memoria de un huésped en páginas enormes necesita muchas menos traducciones, en la CPU y en la IOMMU.',
  'The kernel offers no huge pages.': 'El núcleo no ofrece páginas enormes.',
  'Install the distribution’s standard kernel, which has them.':
    'Instale el núcleo estándar de la distribución, que las incluye.',
  'The kernel offers pages of {0}; the CPU has none of 1 GiB.':
    'El núcleo ofrece páginas de {0}; la CPU no las tiene de 1 GiB.',
  'The kernel offers pages of {0}.': 'El núcleo ofrece páginas de {0}.',
  'A guest’s memory may be locked': 'La memoria de un huésped se puede bloquear',
  'VFIO locks all memory of a guest; a limit below that ends the start with “Cannot allocate memory”.':
    'VFIO bloquea toda la memoria de un huésped; un límite inferior termina el inicio con “Cannot allocate memory”.',
  'libvirt’s system instance raises the limit for each guest by itself.':
    'La instancia de sistema de libvirt sube por sí sola el límite de cada huésped.',
  'There is no limit.': 'No hay límite.',
  '{0} may be locked.': 'Se pueden bloquear {0}.',
  'Without libvirt, only {0} may be locked.': 'Sin libvirt, solo se pueden bloquear {0}.',
  'libvirt’s system instance raises the limit by itself, so installing libvirt is enough. Only for guests started without it, raise memlock in /etc/security/limits.d.':
    'La instancia de sistema de libvirt sube el límite por sí sola, así que basta instalar libvirt. Solo para huéspedes iniciados sin él, suba memlock en /etc/security/limits.d.',
  'The kernel does not search for equal pages': 'El núcleo no busca páginas iguales',
  'Pages of a guest with a GPU are locked and cannot be merged, so the search costs time and finds nothing.':
    'Las páginas de un huésped con GPU están bloqueadas y no se pueden unir, así que la búsqueda cuesta tiempo y no encuentra nada.',
  'Same-page merging is off.': 'La unión de páginas iguales (KSM) está desactivada.',
  'Same-page merging is on.': 'La unión de páginas iguales (KSM) está activada.',
  'Switch it off, and ksmtuned as well where that runs.': 'Desactívela, y también ksmtuned si está en marcha.',
  'It is known which memory is near the graphics cards': 'Se sabe qué memoria está cerca de las tarjetas gráficas',
  'On a machine of several nodes a guest should have cores and memory of the node its card hangs from.':
    'En un equipo de varios nodos, un huésped debería tener núcleos y memoria del nodo del que cuelga su tarjeta.',
  'All memory is equally near.': 'Toda la memoria está igual de cerca.',
  'The firmware names the node of every graphics card.': 'El firmware indica el nodo de cada tarjeta gráfica.',
  'The firmware names no node for {0}.': 'El firmware no indica ningún nodo para {0}.',
  'Update the firmware, or find the card’s node in the board’s manual by its slot.':
    'Actualice el firmware, o busque el nodo de la tarjeta en el manual de la placa por su ranura.',
  'QEMU may have huge pages without setting any aside': 'QEMU puede tener páginas enormes sin reservar ninguna',
  'Transparent huge pages give most of the benefit for nothing; QEMU asks for them where the kernel allows it.':
    'Las páginas enormes transparentes dan la mayor parte del beneficio a cambio de nada; QEMU las pide si el núcleo lo permite.',
  'The mode is {0}.': 'El modo es {0}.',
  'They are switched off.': 'Están desactivadas.',
  'Allow them for programs that ask.': 'Permítalas para los programas que las pidan.',
}
