// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const devices: CoreSentences = {
  'Firmware demands a fixed memory mapping for it or its group, so the kernel gives it to no guest.':
    'El firmware exige una asignación fija de memoria para él o su grupo, así que el núcleo no lo da a ningún huésped.',
  '{0} ({1}) would have to go too. {2}': 'También tendría que ir {0} ({1}). {2}',
  'Giving it takes {0} from the host.': 'Cederlo quita {0} al anfitrión.',
  'It is part of the processor, and a guest driver already keeps it from the host.':
    'Forma parte del procesador, y un controlador para huéspedes ya lo aparta del anfitrión.',
  'It is a card of its own, and a guest driver already keeps it from the host.':
    'Es una tarjeta aparte, y un controlador para huéspedes ya la aparta del anfitrión.',
  'It is part of the processor, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'Forma parte del procesador y es la única salida gráfica del anfitrión: cederla significa el modo de una sola GPU, en el que el anfitrión no tiene imagen mientras funciona el huésped.',
  'It is a card of its own, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'Es una tarjeta aparte y la única salida gráfica del anfitrión: cederla significa el modo de una sola GPU, en el que el anfitrión no tiene imagen mientras funciona el huésped.',
  'It is part of the processor; the host should keep it for its own picture.':
    'Forma parte del procesador; el anfitrión debería conservarlo para su propia imagen.',
  'It is a card of its own; the host should keep it for its own picture.':
    'Es una tarjeta aparte; el anfitrión debería conservarla para su propia imagen.',
  'It is part of the processor; the host keeps {0}.': 'Forma parte del procesador; el anfitrión conserva {0}.',
  'It is a card of its own; the host keeps {0}.': 'Es una tarjeta aparte; el anfitrión conserva {0}.',
  'The kernel put it in no IOMMU group, so VFIO refuses it.':
    'El núcleo no lo puso en ningún grupo IOMMU, así que VFIO lo rechaza.',
  'There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.':
    'Aún no hay grupos IOMMU: hay que activar la IOMMU antes de poder ceder un dispositivo.',
  'Could not tell its IOMMU group: {0}.': 'No se pudo saber su grupo IOMMU: {0}.',
  'It shares IOMMU group {0} with {1}, which would have to go to the guest too.':
    'Comparte el grupo IOMMU {0} con {1}, que también tendría que ir al huésped.',
  'It is alone in IOMMU group {0}.': 'Está solo en el grupo IOMMU {0}.',
  'It is alone in IOMMU group {0} with its second function.': 'Está solo en el grupo IOMMU {0} con su segunda función.',
  'It is alone in IOMMU group {0} with its {1} other functions.':
    'Está solo en el grupo IOMMU {0} con sus otras {1} funciones.',
  'The kernel can reset it ({0}).': 'El núcleo puede reiniciarlo ({0}).',
  'The kernel knows no way to reset it: expect one guest start per boot of the host.':
    'El núcleo no conoce ninguna forma de reiniciarlo: cuente con un inicio de huésped por arranque del anfitrión.',
  'Could not tell whether it can be reset: {0}.': 'No se pudo saber si se puede reiniciar: {0}.',
  'Cards of its family ({0}) do not come back from that without help.':
    'Las tarjetas de su familia ({0}) no vuelven de ello sin ayuda.',
  'Some cards of its family ({0}) are reported not to come back from that.':
    'Se informa de que algunas tarjetas de su familia ({0}) no vuelven de ello.',
  '{0} are the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} son del mismo modelo ({1}:{2}): solo la dirección los distingue, así que hay que vincular por dirección.',
  '{0} is the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} es del mismo modelo ({1}:{2}): solo la dirección los distingue, así que hay que vincular por dirección.',
  'Vega 10': 'Vega 10',
  'Vega 20': 'Vega 20',
  'Navi 10': 'Navi 10',
  'Navi 14': 'Navi 14',
  'Navi 12': 'Navi 12',
  'Navi 3x': 'Navi 3x',
  'Navi 4x': 'Navi 4x',
  'graphics of AMD processors': 'gráficos de procesadores AMD',
  'Could not tell {0}.': 'No se pudo saber {0}.',
  'Could not tell {0}: {1}.': 'No se pudo saber {0}: {1}.',
  'It is the host’s only display: the host has no picture while a guest has it (single-GPU mode).':
    'Es la única salida gráfica del anfitrión: este no tiene imagen mientras la tiene un huésped (modo de una sola GPU).',
  'boot_vga is 1': 'boot_vga es 1',
  'boot_display is 1': 'boot_display es 1',
  'the firmware’s frame buffer lies in its memory': 'el framebuffer del firmware está en su memoria',
  'The firmware starts on it ({0}): boot messages and a disk password prompt show there.':
    'El firmware arranca en él ({0}): ahí aparecen los mensajes de arranque y la petición de contraseña del disco.',
  'it drives {0}': 'alimenta {0}',
  '{0} have it open': '{0} lo tienen abierto',
  '{0} has it open': '{0} lo tiene abierto',
  'The host uses it now: {0}.': 'El anfitrión lo usa ahora: {0}.',
  'Could not tell whether the firmware starts on it: {0}.': 'No se pudo saber si el firmware arranca en él: {0}.',
  'Could not tell whether a monitor is connected to it: {0}.': 'No se pudo saber si tiene un monitor conectado: {0}.',
  'Could not tell which programs have it open: {0}.': 'No se pudo saber qué programas lo tienen abierto: {0}.',
  'every display of the host': 'todas las salidas gráficas del anfitrión',
  'Could not tell which graphics cards drive monitors: {0}.':
    'No se pudo saber qué tarjetas gráficas alimentan monitores: {0}.',
  'Could not tell which programs use the graphics cards: {0}.':
    'No se pudo saber qué programas usan las tarjetas gráficas: {0}.',
  'whether a keyboard or mouse is plugged into it': 'si tiene conectado un teclado o un ratón',
  'where the host’s keyboard and mouse are plugged in': 'dónde están conectados el teclado y el ratón del anfitrión',
  'The host’s only {0} is on it: {1}.': 'El único {0} del anfitrión está en él: {1}.',
  'A {0} goes with it: {1}.': 'Con él se va un {0}: {1}.',
  'It belongs to the management controller (BMC) that runs the server’s remote console.':
    'Pertenece al controlador de gestión (BMC) que lleva la consola remota del servidor.',
  'whether the host’s network runs over it': 'si la red del anfitrión pasa por él',
  'which network device the host is reached through': 'por qué dispositivo de red se accede al anfitrión',
  'Could not tell which network device the host is reached through: its routes could not be read.':
    'No se pudo saber por qué dispositivo de red se accede al anfitrión: no se pudieron leer sus rutas.',
  'every way to the default route': 'todos los caminos a la ruta predeterminada',
  'An SSH session in progress comes in over it ({0}).': 'Una sesión SSH en curso llega por él ({0}).',
  'The host’s only way to the network goes over it ({0} carries the default route).':
    'El único camino del anfitrión a la red pasa por él ({0} lleva la ruta predeterminada).',
  'One of the host’s ways to the network goes over it ({0} carries a default route).':
    'Uno de los caminos del anfitrión a la red pasa por él ({0} lleva una ruta predeterminada).',
  'The host uses its network ({0} is up).': 'El anfitrión usa su red ({0} está activa).',
  'Could not tell whether the default route or an SSH session goes over it ({0}).':
    'No se pudo saber si la ruta predeterminada o una sesión SSH pasan por él ({0}).',
  'a host bridge': 'un puente de anfitrión',
  'the bridge to the firmware’s own devices (LPC/ISA)': 'el puente a los dispositivos del propio firmware (LPC/ISA)',
  'a part of the chipset': 'una parte del chipset',
  'a bridge of the chipset': 'un puente del chipset',
  'the system management bus': 'el bus de gestión del sistema',
  'a memory controller': 'un controlador de memoria',
  'the IOMMU itself': 'la propia IOMMU',
  'an interrupt controller': 'un controlador de interrupciones',
  'the management engine or a serial port of the chipset': 'el Management Engine o un puerto serie del chipset',
  'the management engine’s serial port': 'el puerto serie del Management Engine',
  'the security processor': 'el procesador de seguridad',
  'the platform’s power and thermal control': 'el control térmico y de energía de la plataforma',
  'a performance counter': 'un contador de rendimiento',
  'a part of the platform’s control': 'una parte del control de la plataforma',
  'a serial bus of the chipset': 'un bus serie del chipset',
  'It is {0}, which belongs to the platform.': 'Es {0}, que pertenece a la plataforma.',
  'whether the host has file systems on it': 'si el anfitrión tiene sistemas de archivos en él',
  'which disks the host runs from': 'desde qué discos funciona el anfitrión',
  'whether {0} is on it': 'si {0} está en él',
  'which disks {0} is on': 'en qué discos está {0}',
  'the way from there down to a PCI device could not be followed':
    'no se pudo seguir el camino desde ahí hasta un dispositivo PCI',
  'The host runs from it: {0}.': 'El anfitrión funciona desde él: {0}.',
  'The host swaps to it: {0}.': 'El anfitrión tiene en él memoria de intercambio: {0}.',
  'The host has mounted from it: {0}.': 'El anfitrión ha montado desde él: {0}.',
  '{0} of its {1} virtual functions are in use; they go with it.':
    '{0} de sus {1} funciones virtuales están en uso; se van con él.',
  'IOMMU group {0} lists {1}, which could not be read.': 'El grupo IOMMU {0} incluye {1}, que no se pudo leer.',
  'Could not tell the IOMMU groups: {0}.': 'No se pudieron saber los grupos IOMMU: {0}.',
  'Could not tell which PCI devices there are: {0}.': 'No se pudo saber qué dispositivos PCI hay: {0}.',
  'None of its devices could be read.': 'No se pudo leer ninguno de sus dispositivos.',
  'It holds only bridges, which stay in the host.': 'Solo contiene puentes, que se quedan en el anfitrión.',
  'It holds only bridges of the platform, which stay in the host.':
    'Solo contiene puentes de la plataforma, que se quedan en el anfitrión.',
  'Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.':
    'El firmware exige una asignación fija de memoria para un dispositivo que contiene, así que el núcleo no lo da a ningún huésped.',
  'The group holds {0}.': 'El grupo contiene {0}.',
  'Nothing that could be read forbids giving it away, but not all could be read.':
    'Nada de lo que se pudo leer prohíbe cederlo, pero no se pudo leer todo.',
  'The host can spare the only device in it.': 'El anfitrión puede prescindir del único dispositivo que contiene.',
  'It holds one device with all its functions.': 'Contiene un dispositivo con todas sus funciones.',
  'All of these must go to the guest together: {0}.': 'Todos estos deben ir juntos al huésped: {0}.',
  'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.':
    'Nada prohíbe cederla, a diferencia de la otra tarjeta: con el monitor del anfitrión en aquella, podría ir esta en su lugar.',
}
