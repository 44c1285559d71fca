// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesCpu: CoreSentences = {
  'The IOMMU reaches every address a guest may use': 'Die IOMMU erreicht jede Adresse, die ein Gast verwenden kann',
  'A guest’s firmware places large BARs as high as the CPU allows; where the IOMMU’s addresses are shorter, mapping them fails and the guest does not start.':
    'Die Firmware eines Gasts legt große BARs so hoch, wie die CPU erlaubt; reichen die Adressen der IOMMU nicht so weit, schlägt das Zuordnen fehl, und der Gast startet nicht.',
  'This IOMMU names no width of its own.': 'Diese IOMMU nennt keine eigene Adressbreite.',
  'The IOMMU maps {0} bits, the CPU has {1}.': 'Die IOMMU bildet {0} Bit ab, die CPU hat {1}.',
  'Tell the guest the shorter width in its CPU definition.':
    'Geben Sie dem Gast in seiner CPU-Definition die kleinere Breite vor.',
  'The CPU’s architecture is one that Throughway knows': 'Die Architektur der CPU ist eine, die Throughway kennt',
  'How firmware, IOMMU and guests work differs by architecture; what Throughway knows was learnt on 64-bit x86.':
    'Wie Firmware, IOMMU und Gäste arbeiten, hängt von der Architektur ab; was Throughway weiß, stammt von 64-Bit-x86.',
  'The kernel runs on 64-bit x86.': 'Der Kernel läuft auf 64-Bit-x86.',
  'This is a 64-bit ARM machine: VFIO works there with an SMMU, but much of what is said here is about x86.':
    'Das ist ein 64-Bit-ARM-Rechner: VFIO arbeitet dort mit einer SMMU, aber vieles hier Gesagte betrifft x86.',
  'Compare each finding with the board’s own documentation.':
    'Vergleichen Sie jeden Befund mit der Dokumentation der Hauptplatine.',
  'The kernel is a 32-bit one, which has no room for a guest with a GPU.':
    'Der Kernel ist ein 32-Bit-Kernel, der für einen Gast mit GPU keinen Platz hat.',
  'The architecture {0} is not one that Throughway can prepare.':
    'Die Architektur {0} kann Throughway nicht vorbereiten.',
  'Install a 64-bit system.': 'Installieren Sie ein 64-Bit-System.',
  'Use a machine with a 64-bit x86 CPU.': 'Verwenden Sie einen Rechner mit einer 64-Bit-x86-CPU.',
  'All cores share caches of the same size': 'Alle Kerne haben gleich große Caches',
  'On CPUs with stacked cache on one die only, games run much better when the guest sits on that die and nowhere else.':
    'Auf CPUs mit gestapeltem Cache auf nur einem Die laufen Spiele viel besser, wenn der Gast auf diesem Die sitzt und nirgends sonst.',
  'No third-level cache is reported.': 'Es ist kein L3-Cache gemeldet.',
  'unknown size': 'unbekannte Größe',
  'the third-level caches below {0} were not all readable': 'die L3-Caches unter {0} waren nicht alle lesbar',
  'No third-level cache is larger than another.': 'Kein L3-Cache ist größer als ein anderer.',
  'The third-level caches differ: {0}.': 'Die L3-Caches sind verschieden: {0}.',
  'Pin a gaming guest to the cores of the larger cache, and the host’s work to the others.':
    'Binden Sie einen Gast zum Spielen an die Kerne mit dem größeren Cache, und die Arbeit des Hosts an die anderen.',
  'All cores are of one kind': 'Alle Kerne sind von einer Art',
  'A guest sees all its CPUs as equal; on a mix of fast and slow cores its scheduler puts work on the wrong ones.':
    'Ein Gast sieht alle seine CPUs als gleich; bei einer Mischung aus schnellen und langsamen Kernen verteilt sein Scheduler die Arbeit falsch.',
  'All cores are alike.': 'Alle Kerne sind gleich.',
  'The CPU mixes kinds of cores: {0}.': 'Die CPU mischt Arten von Kernen: {0}.',
  'Pin the guest’s CPUs to one kind of core, and the host’s work to the others.':
    'Binden Sie die CPUs des Gasts an eine Art von Kernen, und die Arbeit des Hosts an die anderen.',
  'one performance core': 'ein Performance-Kern',
  '{0} performance cores': '{0} Performance-Kerne',
  'one efficiency core': 'ein Effizienz-Kern',
  '{0} efficiency cores': '{0} Effizienz-Kerne',
  'one low-power core': 'ein Low-Power-Kern',
  '{0} low-power cores': '{0} Low-Power-Kerne',
  'one core of unknown kind': 'ein Kern unbekannter Art',
  '{0} cores of unknown kind': '{0} Kerne unbekannter Art',
  'There are cores for both host and guest': 'Es gibt Kerne für Host und Gast',
  'The host needs at least one whole core for itself and for the guest’s devices, or the guest stutters.':
    'Der Host braucht mindestens einen ganzen Kern für sich und die Geräte des Gasts, sonst ruckelt der Gast.',
  'There are one core, one thread.': 'Es gibt einen Kern und einen Thread.',
  'There are one core, {0} threads.': 'Es gibt einen Kern und {0} Threads.',
  'There are {0} cores, one thread.': 'Es gibt {0} Kerne und einen Thread.',
  'There are {0} cores, {1} threads.': 'Es gibt {0} Kerne und {1} Threads.',
  'There are only one core, one thread, so host and guest get very little each.':
    'Es gibt nur einen Kern und einen Thread; Host und Gast bekommen je sehr wenig.',
  'There are only one core, {0} threads, so host and guest get very little each.':
    'Es gibt nur einen Kern und {0} Threads; Host und Gast bekommen je sehr wenig.',
  'There are only {0} cores, one thread, so host and guest get very little each.':
    'Es gibt nur {0} Kerne und einen Thread; Host und Gast bekommen je sehr wenig.',
  'There are only {0} cores, {1} threads, so host and guest get very little each.':
    'Es gibt nur {0} Kerne und {1} Threads; Host und Gast bekommen je sehr wenig.',
  'A CPU with four or more cores lets the guest have most of them to itself.':
    'Mit einer CPU mit vier oder mehr Kernen kann der Gast die meisten für sich haben.',
  'There is a single core, which host and guest would have to share.':
    'Es gibt einen einzigen Kern, den sich Host und Gast teilen müssten.',
  'A CPU with four or more cores is needed.': 'Nötig ist eine CPU mit vier oder mehr Kernen.',
  'The cores raise their clock under load': 'Die Kerne erhöhen unter Last ihren Takt',
  'A governor that keeps the clock at its lowest makes the guest slow however well it is set up.':
    'Ein Governor, der den Takt am Minimum hält, macht den Gast langsam, wie gut er auch eingerichtet ist.',
  'The kernel does not set the clock here.': 'Der Kernel stellt hier den Takt nicht ein.',
  'The governor in use follows the load ({0}).': 'Der verwendete Governor folgt der Last ({0}).',
  'The governor {0} of {1} does not follow the load.': 'Der Governor {0} von {1} folgt der Last nicht.',
  'Choose schedutil, or performance while the guest runs.':
    'Wählen Sie schedutil, oder performance, während der Gast läuft.',
  'The host keeps cores of its own': 'Der Host behält eigene Kerne',
  'CPUs taken from the scheduler at boot are idle unless something is pinned to them, and the host must do its work on what is left.':
    'CPUs, die dem Scheduler beim Start entzogen werden, sind untätig, solange nichts an sie gebunden ist, und der Host muss mit dem Rest auskommen.',
  'No CPU is taken from the scheduler.': 'Dem Scheduler ist keine CPU entzogen.',
  'One CPU is taken from the scheduler, one core left to the host.':
    'Dem Scheduler ist eine CPU entzogen, dem Host bleibt ein Kern.',
  'One CPU is taken from the scheduler, {0} cores left to the host.':
    'Dem Scheduler ist eine CPU entzogen, dem Host bleiben {0} Kerne.',
  '{0} CPUs are taken from the scheduler, one core left to the host.':
    'Dem Scheduler sind {0} CPUs entzogen, dem Host bleibt ein Kern.',
  '{0} CPUs are taken from the scheduler, {1} cores left to the host.':
    'Dem Scheduler sind {0} CPUs entzogen, dem Host bleiben {1} Kerne.',
  'Leave the host two cores in isolcpus=, or isolate at the guest’s start instead, which can be taken back.':
    'Lassen Sie dem Host bei isolcpus= zwei Kerne, oder isolieren Sie stattdessen beim Start des Gasts, was sich zurücknehmen lässt.',
  'Guests take interrupts without leaving the CPU’s guest mode':
    'Gäste nehmen Interrupts entgegen, ohne den Gastmodus der CPU zu verlassen',
  'With APICv or AVIC the GPU’s interrupts reach the guest without an exit to the host, which smooths frame times.':
    'Mit APICv oder AVIC erreichen die Interrupts der GPU den Gast ohne Umweg über den Host, was die Bildzeiten glättet.',
  'The CPU offers no virtualization here.': 'Die CPU bietet hier keine Virtualisierung.',
  'This CPU has no such feature; guests work, with more exits.':
    'Diese CPU hat die Funktion nicht; Gäste laufen, verlassen den Gastmodus aber öfter.',
  'the KVM module is not loaded, so nothing says what it uses':
    'das KVM-Modul ist nicht geladen; nichts sagt also, was es verwendet',
  'The KVM module uses it.': 'Das KVM-Modul verwendet es.',
  'The CPU has APICv, but kvm_intel does not use it.': 'Die CPU hat APICv, aber kvm_intel verwendet es nicht.',
  'Remove enable_apicv=0 from the options of kvm_intel and load the module again.':
    'Entfernen Sie enable_apicv=0 aus den Optionen von kvm_intel, und laden Sie das Modul neu.',
  'The CPU has AVIC and kvm_amd leaves it off, as most kernels do by default.':
    'Die CPU hat AVIC, und kvm_amd lässt es aus, wie die meisten Kernel es von sich aus tun.',
  'It is known which cores share a cache': 'Bekannt ist, welche Kerne sich einen Cache teilen',
  'A guest whose CPUs straddle two caches pays for every access across; pinning needs to know where the border is.':
    'Liegen die CPUs eines Gasts über zwei Caches verteilt, kostet jeder Zugriff dazwischen Zeit; für das Pinning muss man die Grenze kennen.',
  'The kernel reports no third-level cache.': 'Der Kernel meldet keinen L3-Cache.',
  'one CPU of {0} tell no third-level cache': 'eine CPU von {0} nennt keinen L3-Cache',
  '{0} CPUs of {1} tell no third-level cache': '{0} CPUs von {1} nennen keinen L3-Cache',
  'one CPU': 'eine CPU',
  'All cores share one third-level cache.': 'Alle Kerne teilen sich einen L3-Cache.',
  'The cores fall into one group with a third-level cache each.': 'Die Kerne bilden eine Gruppe mit je einem L3-Cache.',
  'The cores fall into {0} groups with a third-level cache each.':
    'Die Kerne bilden {0} Gruppen mit je einem L3-Cache.',
  'one group': 'eine Gruppe',
  '{0} groups': '{0} Gruppen',
  'The CPU translates guest memory by itself': 'Die CPU übersetzt den Speicher von Gästen selbst',
  'Without EPT or NPT the kernel shadows every page table of the guest, which costs far more than a GPU brings.':
    'Ohne EPT oder NPT führt der Kernel zu jeder Seitentabelle des Gasts eine Schattentabelle, was weit mehr kostet, als eine GPU bringt.',
  'The CPU has NPT.': 'Die CPU hat NPT.',
  'The CPU has EPT.': 'Die CPU hat EPT.',
  'The CPU has no NPT, so guests run slowly.': 'Die CPU hat kein NPT; Gäste laufen daher langsam.',
  'The CPU has no EPT, so guests run slowly.': 'Die CPU hat kein EPT; Gäste laufen daher langsam.',
  'A newer CPU is needed; where this system is itself a guest, its hypervisor must pass it on.':
    'Nötig ist eine neuere CPU; ist dieses System selbst ein Gast, muss sein Hypervisor sie weiterreichen.',
  'The kernel keeps time by the CPU’s own counter': 'Der Kernel misst die Zeit mit dem Zähler der CPU',
  'Where the kernel distrusts the time stamp counter, every look at the clock in a guest leaves guest mode, and games stutter.':
    'Traut der Kernel dem Zeitstempelzähler (TSC) nicht, verlässt jeder Blick auf die Uhr in einem Gast den Gastmodus, und Spiele ruckeln.',
  'The clock source is tsc.': 'Die Taktquelle ist tsc.',
  'A guest keeps time by its hypervisor’s clock ({0}).':
    'Ein Gast misst die Zeit mit der Uhr seines Hypervisors ({0}).',
  'This architecture has a counter of its own ({0}).': 'Diese Architektur hat einen eigenen Zähler ({0}).',
  'The clock source is {0}, so the kernel does not trust the time stamp counter.':
    'Die Taktquelle ist {0}; der Kernel traut also dem Zeitstempelzähler nicht.',
  'Update the firmware, and look for clocksource= or tsc= on the kernel command line; tsc=reliable only hides the fault.':
    'Aktualisieren Sie die Firmware, und suchen Sie in der Kernel-Befehlszeile nach clocksource= oder tsc=; tsc=reliable verdeckt den Fehler nur.',
  'The CPU’s virtualization is switched on': 'Die Virtualisierung der CPU ist eingeschaltet',
  'KVM runs guests on the CPU itself, through Intel VT-x or AMD-V; without it there is no guest to give a GPU to.':
    'KVM führt Gäste auf der CPU selbst aus, mit Intel VT-x oder AMD-V; ohne das gibt es keinen Gast, der eine GPU bekommen könnte.',
  '{0} is there and switched on.': '{0} ist vorhanden und eingeschaltet.',
  'This CPU has no virtualization.': 'Diese CPU hat keine Virtualisierung.',
  'A CPU with Intel VT-x and VT-d, or with AMD-V and AMD-Vi, is needed.':
    'Nötig ist eine CPU mit Intel VT-x und VT-d oder mit AMD-V und AMD-Vi.',
  'The CPU has {0}, but the firmware has switched it off.': 'Die CPU hat {0}, aber die Firmware hat es abgeschaltet.',
  'Xen keeps the CPU’s virtualization to itself.': 'Xen behält die Virtualisierung der CPU für sich.',
  '{0}, whose guest this is, does not pass the CPU’s virtualization on.':
    '{0}, worauf dieser Gast läuft, reicht die Virtualisierung der CPU nicht weiter.',
  'On the machine that runs this guest, allow nesting (kvm_amd nested=1) and give the guest the host’s CPU.':
    'Erlauben Sie auf dem Rechner, auf dem dieser Gast läuft, die Verschachtelung (kvm_amd nested=1), und geben Sie dem Gast die CPU des Hosts.',
  'On the machine that runs this guest, allow nesting (kvm_intel nested=1) and give the guest the host’s CPU.':
    'Erlauben Sie auf dem Rechner, auf dem dieser Gast läuft, die Verschachtelung (kvm_intel nested=1), und geben Sie dem Gast die CPU des Hosts.',
  'Switch nested virtualization on for this guest, in its hypervisor’s settings.':
    'Schalten Sie in den Einstellungen des Hypervisors die verschachtelte Virtualisierung für diesen Gast ein.',
  'Intel VT-x': 'Intel VT-x',
}
