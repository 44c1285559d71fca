// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guest: CoreSentences = {
  'A guest that gave up does not run on half dead with a device in its hands.':
    'Un invitado que se rindió no sigue medio muerto con un dispositivo en las manos.',
  'A passed-through device does not survive the guest’s sleep.':
    'Un dispositivo cedido no sobrevive a la suspensión del huésped.',
  'Randomness from the start; the firmware’s network boot needs it too.':
    'Aleatoriedad desde el inicio; el arranque por red del firmware también la necesita.',
  'Missed ticks of the real-time clock are made up for.': 'Los pulsos perdidos del reloj de tiempo real se recuperan.',
  'An emulated timer that costs host time in every idle guest; both systems have better ones.':
    'Un temporizador emulado que cuesta tiempo del anfitrión en cada invitado inactivo; ambos sistemas tienen otros mejores.',
  'Windows reads the time from a page of memory instead of asking the host.':
    'Windows lee la hora de una página de memoria en lugar de preguntar al anfitrión.',
  'Windows keeps local time in the hardware clock.': 'Windows guarda la hora local en el reloj hardware.',
  'Linux keeps UTC in the hardware clock.': 'Linux guarda UTC en el reloj hardware.',
  'Late ticks of the interval timer come at their normal rate.':
    'Los ticks atrasados del temporizador de intervalos llegan a su ritmo normal.',
  'Every other policy re-injects ticks, and re-injection switches AVIC off on AMD processors.':
    'Cualquier otra política reinyecta ticks, y la reinyección desactiva AVIC en procesadores AMD.',
  'Windows does not know it.': 'Windows no lo conoce.',
  'Linux prefers an invariant TSC and has this to fall back on.':
    'Linux prefiere un TSC invariable y tiene esto como reserva.',
  'One USB 3 controller with room for devices that are lent later.':
    'Un controlador USB 3 con sitio para dispositivos que se presten después.',
  'The disks of one thread share a controller.': 'Los discos de un hilo comparten un controlador.',
  'Carries the channels below.': 'Lleva los canales siguientes.',
  'The root of the guest’s PCI tree.': 'La raíz del árbol PCI del huésped.',
  'A bus of the node that the device belongs to, so that the guest keeps its work near it.':
    'Un bus del nodo al que pertenece el dispositivo, para que el huésped mantenga cerca su trabajo.',
  'A root port of its own for a passed-through device.': 'Un puerto raíz propio para un dispositivo cedido.',
  'Room for the guest’s other devices beside the expander buses.':
    'Sitio para los demás dispositivos del huésped junto a los buses de expansión.',
  'QEMU never adds it by itself, and without it guests on AMD processors see no hardware threads.':
    'QEMU nunca la añade por sí solo, y sin ella los huéspedes en procesadores AMD no ven hilos hardware.',
  'The host keeps time by its TSC, so the guest can read the same without leaving itself. Rules out saving the guest’s state.':
    'El anfitrión mide el tiempo con su TSC, así que el huésped puede leer el mismo sin salir de sí. Impide guardar el estado del huésped.',
  'No hypervisor inside the guest: Windows would start VBS on it, which costs up to a million exits a second.':
    'Sin hipervisor dentro del huésped: Windows iniciaría VBS con él, lo que cuesta hasta un millón de salidas por segundo.',
  'Hides that this is a guest, as was asked for. Windows then uses none of the enlightenments.':
    'Oculta que es un huésped, como se pidió. Windows no usa entonces ninguna de las enlightenments.',
  'The firmware lays out large BARs by the width of this processor’s addresses.':
    'El firmware coloca las BAR grandes según la anchura de direcciones de este procesador.',
  'The processor addresses {0} bits and the IOMMU {1}: BARs above would be where no device can reach, and the screen stays black.':
    'El procesador direcciona {0} bits y la IOMMU {1}: las BAR situadas por encima quedarían donde ningún dispositivo llega, y la pantalla sigue negra.',
  'QEMU’s own NVMe driver goes past the host’s storage layers.':
    'El controlador NVMe propio de QEMU evita las capas de almacenamiento del anfitrión.',
  'The guest has a cache already; the host’s would keep the same data twice.':
    'El huésped ya tiene una caché; la del anfitrión guardaría los mismos datos dos veces.',
  'Native asynchronous I/O never waits on storage that is fully allocated.':
    'La E/S asíncrona nativa nunca espera en un almacenamiento totalmente asignado.',
  'io_uring does not stall where qcow2 has to allocate.': 'io_uring no se atasca donde qcow2 tiene que asignar.',
  'io_uring does not stall where blocks are not allocated yet.':
    'io_uring no se atasca donde los bloques aún no están asignados.',
  'I/O by worker threads.': 'E/S mediante hilos de trabajo.',
  'What the guest trims is given back.': 'Lo que el huésped libera (trim) se devuelve.',
  'virtio-blk is the shortest way from the guest to the disk.':
    'virtio-blk es el camino más corto del huésped al disco.',
  'virtio-scsi suits many disks, and shows Windows that they are solid-state.':
    'virtio-scsi es adecuado para muchos discos y muestra a Windows que son de estado sólido.',
  'SATA needs no driver, which an existing system may not have; slower than virtio.':
    'SATA no necesita controlador, que un sistema existente puede no tener; más lento que virtio.',
  'An emulated NVMe disk needs no extra driver in Windows.':
    'Un disco NVMe emulado no necesita controlador adicional en Windows.',
  '{0} The guest starts without it too.': '{0} El huésped se inicia también sin él.',
  'The system’s installation disc, started from while the disk is empty.':
    'El disco de instalación del sistema, desde el que se arranca mientras el disco está vacío.',
  'VirtIO drivers, which Windows setup needs to see the disk.':
    'Controladores VirtIO, que la instalación de Windows necesita para ver el disco.',
  'The answers to setup’s questions.': 'Las respuestas a las preguntas de la instalación.',
  'A disc in a drive.': 'Un disco en una unidad.',
  'An input device of the host that goes to and fro between host and guest by both Ctrl keys.':
    'Un dispositivo de entrada del anfitrión que pasa de anfitrión a huésped y viceversa con las dos teclas Ctrl.',
  'Looking Glass sends relative movement; a tablet would fight it.':
    'Looking Glass envía movimientos relativos; una tableta lo contrariaría.',
  'The pointer follows the viewer’s without being caught.': 'El puntero sigue al del visor sin quedar atrapado.',
  'The guest’s screen in a window of this machine, not of the network.':
    'La pantalla del huésped en una ventana de este equipo, no de la red.',
  'The passed-through card is the only one, so that the guest has one main screen.':
    'La tarjeta cedida es la única, para que el huésped tenga una sola pantalla principal.',
  'Shows the guest until Looking Glass does, and when it does not.':
    'Muestra el huésped hasta que lo hace Looking Glass, y cuando no lo hace.',
  'Every system draws on it without a driver: for setup, and for looking at a guest whose own card stays dark.':
    'Cualquier sistema dibuja en ella sin controlador: para instalar y para mirar un huésped cuya tarjeta sigue a oscuras.',
  'An emulated card for the window.': 'Una tarjeta emulada para la ventana.',
  'No sound, and no guess of QEMU’s at one.': 'Sin sonido, y sin que QEMU lo adivine.',
  'A sound card that every system has a driver for.':
    'Una tarjeta de sonido para la que todo sistema tiene controlador.',
  'Where the guest’s sound comes out.': 'Por dónde sale el sonido del huésped.',
  'A text console that works when nothing else does.': 'Una consola de texto que funciona cuando nada más lo hace.',
  'The guest agent: clean shutdown, addresses, frozen file systems for backups.':
    'El agente de huésped: apagado limpio, direcciones, sistemas de archivos congelados para copias de seguridad.',
  'Clipboard and screen size through SPICE.': 'Portapapeles y tamaño de pantalla mediante SPICE.',
  'The chipset has a watchdog that guests may arm; a guest that is slow for once is not reset for it.':
    'El chipset tiene un watchdog que los huéspedes pueden armar; un huésped lento por una vez no se reinicia por ello.',
  'VMware’s back door, of no use here.': 'La puerta trasera de VMware, sin utilidad aquí.',
  'Secure Boot stores its keys where only system management mode can write.':
    'Secure Boot guarda sus claves donde solo el modo de gestión del sistema puede escribir.',
  'Performance counters for profilers in the guest.': 'Contadores de rendimiento para perfiladores en el huésped.',
  'No performance counters: they cost exits and nothing in the guest asks for them.':
    'Sin contadores de rendimiento: cuestan salidas y nada en el huésped los pide.',
  'KVM’s signature is hidden from drivers that refuse virtual machines.':
    'La firma de KVM se oculta a los controladores que rechazan las máquinas virtuales.',
  'Each virtual processor has a host processor of its own, so Linux need not yield to the hypervisor at locks.':
    'Cada procesador virtual tiene un procesador propio del anfitrión, así que Linux no tiene que ceder ante el hipervisor en los bloqueos.',
  'The guest waits for work itself instead of the host for it.':
    'El huésped espera él mismo el trabajo, en vez de que lo haga el anfitrión por él.',
  'q35 has PCI Express root ports, which graphics cards expect; libvirt keeps the newest version at the moment of definition.':
    'q35 tiene puertos raíz PCI Express, que las tarjetas gráficas esperan; libvirt conserva la versión más nueva en el momento de la definición.',
  'libvirt picks the UEFI build by these features when the domain is defined and keeps its choice.':
    'libvirt elige la compilación UEFI según estas características al definir el dominio y conserva su elección.',
  'Without a stated feature, distributions pick the build with Secure Boot and enrolled keys, and unsigned drivers do not load.':
    'Sin una característica indicada, las distribuciones eligen la compilación con Secure Boot y claves registradas, y los controladores sin firmar no se cargan.',
  'Secure Boot with Microsoft’s keys enrolled, as Windows 11 expects.':
    'Secure Boot con las claves de Microsoft registradas, como espera Windows 11.',
  'Asks for a build that keeps variables: without it, “no Secure Boot” alone may select one made for encrypted guests that stores nothing.':
    'Pide una compilación que guarde variables: sin esto, «sin Secure Boot» por sí solo puede elegir una para huéspedes cifrados que no guarda nada.',
  'TPM 2.0 by swtpm, which Windows 11 demands. Its state belongs to the guest: BitLocker’s key is sealed to it.':
    'TPM 2.0 mediante swtpm, que Windows 11 exige. Su estado pertenece al huésped: la clave de BitLocker está sellada con él.',
  'All functions of the device on one slot, numbered as on the card: drivers look for their sibling there.':
    'Todas las funciones del dispositivo en una ranura, numeradas como en la tarjeta: los controladores buscan allí a su hermana.',
  'libvirt binds the device to VFIO at the start and gives it back at the end, if it is not bound already.':
    'libvirt vincula el dispositivo a VFIO al inicio y lo devuelve al final, si no está ya vinculado.',
  'A device of the host that the guest owns while it runs.':
    'Un dispositivo del anfitrión que es del huésped mientras funciona.',
  'Nothing on it has to draw before its driver does; the start is quicker.':
    'Nada en él tiene que dibujar antes que su controlador; el inicio es más rápido.',
  'The card’s own video BIOS, so that it shows the guest’s firmware.':
    'El BIOS de vídeo propio de la tarjeta, para que muestre el firmware del huésped.',
  'A copy of the card’s video BIOS, for a card whose own the host has used at its start.':
    'Una copia del BIOS de vídeo de la tarjeta, para una cuya propia ROM usó el anfitrión al arrancar.',
  'A USB device of the host; the guest starts without it too.':
    'Un dispositivo USB del anfitrión; el huésped se inicia también sin él.',
  'A USB device of the host.': 'Un dispositivo USB del anfitrión.',
  'Enlightenments: Windows calls the hypervisor instead of driving emulated hardware. Those that this host offers.':
    'Enlightenments: Windows llama al hipervisor en vez de manejar hardware emulado. Las que ofrece este anfitrión.',
  'Guest watchdogs do not fire when the host is busy.':
    'Los watchdogs del huésped no saltan cuando el anfitrión está ocupado.',
  'Interrupts end without leaving the guest.': 'Las interrupciones terminan sin salir del huésped.',
  'After so many tries at a lock Windows tells the hypervisor, which can run whoever holds it.':
    'Tras cierto número de intentos en un bloqueo, Windows avisa al hipervisor, que puede ejecutar a quien lo tiene.',
  'Numbers of virtual processors, needed by the next ones.':
    'Números de procesadores virtuales, que necesitan las siguientes.',
  'Windows sees the time stolen from it.': 'Windows ve el tiempo que se le quita.',
  'Synthetic interrupt controller, needed by the synthetic timers.':
    'Controlador de interrupciones sintético, que necesitan los temporizadores sintéticos.',
  'TSC and APIC frequencies without calibration.': 'Frecuencias de TSC y APIC sin calibración.',
  'One call interrupts many processors.': 'Una sola llamada interrumpe muchos procesadores.',
  'Arguments of such calls travel in registers.': 'Los argumentos de esas llamadas viajan en registros.',
  'Keeps the processor’s interrupt virtualization (APICv, AVIC) in use, which the synthetic controller otherwise switches off. Only where the host uses it.':
    'Mantiene en uso la virtualización de interrupciones del procesador (APICv, AVIC), que el controlador sintético desactiva si no. Solo donde el anfitrión la usa.',
  'Fewer exits for a hypervisor inside the guest (VBS, WSL2).':
    'Menos salidas para un hipervisor dentro del huésped (VBS, WSL2).',
  'Makes VBS and WSL2 inside the guest bearable on Intel processors.':
    'Hace soportables VBS y WSL2 dentro del huésped en procesadores Intel.',
  'Synthetic timers, as ordinary interrupts: an idle guest drops from some tens to a few per cent of a host processor.':
    'Temporizadores sintéticos, como interrupciones normales: un huésped en reposo baja de varias decenas a unas pocas centésimas de un procesador del anfitrión.',
  'One call flushes the address caches of many processors, also of those that do not run now.':
    'Una sola llamada vacía las cachés de direcciones de muchos procesadores, también de los que no están en marcha.',
  'Memory in which Looking Glass shows the guest’s screen; as large as the screen’s size needs.':
    'Memoria en la que Looking Glass muestra la pantalla del huésped; tan grande como exige el tamaño de la pantalla.',
  'The kvmfr module lets the viewer’s graphics card read the picture itself; libvirt has no element for it.':
    'El módulo kvmfr permite que la tarjeta gráfica del visor lea ella misma la imagen; libvirt no tiene ningún elemento para ello.',
  'Makes the firmware’s window for BARs this large; libvirt keeps the name for itself, so it goes past it.':
    'Hace así de grande la ventana del firmware para las BAR; libvirt se reserva el nombre, así que se pasa sin él.',
  'What the guest has; the host keeps the rest.': 'Lo que tiene el huésped; el anfitrión conserva el resto.',
  'The host does not search this memory for pages to merge.': 'El anfitrión no busca en esta memoria páginas que unir.',
  'Memory that a helper process can map, huge pages included.':
    'Memoria que un proceso auxiliar puede mapear, páginas enormes incluidas.',
  'virtiofsd reads and writes the guest’s memory.': 'virtiofsd lee y escribe la memoria del huésped.',
  'All memory is there before the guest starts: a lack of it shows at once, and no page fault interrupts it later.':
    'Toda la memoria está antes de que se inicie el huésped: su falta se ve enseguida, y ningún fallo de página lo interrumpe después.',
  'Reserved huge pages: never split, never waited for. Pages of 1 GiB also save the processor work at address translation.':
    'Páginas enormes reservadas: nunca se dividen ni se esperan. Las de 1 GiB ahorran además trabajo al procesador en la traducción de direcciones.',
  'A passed-through device pins all memory, so a balloon frees nothing and only slows the guest.':
    'Un dispositivo cedido fija toda la memoria, así que un balloon no libera nada y solo ralentiza al huésped.',
  'The guest tells which pages it does not use, and the host takes them back.':
    'El huésped dice qué páginas no usa, y el anfitrión las recupera.',
  'What the hook on the host does while the guest runs, and takes back when it ends.':
    'Lo que el hook hace en el anfitrión mientras el invitado está en marcha, y retira cuando termina.',
  'What the guest is for, and which device was at which address when it was chosen: checked before every start.':
    'Para qué es el huésped, y qué dispositivo estaba en qué dirección cuando se eligió: se comprueba antes de cada inicio.',
  '{0} virtio needs a driver in Windows and is several times faster than an emulated card.':
    '{0} virtio necesita un controlador en Windows y es varias veces más rápido que una tarjeta emulada.',
  '{0} e1000e needs no driver in Windows, and is slower than virtio.':
    '{0} e1000e no necesita controlador en Windows y es más lento que virtio.',
  'A network of libvirt’s: the guest reaches out through the host.':
    'Una red de libvirt: el huésped sale a través del anfitrión.',
  'On the host’s bridge: the guest is a machine of the local network.':
    'En el puente del anfitrión: el huésped es un equipo de la red local.',
  'On the host’s interface itself; host and guest do not reach each other over it.':
    'En la propia interfaz del anfitrión; anfitrión y huésped no se alcanzan por ella.',
  'A virtual function of the network card.': 'Una función virtual de la tarjeta de red.',
  'User-mode networking, which needs no privileges and nobody outside can reach.':
    'Red en modo usuario, que no necesita privilegios y a la que nadie llega desde fuera.',
  'The kernel moves packets itself; with several queues, several processors do. libvirt’s default is one.':
    'El propio núcleo mueve los paquetes; con varias colas, lo hacen varios procesadores. El valor predeterminado de libvirt es una.',
  'passt is faster than QEMU’s own, and handles IPv6.': 'passt es más rápido que el de QEMU y maneja IPv6.',
  'Memory comes from the node of the processors that use it, or the start fails; memory of another node is slower.':
    'La memoria viene del nodo de los procesadores que la usan, o el inicio falla; la memoria de otro nodo es más lenta.',
  'The guest sees the nodes as they are, so that it keeps work near its memory.':
    'El huésped ve los nodos como son, para mantener el trabajo cerca de su memoria.',
  'As many as the topology below has.': 'Tantos como tiene la topología siguiente.',
  'Threads that serve disks beside QEMU’s main loop.': 'Hilos que atienden discos aparte del bucle principal de QEMU.',
  'QEMU’s own threads stay on the host’s processors; without this they may run on any, the guest’s included.':
    'Los hilos propios de QEMU se quedan en los procesadores del anfitrión; sin esto pueden correr en cualquiera, también en los del invitado.',
  'Disks are served beside the guest’s processors.': 'Los discos se sirven junto a los procesadores del invitado.',
  'Each virtual processor has a host processor; hardware threads of one core are threads of one core in the guest.':
    'Cada procesador virtual tiene un procesador del anfitrión; los hilos hardware de un núcleo son hilos de un núcleo en el huésped.',
  'Without it libvirt makes one socket of every processor, and Windows uses one or two sockets only.':
    'Sin esto libvirt hace un zócalo de cada procesador, y Windows usa solo uno o dos zócalos.',
  'The guest sees the caches that its pinned processors really share.':
    'El invitado ve las cachés que sus procesadores fijados comparten de verdad.',
  'The guest gets every feature of this processor; it need not move to another machine.':
    'El huésped recibe todas las características de este procesador; no tiene que pasar a otro equipo.',
  'The most that emulation offers: this host runs no guests on its own processor.':
    'Lo máximo que ofrece la emulación: este anfitrión no ejecuta huéspedes en su propio procesador.',
  'A folder of the host by virtiofs. Windows needs WinFsp and the viofs driver for it.':
    'Una carpeta del anfitrión mediante virtiofs. Windows necesita para ello WinFsp y el controlador viofs.',
}
