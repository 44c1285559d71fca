// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisUpdate: CoreSentences = {
  'A firmware update put the settings back': 'Una actualización del firmware restableció los ajustes',
  'An update of the firmware starts with its defaults.':
    'Una actualización del firmware empieza con sus valores predeterminados.',
  'The firmware’s date is newer than the last good start.':
    'La fecha del firmware es posterior al último inicio correcto.',
  'The settings were never on.': 'Los ajustes nunca estuvieron activados.',
  'Set them again.': 'Establézcalos de nuevo.',
  'A kernel module could not be built for the new kernel':
    'Un módulo del núcleo no se pudo compilar para el núcleo nuevo',
  'The kernel changed what the module uses.': 'El núcleo cambió lo que el módulo usa.',
  '`dkms status` lacks the running kernel.': 'A `dkms status` le falta el núcleo en uso.',
  'It is listed as installed.': 'Figura como installed.',
  'A newer version of the module, or the kernel from before.':
    'Una versión más nueva del módulo, o el núcleo anterior.',
  'The kernel itself failed in the driver': 'El propio núcleo falló en el controlador',
  'This version of the kernel has a fault that the one before had not.':
    'Esta versión del núcleo tiene un error que la anterior no tenía.',
  'libvirt’s log names the kernel at each start: compare the last good one.':
    'El registro de libvirt nombra el núcleo en cada inicio: compare el último correcto.',
  'The older kernel fails too.': 'El núcleo más antiguo también falla.',
  'Start the older kernel, and report it.': 'Arranque el núcleo más antiguo, e informe del error.',
  'It lacks later fixes.': 'Le faltan correcciones posteriores.',
  'Two kinds of libvirt’s daemons get in each other’s way': 'Dos tipos de demonios de libvirt se estorban',
  'The distribution went over from libvirtd to single daemons, and one set is half off.':
    'La distribución pasó de libvirtd a demonios modulares, y un juego está a medio desactivar.',
  "`systemctl list-units 'virt*' libvirtd`.": "`systemctl list-units 'virt*' libvirtd`.",
  'Only one set is on.': 'Solo un juego está activado.',
  'Switch one set on and the other off.': 'Active un juego y desactive el otro.',
  'Guests are not listed meanwhile.': 'Entretanto no aparecen los huéspedes.',
  'Since an update of NVIDIA’s driver programs hold the card':
    'Desde una actualización del controlador de NVIDIA hay programas que retienen la tarjeta',
  'Newer drivers switch their display part on by themselves, and programs open it.':
    'Los controladores más nuevos activan por sí solos su parte de pantalla, y los programas la abren.',
  '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.':
    '`cat /sys/module/nvidia_drm/parameters/modeset`; `lsof /dev/dri/card*`.',
  'modeset is N.': 'modeset es N.',
  'End those programs; modeset=0 for a card that is only the guest’s; point programs to the other card.':
    'Termine esos programas; modeset=0 para una tarjeta que es solo del huésped; dirija los programas a la otra tarjeta.',
  'Wayland on NVIDIA needs modeset.': 'Wayland en NVIDIA necesita modeset.',
  'Since an update simpledrm keeps the card’s memory':
    'Desde una actualización, simpledrm retiene la memoria de la tarjeta',
  'The new kernel shows the boot’s picture with simpledrm.':
    'El núcleo nuevo muestra la imagen de arranque con simpledrm.',
  'See boot-fb-holds-bar.': 'Véase boot-fb-holds-bar.',
  '/proc/iomem has no simpledrm below the card.': '/proc/iomem no tiene simpledrm bajo la tarjeta.',
}
