// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesBoot: CoreSentences = {
  'vfio-pci comes before the drivers of the cards it is to take':
    'vfio-pci llega antes que los controladores de las tarjetas que debe tomar',
  'A card goes to whichever driver is there first; ids given to vfio-pci are of no use once the usual driver has the card.':
    'Una tarjeta es del primer controlador que llega; los identificadores dados a vfio-pci no sirven cuando el controlador habitual ya la tiene.',
  'No ids are given to vfio-pci.': 'No se dan identificadores a vfio-pci.',
  'vfio-pci holds every device it is to take.': 'vfio-pci tiene todos los dispositivos que debe tomar.',
  'vfio-pci is built into the kernel, so it is there first.':
    'vfio-pci está integrado en el núcleo, así que llega primero.',
  'A softdep loads vfio-pci before the usual driver.': 'Un softdep carga vfio-pci antes que el controlador habitual.',
  'rd.driver.pre loads vfio-pci first.': 'rd.driver.pre carga vfio-pci primero.',
  'Nothing else takes the devices: {0} is blacklisted.': 'Nada más toma los dispositivos: {0} está en la lista negra.',
  'Nothing else takes the devices: {0} are blacklisted.':
    'Nada más toma los dispositivos: {0} están en la lista negra.',
  'vfio-pci is loaded early from the initial ramdisk.': 'vfio-pci se carga pronto desde el initramfs.',
  'Nothing makes sure that vfio-pci is loaded before the usual drivers.':
    'Nada asegura que vfio-pci se cargue antes que los controladores habituales.',
  'Name vfio-pci as a soft dependency of the card’s usual driver in /etc/modprobe.d, and rebuild the initial ramdisk.':
    'Indique vfio-pci como softdep del controlador habitual de la tarjeta en /etc/modprobe.d y regenere el initramfs.',
  "'softdep {0} pre: vfio-pci'": "'softdep {0} pre: vfio-pci'",
  'It is known what builds the initial ramdisk': 'Se sabe qué genera el initramfs',
  'To keep a card from its usual driver, vfio-pci must often be in the initial ramdisk, and each generator is told so in its own way.':
    'Para apartar una tarjeta de su controlador habitual, vfio-pci debe estar a menudo en el initramfs, y a cada generador se le indica a su manera.',
  'This system starts without one.': 'Este sistema arranca sin él.',
  'NixOS builds it.': 'Lo genera NixOS.',
  '{0} builds it.': 'Lo genera {0}.',
  'The boot loader that started this system is known': 'Se conoce el cargador de arranque que inició este sistema',
  'A parameter written for another loader is never read, and the way back from a bad boot differs from loader to loader.':
    'Un parámetro escrito para otro cargador nunca se lee, y la vuelta atrás tras un mal arranque es distinta en cada cargador.',
  '{0} started this system.': '{0} inició este sistema.',
  'No package operation is running or was interrupted':
    'Ninguna operación de paquetes está en curso ni quedó interrumpida',
  'A package operation rebuilds kernels, ramdisks and boot entries; a change made meanwhile may be lost or half applied.':
    'Una operación de paquetes regenera núcleos, initramfs y entradas de arranque; un cambio hecho entretanto puede perderse o quedar a medias.',
  'None is under way.': 'No hay ninguna en curso.',
  'A package operation is under way or was interrupted: {0}.':
    'Hay una operación de paquetes en curso o interrumpida: {0}.',
  'Let it finish; repair an interrupted one (on Debian: sudo dpkg --configure -a).':
    'Deje que termine; repare la interrumpida (en Debian: sudo dpkg --configure -a).',
  'The passthrough parameters that were written are in use': 'Los parámetros de passthrough escritos están en uso',
  'A parameter counts only once the loader’s files have been made anew and the machine has restarted through them.':
    'Un parámetro solo cuenta cuando los archivos del cargador se han regenerado y el equipo ha reiniciado con ellos.',
  'No passthrough parameter is written anywhere.': 'No hay ningún parámetro de passthrough escrito.',
  '{0} is in use.': '{0} está en uso.',
  '{0} are in use.': '{0} están en uso.',
  '{0} is written down, but not in use.': '{0} está escrito, pero no en uso.',
  '{0} are written down, but not in use.': '{0} están escritos, pero no en uso.',
  'Restart; if that does not help, the loader’s files were not made anew or another loader starts this system.':
    'Reinicie; si no ayuda, los archivos del cargador no se regeneraron u otro cargador inicia este sistema.',
  'The passthrough parameters in use come back at the next start':
    'Los parámetros de passthrough en uso vuelven en el próximo arranque',
  'A parameter typed into the boot menu, or left in a file that nothing reads any more, is gone after the next start.':
    'Un parámetro tecleado en el menú de arranque, o en un archivo que ya nada lee, desaparece tras el próximo arranque.',
  'No passthrough parameter is in use.': 'No hay ningún parámetro de passthrough en uso.',
  'no file was found that the parameters come from': 'no se encontró ningún archivo del que vengan los parámetros',
  '{0} will be there again.': '{0} volverá a estar.',
  '{0} will not be there at the next start.': '{0} no estará en el próximo arranque.',
  'Boot settings of this system can be changed by a program':
    'Un programa puede cambiar los ajustes de arranque de este sistema',
  'Some systems are built as a whole from a description; a change made past that description is undone by the next build.':
    'Algunos sistemas se construyen enteros a partir de una descripción; la siguiente construcción deshace un cambio hecho al margen de ella.',
  'NixOS is built from its configuration, which no program may edit for its owner.':
    'NixOS se construye a partir de su configuración, que ningún programa puede editar por su dueño.',
  'Put the settings into the configuration: boot.kernelParams, boot.initrd.kernelModules and virtualisation.libvirtd. A specialisation makes a boot entry to try them with.':
    'Ponga los ajustes en la configuración: boot.kernelParams, boot.initrd.kernelModules y virtualisation.libvirtd. Una specialisation crea una entrada de arranque para probarlos.',
  'Boot settings stand in ordinary files.': 'Los ajustes de arranque están en archivos normales.',
  'This system runs from a bootc image; its parameters are set with bootc, each change as a new deployment.':
    'Este sistema funciona desde una imagen bootc; sus parámetros se establecen con bootc, cada cambio como un despliegue nuevo.',
  'This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.':
    'Este sistema funciona desde una imagen ostree; sus parámetros se establecen con rpm-ostree, cada cambio como un despliegue nuevo.',
  'Only the loader in use has files here': 'Aquí solo hay archivos del cargador en uso',
  'With files of two loaders about, people and programs edit the wrong ones, or an update puts the other loader first.':
    'Con archivos de dos cargadores, personas y programas editan los equivocados, o una actualización pone primero el otro cargador.',
  'No other loader has left files.': 'Ningún otro cargador ha dejado archivos.',
  '{0} started this system, but files of {1} lie here too.':
    '{0} inició este sistema, pero aquí hay también archivos de {1}.',
  'One loader started this system, but files of {0} lie here too.':
    'Un cargador inició este sistema, pero aquí hay también archivos de {0}.',
  'Change parameters in the files of the loader in use only; remove {0} with the package manager where nothing needs it.':
    'Cambie los parámetros solo en los archivos del cargador en uso; elimine {0} con el gestor de paquetes si nada lo necesita.',
  'There is room for a second initial ramdisk': 'Hay sitio para un segundo initramfs',
  'A new image is written beside the old one; on a full /boot it is cut short, and such a system does not start.':
    'La imagen nueva se escribe junto a la antigua; en un /boot lleno queda cortada, y un sistema así no arranca.',
  '{0} is free where kernels are kept.': 'Hay {0} libres donde se guardan los núcleos.',
  'Only {0} is free where kernels are kept.': 'Solo hay {0} libres donde se guardan los núcleos.',
  'Remove old kernels with the package manager, keeping the running one and one more.':
    'Elimine núcleos antiguos con el gestor de paquetes y conserve el que está en uso y uno más.',
  'The host starts through UEFI': 'El anfitrión arranca por UEFI',
  'A legacy start lets the firmware’s old VGA code take hold of the card, and leaves no one-time boot entry to try a change with.':
    'Un arranque heredado deja que el viejo código VGA del firmware se apodere de la tarjeta, y no ofrece entradas de un solo arranque para probar un cambio.',
  'The host started through UEFI.': 'El anfitrión arrancó por UEFI.',
  'A guest’s own firmware is its hypervisor’s choice.': 'El firmware de un huésped lo elige su hipervisor.',
  'The host started in legacy BIOS mode.': 'El anfitrión arrancó en modo BIOS heredado.',
  'It works without this change too. Before you make it, reinstall the boot loader for UEFI.':
    'También funciona sin este cambio. Antes de hacerlo, reinstale el cargador de arranque para UEFI.',
}
