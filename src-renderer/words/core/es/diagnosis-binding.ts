// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBinding: CoreSentences = {
  'amdgpu was unbound while it was in use': 'amdgpu se desvinculó mientras estaba en uso',
  'Programs had the card open when its driver was taken away, or the driver’s own way down is faulty.':
    'Había programas con la tarjeta abierta cuando se le quitó su controlador, o la propia retirada del controlador es defectuosa.',
  'Before unbinding: `lsof /dev/dri/card* /dev/dri/renderD*`.':
    'Antes de desvincular: `lsof /dev/dri/card* /dev/dri/renderD*`.',
  'The trace names another driver.': 'La traza nombra otro controlador.',
  'Stop what uses the card first.': 'Detenga antes lo que usa la tarjeta.',
  'Bind it to vfio-pci at boot and leave it there.': 'Vincúlela a vfio-pci al arrancar y déjela ahí.',
  'Try another kernel.': 'Pruebe otro núcleo.',
  'The host may freeze.': 'El anfitrión puede congelarse.',
  'A companion function of the card stayed with the host':
    'Una función acompañante de la tarjeta se quedó en el anfitrión',
  'A card is several functions (sound, USB, its serial bus), and only the picture’s was reserved.':
    'Una tarjeta consta de varias funciones (sonido, USB, su bus serie), y solo se reservó la de imagen.',
  '`lspci -nnks BUS:SLOT` shows each function’s driver.':
    '`lspci -nnks BUS:SLOT` muestra el controlador de cada función.',
  'Every function is on vfio-pci.': 'Todas las funciones están en vfio-pci.',
  'Reserve and pass all functions of the slot, in one slot of the guest with multifunction on.':
    'Reserve y ceda todas las funciones de la ranura, en una sola ranura del huésped con multifunction activado.',
  'None where they are functions of the same card.': 'Ninguno si son funciones de la misma tarjeta.',
  'A driver of the host took the card before vfio-pci':
    'Un controlador del anfitrión tomó la tarjeta antes que vfio-pci',
  'vfio-pci was loaded later than the graphics driver, which then found the card free.':
    'vfio-pci se cargó después que el controlador gráfico, que encontró libre la tarjeta.',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver`, and the order of modules in the initramfs.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver`, y el orden de los módulos en el initramfs.',
  'The card is on vfio-pci.': 'La tarjeta está en vfio-pci.',
  'Load vfio-pci before the graphics drivers in the initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).':
    'Cargue vfio-pci antes que los controladores gráficos en el initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).',
  'Where the ids also fit the host’s own card, its screen goes dark.':
    'Si los identificadores corresponden también a la tarjeta del propio anfitrión, su pantalla queda a oscuras.',
  'vfio-pci was given ids it did not take': 'vfio-pci recibió identificadores que no tomó',
  'A slip in the ids or in the option’s name, another revision of the card, or an option in a file that the initramfs lacks; a vfio-pci built into the kernel only listens to `vfio-pci.ids=`.':
    'Una errata en los identificadores o en el nombre de la opción, otra revisión de la tarjeta, o una opción en un archivo que falta en el initramfs; un vfio-pci integrado en el núcleo solo atiende a `vfio-pci.ids=`.',
  'Compare `lspci -nn` with `cat /sys/module/vfio_pci/parameters/ids`.':
    'Compare `lspci -nn` con `cat /sys/module/vfio_pci/parameters/ids`.',
  'The log has “vfio_pci: add” for the card.': 'El registro tiene “vfio_pci: add” para la tarjeta.',
  'Correct the ids.': 'Corrija los identificadores.',
  'Put them on the command line where vfio-pci is built in.':
    'Póngalos en la línea de órdenes si vfio-pci está integrado.',
  'Both of two equal cards were reserved': 'Se reservaron las dos tarjetas iguales',
  'Ids name a model, not a card: both cards of one model fit them.':
    'Los identificadores designan un modelo, no una tarjeta: corresponden a las dos del mismo modelo.',
  '`lspci -nnk -d VENDOR:DEVICE` shows both on vfio-pci.': '`lspci -nnk -d VENDOR:DEVICE` muestra ambas en vfio-pci.',
  'Another card with a driver of the host is there.': 'Hay otra tarjeta con un controlador del anfitrión.',
  'Bind by address: `driver_override` in the initramfs, or `driverctl set-override`.':
    'Vincule por dirección: `driver_override` en el initramfs, o `driverctl set-override`.',
  'With the wrong address the host loses its own card.':
    'Con la dirección equivocada, el anfitrión pierde su propia tarjeta.',
  'The reserved ids also fit a device the host starts from':
    'Los identificadores reservados corresponden también a un dispositivo desde el que arranca el anfitrión',
  'The drive, network or USB controller of the host has the same model as the one that was reserved.':
    'La unidad, la red o el controlador USB del anfitrión es del mismo modelo que lo reservado.',
  'Compare the ids with every device in `lspci -nn`.':
    'Compare los identificadores con todos los dispositivos de `lspci -nn`.',
  'The ids only fit the guest’s devices.': 'Los identificadores corresponden solo a los dispositivos del huésped.',
  'Delete `vfio-pci.ids=` at the boot menu for this start, then bind by address instead.':
    'Borre `vfio-pci.ids=` en el menú de arranque para este inicio, y vincule después por dirección.',
  'The machine does not start until the word is deleted.': 'El equipo no arranca hasta que se borra la palabra.',
  'A service loads the NVIDIA driver again': 'Un servicio vuelve a cargar el controlador de NVIDIA',
  'A blacklist only stops loading by alias; nvidia-powerd and nvidia-persistenced load the module by its name.':
    'Una lista negra solo impide la carga por alias; nvidia-powerd y nvidia-persistenced cargan el módulo por su nombre.',
  '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, and the order in the journal.':
    '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, y el orden en el journal.',
  'The driver is loaded before these services start.':
    'El controlador se carga antes de que se inicien estos servicios.',
  '`systemctl mask nvidia-powerd nvidia-persistenced`, or `install nvidia /bin/false`.':
    '`systemctl mask nvidia-powerd nvidia-persistenced`, o `install nvidia /bin/false`.',
  'The host loses the features of that driver.': 'El anfitrión pierde las funciones de ese controlador.',
  'The NVIDIA driver waits for programs that still use the card':
    'El controlador de NVIDIA espera a programas que aún usan la tarjeta',
  'Compositor, persistence daemon, powerd, fan or lighting tools or CUDA hold the card open, and the driver waits for them without end.':
    'El compositor, el demonio de persistencia, powerd, herramientas de ventiladores o luces o CUDA tienen abierta la tarjeta, y el controlador los espera sin fin.',
  'Before unbinding: `fuser -v /dev/nvidia*`.': 'Antes de desvincular: `fuser -v /dev/nvidia*`.',
  'Nothing holds /dev/nvidia*.': 'Nada tiene abierto /dev/nvidia*.',
  'Stop what uses the card, unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia, and then bind.':
    'Detenga lo que usa la tarjeta, descargue nvidia_drm, nvidia_modeset, nvidia_uvm y nvidia, y vincule después.',
  'Once it hangs, only a restart helps.': 'Una vez colgado, solo ayuda reiniciar.',
  'Ending the session loses unsaved work.': 'Cerrar la sesión hace perder el trabajo sin guardar.',
  'vfio-pci does not take the device without an IOMMU': 'vfio-pci no toma el dispositivo sin una IOMMU',
  'The device has no IOMMU group, because the IOMMU is off, or one that cannot keep caches coherent.':
    'El dispositivo no tiene grupo IOMMU, porque la IOMMU está desactivada, o tiene uno que no puede mantener coherentes las cachés.',
  '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.': '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.',
  'The device has a group.': 'El dispositivo tiene un grupo.',
  'Switch the IOMMU on (fw-iommu-disabled, iommu-param-missing).':
    'Active la IOMMU (fw-iommu-disabled, iommu-param-missing).',
  'The “no-IOMMU” mode is no way out: guests could write anywhere.':
    'El modo «no-IOMMU» no es una salida: los huéspedes podrían escribir en cualquier parte.',
  'A write to the driver’s files in sysfs was refused':
    'Se rechazó una escritura en los archivos del controlador en sysfs',
  'The id was known already, driver_override names another driver, or the device was bound elsewhere.':
    'El identificador ya se conocía, driver_override nombra otro controlador, o el dispositivo estaba vinculado en otro sitio.',
  '`cat /sys/bus/pci/devices/ADDRESS/driver_override` and the device’s driver.':
    '`cat /sys/bus/pci/devices/ADDRESS/driver_override` y el controlador del dispositivo.',
  'The device is on vfio-pci in spite of the message.': 'El dispositivo está en vfio-pci a pesar del mensaje.',
  'Clear the override (`echo > driver_override`), unbind the device and write its address to drivers_probe.':
    'Borre el override (`echo > driver_override`), desvincule el dispositivo y escriba su dirección en drivers_probe.',
  'The card’s USB function stays with the kernel’s built-in driver':
    'La función USB de la tarjeta se queda con el controlador integrado en el núcleo',
  'xhci_pci is built into this kernel and binds before any module is loaded.':
    'xhci_pci está integrado en este núcleo y se vincula antes de que se cargue ningún módulo.',
  '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` says y.':
    '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` dice y.',
  'It is a module.': 'Es un módulo.',
  "Rebind it later: `driver_override`, driverctl, or `managed='yes'` in libvirt.":
    "Vincúlela de nuevo más tarde: `driver_override`, driverctl, o `managed='yes'` en libvirt.",
  'What is plugged into that controller leaves the host.': 'Lo conectado a ese controlador deja el anfitrión.',
  'The desktop looks for the card that was reserved': 'El escritorio busca la tarjeta que se reservó',
  'A BusID in the X configuration, or the compositor’s choice of card, still names the reserved one.':
    'Un BusID en la configuración de X, o la elección de tarjeta del compositor, sigue nombrando la reservada.',
  '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.':
    '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.',
  'No configuration names a card.': 'Ninguna configuración nombra una tarjeta.',
  'Correct the BusID, or name the card by its path in /dev/dri/by-path.':
    'Corrija el BusID, o indique la tarjeta por su ruta en /dev/dri/by-path.',
}
