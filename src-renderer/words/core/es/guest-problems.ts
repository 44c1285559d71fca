// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestProblems: CoreSentences = {
  'Windows expects Secure Boot.': 'Windows espera Secure Boot.',
  'Off: kernel modules that are built on the machine, as graphics drivers are, are not signed.':
    'Desactivado: los módulos del núcleo que se compilan en el equipo, como los controladores gráficos, no están firmados.',
  'Off: no firmware with Secure Boot for guests is installed.':
    'Desactivado: no hay firmware con Secure Boot para huéspedes instalado.',
  'Windows 11 demands a TPM 2.0.': 'Windows 11 exige un TPM 2.0.',
  'Nothing in the guest asks for one, or swtpm is not installed.':
    'Nada en el huésped lo pide, o swtpm no está instalado.',
  'No storage pool is active, so there is no place for a new disk. Start one, or name a disk under disks.':
    'No hay ningún grupo de almacenamiento activo, así que no hay sitio para un disco nuevo. Inicie uno o indique un disco en disks.',
  'raw has the least between guest and storage; room is taken as it is written to.':
    'raw es lo que menos pone entre el huésped y el almacenamiento; el espacio se toma según se escribe.',
  'qcow2 for snapshots; its tables are made beforehand.':
    'qcow2 por las instantáneas; sus tablas se crean de antemano.',
  'The guest caches already, and libvirt’s default would cache twice.':
    'El huésped ya usa caché, y el valor predeterminado de libvirt la duplicaría.',
  'The storage pool “{0}” is stopped; it is started with the first disk.':
    'El grupo de almacenamiento «{0}» está detenido; se inicia con el primer disco.',
  'There is no storage pool yet; “{0}” is made in {1} with the first disk.':
    'Todavía no hay ningún grupo de almacenamiento; «{0}» se crea en {1} con el primer disco.',
  'The disk is {0} GiB instead of {1} GiB: pool {2} has no room for more.':
    'El disco tiene {0} GiB en lugar de {1} GiB: el grupo {2} no tiene sitio para más.',
  'No device is at {0} now. Choose it anew where it is.':
    'Ahora no hay ningún dispositivo en {0}. Elíjalo de nuevo donde esté.',
  'Ordinary memory: the kernel joins pages to huge ones by itself, which is most of what reserved ones give.':
    'Memoria normal: el núcleo une por sí solo páginas en enormes, lo que da la mayor parte de lo que dan las reservadas.',
  'Reserved pages of 2 MiB, which this host has or can make.':
    'Páginas reservadas de 2 MiB, que este anfitrión tiene o puede crear.',
  'Reserved pages of 1 GiB, which this host has or can make.':
    'Páginas reservadas de 1 GiB, que este anfitrión tiene o puede crear.',
  '{0} GiB of the host’s memory, for {1}.': '{0} GiB de la memoria del anfitrión, para {1}.',
  'No balloon: a passed-through device or reserved pages hold all memory anyway.':
    'Sin balloon: un dispositivo cedido o unas páginas reservadas ocupan de todos modos toda la memoria.',
  'A balloon, so that unused memory returns to the host.':
    'Un balloon, para que la memoria sin usar vuelva al anfitrión.',
  'Left to the host’s scheduler, which serves host and guest alike.':
    'Queda al planificador del anfitrión, que atiende por igual a anfitrión y huésped.',
  'Not pinned: no plan was found for this processor.': 'Sin fijar: no se encontró ningún plan para este procesador.',
  'Not pinned: {0}.': 'Sin fijar: {0}.',
  'Each virtual processor has its own hardware thread, whole cores at a time; the host keeps the others.':
    'Cada procesador virtual tiene su propio hilo hardware, por núcleos enteros; el anfitrión conserva los demás.',
  'One socket as far as one will do: Windows uses one or two only.':
    'Un solo zócalo mientras baste: Windows solo usa uno o dos.',
  'Off: Windows would start VBS on it, at up to a million exits a second. Switch it on for WSL2 or Docker Desktop.':
    'Desactivado: Windows iniciaría VBS con él, a hasta un millón de salidas por segundo. Actívelo para WSL2 o Docker Desktop.',
  'Microsoft Windows Production PCA 2011': 'Microsoft Windows Production PCA 2011',
  'Windows UEFI CA 2023': 'Windows UEFI CA 2023',
  '“{0}” must be small letters, digits, - and _, beginning with a letter':
    '«{0}» debe constar de letras minúsculas, cifras, - y _, y empezar por una letra',
  '“{0}” is an account of the system; choose another name': '«{0}» es una cuenta del sistema; elija otro nombre',
  'is not a hash as crypt(5) writes it': 'no es un hash como lo escribe crypt(5)',
  '“{0}” must have up to 20 characters and none of "/\\[]:;|=,+*?<>@%':
    '«{0}» debe tener hasta 20 caracteres y ninguno de "/\\[]:;|=,+*?<>@%',
  '“{0}” may not begin or end with a dot or a space': '«{0}» no puede empezar ni terminar con un punto o un espacio',
  '“{0}” is taken by Windows or by the computer’s name; choose another name':
    '«{0}» lo usa Windows o el nombre del equipo; elija otro nombre',
  'must have 1 to 127 characters, none of them a control character':
    'debe tener de 1 a 127 caracteres, ninguno de ellos de control',
  'Windows has no “{0}”; choose one of {1}': 'Windows no tiene «{0}»; elija uno de {1}',
  '“{0}” must be up to 15 letters, digits and hyphens, with a letter, no hyphen at its ends':
    '«{0}» debe tener hasta 15 letras, cifras y guiones, con alguna letra y sin guion en los extremos',
  '“{0}” must be a language and a region, such as en-US': '«{0}» debe ser un idioma y una región, como en-US',
  '“{0}” is no name of a time zone, such as Europe/Berlin':
    '«{0}» no es el nombre de una zona horaria, como Europe/Berlin',
  '{0} is given to the guest twice. Remove one.': '{0} se da dos veces al huésped. Quite una.',
  'usbDevices names {0} twice; libvirt cannot tell twins apart. Name them by port.':
    'usbDevices nombra {0} dos veces; libvirt no distingue gemelos. Indíquelos por puerto.',
  'usbDevices.{0} is {1}; give four lower-case hexadecimal digits each.':
    'usbDevices.{0} es {1}; indique cuatro cifras hexadecimales en minúscula para cada uno.',
  'usbDevices.{0}.port is {1}; give the host’s port path, such as 1-4.2.':
    'usbDevices.{0}.port es {1}; indique la ruta de puerto del anfitrión, como 1-4.2.',
  'evdevInputs.{0}.path is {1}; input devices are in /dev/input/by-id.':
    'evdevInputs.{0}.path es {1}; los dispositivos de entrada están en /dev/input/by-id.',
  'evdevInputs is given, and the installed libvirt has no evdev input. Remove it.':
    'evdevInputs está indicado, y el libvirt instalado no tiene entrada evdev. Quítelo.',
  '{0}.functions has {1}; a slot has 1 to 8.': '{0}.functions tiene {1}; una ranura tiene de 1 a 8.',
  '{0}.romFile is given and {1}.hasRom is off. Switch it on, or remove the file.':
    '{0}.romFile está indicado y {1}.hasRom está desactivado. Actívelo o quite el archivo.',
  '{0}.numaCell is {1}, and the guest has no cells.': '{0}.numaCell es {1}, y el huésped no tiene celdas.',
  '{0}.numaCell is {1}, and the guest has cells 0 to {2}.':
    '{0}.numaCell es {1}, y el huésped tiene celdas de 0 a {2}.',
  'At {0} is {1}:{2} now, not {3}:{4}. Choose the device anew.':
    'En {0} está ahora {1}:{2}, no {3}:{4}. Elija de nuevo el dispositivo.',
  '{0} belongs to the same device and stays with the host; hand all over together.':
    '{0} pertenece al mismo dispositivo y se queda en el anfitrión; cédalo todo junto.',
  '{0} belong to the same device and stay with the host; hand all over together.':
    '{0} pertenecen al mismo dispositivo y se quedan en el anfitrión; cédalo todo junto.',
  'disks is empty, so the guest has nothing to start from but a disc. Add a disk.':
    'disks está vacío, así que el huésped solo puede arrancar de un disco óptico. Añada un disco.',
  'disks names {0} twice; two writers destroy a disk. Remove one.':
    'disks nombra {0} dos veces; dos escritores destruyen un disco. Quite uno.',
  'Two disks have the serial {0}, so the guest mixes up their names. Change one.':
    'Dos discos tienen el número de serie {0}, así que el huésped confunde sus nombres. Cambie uno.',
  '{0}.bus is nvme, which the installed libvirt does not have. Take sata or virtio-blk.':
    '{0}.bus es nvme, que el libvirt instalado no tiene. Use sata o virtio-blk.',
  '{0}.serial is missing; an NVMe disk needs one. Give up to 20 characters.':
    'Falta {0}.serial; un disco NVMe lo necesita. Indique hasta 20 caracteres.',
  '{0}.serial is {1}; give up to 20 letters, digits and _.+- only.':
    '{0}.serial es {1}; indique hasta 20 letras, cifras y solo _.+-.',
  '{0}.iothread is {1}, and a disk on {2} has none. Take virtio-blk or virtio-scsi, or null.':
    '{0}.iothread es {1}, y un disco en {2} no lo tiene. Use virtio-blk o virtio-scsi, o null.',
  '{0}.io is native and {1}.cache {2}; native I/O goes past the host’s cache. Set cache to none, or io to io_uring or threads.':
    '{0}.io es native y {1}.cache {2}; la E/S nativa evita la caché del anfitrión. Ponga cache en none, o io en io_uring o threads.',
  '{0}.source.name is {1}; use letters, digits and .+_- only, beginning with a letter or digit.':
    '{0}.source.name es {1}; use solo letras, cifras y .+_-, empezando por letra o cifra.',
  '{0}.source.pool is {1}; name a storage pool.': '{0}.source.pool es {1}; indique un grupo de almacenamiento.',
  '{0}.source.preallocation is metadata, which a raw disk has none of. Take off or full.':
    '{0}.source.preallocation es metadata, que un disco raw no tiene. Use off o full.',
  '{0}.io is native on a disk that grows; native I/O waits where it has to allocate. Take io_uring.':
    '{0}.io es native en un disco que crece; la E/S nativa espera donde tiene que asignar. Use io_uring.',
  '{0}.bus is {1}; QEMU’s NVMe driver serves virtio-blk and virtio-scsi.':
    '{0}.bus es {1}; el controlador NVMe de QEMU sirve a virtio-blk y virtio-scsi.',
  '{0}.source.path is {1}; a block device is in /dev.':
    '{0}.source.path es {1}; un dispositivo de bloques está en /dev.',
  '{0}.source.path is {1}, which may be another disk after the next boot. Take its name in /dev/disk/by-id.':
    '{0}.source.path es {1}, que puede ser otro disco tras el próximo arranque. Use su nombre en /dev/disk/by-id.',
  'The guest writes to {0} itself; nothing on the host may use it meanwhile.':
    'El huésped escribe él mismo en {0}; nada del anfitrión puede usarlo entretanto.',
  'display.video is none and no card is handed over, so there is nothing to look at but the text console. Take virtio, or hand over a card.':
    'display.video es none y no se cede ninguna tarjeta, así que no hay nada que mirar salvo la consola de texto. Use virtio o ceda una tarjeta.',
  'display.video is none and no card is handed over, so there is nothing to look at. Take vga, or hand over a card.':
    'display.video es none y no se cede ninguna tarjeta, así que no hay nada que mirar. Use vga o ceda una tarjeta.',
  'display.video is {0}, which QEMU here does not have. It has {1}.':
    'display.video es {0}, que el QEMU de aquí no tiene. Tiene {1}.',
  'display.graphics is {0}, which QEMU here does not have. It has {1}.':
    'display.graphics es {0}, que el QEMU de aquí no tiene. Tiene {1}.',
  'The emulated card has a screen that nobody can see: display.graphics is none.':
    'La tarjeta emulada tiene una pantalla que nadie puede ver: display.graphics es none.',
  'Without the guest agent, a stop is a press of the power button that the guest may ignore.':
    'Sin el agente de huésped, detener es pulsar el botón de encendido, que el huésped puede ignorar.',
  'display.lookingGlass.sizeMiB is {0}; give a power of two from 16 to 1024. 32 suits 1080p, 64 1440p, 128 4K.':
    'display.lookingGlass.sizeMiB es {0}; indique una potencia de dos de 16 a 1024. 32 sirve para 1080p, 64 para 1440p, 128 para 4K.',
  'display.lookingGlass.transport is kvmfr, and that module is not loaded. Load it, or take ivshmem.':
    'display.lookingGlass.transport es kvmfr, y ese módulo no está cargado. Cárguelo o use ivshmem.',
  'Looking Glass shows the picture of a passed-through card, and none is handed over.':
    'Looking Glass muestra la imagen de una tarjeta cedida, y no se cede ninguna.',
  'Looking Glass captures the picture in Windows guests; a Linux guest shows nothing over it.':
    'Looking Glass captura la imagen en huéspedes Windows; un huésped Linux no muestra nada con él.',
  'sound is {0}, which libvirt or QEMU here does not have. Take spice, pulseaudio or none.':
    'sound es {0}, que el libvirt o el QEMU de aquí no tiene. Use spice, pulseaudio o none.',
  'sound is spice and display.graphics is not, so it goes nowhere. Make them the same.':
    'sound es spice y display.graphics no, así que no va a ninguna parte. Iguálelos.',
  'sharedFolders is given, and libvirt has no virtiofs here. Install virtiofsd, or remove them.':
    'sharedFolders está indicado, y el libvirt de aquí no tiene virtiofs. Instale virtiofsd o quítelas.',
  'sharedFolders.{0}.tag is {1}; give up to 36 letters, digits and _.- only.':
    'sharedFolders.{0}.tag es {1}; indique hasta 36 letras, cifras y solo _.-.',
  'sharedFolders has the tag {0} twice. Change one.': 'sharedFolders tiene dos veces la etiqueta {0}. Cambie una.',
  'A folder of sharedFolders is read-only, which this libvirt cannot do with virtiofs (11.0 can). Make it writable, or mount it read-only in the guest.':
    'Una carpeta de sharedFolders es de solo lectura, lo que este libvirt no puede con virtiofs (11.0 sí). Hágala escribible o móntela de solo lectura en el huésped.',
  'firmware.secureBoot is on, and no firmware with Secure Boot for guests is installed. Install it (package ovmf, edk2-ovmf), or switch it off.':
    'firmware.secureBoot está activado, y no hay firmware con Secure Boot para huéspedes instalado. Instálelo (paquete ovmf, edk2-ovmf) o desactívelo.',
  'firmware.secureBoot is on, and the firmware here knows Microsoft’s certificates of 2011 only, which expire in 2026: what is signed with those of 2023 does not start. Update the firmware package (ovmf, edk2-ovmf) before the guest is made.':
    'firmware.secureBoot está activado, y el firmware de aquí solo conoce los certificados de Microsoft de 2011, que caducan en 2026: lo firmado con los de 2023 no arranca. Actualice el paquete de firmware (ovmf, edk2-ovmf) antes de crear el huésped.',
  'firmware.tpm is on, and libvirt finds no TPM emulator. Install swtpm and swtpm-tools, or switch it off.':
    'firmware.tpm está activado, y libvirt no encuentra ningún emulador de TPM. Instale swtpm y swtpm-tools, o desactívelo.',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.tpm is off.':
    'La instalación de Windows 11 exige Secure Boot y un TPM 2.0; firmware.tpm está desactivado.',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.secureBoot is off.':
    'La instalación de Windows 11 exige Secure Boot y un TPM 2.0; firmware.secureBoot está desactivado.',
  'firmware.secureBoot keeps graphics drivers that are built in the guest from loading until their key is enrolled there. Switch it off, or enrol the key.':
    'firmware.secureBoot impide cargar los controladores gráficos compilados en el huésped hasta que su clave se registre ahí. Desactívelo o registre la clave.',
  'firmware.pciWindowMiB is {0}; give a power of two from 1024, twice the sum of all BARs at least.':
    'firmware.pciWindowMiB es {0}; indique una potencia de dos desde 1024, al menos el doble de la suma de todas las BAR.',
  'firmware.pciWindowMiB is {0}, more than half of what {1} address bits reach. Give less, or null to let the firmware decide.':
    'firmware.pciWindowMiB es {0}, más de la mitad de lo que alcanzan {1} bits de dirección. Indique menos, o null para que decida el firmware.',
  'memory.sizeKiB is {0} and the host has {1}; leave the host 2 GiB at least.':
    'memory.sizeKiB es {0} y el anfitrión tiene {1}; deje al anfitrión al menos 2 GiB.',
  'memory.sizeKiB is {0}, which leaves the host {1}. Leave it 2 GiB at least.':
    'memory.sizeKiB es {0}, lo que deja al anfitrión {1}. Déjele al menos 2 GiB.',
  'memory.sizeKiB is {0}; Windows 11 setup demands 4 GiB.':
    'memory.sizeKiB es {0}; la instalación de Windows 11 exige 4 GiB.',
  'memory.sizeKiB is {0}, not a whole number of pages of {1} KiB. Round it up to {2}.':
    'memory.sizeKiB es {0}, que no es un número entero de páginas de {1} KiB. Redondee a {2}.',
  'memory.hasBalloon frees nothing beside a passed-through device, which holds all memory, and slows the guest. Switch it off.':
    'memory.hasBalloon no libera nada junto a un dispositivo cedido, que ocupa toda la memoria, y ralentiza al huésped. Desactívelo.',
  'memory.isShared is off, and sharedFolders go by virtiofs, which reads the guest’s memory. Switch it on.':
    'memory.isShared está desactivado, y sharedFolders usa virtiofs, que lee la memoria del huésped. Actívelo.',
  'memory.pageKiB is 1 GiB, and this processor has no such pages. Take 2048.':
    'memory.pageKiB es 1 GiB, y este procesador no tiene tales páginas. Use 2048.',
  '{0} pages of {1} KiB are needed and {2} are free. Reserve them before the start, or set memory.pageKiB to 4.':
    'Hacen falta {0} páginas de {1} KiB y hay {2} libres. Resérvelas antes del inicio o ponga memory.pageKiB en 4.',
  'processor.numaCells are not numbered 0, 1, 2 … in order. Number them so.':
    'processor.numaCells no están numeradas 0, 1, 2 … en orden. Numérelas así.',
  'processor.numaCells hold {0} vCPUs of {1}; put each vCPU into exactly one cell.':
    'processor.numaCells contienen {0} vCPU de {1}; ponga cada vCPU exactamente en una celda.',
  'processor.numaCells hold {0} KiB together and memory.sizeKiB is {1}; make them equal.':
    'processor.numaCells suman {0} KiB y memory.sizeKiB es {1}; iguálelos.',
  'processor.numaCells.{0}.hostNode is {1}, which the host does not have. It has {2}.':
    'processor.numaCells.{0}.hostNode es {1}, que el anfitrión no tiene. Tiene {2}.',
  'networks has the MAC address {0} twice. Change one, or set it to null.':
    'networks tiene dos veces la dirección MAC {0}. Cambie una o póngala en null.',
  '{0}.macAddress is {1}; give six pairs in lower case whose first is even, such as 52:54:00:12:34:56.':
    '{0}.macAddress es {1}; indique seis pares en minúscula, el primero par, como 52:54:00:12:34:56.',
  '{0}.queues is {1}, and only virtio on a network of the host has several. Set it to null.':
    '{0}.queues es {1}, y solo virtio en una red del anfitrión tiene varias. Póngalo en null.',
  '{0}.queues is {1} for {2} vCPUs; the others stay empty. Give {3}.':
    '{0}.queues es {1} para {2} vCPU; las demás quedan vacías. Indique {3}.',
  '{0}.source.interface is {1}; interfaces have up to 15 characters without spaces, / and :.':
    '{0}.source.interface es {1}; las interfaces tienen hasta 15 caracteres sin espacios, / ni :.',
  '{0}.source.name is {1}; name a network of libvirt’s.': '{0}.source.name es {1}; indique una red de libvirt.',
  'Host and guest do not reach each other over macvtap. Add a second network for files or screen sharing between them.':
    'Anfitrión y huésped no se alcanzan por macvtap. Añada una segunda red para compartir archivos o pantalla entre ellos.',
  'The topology has {0} vCPUs; at most {1} work.': 'La topología tiene {0} vCPU; funcionan como máximo {1}.',
  'The topology has {0} vCPUs and the host {1} CPUs; give at most {2}, and fewer to leave the host some.':
    'La topología tiene {0} vCPU y el anfitrión {1} CPU; indique como máximo {2}, y menos para dejar algunas al anfitrión.',
  'processor.topology.sockets is {0}; Windows uses two at most. Move them to cores.':
    'processor.topology.sockets es {0}; Windows usa dos como máximo. Páselos a cores.',
  'processor.isNested and processor.hidesHypervisor exclude each other: a guest that does not know it is one gains nothing from nesting. Switch one off.':
    'processor.isNested y processor.hidesHypervisor se excluyen: un huésped que no sabe que lo es no gana nada con el anidamiento. Desactive uno.',
  'processor.isNested is on, and the host’s KVM module has nesting off. Switch it off here, or on there (kvm_intel.nested=1, kvm_amd.nested=1).':
    'processor.isNested está activado, y el módulo KVM del anfitrión tiene el anidamiento desactivado. Desactívelo aquí o actívelo allí (kvm_intel.nested=1, kvm_amd.nested=1).',
  'processor.hidesHypervisor takes every enlightenment from Windows, which makes it a good deal slower. NVIDIA drivers have not needed it since 2021.':
    'processor.hidesHypervisor quita a Windows todas las enlightenments, lo que lo hace bastante más lento. Los controladores de NVIDIA no lo necesitan desde 2021.',
  'processor.hasHostCache describes caches that vCPUs share only where they are pinned. Pin them, or switch it off.':
    'processor.hasHostCache describe cachés que las vCPU solo comparten si están fijadas. Fíjelas o desactívelo.',
  'isolatesCpus takes the pinned CPUs from the host, and none are pinned. Pin them, or switch it off.':
    'isolatesCpus quita al anfitrión las CPU fijadas, y no hay ninguna. Fíjelas o desactívelo.',
  'processor.pinning.vcpus names {0} CPUs for {1} vCPUs; name one for each.':
    'processor.pinning.vcpus nombra {0} CPU para {1} vCPU; indique una para cada una.',
  'processor.pinning.vcpus names CPU {0} more than once; give each vCPU its own.':
    'processor.pinning.vcpus nombra la CPU {0} más de una vez; dé a cada vCPU la suya.',
  'processor.pinning.emulator is empty; name a CPU of the host.':
    'processor.pinning.emulator está vacío; indique una CPU del anfitrión.',
  'processor.pinning.emulator shares CPU {0} with the guest, which QEMU’s own threads then interrupt. Name others.':
    'processor.pinning.emulator comparte la CPU {0} con el huésped, al que interrumpen entonces los hilos del propio QEMU. Indique otras.',
  'processor.pinning.iothreads.{0} is empty; name a CPU of the host.':
    'processor.pinning.iothreads.{0} está vacío; indique una CPU del anfitrión.',
  'processor.pinning names CPU {0}, which the host does not have online. Take others.':
    'processor.pinning nombra la CPU {0}, que el anfitrión no tiene en línea. Use otras.',
  'Guest and host share a core (CPUs {0}), and slow each other down there. Give whole cores.':
    'Huésped y anfitrión comparten un núcleo (CPU {0}) y se ralentizan ahí entre sí. Dé núcleos enteros.',
  'Guest and host share {0} cores (CPUs {1}), and slow each other down there. Give whole cores.':
    'Huésped y anfitrión comparten {0} núcleos (CPU {1}) y se ralentizan ahí entre sí. Dé núcleos enteros.',
  'processor.topology says {0} threads a core, and neighbouring vCPUs are not pinned to threads of one core. Put siblings next to each other.':
    'processor.topology indica {0} hilos por núcleo, y las vCPU vecinas no están fijadas a hilos de un mismo núcleo. Ponga juntas las hermanas.',
  'name is {0}; use letters, digits and .+_- only, up to 64, beginning with a letter or digit.':
    'name es {0}; use solo letras, cifras y .+_-, hasta 64, empezando por letra o cifra.',
  '{0} is {1}, with characters that cannot be shown. Remove them.':
    '{0} es {1}, con caracteres que no se pueden mostrar. Quítelos.',
  '{0} is {1}; give a path from the root without “..”, up to 4095 bytes.':
    '{0} es {1}; indique una ruta desde la raíz sin «..», de hasta 4095 bytes.',
  '{0} is {1}; give a whole number from {2} to {3}.': '{0} es {1}; indique un número entero de {2} a {3}.',
  '{0} is {1} {2}; give a whole number from {3} to {4} {5}.':
    '{0} es {1} {2}; indique un número entero de {3} a {4} {5}.',
}
