// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGrouping: CoreSentences = {
  'The override leaves functions of one device together': 'El override deja juntas las funciones de un dispositivo',
  'With `downstream` alone the override splits ports, not the functions of one device.':
    'Solo con `downstream`, el override divide puertos, no las funciones de un mismo dispositivo.',
  'The group’s members have the same bus and slot.': 'Los miembros del grupo tienen el mismo bus y la misma ranura.',
  'The members sit in different slots.': 'Los miembros están en ranuras distintas.',
  'Pass all functions of the device together.': 'Ceda juntas todas las funciones del dispositivo.',
  'Only if you accept its danger: `pcie_acs_override=downstream,multifunction`.':
    'Solo si acepta su peligro: `pcie_acs_override=downstream,multifunction`.',
  'Functions of one chip are the least separate of all.':
    'Las funciones de un mismo chip son las menos separadas de todas.',
  'This kernel does not know pcie_acs_override': 'Este núcleo no conoce pcie_acs_override',
  'The parameter belongs to a patch that the kernels of most distributions do not carry.':
    'El parámetro pertenece a un parche que no llevan los núcleos de la mayoría de las distribuciones.',
  'The log of this boot lacks “PCIe ACS overrides enabled”.':
    'Al registro de este arranque le falta “PCIe ACS overrides enabled”.',
  'That warning is there: the patch works.': 'Esa advertencia está: el parche funciona.',
  'Use another slot.': 'Use otra ranura.',
  'Only if you accept its danger: a kernel with the patch (linux-zen, CachyOS, Proxmox, Unraid).':
    'Solo si acepta su peligro: un núcleo con el parche (linux-zen, CachyOS, Proxmox, Unraid).',
  'The override removes the separation that groups stand for.':
    'El override elimina la separación que los grupos representan.',
  'A PCI bridge was given to the guest': 'Se dio al huésped un puente PCI',
  'Bridges of the group stay with the host; only endpoints can be given away.':
    'Los puentes del grupo se quedan en el anfitrión; solo se pueden ceder los puntos finales.',
  'The device’s class is 0x0604.': 'La clase del dispositivo es 0x0604.',
  'The device is an endpoint.': 'El dispositivo es un punto final.',
  'Take the bridge out of the guest’s definition.': 'Quite el puente de la definición del huésped.',
  'A device of the group is still in the hands of the host': 'Un dispositivo del grupo sigue en manos del anfitrión',
  'Devices of one IOMMU group go to a guest together, and one of this group’s endpoints is bound to a driver of the host.':
    'Los dispositivos de un grupo IOMMU van juntos a un huésped, y uno de los puntos finales de este grupo está vinculado a un controlador del anfitrión.',
  'List `/sys/kernel/iommu_groups/N/devices` with each device’s driver; bridges do not count.':
    'Enumere `/sys/kernel/iommu_groups/N/devices` con el controlador de cada dispositivo; los puentes no cuentan.',
  'Every endpoint is on vfio-pci, pci-stub or no driver.':
    'Cada punto final está en vfio-pci, pci-stub o sin controlador.',
  'Bind the others as well, if the host can do without them.':
    'Vincule también los otros, si el anfitrión puede prescindir de ellos.',
  'Binding the disk’s, network’s or keyboard’s controller cuts the host off: see what hangs on it first.':
    'Vincular el controlador del disco, la red o el teclado deja aislado al anfitrión: mire antes qué cuelga de él.',
  'The number of the group is another one since this boot': 'El número del grupo es otro desde este arranque',
  'The kernel counts groups anew at each boot; a script or container names the number of an earlier one.':
    'El núcleo numera los grupos de nuevo en cada arranque; un script o un contenedor nombra el número de uno anterior.',
  '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.':
    '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.',
  'The number is the same.': 'El número es el mismo.',
  'Work the number out when starting.': 'Determine el número al iniciar.',
  'The group holds devices that the host needs': 'El grupo contiene dispositivos que el anfitrión necesita',
  'The slot’s port does not separate what is behind it (no ACS), so the card shares its group with a controller of the host.':
    'El puerto de la ranura no separa lo que hay tras él (sin ACS), así que la tarjeta comparte grupo con un controlador del anfitrión.',
  'Compare the group’s members with what is mounted, with the default route and with the input devices.':
    'Compare los miembros del grupo con lo que está montado, con la ruta predeterminada y con los dispositivos de entrada.',
  'All members are functions of the same card.': 'Todos los miembros son funciones de la misma tarjeta.',
  'Use a slot that hangs on the processor.': 'Use una ranura que cuelgue del procesador.',
  'Look for a firmware update or an ACS option.': 'Busque una actualización del firmware o una opción de ACS.',
  'The ACS override only makes the groups look separate: a guest could reach the others.':
    'El ACS override solo hace que los grupos parezcan separados: un huésped podría alcanzar los otros.',
  'The device is no longer where the definition looks for it': 'El dispositivo ya no está donde lo busca la definición',
  'A card or drive was added, firmware changed its numbering, or the device is gone from the bus.':
    'Se añadió una tarjeta o unidad, el firmware cambió su numeración, o el dispositivo ha desaparecido del bus.',
  'Look for its vendor and device id in `lspci -nn`, and compare the address.':
    'Busque sus identificadores de fabricante y dispositivo en `lspci -nn` y compare la dirección.',
  'The device is at its address with its id.': 'El dispositivo está en su dirección con su identificador.',
  'Write the new address into the definition, found by vendor, device and subsystem id.':
    'Escriba en la definición la dirección nueva, hallada por los identificadores de fabricante, dispositivo y subsistema.',
  'The old address may now be another device, such as the host’s disk: never start before the ids are compared.':
    'La dirección antigua puede ser ahora otro dispositivo, como el disco del anfitrión: no inicie nunca antes de comparar los identificadores.',
}
