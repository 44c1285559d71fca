// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestChecks: CoreSentences = {
  'No device is at {0}; cards and firmware settings move addresses. Choose the device anew.':
    'Unter {0} ist kein Gerät; Karten und Firmware-Einstellungen verschieben Adressen. Wählen Sie das Gerät neu.',
  'At {0} is {1} now, not {2}; cards and firmware settings move addresses. Choose the device anew.':
    'Unter {0} ist jetzt {1}, nicht {2}; Karten und Firmware-Einstellungen verschieben Adressen. Wählen Sie das Gerät neu.',
  'No device is at {0}; the device is at {1} now.': 'Unter {0} ist kein Gerät; das Gerät ist jetzt unter {1}.',
  'At {0} is {1} now, not {2}; the device is at {3} now.':
    'Unter {0} ist jetzt {1}, nicht {2}; das Gerät ist jetzt unter {3}.',
  '{0} is a function of the device at {1} and sits on another slot in the guest, where drivers do not find their sibling.':
    '{0} ist eine Funktion des Geräts unter {1} und sitzt im Gast in einem anderen Steckplatz, wo Treiber die zugehörige Funktion nicht finden.',
  'Several functions share this slot and function 0 does not say multifunction, so the guest looks for no others.':
    'Mehrere Funktionen teilen sich diesen Steckplatz, und bei Funktion 0 steht kein multifunction; der Gast sucht daher nicht nach weiteren.',
  '{0} of the same device stays with the host. Hand all functions over together.':
    '{0} desselben Geräts bleibt beim Host. Übergeben Sie alle Funktionen zusammen.',
  'The driver’s name has meant nothing for years: every device goes by VFIO.':
    'Der Name des Treibers bedeutet seit Jahren nichts mehr: Jedes Gerät geht über VFIO.',
  'x-vga is for BIOS guests; with UEFI it only invites trouble with the host’s own VGA.':
    'x-vga ist für BIOS-Gäste; mit UEFI bringt es nur Ärger mit der VGA des Hosts.',
  'Looking Glass sends relative movement, and the tablet makes the pointer jump.':
    'Looking Glass sendet relative Bewegungen, und das Tablet lässt den Zeiger springen.',
  'The shared memory of {0} MiB is not a power of two.': 'Der gemeinsame Speicher von {0} MiB ist keine Zweierpotenz.',
  'The USB controllers are UHCI or EHCI, which poll and cost host time all the while. qemu-xhci is one for every speed.':
    'Die USB-Controller sind UHCI oder EHCI, die ständig abfragen und den Host Zeit kosten. qemu-xhci ist einer für jede Geschwindigkeit.',
  'No channel for the guest agent, so that a stop is a press of a power button that the guest may ignore.':
    'Kein Kanal für den Gastagenten; ein Anhalten ist daher ein Druck auf den Einschaltknopf, den der Gast übergehen kann.',
  'The disk is on {0}, which QEMU emulates register by register. virtio is several times faster; Windows needs its driver installed before the change.':
    'Die Festplatte hängt an {0}, das QEMU Register für Register emuliert. virtio ist mehrmals so schnell; Windows braucht den Treiber dafür vor der Umstellung.',
  'The disk is served by QEMU’s main loop, beside everything else that happens there. A thread of its own keeps it quick.':
    'Die Festplatte wird von der Hauptschleife von QEMU bedient, neben allem, was dort sonst geschieht. Ein eigener Thread hält sie flott.',
  'The disk wants iothread {0} and none is defined; the guest does not start.':
    'Die Festplatte verlangt iothread {0}, und keiner ist definiert; der Gast startet nicht.',
  'The disk wants iothread {0} and only {1} are defined; the guest does not start.':
    'Die Festplatte verlangt iothread {0}, und nur {1} sind definiert; der Gast startet nicht.',
  'No cache mode is given, which means writeback: host and guest both keep what is read. none leaves it to the guest.':
    'Kein Cache-Modus ist angegeben, und das heißt writeback: Host und Gast behalten beide, was gelesen wird. none überlässt es dem Gast.',
  'The cache mode is {0}: host and guest both keep what is read. none leaves it to the guest.':
    'Der Cache-Modus ist {0}: Host und Gast behalten beide, was gelesen wird. none überlässt es dem Gast.',
  'With the cache mode unsafe nothing is written when the guest says so; a power cut costs its file system.':
    'Im Cache-Modus unsafe wird nichts geschrieben, wenn der Gast es verlangt; ein Stromausfall kostet sein Dateisystem.',
  'io is native and the cache mode {0}; libvirt demands none or directsync for it.':
    'io ist native und der Cache-Modus {0}; libvirt verlangt dafür none oder directsync.',
  'io is native and the cache mode not given; libvirt demands none or directsync for it.':
    'io ist native und kein Cache-Modus angegeben; libvirt verlangt dafür none oder directsync.',
  'not given': 'nicht angegeben',
  'What the guest deletes stays allocated on the host: discard is not unmap.':
    'Was der Gast löscht, bleibt auf dem Host belegt: discard ist nicht unmap.',
  '{0} may be another disk after the next boot, and the guest writes to it. Its name in /dev/disk/by-id stays.':
    '{0} kann nach dem nächsten Start eine andere Festplatte sein, und der Gast schreibt darauf. Der Name in /dev/disk/by-id bleibt.',
  'QEMU here has no machine {0} any more. q35 is its newest; Windows may find its devices anew once.':
    'QEMU hat hier keine Maschine {0} mehr. q35 ist die neueste; Windows findet seine Geräte dann womöglich einmal neu.',
  'QEMU here has no machine {0} any more. pc is its newest; Windows may find its devices anew once.':
    'QEMU hat hier keine Maschine {0} mehr. pc ist die neueste; Windows findet seine Geräte dann womöglich einmal neu.',
  '{0} has no PCI Express, so the card sits on a plain PCI bus; some drivers refuse that. A new guest is better made with q35.':
    '{0} hat kein PCI Express; die Karte sitzt daher an einem einfachen PCI-Bus, was manche Treiber ablehnen. Ein neuer Gast wird besser mit q35 erstellt.',
  'The guest starts from BIOS, which places no large BARs and needs the card’s legacy VGA. UEFI does without; the installed system has to be converted for it.':
    'Der Gast startet über BIOS, das keine großen BARs anordnet und das alte VGA der Karte braucht. UEFI kommt ohne aus; das installierte System muss dafür umgewandelt werden.',
  'The firmware is chosen without a word on Secure Boot, so that the distribution’s order of files decides whether unsigned drivers load.':
    'Die Firmware wird ohne Angabe zu Secure Boot gewählt; die Reihenfolge der Dateien der Distribution entscheidet daher, ob unsignierte Treiber laden.',
  'Windows 11 demands a TPM 2.0 and the guest has none; its larger updates refuse to install.':
    'Windows 11 verlangt ein TPM 2.0, und der Gast hat keines; die größeren Updates lassen sich nicht installieren.',
  'The order of starting stands under <os> and at the devices; libvirt takes one or the other.':
    'Die Startreihenfolge steht unter <os> und bei den Geräten; libvirt nimmt nur eines von beiden.',
  'A balloon beside a passed-through device frees nothing, as the device holds all memory, and slows the guest.':
    'Ein Ballon neben einem durchgereichten Gerät gibt nichts frei, weil das Gerät allen Speicher hält, und bremst den Gast.',
  '{0} huge pages of {1} KiB are needed and the host has {2}; the guest does not start until they are reserved.':
    '{0} Huge Pages zu {1} KiB sind nötig, und der Host hat {2}; der Gast startet nicht, bis sie reserviert sind.',
  'The memory of {0} KiB is not a whole number of pages of {1} KiB.':
    'Der Speicher von {0} KiB ist keine ganze Zahl von Seiten zu {1} KiB.',
  'The guest has {0} GiB and the host {1}.': 'Der Gast hat {0} GiB und der Host {1}.',
  'VFIO holds the guest’s memory anyway; <locked/> only takes the limit off QEMU, which libvirt advises against.':
    'VFIO hält den Speicher des Gasts ohnehin; <locked/> nimmt nur die Grenze von QEMU, wovon libvirt abrät.',
  'A hard limit has to allow for all that QEMU needs besides; one that is guessed too low gets the guest killed.':
    'Eine harte Grenze muss alles erlauben, was QEMU sonst noch braucht; ist sie zu niedrig geschätzt, wird der Gast beendet.',
  'virtiofs reads the guest’s memory, which is not shared; libvirt refuses to start it.':
    'virtiofs liest den Speicher des Gasts, und der ist nicht gemeinsam (shared); libvirt startet ihn nicht.',
  'The guest may put itself to sleep, and its passed-through device does not wake up.':
    'Der Gast kann sich schlafen legen, und sein durchgereichtes Gerät erwacht nicht.',
  'The network card is an emulated {0}, several times slower than virtio. Windows needs the NetKVM driver for the change.':
    'Die Netzwerkkarte ist eine emulierte {0}, mehrmals langsamer als virtio. Windows braucht für die Umstellung den Treiber NetKVM.',
  'The network card has one queue, so one vCPU does all the work of it.':
    'Die Netzwerkkarte hat eine Warteschlange; eine vCPU macht daher ihre ganze Arbeit.',
  'vCPUs are pinned and the emulator is not: its threads may run on the very CPUs that the guest has.':
    'vCPUs sind gebunden und der Emulator nicht: Seine Threads laufen womöglich auf eben den CPUs, die der Gast hat.',
  'The emulator shares CPU {0} with the guest, and interrupts it there.':
    'Der Emulator teilt CPU {0} mit dem Gast und unterbricht ihn dort.',
  '{0} of {1} vCPUs are not pinned, and run where they like, on the others’ CPUs too.':
    '{0} von {1} vCPUs sind nicht gebunden und laufen, wo sie wollen, auch auf den CPUs der anderen.',
  'vCPU {0} is pinned and the guest has {1}; the line has no effect.':
    'vCPU {0} ist gebunden, und der Gast hat {1}; die Zeile ist wirkungslos.',
  'CPU {0} is not online on this host, so the guest does not start.':
    'CPU {0} ist auf diesem Host nicht online; der Gast startet daher nicht.',
  'Guest and host share {0} core (CPUs {1}): what one does there slows the other. Give whole cores.':
    'Gast und Host teilen sich {0} Kern (CPUs {1}): Was der eine dort tut, bremst den anderen. Geben Sie ganze Kerne ab.',
  'Guest and host share {0} cores (CPUs {1}): what one does there slows the other. Give whole cores.':
    'Gast und Host teilen sich {0} Kerne (CPUs {1}): Was der eine dort tut, bremst den anderen. Geben Sie ganze Kerne ab.',
  'The vCPUs lie on {0} third-level caches and would fit one; what they share travels between them.':
    'Die vCPUs liegen auf {0} L3-Caches und passten auf einen; was sie teilen, wandert dazwischen hin und her.',
  'The vCPUs lie on {0} NUMA nodes and the guest sees one, so it uses far memory as if it were near. Give it a cell for each.':
    'Die vCPUs liegen auf {0} NUMA-Knoten, und der Gast sieht einen; er verwendet daher fernen Speicher, als wäre er nah. Geben Sie ihm für jeden eine Zelle.',
  'The guest believes that {0} neighbouring vCPUs are threads of one core, and they are pinned to different ones. Put siblings next to each other.':
    'Der Gast hält {0} benachbarte vCPUs für Threads eines Kerns, und sie sind an verschiedene gebunden. Legen Sie Geschwister nebeneinander.',
  '{0} whole cores are pinned with their hardware threads and the topology has one thread a core, so the guest takes threads for cores.':
    '{0} ganze Kerne sind mit ihren Hardware-Threads gebunden, und die Topologie hat einen Thread je Kern; der Gast hält daher Threads für Kerne.',
  'vCPUs are pinned and the guest is told of caches that QEMU made up. It could see the real ones.':
    'vCPUs sind gebunden, und dem Gast werden Caches genannt, die QEMU erfunden hat. Er könnte die echten sehen.',
  'The guest sees the host’s caches and is not pinned, so what it is told of shared caches is not true.':
    'Der Gast sieht die Caches des Hosts und ist nicht gebunden; was er über gemeinsame Caches erfährt, stimmt daher nicht.',
  'vCPUs run with {0} priority: one that spins starves the kernel’s own threads on its CPU, and with them the host.':
    'vCPUs laufen mit der Priorität {0}: Eine, die im Kreis läuft, lässt die Threads des Kernels auf ihrer CPU verhungern und damit den Host.',
  'No topology: libvirt makes {0} sockets of one core, of which Windows uses one or two.':
    'Keine Topologie: libvirt macht daraus {0} Sockel mit einem Kern, von denen Windows einen oder zwei verwendet.',
  '{0} sockets, of which Windows uses two at most. They would do as cores of one.':
    '{0} Sockel, von denen Windows höchstens zwei verwendet. Als Kerne eines Sockels wären sie brauchbar.',
  'The topology makes {0} vCPUs and <vcpu> says {1}; libvirt refuses to start it. Make them equal.':
    'Die Topologie ergibt {0} vCPUs, und in <vcpu> steht {1}; libvirt startet ihn nicht. Machen Sie beides gleich.',
  'The guest’s processor is a model like the host’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'Der Prozessor des Gasts ist ein Modell wie der des Hosts, ohne alles, was der kann. host-passthrough zeigt ihn, wie er ist.',
  'The guest’s processor is a model of QEMU’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'Der Prozessor des Gasts ist ein Modell von QEMU, ohne alles, was der des Hosts kann. host-passthrough zeigt ihn, wie er ist.',
  'Hardware threads without the feature topoext: on this AMD processor the guest sees each as a core of its own.':
    'Hardware-Threads ohne das Merkmal topoext: Auf diesem AMD-Prozessor sieht der Gast jeden als eigenen Kern.',
  'topoext is a feature of AMD processors; on this Intel one the guest does not start.':
    'topoext ist ein Merkmal von AMD-Prozessoren; auf diesem von Intel startet der Gast nicht.',
  'The guest does not see that it is one, so Windows uses no enlightenment and is a good deal slower.':
    'Der Gast sieht nicht, dass er einer ist; Windows verwendet daher keine Enlightenments und ist um einiges langsamer.',
  'KVM’s signature is hidden. NVIDIA’s drivers have not needed that since 465 (2021).':
    'Die Kennung von KVM ist verborgen. Die Treiber von NVIDIA brauchen das seit 465 (2021) nicht mehr.',
  'The processor addresses {0} bits and the IOMMU {1}: large BARs come to lie where the card cannot reach, and the screen stays black.':
    'Der Prozessor adressiert {0} Bit und die IOMMU {1}: Große BARs landen, wo die Karte nicht hinreicht, und der Bildschirm bleibt schwarz.',
  'Windows sees virtualization and may start VBS on it, which costs up to a million exits a second. Without WSL2 and Docker Desktop it can be switched off.':
    'Windows sieht Virtualisierung und startet womöglich VBS darauf, was bis zu einer Million Exits je Sekunde kostet. Ohne WSL2 und Docker Desktop lässt sie sich ausschalten.',
  'The screen’s password stands in the definition, where everybody reads it who may read or is sent that file.':
    'Das Passwort des Bildschirms steht in der Definition, wo jeder es liest, der diese Datei lesen darf oder geschickt bekommt.',
  'A password or key stands among QEMU’s arguments, and in the process list while the guest runs.':
    'Ein Passwort oder Schlüssel steht unter den Argumenten von QEMU und in der Prozessliste, solange der Gast läuft.',
  'The guest’s screen and keyboard answer to the whole network.':
    'Bildschirm und Tastatur des Gasts antworten dem ganzen Netz.',
  '{0} is not there, so the guest does not start.': '{0} ist nicht da; der Gast startet daher nicht.',
  '{0} is not there; the guest starts without it.': '{0} ist nicht da; der Gast startet ohne.',
  '{0} words go to QEMU past libvirt, which neither checks them nor lets AppArmor or SELinux know what they open.':
    '{0} Wörter gehen an libvirt vorbei an QEMU; libvirt prüft sie nicht und sagt AppArmor oder SELinux nicht, was sie öffnen.',
  'Windows does without {0}: idle, it costs some tens of per cent of a host processor instead of a few.':
    'Windows kommt ohne {0} aus: Untätig kostet es einige zehn statt weniger Prozent eines Prozessors des Hosts.',
  'stimer needs the hypervclock timer; libvirt from 11.9 on refuses to start the guest without it.':
    'stimer braucht den Timer hypervclock; libvirt ab 11.9 startet den Gast ohne ihn nicht.',
  '{0} needs {1}, which is off.': '{0} braucht {1}, und das ist aus.',
  'evmcs is for Intel processors; on this AMD one the guest does not start.':
    'evmcs ist für Intel-Prozessoren; auf diesem von AMD startet der Gast nicht.',
  'avic without interrupt virtualization (APICv, AVIC) on the host makes interrupts slower, not faster.':
    'avic ohne Interrupt-Virtualisierung (APICv, AVIC) auf dem Host macht Interrupts langsamer, nicht schneller.',
  'The hypervisor’s name is changed. NVIDIA’s drivers have not needed that since 465 (2021).':
    'Der Name des Hypervisors ist geändert. Die Treiber von NVIDIA brauchen das seit 465 (2021) nicht mehr.',
  'hyperv mode passthrough switches on whatever KVM has and overrides the rest; QEMU means it for development.':
    'Der hyperv-Modus passthrough schaltet ein, was KVM hat, und übergeht den Rest; QEMU meint ihn für die Entwicklung.',
  'The interval timer’s tickpolicy {0} re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'Die tickpolicy {0} des Intervall-Timers stellt Ticks nachträglich zu, was auf AMD-Prozessoren AVIC abschaltet. discard tut das nicht.',
  'The interval timer’s tickpolicy (delay) re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'Die tickpolicy (delay) des Intervall-Timers stellt Ticks nachträglich zu, was auf AMD-Prozessoren AVIC abschaltet. discard tut das nicht.',
  'The guest has an emulated HPET, which costs host time while it is idle; both systems have better timers.':
    'Der Gast hat einen emulierten HPET, der den Host auch untätig Zeit kostet; beide Systeme haben bessere Timer.',
  'The mode of the tsc timer does nothing on QEMU; the feature invtsc is what the guest looks for.':
    'Der Modus des Timers tsc bewirkt in QEMU nichts; der Gast sucht nach dem Merkmal invtsc.',
  'The hardware clock is in UTC and Windows takes it for local time, so it is hours off until it has asked the network.':
    'Die Hardware-Uhr geht nach UTC, und Windows hält das für Ortszeit; sie geht daher um Stunden falsch, bis es das Netz gefragt hat.',
  'Takes the balloon out.': 'Nimmt den Ballon heraus.',
  'Lets libvirt choose the UEFI firmware, instead of naming its files.':
    'Lässt libvirt die UEFI-Firmware wählen, statt ihre Dateien zu nennen.',
  'Takes {0} out of the machine.': 'Nimmt {0} aus der Maschine.',
  'Hides KVM’s signature from the guest’s drivers.': 'Verbirgt die Kennung von KVM vor den Treibern des Gasts.',
  'Has KVM provide the I/O APIC.': 'Lässt KVM den I/O-APIC stellen.',
  'Limits the guest’s addresses to the 39 bits of the IOMMU.':
    'Begrenzt die Adressen des Gasts auf die 39 Bit der IOMMU.',
  'Takes memory as it comes, without huge pages.': 'Nimmt Speicher, wie er kommt, ohne Huge Pages.',
  'Gives the machine a TPM 2.0 of its own, in software.': 'Gibt der Maschine ein eigenes TPM 2.0 in Software.',
  'Lets libvirt place the devices on the guest’s bus anew.': 'Lässt libvirt die Geräte am Bus des Gasts neu anordnen.',
  'Shows the screen without OpenGL.': 'Zeigt den Bildschirm ohne OpenGL.',
  'Draws without 3D.': 'Zeichnet ohne 3D.',
  'Starts also where the USB device is not plugged in.': 'Startet auch, wenn das USB-Gerät nicht eingesteckt ist.',
  'Changes the machine type from {0} to q35, the newest that this QEMU has.':
    'Ändert den Maschinentyp von {0} auf q35, den neuesten dieses QEMU.',
  'Changes the machine type from {0} to pc, the newest that this QEMU has.':
    'Ändert den Maschinentyp von {0} auf pc, den neuesten dieses QEMU.',
  'Hides the processor feature {0} from the guest.': 'Verbirgt das Prozessormerkmal {0} vor dem Gast.',
  'Takes the disc {0} out of the drive {1}.': 'Nimmt den Datenträger {0} aus dem Laufwerk {1}.',
}
