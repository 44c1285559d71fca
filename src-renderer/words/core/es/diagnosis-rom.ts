// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisRom: CoreSentences = {
  'Integrated graphics cannot be passed in legacy mode': 'Los gráficos integrados no se pueden ceder en modo legacy',
  'Legacy mode needs an i440fx machine with the graphics at 00:02.0 and a generation that knows it; q35 has its own device at 1f.0.':
    'El modo legacy necesita una máquina i440fx con los gráficos en 00:02.0 y una generación que lo conozca; q35 tiene un dispositivo propio en 1f.0.',
  'The machine type and the guest address of the device.':
    'El tipo de máquina y la dirección del dispositivo en el huésped.',
  'Only a picture after the driver’s start is wanted: then the message does no harm.':
    'Solo se quiere imagen después de que se inicie el controlador: entonces el mensaje no hace daño.',
  'Use an i440fx machine with the device at 00:02.0.': 'Use una máquina i440fx con el dispositivo en 00:02.0.',
  'Or without legacy mode: OpRegion and a ROM for OVMF; in QEMU 10 `x-igd-legacy-mode` and `x-igd-lpc`.':
    'O sin modo legacy: OpRegion y una ROM para OVMF; en QEMU 10 `x-igd-legacy-mode` y `x-igd-lpc`.',
  'There is no picture until the guest’s driver runs.': 'No hay imagen hasta que funciona el controlador del huésped.',
  'The integrated graphics’ OpRegion is not there for the guest':
    'El huésped no tiene la OpRegion de los gráficos integrados',
  'The kernel lacks VFIO’s part for it, the device is a virtual one, or no monitor was connected when the machine started.':
    'Al núcleo le falta la parte de VFIO para ella, el dispositivo es virtual, o no había monitor conectado al arrancar el equipo.',
  'CONFIG_VFIO_PCI_IGD in the kernel; the device is 0000:00:02.0.':
    'CONFIG_VFIO_PCI_IGD en el núcleo; el dispositivo es 0000:00:02.0.',
  'A monitor was attached and the kernel has it.': 'Había un monitor conectado y el núcleo la tiene.',
  'Use a kernel with it, connect a monitor before the start, or leave the option out.':
    'Use un núcleo que la tenga, conecte un monitor antes del inicio, o quite la opción.',
  'Without it no monitor shows a picture.': 'Sin ella ningún monitor muestra imagen.',
  'The guest’s firmware finds nothing to start': 'El firmware del huésped no encuentra nada que arrancar',
  'Nobody pressed a key for the installer’s disc, the disk was installed for BIOS, it is empty, its entry is lost, or the ISO is gone.':
    'Nadie pulsó una tecla para el disco del instalador, el disco se instaló para BIOS, está vacío, su entrada se perdió, o la ISO ha desaparecido.',
  'Has the disk an EFI partition? What is the order of devices?':
    '¿Tiene el disco una partición EFI? ¿Cuál es el orden de los dispositivos?',
  'A later line starts an entry: a disc without an answer before the disk is usual.':
    'Una línea posterior inicia una entrada: un disco óptico sin respuesta antes del disco es habitual.',
  'Press a key when asked; choose the disk in the firmware’s menu; add the loader as \\EFI\\BOOT\\BOOTX64.EFI.':
    'Pulse una tecla cuando se pida; elija el disco en el menú del firmware; añada el cargador como \\EFI\\BOOT\\BOOTX64.EFI.',
  'The guest’s firmware stops with the card': 'El firmware del huésped se para con la tarjeta',
  'A fault of that build of edk2, very large regions that take minutes to measure, or the card’s own driver in its ROM, often with a dummy plug attached.':
    'Un error de esa compilación de edk2, regiones muy grandes cuya medición tarda minutos, o el controlador de la propia tarjeta en su ROM, a menudo con un conector ficticio puesto.',
  'It starts without the device; the version of OVMF.': 'Arranca sin el dispositivo; la versión de OVMF.',
  'It stops without the device too.': 'Se para también sin el dispositivo.',
  'Use another build of edk2.': 'Use otra compilación de edk2.',
  "Test with `<rom bar='off'/>`.": "Pruebe con `<rom bar='off'/>`.",
  'Unplug the dummy plug until the guest has started.':
    'Desconecte el conector ficticio hasta que se haya iniciado el huésped.',
  'The guest’s firmware leaves too little room for the card’s memory':
    'El firmware del huésped deja poco sitio para la memoria de la tarjeta',
  'OVMF sets aside a window for 64-bit regions, and the sum of the cards’ regions is larger.':
    'OVMF reserva una ventana para regiones de 64 bits, y la suma de las regiones de las tarjetas es mayor.',
  'In the guest: `lspci -vv` shows regions as unassigned. On the host: add up their sizes.':
    'En el huésped: `lspci -vv` muestra regiones como unassigned. En el anfitrión: sume sus tamaños.',
  'The line is from the host’s log: see fw-above-4g-off.':
    'La línea es del registro del anfitrión: véase fw-above-4g-off.',
  '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.': '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.',
  'A newer OVMF with host-passthrough, which sizes the window by the processor.':
    'Un OVMF más nuevo con host-passthrough, que dimensiona la ventana según el procesador.',
  'A larger window can go beyond the IOMMU’s 39 bits (vfio-phys-bits-iommu-width).':
    'Una ventana mayor puede rebasar los 39 bits de la IOMMU (vfio-phys-bits-iommu-width).',
  'The guest’s Secure Boot refuses its boot loader': 'El Secure Boot del huésped rechaza su cargador de arranque',
  'The firmware has the keys of Secure Boot, and the loader is signed with none of them.':
    'El firmware tiene las claves de Secure Boot, y el cargador no está firmado con ninguna de ellas.',
  "`<loader secure='yes'>`, or a template with .ms or secboot in its name.":
    "`<loader secure='yes'>`, o una plantilla con .ms o secboot en su nombre.",
  'Secure Boot is off in the guest.': 'Secure Boot está desactivado en el huésped.',
  'Sign the loader, or give the guest firmware without Secure Boot.':
    'Firme el cargador, o dé al huésped un firmware sin Secure Boot.',
  'Windows 11 looks for it, and BitLocker may ask for its key.':
    'Windows 11 lo busca, y BitLocker puede pedir su clave.',
  'The ROM file is not one, or another card’s': 'El archivo ROM no es tal, o es de otra tarjeta',
  'NVFlash puts a header before the ROM, the dump was taken while the card was in use, or it belongs to another model.':
    'NVFlash pone una cabecera delante de la ROM, el volcado se hizo con la tarjeta en uso, o es de otro modelo.',
  'The first bytes are 55 aa; vendor and device in its PCIR are those of `lspci -n`.':
    'Los primeros bytes son 55 aa; fabricante y dispositivo en su PCIR son los de `lspci -n`.',
  'Both are so.': 'Ambas cosas se cumplen.',
  'Cut off everything before 55 aa.': 'Corte todo lo anterior a 55 aa.',
  'Dump the ROM of this card itself, when nothing uses it.':
    'Vuelque la ROM de esta misma tarjeta, cuando nada la use.',
  'See rom-shadowed-invalid.': 'Véase rom-shadowed-invalid.',
  'QEMU crashed when the guest started the card': 'QEMU falló cuando el huésped inició la tarjeta',
  'Some cards cannot be started a second time without their ROM, and QEMU falls over what they answer.':
    'Algunas tarjetas no se pueden iniciar una segunda vez sin su ROM, y QEMU tropieza con lo que responden.',
  '`coredumpctl list qemu-system-x86_64`, and how long after the start it was.':
    '`coredumpctl list qemu-system-x86_64`, y cuánto después del inicio fue.',
  'It crashes without the card as well.': 'Falla también sin la tarjeta.',
  'Give the guest the ROM of this card: `<rom file=…/>`.': 'Dé al huésped la ROM de esta tarjeta: `<rom file=…/>`.',
  'The card’s ROM cannot show a picture under UEFI': 'La ROM de la tarjeta no puede mostrar imagen con UEFI',
  'The ROM is from before UEFI (about 2012) and has no GOP driver, so there is no picture until the guest’s own driver runs.':
    'La ROM es anterior a UEFI (hacia 2012) y no tiene controlador GOP, así que no hay imagen hasta que funciona el controlador del propio huésped.',
  '`rom-parser FILE` lists no “type 3 (EFI)”.': '`rom-parser FILE` no enumera ningún “type 3 (EFI)”.',
  'It does.': 'Sí lo enumera.',
  'Use a guest with SeaBIOS, an updated ROM of the maker, or wait for the driver.':
    'Use un huésped con SeaBIOS, una ROM actualizada del fabricante, o espere al controlador.',
  'Flashing a card can break it.': 'Reprogramar (flash) una tarjeta puede inutilizarla.',
  'The card’s option ROM cannot be read': 'No se puede leer la ROM de opción de la tarjeta',
  'The host started on this card and its ROM was run and changed, the card sleeps, or it is integrated graphics that has none.':
    'El anfitrión arrancó en esta tarjeta y su ROM se ejecutó y se modificó, la tarjeta duerme, o son gráficos integrados, que no la tienen.',
  '`boot_vga` of the card; reading its `rom` file gives an I/O error.':
    '`boot_vga` de la tarjeta; leer su archivo `rom` da un error de E/S.',
  'It is integrated graphics: those have no ROM, and it is no harm.':
    'Son gráficos integrados: no tienen ROM, y no hace daño.',
  'Let firmware start on another card.': 'Haga que el firmware arranque en otra tarjeta.',
  'Give the guest a clean ROM of this very card (same subsystem id) with `<rom file=…/>`.':
    'Dé al huésped una ROM limpia de esta misma tarjeta (mismo identificador de subsistema) con `<rom file=…/>`.',
  'A ROM of another card can hang it until the power is off; nothing is flashed.':
    'Una ROM de otra tarjeta puede colgarla hasta cortar la alimentación; no se graba nada.',
}
