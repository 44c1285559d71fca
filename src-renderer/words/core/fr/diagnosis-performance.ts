// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisPerformance: CoreSentences = {
  'The guest has a balloon that cannot work': 'L’invité a un ballon qui ne peut pas servir',
  "\\<hostdev mode='subsystem' type='pci'": "\\<hostdev mode='subsystem' type='pci'",
  'All memory of a guest with a passed device is locked, so there is nothing to give back; the device only costs.':
    'Toute la mémoire d’un invité avec un périphérique transmis est verrouillée : il n’y a rien à rendre ; le ballon ne fait que coûter.',
  "`<memballoon model='virtio'>`.": "`<memballoon model='virtio'>`.",
  "It is `model='none'`.": "C’est `model='none'`.",
  "`<memballoon model='none'/>`.": "`<memballoon model='none'/>`.",
  'The disk’s work holds up the guest': 'Le travail du disque retarde l’invité',
  'One thread of QEMU does the disk’s work beside everything else.':
    'Un seul thread de QEMU fait le travail du disque à côté de tout le reste.',
  '`<iothreads>`, cache and io of the disks.': '`<iothreads>`, cache et io des disques.',
  'The disk has a thread of its own.': 'Le disque a un thread à lui.',
  'virtio with an iothread, cache=none, io=native for raw files or io_uring.':
    'virtio avec un iothread, cache=none, io=native pour des fichiers raw ou io_uring.',
  'Never cache=unsafe: it loses data.': 'Jamais cache=unsafe : il perd des données.',
  'The processor stays at a low clock': 'Le processeur reste à basse fréquence',
  'The governor or the energy preference saves power while the guest works.':
    'Le gouverneur ou la préférence énergétique économise pendant que l’invité travaille.',
  '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.':
    '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.',
  'The clock rises under load, as intel_pstate does also with powersave.':
    'La fréquence monte sous charge, comme le fait intel_pstate même avec powersave.',
  'performance while the guest runs, through a hook.': 'performance pendant que l’invité tourne, par un hook.',
  'Heat and power.': 'Chaleur et consommation.',
  'The host works on the guest’s cores': 'L’hôte travaille sur les cœurs de l’invité',
  'Pinning ties the guest to cores, and nothing keeps the host’s programs away from them.':
    'L’épinglage attache l’invité à des cœurs, et rien n’en écarte les programmes de l’hôte.',
  '`cat /sys/devices/system/cpu/isolated`, and AllowedCPUs of the slices.':
    '`cat /sys/devices/system/cpu/isolated`, et AllowedCPUs des slices.',
  'The cores are isolated while the guest runs.': 'Les cœurs sont isolés pendant que l’invité tourne.',
  'A hook that sets AllowedCPUs of user.slice, system.slice and init.scope while the guest runs.':
    'Un hook qui règle AllowedCPUs de user.slice, system.slice et init.scope pendant que l’invité tourne.',
  'Or isolcpus, nohz_full and rcu_nocbs.': 'Ou isolcpus, nohz_full et rcu_nocbs.',
  'The host is slow meanwhile, and stays so where the hook is not undone.':
    'L’hôte est lent pendant ce temps, et le reste si le hook n’est pas défait.',
  'Looking Glass shows fewer pictures than the screen could':
    'Looking Glass montre moins d’images que l’écran ne le pourrait',
  'A dummy plug only offers 30 Hz at that size, or the card’s link is too narrow for the frames.':
    'Une fiche factice n’offre que 30 Hz à cette taille, ou la liaison de la carte est trop étroite pour les images.',
  'The refresh rate in the guest; the link’s width times the frame’s size.':
    'La fréquence de rafraîchissement dans l’invité ; la largeur de la liaison face à la taille des images.',
  'The guest’s rate is the one wanted.': 'La fréquence de l’invité est celle voulue.',
  'Add a mode to the plug’s EDID, use the driver for virtual displays, or a lower rate.':
    'Ajoutez un mode à l’EDID de la fiche, utilisez le pilote d’écrans virtuels, ou une fréquence plus basse.',
  'The card’s sound uses an old kind of interrupt in the guest':
    'Le son de la carte utilise un ancien type d’interruption dans l’invité',
  'Kernel driver in use: <word>': 'Kernel driver in use: <word>',
  'Windows’ driver for sound over HDMI starts with line interrupts.':
    'Le pilote Windows du son par HDMI commence avec des interruptions par ligne.',
  '`lspci -vs ADDRESS | grep MSI` while the guest runs says Enable-.':
    '`lspci -vs ADDRESS | grep MSI` pendant que l’invité tourne affiche Enable-.',
  'It says Enable+.': 'Il affiche Enable+.',
  'Switch MSI on for the function in the guest’s registry.':
    'Activez MSI pour la fonction dans le registre de l’invité.',
  'For the wrong device the guest may not start.': 'Avec le mauvais périphérique, l’invité peut ne plus démarrer.',
  'The guest’s processors float over all of the host’s': 'Les processeurs de l’invité flottent sur tous ceux de l’hôte',
  'The host’s scheduler moves the guest’s threads between cores and caches.':
    'L’ordonnanceur de l’hôte déplace les threads de l’invité entre cœurs et caches.',
  '`virsh vcpuinfo NAME`; no `<vcpupin>` in the definition.':
    '`virsh vcpuinfo NAME` ; pas de `<vcpupin>` dans la définition.',
  'Each vCPU is pinned.': 'Chaque vCPU est épinglé.',
  'Pin the vCPUs to whole cores that share a cache, and the emulator to others.':
    'Épinglez les vCPU à des cœurs entiers qui partagent un cache, et l’émulateur à d’autres.',
  'The host has fewer cores left.': 'L’hôte a moins de cœurs pour lui.',
  'The guest’s memory is in small pages': 'La mémoire de l’invité est en petites pages',
  'Translating addresses of 4 KiB pages costs the guest time, most with large memory.':
    'Traduire les adresses de pages de 4 Kio coûte du temps à l’invité, surtout avec beaucoup de mémoire.',
  '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup of QEMU.':
    '`cat /sys/kernel/mm/transparent_hugepage/enabled` ; AnonHugePages dans smaps_rollup de QEMU.',
  'AnonHugePages is near the guest’s memory.': 'AnonHugePages est proche de la mémoire de l’invité.',
  'Transparent huge pages on madvise or always, or reserved ones.':
    'Les huge pages transparentes sur madvise ou always, ou des huge pages réservées.',
  'Windows does not know that it runs on KVM': 'Windows ne sait pas qu’il tourne sur KVM',
  'Without the Hyper-V interfaces Windows polls timers and interrupts as on bare metal, at great cost.':
    'Sans les interfaces Hyper-V, Windows interroge timers et interruptions comme sur une vraie machine, à grands frais.',
  'Which of relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies are on.':
    'Lesquels de relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies sont activés.',
  'The guest is no Windows.': 'L’invité n’est pas un Windows.',
  'Add them, with the hypervclock timer and without hpet.': 'Ajoutez-les, avec le timer hypervclock et sans hpet.',
  'Old graphics drivers refuse to work when they see them.':
    'D’anciens pilotes graphiques refusent de marcher quand ils les voient.',
  'The guest’s memory lies on another node than its card': 'La mémoire de l’invité est sur un autre nœud que sa carte',
  'NUMA node1 CPU(s):': 'NUMA node1 CPU(s):',
  'Cores, memory and card are on different nodes, and each access crosses between them.':
    'Cœurs, mémoire et carte sont sur des nœuds différents, et chaque accès passe de l’un à l’autre.',
  '`numastat -p qemu`, and the card’s numa_node.': '`numastat -p qemu`, et numa_node de la carte.',
  'The machine has one node.': 'La machine a un seul nœud.',
  '`<numatune>`, and cores of the card’s node.': '`<numatune>`, et des cœurs du nœud de la carte.',
  'Less memory to choose from.': 'Moins de mémoire parmi laquelle choisir.',
  'The guest sees other cores and threads than there are': 'L’invité voit d’autres cœurs et threads qu’il n’y en a',
  'The definition says nothing of threads, or the feature that lets AMD’s guests know of them (topoext) is off.':
    'La définition ne dit rien des threads, ou la fonction qui les fait connaître aux invités sur AMD (topoext) est désactivée.',
  '`<topology>` against the pinned cores.': '`<topology>` comparé aux cœurs épinglés.',
  'The guest shows the same threads for each core.': 'L’invité montre les mêmes threads pour chaque cœur.',
  "`<topology sockets='1' … threads='2'/>` and `<feature policy='require' name='topoext'/>`.":
    "`<topology sockets='1' … threads='2'/>` et `<feature policy='require' name='topoext'/>`.",
  'Windows Home uses one socket only.': 'Windows Famille n’utilise qu’un socket.',
  'The kernel slows a program of the guest down (split lock)':
    'Le noyau ralentit un programme de l’invité (split lock)',
  'The program locks memory over a cache line’s edge, and the kernel makes it wait each time.':
    'Le programme verrouille de la mémoire à cheval sur deux lignes de cache, et le noyau le fait attendre à chaque fois.',
  'The line has `/KVM/`: it is the guest’s and not the host’s.':
    'La ligne a `/KVM/` : elle est de l’invité et non de l’hôte.',
  'The line names a program of the host.': 'La ligne nomme un programme de l’hôte.',
  '`sysctl kernel.split_lock_mitigate=0`, or `split_lock_detect=off`.':
    '`sysctl kernel.split_lock_mitigate=0`, ou `split_lock_detect=off`.',
  'Such a guest can slow the whole machine.': 'Un tel invité peut ralentir toute la machine.',
  'The processor’s clock is not trusted any more': 'L’horloge du processeur n’est plus jugée fiable',
  'The cores’ counters drift apart, by a fault of firmware or after a suspend, and a slow clock takes their place.':
    'Les compteurs des cœurs s’écartent, par un défaut du micrologiciel ou après une mise en veille, et une horloge lente les remplace.',
  '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` says hpet.':
    '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` répond hpet.',
  'It says tsc.': 'Il répond tsc.',
  'Newer firmware.': 'Un micrologiciel plus récent.',
  '`tsc=reliable` only where you know that it is.': '`tsc=reliable` seulement si vous savez qu’elle l’est.',
  'Wrong time on the host and in guests.': 'Une heure fausse sur l’hôte et dans les invités.',
  'Windows runs its own hypervisor inside the guest': 'Windows fait tourner son propre hyperviseur dans l’invité',
  'Windows 11 protects its memory with a hypervisor of its own where the guest has vmx or svm.':
    'Windows 11 protège sa mémoire avec un hyperviseur à lui quand l’invité a vmx ou svm.',
  'msinfo32 in the guest; vmx or svm in the definition.': 'msinfo32 dans l’invité ; vmx ou svm dans la définition.',
  'It says “not enabled”.': 'Il indique « non activé ».',
  'Switch core isolation off, or take svm or vmx out of the processor.':
    'Désactivez l’isolation du noyau, ou retirez svm ou vmx du processeur.',
  'The guest is less protected.': 'L’invité est moins protégé.',
}
