// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const readings: CoreSentences = {
  '{0} is readable only by root; needs the helper': '{0} solo lo puede leer root; hace falta el asistente',
  'is there': 'está ahí',
  'two answers conflict: {0}': 'dos respuestas se contradicen: {0}',
  'two answers conflict: kernelstub and sdbootutil are both set up':
    'dos respuestas se contradicen: están configurados tanto kernelstub como sdbootutil',
  'GRUB reads entry files': 'GRUB lee archivos de entrada',
  'firmware is not UEFI, so no loader left its name, and no parameter names one':
    'el firmware no es UEFI, así que ningún cargador dejó su nombre, y ningún parámetro nombra uno',
  "two answers conflict: {0} may be GRUB's or SYSLINUX's, and files of both are there":
    'dos respuestas se contradicen: {0} puede ser de GRUB o de SYSLINUX, y hay archivos de ambos',
  "two answers conflict: {0} is GRUB's, whose files are missing, and those of {1} are there":
    'dos respuestas se contradicen: {0} es de GRUB, cuyos archivos faltan, y están los de {1}',
  'files of {0} are there, and nothing says which started': 'hay archivos de {0}, y nada dice cuál arrancó',
  'no loader left its name in firmware variables, on the command line or in files that can be read':
    'ningún cargador dejó su nombre en variables del firmware, en la línea de órdenes ni en archivos que se puedan leer',
  'nothing was looked for': 'no se buscó nada',
  'whether Proxmox started through GRUB or systemd-boot is not known':
    'no se sabe si Proxmox arrancó por GRUB o por systemd-boot',
  '/etc/kernelstub/configuration holds something unexpected': '/etc/kernelstub/configuration contiene algo inesperado',
  '/nix/var/nix/profiles/system/kernel-params does not exist': '/nix/var/nix/profiles/system/kernel-params no existe',
  'firmware does not say which entry it started': 'el firmware no dice qué entrada inició',
  '/sys/firmware/efi/efivars is empty: efivarfs is not mounted or firmware grants no access':
    '/sys/firmware/efi/efivars está vacío: efivarfs no está montado o el firmware no da acceso',
  '/sys/firmware/efi/efivars/{0}-{1} holds something unexpected':
    '/sys/firmware/efi/efivars/{0}-{1} contiene algo inesperado',
  'no entry with options was found in loader/entries of /efi, /boot or /boot/efi':
    'no se encontró ninguna entrada con options en loader/entries de /efi, /boot o /boot/efi',
  '/etc/tuned/bootcmdline is more than plain assignments': '/etc/tuned/bootcmdline es más que simples asignaciones',
  '/sys/firmware is empty': '/sys/firmware está vacío',
  'whether grub-mkconfig reads /etc/default/grub.d is not known': 'no se sabe si grub-mkconfig lee /etc/default/grub.d',
  'a shell stops in {0}: {1}': 'un shell se detiene en {0}: {1}',
  'GRUB_ENABLE_BLSCFG in {0}: {1}': 'GRUB_ENABLE_BLSCFG en {0}: {1}',
  'the distribution is not known': 'no se conoce la distribución',
  'GRUB’s environment block is not there': 'no está el bloque de entorno de GRUB',
  'bash stops in {0}: {1}': 'bash se detiene en {0}: {1}',
  '{0} are all installed, and no file chooses one': '{0} están todos instalados, y ningún archivo elige uno',
  '{0} makes it, which is not known here ({1})': 'lo genera {0}, que aquí no se conoce ({1})',
  '/usr/bin is empty': '/usr/bin está vacío',
  'NixOS keeps them in its configuration, which is a program':
    'NixOS los guarda en su configuración, que es un programa',
  'cmdline of {0}': 'cmdline de {0}',
  'no limine.conf with a command line was found': 'no se encontró ningún limine.conf con una línea de órdenes',
  'options of {0}': 'options de {0}',
  'neither refind_linux.conf nor a stanza of refind.conf has options':
    'ni refind_linux.conf ni ninguna stanza de refind.conf tienen opciones',
  'APPEND of {0}': 'APPEND de {0}',
  '{0} includes further files': '{0} incluye más archivos',
  'no configuration of SYSLINUX with a label was found':
    'no se encontró ninguna configuración de SYSLINUX con un label',
  'pacman is running or was cut off': 'pacman está en curso o se interrumpió',
  'a new deployment waits for the next start': 'un despliegue nuevo espera al próximo arranque',
  'an update waits for the next start': 'una actualización espera al próximo arranque',
  'dpkg is running or was cut off (/var/lib/dpkg/updates)':
    'dpkg está en curso o se interrumpió (/var/lib/dpkg/updates)',
  'no file holds parameters for the next image, so it would get those of the running kernel':
    'ningún archivo contiene parámetros para la próxima imagen, así que recibiría los del núcleo en uso',
  'kernel_cmdline in {0}: {1}': 'kernel_cmdline en {0}: {1}',
  'it is not text in UTF-8': 'no es texto en UTF-8',
  'only root can read it': 'solo lo puede leer root',
  'it is not part of this directory': 'no forma parte de este directorio',
  '/proc/cpuinfo does not show the virtualization extension, so its parts cannot be told':
    '/proc/cpuinfo no muestra la extensión de virtualización, así que no se pueden saber sus partes',
  'this kernel prints no vmx flags, which would tell': 'este núcleo no imprime indicadores vmx, que lo dirían',
  '{0} holds something unexpected': '{0} contiene algo inesperado',
  'neither kvm_intel nor kvm_amd is loaded': 'no están cargados ni kvm_intel ni kvm_amd',
  'ARM CPUs do not show the extension in /proc/cpuinfo, and the kernel log does not tell':
    'las CPU ARM no muestran la extensión en /proc/cpuinfo, y el registro del núcleo no lo dice',
  '/proc/cpuinfo has no line of flags': '/proc/cpuinfo no tiene línea de indicadores',
  'the parameter clearcpuid= hides the flag': 'el parámetro clearcpuid= oculta el indicador',
  'this kernel is built without KVM for Intel and hides the extension whatever firmware says':
    'este núcleo está compilado sin KVM para Intel y oculta la extensión diga lo que diga el firmware',
  '/proc/cpuinfo shows neither vmx nor svm; either this CPU lacks the extension or firmware has disabled it':
    '/proc/cpuinfo no muestra ni vmx ni svm; o esta CPU no tiene la extensión o el firmware la ha desactivado',
  '/proc/cpuinfo does not tell this on this architecture': '/proc/cpuinfo no dice esto en esta arquitectura',
  '/sys/devices/system/cpu/online holds something unexpected':
    '/sys/devices/system/cpu/online contiene algo inesperado',
  '/sys/devices/system/cpu/cpu{0}/topology holds something unexpected':
    '/sys/devices/system/cpu/cpu{0}/topology contiene algo inesperado',
  '/sys/devices/system/cpu/isolated holds something unexpected':
    '/sys/devices/system/cpu/isolated contiene algo inesperado',
  'its folder is not in this directory': 'su carpeta no está en este directorio',
  '{0} is empty in this directory': '{0} está vacío en este directorio',
  '/proc/iomem is empty': '/proc/iomem está vacío',
  '{0} does not say which card it is on': '{0} no dice en qué tarjeta está',
  "{0} in /proc/iomem lies in no display device's memory":
    '{0} de /proc/iomem no está en la memoria de ningún dispositivo gráfico',
  'processes of other users can be looked into only by root; needs the helper':
    'solo root puede examinar los procesos de otros usuarios; hace falta el asistente',
  'neither the kernel log nor a parameter nor the groups tell the default domain type':
    'ni el registro del núcleo, ni un parámetro, ni los grupos dicen el tipo de dominio predeterminado',
  '{0} no longer reaches back to the start of this boot': '{0} ya no llega hasta el comienzo de este arranque',
  '{0} could not be read and the kernel log does not tell the address width':
    'no se pudo leer {0} y el registro del núcleo no dice la anchura de direcciones',
  'neither /sys/kernel/irq nor /proc/interrupts nor the kernel log tells whether interrupts are remapped':
    'ni /sys/kernel/irq, ni /proc/interrupts, ni el registro del núcleo dicen si se reasignan las interrupciones',
  "/proc/config.gz was not readable, and the kernel's release is not known":
    '/proc/config.gz no se podía leer, y no se conoce la versión del núcleo',
  'neither /proc/config.gz nor {0} can be read': 'no se pueden leer ni /proc/config.gz ni {0}',
  'the kernel log': 'el registro del núcleo',
  '{0} is empty': '{0} está vacío',
  'Linux {0} does not list unknown parameters; 5.14 and later do':
    'Linux {0} no enumera los parámetros desconocidos; 5.14 y posteriores sí',
  'no module can be loaded ({0}), and nothing tells what is built in':
    'no se puede cargar ningún módulo ({0}), y nada dice qué está integrado',
  '{0}/modules.builtin cannot be read': 'no se puede leer {0}/modules.builtin',
  '{0}: nomodule': '{0}: nomodule',
  '{0}: MODULES is not set': '{0}: MODULES no está establecido',
  '/lib/modules/{0} does not exist': '/lib/modules/{0} no existe',
  "the kernel's release is not known": 'no se conoce la versión del núcleo',
  '{0} cannot be started': 'no se puede iniciar {0}',
  '{0} ended with an error': '{0} terminó con un error',
  'an error': 'un error',
  '{0} is not installed': '{0} no está instalado',
  'ended with {0}': 'terminó con {0}',
  'ended with an error': 'terminó con un error',
  'gave no answer within {0} ms': 'no respondió en {0} ms',
  'the kernel does not know the speed of the link ({0}); the device may be asleep':
    'el núcleo no conoce la velocidad del enlace ({0}); puede que el dispositivo esté dormido',
  'only some files of /sys/bus/pci/devices/{0} are in this directory':
    'en este directorio solo están algunos archivos de /sys/bus/pci/devices/{0}',
  "the kernel's release is not known ({0})": 'no se conoce la versión del núcleo ({0})',
  '{0}/{1}/modules.alias does not exist': '{0}/{1}/modules.alias no existe',
  'not read for virtual functions, which sleep and wake with their physical function':
    'no se lee en las funciones virtuales, que duermen y despiertan con su función física',
  'kernels before 5.15 do not tell how they would reset a device':
    'los núcleos anteriores a 5.15 no dicen cómo reiniciarían un dispositivo',
  '{0}/reset_method is not there': 'no está {0}/reset_method',
  '{0}/resource is not there': 'no está {0}/resource',
  '{0}/boot_vga is not there': 'no está {0}/boot_vga',
  'the kernel does not know it ({0})': 'el núcleo no lo conoce ({0})',
  'the ids of {0} are not in {1}': 'los identificadores de {0} no están en {1}',
  'this kernel does not tell which BARs of {0} can be resized':
    'este núcleo no dice qué BAR de {0} se pueden redimensionar',
  '{0}/{1} holds something unexpected': '{0}/{1} contiene algo inesperado',
  '{0} holds something unexpected; the device may be asleep or gone':
    '{0} contiene algo inesperado; puede que el dispositivo esté dormido o haya desaparecido',
  '/proc/net/tcp could not be read': 'no se pudo leer /proc/net/tcp',
  '{0} does not exist': '{0} no existe',
  '{0} is not part of this directory': '{0} no forma parte de este directorio',
  '{0} could not be read: {1}': 'no se pudo leer {0}: {1}',
  'who looked was not kept': 'no se guardó quién miraba',
  'was not read when captured': 'no se leyó al capturar',
  'processes were not looked at': 'no se miraron los procesos',
  'these files were not looked for': 'no se buscaron estos archivos',
  'it cannot be told': 'no se puede saber',
  '{0} is no block device that the kernel lists': '{0} no es un dispositivo de bloques que el núcleo enumere',
  'Whether the host uses it could not be told.': 'No se pudo saber si el anfitrión lo usa.',
  'The host uses it: {0}.': 'El anfitrión lo usa: {0}.',
  'Windows (ntfs)': 'Windows (ntfs)',
  'it holds something unexpected': 'contiene algo inesperado',
  '/proc/*/fd of other users': '/proc/*/fd de otros usuarios',
  'what is mounted could not be read': 'no se pudo leer qué está montado',
  'none of the folders above /var/lib/libvirt/images is there':
    'no está ninguna de las carpetas superiores a /var/lib/libvirt/images',
  'it lists no mount': 'no enumera ningún montaje',
  '/etc/fstab (what is to be mounted, not what is)': '/etc/fstab (lo que se ha de montar, no lo que está montado)',
  'file of {0}': 'archivo de {0}',
  'no container manager left a mark, and neither the kernel’s threads nor systemd are to be seen':
    'ningún gestor de contenedores dejó huella, y no se ven ni los hilos del núcleo ni systemd',
  '/proc/cpuinfo has no flags on this kind of CPU, and firmware names no hypervisor':
    '/proc/cpuinfo no tiene indicadores en este tipo de CPU, y el firmware no nombra ningún hipervisor',
  '{0}/chassis_type holds {1}, which names no kind of chassis':
    '{0}/chassis_type contiene {1}, que no designa ningún tipo de chasis',
  '{0} holds the placeholder “{1}”': '{0} contiene el texto de relleno «{1}»',
  'who is looking': 'quién mira',
  'SSH_CONNECTION holds something unexpected': 'SSH_CONNECTION contiene algo inesperado',
  'this runs below an SSH session whose address was taken from its environment':
    'esto se ejecuta bajo una sesión SSH cuya dirección se quitó de su entorno',
  'too many links': 'demasiados enlaces',
  'programs are not run for a directory': 'para un directorio no se ejecutan programas',
  'empty, as where nothing is mounted': 'vacío, como donde no hay nada montado',
  'free space is not known for a directory': 'no se conoce el espacio libre de un directorio',
  'who looked is not known for a directory': 'no se sabe quién miraba en un directorio',
  'processes are not known for a directory': 'no se conocen los procesos de un directorio',
  '/sys/kernel/security/lsm names selinux but /sys/fs/selinux/enforce could not be read':
    '/sys/kernel/security/lsm nombra selinux, pero no se pudo leer /sys/fs/selinux/enforce',
  'neither /sys/kernel/security/lsm nor what it would list could be read':
    'no se pudo leer ni /sys/kernel/security/lsm ni lo que enumeraría',
}
