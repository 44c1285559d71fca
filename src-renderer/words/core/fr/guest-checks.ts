// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guestChecks: CoreSentences = {
  'No device is at {0}; cards and firmware settings move addresses. Choose the device anew.':
    'Aucun périphérique n’est à {0} ; des cartes et des réglages du micrologiciel déplacent les adresses. Choisissez le périphérique à nouveau.',
  'At {0} is {1} now, not {2}; cards and firmware settings move addresses. Choose the device anew.':
    'À {0} se trouve maintenant {1}, et non {2} ; des cartes et des réglages du micrologiciel déplacent les adresses. Choisissez le périphérique à nouveau.',
  'No device is at {0}; the device is at {1} now.':
    'Aucun périphérique n’est à {0} ; le périphérique est maintenant à {1}.',
  'At {0} is {1} now, not {2}; the device is at {3} now.':
    'À {0} se trouve maintenant {1}, et non {2} ; le périphérique est maintenant à {3}.',
  '{0} is a function of the device at {1} and sits on another slot in the guest, where drivers do not find their sibling.':
    '{0} est une fonction du périphérique à {1} et se trouve dans l’invité sur un autre emplacement, où les pilotes ne trouvent pas sa jumelle.',
  'Several functions share this slot and function 0 does not say multifunction, so the guest looks for no others.':
    'Plusieurs fonctions partagent cet emplacement et la fonction 0 n’indique pas multifunction : l’invité n’en cherche pas d’autres.',
  '{0} of the same device stays with the host. Hand all functions over together.':
    '{0} du même périphérique reste à l’hôte. Donnez toutes les fonctions ensemble.',
  'The driver’s name has meant nothing for years: every device goes by VFIO.':
    'Le nom du pilote ne veut plus rien dire depuis des années : tout périphérique passe par VFIO.',
  'x-vga is for BIOS guests; with UEFI it only invites trouble with the host’s own VGA.':
    'x-vga est pour les invités BIOS ; avec UEFI, il ne fait qu’attirer des ennuis avec le VGA de l’hôte.',
  'Looking Glass sends relative movement, and the tablet makes the pointer jump.':
    'Looking Glass envoie des mouvements relatifs, et la tablette fait sauter le pointeur.',
  'The shared memory of {0} MiB is not a power of two.':
    'La mémoire partagée de {0} Mio n’est pas une puissance de deux.',
  'The USB controllers are UHCI or EHCI, which poll and cost host time all the while. qemu-xhci is one for every speed.':
    'Les contrôleurs USB sont de type UHCI ou EHCI, qui interrogent sans cesse et coûtent du temps à l’hôte. qemu-xhci en est un seul pour toutes les vitesses.',
  'No channel for the guest agent, so that a stop is a press of a power button that the guest may ignore.':
    'Pas de canal pour l’agent invité : un arrêt est une pression sur un bouton d’alimentation, que l’invité peut ignorer.',
  'The disk is on {0}, which QEMU emulates register by register. virtio is several times faster; Windows needs its driver installed before the change.':
    'Le disque est sur {0}, que QEMU émule registre par registre. virtio est plusieurs fois plus rapide ; Windows demande son pilote installé avant le changement.',
  'The disk is served by QEMU’s main loop, beside everything else that happens there. A thread of its own keeps it quick.':
    'Le disque est servi par la boucle principale de QEMU, à côté de tout ce qui s’y passe. Un thread à lui le garde rapide.',
  'The disk wants iothread {0} and none is defined; the guest does not start.':
    'Le disque veut l’iothread {0} et aucun n’est défini ; l’invité ne démarre pas.',
  'The disk wants iothread {0} and only {1} are defined; the guest does not start.':
    'Le disque veut l’iothread {0} et seuls {1} sont définis ; l’invité ne démarre pas.',
  'No cache mode is given, which means writeback: host and guest both keep what is read. none leaves it to the guest.':
    'Aucun mode de cache n’est donné, ce qui veut dire writeback : hôte et invité gardent tous deux ce qui est lu. none laisse cela à l’invité.',
  'The cache mode is {0}: host and guest both keep what is read. none leaves it to the guest.':
    'Le mode de cache est {0} : hôte et invité gardent tous deux ce qui est lu. none laisse cela à l’invité.',
  'With the cache mode unsafe nothing is written when the guest says so; a power cut costs its file system.':
    'Avec le mode de cache unsafe, rien n’est écrit quand l’invité le demande ; une coupure de courant lui coûte son système de fichiers.',
  'io is native and the cache mode {0}; libvirt demands none or directsync for it.':
    'io vaut native et le mode de cache {0} ; libvirt exige pour cela none ou directsync.',
  'io is native and the cache mode not given; libvirt demands none or directsync for it.':
    'io vaut native et le mode de cache n’est pas donné ; libvirt exige pour cela none ou directsync.',
  'not given': 'pas donné',
  'What the guest deletes stays allocated on the host: discard is not unmap.':
    'Ce que l’invité efface reste alloué sur l’hôte : discard n’est pas unmap.',
  '{0} may be another disk after the next boot, and the guest writes to it. Its name in /dev/disk/by-id stays.':
    '{0} peut être un autre disque au prochain démarrage, et l’invité y écrit. Son nom dans /dev/disk/by-id reste.',
  'QEMU here has no machine {0} any more. q35 is its newest; Windows may find its devices anew once.':
    'QEMU n’a plus ici de machine {0}. q35 est sa plus récente ; Windows retrouvera peut-être ses périphériques une fois.',
  'QEMU here has no machine {0} any more. pc is its newest; Windows may find its devices anew once.':
    'QEMU n’a plus ici de machine {0}. pc est sa plus récente ; Windows retrouvera peut-être ses périphériques une fois.',
  '{0} has no PCI Express, so the card sits on a plain PCI bus; some drivers refuse that. A new guest is better made with q35.':
    '{0} n’a pas de PCI Express : la carte est sur un simple bus PCI ; certains pilotes le refusent. Mieux vaut créer un nouvel invité avec q35.',
  'The guest starts from BIOS, which places no large BARs and needs the card’s legacy VGA. UEFI does without; the installed system has to be converted for it.':
    'L’invité démarre par BIOS, qui ne place pas de grands BAR et a besoin du VGA hérité de la carte. UEFI s’en passe ; le système installé doit être converti pour cela.',
  'The firmware is chosen without a word on Secure Boot, so that the distribution’s order of files decides whether unsigned drivers load.':
    'Le micrologiciel est choisi sans un mot sur Secure Boot : l’ordre des fichiers de la distribution décide si des pilotes non signés se chargent.',
  'Windows 11 demands a TPM 2.0 and the guest has none; its larger updates refuse to install.':
    'Windows 11 exige un TPM 2.0 et l’invité n’en a pas ; ses grandes mises à jour refusent de s’installer.',
  'The order of starting stands under <os> and at the devices; libvirt takes one or the other.':
    'L’ordre de démarrage est donné sous <os> et aux périphériques ; libvirt n’accepte que l’un ou l’autre.',
  'A balloon beside a passed-through device frees nothing, as the device holds all memory, and slows the guest.':
    'Un ballon à côté d’un périphérique transmis ne libère rien, car le périphérique tient toute la mémoire, et ralentit l’invité.',
  '{0} huge pages of {1} KiB are needed and the host has {2}; the guest does not start until they are reserved.':
    'Il faut {0} huge pages de {1} Kio et l’hôte en a {2} ; l’invité ne démarre pas tant qu’elles ne sont pas réservées.',
  'The memory of {0} KiB is not a whole number of pages of {1} KiB.':
    'La mémoire de {0} Kio n’est pas un nombre entier de pages de {1} Kio.',
  'The guest has {0} GiB and the host {1}.': 'L’invité a {0} Gio et l’hôte {1}.',
  'VFIO holds the guest’s memory anyway; <locked/> only takes the limit off QEMU, which libvirt advises against.':
    'VFIO tient de toute façon la mémoire de l’invité ; <locked/> ne fait qu’ôter la limite à QEMU, ce que libvirt déconseille.',
  'A hard limit has to allow for all that QEMU needs besides; one that is guessed too low gets the guest killed.':
    'Une limite dure doit compter tout ce dont QEMU a besoin en plus ; trop basse, elle fait tuer l’invité.',
  'virtiofs reads the guest’s memory, which is not shared; libvirt refuses to start it.':
    'virtiofs lit la mémoire de l’invité, qui n’est pas partagée ; libvirt refuse de le démarrer.',
  'The guest may put itself to sleep, and its passed-through device does not wake up.':
    'L’invité peut se mettre en veille, et son périphérique transmis ne se réveille pas.',
  'The network card is an emulated {0}, several times slower than virtio. Windows needs the NetKVM driver for the change.':
    'La carte réseau est une {0} émulée, plusieurs fois plus lente que virtio. Windows demande le pilote NetKVM pour le changement.',
  'The network card has one queue, so one vCPU does all the work of it.':
    'La carte réseau a une seule file : un seul vCPU en fait tout le travail.',
  'vCPUs are pinned and the emulator is not: its threads may run on the very CPUs that the guest has.':
    'Les vCPU sont épinglés et l’émulateur ne l’est pas : ses threads peuvent tourner sur les CPU mêmes de l’invité.',
  'The emulator shares CPU {0} with the guest, and interrupts it there.':
    'L’émulateur partage le CPU {0} avec l’invité, et l’y interrompt.',
  '{0} of {1} vCPUs are not pinned, and run where they like, on the others’ CPUs too.':
    '{0} vCPU sur {1} ne sont pas épinglés, et tournent où ils veulent, aussi sur les CPU des autres.',
  'vCPU {0} is pinned and the guest has {1}; the line has no effect.':
    'Le vCPU {0} est épinglé et l’invité en a {1} ; la ligne est sans effet.',
  'CPU {0} is not online on this host, so the guest does not start.':
    'Le CPU {0} n’est pas en ligne sur cet hôte : l’invité ne démarre pas.',
  'Guest and host share {0} core (CPUs {1}): what one does there slows the other. Give whole cores.':
    'Invité et hôte partagent {0} cœur (CPU {1}) : ce que fait l’un y ralentit l’autre. Donnez des cœurs entiers.',
  'Guest and host share {0} cores (CPUs {1}): what one does there slows the other. Give whole cores.':
    'Invité et hôte partagent {0} cœurs (CPU {1}) : ce que fait l’un y ralentit l’autre. Donnez des cœurs entiers.',
  'The vCPUs lie on {0} third-level caches and would fit one; what they share travels between them.':
    'Les vCPU sont répartis sur {0} caches de troisième niveau et tiendraient sur un seul ; ce qu’ils partagent voyage entre eux.',
  'The vCPUs lie on {0} NUMA nodes and the guest sees one, so it uses far memory as if it were near. Give it a cell for each.':
    'Les vCPU sont répartis sur {0} nœuds NUMA et l’invité en voit un : il utilise la mémoire lointaine comme si elle était proche. Donnez-lui une cellule pour chacun.',
  'The guest believes that {0} neighbouring vCPUs are threads of one core, and they are pinned to different ones. Put siblings next to each other.':
    'L’invité croit que {0} vCPU voisins sont des threads d’un même cœur, et ils sont épinglés à des cœurs différents. Mettez les jumeaux côte à côte.',
  '{0} whole cores are pinned with their hardware threads and the topology has one thread a core, so the guest takes threads for cores.':
    '{0} cœurs entiers sont épinglés avec leurs threads matériels et la topologie a un thread par cœur : l’invité prend les threads pour des cœurs.',
  'vCPUs are pinned and the guest is told of caches that QEMU made up. It could see the real ones.':
    'Les vCPU sont épinglés et l’invité voit des caches inventés par QEMU. Il pourrait voir les vrais.',
  'The guest sees the host’s caches and is not pinned, so what it is told of shared caches is not true.':
    'L’invité voit les caches de l’hôte et n’est pas épinglé : ce qu’on lui dit des caches partagés n’est pas vrai.',
  'vCPUs run with {0} priority: one that spins starves the kernel’s own threads on its CPU, and with them the host.':
    'Des vCPU tournent avec la priorité {0} : l’un d’eux qui tourne à vide affame les threads du noyau sur son CPU, et l’hôte avec eux.',
  'No topology: libvirt makes {0} sockets of one core, of which Windows uses one or two.':
    'Pas de topologie : libvirt fait {0} sockets d’un cœur, dont Windows utilise un ou deux.',
  '{0} sockets, of which Windows uses two at most. They would do as cores of one.':
    '{0} sockets, dont Windows utilise deux au plus. Ils iraient comme cœurs d’un seul.',
  'The topology makes {0} vCPUs and <vcpu> says {1}; libvirt refuses to start it. Make them equal.':
    'La topologie fait {0} vCPU et <vcpu> indique {1} ; libvirt refuse de le démarrer. Rendez-les égaux.',
  'The guest’s processor is a model like the host’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'Le processeur de l’invité est un modèle proche de celui de l’hôte, sans tout ce que celui-ci sait faire. host-passthrough le montre tel qu’il est.',
  'The guest’s processor is a model of QEMU’s, without all that the host’s can do. host-passthrough shows it as it is.':
    'Le processeur de l’invité est un modèle de QEMU, sans tout ce que celui de l’hôte sait faire. host-passthrough le montre tel qu’il est.',
  'Hardware threads without the feature topoext: on this AMD processor the guest sees each as a core of its own.':
    'Des threads matériels sans la fonction topoext : sur ce processeur AMD, l’invité voit chacun comme un cœur.',
  'topoext is a feature of AMD processors; on this Intel one the guest does not start.':
    'topoext est une fonction des processeurs AMD ; sur cet Intel, l’invité ne démarre pas.',
  'The guest does not see that it is one, so Windows uses no enlightenment and is a good deal slower.':
    'L’invité ne voit pas qu’il en est un : Windows n’utilise aucune enlightenment et est nettement plus lent.',
  'KVM’s signature is hidden. NVIDIA’s drivers have not needed that since 465 (2021).':
    'La signature de KVM est cachée. Les pilotes NVIDIA n’en ont plus besoin depuis 465 (2021).',
  'The processor addresses {0} bits and the IOMMU {1}: large BARs come to lie where the card cannot reach, and the screen stays black.':
    'Le processeur adresse {0} bits et l’IOMMU {1} : de grands BAR se retrouvent hors d’atteinte de la carte, et l’écran reste noir.',
  'Windows sees virtualization and may start VBS on it, which costs up to a million exits a second. Without WSL2 and Docker Desktop it can be switched off.':
    'Windows voit la virtualisation et peut y lancer VBS, ce qui coûte jusqu’à un million de sorties par seconde. Sans WSL2 ni Docker Desktop, elle peut être désactivée.',
  'The screen’s password stands in the definition, where everybody reads it who may read or is sent that file.':
    'Le mot de passe de l’écran est dans la définition, où le lit quiconque peut lire ce fichier ou le reçoit.',
  'A password or key stands among QEMU’s arguments, and in the process list while the guest runs.':
    'Un mot de passe ou une clé est parmi les arguments de QEMU, et dans la liste des processus tant que l’invité tourne.',
  'The guest’s screen and keyboard answer to the whole network.':
    'L’écran et le clavier de l’invité répondent à tout le réseau.',
  '{0} is not there, so the guest does not start.': '{0} n’est pas là : l’invité ne démarre pas.',
  '{0} is not there; the guest starts without it.': '{0} n’est pas là ; l’invité démarre sans lui.',
  '{0} words go to QEMU past libvirt, which neither checks them nor lets AppArmor or SELinux know what they open.':
    '{0} mots vont à QEMU sans passer par libvirt, qui ne les vérifie pas et ne dit pas à AppArmor ou SELinux ce qu’ils ouvrent.',
  'Windows does without {0}: idle, it costs some tens of per cent of a host processor instead of a few.':
    'Windows se passe de {0} : inactif, il coûte quelques dizaines de pour cent d’un processeur de l’hôte au lieu de quelques-uns.',
  'stimer needs the hypervclock timer; libvirt from 11.9 on refuses to start the guest without it.':
    'stimer a besoin du timer hypervclock ; à partir de 11.9, libvirt refuse de démarrer l’invité sans lui.',
  '{0} needs {1}, which is off.': '{0} a besoin de {1}, qui est désactivé.',
  'evmcs is for Intel processors; on this AMD one the guest does not start.':
    'evmcs est pour les processeurs Intel ; sur cet AMD, l’invité ne démarre pas.',
  'avic without interrupt virtualization (APICv, AVIC) on the host makes interrupts slower, not faster.':
    'avic sans virtualisation des interruptions (APICv, AVIC) sur l’hôte rend les interruptions plus lentes, pas plus rapides.',
  'The hypervisor’s name is changed. NVIDIA’s drivers have not needed that since 465 (2021).':
    'Le nom de l’hyperviseur est changé. Les pilotes NVIDIA n’en ont plus besoin depuis 465 (2021).',
  'hyperv mode passthrough switches on whatever KVM has and overrides the rest; QEMU means it for development.':
    'Le mode passthrough de hyperv active tout ce que KVM a et l’emporte sur le reste ; QEMU le destine au développement.',
  'The interval timer’s tickpolicy {0} re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'Le tickpolicy {0} du timer d’intervalle réinjecte les tics, ce qui désactive AVIC sur les processeurs AMD. discard ne le fait pas.',
  'The interval timer’s tickpolicy (delay) re-injects ticks, which switches AVIC off on AMD processors. discard does not.':
    'Le tickpolicy (delay) du timer d’intervalle réinjecte les tics, ce qui désactive AVIC sur les processeurs AMD. discard ne le fait pas.',
  'The guest has an emulated HPET, which costs host time while it is idle; both systems have better timers.':
    'L’invité a un HPET émulé, qui coûte du temps à l’hôte même quand il est inactif ; les deux systèmes ont de meilleurs timers.',
  'The mode of the tsc timer does nothing on QEMU; the feature invtsc is what the guest looks for.':
    'Le mode du timer tsc ne fait rien avec QEMU ; c’est la fonction invtsc que l’invité cherche.',
  'The hardware clock is in UTC and Windows takes it for local time, so it is hours off until it has asked the network.':
    'L’horloge matérielle est en UTC et Windows la prend pour l’heure locale : il se trompe de plusieurs heures tant qu’il n’a pas interrogé le réseau.',
  'Takes the balloon out.': 'Retire le ballon.',
  'Lets libvirt choose the UEFI firmware, instead of naming its files.':
    'Laisse libvirt choisir le micrologiciel UEFI, au lieu de nommer ses fichiers.',
  'Takes {0} out of the machine.': 'Retire {0} de la machine.',
  'Hides KVM’s signature from the guest’s drivers.': 'Cache la signature de KVM aux pilotes de l’invité.',
  'Has KVM provide the I/O APIC.': 'Fait fournir l’I/O APIC par KVM.',
  'Limits the guest’s addresses to the 39 bits of the IOMMU.':
    'Limite les adresses de l’invité aux 39 bits de l’IOMMU.',
  'Takes memory as it comes, without huge pages.': 'Prend la mémoire telle qu’elle vient, sans huge pages.',
  'Gives the machine a TPM 2.0 of its own, in software.': 'Donne à la machine un TPM 2.0 logiciel à elle.',
  'Lets libvirt place the devices on the guest’s bus anew.':
    'Laisse libvirt placer à nouveau les périphériques sur le bus de l’invité.',
  'Shows the screen without OpenGL.': 'Montre l’écran sans OpenGL.',
  'Draws without 3D.': 'Dessine sans 3D.',
  'Starts also where the USB device is not plugged in.': 'Démarre aussi là où le périphérique USB n’est pas branché.',
  'Changes the machine type from {0} to q35, the newest that this QEMU has.':
    'Change le type de machine de {0} à q35, le plus récent de ce QEMU.',
  'Changes the machine type from {0} to pc, the newest that this QEMU has.':
    'Change le type de machine de {0} à pc, le plus récent de ce QEMU.',
  'Hides the processor feature {0} from the guest.': 'Cache à l’invité la fonction de processeur {0}.',
  'Takes the disc {0} out of the drive {1}.': 'Retire le disque {0} du lecteur {1}.',
}
