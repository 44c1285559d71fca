// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestProblems: CoreSentences = {
  'Windows expects Secure Boot.': 'Windows s’attend à Secure Boot.',
  'Off: kernel modules that are built on the machine, as graphics drivers are, are not signed.':
    'Désactivé : les modules du noyau compilés sur la machine, comme les pilotes graphiques, ne sont pas signés.',
  'Off: no firmware with Secure Boot for guests is installed.':
    'Désactivé : aucun micrologiciel avec Secure Boot pour invités n’est installé.',
  'Windows 11 demands a TPM 2.0.': 'Windows 11 exige un TPM 2.0.',
  'Nothing in the guest asks for one, or swtpm is not installed.':
    'Rien dans l’invité n’en demande un, ou swtpm n’est pas installé.',
  'No storage pool is active, so there is no place for a new disk. Start one, or name a disk under disks.':
    'Aucun pool de stockage n’est actif : il n’y a pas de place pour un nouveau disque. Démarrez-en un, ou nommez un disque sous disks.',
  'raw has the least between guest and storage; room is taken as it is written to.':
    'raw met le moins entre l’invité et le stockage ; la place est prise au fur et à mesure des écritures.',
  'qcow2 for snapshots; its tables are made beforehand.':
    'qcow2 pour les instantanés ; ses tables sont faites d’avance.',
  'The guest caches already, and libvirt’s default would cache twice.':
    'L’invité a déjà un cache, et le choix par défaut de libvirt en ferait un second.',
  'The storage pool “{0}” is stopped; it is started with the first disk.':
    'Le pool de stockage « {0} » est arrêté ; il est démarré avec le premier disque.',
  'There is no storage pool yet; “{0}” is made in {1} with the first disk.':
    'Il n’y a pas encore de pool de stockage ; « {0} » est créé dans {1} avec le premier disque.',
  'The disk is {0} GiB instead of {1} GiB: pool {2} has no room for more.':
    'Le disque fait {0} Gio au lieu de {1} Gio : le pool {2} n’a pas plus de place.',
  'No device is at {0} now. Choose it anew where it is.':
    'Aucun périphérique n’est maintenant à {0}. Choisissez-le à nouveau là où il est.',
  'Ordinary memory: the kernel joins pages to huge ones by itself, which is most of what reserved ones give.':
    'Mémoire ordinaire : le noyau réunit lui-même les pages en huge pages, ce qui est l’essentiel de ce qu’apportent celles réservées.',
  'Reserved pages of 2 MiB, which this host has or can make.':
    'Pages réservées de 2 Mio, que cet hôte a ou peut créer.',
  'Reserved pages of 1 GiB, which this host has or can make.':
    'Pages réservées de 1 Gio, que cet hôte a ou peut créer.',
  '{0} GiB of the host’s memory, for {1}.': '{0} Gio de la mémoire de l’hôte, pour {1}.',
  'No balloon: a passed-through device or reserved pages hold all memory anyway.':
    'Pas de ballon : un périphérique transmis ou des pages réservées tiennent de toute façon toute la mémoire.',
  'A balloon, so that unused memory returns to the host.':
    'Un ballon, pour que la mémoire inutilisée revienne à l’hôte.',
  'Left to the host’s scheduler, which serves host and guest alike.':
    'Laissé à l’ordonnanceur de l’hôte, qui sert hôte et invité également.',
  'Not pinned: no plan was found for this processor.': 'Non épinglé : aucun plan n’a été trouvé pour ce processeur.',
  'Not pinned: {0}.': 'Non épinglé : {0}.',
  'Each virtual processor has its own hardware thread, whole cores at a time; the host keeps the others.':
    'Chaque processeur virtuel a son propre thread matériel, par cœurs entiers ; l’hôte garde les autres.',
  'One socket as far as one will do: Windows uses one or two only.':
    'Un seul socket autant que possible : Windows n’en utilise qu’un ou deux.',
  'Off: Windows would start VBS on it, at up to a million exits a second. Switch it on for WSL2 or Docker Desktop.':
    'Désactivé : Windows y lancerait VBS, à jusqu’à un million de sorties par seconde. Activez-le pour WSL2 ou Docker Desktop.',
  'Microsoft Windows Production PCA 2011': 'Microsoft Windows Production PCA 2011',
  'Windows UEFI CA 2023': 'Windows UEFI CA 2023',
  '“{0}” must be small letters, digits, - and _, beginning with a letter':
    '« {0} » ne doit avoir que des minuscules, des chiffres, - et _, et commencer par une lettre',
  '“{0}” is an account of the system; choose another name':
    '« {0} » est un compte du système ; choisissez un autre nom',
  'is not a hash as crypt(5) writes it': 'n’est pas une empreinte telle que crypt(5) l’écrit',
  '“{0}” must have up to 20 characters and none of "/\\[]:;|=,+*?<>@%':
    '« {0} » doit avoir au plus 20 caractères et aucun de "/\\[]:;|=,+*?<>@%',
  '“{0}” may not begin or end with a dot or a space':
    '« {0} » ne peut ni commencer ni finir par un point ou une espace',
  '“{0}” is taken by Windows or by the computer’s name; choose another name':
    '« {0} » est pris par Windows ou par le nom de l’ordinateur ; choisissez un autre nom',
  'must have 1 to 127 characters, none of them a control character':
    'doit avoir de 1 à 127 caractères, aucun de contrôle',
  'Windows has no “{0}”; choose one of {1}': 'Windows n’a pas de « {0} » ; choisissez parmi {1}',
  '“{0}” must be up to 15 letters, digits and hyphens, with a letter, no hyphen at its ends':
    '« {0} » doit avoir au plus 15 lettres, chiffres et traits d’union, dont une lettre, sans trait d’union aux extrémités',
  '“{0}” must be a language and a region, such as en-US': '« {0} » doit être une langue et une région, comme en-US',
  '“{0}” is no name of a time zone, such as Europe/Berlin':
    '« {0} » n’est pas le nom d’un fuseau horaire, comme Europe/Berlin',
  '{0} is given to the guest twice. Remove one.': '{0} est donné deux fois à l’invité. Retirez-en un.',
  'usbDevices names {0} twice; libvirt cannot tell twins apart. Name them by port.':
    'usbDevices nomme deux fois {0} ; libvirt ne distingue pas deux jumeaux. Nommez-les par port.',
  'usbDevices.{0} is {1}; give four lower-case hexadecimal digits each.':
    'usbDevices.{0} vaut {1} ; donnez quatre chiffres hexadécimaux en minuscules pour chacun.',
  'usbDevices.{0}.port is {1}; give the host’s port path, such as 1-4.2.':
    'usbDevices.{0}.port vaut {1} ; donnez le chemin de port de l’hôte, comme 1-4.2.',
  'evdevInputs.{0}.path is {1}; input devices are in /dev/input/by-id.':
    'evdevInputs.{0}.path vaut {1} ; les périphériques d’entrée sont dans /dev/input/by-id.',
  'evdevInputs is given, and the installed libvirt has no evdev input. Remove it.':
    'evdevInputs est donné, et le libvirt installé n’a pas d’entrée evdev. Retirez-le.',
  '{0}.functions has {1}; a slot has 1 to 8.': '{0}.functions en a {1} ; un emplacement en a de 1 à 8.',
  '{0}.romFile is given and {1}.hasRom is off. Switch it on, or remove the file.':
    '{0}.romFile est donné et {1}.hasRom est désactivé. Activez-le, ou retirez le fichier.',
  '{0}.numaCell is {1}, and the guest has no cells.': '{0}.numaCell vaut {1}, et l’invité n’a pas de cellules.',
  '{0}.numaCell is {1}, and the guest has cells 0 to {2}.':
    '{0}.numaCell vaut {1}, et l’invité a les cellules 0 à {2}.',
  'At {0} is {1}:{2} now, not {3}:{4}. Choose the device anew.':
    'À {0} se trouve maintenant {1}:{2}, et non {3}:{4}. Choisissez le périphérique à nouveau.',
  '{0} belongs to the same device and stays with the host; hand all over together.':
    '{0} appartient au même périphérique et reste à l’hôte ; donnez-les tous ensemble.',
  '{0} belong to the same device and stay with the host; hand all over together.':
    '{0} appartiennent au même périphérique et restent à l’hôte ; donnez-les tous ensemble.',
  'disks is empty, so the guest has nothing to start from but a disc. Add a disk.':
    'disks est vide : l’invité n’a qu’un support d’installation d’où démarrer. Ajoutez un disque.',
  'disks names {0} twice; two writers destroy a disk. Remove one.':
    'disks nomme deux fois {0} ; deux qui écrivent détruisent un disque. Retirez-en un.',
  'Two disks have the serial {0}, so the guest mixes up their names. Change one.':
    'Deux disques ont le numéro de série {0} : l’invité confond leurs noms. Changez-en un.',
  '{0}.bus is nvme, which the installed libvirt does not have. Take sata or virtio-blk.':
    '{0}.bus vaut nvme, que le libvirt installé n’a pas. Prenez sata ou virtio-blk.',
  '{0}.serial is missing; an NVMe disk needs one. Give up to 20 characters.':
    '{0}.serial manque ; un disque NVMe en demande un. Donnez au plus 20 caractères.',
  '{0}.serial is {1}; give up to 20 letters, digits and _.+- only.':
    '{0}.serial vaut {1} ; donnez au plus 20 caractères, parmi lettres, chiffres et _.+-.',
  '{0}.iothread is {1}, and a disk on {2} has none. Take virtio-blk or virtio-scsi, or null.':
    '{0}.iothread vaut {1}, et un disque sur {2} n’en a pas. Prenez virtio-blk ou virtio-scsi, ou null.',
  '{0}.io is native and {1}.cache {2}; native I/O goes past the host’s cache. Set cache to none, or io to io_uring or threads.':
    '{0}.io vaut native et {1}.cache {2} ; les E/S natives contournent le cache de l’hôte. Mettez cache à none, ou io à io_uring ou threads.',
  '{0}.source.name is {1}; use letters, digits and .+_- only, beginning with a letter or digit.':
    '{0}.source.name vaut {1} ; n’utilisez que lettres, chiffres et .+_-, en commençant par une lettre ou un chiffre.',
  '{0}.source.pool is {1}; name a storage pool.': '{0}.source.pool vaut {1} ; nommez un pool de stockage.',
  '{0}.source.preallocation is metadata, which a raw disk has none of. Take off or full.':
    '{0}.source.preallocation vaut metadata, qu’un disque raw n’a pas. Prenez off ou full.',
  '{0}.io is native on a disk that grows; native I/O waits where it has to allocate. Take io_uring.':
    '{0}.io vaut native sur un disque qui grandit ; les E/S natives attendent là où il doit allouer. Prenez io_uring.',
  '{0}.bus is {1}; QEMU’s NVMe driver serves virtio-blk and virtio-scsi.':
    '{0}.bus vaut {1} ; le pilote NVMe de QEMU sert virtio-blk et virtio-scsi.',
  '{0}.source.path is {1}; a block device is in /dev.':
    '{0}.source.path vaut {1} ; un périphérique bloc est dans /dev.',
  '{0}.source.path is {1}, which may be another disk after the next boot. Take its name in /dev/disk/by-id.':
    '{0}.source.path vaut {1}, qui peut être un autre disque au prochain démarrage. Prenez son nom dans /dev/disk/by-id.',
  'The guest writes to {0} itself; nothing on the host may use it meanwhile.':
    'L’invité écrit sur {0} lui-même ; rien sur l’hôte ne doit l’utiliser pendant ce temps.',
  'display.video is none and no card is handed over, so there is nothing to look at but the text console. Take virtio, or hand over a card.':
    'display.video vaut none et aucune carte n’est donnée : il n’y a rien à regarder que la console texte. Prenez virtio, ou donnez une carte.',
  'display.video is none and no card is handed over, so there is nothing to look at. Take vga, or hand over a card.':
    'display.video vaut none et aucune carte n’est donnée : il n’y a rien à regarder. Prenez vga, ou donnez une carte.',
  'display.video is {0}, which QEMU here does not have. It has {1}.':
    'display.video vaut {0}, que QEMU n’a pas ici. Il a {1}.',
  'display.graphics is {0}, which QEMU here does not have. It has {1}.':
    'display.graphics vaut {0}, que QEMU n’a pas ici. Il a {1}.',
  'The emulated card has a screen that nobody can see: display.graphics is none.':
    'La carte émulée a un écran que personne ne peut voir : display.graphics vaut none.',
  'Without the guest agent, a stop is a press of the power button that the guest may ignore.':
    'Sans l’agent invité, un arrêt est une pression sur le bouton d’alimentation, que l’invité peut ignorer.',
  'display.lookingGlass.sizeMiB is {0}; give a power of two from 16 to 1024. 32 suits 1080p, 64 1440p, 128 4K.':
    'display.lookingGlass.sizeMiB vaut {0} ; donnez une puissance de deux de 16 à 1024. 32 convient à 1080p, 64 à 1440p, 128 à 4K.',
  'display.lookingGlass.transport is kvmfr, and that module is not loaded. Load it, or take ivshmem.':
    'display.lookingGlass.transport vaut kvmfr, et ce module n’est pas chargé. Chargez-le, ou prenez ivshmem.',
  'Looking Glass shows the picture of a passed-through card, and none is handed over.':
    'Looking Glass montre l’image d’une carte transmise, et aucune n’est donnée.',
  'Looking Glass captures the picture in Windows guests; a Linux guest shows nothing over it.':
    'Looking Glass capture l’image dans les invités Windows ; un invité Linux n’y montre rien.',
  'sound is {0}, which libvirt or QEMU here does not have. Take spice, pulseaudio or none.':
    'sound vaut {0}, que libvirt ou QEMU n’a pas ici. Prenez spice, pulseaudio ou none.',
  'sound is spice and display.graphics is not, so it goes nowhere. Make them the same.':
    'sound vaut spice et display.graphics non : le son ne va nulle part. Mettez les deux à la même valeur.',
  'sharedFolders is given, and libvirt has no virtiofs here. Install virtiofsd, or remove them.':
    'sharedFolders est donné, et libvirt n’a pas virtiofs ici. Installez virtiofsd, ou retirez-les.',
  'sharedFolders.{0}.tag is {1}; give up to 36 letters, digits and _.- only.':
    'sharedFolders.{0}.tag vaut {1} ; donnez au plus 36 caractères, parmi lettres, chiffres et _.-.',
  'sharedFolders has the tag {0} twice. Change one.': 'sharedFolders a deux fois le tag {0}. Changez-en un.',
  'A folder of sharedFolders is read-only, which this libvirt cannot do with virtiofs (11.0 can). Make it writable, or mount it read-only in the guest.':
    'Un dossier de sharedFolders est en lecture seule, ce que ce libvirt ne sait pas faire avec virtiofs (11.0 le sait). Rendez-le modifiable, ou montez-le en lecture seule dans l’invité.',
  'firmware.secureBoot is on, and no firmware with Secure Boot for guests is installed. Install it (package ovmf, edk2-ovmf), or switch it off.':
    'firmware.secureBoot est activé, et aucun micrologiciel avec Secure Boot pour invités n’est installé. Installez-le (paquet ovmf, edk2-ovmf), ou désactivez-le.',
  'firmware.secureBoot is on, and the firmware here knows Microsoft’s certificates of 2011 only, which expire in 2026: what is signed with those of 2023 does not start. Update the firmware package (ovmf, edk2-ovmf) before the guest is made.':
    'firmware.secureBoot est activé, et le micrologiciel d’ici ne connaît que les certificats Microsoft de 2011, qui expirent en 2026 : ce qui est signé par ceux de 2023 ne démarre pas. Mettez à jour le paquet du micrologiciel (ovmf, edk2-ovmf) avant de créer l’invité.',
  'firmware.tpm is on, and libvirt finds no TPM emulator. Install swtpm and swtpm-tools, or switch it off.':
    'firmware.tpm est activé, et libvirt ne trouve aucun émulateur de TPM. Installez swtpm et swtpm-tools, ou désactivez-le.',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.tpm is off.':
    'L’installateur de Windows 11 exige Secure Boot et un TPM 2.0 ; firmware.tpm est désactivé.',
  'Windows 11 setup demands Secure Boot and a TPM 2.0; firmware.secureBoot is off.':
    'L’installateur de Windows 11 exige Secure Boot et un TPM 2.0 ; firmware.secureBoot est désactivé.',
  'firmware.secureBoot keeps graphics drivers that are built in the guest from loading until their key is enrolled there. Switch it off, or enrol the key.':
    'firmware.secureBoot empêche les pilotes graphiques compilés dans l’invité de se charger tant que leur clé n’y est pas enregistrée. Désactivez-le, ou enregistrez la clé.',
  'firmware.pciWindowMiB is {0}; give a power of two from 1024, twice the sum of all BARs at least.':
    'firmware.pciWindowMiB vaut {0} ; donnez une puissance de deux à partir de 1024, au moins le double de la somme de tous les BAR.',
  'firmware.pciWindowMiB is {0}, more than half of what {1} address bits reach. Give less, or null to let the firmware decide.':
    'firmware.pciWindowMiB vaut {0}, plus de la moitié de ce que {1} bits d’adresse atteignent. Donnez moins, ou null pour laisser le micrologiciel décider.',
  'memory.sizeKiB is {0} and the host has {1}; leave the host 2 GiB at least.':
    'memory.sizeKiB vaut {0} et l’hôte a {1} ; laissez au moins 2 Gio à l’hôte.',
  'memory.sizeKiB is {0}, which leaves the host {1}. Leave it 2 GiB at least.':
    'memory.sizeKiB vaut {0}, ce qui laisse {1} à l’hôte. Laissez-lui au moins 2 Gio.',
  'memory.sizeKiB is {0}; Windows 11 setup demands 4 GiB.':
    'memory.sizeKiB vaut {0} ; l’installateur de Windows 11 exige 4 Gio.',
  'memory.sizeKiB is {0}, not a whole number of pages of {1} KiB. Round it up to {2}.':
    'memory.sizeKiB vaut {0}, ce qui n’est pas un nombre entier de pages de {1} Kio. Arrondissez à {2}.',
  'memory.hasBalloon frees nothing beside a passed-through device, which holds all memory, and slows the guest. Switch it off.':
    'memory.hasBalloon ne libère rien à côté d’un périphérique transmis, qui tient toute la mémoire, et ralentit l’invité. Désactivez-le.',
  'memory.isShared is off, and sharedFolders go by virtiofs, which reads the guest’s memory. Switch it on.':
    'memory.isShared est désactivé, et sharedFolders passe par virtiofs, qui lit la mémoire de l’invité. Activez-le.',
  'memory.pageKiB is 1 GiB, and this processor has no such pages. Take 2048.':
    'memory.pageKiB vaut 1 Gio, et ce processeur n’a pas de telles pages. Prenez 2048.',
  '{0} pages of {1} KiB are needed and {2} are free. Reserve them before the start, or set memory.pageKiB to 4.':
    'Il faut {0} pages de {1} Kio ; libres : {2}. Réservez-les avant le démarrage, ou mettez memory.pageKiB à 4.',
  'processor.numaCells are not numbered 0, 1, 2 … in order. Number them so.':
    'processor.numaCells ne sont pas numérotées 0, 1, 2 … dans l’ordre. Numérotez-les ainsi.',
  'processor.numaCells hold {0} vCPUs of {1}; put each vCPU into exactly one cell.':
    'processor.numaCells contiennent {0} vCPU sur {1} ; mettez chaque vCPU dans une cellule et une seule.',
  'processor.numaCells hold {0} KiB together and memory.sizeKiB is {1}; make them equal.':
    'processor.numaCells contiennent ensemble {0} Kio et memory.sizeKiB vaut {1} ; rendez-les égaux.',
  'processor.numaCells.{0}.hostNode is {1}, which the host does not have. It has {2}.':
    'processor.numaCells.{0}.hostNode vaut {1}, que l’hôte n’a pas. Il a {2}.',
  'networks has the MAC address {0} twice. Change one, or set it to null.':
    'networks a deux fois l’adresse MAC {0}. Changez-en une, ou mettez-la à null.',
  '{0}.macAddress is {1}; give six pairs in lower case whose first is even, such as 52:54:00:12:34:56.':
    '{0}.macAddress vaut {1} ; donnez six paires en minuscules dont la première est paire, comme 52:54:00:12:34:56.',
  '{0}.queues is {1}, and only virtio on a network of the host has several. Set it to null.':
    '{0}.queues vaut {1}, et seul virtio sur un réseau de l’hôte en a plusieurs. Mettez-le à null.',
  '{0}.queues is {1} for {2} vCPUs; the others stay empty. Give {3}.':
    '{0}.queues vaut {1} pour {2} vCPU ; les autres restent vides. Donnez {3}.',
  '{0}.source.interface is {1}; interfaces have up to 15 characters without spaces, / and :.':
    '{0}.source.interface vaut {1} ; les interfaces ont au plus 15 caractères, sans espaces, / ni :.',
  '{0}.source.name is {1}; name a network of libvirt’s.': '{0}.source.name vaut {1} ; nommez un réseau de libvirt.',
  'Host and guest do not reach each other over macvtap. Add a second network for files or screen sharing between them.':
    'Hôte et invité ne se joignent pas par macvtap. Ajoutez un second réseau pour les fichiers ou le partage d’écran entre eux.',
  'The topology has {0} vCPUs; at most {1} work.': 'La topologie a {0} vCPU ; au plus {1} fonctionnent.',
  'The topology has {0} vCPUs and the host {1} CPUs; give at most {2}, and fewer to leave the host some.':
    'La topologie a {0} vCPU et l’hôte {1} CPU ; donnez au plus {2}, et moins pour en laisser à l’hôte.',
  'processor.topology.sockets is {0}; Windows uses two at most. Move them to cores.':
    'processor.topology.sockets vaut {0} ; Windows en utilise deux au plus. Faites-en des cœurs.',
  'processor.isNested and processor.hidesHypervisor exclude each other: a guest that does not know it is one gains nothing from nesting. Switch one off.':
    'processor.isNested et processor.hidesHypervisor s’excluent : un invité qui ne sait pas qu’il en est un ne gagne rien à l’imbrication. Désactivez l’un des deux.',
  'processor.isNested is on, and the host’s KVM module has nesting off. Switch it off here, or on there (kvm_intel.nested=1, kvm_amd.nested=1).':
    'processor.isNested est activé, et le module KVM de l’hôte a l’imbrication désactivée. Désactivez-la ici, ou activez-la là-bas (kvm_intel.nested=1, kvm_amd.nested=1).',
  'processor.hidesHypervisor takes every enlightenment from Windows, which makes it a good deal slower. NVIDIA drivers have not needed it since 2021.':
    'processor.hidesHypervisor prive Windows de toutes les enlightenments, ce qui le ralentit nettement. Les pilotes NVIDIA n’en ont plus besoin depuis 2021.',
  'processor.hasHostCache describes caches that vCPUs share only where they are pinned. Pin them, or switch it off.':
    'processor.hasHostCache décrit des caches que les vCPU ne partagent que s’ils sont épinglés. Épinglez-les, ou désactivez-le.',
  'isolatesCpus takes the pinned CPUs from the host, and none are pinned. Pin them, or switch it off.':
    'isolatesCpus prend à l’hôte les CPU épinglés, et aucun ne l’est. Épinglez-en, ou désactivez-le.',
  'processor.pinning.vcpus names {0} CPUs for {1} vCPUs; name one for each.':
    'processor.pinning.vcpus nomme {0} CPU pour {1} vCPU ; nommez-en un pour chacun.',
  'processor.pinning.vcpus names CPU {0} more than once; give each vCPU its own.':
    'processor.pinning.vcpus nomme le CPU {0} plus d’une fois ; donnez à chaque vCPU le sien.',
  'processor.pinning.emulator is empty; name a CPU of the host.':
    'processor.pinning.emulator est vide ; nommez un CPU de l’hôte.',
  'processor.pinning.emulator shares CPU {0} with the guest, which QEMU’s own threads then interrupt. Name others.':
    'processor.pinning.emulator partage le CPU {0} avec l’invité, que les threads de QEMU interrompent alors. Nommez-en d’autres.',
  'processor.pinning.iothreads.{0} is empty; name a CPU of the host.':
    'processor.pinning.iothreads.{0} est vide ; nommez un CPU de l’hôte.',
  'processor.pinning names CPU {0}, which the host does not have online. Take others.':
    'processor.pinning nomme le CPU {0}, que l’hôte n’a pas en ligne. Prenez-en d’autres.',
  'Guest and host share a core (CPUs {0}), and slow each other down there. Give whole cores.':
    'Invité et hôte partagent un cœur (CPU {0}), et s’y ralentissent l’un l’autre. Donnez des cœurs entiers.',
  'Guest and host share {0} cores (CPUs {1}), and slow each other down there. Give whole cores.':
    'Invité et hôte partagent {0} cœurs (CPU {1}), et s’y ralentissent l’un l’autre. Donnez des cœurs entiers.',
  'processor.topology says {0} threads a core, and neighbouring vCPUs are not pinned to threads of one core. Put siblings next to each other.':
    'processor.topology indique {0} threads par cœur, et des vCPU voisins ne sont pas épinglés à des threads d’un même cœur. Mettez les jumeaux côte à côte.',
  'name is {0}; use letters, digits and .+_- only, up to 64, beginning with a letter or digit.':
    'name vaut {0} ; n’utilisez que lettres, chiffres et .+_-, au plus 64, en commençant par une lettre ou un chiffre.',
  '{0} is {1}, with characters that cannot be shown. Remove them.':
    '{0} vaut {1}, avec des caractères qui ne peuvent pas être affichés. Retirez-les.',
  '{0} is {1}; give a path from the root without “..”, up to 4095 bytes.':
    '{0} vaut {1} ; donnez un chemin depuis la racine, sans « .. », d’au plus 4095 octets.',
  '{0} is {1}; give a whole number from {2} to {3}.': '{0} vaut {1} ; donnez un nombre entier de {2} à {3}.',
  '{0} is {1} {2}; give a whole number from {3} to {4} {5}.':
    '{0} vaut {1} {2} ; donnez un nombre entier de {3} à {4} {5}.',
}
