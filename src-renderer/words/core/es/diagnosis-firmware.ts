// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisFirmware: CoreSentences = {
  'There is no room for the card’s large memory regions':
    'No hay sitio para las regiones de memoria grandes de la tarjeta',
  'Firmware hands out addresses below 4 GiB alone, and a card with gigabytes of memory behind one region finds none.':
    'El firmware solo reparte direcciones por debajo de 4 GiB, y una tarjeta con gigabytes de memoria tras una región no encuentra ninguna.',
  '`lspci -vv -s ADDRESS` shows a region as unassigned, ignored or disabled.':
    '`lspci -vv -s ADDRESS` muestra una región como unassigned, ignored o disabled.',
  'The address belongs to a bridge, and the card’s own regions are assigned.':
    'La dirección es de un puente, y las regiones propias de la tarjeta están asignadas.',
  'Switch Above 4G Decoding on and CSM off in the firmware.':
    'Active Above 4G Decoding y desactive CSM en el firmware.',
  'Else try `pci=realloc` (on some boards `pci=realloc=off`).':
    'Si no, pruebe `pci=realloc` (en algunas placas `pci=realloc=off`).',
  'pci=realloc can move other devices’ regions: keep an entry without it.':
    'pci=realloc puede mover regiones de otros dispositivos: conserve una entrada sin él.',
  'A firmware update broke how devices are reset or powered (AGESA)':
    'Una actualización del firmware estropeó el reinicio o la alimentación de los dispositivos (AGESA)',
  'Single releases of AMD’s AGESA firmware (the first of them in 2019) leave a device unreadable after it was reset.':
    'Algunas versiones del firmware AGESA de AMD (la primera en 2019) dejan ilegible un dispositivo tras reiniciarlo.',
  'Compare the date of the firmware (`cat /sys/class/dmi/id/bios_date`) with when the guest last worked.':
    'Compare la fecha del firmware (`cat /sys/class/dmi/id/bios_date`) con la última vez que funcionó el huésped.',
  'The firmware is older than the last good start.': 'El firmware es anterior al último inicio correcto.',
  'Install a newer release of the firmware, or the one before.':
    'Instale una versión más nueva del firmware, o la anterior.',
  'Going back may be blocked, and empties the setup.': 'Volver atrás puede estar bloqueado, y borra la configuración.',
  'The host started in legacy (CSM) mode': 'El anfitrión arrancó en modo heredado (CSM)',
  'The compatibility module ran the card’s legacy BIOS at power-on, which leaves the card in a state that a UEFI guest cannot start from.':
    'El módulo de compatibilidad ejecutó el BIOS heredado de la tarjeta al encender, lo que la deja en un estado desde el que un huésped UEFI no puede iniciarla.',
  '`[ -d /sys/firmware/efi ]` fails.': '`[ -d /sys/firmware/efi ]` falla.',
  '/sys/firmware/efi is there.': '/sys/firmware/efi está.',
  'Start the host in UEFI mode with CSM off.': 'Arranque el anfitrión en modo UEFI con CSM desactivado.',
  'A system installed in legacy mode does not start in the other: convert it first. Never done for you.':
    'Un sistema instalado en modo heredado no arranca en el otro: conviértalo antes. Nunca se hace por usted.',
  'The external GPU was enumerated before its box was ready':
    'La GPU externa se enumeró antes de que su caja estuviera lista',
  'The box was not ready when its bridge was read, and the bridge keeps what it saw then.':
    'La caja no estaba lista cuando se leyó su puente, y el puente conserva lo que vio entonces.',
  'The card’s parent is a Thunderbolt bridge, and its vendor reads as 0xffff.':
    'El dispositivo superior a la tarjeta es un puente Thunderbolt, y su fabricante se lee como 0xffff.',
  'The card sits in a slot of the board.': 'La tarjeta está en una ranura de la placa.',
  'Switch the box off and on again.': 'Apague la caja y enciéndala de nuevo.',
  'Remove the whole chain of bridges in sysfs and rescan; authorise it anew with `boltctl`.':
    'Quite en sysfs toda la cadena de puentes y vuelva a explorar; autorícela de nuevo con `boltctl`.',
  'Removing a bridge takes every device behind it away.':
    'Quitar un puente se lleva todos los dispositivos que hay tras él.',
  'ioapic <n> has no mapping iommu, interrupt remapping will be disabled':
    'ioapic <n> has no mapping iommu, interrupt remapping will be disabled',
  'Failed to enable irq remapping. You are vulnerable to irq-injection attacks':
    'Failed to enable irq remapping. You are vulnerable to irq-injection attacks',
  'Interrupts are not remapped, so a guest could forge them':
    'Las interrupciones no se reasignan, así que un huésped podría falsificarlas',
  'The chipset, the firmware or a parameter leaves interrupt remapping out, and VFIO refuses to hand a device over without it.':
    'El chipset, el firmware o un parámetro deja fuera la reasignación de interrupciones, y VFIO se niega a ceder un dispositivo sin ella.',
  'The kernel’s log has neither “DMAR-IR: Enabled IRQ remapping” nor “AMD-Vi: Interrupt remapping enabled”.':
    'El registro del núcleo no tiene ni “DMAR-IR: Enabled IRQ remapping” ni “AMD-Vi: Interrupt remapping enabled”.',
  'One of those lines is there.': 'Una de esas líneas está.',
  'The line names an RMRR: see fw-rmrr-locked-device.': 'La línea nombra una RMRR: véase fw-rmrr-locked-device.',
  'Switch x2APIC and interrupt remapping on in the firmware, and take `intremap=off` off the command line.':
    'Active x2APIC y la reasignación de interrupciones en el firmware, y quite `intremap=off` de la línea de órdenes.',
  'Only where the hardware cannot: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, and a new initramfs.':
    'Solo si el hardware no puede: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, y un initramfs nuevo.',
  'With allow_unsafe_interrupts a guest can send interrupts to the host: only for guests you trust entirely.':
    'Con allow_unsafe_interrupts un huésped puede enviar interrupciones al anfitrión: solo para huéspedes en los que confíe plenamente.',
  'Firmware demands that the device sees all memory one to one':
    'El firmware exige que el dispositivo vea toda la memoria uno a uno',
  'The AMD firmware’s table asks for fixed mappings over whole buses (pre-boot DMA protection), and kernels since 6.5 hold to it.':
    'La tabla del firmware AMD pide asignaciones fijas en buses enteros (protección DMA previa al arranque), y los núcleos desde 6.5 la respetan.',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` has `direct` entries.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` tiene entradas `direct`.',
  'The kernel is older than 6.5.': 'El núcleo es anterior a 6.5.',
  'Install newer firmware.': 'Instale un firmware más reciente.',
  'Set IOMMU from Auto to Enabled, and switch Pre-boot DMA Protection and DMAr support off.':
    'Pase IOMMU de Auto a Enabled, y desactive Pre-boot DMA Protection y DMAr support.',
  'Without pre-boot DMA protection, a device plugged in before the system starts can read memory.':
    'Sin protección DMA previa al arranque, un dispositivo conectado antes de que arranque el sistema puede leer la memoria.',
  'The IOMMU is switched off in firmware': 'La IOMMU está desactivada en el firmware',
  'Firmware hides its IOMMU (VT-d, AMD-Vi) from the system, or the board has none: without its ACPI table no kernel parameter helps.':
    'El firmware oculta su IOMMU (VT-d, AMD-Vi) al sistema, o la placa no la tiene: sin su tabla ACPI no ayuda ningún parámetro del núcleo.',
  '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` finds neither.':
    '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` no encuentra ninguna.',
  '`ls /sys/class/iommu` is empty.': '`ls /sys/class/iommu` está vacío.',
  'One of the two tables is there: then the kernel does not use it (see iommu-param-missing).':
    'Una de las dos tablas está: entonces el núcleo no la usa (véase iommu-param-missing).',
  'Switch VT-d, or IOMMU on AMD, to Enabled (not Auto) in the firmware’s setup; on AMD often under AMD CBS and NBIO.':
    'Ponga VT-d, o IOMMU en AMD, en Enabled (no Auto) en la configuración del firmware; en AMD a menudo bajo AMD CBS y NBIO.',
  'None.': 'Ninguno.',
  'The firmware’s table of the IOMMU is wrong': 'La tabla IOMMU del firmware es errónea',
  'The DMAR or IVRS table that the maker wrote names what is not there; the kernel then does without the IOMMU or without a part of it.':
    'La tabla DMAR o IVRS que escribió el fabricante nombra lo que no existe; el núcleo prescinde entonces de la IOMMU o de una parte de ella.',
  'The kernel’s log has the line in its first second, and `ls /sys/class/iommu` is empty.':
    'El registro del núcleo tiene la línea en su primer segundo, y `ls /sys/class/iommu` está vacío.',
  '`ls /sys/class/iommu` lists units and devices have groups: then the kernel has worked around it.':
    '`ls /sys/class/iommu` enumera unidades y los dispositivos tienen grupos: entonces el núcleo lo ha sorteado.',
  'Install the newest firmware of the board.': 'Instale el firmware más reciente de la placa.',
  'Only then: the kernel’s parameters for the table at fault.':
    'Solo después: los parámetros del núcleo para la tabla defectuosa.',
  'A firmware update that is cut off can leave the board unusable.':
    'Una actualización de firmware interrumpida puede dejar inservible la placa.',
  'The firmware’s IVRS table lacks the I/O APIC: no interrupt remapping on AMD':
    'A la tabla IVRS del firmware le falta el I/O APIC: sin reasignación de interrupciones en AMD',
  'The table names no address for the I/O APIC of the chipset, so the kernel refuses to remap interrupts.':
    'La tabla no indica ninguna dirección para el I/O APIC del chipset, así que el núcleo se niega a reasignar interrupciones.',
  'The kernel’s log has the lines, and no “Interrupt remapping enabled”.':
    'El registro del núcleo tiene las líneas, y no “Interrupt remapping enabled”.',
  '“AMD-Vi: Interrupt remapping enabled” stands in the same boot.':
    '“AMD-Vi: Interrupt remapping enabled” figura en el mismo arranque.',
  'Else add `ivrs_ioapic[N]=ADDRESS` with the number of the message and the address of the chipset’s SMBus function, mostly 00:14.0.':
    'Si no, añada `ivrs_ioapic[N]=ADDRESS` con el número del mensaje y la dirección de la función SMBus del chipset, por lo general 00:14.0.',
  'A wrong address can keep the machine from starting: keep an entry without it.':
    'Una dirección equivocada puede impedir que el equipo arranque: conserve una entrada sin él.',
  'A firmware setting for the slot’s clock keeps the card from waking':
    'Un ajuste del firmware para el reloj de la ranura impide que la tarjeta despierte',
  'Forcing the slot’s reference clock or its CLKREQ line fights with powering the card down, so it stays off.':
    'Forzar el reloj de referencia de la ranura o su línea CLKREQ choca con el apagado de la tarjeta, así que se queda apagada.',
  'The same card wakes in another slot.': 'La misma tarjeta despierta en otra ranura.',
  '`lspci -vv` on the port: ASPM and clock power management.':
    '`lspci -vv` en el puerto: ASPM y gestión de energía del reloj.',
  'It happens in every slot.': 'Ocurre en todas las ranuras.',
  'Set the slot’s clock and CLKREQ back to the platform’s default, or ASPM off for it.':
    'Devuelva el reloj de la ranura y CLKREQ al valor predeterminado de la plataforma, o desactive ASPM para ella.',
  '`options vfio-pci disable_idle_d3=1`.': '`options vfio-pci disable_idle_d3=1`.',
  'More power is drawn when idle.': 'Consume más energía en reposo.',
  'The machine starts on the card that is meant for the guest': 'El equipo arranca en la tarjeta destinada al huésped',
  'Firmware shows its screen on this card, so it has run the card’s ROM and left a framebuffer on it.':
    'El firmware muestra su pantalla en esta tarjeta, así que ejecutó la ROM de la tarjeta y dejó en ella un framebuffer.',
  '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` says 1 for the guest’s card.':
    '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` dice 1 para la tarjeta del huésped.',
  'boot_vga is 1 for another card.': 'boot_vga es 1 para otra tarjeta.',
  'Make the integrated graphics or the other slot the primary display in the firmware, and connect the monitor there.':
    'Haga de los gráficos integrados o de la otra ranura la pantalla primaria en el firmware, y conecte ahí el monitor.',
  'The host may come up without a picture where no monitor is connected to the other card.':
    'El anfitrión puede arrancar sin imagen si no hay un monitor conectado a la otra tarjeta.',
  'A resized memory region upsets the guest or its driver':
    'Una región de memoria redimensionada altera al huésped o a su controlador',
  'Firmware or the host’s driver has enlarged the card’s region, and the guest’s firmware or driver does not expect its size.':
    'El firmware o el controlador del anfitrión ha ampliado la región de la tarjeta, y el firmware o el controlador del huésped no espera su tamaño.',
  'Compare the region’s size (`resource0_resize`, `lspci -vv`) with 256 MiB.':
    'Compare el tamaño de la región (`resource0_resize`, `lspci -vv`) con 256 MiB.',
  'The region has its default size.': 'La región tiene su tamaño predeterminado.',
  'Switch Resizable BAR off in the firmware, or write the default size to `resourceN_resize` while no driver is bound.':
    'Desactive Resizable BAR en el firmware, o escriba el tamaño predeterminado en `resourceN_resize` sin ningún controlador vinculado.',
  'Or give the guest’s firmware a larger window (ovmf-mmio-window-small).':
    'O dé al firmware del huésped una ventana mayor (ovmf-mmio-window-small).',
  'Writing the size while a driver holds the device fails or hangs it.':
    'Escribir el tamaño mientras un controlador tiene el dispositivo falla o lo cuelga.',
  'Firmware keeps the device for itself (RMRR)': 'El firmware se reserva el dispositivo (RMRR)',
  'The firmware has declared memory that this device must always reach, so the kernel will not move it into a guest’s domain.':
    'El firmware ha declarado memoria que este dispositivo debe alcanzar siempre, así que el núcleo no lo pasa al dominio de un huésped.',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` lists a `direct` region for the device’s group.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` enumera una región `direct` para el grupo del dispositivo.',
  'The regions are `direct-relaxable`: those do not stand in the way.':
    'Las regiones son `direct-relaxable`: esas no estorban.',
  'Switch the management feature that uses the device off in the firmware (on HP ProLiant: shared memory of the slot).':
    'Desactive en el firmware la función de gestión que usa el dispositivo (en HP ProLiant: la memoria compartida de la ranura).',
  'Put the card into another slot.': 'Ponga la tarjeta en otra ranura.',
  'Kernels patched to ignore the region give up a protection.':
    'Los núcleos parcheados para ignorar la región renuncian a una protección.',
  'Secure Boot refuses a kernel module that nobody signed': 'Secure Boot rechaza un módulo del núcleo que nadie firmó',
  'The module was built on this machine (DKMS) and signed with no key that the firmware or its MOK list knows.':
    'El módulo se compiló en este equipo (DKMS) y no está firmado con ninguna clave que conozcan el firmware o su lista MOK.',
  '`mokutil --sb-state` says enabled.': '`mokutil --sb-state` dice enabled.',
  '`modinfo -F signer MODULE` names no enrolled key.': '`modinfo -F signer MODULE` no nombra ninguna clave registrada.',
  'Enrol the key that DKMS signs with: `sudo mokutil --import /var/lib/dkms/mok.pub`, restart, and confirm on the blue screen.':
    'Registre la clave con la que firma DKMS: `sudo mokutil --import /var/lib/dkms/mok.pub`, reinicie y confirme en la pantalla azul.',
  'Or use the distribution’s signed module.': 'O use el módulo firmado de la distribución.',
  'Switching Secure Boot off instead weakens the start of every system on the machine and can make BitLocker ask for its key.':
    'Desactivar Secure Boot debilita el arranque de todos los sistemas del equipo y puede hacer que BitLocker pida su clave.',
  'The processor’s virtualization is switched off in firmware':
    'La virtualización del procesador está desactivada en el firmware',
  'The setup of the machine leaves Intel VT-x or AMD SVM off, or locks it off, so KVM has nothing to work with.':
    'La configuración del equipo deja Intel VT-x o AMD SVM desactivado, o bloqueado, así que KVM no tiene con qué trabajar.',
  '`ls -l /dev/kvm` finds nothing, and the kernel’s log of this boot has the line.':
    '`ls -l /dev/kvm` no encuentra nada, y el registro del núcleo de este arranque tiene la línea.',
  'Look at the setup: Intel Virtualization Technology (VMX), or SVM Mode.':
    'Mire en la configuración: Intel Virtualization Technology (VMX), o SVM Mode.',
  '/dev/kvm is there: KVM runs, and the line is from another boot.':
    '/dev/kvm está: KVM funciona, y la línea es de otro arranque.',
  'Switch VT-x or SVM on in the firmware’s setup, save, and switch the machine off once instead of only restarting it.':
    'Active VT-x o SVM en la configuración del firmware, guarde y apague una vez el equipo en vez de solo reiniciarlo.',
  'None; a firmware update or an emptied setup brings the old setting back.':
    'Ninguno; una actualización del firmware o una configuración borrada devuelve el ajuste anterior.',
  'The card’s own power cables are not connected':
    'Los cables de alimentación propios de la tarjeta no están conectados',
  'The card draws more than its slot gives, and says that its plug is missing or loose.':
    'La tarjeta consume más de lo que da su ranura, y dice que su conector falta o está flojo.',
  'The line names the card.': 'La línea nombra la tarjeta.',
  'No such line.': 'No hay tal línea.',
  'Switch the machine off, and connect each plug of the card firmly.':
    'Apague el equipo y conecte con firmeza cada conector de la tarjeta.',
  'Work on the hardware: unplug the machine first.': 'Trabajo en el hardware: desenchufe antes el equipo.',
  'There is no room for the memory of virtual functions': 'No hay sitio para la memoria de las funciones virtuales',
  'Firmware reserved addresses for the card itself and none for its virtual functions, which need as much each.':
    'El firmware reservó direcciones para la tarjeta misma y ninguna para sus funciones virtuales, que necesitan otras tantas cada una.',
  '`lspci -vv` of the card: the regions below “SR-IOV” are at address 0.':
    '`lspci -vv` de la tarjeta: las regiones bajo «SR-IOV» están en la dirección 0.',
  '`sriov_numvfs` takes the number.': '`sriov_numvfs` acepta el número.',
  'Switch Above 4G Decoding, Resizable BAR and SR-IOV on in the firmware.':
    'Active Above 4G Decoding, Resizable BAR y SR-IOV en el firmware.',
  'Else try `pci=realloc`, or fewer functions.': 'Si no, pruebe `pci=realloc`, o menos funciones.',
}
