// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesCpu: CoreSentences = {
  'The IOMMU reaches every address a guest may use': 'La IOMMU alcanza todas las direcciones que puede usar un huésped',
  'A guest’s firmware places large BARs as high as the CPU allows; where the IOMMU’s addresses are shorter, mapping them fails and the guest does not start.':
    'El firmware de un huésped coloca las BAR grandes tan arriba como permite la CPU; si las direcciones de la IOMMU son más cortas, la asignación falla y el huésped no se inicia.',
  'This IOMMU names no width of its own.': 'Esta IOMMU no indica una anchura propia.',
  'The IOMMU maps {0} bits, the CPU has {1}.': 'La IOMMU traduce {0} bits, la CPU tiene {1}.',
  'Tell the guest the shorter width in its CPU definition.':
    'Indique al huésped la anchura menor en su definición de CPU.',
  'The CPU’s architecture is one that Throughway knows': 'Throughway conoce la arquitectura de la CPU',
  'How firmware, IOMMU and guests work differs by architecture; what Throughway knows was learnt on 64-bit x86.':
    'El funcionamiento del firmware, la IOMMU y los huéspedes depende de la arquitectura; lo que Throughway sabe se aprendió en x86 de 64 bits.',
  'The kernel runs on 64-bit x86.': 'El núcleo funciona en x86 de 64 bits.',
  'This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.':
    'Es un equipo ARM de 64 bits: VFIO funciona en él con una SMMU, pero mucho de lo que se dice aquí trata de x86.',
  'Compare each finding with the board’s own documentation.':
    'Compare cada comprobación con la documentación de la placa.',
  'The kernel is a 32-bit one, which has no room for a guest with a GPU.':
    'El núcleo es de 32 bits, sin sitio para un huésped con GPU.',
  'The architecture {0} is not one that Throughway can prepare.':
    'La arquitectura {0} no es de las que Throughway puede preparar.',
  'Install a 64-bit system.': 'Instale un sistema de 64 bits.',
  'Use a machine with a 64-bit x86 CPU.': 'Use un equipo con una CPU x86 de 64 bits.',
  'All cores share caches of the same size': 'Todos los núcleos comparten cachés del mismo tamaño',
  'On CPUs with stacked cache on one die only, games run much better when the guest sits on that die and nowhere else.':
    'En las CPU con caché apilada en un solo chip, los juegos van mucho mejor cuando el huésped está solo en ese chip.',
  'No third-level cache is reported.': 'No se informa de ninguna caché de tercer nivel.',
  'unknown size': 'tamaño desconocido',
  'the third-level caches below {0} were not all readable':
    'no se pudieron leer todas las cachés de tercer nivel en {0}',
  'No third-level cache is larger than another.': 'Ninguna caché de tercer nivel es mayor que otra.',
  'The third-level caches differ: {0}.': 'Las cachés de tercer nivel son distintas: {0}.',
  'Pin a gaming guest to the cores of the larger cache, and the host’s work to the others.':
    'Fije un huésped de juegos a los núcleos de la caché mayor, y el trabajo del anfitrión a los demás.',
  'All cores are of one kind': 'Todos los núcleos son del mismo tipo',
  'A guest sees all its CPUs as equal; on a mix of fast and slow cores its scheduler puts work on the wrong ones.':
    'Un huésped ve iguales todas sus CPU; con núcleos rápidos y lentos mezclados, su planificador pone trabajo en los equivocados.',
  'All cores are alike.': 'Todos los núcleos son iguales.',
  'The CPU mixes kinds of cores: {0}.': 'La CPU mezcla tipos de núcleos: {0}.',
  'Pin the guest’s CPUs to one kind of core, and the host’s work to the others.':
    'Fije las CPU del huésped a un tipo de núcleo, y el trabajo del anfitrión a los demás.',
  'one performance core': 'un núcleo de rendimiento',
  '{0} performance cores': '{0} núcleos de rendimiento',
  'one efficiency core': 'un núcleo de eficiencia',
  '{0} efficiency cores': '{0} núcleos de eficiencia',
  'one low-power core': 'un núcleo de bajo consumo',
  '{0} low-power cores': '{0} núcleos de bajo consumo',
  'one core of unknown kind': 'un núcleo de tipo desconocido',
  '{0} cores of unknown kind': '{0} núcleos de tipo desconocido',
  'There are cores for both host and guest': 'Hay núcleos para el anfitrión y el huésped',
  'The host needs at least one whole core for itself and for the guest’s devices, or the guest stutters.':
    'El anfitrión necesita al menos un núcleo entero para sí y para los dispositivos del huésped, o el huésped va a tirones.',
  'There are one core, one thread.': 'Hay un núcleo y un hilo.',
  'There are one core, {0} threads.': 'Hay un núcleo y {0} hilos.',
  'There are {0} cores, one thread.': 'Hay {0} núcleos y un hilo.',
  'There are {0} cores, {1} threads.': 'Hay {0} núcleos y {1} hilos.',
  'There are only one core, one thread, so host and guest get very little each.':
    'Solo hay un núcleo y un hilo, así que anfitrión y huésped reciben muy poco cada uno.',
  'There are only one core, {0} threads, so host and guest get very little each.':
    'Solo hay un núcleo y {0} hilos, así que anfitrión y huésped reciben muy poco cada uno.',
  'There are only {0} cores, one thread, so host and guest get very little each.':
    'Solo hay {0} núcleos y un hilo, así que anfitrión y huésped reciben muy poco cada uno.',
  'There are only {0} cores, {1} threads, so host and guest get very little each.':
    'Solo hay {0} núcleos y {1} hilos, así que anfitrión y huésped reciben muy poco cada uno.',
  'A CPU with four or more cores lets the guest have most of them to itself.':
    'Una CPU con cuatro núcleos o más permite que el huésped tenga la mayoría para sí.',
  'There is a single core, which host and guest would have to share.':
    'Hay un único núcleo, que anfitrión y huésped tendrían que compartir.',
  'A CPU with four or more cores is needed.': 'Hace falta una CPU con cuatro núcleos o más.',
  'The cores raise their clock under load': 'Los núcleos suben su frecuencia bajo carga',
  'A governor that keeps the clock at its lowest makes the guest slow however well it is set up.':
    'Un gobernador que mantiene la frecuencia al mínimo hace lento al huésped, por bien configurado que esté.',
  'The kernel does not set the clock here.': 'El núcleo no controla aquí la frecuencia.',
  'The governor in use follows the load ({0}).': 'El gobernador en uso sigue la carga ({0}).',
  'The governor {0} of {1} does not follow the load.': 'El gobernador {0} de {1} no sigue la carga.',
  'Choose schedutil, or performance while the guest runs.':
    'Elija schedutil, o performance mientras funciona el huésped.',
  'The host keeps cores of its own': 'El anfitrión conserva núcleos propios',
  'CPUs taken from the scheduler at boot are idle unless something is pinned to them, and the host must do its work on what is left.':
    'Las CPU retiradas del planificador al arrancar están ociosas si no se les fija nada, y el anfitrión debe trabajar con las que quedan.',
  'No CPU is taken from the scheduler.': 'No se ha retirado ninguna CPU del planificador.',
  'One CPU is taken from the scheduler, one core left to the host.':
    'Se ha retirado una CPU del planificador; al anfitrión le queda un núcleo.',
  'One CPU is taken from the scheduler, {0} cores left to the host.':
    'Se ha retirado una CPU del planificador; al anfitrión le quedan {0} núcleos.',
  '{0} CPUs are taken from the scheduler, one core left to the host.':
    'Se han retirado {0} CPU del planificador; al anfitrión le queda un núcleo.',
  '{0} CPUs are taken from the scheduler, {1} cores left to the host.':
    'Se han retirado {0} CPU del planificador; al anfitrión le quedan {1} núcleos.',
  'Leave the host two cores in isolcpus=, or isolate at the guest’s start instead, which can be taken back.':
    'Deje dos núcleos al anfitrión en isolcpus=, o aísle al iniciar el huésped, lo que se puede revertir.',
  'Guests take interrupts without leaving the CPU’s guest mode':
    'Los huéspedes reciben interrupciones sin salir del modo huésped de la CPU',
  'With APICv or AVIC the GPU’s interrupts reach the guest without an exit to the host, which smooths frame times.':
    'Con APICv o AVIC, las interrupciones de la GPU llegan al huésped sin salir al anfitrión, lo que da fotogramas más regulares.',
  'The CPU offers no virtualization here.': 'La CPU no ofrece virtualización aquí.',
  'This CPU has no such feature; guests work, with more exits.':
    'Esta CPU no tiene esa función; los huéspedes funcionan, con más salidas.',
  'the KVM module is not loaded, so nothing says what it uses':
    'el módulo KVM no está cargado, así que nada dice qué usa',
  'The KVM module uses it.': 'El módulo KVM la usa.',
  'The CPU has APICv, but kvm_intel does not use it.': 'La CPU tiene APICv, pero kvm_intel no la usa.',
  'Remove enable_apicv=0 from the options of kvm_intel and load the module again.':
    'Quite enable_apicv=0 de las opciones de kvm_intel y vuelva a cargar el módulo.',
  'The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.':
    'La CPU tiene AVIC y kvm_amd la deja desactivada, como hacen la mayoría de los núcleos de forma predeterminada.',
  'It is known which cores share a cache': 'Se sabe qué núcleos comparten caché',
  'A guest whose CPUs straddle two caches pays for every access across; pinning needs to know where the border is.':
    'Un huésped cuyas CPU están a caballo de dos cachés paga por cada acceso a la otra; para fijarlas hay que saber dónde está el límite.',
  'The kernel reports no third-level cache.': 'El núcleo no informa de ninguna caché de tercer nivel.',
  'one CPU of {0} tell no third-level cache': 'una CPU de {0} no indica caché de tercer nivel',
  '{0} CPUs of {1} tell no third-level cache': '{0} CPU de {1} no indican caché de tercer nivel',
  'one CPU': 'una CPU',
  'All cores share one third-level cache.': 'Todos los núcleos comparten una caché de tercer nivel.',
  'The cores fall into one group with a third-level cache each.':
    'Los núcleos forman un solo grupo con su caché de tercer nivel.',
  'The cores fall into {0} groups with a third-level cache each.':
    'Los núcleos forman {0} grupos, cada uno con su caché de tercer nivel.',
  'one group': 'un grupo',
  '{0} groups': '{0} grupos',
  'The CPU translates guest memory by itself': 'La CPU traduce por sí misma la memoria de los huéspedes',
  'Without EPT or NPT the kernel shadows every page table of the guest, which costs far more than a GPU brings.':
    'Sin EPT ni NPT, el núcleo duplica cada tabla de páginas del huésped, lo que cuesta mucho más de lo que aporta una GPU.',
  'The CPU has NPT.': 'La CPU tiene NPT.',
  'The CPU has EPT.': 'La CPU tiene EPT.',
  'The CPU has no NPT, so guests run slowly.': 'La CPU no tiene NPT, así que los huéspedes van lentos.',
  'The CPU has no EPT, so guests run slowly.': 'La CPU no tiene EPT, así que los huéspedes van lentos.',
  'A newer CPU is needed; where this system is itself a guest, its hypervisor must pass it on.':
    'Hace falta una CPU más reciente; si este sistema es a su vez un huésped, su hipervisor debe pasársela.',
  'The kernel keeps time by the CPU’s own counter': 'El núcleo mide el tiempo con el contador de la propia CPU',
  'Where the kernel distrusts the time stamp counter, every look at the clock in a guest leaves guest mode, and games stutter.':
    'Si el núcleo desconfía del contador de marcas de tiempo, cada consulta del reloj en un huésped sale del modo huésped y los juegos van a tirones.',
  'The clock source is tsc.': 'La fuente de reloj es tsc.',
  'A guest keeps time by its hypervisor’s clock ({0}).':
    'Un huésped mide el tiempo con el reloj de su hipervisor ({0}).',
  'This architecture has a counter of its own ({0}).': 'Esta arquitectura tiene un contador propio ({0}).',
  'The clock source is {0}, so the kernel does not trust the time stamp counter.':
    'La fuente de reloj es {0}, así que el núcleo no se fía del contador de marcas de tiempo.',
  'Update the firmware, and look for clocksource= or tsc= on the kernel command line; tsc=reliable only hides the fault.':
    'Actualice el firmware y busque clocksource= o tsc= en la línea de órdenes del núcleo; tsc=reliable solo oculta el fallo.',
  'The CPU’s virtualization is switched on': 'La virtualización de la CPU está activada',
  'KVM runs guests on the CPU itself, through Intel VT-x or AMD-V; without it there is no guest to give a GPU to.':
    'KVM ejecuta los huéspedes en la propia CPU, mediante Intel VT-x o AMD-V; sin ella no hay huésped al que dar una GPU.',
  '{0} is there and switched on.': '{0} está disponible y activado.',
  'This CPU has no virtualization.': 'Esta CPU no tiene virtualización.',
  'A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.':
    'Hace falta una CPU con Intel VT-x y VT-d, o con AMD-V y AMD-Vi.',
  'The CPU has {0}, but the firmware has switched it off.': 'La CPU tiene {0}, pero el firmware lo ha desactivado.',
  'Xen keeps the CPU’s virtualization to itself.': 'Xen se reserva la virtualización de la CPU.',
  '{0}, whose guest this is, does not pass the CPU’s virtualization on.':
    '{0}, cuyo huésped es este sistema, no pasa la virtualización de la CPU.',
  'On the machine that runs this guest, allow nesting (kvm_amd nested=1) and give the guest the host’s CPU.':
    'En el equipo que ejecuta este huésped, permita el anidamiento (kvm_amd nested=1) y dé al huésped la CPU del anfitrión.',
  'On the machine that runs this guest, allow nesting (kvm_intel nested=1) and give the guest the host’s CPU.':
    'En el equipo que ejecuta este huésped, permita el anidamiento (kvm_intel nested=1) y dé al huésped la CPU del anfitrión.',
  'Switch nested virtualization on for this guest, in its hypervisor’s settings.':
    'Active la virtualización anidada para este huésped en los ajustes de su hipervisor.',
  'Intel VT-x': 'Intel VT-x',
}
