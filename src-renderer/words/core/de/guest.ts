// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guest: CoreSentences = {
  'A guest that gave up does not run on half dead with a device in its hands.':
    'Ein Gast, der aufgegeben hat, läuft nicht halb tot mit einem Gerät in der Hand weiter.',
  'A passed-through device does not survive the guest’s sleep.':
    'Ein durchgereichtes Gerät übersteht den Schlaf des Gasts nicht.',
  'Randomness from the start; the firmware’s network boot needs it too.':
    'Zufall vom Start an; auch der Netzwerkstart der Firmware braucht ihn.',
  'Missed ticks of the real-time clock are made up for.': 'Versäumte Takte der Echtzeituhr werden nachgeholt.',
  'An emulated timer that costs host time in every idle guest; both systems have better ones.':
    'Ein emulierter Zeitgeber, der in jedem untätigen Gast Zeit des Hosts kostet; beide Systeme haben bessere.',
  'Windows reads the time from a page of memory instead of asking the host.':
    'Windows liest die Zeit aus einer Speicherseite, statt den Host zu fragen.',
  'Windows keeps local time in the hardware clock.': 'Windows hält in der Hardware-Uhr die Ortszeit.',
  'Linux keeps UTC in the hardware clock.': 'Linux hält in der Hardware-Uhr UTC.',
  'Late ticks of the interval timer come at their normal rate.':
    'Verspätete Ticks des Intervall-Timers kommen in ihrem normalen Takt.',
  'Every other policy re-injects ticks, and re-injection switches AVIC off on AMD processors.':
    'Jede andere Regel stellt Ticks nachträglich zu, und das schaltet auf AMD-Prozessoren AVIC ab.',
  'Windows does not know it.': 'Windows kennt es nicht.',
  'Linux prefers an invariant TSC and has this to fall back on.':
    'Linux zieht einen unveränderlichen TSC vor und hat dies als Ersatz.',
  'One USB 3 controller with room for devices that are lent later.':
    'Ein USB-3-Controller mit Platz für später verliehene Geräte.',
  'The disks of one thread share a controller.': 'Die Festplatten eines Threads teilen sich einen Controller.',
  'Carries the channels below.': 'Trägt die Kanäle weiter unten.',
  'The root of the guest’s PCI tree.': 'Die Wurzel des PCI-Baums des Gasts.',
  'A bus of the node that the device belongs to, so that the guest keeps its work near it.':
    'Ein Bus des Knotens, zu dem das Gerät gehört, damit der Gast seine Arbeit in der Nähe hält.',
  'A root port of its own for a passed-through device.': 'Ein eigener Root-Port für ein durchgereichtes Gerät.',
  'Room for the guest’s other devices beside the expander buses.':
    'Platz für die anderen Geräte des Gasts neben den Erweiterungsbussen.',
  'QEMU never adds it by itself, and without it guests on AMD processors see no hardware threads.':
    'QEMU ergänzt es nie von selbst, und ohne es sehen Gäste auf AMD-Prozessoren keine Hardware-Threads.',
  'The host keeps time by its TSC, so the guest can read the same without leaving itself. Rules out saving the guest’s state.':
    'Der Host misst die Zeit mit seinem TSC; der Gast kann daher denselben lesen, ohne den Gastmodus zu verlassen. Schließt aus, den Zustand des Gasts zu speichern.',
  'No hypervisor inside the guest: Windows would start VBS on it, which costs up to a million exits a second.':
    'Kein Hypervisor im Gast: Windows startete darauf VBS, was bis zu einer Million Exits je Sekunde kostet.',
  'Hides that this is a guest, as was asked for. Windows then uses none of the enlightenments.':
    'Verbirgt, wie gewünscht, dass dies ein Gast ist. Windows verwendet dann keines der Enlightenments.',
  'The firmware lays out large BARs by the width of this processor’s addresses.':
    'Die Firmware ordnet große BARs nach der Adressbreite dieses Prozessors an.',
  'The processor addresses {0} bits and the IOMMU {1}: BARs above would be where no device can reach, and the screen stays black.':
    'Der Prozessor adressiert {0} Bit und die IOMMU {1}: BARs darüber lägen, wo kein Gerät hinreicht, und der Bildschirm bliebe schwarz.',
  'QEMU’s own NVMe driver goes past the host’s storage layers.':
    'Der eigene NVMe-Treiber von QEMU umgeht die Speicherschichten des Hosts.',
  'The guest has a cache already; the host’s would keep the same data twice.':
    'Der Gast hat schon einen Cache; der des Hosts hielte dieselben Daten doppelt.',
  'Native asynchronous I/O never waits on storage that is fully allocated.':
    'Natives asynchrones I/O wartet nie auf Speicher, der ganz belegt ist.',
  'io_uring does not stall where qcow2 has to allocate.': 'io_uring stockt nicht, wo qcow2 Platz belegen muss.',
  'io_uring does not stall where blocks are not allocated yet.':
    'io_uring stockt nicht, wo Blöcke noch nicht belegt sind.',
  'I/O by worker threads.': 'I/O durch Worker-Threads.',
  'What the guest trims is given back.': 'Was der Gast freigibt (TRIM), wird zurückgegeben.',
  'virtio-blk is the shortest way from the guest to the disk.':
    'virtio-blk ist der kürzeste Weg vom Gast zur Festplatte.',
  'virtio-scsi suits many disks, and shows Windows that they are solid-state.':
    'virtio-scsi eignet sich für viele Festplatten und zeigt Windows, dass es SSDs sind.',
  'SATA needs no driver, which an existing system may not have; slower than virtio.':
    'SATA braucht keinen Treiber, der einem vorhandenen System fehlen kann; langsamer als virtio.',
  'An emulated NVMe disk needs no extra driver in Windows.':
    'Eine emulierte NVMe-Festplatte braucht in Windows keinen zusätzlichen Treiber.',
  '{0} The guest starts without it too.': '{0} Der Gast startet auch ohne.',
  'The system’s installation disc, started from while the disk is empty.':
    'Der Installationsdatenträger des Systems; von ihm wird gestartet, solange die Festplatte leer ist.',
  'VirtIO drivers, which Windows setup needs to see the disk.':
    'VirtIO-Treiber, die das Windows-Setup braucht, um die Festplatte zu sehen.',
  'The answers to setup’s questions.': 'Die Antworten auf die Fragen des Setups.',
  'A disc in a drive.': 'Ein Datenträger in einem Laufwerk.',
  'An input device of the host that goes to and fro between host and guest by both Ctrl keys.':
    'Ein Eingabegerät des Hosts, das mit beiden Strg-Tasten zwischen Host und Gast hin- und hergeht.',
  'Looking Glass sends relative movement; a tablet would fight it.':
    'Looking Glass sendet relative Bewegungen; ein Tablet käme dem in die Quere.',
  'The pointer follows the viewer’s without being caught.':
    'Der Zeiger folgt dem des Betrachters, ohne gefangen zu werden.',
  'The guest’s screen in a window of this machine, not of the network.':
    'Der Bildschirm des Gasts in einem Fenster dieses Rechners, nicht im Netz.',
  'The passed-through card is the only one, so that the guest has one main screen.':
    'Die durchgereichte Karte ist die einzige, damit der Gast einen Hauptbildschirm hat.',
  'Shows the guest until Looking Glass does, and when it does not.':
    'Zeigt den Gast, bis Looking Glass es tut, und wenn es das nicht tut.',
  'Every system draws on it without a driver: for setup, and for looking at a guest whose own card stays dark.':
    'Jedes System zeichnet darauf ohne Treiber: für das Setup, und um nach einem Gast zu sehen, dessen eigene Karte dunkel bleibt.',
  'An emulated card for the window.': 'Eine emulierte Karte für das Fenster.',
  'No sound, and no guess of QEMU’s at one.': 'Kein Ton, und keiner, den QEMU von sich aus annimmt.',
  'A sound card that every system has a driver for.': 'Eine Soundkarte, für die jedes System einen Treiber hat.',
  'Where the guest’s sound comes out.': 'Wo der Ton des Gasts herauskommt.',
  'A text console that works when nothing else does.': 'Eine Textkonsole, die funktioniert, wenn sonst nichts geht.',
  'The guest agent: clean shutdown, addresses, frozen file systems for backups.':
    'Der Gastagent: sauberes Herunterfahren, Adressen, eingefrorene Dateisysteme für Sicherungen.',
  'Clipboard and screen size through SPICE.': 'Zwischenablage und Bildschirmgröße über SPICE.',
  'The chipset has a watchdog that guests may arm; a guest that is slow for once is not reset for it.':
    'Der Chipsatz hat einen Watchdog, den Gäste scharf stellen können; ein Gast, der einmal langsam ist, wird deshalb nicht zurückgesetzt.',
  'VMware’s back door, of no use here.': 'Die Hintertür von VMware, hier ohne Nutzen.',
  'Secure Boot stores its keys where only system management mode can write.':
    'Secure Boot bewahrt seine Schlüssel dort auf, wo nur der System Management Mode schreiben kann.',
  'Performance counters for profilers in the guest.': 'Leistungszähler für Profiler im Gast.',
  'No performance counters: they cost exits and nothing in the guest asks for them.':
    'Keine Leistungszähler: Sie kosten Exits, und nichts im Gast verlangt sie.',
  'KVM’s signature is hidden from drivers that refuse virtual machines.':
    'Die Kennung von KVM ist vor Treibern verborgen, die virtuelle Maschinen ablehnen.',
  'Each virtual processor has a host processor of its own, so Linux need not yield to the hypervisor at locks.':
    'Jeder virtuelle Prozessor hat einen eigenen Prozessor des Hosts; Linux muss daher bei Sperren nicht an den Hypervisor abgeben.',
  'The guest waits for work itself instead of the host for it.':
    'Der Gast wartet selbst auf Arbeit, statt dass der Host es für ihn tut.',
  'q35 has PCI Express root ports, which graphics cards expect; libvirt keeps the newest version at the moment of definition.':
    'q35 hat PCI-Express-Root-Ports, die Grafikkarten erwarten; libvirt behält die neueste Version zum Zeitpunkt der Definition.',
  'libvirt picks the UEFI build by these features when the domain is defined and keeps its choice.':
    'libvirt wählt beim Definieren die UEFI-Fassung nach diesen Merkmalen und bleibt bei seiner Wahl.',
  'Without a stated feature, distributions pick the build with Secure Boot and enrolled keys, and unsigned drivers do not load.':
    'Ohne angegebenes Merkmal wählen Distributionen die Fassung mit Secure Boot und hinterlegten Schlüsseln, und unsignierte Treiber laden nicht.',
  'Secure Boot with Microsoft’s keys enrolled, as Windows 11 expects.':
    'Secure Boot mit hinterlegten Schlüsseln von Microsoft, wie Windows 11 es erwartet.',
  'Asks for a build that keeps variables: without it, “no Secure Boot” alone may select one made for encrypted guests that stores nothing.':
    'Verlangt eine Fassung, die Variablen behält: Ohne das kann „kein Secure Boot“ allein eine für verschlüsselte Gäste wählen, die nichts speichert.',
  'TPM 2.0 by swtpm, which Windows 11 demands. Its state belongs to the guest: BitLocker’s key is sealed to it.':
    'TPM 2.0 durch swtpm, das Windows 11 verlangt. Sein Zustand gehört zum Gast: Der Schlüssel von BitLocker ist daran versiegelt.',
  'All functions of the device on one slot, numbered as on the card: drivers look for their sibling there.':
    'Alle Funktionen des Geräts auf einem Steckplatz, nummeriert wie auf der Karte: Treiber suchen ihr Geschwister dort.',
  'libvirt binds the device to VFIO at the start and gives it back at the end, if it is not bound already.':
    'libvirt bindet das Gerät beim Start an VFIO und gibt es am Ende zurück, falls es nicht schon gebunden ist.',
  'A device of the host that the guest owns while it runs.':
    'Ein Gerät des Hosts, das dem Gast gehört, solange er läuft.',
  'Nothing on it has to draw before its driver does; the start is quicker.':
    'Nichts muss darauf zeichnen, bevor sein Treiber es tut; der Start ist schneller.',
  'The card’s own video BIOS, so that it shows the guest’s firmware.':
    'Das eigene Video-BIOS der Karte, damit sie die Firmware des Gasts zeigt.',
  'A copy of the card’s video BIOS, for a card whose own the host has used at its start.':
    'Eine Kopie des Video-BIOS der Karte, für eine Karte, deren eigenes der Host bei seinem Start verwendet hat.',
  'A USB device of the host; the guest starts without it too.': 'Ein USB-Gerät des Hosts; der Gast startet auch ohne.',
  'A USB device of the host.': 'Ein USB-Gerät des Hosts.',
  'Enlightenments: Windows calls the hypervisor instead of driving emulated hardware. Those that this host offers.':
    'Enlightenments: Windows ruft den Hypervisor, statt emulierte Hardware anzusteuern. Die, die dieser Host bietet.',
  'Guest watchdogs do not fire when the host is busy.':
    'Watchdogs im Gast schlagen nicht an, wenn der Host beschäftigt ist.',
  'Interrupts end without leaving the guest.': 'Interrupts enden, ohne dass der Gast verlassen wird.',
  'After so many tries at a lock Windows tells the hypervisor, which can run whoever holds it.':
    'Nach so vielen Versuchen an einer Sperre sagt Windows es dem Hypervisor, der dann ausführen kann, wer sie hält.',
  'Numbers of virtual processors, needed by the next ones.':
    'Nummern virtueller Prozessoren, die die nächsten brauchen.',
  'Windows sees the time stolen from it.': 'Windows sieht die ihm gestohlene Zeit.',
  'Synthetic interrupt controller, needed by the synthetic timers.':
    'Synthetischer Interrupt-Controller, den die synthetischen Timer brauchen.',
  'TSC and APIC frequencies without calibration.': 'TSC- und APIC-Frequenzen ohne Kalibrierung.',
  'One call interrupts many processors.': 'Ein Aufruf unterbricht viele Prozessoren.',
  'Arguments of such calls travel in registers.': 'Argumente solcher Aufrufe reisen in Registern.',
  'Keeps the processor’s interrupt virtualization (APICv, AVIC) in use, which the synthetic controller otherwise switches off. Only where the host uses it.':
    'Hält die Interrupt-Virtualisierung des Prozessors (APICv, AVIC) in Gebrauch, die der synthetische Controller sonst abschaltet. Nur wo der Host sie verwendet.',
  'Fewer exits for a hypervisor inside the guest (VBS, WSL2).':
    'Weniger Exits für einen Hypervisor im Gast (VBS, WSL2).',
  'Makes VBS and WSL2 inside the guest bearable on Intel processors.':
    'Macht VBS und WSL2 im Gast auf Intel-Prozessoren erträglich.',
  'Synthetic timers, as ordinary interrupts: an idle guest drops from some tens to a few per cent of a host processor.':
    'Synthetische Timer als gewöhnliche Interrupts: Ein untätiger Gast sinkt von einigen zehn auf wenige Prozent eines Prozessors des Hosts.',
  'One call flushes the address caches of many processors, also of those that do not run now.':
    'Ein Aufruf leert die Adress-Caches vieler Prozessoren, auch jener, die gerade nicht laufen.',
  'Memory in which Looking Glass shows the guest’s screen; as large as the screen’s size needs.':
    'Speicher, in dem Looking Glass den Bildschirm des Gasts zeigt; so groß, wie die Bildschirmgröße es braucht.',
  'The kvmfr module lets the viewer’s graphics card read the picture itself; libvirt has no element for it.':
    'Das Modul kvmfr lässt die Grafikkarte des Betrachters das Bild selbst lesen; libvirt hat kein Element dafür.',
  'Makes the firmware’s window for BARs this large; libvirt keeps the name for itself, so it goes past it.':
    'Macht das Fenster der Firmware für BARs so groß; libvirt behält den Namen für sich, daher geht es daran vorbei.',
  'What the guest has; the host keeps the rest.': 'Was der Gast hat; der Host behält den Rest.',
  'The host does not search this memory for pages to merge.':
    'Der Host durchsucht diesen Speicher nicht nach Seiten zum Zusammenlegen.',
  'Memory that a helper process can map, huge pages included.':
    'Speicher, den ein Hilfsprozess abbilden kann, Huge Pages eingeschlossen.',
  'virtiofsd reads and writes the guest’s memory.': 'virtiofsd liest und schreibt den Speicher des Gasts.',
  'All memory is there before the guest starts: a lack of it shows at once, and no page fault interrupts it later.':
    'Aller Speicher ist da, bevor der Gast startet: Ein Mangel zeigt sich sofort, und später unterbricht ihn kein Seitenfehler.',
  'Reserved huge pages: never split, never waited for. Pages of 1 GiB also save the processor work at address translation.':
    'Reservierte Huge Pages: nie geteilt, nie erwartet. Seiten zu 1 GiB ersparen dem Prozessor auch Arbeit beim Übersetzen von Adressen.',
  'A passed-through device pins all memory, so a balloon frees nothing and only slows the guest.':
    'Ein durchgereichtes Gerät hält allen Speicher fest; ein Ballon gibt daher nichts frei und bremst nur den Gast.',
  'The guest tells which pages it does not use, and the host takes them back.':
    'Der Gast meldet, welche Seiten er nicht verwendet, und der Host nimmt sie zurück.',
  'What the hook on the host does while the guest runs, and takes back when it ends.':
    'Was der Hook auf dem Host tut, während der Gast läuft, und zurücknimmt, wenn er endet.',
  'What the guest is for, and which device was at which address when it was chosen: checked before every start.':
    'Wofür der Gast ist, und welches Gerät unter welcher Adresse war, als es gewählt wurde: vor jedem Start geprüft.',
  '{0} virtio needs a driver in Windows and is several times faster than an emulated card.':
    '{0} virtio braucht in Windows einen Treiber und ist mehrmals so schnell wie eine emulierte Karte.',
  '{0} e1000e needs no driver in Windows, and is slower than virtio.':
    '{0} e1000e braucht in Windows keinen Treiber und ist langsamer als virtio.',
  'A network of libvirt’s: the guest reaches out through the host.':
    'Ein Netz von libvirt: Der Gast erreicht andere über den Host.',
  'On the host’s bridge: the guest is a machine of the local network.':
    'An der Bridge des Hosts: Der Gast ist ein Rechner im lokalen Netz.',
  'On the host’s interface itself; host and guest do not reach each other over it.':
    'Direkt an der Schnittstelle des Hosts; Host und Gast erreichen einander darüber nicht.',
  'A virtual function of the network card.': 'Eine virtuelle Funktion der Netzwerkkarte.',
  'User-mode networking, which needs no privileges and nobody outside can reach.':
    'Netz im Benutzermodus, das keine Rechte braucht und das von außen niemand erreicht.',
  'The kernel moves packets itself; with several queues, several processors do. libvirt’s default is one.':
    'Der Kernel bewegt die Pakete selbst; mit mehreren Warteschlangen tun es mehrere Prozessoren. libvirt gibt eine vor.',
  'passt is faster than QEMU’s own, and handles IPv6.': 'passt ist schneller als das von QEMU und beherrscht IPv6.',
  'Memory comes from the node of the processors that use it, or the start fails; memory of another node is slower.':
    'Speicher kommt vom Knoten der Prozessoren, die ihn verwenden, oder der Start schlägt fehl; Speicher eines anderen Knotens ist langsamer.',
  'The guest sees the nodes as they are, so that it keeps work near its memory.':
    'Der Gast sieht die Knoten, wie sie sind, und hält so seine Arbeit nahe an seinem Speicher.',
  'As many as the topology below has.': 'So viele, wie die Topologie unten hat.',
  'Threads that serve disks beside QEMU’s main loop.':
    'Threads, die neben der Hauptschleife von QEMU Festplatten bedienen.',
  'QEMU’s own threads stay on the host’s processors; without this they may run on any, the guest’s included.':
    'Die eigenen Threads von QEMU bleiben auf den Prozessoren des Hosts; ohne dies dürfen sie auf allen laufen, auch auf denen des Gasts.',
  'Disks are served beside the guest’s processors.': 'Datenträger werden neben den Prozessoren des Gasts bedient.',
  'Each virtual processor has a host processor; hardware threads of one core are threads of one core in the guest.':
    'Jeder virtuelle Prozessor hat einen Prozessor des Hosts; Hardware-Threads eines Kerns sind auch im Gast Threads eines Kerns.',
  'Without it libvirt makes one socket of every processor, and Windows uses one or two sockets only.':
    'Ohne dies macht libvirt aus jedem Prozessor einen Sockel, und Windows nutzt nur einen oder zwei Sockel.',
  'The guest sees the caches that its pinned processors really share.':
    'Der Gast sieht die Caches, die seine gebundenen Prozessoren wirklich teilen.',
  'The guest gets every feature of this processor; it need not move to another machine.':
    'Der Gast bekommt jedes Merkmal dieses Prozessors; er muss nicht auf einen anderen Rechner umziehen können.',
  'The most that emulation offers: this host runs no guests on its own processor.':
    'Das Meiste, was Emulation bietet: Dieser Host führt keine Gäste auf seinem eigenen Prozessor aus.',
  'A folder of the host by virtiofs. Windows needs WinFsp and the viofs driver for it.':
    'Ein Ordner des Hosts über virtiofs. Windows braucht dafür WinFsp und den Treiber viofs.',
}
