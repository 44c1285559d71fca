// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rules: CoreSentences = {
  'Advanced > CPU Configuration': 'Advanced > CPU Configuration',
  'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)':
    'OC > CPU Features (placas más nuevas: OC > Advanced CPU Configuration)',
  'Security > System Security (newer machines: Advanced > System Options)':
    'Security > System Security (equipos más nuevos: Advanced > System Options)',
  'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)':
    'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)',
  'Advanced > AMD CBS > NBIO Common Options': 'Advanced > AMD CBS > NBIO Common Options',
  'Settings > Advanced > PCI Subsystem Settings': 'Settings > Advanced > PCI Subsystem Settings',
  'the graphics that stay with the host': 'los gráficos que se quedan en el anfitrión',
  'Enabled, not Auto': 'Enabled, no Auto',
  'Enabled (on AMD boards: Forced)': 'Enabled (en placas AMD: Forced)',
  'No, with UEFI/Legacy Boot at UEFI Only': 'No, con UEFI/Legacy Boot en UEFI Only',
  'Other OS': 'Other OS',
  'It is there only if the processor has graphics of its own.': 'Solo está si el procesador tiene gráficos propios.',
  'A system installed in legacy mode does not start any more once this is off.':
    'Un sistema instalado en modo heredado ya no arranca cuando esto está desactivado.',
  'Where it has no effect, “Enable AER Cap” beside it must be on as well.':
    'Si no tiene efecto, «Enable AER Cap», al lado, debe estar activado también.',
  'A Windows beside it may then ask for its BitLocker recovery key.':
    'Un Windows instalado al lado puede pedir entonces su clave de recuperación de BitLocker.',
  'This weakens the machine against devices that are plugged in before it has started.':
    'Esto debilita el equipo frente a dispositivos conectados antes de que arranque.',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully.':
    'En el firmware, ponga «{0}»{1} en {2}, guarde y apague el equipo del todo.',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully.':
    'En el firmware, ponga «{0}»{1} en Enabled, guarde y apague el equipo del todo.',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully. {3}':
    'En el firmware, ponga «{0}»{1} en {2}, guarde y apague el equipo del todo. {3}',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully. {2}':
    'En el firmware, ponga «{0}»{1} en Enabled, guarde y apague el equipo del todo. {2}',
  ' (also called {0})': ' (también llamado {0})',
  'switch the CPU’s virtualization on in the firmware': 'activar la virtualización de la CPU en el firmware',
  'switch the IOMMU on in the firmware': 'activar la IOMMU en el firmware',
  'find out why the kernel drives no IOMMU': 'averiguar por qué el núcleo no maneja ninguna IOMMU',
  'switch interrupt remapping on': 'activar la reasignación de interrupciones',
  'find out why the kernel makes no IOMMU groups': 'averiguar por qué el núcleo no forma grupos IOMMU',
  'get the graphics card behind the IOMMU': 'poner la tarjeta gráfica tras la IOMMU',
  'update the firmware, whose IOMMU tables are faulty': 'actualizar el firmware, cuyas tablas IOMMU son defectuosas',
  'get the graphics card into an IOMMU group of its own': 'llevar la tarjeta gráfica a un grupo IOMMU propio',
  'bring the graphics card’s other functions along': 'llevar consigo las otras funciones de la tarjeta gráfica',
  'get the firmware to let go of the graphics card': 'hacer que el firmware suelte la tarjeta gráfica',
  'make room for the graphics card’s memory': 'hacer sitio a la memoria de la tarjeta gráfica',
  'keep vfio-pci from taking a device that the host needs':
    'impedir que vfio-pci tome un dispositivo que el anfitrión necesita',
  'get the boot screen off the graphics card': 'quitar la pantalla de arranque de la tarjeta gráfica',
  'give the graphics card its power cables': 'dar a la tarjeta gráfica sus cables de alimentación',
  'wake the graphics card from its deepest sleep': 'despertar la tarjeta gráfica de su sueño más profundo',
  'install a newer kernel': 'instalar un núcleo más reciente',
  'install a kernel with VFIO': 'instalar un núcleo con VFIO',
  'let VFIO be loaded': 'permitir que se cargue VFIO',
  'load the KVM module': 'cargar el módulo KVM',
  'let vfio-pci come before the card’s usual driver':
    'hacer que vfio-pci llegue antes que el controlador habitual de la tarjeta',
  'get /dev/kvm to work': 'hacer que funcione /dev/kvm',
  'add memory': 'añadir memoria',
  'find a CPU with more cores': 'encontrar una CPU con más núcleos',
  'keep the host’s disk out of the card’s IOMMU group':
    'mantener el disco del anfitrión fuera del grupo IOMMU de la tarjeta',
  'UEFI firmware for guests': 'firmware UEFI para huéspedes',
  'install {0}': 'instalar {0}',
  'remove the kernel parameter {0}': 'quitar el parámetro del núcleo {0}',
  'add the kernel parameter {0}': 'añadir el parámetro del núcleo {0}',
  'install a kernel with IOMMU support': 'instalar un núcleo compatible con IOMMU',
  'see to it that “{0}” holds': 'procurar que se cumpla «{0}»',
  'Put “{0}” right first; this follows from it.': 'Arregle primero «{0}»; esto se deriva de ello.',
  'Apple Virtualization': 'Apple Virtualization',
  'an unknown hypervisor': 'un hipervisor desconocido',
  'Start the machine without Xen: choose the plain Linux entry in the boot menu.':
    'Arranque el equipo sin Xen: elija la entrada de Linux normal en el menú de arranque.',
  'Could not tell: this check itself failed, which is a fault in Throughway.':
    'No se pudo saber: falló esta misma comprobación, lo que es un error de Throughway.',
  'GRUB with boot loader entries': 'GRUB con entradas del cargador de arranque',
  'a unified kernel image': 'una imagen de núcleo unificada',
  'a loader kept by sdbootutil': 'un cargador mantenido por sdbootutil',
  'systemd-boot kept by kernelstub': 'systemd-boot mantenido por kernelstub',
  'a loader kept by ostree': 'un cargador mantenido por ostree',
  'a loader kept by NixOS': 'un cargador mantenido por NixOS',
  'a loader kept by proxmox-boot-tool': 'un cargador mantenido por proxmox-boot-tool',
  'the firmware itself': 'el propio firmware',
  'nobody looked for the kernel module {0}': 'nadie buscó el módulo del núcleo {0}',
  'the UEFI firmware for guests': 'el firmware UEFI para huéspedes',
  'sudo pacman -S --needed': 'sudo pacman -S --needed',
  'Proxmox VE brings QEMU and guest firmware of its own, which Debian’s packages clash with: simulate an installation before you do it, or hand the card over with Proxmox’s own tools (qm).':
    'Proxmox VE trae su propio QEMU y firmware para huéspedes, con los que chocan los paquetes de Debian: simule una instalación antes de hacerla, o ceda la tarjeta con las herramientas de Proxmox (qm).',
  'Let Bazzite set up virtualization, then restart.':
    'Deje que Bazzite configure la virtualización y reinicie después.',
  'Switch {0} on in the system’s configuration.': 'Active {0} en la configuración del sistema.',
  'Build {0} into the image this system runs from: {1}.':
    'Incluya {0} en la imagen desde la que funciona este sistema: {1}.',
  'Build {0} into the image this system runs from.': 'Incluya {0} en la imagen desde la que funciona este sistema.',
  'Install {0} with the distribution’s package manager.': 'Instale {0} con el gestor de paquetes de la distribución.',
  'Layer {0} on the system’s image, then restart.': 'Añada {0} como capa a la imagen del sistema y reinicie después.',
  'Install {0}.': 'Instale {0}.',
  'with `sudo grubby --update-kernel=ALL --args="{0}"`': 'con `sudo grubby --update-kernel=ALL --args="{0}"`',
  'with `sudo grubby --update-kernel=ALL --remove-args="{0}"`':
    'con `sudo grubby --update-kernel=ALL --remove-args="{0}"`',
  'in the options line of the boot entry, or in /etc/kernel/cmdline where kernel-install is used':
    'en la línea options de la entrada de arranque, o en /etc/kernel/cmdline si se usa kernel-install',
  'in /etc/kernel/cmdline, and rebuild the unified kernel image':
    'en /etc/kernel/cmdline, y regenere la imagen de núcleo unificada',
  'in /etc/kernel/cmdline, then run `sudo sdbootutil update-all-entries`':
    'en /etc/kernel/cmdline, y ejecute después `sudo sdbootutil update-all-entries`',
  'with `sudo kernelstub -a "{0}"`': 'con `sudo kernelstub -a "{0}"`',
  'with `sudo kernelstub -d "{0}"`': 'con `sudo kernelstub -d "{0}"`',
  'in /etc/default/limine where limine-update is used, else in the cmdline of limine.conf':
    'en /etc/default/limine si se usa limine-update; si no, en el cmdline de limine.conf',
  'in /boot/refind_linux.conf': 'en /boot/refind_linux.conf',
  'with `rpm-ostree kargs --append-if-missing={0}`': 'con `rpm-ostree kargs --append-if-missing={0}`',
  'with `rpm-ostree kargs --delete-if-present={0}`': 'con `rpm-ostree kargs --delete-if-present={0}`',
  'in boot.kernelParams of the configuration, then run `sudo nixos-rebuild boot`':
    'en boot.kernelParams de la configuración, y ejecute después `sudo nixos-rebuild boot`',
  'in /etc/kernel/cmdline, then run `proxmox-boot-tool refresh`':
    'en /etc/kernel/cmdline, y ejecute después `proxmox-boot-tool refresh`',
  'in the firmware’s boot entry of this kernel': 'en la entrada de arranque de este núcleo en el firmware',
  'in the APPEND line of syslinux.cfg': 'en la línea APPEND de syslinux.cfg',
  'Add {0} to the kernel command line{1}, and restart.': 'Añada {0} a la línea de órdenes del núcleo{1} y reinicie.',
  'Remove {0} from the kernel command line{1}, and restart.':
    'Quite {0} de la línea de órdenes del núcleo{1} y reinicie.',
  'Remove {0} from {1}, and restart.': 'Quite {0} de {1} y reinicie.',
  'Remove {0} from {1}, {2}, and restart.': 'Quite {0} de {1}, {2} y reinicie.',
  'rebuild the unified kernel image': 'regenere la imagen de núcleo unificada',
  'run `sudo sdbootutil update-all-entries`': 'ejecute `sudo sdbootutil update-all-entries`',
  'run `sudo limine-update` where it is used': 'ejecute `sudo limine-update` si se usa',
  'run `proxmox-boot-tool refresh`': 'ejecute `proxmox-boot-tool refresh`',
  ' in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then {0}':
    ' en GRUB_CMDLINE_LINUX_DEFAULT de /etc/default/grub, después {0}',
  'run `sudo update-grub`': 'ejecute `sudo update-grub`',
  'run `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`': 'ejecute `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`',
  'run `sudo grub-mkconfig -o /boot/grub/grub.cfg`': 'ejecute `sudo grub-mkconfig -o /boot/grub/grub.cfg`',
  'Could not tell: {0}.': 'No se pudo saber: {0}.',
  'Could not tell: the facts do not say.': 'No se pudo saber: los datos no lo dicen.',
  'the facts do not say': 'los datos no lo dicen',
  'This {0} cannot do it: {1}.': 'No es posible con este equipo ({0}): {1}.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way.':
    'Es posible con este equipo ({0}) y su única GPU, que el anfitrión cede mientras funciona el huésped; nada lo impide.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and one thing could be better.':
    'Es posible con este equipo ({0}) y su única GPU, que el anfitrión cede mientras funciona el huésped; nada lo impide, y una cosa podría estar mejor.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and {1} things could be better.':
    'Es posible con este equipo ({0}) y su única GPU, que el anfitrión cede mientras funciona el huésped; nada lo impide, y {1} cosas podrían estar mejor.',
  'This {0} can do it; nothing stands in the way.': 'Es posible con este equipo ({0}); nada lo impide.',
  'This {0} can do it; nothing stands in the way, and one thing could be better.':
    'Es posible con este equipo ({0}); nada lo impide, y una cosa podría estar mejor.',
  'This {0} can do it; nothing stands in the way, and {1} things could be better.':
    'Es posible con este equipo ({0}); nada lo impide, y {1} cosas podrían estar mejor.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'Es posible con este equipo ({0}) y su única GPU, que el anfitrión cede mientras funciona el huésped; {1}.',
  'This {0} can do it; {1}.': 'Es posible con este equipo ({0}); {1}.',
  'This {0} could do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'Sería posible con este equipo ({0}) y su única GPU, que el anfitrión cede mientras funciona el huésped; {1}.',
  'This {0} could do it; {1}.': 'Sería posible con este equipo ({0}); {1}.',
  'Could not tell whether {0} can do it: one thing that decides it could not be read, among them {1}.':
    'No se pudo saber si es posible con {0}: no se pudo leer una cosa que lo decide, entre ellas {1}.',
  'Could not tell whether {0} can do it: one thing that decides it could not be read: {1}.':
    'No se pudo saber si es posible con {0}: no se pudo leer una cosa que lo decide: {1}.',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read, among them {2}.':
    'No se pudo saber si es posible con {0}: no se pudieron leer {1} cosas que lo deciden, entre ellas {2}.',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read: {2}.':
    'No se pudo saber si es posible con {0}: no se pudieron leer {1} cosas que lo deciden: {2}.',
  'one thing that decides it': 'una cosa que lo decide',
  '{0} things that decide it': '{0} cosas que lo deciden',
  ' (one other thing could not be told)': ' (otra cosa no se pudo saber)',
  ' ({0} other things could not be told)': ' (otras {0} cosas no se pudieron saber)',
  'one other thing': 'otra cosa',
  '{0} other things': 'otras {0} cosas',
  'see to one more finding': 'atender una comprobación más',
  'see to {0} more findings': 'atender {0} comprobaciones más',
  'one more finding': 'una comprobación más',
  '{0} more findings': '{0} comprobaciones más',
  'one thing to fix first: {0}': 'una cosa que arreglar antes: {0}',
  '{0} things to fix first: {1}': '{0} cosas que arreglar antes: {1}',
  'one thing': 'una cosa',
  '{0} things': '{0} cosas',
  'its kernel is for {0}, and 64-bit x86 is needed': 'su núcleo es para {0}, y hace falta x86 de 64 bits',
  'its CPU has no virtualization': 'su CPU no tiene virtualización',
  'there is no GPU in it to hand over': 'no tiene ninguna GPU que ceder',
  'This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.':
    'Este equipo ejecuta Xen, al que pertenecen su CPU y su IOMMU; arrancado sin Xen, se puede juzgar.',
  'an IOMMU': 'una IOMMU',
  'nested virtualization': 'virtualización anidada',
  'This is a virtual machine ({0}) without {1}; a GPU can only be handed over by the machine that runs it.':
    'Es una máquina virtual ({0}) sin {1}; solo el equipo que la ejecuta puede ceder una GPU.',
  'This is a virtual machine ({0}), and it could not be told whether it has an IOMMU.':
    'Es una máquina virtual ({0}), y no se pudo saber si tiene IOMMU.',
  'This is a virtual machine ({0}) with a virtual IOMMU, but it was given no GPU that it could hand on.':
    'Es una máquina virtual ({0}) con una IOMMU virtual, pero no recibió ninguna GPU que pudiera ceder.',
  'This is a virtual machine ({0}) with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given{1}.':
    'Es una máquina virtual ({0}) con una IOMMU virtual; nada impide ceder una GPU que haya recibido{1}.',
  'This is a virtual machine ({0}) with a virtual IOMMU; it can hand on a GPU that it was given, with {1}.':
    'Es una máquina virtual ({0}) con una IOMMU virtual; puede ceder una GPU que haya recibido, con {1}.',
}
