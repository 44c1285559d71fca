// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestProblems: CoreSentences = {
  'Windows expects Secure Boot.': 'Windows erwartet Secure Boot.',
  'Off: kernel modules that are built on the machine, as graphics drivers are, are not signed.':
    'Aus: Kernel-Module, die auf dem Rechner gebaut werden, wie Grafiktreiber, sind nicht signiert.',
  'Off: no firmware with Secure Boot for guests is installed.':
    'Aus: Es ist keine Firmware mit Secure Boot für Gäste installiert.',
  'Windows 11 demands a TPM 2.0.': 'Windows 11 verlangt ein TPM 2.0.',
  'Nothing in the guest asks for one, or swtpm is not installed.':
    'Nichts im Gast verlangt eines, oder swtpm ist nicht installiert.',
  'No storage pool is active, so there is no place for a new disk. Start one, or name a disk under disks.':
    'Kein Speicherpool ist aktiv; für eine neue Festplatte gibt es daher keinen Ort. Starten Sie einen, oder nennen Sie unter disks eine Festplatte.',
  'raw has the least between guest and storage; room is taken as it is written to.':
    'raw hat am wenigsten zwischen Gast und Speicher; Platz wird belegt, wie geschrieben wird.',
  'qcow2 for snapshots; its tables are made beforehand.': 'qcow2 für Snapshots; seine Tabellen entstehen vorab.',
  'The guest caches already, and libvirt’s default would cache twice.':
    'Der Gast hat schon einen Cache, und die Vorgabe von libvirt führte zu einem zweiten.',
  'The storage pool “{0}” is stopped; it is started with the first disk.':
    'Der Speicherpool „{0}“ ist angehalten; er wird mit der ersten Festplatte gestartet.',
  'There is no storage pool yet; “{0}” is made in {1} with the first disk.':
    'Es gibt noch keinen Speicherpool; „{0}“ wird mit der ersten Festplatte in {1} angelegt.',
  'The disk is {0} GiB instead of {1} GiB: pool {2} has no room for more.':
    'Die Festplatte hat {0} GiB statt {1} GiB: Der Pool {2} hat nicht mehr Platz.',
  'No device is at {0} now. Choose it anew where it is.':
    'Unter {0} ist jetzt kein Gerät. Wählen Sie es neu, wo es ist.',
  'Ordinary memory: the kernel joins pages to huge ones by itself, which is most of what reserved ones give.':
    'Gewöhnlicher Speicher: Der Kernel fasst Seiten von selbst zu großen zusammen, und das ist das meiste von dem, was reservierte bringen.',
  'Reserved pages of 2 MiB, which this host has or can make.':
    'Reservierte Seiten zu 2 MiB, die dieser Host hat oder schaffen kann.',
  'Reserved pages of 1 GiB, which this host has or can make.':
    'Reservierte Seiten zu 1 GiB, die dieser Host hat oder schaffen kann.',
  '{0} GiB of the host’s memory, for {1}.': '{0} GiB vom Speicher des Hosts, für {1}.',
  'No balloon: a passed-through device or reserved pages hold all memory anyway.':
    'Kein Ballon: Ein durchgereichtes Gerät oder reservierte Seiten halten ohnehin allen Speicher.',
  'A balloon, so that unused memory returns to the host.':
    'Ein Ballon, damit ungenutzter Speicher an den Host zurückgeht.',
  'Left to the host’s scheduler, which serves host and guest alike.':
    'Dem Scheduler des Hosts überlassen, der Host und Gast gleichermaßen bedient.',
  'Not pinned: no plan was found for this processor.': 'Nicht gebunden: Für diesen Prozessor wurde kein Plan gefunden.',
  'Not pinned: {0}.': 'Nicht gebunden: {0}.',
  'Each virtual processor has its own hardware thread, whole cores at a time; the host keeps the others.':
    'Jeder virtuelle Prozessor hat seinen eigenen Hardware-Thread, immer ganze Kerne; der Host behält die anderen.',
  'One socket as far as one will do: Windows uses one or two only.':
    'Ein Sockel, soweit einer genügt: Windows verwendet nur einen oder zwei.',
  'Off: Windows would start VBS on it, at up to a million exits a second. Switch it on for WSL2 or Docker Desktop.':
    'Aus: Windows startete darauf VBS, mit bis zu einer Million Exits je Sekunde. Schalten Sie es für WSL2 oder Docker Desktop ein.',
  'Microsoft Windows Production PCA 2011': 'Microsoft Windows Production PCA 2011',
  'Windows UEFI CA 2023': 'Windows UEFI CA 2023',
  '“{0}” must be small letters, digits, - and _, beginning with a letter':
    '„{0}“ muss aus Kleinbuchstaben, Ziffern, - und _ bestehen und mit einem Buchstaben beginnen',
  '“{0}” is an account of the system; choose another name':
    '„{0}“ ist ein Konto des Systems; wählen Sie einen anderen Namen',
  'is not a hash as crypt(5) writes it': 'ist kein Hash, wie crypt(5) ihn schreibt',
  '“{0}” must have up to 20 characters and none of "/\\[]:;|=,+*?<>@%':
    '„{0}“ darf höchstens 20 Zeichen haben und keines von "/\\[]:;|=,+*?<>@%',
  '“{0}” may not begin or end with a dot or a space':
    '„{0}“ darf nicht mit einem Punkt oder Leerzeichen beginnen oder enden',
  '“{0}” is taken by Windows or by the computer’s name; choose another name':
    '„{0}“ ist durch Windows oder den Namen des Computers vergeben; wählen Sie einen anderen Namen',
  'must have 1 to 127 characters, none of them a control character':
    'muss 1 bis 127 Zeichen haben, keines davon ein Steuerzeichen',
  'Windows has no “{0}”; choose one of {1}': 'Windows hat kein „{0}“; wählen Sie eines von {1}',
  '“{0}” must be up to 15 letters, digits and hyphens, with a letter, no hyphen at its ends':
    '„{0}“ muss aus bis zu 15 Buchstaben, Ziffern und Bindestrichen bestehen, mit einem Buchstaben und ohne Bindestrich am Anfang oder Ende',
  '“{0}” must be a language and a region, such as en-US': '„{0}“ muss eine Sprache und eine Region sein, etwa en-US',
  '“{0}” is no name of a time zone, such as Europe/Berlin':
    '„{0}“ ist kein Name einer Zeitzone, wie etwa Europe/Berlin',
  '{0} is given to the guest twice. Remove one.': '{0} wird dem Gast zweimal gegeben. Entfernen Sie eines.',
  'usbDevices names {0} twice; libvirt cannot tell twins apart. Name them by port.':
    'usbDevices nennt {0} zweimal; libvirt kann baugleiche nicht unterscheiden. Benennen Sie sie nach Anschluss.',
  'usbDevices.{0} is {1}; give four lower-case hexadecimal digits each.':
    'usbDevices.{0} ist {1}; geben Sie je vier hexadezimale Ziffern in Kleinbuchstaben an.',
  'usbDevices.{0}.port is {1}; give the host’s port path, such as 1-4.2.':
    'usbDevices.{0}.port ist {1}; geben Sie den Anschlusspfad des Hosts an, etwa 1-4.2.',
  'evdevInputs.{0}.path is {1}; input devices are in /dev/input/by-id.':
    'evdevInputs.{0}.path ist {1}; Eingabegeräte liegen in /dev/input/by-id.',
  'evdevInputs is given, and the installed libvirt has no evdev input. Remove it.':
    'evdevInputs ist angegeben, und das installierte libvirt kennt keine evdev-Eingabe. Entfernen Sie es.',
  '{0}.functions has {1}; a slot has 1 to 8.': '{0}.functions hat {1}; ein Steckplatz hat 1 bis 8.',
  '{0}.romFile is given and {1}.hasRom is off. Switch it on, or remove the file.':
    '{0}.romFile ist angegeben, und {1}.hasRom ist aus. Schalten Sie es ein, oder entfernen Sie die Datei.',
  '{0}.numaCell is {1}, and the guest has no cells.': '{0}.numaCell ist {1}, und der Gast hat keine Zellen.',
  '{0}.numaCell is {1}, and the guest has cells 0 to {2}.':
    '{0}.numaCell ist {1}, und der Gast hat die Zellen 0 bis {2}.',
  'At {0} is {1}:{2} now, not {3}:{4}. Choose the device anew.':
    'Unter {0} ist jetzt {1}:{2}, nicht {3}:{4}. Wählen Sie das Gerät neu.',
  '{0} belongs to the same device and stays with the host; hand all over together.':
    '{0} gehört zum selben Gerät und bleibt beim Host; übergeben Sie alles zusammen.',
  '{0} belong to the same device and stay with the host; hand all over together.':
    '{0} gehören zum selben Gerät und bleiben beim Host; übergeben Sie alles zusammen.',
  'disks is empty, so the guest has nothing to start from but a disc. Add a disk.':
    'disks ist leer; der Gast kann daher nur von einem Datenträger starten. Fügen Sie eine Festplatte hinzu.',
  'disks names {0} twice; two writers destroy a disk. Remove one.':
    'disks nennt {0} zweimal; zwei, die schreiben, zerstören eine Festplatte. Entfernen Sie eine.',
  'Two disks have the serial {0}, so the guest mixes up their names. Change one.':
    'Zwei Festplatten haben die Seriennummer {0}; der Gast verwechselt daher ihre Namen. Ändern Sie eine.',
  '{0}.bus is nvme, which the installed libvirt does not have. Take sata or virtio-blk.':
    '{0}.bus ist nvme, was das installierte libvirt nicht hat. Nehmen Sie sata oder virtio-blk.',
  '{0}.serial is missing; an NVMe disk needs one. Give up to 20 characters.':
    '{0}.serial fehlt; eine NVMe-Festplatte braucht eine Seriennummer. Geben Sie bis zu 20 Zeichen an.',
  '{0}.serial is {1}; give up to 20 letters, digits and _.+- only.':
    '{0}.serial ist {1}; geben Sie nur bis zu 20 Buchstaben, Ziffern und _.+- an.',
  '{0}.iothread is {1}, and a disk on {2} has none. Take virtio-blk or virtio-scsi, or null.':
    '{0}.iothread ist {1}, und eine Festplatte an {2} hat keinen. Nehmen Sie virtio-blk oder virtio-scsi, oder null.',
  '{0}.io is native and {1}.cache {2}; native I/O goes past the host’s cache. Set cache to none, or io to io_uring or threads.':
    '{0}.io ist native und {1}.cache {2}; natives I/O umgeht den Cache des Hosts. Setzen Sie cache auf none, oder io auf io_uring oder threads.',
  '{0}.source.name is {1}; use letters, digits and .+_- only, beginning with a letter or digit.':
    '{0}.source.name ist {1}; verwenden Sie nur Buchstaben, Ziffern und .+_-, beginnend mit einem Buchstaben oder einer Ziffer.',
  '{0}.source.pool is {1}; name a storage pool.': '{0}.source.pool ist {1}; nennen Sie einen Speicherpool.',
  '{0}.source.preallocation is metadata, which a raw disk has none of. Take off or full.':
    '{0}.source.preallocation ist metadata, was eine raw-Festplatte nicht hat. Nehmen Sie off oder full.',
  '{0}.io is native on a disk that grows; native I/O waits where it has to allocate. Take io_uring.':
    '{0}.io ist native auf einer wachsenden Festplatte; natives I/O wartet, wo Platz zu belegen ist. Nehmen Sie io_uring.',
  '{0}.bus is {1}; QEMU’s NVMe driver serves virtio-blk and virtio-scsi.':
    '{0}.bus ist {1}; der NVMe-Treiber von QEMU bedient virtio-blk und virtio-scsi.',
  '{0}.source.path is {1}; a block device is in /dev.': '{0}.source.path ist {1}; ein Blockgerät liegt in /dev.',
  '{0}.source.path is {1}, which may be another disk after the next boot. Take its name in /dev/disk/by-id.':
    '{0}.source.path ist {1}, was nach dem nächsten Start eine andere Festplatte sein kann. Nehmen Sie den Namen in /dev/disk/by-id.',
  'The guest writes to {0} itself; nothing on the host may use it meanwhile.':
    'Der Gast schreibt selbst auf {0}; nichts auf dem Host darf es währenddessen verwenden.',
  'display.video is none and no card is handed over, so there is nothing to look at but the text console. Take virtio, or hand over a card.':
    'display.video ist none, und keine Karte wird übergeben; zu sehen ist daher nur die Textkonsole. Nehmen Sie virtio, oder übergeben Sie eine Karte.',
  'display.video is none and no card is handed over, so there is nothing to look at. Take vga, or hand over a card.':
    'display.video ist none, und keine Karte wird übergeben; zu sehen ist daher nichts. Nehmen Sie vga, oder übergeben Sie eine Karte.',
  'display.video is {0}, which QEMU here does not have. It has {1}.':
    'display.video ist {0}, was QEMU hier nicht hat. Es hat {1}.',
  'display.graphics is {0}, which QEMU here does not have. It has {1}.':
    'display.graphics ist {0}, was QEMU hier nicht hat. Es hat {1}.',
  'The emulated card has a screen that nobody can see: display.graphics is none.':
    'Die emulierte Karte hat einen Bildschirm, den niemand sehen kann: display.graphics ist none.',
  'Without the guest agent, a stop is a press of the power button that the guest may ignore.':
    'Ohne Gastagent ist ein Anhalten ein Druck auf den Einschaltknopf, den der Gast übergehen kann.',
  'display.lookingGlass.sizeMiB is {0}; give a power of two from 16 to 1024. 32 suits 1080p, 64 1440p, 128 4K.':
    'display.lookingGlass.sizeMiB ist {0}; geben Sie eine Zweierpotenz von 16 bis 1024 an. 32 passt für 1080p, 64 für 1440p, 128 für 4K.',
  'display.lookingGlass.transport is kvmfr, and that module is not loaded. Load it, or take ivshmem.':
    'display.lookingGlass.transport ist kvmfr, und dieses Modul ist nicht geladen. Laden Sie es, oder nehmen Sie ivshmem.',
  'Looking Glass shows the picture of a passed-through card, and none is handed over.':
    'Looking Glass zeigt das Bild einer durchgereichten Karte, und keine wird übergeben.',
  'Looking Glass captures the picture in Windows guests; a Linux guest shows nothing over it.':
    'Looking Glass nimmt das Bild in Windows-Gästen auf; ein Linux-Gast zeigt darüber nichts.',
  'sound is {0}, which libvirt or QEMU here does not have. Take spice, pulseaudio or none.':
    'sound ist {0}, was libvirt oder QEMU hier nicht hat. Nehmen Sie spice, pulseaudio oder none.',
  'sound is spice and display.graphics is not, so it goes nowhere. Make them the same.':
    'sound ist spice und display.graphics nicht; der Ton geht daher nirgendwohin. Stellen Sie beide gleich.',
  'sharedFolders is given, and libvirt has no virtiofs here. Install virtiofsd, or remove them.':
    'sharedFolders ist angegeben, und libvirt hat hier kein virtiofs. Installieren Sie virtiofsd, oder entfernen Sie sie.',
  'sharedFolders.{0}.tag is {1}; give up to 36 letters, digits and _.- only.':
    'sharedFolders.{0}.tag ist {1}; geben Sie nur bis zu 36 Buchstaben, Ziffern und _.- an.',
  'sharedFolders has the tag {0} twice. Change one.': 'sharedFolders hat den Namen {0} zweimal. Ändern Sie einen.',
  'A folder of sharedFolders is read-only, which this libvirt cannot do with virtiofs (11.0 can). Make it writable, or mount it read-only in the guest.':
    'Ein Ordner von sharedFolders ist nur lesbar, was dieses libvirt mit virtiofs nicht kann (11.0 kann es). Machen Sie ihn beschreibbar, oder hängen Sie ihn im Gast nur lesbar ein.',
  'firmware.secureBoot is on, and no firmware with Secure Boot for guests is installed. Install it (package ovmf, edk2-ovmf), or switch it off.':
    'firmware.secureBoot ist an, und keine Firmware mit Secure Boot für Gäste ist installiert. Installieren Sie sie (Paket ovmf, edk2-ovmf), oder schalten Sie es aus.',
  'firmware.secureBoot is on, and the firmware here knows Microsoft’s certificates of 2011 only, which expire in 2026: what is signed with those of 2023 does not start. Update the firmware package (ovmf, edk2-ovmf) before the guest is made.':
    'firmware.secureBoot ist an, und die Firmware hier kennt nur die Zertifikate von Microsoft aus 2011, die 2026 ablaufen: Was mit denen von 2023 signiert ist, startet nicht. Aktualisieren Sie das Firmware-Paket (ovmf, edk2-ovmf), bevor der Gast entsteht.',
  'firmware.tpm is on, and libvirt finds no TPM emulator. Install swtpm and swtpm-tools, or switch it off.':
    'firmware.tpm ist an, und libvirt findet keinen TPM-Emulator. Installieren Sie swtpm und swtpm-tools, oder schalten Sie es aus.',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.tpm is off.':
    'Das Setup von Windows 11 verlangt Secure Boot und ein TPM 2.0; firmware.tpm ist aus.',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.secureBoot is off.':
    'Das Setup von Windows 11 verlangt Secure Boot und ein TPM 2.0; firmware.secureBoot ist aus.',
  'firmware.secureBoot keeps graphics drivers that are built in the guest from loading until their key is enrolled there. Switch it off, or enrol the key.':
    'firmware.secureBoot hindert Grafiktreiber, die im Gast gebaut werden, am Laden, bis ihr Schlüssel dort hinterlegt ist. Schalten Sie es aus, oder hinterlegen Sie den Schlüssel.',
  'firmware.pciWindowMiB is {0}; give a power of two from 1024, twice the sum of all BARs at least.':
    'firmware.pciWindowMiB ist {0}; geben Sie eine Zweierpotenz ab 1024 an, mindestens das Doppelte der Summe aller BARs.',
  'firmware.pciWindowMiB is {0}, more than half of what {1} address bits reach. Give less, or null to let the firmware decide.':
    'firmware.pciWindowMiB ist {0}, mehr als die Hälfte dessen, was {1} Adressbit erreichen. Geben Sie weniger an, oder null, damit die Firmware entscheidet.',
  'memory.sizeKiB is {0} and the host has {1}; leave the host 2 GiB at least.':
    'memory.sizeKiB ist {0}, und der Host hat {1}; lassen Sie dem Host mindestens 2 GiB.',
  'memory.sizeKiB is {0}, which leaves the host {1}. Leave it 2 GiB at least.':
    'memory.sizeKiB ist {0}, was dem Host {1} lässt. Lassen Sie ihm mindestens 2 GiB.',
  'memory.sizeKiB is {0}; Windows 11 setup demands 4 GiB.':
    'memory.sizeKiB ist {0}; das Setup von Windows 11 verlangt 4 GiB.',
  'memory.sizeKiB is {0}, not a whole number of pages of {1} KiB. Round it up to {2}.':
    'memory.sizeKiB ist {0}, keine ganze Zahl von Seiten zu {1} KiB. Runden Sie auf {2} auf.',
  'memory.hasBalloon frees nothing beside a passed-through device, which holds all memory, and slows the guest. Switch it off.':
    'memory.hasBalloon gibt neben einem durchgereichten Gerät, das allen Speicher hält, nichts frei und bremst den Gast. Schalten Sie es aus.',
  'memory.isShared is off, and sharedFolders go by virtiofs, which reads the guest’s memory. Switch it on.':
    'memory.isShared ist aus, und sharedFolders laufen über virtiofs, das den Speicher des Gasts liest. Schalten Sie es ein.',
  'memory.pageKiB is 1 GiB, and this processor has no such pages. Take 2048.':
    'memory.pageKiB ist 1 GiB, und dieser Prozessor hat keine solchen Seiten. Nehmen Sie 2048.',
  '{0} pages of {1} KiB are needed and {2} are free. Reserve them before the start, or set memory.pageKiB to 4.':
    '{0} Seiten zu {1} KiB sind nötig, und {2} sind frei. Reservieren Sie sie vor dem Start, oder setzen Sie memory.pageKiB auf 4.',
  'processor.numaCells are not numbered 0, 1, 2 … in order. Number them so.':
    'processor.numaCells sind nicht der Reihe nach 0, 1, 2 … nummeriert. Nummerieren Sie sie so.',
  'processor.numaCells hold {0} vCPUs of {1}; put each vCPU into exactly one cell.':
    'processor.numaCells enthalten {0} vCPUs von {1}; legen Sie jede vCPU in genau eine Zelle.',
  'processor.numaCells hold {0} KiB together and memory.sizeKiB is {1}; make them equal.':
    'processor.numaCells enthalten zusammen {0} KiB, und memory.sizeKiB ist {1}; machen Sie beides gleich.',
  'processor.numaCells.{0}.hostNode is {1}, which the host does not have. It has {2}.':
    'processor.numaCells.{0}.hostNode ist {1}, was der Host nicht hat. Er hat {2}.',
  'networks has the MAC address {0} twice. Change one, or set it to null.':
    'networks hat die MAC-Adresse {0} zweimal. Ändern Sie eine, oder setzen Sie sie auf null.',
  '{0}.macAddress is {1}; give six pairs in lower case whose first is even, such as 52:54:00:12:34:56.':
    '{0}.macAddress ist {1}; geben Sie sechs Paare in Kleinbuchstaben an, deren erstes gerade ist, etwa 52:54:00:12:34:56.',
  '{0}.queues is {1}, and only virtio on a network of the host has several. Set it to null.':
    '{0}.queues ist {1}, und nur virtio an einem Netz des Hosts hat mehrere. Setzen Sie es auf null.',
  '{0}.queues is {1} for {2} vCPUs; the others stay empty. Give {3}.':
    '{0}.queues ist {1} bei {2} vCPUs; die übrigen bleiben leer. Geben Sie {3} an.',
  '{0}.source.interface is {1}; interfaces have up to 15 characters without spaces, / and :.':
    '{0}.source.interface ist {1}; Schnittstellen haben bis zu 15 Zeichen ohne Leerzeichen, / und :.',
  '{0}.source.name is {1}; name a network of libvirt’s.': '{0}.source.name ist {1}; nennen Sie ein Netz von libvirt.',
  'Host and guest do not reach each other over macvtap. Add a second network for files or screen sharing between them.':
    'Host und Gast erreichen einander über macvtap nicht. Fügen Sie ein zweites Netz für Dateien oder Bildschirmfreigabe zwischen ihnen hinzu.',
  'The topology has {0} vCPUs; at most {1} work.': 'Die Topologie hat {0} vCPUs; höchstens {1} funktionieren.',
  'The topology has {0} vCPUs and the host {1} CPUs; give at most {2}, and fewer to leave the host some.':
    'Die Topologie hat {0} vCPUs und der Host {1} CPUs; geben Sie höchstens {2} an, und weniger, um dem Host welche zu lassen.',
  'processor.topology.sockets is {0}; Windows uses two at most. Move them to cores.':
    'processor.topology.sockets ist {0}; Windows verwendet höchstens zwei. Verlagern Sie sie zu cores.',
  'processor.isNested and processor.hidesHypervisor exclude each other: a guest that does not know it is one gains nothing from nesting. Switch one off.':
    'processor.isNested und processor.hidesHypervisor schließen einander aus: Ein Gast, der nicht weiß, dass er einer ist, gewinnt durch Verschachtelung nichts. Schalten Sie eines aus.',
  'processor.isNested is on, and the host’s KVM module has nesting off. Switch it off here, or on there (kvm_intel.nested=1, kvm_amd.nested=1).':
    'processor.isNested ist an, und im KVM-Modul des Hosts ist die Verschachtelung aus. Schalten Sie es hier aus, oder dort ein (kvm_intel.nested=1, kvm_amd.nested=1).',
  'processor.hidesHypervisor takes every enlightenment from Windows, which makes it a good deal slower. NVIDIA drivers have not needed it since 2021.':
    'processor.hidesHypervisor nimmt Windows alle Enlightenments, was es um einiges langsamer macht. Treiber von NVIDIA brauchen es seit 2021 nicht mehr.',
  'processor.hasHostCache describes caches that vCPUs share only where they are pinned. Pin them, or switch it off.':
    'processor.hasHostCache beschreibt Caches, die sich vCPUs nur teilen, wenn sie gebunden sind. Binden Sie sie, oder schalten Sie es aus.',
  'isolatesCpus takes the pinned CPUs from the host, and none are pinned. Pin them, or switch it off.':
    'isolatesCpus nimmt dem Host die gebundenen CPUs, und keine sind gebunden. Binden Sie sie, oder schalten Sie es aus.',
  'processor.pinning.vcpus names {0} CPUs for {1} vCPUs; name one for each.':
    'processor.pinning.vcpus nennt {0} CPUs für {1} vCPUs; nennen Sie für jede eine.',
  'processor.pinning.vcpus names CPU {0} more than once; give each vCPU its own.':
    'processor.pinning.vcpus nennt CPU {0} mehr als einmal; geben Sie jeder vCPU eine eigene.',
  'processor.pinning.emulator is empty; name a CPU of the host.':
    'processor.pinning.emulator ist leer; nennen Sie eine CPU des Hosts.',
  'processor.pinning.emulator shares CPU {0} with the guest, which QEMU’s own threads then interrupt. Name others.':
    'processor.pinning.emulator teilt CPU {0} mit dem Gast, den die eigenen Threads von QEMU dann unterbrechen. Nennen Sie andere.',
  'processor.pinning.iothreads.{0} is empty; name a CPU of the host.':
    'processor.pinning.iothreads.{0} ist leer; nennen Sie eine CPU des Hosts.',
  'processor.pinning names CPU {0}, which the host does not have online. Take others.':
    'processor.pinning nennt CPU {0}, die der Host nicht online hat. Nehmen Sie andere.',
  'Guest and host share a core (CPUs {0}), and slow each other down there. Give whole cores.':
    'Gast und Host teilen sich einen Kern (CPUs {0}) und bremsen einander dort. Geben Sie ganze Kerne ab.',
  'Guest and host share {0} cores (CPUs {1}), and slow each other down there. Give whole cores.':
    'Gast und Host teilen sich {0} Kerne (CPUs {1}) und bremsen einander dort. Geben Sie ganze Kerne ab.',
  'processor.topology says {0} threads a core, and neighbouring vCPUs are not pinned to threads of one core. Put siblings next to each other.':
    'processor.topology nennt {0} Threads je Kern, und benachbarte vCPUs sind nicht an Threads eines Kerns gebunden. Legen Sie Geschwister nebeneinander.',
  'name is {0}; use letters, digits and .+_- only, up to 64, beginning with a letter or digit.':
    'name ist {0}; verwenden Sie nur Buchstaben, Ziffern und .+_-, bis zu 64, beginnend mit einem Buchstaben oder einer Ziffer.',
  '{0} is {1}, with characters that cannot be shown. Remove them.':
    '{0} ist {1}, mit Zeichen, die sich nicht darstellen lassen. Entfernen Sie sie.',
  '{0} is {1}; give a path from the root without “..”, up to 4095 bytes.':
    '{0} ist {1}; geben Sie einen Pfad von der Wurzel an, ohne „..“, bis zu 4095 Byte.',
  '{0} is {1}; give a whole number from {2} to {3}.': '{0} ist {1}; geben Sie eine ganze Zahl von {2} bis {3} an.',
  '{0} is {1} {2}; give a whole number from {3} to {4} {5}.':
    '{0} ist {1} {2}; geben Sie eine ganze Zahl von {3} bis {4} {5} an.',
}
