// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisPerformance: CoreSentences = {
  'The guest has a balloon that cannot work': 'El huésped tiene un balloon que no puede funcionar',
  "\\<hostdev mode='subsystem' type='pci'": "\\<hostdev mode='subsystem' type='pci'",
  'All memory of a guest with a passed device is locked, so there is nothing to give back; the device only costs.':
    'Toda la memoria de un huésped con un dispositivo cedido está bloqueada, así que no hay nada que devolver; el dispositivo solo cuesta.',
  "`<memballoon model='virtio'>`.": "`<memballoon model='virtio'>`.",
  "It is `model='none'`.": "Es `model='none'`.",
  "`<memballoon model='none'/>`.": "`<memballoon model='none'/>`.",
  'The disk’s work holds up the guest': 'El trabajo del disco frena al huésped',
  'One thread of QEMU does the disk’s work beside everything else.':
    'Un solo hilo de QEMU hace el trabajo del disco junto con todo lo demás.',
  '`<iothreads>`, cache and io of the disks.': '`<iothreads>`, cache e io de los discos.',
  'The disk has a thread of its own.': 'El disco tiene un hilo propio.',
  'virtio with an iothread, cache=none, io=native for raw files or io_uring.':
    'virtio con un iothread, cache=none, io=native para archivos raw o io_uring.',
  'Never cache=unsafe: it loses data.': 'Nunca cache=unsafe: pierde datos.',
  'The processor stays at a low clock': 'El procesador se queda en una frecuencia baja',
  'The governor or the energy preference saves power while the guest works.':
    'El gobernador o la preferencia energética ahorra energía mientras trabaja el huésped.',
  '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.':
    '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.',
  'The clock rises under load, as intel_pstate does also with powersave.':
    'La frecuencia sube bajo carga, como hace intel_pstate también con powersave.',
  'performance while the guest runs, through a hook.': 'performance mientras funciona el huésped, mediante un hook.',
  'Heat and power.': 'Calor y consumo.',
  'The host works on the guest’s cores': 'El anfitrión trabaja en los núcleos del huésped',
  'Pinning ties the guest to cores, and nothing keeps the host’s programs away from them.':
    'Fijar ata el huésped a núcleos, y nada aparta de ellos los programas del anfitrión.',
  '`cat /sys/devices/system/cpu/isolated`, and AllowedCPUs of the slices.':
    '`cat /sys/devices/system/cpu/isolated`, y AllowedCPUs de los slices.',
  'The cores are isolated while the guest runs.': 'Los núcleos están aislados mientras funciona el huésped.',
  'A hook that sets AllowedCPUs of user.slice, system.slice and init.scope while the guest runs.':
    'Un hook que establezca AllowedCPUs de user.slice, system.slice e init.scope mientras funciona el huésped.',
  'Or isolcpus, nohz_full and rcu_nocbs.': 'O isolcpus, nohz_full y rcu_nocbs.',
  'The host is slow meanwhile, and stays so where the hook is not undone.':
    'El anfitrión va lento entretanto, y sigue así si el hook no se revierte.',
  'Looking Glass shows fewer pictures than the screen could':
    'Looking Glass muestra menos imágenes de las que la pantalla podría',
  'A dummy plug only offers 30 Hz at that size, or the card’s link is too narrow for the frames.':
    'Un conector ficticio solo ofrece 30 Hz a ese tamaño, o el enlace de la tarjeta es demasiado estrecho para los fotogramas.',
  'The refresh rate in the guest; the link’s width times the frame’s size.':
    'La frecuencia de refresco en el huésped; la anchura del enlace frente al tamaño del fotograma.',
  'The guest’s rate is the one wanted.': 'La frecuencia del huésped es la deseada.',
  'Add a mode to the plug’s EDID, use the driver for virtual displays, or a lower rate.':
    'Añada un modo al EDID del conector, use el controlador de pantallas virtuales, o una frecuencia menor.',
  'The card’s sound uses an old kind of interrupt in the guest':
    'El sonido de la tarjeta usa en el huésped un tipo antiguo de interrupción',
  'Kernel driver in use: <word>': 'Kernel driver in use: <word>',
  'Windows’ driver for sound over HDMI starts with line interrupts.':
    'El controlador de Windows para sonido por HDMI empieza con interrupciones de línea.',
  '`lspci -vs ADDRESS | grep MSI` while the guest runs says Enable-.':
    '`lspci -vs ADDRESS | grep MSI` mientras funciona el huésped dice Enable-.',
  'It says Enable+.': 'Dice Enable+.',
  'Switch MSI on for the function in the guest’s registry.':
    'Active MSI para la función en el registro de Windows del huésped.',
  'For the wrong device the guest may not start.': 'Con el dispositivo equivocado, el huésped puede no arrancar.',
  'The guest’s processors float over all of the host’s':
    'Los procesadores del huésped vagan por todos los del anfitrión',
  'The host’s scheduler moves the guest’s threads between cores and caches.':
    'El planificador del anfitrión mueve los hilos del huésped entre núcleos y cachés.',
  '`virsh vcpuinfo NAME`; no `<vcpupin>` in the definition.':
    '`virsh vcpuinfo NAME`; sin `<vcpupin>` en la definición.',
  'Each vCPU is pinned.': 'Cada vCPU está fijada.',
  'Pin the vCPUs to whole cores that share a cache, and the emulator to others.':
    'Fije las vCPU a núcleos enteros que compartan caché, y el emulador a otros.',
  'The host has fewer cores left.': 'Al anfitrión le quedan menos núcleos.',
  'The guest’s memory is in small pages': 'La memoria del huésped está en páginas pequeñas',
  'Translating addresses of 4 KiB pages costs the guest time, most with large memory.':
    'Traducir direcciones de páginas de 4 KiB cuesta tiempo al huésped, sobre todo con mucha memoria.',
  '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup of QEMU.':
    '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages en smaps_rollup de QEMU.',
  'AnonHugePages is near the guest’s memory.': 'AnonHugePages se acerca a la memoria del huésped.',
  'Transparent huge pages on madvise or always, or reserved ones.':
    'Páginas enormes transparentes en madvise o always, o reservadas.',
  'Windows does not know that it runs on KVM': 'Windows no sabe que funciona sobre KVM',
  'Without the Hyper-V interfaces Windows polls timers and interrupts as on bare metal, at great cost.':
    'Sin las interfaces de Hyper-V, Windows sondea temporizadores e interrupciones como sin virtualización, a un coste alto.',
  'Which of relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies are on.':
    'Cuáles de relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies están activadas.',
  'The guest is no Windows.': 'El huésped no es Windows.',
  'Add them, with the hypervclock timer and without hpet.': 'Añádalas, con el temporizador hypervclock y sin hpet.',
  'Old graphics drivers refuse to work when they see them.':
    'Los controladores gráficos antiguos se niegan a trabajar cuando las ven.',
  'The guest’s memory lies on another node than its card': 'La memoria del huésped está en otro nodo que su tarjeta',
  'NUMA node1 CPU(s):': 'NUMA node1 CPU(s):',
  'Cores, memory and card are on different nodes, and each access crosses between them.':
    'Los núcleos, la memoria y la tarjeta están en nodos distintos, y cada acceso cruza entre ellos.',
  '`numastat -p qemu`, and the card’s numa_node.': '`numastat -p qemu`, y el numa_node de la tarjeta.',
  'The machine has one node.': 'El equipo tiene un solo nodo.',
  '`<numatune>`, and cores of the card’s node.': '`<numatune>`, y núcleos del nodo de la tarjeta.',
  'Less memory to choose from.': 'Menos memoria entre la que elegir.',
  'The guest sees other cores and threads than there are': 'El huésped ve otros núcleos e hilos que los que hay',
  'The definition says nothing of threads, or the feature that lets AMD’s guests know of them (topoext) is off.':
    'La definición no dice nada de hilos, o está desactivada la característica que los da a conocer a los huéspedes de AMD (topoext).',
  '`<topology>` against the pinned cores.': '`<topology>` frente a los núcleos fijados.',
  'The guest shows the same threads for each core.': 'El huésped muestra los mismos hilos por núcleo.',
  "`<topology sockets='1' … threads='2'/>` and `<feature policy='require' name='topoext'/>`.":
    "`<topology sockets='1' … threads='2'/>` y `<feature policy='require' name='topoext'/>`.",
  'Windows Home uses one socket only.': 'Windows Home usa un solo zócalo.',
  'The kernel slows a program of the guest down (split lock)': 'El núcleo frena un programa del huésped (split lock)',
  'The program locks memory over a cache line’s edge, and the kernel makes it wait each time.':
    'El programa bloquea memoria a caballo de una línea de caché, y el núcleo lo hace esperar cada vez.',
  'The line has `/KVM/`: it is the guest’s and not the host’s.':
    'La línea tiene `/KVM/`: es del huésped y no del anfitrión.',
  'The line names a program of the host.': 'La línea nombra un programa del anfitrión.',
  '`sysctl kernel.split_lock_mitigate=0`, or `split_lock_detect=off`.':
    '`sysctl kernel.split_lock_mitigate=0`, o `split_lock_detect=off`.',
  'Such a guest can slow the whole machine.': 'Un huésped así puede ralentizar todo el equipo.',
  'The processor’s clock is not trusted any more': 'Ya no se confía en el reloj del procesador',
  'The cores’ counters drift apart, by a fault of firmware or after a suspend, and a slow clock takes their place.':
    'Los contadores de los núcleos se separan, por un fallo del firmware o tras una suspensión, y un reloj lento ocupa su lugar.',
  '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` says hpet.':
    '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` dice hpet.',
  'It says tsc.': 'Dice tsc.',
  'Newer firmware.': 'Un firmware más reciente.',
  '`tsc=reliable` only where you know that it is.': '`tsc=reliable` solo si sabe que lo es.',
  'Wrong time on the host and in guests.': 'Hora errónea en el anfitrión y en los huéspedes.',
  'Windows runs its own hypervisor inside the guest': 'Windows ejecuta su propio hipervisor dentro del huésped',
  'Windows 11 protects its memory with a hypervisor of its own where the guest has vmx or svm.':
    'Windows 11 protege su memoria con un hipervisor propio si el huésped tiene vmx o svm.',
  'msinfo32 in the guest; vmx or svm in the definition.': 'msinfo32 en el huésped; vmx o svm en la definición.',
  'It says “not enabled”.': 'Dice «no habilitado».',
  'Switch core isolation off, or take svm or vmx out of the processor.':
    'Desactive el aislamiento del núcleo de Windows, o quite svm o vmx del procesador.',
  'The guest is less protected.': 'El huésped está menos protegido.',
}
