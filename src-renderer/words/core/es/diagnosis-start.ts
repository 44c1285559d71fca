// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStart: CoreSentences = {
  'The guest’s processor asks for what the host’s lacks':
    'El procesador del huésped pide lo que al del anfitrión le falta',
  'An update of microcode, kernel or QEMU took a feature away, or the definition comes from another machine.':
    'Una actualización de microcódigo, núcleo o QEMU quitó una característica, o la definición viene de otro equipo.',
  'Compare the names with `virsh domcapabilities`.': 'Compare los nombres con `virsh domcapabilities`.',
  'The features are listed there.': 'Las características figuran ahí.',
  "`<cpu mode='host-passthrough' check='none'>`.": "`<cpu mode='host-passthrough' check='none'>`.",
  "Or drop it: `<feature policy='disable' name='…'/>`.": "O quítela: `<feature policy='disable' name='…'/>`.",
  'Windows may want to be activated again.': 'Windows puede pedir que se active de nuevo.',
  'libvirt does not run': 'libvirt no funciona',
  'The service is off, or the system went over to the single daemons (virtqemud) and its old socket is gone.':
    'El servicio está desactivado, o el sistema pasó a los demonios modulares (virtqemud) y su socket antiguo ha desaparecido.',
  '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.':
    '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.',
  'The socket is there: then it is a matter of permission (sec-user-groups).':
    'El socket está: entonces es cuestión de permisos (sec-user-groups).',
  'Switch on either libvirtd or the sockets of the single daemons, not both.':
    'Active libvirtd o los sockets de los demonios modulares, no ambos.',
  'libvirt finds no QEMU for this kind of guest': 'libvirt no encuentra QEMU para este tipo de invitado',
  'QEMU for this architecture is not installed, libvirt is not told of it, or it failed when libvirt asked what it can do.':
    'QEMU para esta arquitectura no está instalado, libvirt no lo conoce, o falló cuando libvirt preguntó qué sabe hacer.',
  '`virsh capabilities` lists the guests that are possible.': '`virsh capabilities` lista los invitados posibles.',
  '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.': '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.',
  'The architecture is listed in the capabilities.': 'La arquitectura figura en las capacidades.',
  'Install QEMU for the architecture (qemu-system-x86, qemu-kvm, qemu-desktop), and restart libvirt.':
    'Instale QEMU para la arquitectura (qemu-system-x86, qemu-kvm, qemu-desktop) y reinicie libvirt.',
  'The hook script refused the start': 'El script hook rechazó el inicio',
  'libvirt waits for /etc/libvirt/hooks/qemu and takes anything but 0 for a no; 126 is “not executable”, 127 “not found”, 137 “killed”.':
    'libvirt espera a /etc/libvirt/hooks/qemu y toma todo lo que no sea 0 por un no; 126 es «no ejecutable», 127 «no encontrado», 137 «matado».',
  'The status in the message; `bash -n` on the script; what it printed is in libvirt’s journal.':
    'El estado en el mensaje; `bash -n` sobre el script; lo que imprimió está en el registro (journal) de libvirt.',
  'The script ends with 0 by hand with the same arguments.':
    'Ejecutado a mano con los mismos argumentos, el script termina con 0.',
  'Correct the line that fails; make the script executable; look for line endings of Windows.':
    'Corrija la línea que falla; haga ejecutable el script; busque finales de línea de Windows.',
  'Restart libvirt after adding a hook.': 'Reinicie libvirt tras añadir un hook.',
  'Hooks run as root.': 'Los hooks se ejecutan como root.',
  'Another guest has the device': 'Otro huésped tiene el dispositivo',
  'A device belongs to one running guest at a time.': 'Un dispositivo pertenece a un solo huésped en marcha a la vez.',
  '`virsh list`, and the address in `virsh dumpxml` of those that run.':
    '`virsh list`, y la dirección en `virsh dumpxml` de los que están en marcha.',
  'No other guest runs: a QEMU that hangs may still hold the node (`fuser -v /dev/vfio/N`).':
    'Ningún otro huésped está en marcha: un QEMU colgado puede tener aún el nodo (`fuser -v /dev/vfio/N`).',
  'Shut the other guest down.': 'Apague el otro huésped.',
  'Ending it by force can lose its data.': 'Terminarlo por la fuerza puede hacerle perder datos.',
  'KVM cannot be used': 'No se puede usar KVM',
  'Virtualization is off in firmware, the KVM module is not loaded, the user may not open /dev/kvm, or libvirt remembers what it saw before.':
    'La virtualización está desactivada en el firmware, el módulo KVM no está cargado, el usuario no puede abrir /dev/kvm, o libvirt recuerda lo que vio antes.',
  '`ls -l /dev/kvm`, `lsmod | grep kvm`.': '`ls -l /dev/kvm`, `lsmod | grep kvm`.',
  '/dev/kvm is there and may be opened.': '/dev/kvm está y se puede abrir.',
  'Switch virtualization on in firmware (fw-virt-disabled), or load kvm_intel or kvm_amd.':
    'Active la virtualización en el firmware (fw-virt-disabled), o cargue kvm_intel o kvm_amd.',
  'Join the group kvm.': 'Únase al grupo kvm.',
  'Restart libvirt, which remembers what the host can do.':
    'Reinicie libvirt, que recuerda de qué es capaz el anfitrión.',
  'This QEMU does not know the guest’s machine type': 'Este QEMU no conoce el tipo de máquina del huésped',
  'The definition is from a newer QEMU than this one, or from one so old that its type was removed.':
    'La definición es de un QEMU más nuevo que este, o de uno tan antiguo que su tipo se eliminó.',
  'Compare `machine=` with `qemu-system-x86_64 -machine help`.':
    'Compare `machine=` con `qemu-system-x86_64 -machine help`.',
  'The type is in that list.': 'El tipo está en esa lista.',
  'Set the type to the nearest one that is there, or to `q35` for the newest.':
    'Ponga el tipo más próximo que haya, o `q35` para el más nuevo.',
  'The guest sees other hardware; Windows may want to be activated again.':
    'El huésped ve otro hardware; Windows puede pedir que se active de nuevo.',
  'The guest’s virtual network is off or missing': 'La red virtual del huésped está desactivada o falta',
  'The network is not started with the host, or was never defined; dnsmasq may be missing.':
    'La red no se inicia con el anfitrión, o nunca se definió; puede faltar dnsmasq.',
  '`virsh net-list --all`.': '`virsh net-list --all`.',
  'The network is listed as active.': 'La red figura como activa.',
  '`virsh net-start default` and `virsh net-autostart default`.':
    '`virsh net-start default` y `virsh net-autostart default`.',
  'Define it from /usr/share/libvirt/networks/default.xml; install dnsmasq.':
    'Defínala a partir de /usr/share/libvirt/networks/default.xml; instale dnsmasq.',
  'Two devices of the guest want the same address, or none is left':
    'Dos dispositivos del huésped quieren la misma dirección, o no queda ninguna',
  'Addresses were written by hand, or the machine type has fewer slots than the definition needs.':
    'Se escribieron direcciones a mano, o el tipo de máquina tiene menos ranuras de las que la definición necesita.',
  "Look for the same `<address type='pci'>` twice.": "Busque dos veces el mismo `<address type='pci'>`.",
  'Each address stands once.': 'Cada dirección aparece una sola vez.',
  'Take the addresses out and let libvirt assign them.': 'Quite las direcciones y deje que libvirt las asigne.',
  'Add pcie-root-port controllers.': 'Añada controladores pcie-root-port.',
  'The guest’s network interface may get another name.': 'La interfaz de red del huésped puede recibir otro nombre.',
  'Arguments for QEMU fell out of the definition': 'Los argumentos para QEMU desaparecieron de la definición',
  'Without the declaration of the namespace on `<domain>`, libvirt drops `<qemu:commandline>` when it saves.':
    'Sin la declaración del espacio de nombres en `<domain>`, libvirt descarta `<qemu:commandline>` al guardar.',
  '`virsh dumpxml NAME` lacks `xmlns:qemu`.': 'A `virsh dumpxml NAME` le falta `xmlns:qemu`.',
  'The declaration is there.': 'La declaración está.',
  "Add `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` to `<domain>` first, save, then add the arguments.":
    "Añada primero `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` a `<domain>`, guarde y añada después los argumentos.",
  'The guest is stuck in an earlier command': 'El huésped está atascado en una orden anterior',
  'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.':
    'QEMU o un hook se cuelga, a menudo al quitar una tarjeta a su controlador, y libvirt lo espera.',
  '`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).':
    '`virsh domjobinfo NAME`; hilos en estado D (`ps -eLo stat,comm | grep ^D`).',
  'The next attempt works.': 'El siguiente intento funciona.',
  'Find what hangs; where the kernel waits, only a restart helps.':
    'Encuentre lo que se cuelga; si espera el núcleo, solo ayuda reiniciar.',
  'Forcing it can lose the guest’s data.': 'Forzarlo puede hacer perder los datos del huésped.',
  'The software TPM is not installed': 'El TPM por software no está instalado',
  'The guest is to have an emulated TPM, and swtpm or its tools are not there, or libvirt was not restarted since.':
    'El huésped debe tener un TPM emulado, y swtpm o sus herramientas no están, o libvirt no se ha reiniciado desde entonces.',
  '`command -v swtpm swtpm_setup`.': '`command -v swtpm swtpm_setup`.',
  'Both are found, also by the service.': 'Ambos se encuentran, también para el servicio.',
  'Install swtpm (and swtpm-tools), and restart libvirt.': 'Instale swtpm (y swtpm-tools) y reinicie libvirt.',
  'On NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.': 'En NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.',
  'The software TPM cannot make or read its state': 'El TPM por software no puede crear o leer su estado',
  'The state’s folder belongs to another user, AppArmor keeps swtpm out of it, or the state is from another version.':
    'La carpeta del estado es de otro usuario, AppArmor no deja entrar a swtpm, o el estado es de otra versión.',
  'Read the log the message names; look at the owner of /var/lib/swtpm-localca and /var/lib/libvirt/swtpm.':
    'Lea el registro que nombra el mensaje; mire el propietario de /var/lib/swtpm-localca y /var/lib/libvirt/swtpm.',
  'The log ends without an error.': 'El registro termina sin error.',
  'Give the folders to the user swtpm runs as (tss).': 'Dé las carpetas al usuario con el que se ejecuta swtpm (tss).',
  'In a session: `swtpm_setup --create-config-files`.': 'En una sesión: `swtpm_setup --create-config-files`.',
  'Move a stale state aside, once its secrets are safe.':
    'Aparte un estado obsoleto, una vez que sus secretos estén a salvo.',
  'Without the old state BitLocker asks for its recovery key: have it at hand.':
    'Sin el estado antiguo, BitLocker pide su clave de recuperación: téngala a mano.',
  'The host’s TPM cannot be handed to the guest': 'El TPM del anfitrión no se puede ceder al huésped',
  'The definition hands the host’s own TPM over, which is busy, closed to QEMU or none at all.':
    'La definición cede el TPM propio del anfitrión, que está ocupado, cerrado a QEMU o no existe.',
  "`<backend type='passthrough'>` in the definition.": "`<backend type='passthrough'>` en la definición.",
  'The backend is an emulator.': 'El backend es un emulador.',
  "Use an emulated TPM: `<backend type='emulator' version='2.0'/>`.":
    "Use un TPM emulado: `<backend type='emulator' version='2.0'/>`.",
  'Secrets bound to the old TPM are not in the new one.': 'Los secretos ligados al TPM anterior no están en el nuevo.',
  'QEMU may not open the group’s device node': 'QEMU no puede abrir el nodo de dispositivo del grupo',
  'QEMU runs as a user to whom /dev/vfio/N does not belong: by hand, in a session of libvirt’s, in a container, or with dynamic_ownership off.':
    'QEMU se ejecuta con un usuario al que no pertenece /dev/vfio/N: a mano, en una sesión de libvirt, en un contenedor, o con dynamic_ownership desactivado.',
  '`ls -l /dev/vfio`, and user, group and dynamic_ownership in /etc/libvirt/qemu.conf.':
    '`ls -l /dev/vfio`, y user, group y dynamic_ownership en /etc/libvirt/qemu.conf.',
  'The node belongs to the user that QEMU runs as.': 'El nodo pertenece al usuario con el que se ejecuta QEMU.',
  'Start the guest through qemu:///system with dynamic_ownership on.':
    'Inicie el huésped mediante qemu:///system con dynamic_ownership activado.',
  'For QEMU by hand: a udev rule for SUBSYSTEM=="vfio" that gives the node to a group.':
    'Para QEMU a mano: una regla de udev para SUBSYSTEM=="vfio" que dé el nodo a un grupo.',
  'Everybody in that group can reach memory through the device.':
    'Todos los de ese grupo pueden alcanzar la memoria a través del dispositivo.',
  'libvirt does not accept the definition': 'libvirt no acepta la definición',
  'An element is misplaced, unknown to this version, or contradicts another.':
    'Un elemento está mal colocado, esta versión no lo conoce, o contradice a otro.',
  '`virt-xml-validate` on the definition.': '`virt-xml-validate` sobre la definición.',
  'It validates: then the message is about what this host supports.':
    'Es válida: entonces el mensaje trata de lo que este anfitrión admite.',
  'Correct the element the message names.': 'Corrija el elemento que nombra el mensaje.',
  'The guest’s firmware file is not there': 'El archivo de firmware del huésped no está',
  'The file was renamed or taken out by an update (the 2 MiB images are gone from many distributions), its package is missing, or the path is another distribution’s.':
    'Una actualización renombró o retiró el archivo (las imágenes de 2 MiB han desaparecido de muchas distribuciones), falta su paquete, o la ruta es la de otra distribución.',
  'Look for the files that `<loader>` and `<nvram template>` name, and for descriptors in /usr/share/qemu/firmware.':
    'Busque los archivos que nombran `<loader>` y `<nvram template>`, y descriptores en /usr/share/qemu/firmware.',
  'The file is there and readable.': 'El archivo está y se puede leer.',
  "Let libvirt choose: `<os firmware='efi'>` without paths.": "Deje elegir a libvirt: `<os firmware='efi'>` sin rutas.",
  'Or name the 4 MiB files for code and variables together. Keep a copy of the variables.':
    'O indique juntos los archivos de 4 MiB para código y variables. Conserve una copia de las variables.',
  'New variables forget boot entries and keys of Secure Boot; BitLocker may ask for its key.':
    'Unas variables nuevas olvidan las entradas de arranque y las claves de Secure Boot; BitLocker puede pedir su clave.',
  'Firmware and its variables do not fit each other': 'El firmware y sus variables no corresponden',
  'Variables of the 2 MiB firmware are used with the 4 MiB one or the other way round, or a file is cut short.':
    'Se usan variables del firmware de 2 MiB con el de 4 MiB o al revés, o un archivo está cortado.',
  '`stat -c %s` of both: 540672 are variables of 4 MiB firmware, 131072 of 2 MiB firmware.':
    '`stat -c %s` de ambos: 540672 son variables del firmware de 4 MiB, 131072 del de 2 MiB.',
  'The sizes belong together.': 'Los tamaños se corresponden.',
  'Keep a copy of /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, then `virsh start NAME --reset-nvram`.':
    'Conserve una copia de /var/lib/libvirt/qemu/nvram/NAME_VARS.fd y después `virsh start NAME --reset-nvram`.',
  'Boot entries and keys in the variables are lost.':
    'Se pierden las entradas de arranque y las claves de las variables.',
  'PCI Express was asked for on a machine without it': 'Se pidió PCI Express a una máquina que no lo tiene',
  'The device is given as PCI Express (pcie=1), and the guest’s machine type is i440fx, which has none.':
    'El dispositivo se cede como PCI Express (pcie=1), y el tipo de máquina del invitado es i440fx, que no lo tiene.',
  '`qm config VMID`: the line `machine:`.': '`qm config VMID`: la línea `machine:`.',
  'The machine is q35.': 'La máquina es q35.',
  'Set the machine to q35: `qm set VMID --machine q35`.': 'Ponga la máquina en q35: `qm set VMID --machine q35`.',
  'Or leave pcie=1 out.': 'O quite pcie=1.',
  'Windows may find its hardware changed.': 'Windows puede encontrar cambiado su hardware.',
  'The disk image or ISO is not there': 'La imagen de disco o la ISO no está',
  'The disk it lies on is not mounted, the file was moved or deleted, or the drive has another name since.':
    'El disco en que está no está montado, el archivo se movió o se borró, o la unidad tiene ahora otro nombre.',
  'Look for each `<source>` of the definition.': 'Busque cada `<source>` de la definición.',
  'The file is there: then it is a matter of permission.': 'El archivo está: entonces es cuestión de permisos.',
  'Mount the disk or correct the path; eject an ISO that is gone.':
    'Monte el disco o corrija la ruta; expulse una ISO que ha desaparecido.',
  'QEMU may not open the disk image': 'QEMU no puede abrir la imagen de disco',
  'A folder above the image cannot be entered by QEMU’s user, the owner is another, the medium is read-only, or AppArmor or SELinux says no.':
    'El usuario de QEMU no puede entrar en una carpeta superior a la imagen, el propietario es otro, el medio es de solo lectura, o AppArmor o SELinux lo impide.',
  '`namei -l PATH` as that user; first look for denials in the kernel’s log.':
    '`namei -l PATH` con ese usuario; mire antes si hay denegaciones en el registro del núcleo.',
  'The kernel’s log has a denial: then see sec-apparmor-denied or sec-selinux-denied.':
    'El registro del núcleo tiene una denegación: entonces vea sec-apparmor-denied o sec-selinux-denied.',
  'Move the image to /var/lib/libvirt/images.': 'Pase la imagen a /var/lib/libvirt/images.',
  'Or let the user through: `setfacl -m u:libvirt-qemu:x` on the folders above.':
    'O deje pasar al usuario: `setfacl -m u:libvirt-qemu:x` en las carpetas superiores.',
  'Never `chmod 777`: everybody could read your home.':
    'Nunca `chmod 777`: cualquiera podría leer su carpeta personal.',
  'Another program has the disk image open': 'Otro programa tiene abierta la imagen de disco',
  'Another guest, a backup, a QEMU left behind or a mount uses the same image.':
    'Otro huésped, una copia de seguridad, un QEMU que quedó o un montaje usa la misma imagen.',
  '`lsof PATH`, `pgrep -a qemu`.': '`lsof PATH`, `pgrep -a qemu`.',
  'Nothing has the file open.': 'Nada tiene abierto el archivo.',
  'End the other user of the image.': 'Termine el otro usuario de la imagen.',
  'Forcing the lock corrupts the image.': 'Forzar el bloqueo corrompe la imagen.',
  'The host has too little memory for the guest': 'El anfitrión tiene poca memoria para el huésped',
  'A guest with a passed device takes all of its memory at once and keeps it; nothing can be lent or swapped.':
    'Un huésped con un dispositivo cedido toma de una vez toda su memoria y la conserva; no se puede prestar ni pasar a intercambio nada.',
  'Compare MemAvailable with the guest’s memory; caches of ZFS count as used.':
    'Compare MemAvailable con la memoria del huésped; las cachés de ZFS cuentan como usadas.',
  'MemAvailable covers the guest.': 'MemAvailable cubre al huésped.',
  'Give the guest less memory, or limit the ARC of ZFS.': 'Dé menos memoria al huésped, o limite la ARC de ZFS.',
  'The kernel may end programs of the host to find memory.':
    'El núcleo puede terminar programas del anfitrión para encontrar memoria.',
  'There are not enough huge pages': 'No hay suficientes páginas enormes',
  'Fewer pages are free than the guest’s memory takes: too few were reserved, memory is in pieces, or they lie on the other NUMA node.':
    'Hay menos páginas libres de las que ocupa la memoria del huésped: se reservaron pocas, la memoria está fragmentada, o están en el otro nodo NUMA.',
  '`grep -i huge /proc/meminfo`, and each node’s below /sys/devices/system/node.':
    '`grep -i huge /proc/meminfo`, y las de cada nodo bajo /sys/devices/system/node.',
  'HugePages_Free covers the guest.': 'HugePages_Free cubre al huésped.',
  'Reserve them at boot.': 'Resérvelas al arrancar.',
  'Free caches and compact memory before the start.': 'Libere cachés y compacte la memoria antes del inicio.',
  'Or take `<hugepages/>` out.': 'O quite `<hugepages/>`.',
  'What is reserved is lost to the host.': 'Lo reservado lo pierde el anfitrión.',
  'QEMU ended because the device answers with nothing but ones':
    'QEMU terminó porque el dispositivo responde solo con unos',
  'The device is powered off or dead: every register reads 0xff, its interrupt pin too.':
    'El dispositivo está apagado o muerto: cada registro da 0xff, también su patilla de interrupción.',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` shows ffffffff.':
    '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` muestra ffffffff.',
  'The registers read as a device.': 'Los registros se leen como los de un dispositivo.',
  'Bring the device back: see reset-d3cold-stuck.': 'Recupere el dispositivo: véase reset-d3cold-stuck.',
  'The card’s ROM file is missing or cannot be read': 'El archivo ROM de la tarjeta falta o no se puede leer',
  'The path has a slip, the folder is closed to QEMU’s user, or AppArmor or SELinux says no. If the name is efi-*.rom or pxe-*.rom, a ROM of QEMU’s own package is missing.':
    'La ruta tiene una errata, la carpeta está cerrada al usuario de QEMU, o AppArmor o SELinux lo impide. Si el nombre es efi-*.rom o pxe-*.rom, falta una ROM del paquete del propio QEMU.',
  '`sudo -u libvirt-qemu test -r PATH`.': '`sudo -u libvirt-qemu test -r PATH`.',
  'QEMU’s user can read it.': 'El usuario de QEMU puede leerlo.',
  'Put the file into /usr/share/vgabios or /var/lib/libvirt/vbios, readable, with its label.':
    'Ponga el archivo en /usr/share/vgabios o /var/lib/libvirt/vbios, legible y con su etiqueta.',
  'The device declares a capability that QEMU cannot emulate':
    'El dispositivo declara una capacidad que QEMU no puede emular',
  'The device’s own description of its MSI-X table is wrong; some Silicon Motion NVMe controllers are like that.':
    'La descripción que el dispositivo da de su tabla MSI-X es errónea; así son algunos controladores NVMe de Silicon Motion.',
  'The message itself.': 'El propio mensaje.',
  'A newer QEMU starts with the device.': 'Un QEMU más nuevo se inicia con el dispositivo.',
  'Use a QEMU that knows the device, or `x-msix-relocation=bar2`.':
    'Use un QEMU que conozca el dispositivo, o `x-msix-relocation=bar2`.',
  'Pass another device.': 'Ceda otro dispositivo.',
  'That option is experimental.': 'Esa opción es experimental.',
  'The virtual display’s OpenGL cannot be set up': 'No se puede preparar el OpenGL de la pantalla virtual',
  'OpenGL is on for a display that listens on a network port, or on the card that the guest has.':
    'OpenGL está activado para una pantalla que escucha en un puerto de red, o en la tarjeta que tiene el huésped.',
  "`<gl enable='yes'>` and its rendernode in the definition.": "`<gl enable='yes'>` y su rendernode en la definición.",
  'OpenGL is off in the definition.': 'OpenGL está desactivado en la definición.',
  'Switch it off, or set the listening type to none and name another card’s render node.':
    'Desactívelo, o ponga el tipo de escucha en none e indique el nodo de render de otra tarjeta.',
}
