// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBoot: CoreSentences = {
  'The settings of a boot loader were changed that does not start this machine':
    'Se cambiaron los ajustes de un cargador de arranque que no inicia este equipo',
  'Guides take GRUB for granted; this system starts by systemd-boot, a unified image, Limine, kernelstub or ostree.':
    'Las guías dan GRUB por sentado; este sistema arranca con systemd-boot, una imagen unificada, Limine, kernelstub u ostree.',
  '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.':
    '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.',
  '`bootctl status` or `efibootmgr -v` names GRUB for this boot.':
    '`bootctl status` o `efibootmgr -v` nombra GRUB para este arranque.',
  'Use the loader’s own way: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline with `reinstall-kernels`, `boot.kernelParams`.':
    'Use la vía propia del cargador: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline con `reinstall-kernels`, `boot.kernelParams`.',
  'None; the file that was changed is simply not read.': 'Ninguno; el archivo que se cambió simplemente no se lee.',
  'The start stops after the card was bound early': 'El arranque se para después de vincular pronto la tarjeta',
  'Mostly the machine runs and only its picture stands still, as the card that showed it was taken; or a module’s name in the generator’s configuration does not exist.':
    'Por lo general el equipo funciona y solo su imagen está parada, pues se tomó la tarjeta que la mostraba; o un nombre de módulo en la configuración del generador no existe.',
  'Does it answer to SSH? Does the fallback entry start?':
    '¿Responde a SSH? ¿Arranca la entrada de reserva (fallback)?',
  'The next lines of the start follow.': 'Siguen las líneas siguientes del arranque.',
  'Start the fallback entry and take wrong names out.':
    'Arranque la entrada de reserva (fallback) y quite los nombres equivocados.',
  'Connect the monitor to the other card; a password prompt may wait there.':
    'Conecte el monitor a la otra tarjeta; puede esperar ahí una petición de contraseña.',
  'Switching off a machine that runs and only lacks a picture can lose data.':
    'Apagar un equipo que funciona y al que solo le falta la imagen puede hacer perder datos.',
  'The initramfs has the graphics driver and not vfio-pci': 'El initramfs tiene el controlador gráfico y no vfio-pci',
  'The card’s own driver is loaded in the first seconds, from the image, and vfio-pci only after it from the disk.':
    'El controlador de la propia tarjeta se carga en los primeros segundos, desde la imagen, y vfio-pci solo después, desde el disco.',
  'List the running kernel’s image (lsinitcpio, lsinitrd, lsinitramfs); /etc/modprobe.d/vfio.conf has to be in it too.':
    'Enumere la imagen del núcleo en uso (lsinitcpio, lsinitrd, lsinitramfs); también debe contener /etc/modprobe.d/vfio.conf.',
  'vfio-pci is in the image, before the graphics drivers.':
    'vfio-pci está en la imagen, antes que los controladores gráficos.',
  'Add vfio_pci, vfio and vfio_iommu_type1 to the generator’s modules, and make the image anew.':
    'Añada vfio_pci, vfio y vfio_iommu_type1 a los módulos del generador, y regenere la imagen.',
  'A broken image does not start: keep the fallback.': 'Una imagen rota no arranca: conserve la de reserva (fallback).',
  'The module’s options changed, and the initramfs is from before':
    'Las opciones del módulo cambiaron, y el initramfs es anterior',
  'Files below /etc/modprobe.d are copied into the image when it is made; a later change is not in it.':
    'Los archivos bajo /etc/modprobe.d se copian en la imagen al generarla; un cambio posterior no está en ella.',
  'Compare the image’s date with the file’s, and the parameters in /sys/module/vfio_pci with the file.':
    'Compare la fecha de la imagen con la del archivo, y los parámetros de /sys/module/vfio_pci con el archivo.',
  'The parameters are as in the file.': 'Los parámetros son como en el archivo.',
  'Make the image anew with this system’s generator, and restart.':
    'Regenere la imagen con el generador de este sistema, y reinicie.',
}
