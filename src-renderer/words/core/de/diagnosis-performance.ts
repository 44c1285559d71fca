// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisPerformance: CoreSentences = {
  'The guest has a balloon that cannot work': 'Der Gast hat einen Ballon, der nicht wirken kann',
  "\\<hostdev mode='subsystem' type='pci'": "\\<hostdev mode='subsystem' type='pci'",
  'All memory of a guest with a passed device is locked, so there is nothing to give back; the device only costs.':
    'Der ganze Speicher eines Gasts mit durchgereichtem Gerät ist gesperrt; es gibt also nichts zurückzugeben, und das Gerät kostet nur.',
  "`<memballoon model='virtio'>`.": "`<memballoon model='virtio'>`.",
  "It is `model='none'`.": "Es ist `model='none'`.",
  "`<memballoon model='none'/>`.": "`<memballoon model='none'/>`.",
  'The disk’s work holds up the guest': 'Die Arbeit der Festplatte hält den Gast auf',
  'One thread of QEMU does the disk’s work beside everything else.':
    'Ein Thread von QEMU erledigt die Arbeit der Festplatte neben allem anderen.',
  '`<iothreads>`, cache and io of the disks.': '`<iothreads>`, cache und io der Festplatten.',
  'The disk has a thread of its own.': 'Die Festplatte hat einen eigenen Thread.',
  'virtio with an iothread, cache=none, io=native for raw files or io_uring.':
    'virtio mit einem iothread, cache=none, io=native für raw-Dateien oder io_uring.',
  'Never cache=unsafe: it loses data.': 'Nie cache=unsafe: Es verliert Daten.',
  'The processor stays at a low clock': 'Der Prozessor bleibt bei niedrigem Takt',
  'The governor or the energy preference saves power while the guest works.':
    'Der Governor oder die Energievorgabe spart Strom, während der Gast arbeitet.',
  '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.':
    '`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.',
  'The clock rises under load, as intel_pstate does also with powersave.':
    'Unter Last steigt der Takt, wie bei intel_pstate auch mit powersave.',
  'performance while the guest runs, through a hook.': 'performance, während der Gast läuft, durch einen Hook.',
  'Heat and power.': 'Wärme und Strom.',
  'The host works on the guest’s cores': 'Der Host arbeitet auf den Kernen des Gasts',
  'Pinning ties the guest to cores, and nothing keeps the host’s programs away from them.':
    'Das Pinning bindet den Gast an Kerne, und nichts hält die Programme des Hosts davon fern.',
  '`cat /sys/devices/system/cpu/isolated`, and AllowedCPUs of the slices.':
    '`cat /sys/devices/system/cpu/isolated`, und AllowedCPUs der Slices.',
  'The cores are isolated while the guest runs.': 'Die Kerne sind isoliert, während der Gast läuft.',
  'A hook that sets AllowedCPUs of user.slice, system.slice and init.scope while the guest runs.':
    'Ein Hook, der AllowedCPUs von user.slice, system.slice und init.scope setzt, während der Gast läuft.',
  'Or isolcpus, nohz_full and rcu_nocbs.': 'Oder isolcpus, nohz_full und rcu_nocbs.',
  'The host is slow meanwhile, and stays so where the hook is not undone.':
    'Der Host ist währenddessen langsam und bleibt es, wo der Hook nicht zurückgenommen wird.',
  'Looking Glass shows fewer pictures than the screen could':
    'Looking Glass zeigt weniger Bilder, als der Bildschirm könnte',
  'A dummy plug only offers 30 Hz at that size, or the card’s link is too narrow for the frames.':
    'Ein Dummy-Stecker bietet bei dieser Größe nur 30 Hz, oder die Verbindung der Karte ist für die Bilder zu schmal.',
  'The refresh rate in the guest; the link’s width times the frame’s size.':
    'Die Bildwiederholrate im Gast; die Breite der Verbindung mal die Größe eines Bilds.',
  'The guest’s rate is the one wanted.': 'Die Rate des Gasts ist die gewünschte.',
  'Add a mode to the plug’s EDID, use the driver for virtual displays, or a lower rate.':
    'Ergänzen Sie im EDID des Steckers einen Modus, oder verwenden Sie den Treiber für virtuelle Anzeigen oder eine niedrigere Rate.',
  'The card’s sound uses an old kind of interrupt in the guest':
    'Der Ton der Karte verwendet im Gast eine alte Art von Interrupt',
  'Kernel driver in use: <word>': 'Kernel driver in use: <word>',
  'Windows’ driver for sound over HDMI starts with line interrupts.':
    'Der Windows-Treiber für Ton über HDMI beginnt mit Leitungs-Interrupts.',
  '`lspci -vs ADDRESS | grep MSI` while the guest runs says Enable-.':
    '`lspci -vs ADDRESS | grep MSI` ergibt, während der Gast läuft, Enable-.',
  'It says Enable+.': 'Es ergibt Enable+.',
  'Switch MSI on for the function in the guest’s registry.':
    'Schalten Sie MSI für die Funktion in der Registry des Gasts ein.',
  'For the wrong device the guest may not start.': 'Beim falschen Gerät startet der Gast womöglich nicht.',
  'The guest’s processors float over all of the host’s': 'Die Prozessoren des Gasts wandern über alle des Hosts',
  'The host’s scheduler moves the guest’s threads between cores and caches.':
    'Der Scheduler des Hosts verschiebt die Threads des Gasts zwischen Kernen und Caches.',
  '`virsh vcpuinfo NAME`; no `<vcpupin>` in the definition.':
    '`virsh vcpuinfo NAME`; kein `<vcpupin>` in der Definition.',
  'Each vCPU is pinned.': 'Jede vCPU ist gebunden.',
  'Pin the vCPUs to whole cores that share a cache, and the emulator to others.':
    'Binden Sie die vCPUs an ganze Kerne, die sich einen Cache teilen, und den Emulator an andere.',
  'The host has fewer cores left.': 'Dem Host bleiben weniger Kerne.',
  'The guest’s memory is in small pages': 'Der Speicher des Gasts liegt in kleinen Seiten',
  'Translating addresses of 4 KiB pages costs the guest time, most with large memory.':
    'Adressen von 4-KiB-Seiten zu übersetzen, kostet den Gast Zeit, am meisten bei viel Speicher.',
  '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup of QEMU.':
    '`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup von QEMU.',
  'AnonHugePages is near the guest’s memory.': 'AnonHugePages liegt nahe am Speicher des Gasts.',
  'Transparent huge pages on madvise or always, or reserved ones.':
    'Transparente Huge Pages auf madvise oder always, oder reservierte.',
  'Windows does not know that it runs on KVM': 'Windows weiß nicht, dass es auf KVM läuft',
  'Without the Hyper-V interfaces Windows polls timers and interrupts as on bare metal, at great cost.':
    'Ohne die Hyper-V-Schnittstellen fragt Windows Timer und Interrupts ab wie auf echter Hardware, und das kostet viel.',
  'Which of relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies are on.':
    'Welche von relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies an sind.',
  'The guest is no Windows.': 'Der Gast ist kein Windows.',
  'Add them, with the hypervclock timer and without hpet.':
    'Ergänzen Sie sie, mit dem Timer hypervclock und ohne hpet.',
  'Old graphics drivers refuse to work when they see them.':
    'Alte Grafiktreiber verweigern den Dienst, wenn sie sie sehen.',
  'The guest’s memory lies on another node than its card':
    'Der Speicher des Gasts liegt auf einem anderen Knoten als seine Karte',
  'NUMA node1 CPU(s):': 'NUMA node1 CPU(s):',
  'Cores, memory and card are on different nodes, and each access crosses between them.':
    'Kerne, Speicher und Karte liegen auf verschiedenen Knoten, und jeder Zugriff geht von einem zum anderen.',
  '`numastat -p qemu`, and the card’s numa_node.': '`numastat -p qemu`, und numa_node der Karte.',
  'The machine has one node.': 'Der Rechner hat einen Knoten.',
  '`<numatune>`, and cores of the card’s node.': '`<numatune>`, und Kerne vom Knoten der Karte.',
  'Less memory to choose from.': 'Weniger Speicher zur Auswahl.',
  'The guest sees other cores and threads than there are': 'Der Gast sieht andere Kerne und Threads, als es gibt',
  'The definition says nothing of threads, or the feature that lets AMD’s guests know of them (topoext) is off.':
    'Die Definition sagt nichts über Threads, oder das Merkmal, durch das Gäste auf AMD davon erfahren (topoext), ist aus.',
  '`<topology>` against the pinned cores.': '`<topology>` im Vergleich zu den gebundenen Kernen.',
  'The guest shows the same threads for each core.': 'Der Gast zeigt je Kern dieselben Threads.',
  "`<topology sockets='1' … threads='2'/>` and `<feature policy='require' name='topoext'/>`.":
    "`<topology sockets='1' … threads='2'/>` und `<feature policy='require' name='topoext'/>`.",
  'Windows Home uses one socket only.': 'Windows Home verwendet nur einen Sockel.',
  'The kernel slows a program of the guest down (split lock)': 'Der Kernel bremst ein Programm des Gasts (Split Lock)',
  'The program locks memory over a cache line’s edge, and the kernel makes it wait each time.':
    'Das Programm sperrt Speicher über die Grenze einer Cache-Zeile hinweg, und der Kernel lässt es jedes Mal warten.',
  'The line has `/KVM/`: it is the guest’s and not the host’s.':
    'In der Zeile steht `/KVM/`: Sie betrifft den Gast, nicht den Host.',
  'The line names a program of the host.': 'Die Zeile nennt ein Programm des Hosts.',
  '`sysctl kernel.split_lock_mitigate=0`, or `split_lock_detect=off`.':
    '`sysctl kernel.split_lock_mitigate=0`, oder `split_lock_detect=off`.',
  'Such a guest can slow the whole machine.': 'Ein solcher Gast kann den ganzen Rechner bremsen.',
  'The processor’s clock is not trusted any more': 'Der Uhr des Prozessors wird nicht mehr vertraut',
  'The cores’ counters drift apart, by a fault of firmware or after a suspend, and a slow clock takes their place.':
    'Die Zähler der Kerne laufen auseinander, durch einen Firmware-Fehler oder nach einem Schlaf, und eine langsame Uhr tritt an ihre Stelle.',
  '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` says hpet.':
    '`cat /sys/devices/system/clocksource/clocksource0/current_clocksource` ergibt hpet.',
  'It says tsc.': 'Es ergibt tsc.',
  'Newer firmware.': 'Neuere Firmware.',
  '`tsc=reliable` only where you know that it is.': '`tsc=reliable` nur, wo Sie wissen, dass er es ist.',
  'Wrong time on the host and in guests.': 'Falsche Zeit auf dem Host und in Gästen.',
  'Windows runs its own hypervisor inside the guest': 'Windows führt im Gast einen eigenen Hypervisor aus',
  'Windows 11 protects its memory with a hypervisor of its own where the guest has vmx or svm.':
    'Windows 11 schützt seinen Speicher mit einem eigenen Hypervisor, wo der Gast vmx oder svm hat.',
  'msinfo32 in the guest; vmx or svm in the definition.': 'msinfo32 im Gast; vmx oder svm in der Definition.',
  'It says “not enabled”.': 'Es sagt „nicht aktiviert“.',
  'Switch core isolation off, or take svm or vmx out of the processor.':
    'Schalten Sie die Kernisolierung aus, oder nehmen Sie svm oder vmx aus dem Prozessor.',
  'The guest is less protected.': 'Der Gast ist weniger geschützt.',
}
