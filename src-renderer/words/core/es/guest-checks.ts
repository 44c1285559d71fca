// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestChecks: CoreSentences = {
  'No device is at {0}; cards and firmware settings move addresses. Choose the device anew.':
    'No hay ningún dispositivo en {0}; las tarjetas y los ajustes del firmware cambian las direcciones. Elija de nuevo el dispositivo.',
  'At {0} is {1} now, not {2}; cards and firmware settings move addresses. Choose the device anew.':
    'En {0} está ahora {1}, no {2}; las tarjetas y los ajustes del firmware cambian las direcciones. Elija de nuevo el dispositivo.',
  'No device is at {0}; the device is at {1} now.':
    'No hay ningún dispositivo en {0}; el dispositivo está ahora en {1}.',
  'At {0} is {1} now, not {2}; the device is at {3} now.':
    'En {0} está ahora {1}, no {2}; el dispositivo está ahora en {3}.',
  '{0} is a function of the device at {1} and sits on another slot in the guest, where drivers do not find their sibling.':
    '{0} es una función del dispositivo de {1} y está en otra ranura en el huésped, donde los controladores no encuentran a su hermana.',
  'Several functions share this slot and function 0 does not say multifunction, so the guest looks for no others.':
    'Varias funciones comparten esta ranura y la función 0 no indica multifunction, así que el huésped no busca otras.',
  '{0} of the same device stays with the host. Hand all functions over together.':
    '{0} del mismo dispositivo se queda en el anfitrión. Ceda juntas todas las funciones.',
  'The driver’s name has meant nothing for years: every device goes by VFIO.':
    'El nombre del controlador no significa nada desde hace años: todos los dispositivos van por VFIO.',
  'x-vga is for BIOS guests; with UEFI it only invites trouble with the host’s own VGA.':
    'x-vga es para huéspedes BIOS; con UEFI solo atrae problemas con la VGA del propio anfitrión.',
  'Looking Glass sends relative movement, and the tablet makes the pointer jump.':
    'Looking Glass envía movimientos relativos, y la tableta hace saltar el puntero.',
  'The shared memory of {0} MiB is not a power of two.': 'La memoria compartida de {0} MiB no es una potencia de dos.',
  'The USB controllers are UHCI or EHCI, which poll and cost host time all the while. qemu-xhci is one for every speed.':
    'Los controladores USB son UHCI o EHCI, que sondean y cuestan sin parar tiempo del anfitrión. qemu-xhci es uno para todas las velocidades.',
  'No channel for the guest agent, so that a stop is a press of a power button that the guest may ignore.':
    'No hay canal para el agente de huésped, así que detener es pulsar un botón de encendido que el huésped puede ignorar.',
  'The disk is on {0}, which QEMU emulates register by register. virtio is several times faster; Windows needs its driver installed before the change.':
    'El disco está en {0}, que QEMU emula registro a registro. virtio es varias veces más rápido; Windows necesita su controlador instalado antes del cambio.',
  'The disk is served by QEMU’s main loop, beside everything else that happens there. A thread of its own keeps it quick.':
    'El disco lo atiende el bucle principal de QEMU, junto con todo lo demás que ocurre ahí. Un hilo propio lo mantiene rápido.',
  'The disk wants iothread {0} and none is defined; the guest does not start.':
    'El disco pide el iothread {0} y no hay ninguno definido; el huésped no se inicia.',
  'The disk wants iothread {0} and only {1} are defined; the guest does not start.':
    'El disco pide el iothread {0} y solo hay {1} definidos; el huésped no se inicia.',
  'No cache mode is given, which means writeback: host and guest both keep what is read. none leaves it to the guest.':
    'No se indica modo de caché, lo que significa writeback: anfitrión y huésped guardan ambos lo que se lee. none lo deja al huésped.',
  'The cache mode is {0}: host and guest both keep what is read. none leaves it to the guest.':
    'El modo de caché es {0}: anfitrión y huésped guardan ambos lo que se lee. none lo deja al huésped.',
  'With the cache mode unsafe nothing is written when the guest says so; a power cut costs its file system.':
    'Con el modo de caché unsafe no se escribe nada cuando el huésped lo pide; un corte de luz le cuesta su sistema de archivos.',
  'io is native and the cache mode {0}; libvirt demands none or directsync for it.':
    'io es native y el modo de caché {0}; libvirt exige para ello none o directsync.',
  'io is native and the cache mode not given; libvirt demands none or directsync for it.':
    'io es native y no se indica el modo de caché; libvirt exige para ello none o directsync.',
  'not given': 'sin indicar',
  'What the guest deletes stays allocated on the host: discard is not unmap.':
    'Lo que el huésped borra sigue asignado en el anfitrión: discard no es unmap.',
  '{0} may be another disk after the next boot, and the guest writes to it. Its name in /dev/disk/by-id stays.':
    '{0} puede ser otro disco tras el próximo arranque, y el huésped escribe en él. Su nombre en /dev/disk/by-id permanece.',
  'QEMU here has no machine {0} any more. q35 is its newest; Windows may find its devices anew once.':
    'El QEMU de aquí ya no tiene la máquina {0}. q35 es la más nueva que tiene; Windows puede volver a detectar una vez sus dispositivos.',
  'QEMU here has no machine {0} any more. pc is its newest; Windows may find its devices anew once.':
    'El QEMU de aquí ya no tiene la máquina {0}. pc es la más nueva que tiene; Windows puede volver a detectar una vez sus dispositivos.',
  '{0} has no PCI Express, so the card sits on a plain PCI bus; some drivers refuse that. A new guest is better made with q35.':
    '{0} no tiene PCI Express, así que la tarjeta está en un bus PCI simple; algunos controladores lo rechazan. Es mejor crear un huésped nuevo con q35.',
  'The guest starts from BIOS, which places no large BARs and needs the card’s legacy VGA. UEFI does without; the installed system has to be converted for it.':
    'El huésped arranca por BIOS, que no coloca BAR grandes y necesita la VGA heredada de la tarjeta. UEFI no la necesita; para ello hay que convertir el sistema instalado.',
  'The firmware is chosen without a word on Secure Boot, so that the distribution’s order of files decides whether unsigned drivers load.':
    'El firmware se elige sin decir nada de Secure Boot, así que el orden de archivos de la distribución decide si se cargan controladores sin firmar.',
  'Windows 11 demands a TPM 2.0 and the guest has none; its larger updates refuse to install.':
    'Windows 11 exige un TPM 2.0 y el huésped no lo tiene; sus actualizaciones mayores se niegan a instalarse.',
  'The order of starting stands under <os> and at the devices; libvirt takes one or the other.':
    'El orden de arranque está bajo <os> y en los dispositivos; libvirt acepta uno u otro.',
  'A balloon beside a passed-through device frees nothing, as the device holds all memory, and slows the guest.':
    'Un balloon junto a un dispositivo cedido no libera nada, pues el dispositivo ocupa toda la memoria, y ralentiza al huésped.',
  '{0} huge pages of {1} KiB are needed and the host has {2}; the guest does not start until they are reserved.':
    'Hacen falta {0} páginas enormes de {1} KiB y el anfitrión tiene {2}; el huésped no se inicia hasta que se reserven.',
  'The memory of {0} KiB is not a whole number of pages of {1} KiB.':
    'La memoria de {0} KiB no es un número entero de páginas de {1} KiB.',
  'The guest has {0} GiB and the host {1}.': 'El huésped tiene {0} GiB y el anfitrión {1}.',
  'VFIO holds the guest’s memory anyway; <locked/> only takes the limit off QEMU, which libvirt advises against.':
    'VFIO bloquea la memoria del huésped de todos modos; <locked/> solo quita el límite a QEMU, lo que libvirt desaconseja.',
  'A hard limit has to allow for all that QEMU needs besides; one that is guessed too low gets the guest killed.':
    'Un límite duro debe dar cabida a todo lo demás que QEMU necesita; uno estimado demasiado bajo hace que maten al huésped.',
  'virtiofs reads the guest’s memory, which is not shared; libvirt refuses to start it.':
    'virtiofs lee la memoria del huésped, que no es compartida; libvirt se niega a iniciarlo.',
  'The guest may put itself to sleep, and its passed-through device does not wake up.':
    'El huésped puede suspenderse, y su dispositivo cedido no despierta.',
  'The network card is an emulated {0}, several times slower than virtio. Windows needs the NetKVM driver for the change.':
    'La tarjeta de red es una {0} emulada, varias veces más lenta que virtio. Windows necesita el controlador NetKVM para el cambio.',
  'The network card has one queue, so one vCPU does all the work of it.':
    'La tarjeta de red tiene una sola cola, así que una sola vCPU hace todo su trabajo.',
  'vCPUs are pinned and the emulator is not: its threads may run on the very CPUs that the guest has.':
    'Las vCPU están fijadas y el emulador no: sus hilos pueden ejecutarse justo en las CPU que tiene el huésped.',
  'The emulator shares CPU {0} with the guest, and interrupts it there.':
    'El emulador comparte la CPU {0} con el huésped, y lo interrumpe ahí.',
  '{0} of {1} vCPUs are not pinned, and run where they like, on the others’ CPUs too.':
    '{0} de {1} vCPU no están fijadas y se ejecutan donde quieren, también en las CPU de las otras.',
  'vCPU {0} is pinned and the guest has {1}; the line has no effect.':
    'La vCPU {0} está fijada y el huésped tiene {1}; la línea no tiene efecto.',
  'CPU {0} is not online on this host, so the guest does not start.':
    'La CPU {0} no está en línea en este anfitrión, así que el huésped no se inicia.',
  'Guest and host share {0} core (CPUs {1}): what one does there slows the other. Give whole cores.':
    'Huésped y anfitrión comparten {0} núcleo (CPU {1}): lo que uno hace ahí ralentiza al otro. Dé núcleos enteros.',
  'Guest and host share {0} cores (CPUs {1}): what one does there slows the other. Give whole cores.':
    'Huésped y anfitrión comparten {0} núcleos (CPU {1}): lo que uno hace ahí ralentiza al otro. Dé núcleos enteros.',
  'The vCPUs lie on {0} third-level caches and would fit one; what they share travels between them.':
    'Las vCPU están en {0} cachés de tercer nivel y cabrían en una; lo que comparten viaja entre ellas.',
  'The vCPUs lie on {0} NUMA nodes and the guest sees one, so it uses far memory as if it were near. Give it a cell for each.':
    'Las vCPU están en {0} nodos NUMA y el huésped ve uno, así que usa la memoria lejana como si fuera cercana. Dele una celda para cada uno.',
  'The guest believes that {0} neighbouring vCPUs are threads of one core, and they are pinned to different ones. Put siblings next to each other.':
    'El huésped cree que {0} vCPU vecinas son hilos de un núcleo, y están fijadas a núcleos distintos. Ponga juntas las hermanas.',
  '{0} whole cores are pinned with their hardware threads and the topology has one thread a core, so the guest takes threads for cores.':
    '{0} núcleos enteros están fijados con sus hilos hardware y la topología tiene un hilo por núcleo, así que el huésped toma los hilos por núcleos.',
  'vCPUs are pinned and the guest is told of caches that QEMU made up. It could see the real ones.':
    'Las vCPU están fijadas y al huésped se le habla de cachés que QEMU inventó. Podría ver las reales.',
  'The guest sees the host’s caches and is not pinned, so what it is told of shared caches is not true.':
    'El huésped ve las cachés del anfitrión y no está fijado, así que lo que se le dice de las cachés compartidas no es cierto.',
  'vCPUs run with {0} priority: one that spins starves the kernel’s own threads on its CPU, and with them the host.':
    'Las vCPU se ejecutan con prioridad {0}: una que gira en vacío deja sin tiempo a los hilos del propio núcleo en su CPU, y con ellos al anfitrión.',
  'No topology: libvirt makes {0} sockets of one core, of which Windows uses one or two.':
    'Sin topología: libvirt crea {0} zócalos de un núcleo, de los que Windows usa uno o dos.',
  '{0} sockets, of which Windows uses two at most. They would do as cores of one.':
    '{0} zócalos, de los que Windows usa dos como máximo. Servirían como núcleos de uno solo.',
  'The topology makes {0} vCPUs and <vcpu> says {1}; libvirt refuses to start it. Make them equal.':
    'La topología da {0} vCPU y <vcpu> dice {1}; libvirt se niega a iniciarlo. Iguálelos.',
  'The guest’s processor is a model like the host’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'El procesador del huésped es un modelo como el del anfitrión, sin todo lo que este sabe hacer. host-passthrough lo muestra tal cual.',
  'The guest’s processor is a model of QEMU’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'El procesador del huésped es un modelo de QEMU, sin todo lo que sabe hacer el del anfitrión. host-passthrough lo muestra tal cual.',
  'Hardware threads without the feature topoext: on this AMD processor the guest sees each as a core of its own.':
    'Hilos hardware sin la característica topoext: en este procesador AMD el huésped ve cada uno como un núcleo propio.',
  'topoext is a feature of AMD processors; on this Intel one the guest does not start.':
    'topoext es una característica de los procesadores AMD; en este de Intel el huésped no se inicia.',
  'The guest does not see that it is one, so Windows uses no enlightenment and is a good deal slower.':
    'El huésped no ve que lo es, así que Windows no usa ninguna enlightenment y es bastante más lento.',
  'KVM’s signature is hidden. NVIDIA’s drivers have not needed that since 465 (2021).':
    'La firma de KVM está oculta. Los controladores de NVIDIA no lo necesitan desde 465 (2021).',
  'The processor addresses {0} bits and the IOMMU {1}: large BARs come to lie where the card cannot reach, and the screen stays black.':
    'El procesador direcciona {0} bits y la IOMMU {1}: las BAR grandes quedan donde la tarjeta no llega, y la pantalla sigue negra.',
  'Windows sees virtualization and may start VBS on it, which costs up to a million exits a second. Without WSL2 and Docker Desktop it can be switched off.':
    'Windows ve la virtualización y puede iniciar VBS con ella, lo que cuesta hasta un millón de salidas por segundo. Sin WSL2 ni Docker Desktop se puede desactivar.',
  'The screen’s password stands in the definition, where everybody reads it who may read or is sent that file.':
    'La contraseña de la pantalla está en la definición, donde la lee cualquiera que pueda leer ese archivo o lo reciba.',
  'A password or key stands among QEMU’s arguments, and in the process list while the guest runs.':
    'Hay una contraseña o clave entre los argumentos de QEMU, y en la lista de procesos mientras funciona el huésped.',
  'The guest’s screen and keyboard answer to the whole network.':
    'La pantalla y el teclado del huésped responden a toda la red.',
  '{0} is not there, so the guest does not start.': '{0} no está, así que el huésped no se inicia.',
  '{0} is not there; the guest starts without it.': '{0} no está; el huésped se inicia sin él.',
  '{0} words go to QEMU past libvirt, which neither checks them nor lets AppArmor or SELinux know what they open.':
    '{0} palabras van a QEMU al margen de libvirt, que ni las comprueba ni informa a AppArmor o SELinux de lo que abren.',
  'Windows does without {0}: idle, it costs some tens of per cent of a host processor instead of a few.':
    'Windows prescinde de {0}: en reposo, cuesta varias decenas por ciento de un procesador del anfitrión en vez de unas pocas centésimas.',
  'stimer needs the hypervclock timer; libvirt from 11.9 on refuses to start the guest without it.':
    'stimer necesita el temporizador hypervclock; libvirt desde 11.9 se niega a iniciar el huésped sin él.',
  '{0} needs {1}, which is off.': '{0} necesita {1}, que está desactivado.',
  'evmcs is for Intel processors; on this AMD one the guest does not start.':
    'evmcs es para procesadores Intel; en este de AMD el huésped no se inicia.',
  'avic without interrupt virtualization (APICv, AVIC) on the host makes interrupts slower, not faster.':
    'avic sin virtualización de interrupciones (APICv, AVIC) en el anfitrión hace las interrupciones más lentas, no más rápidas.',
  'The hypervisor’s name is changed. NVIDIA’s drivers have not needed that since 465 (2021).':
    'El nombre del hipervisor está cambiado. Los controladores de NVIDIA no lo necesitan desde 465 (2021).',
  'hyperv mode passthrough switches on whatever KVM has and overrides the rest; QEMU means it for development.':
    'El modo passthrough de hyperv activa todo lo que KVM tiene y anula el resto; QEMU lo destina al desarrollo.',
  'The interval timer’s tickpolicy {0} re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'La tickpolicy {0} del temporizador de intervalos reinyecta ticks, lo que desactiva AVIC en procesadores AMD. discard no.',
  'The interval timer’s tickpolicy (delay) re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'La tickpolicy (delay) del temporizador de intervalos reinyecta ticks, lo que desactiva AVIC en procesadores AMD. discard no.',
  'The guest has an emulated HPET, which costs host time while it is idle; both systems have better timers.':
    'El huésped tiene un HPET emulado, que cuesta tiempo del anfitrión en reposo; ambos sistemas tienen temporizadores mejores.',
  'The mode of the tsc timer does nothing on QEMU; the feature invtsc is what the guest looks for.':
    'El modo del temporizador tsc no hace nada en QEMU; lo que busca el huésped es la característica invtsc.',
  'The hardware clock is in UTC and Windows takes it for local time, so it is hours off until it has asked the network.':
    'El reloj hardware está en UTC y Windows lo toma por hora local, así que se desvía horas hasta que ha preguntado a la red.',
  'Takes the balloon out.': 'Quita el balloon.',
  'Lets libvirt choose the UEFI firmware, instead of naming its files.':
    'Deja que libvirt elija el firmware UEFI, en vez de nombrar sus archivos.',
  'Takes {0} out of the machine.': 'Quita {0} de la máquina.',
  'Hides KVM’s signature from the guest’s drivers.': 'Oculta la firma de KVM a los controladores del huésped.',
  'Has KVM provide the I/O APIC.': 'Hace que KVM proporcione el I/O APIC.',
  'Limits the guest’s addresses to the 39 bits of the IOMMU.':
    'Limita las direcciones del huésped a los 39 bits de la IOMMU.',
  'Takes memory as it comes, without huge pages.': 'Toma la memoria como venga, sin páginas enormes.',
  'Gives the machine a TPM 2.0 of its own, in software.': 'Da a la máquina un TPM 2.0 propio, por software.',
  'Lets libvirt place the devices on the guest’s bus anew.':
    'Deja que libvirt coloque de nuevo los dispositivos en el bus del huésped.',
  'Shows the screen without OpenGL.': 'Muestra la pantalla sin OpenGL.',
  'Draws without 3D.': 'Dibuja sin 3D.',
  'Starts also where the USB device is not plugged in.': 'Se inicia también si el dispositivo USB no está conectado.',
  'Changes the machine type from {0} to q35, the newest that this QEMU has.':
    'Cambia el tipo de máquina de {0} a q35, el más nuevo que tiene este QEMU.',
  'Changes the machine type from {0} to pc, the newest that this QEMU has.':
    'Cambia el tipo de máquina de {0} a pc, el más nuevo que tiene este QEMU.',
  'Hides the processor feature {0} from the guest.': 'Oculta al huésped la característica de procesador {0}.',
  'Takes the disc {0} out of the drive {1}.': 'Saca el disco {0} de la unidad {1}.',
}
