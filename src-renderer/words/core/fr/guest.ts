// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const guest: CoreSentences = {
  'A guest that gave up does not run on half dead with a device in its hands.':
    'Un invité qui a abandonné ne continue pas à moitié mort avec un périphérique entre les mains.',
  'A passed-through device does not survive the guest’s sleep.':
    'Un périphérique transmis ne survit pas à la mise en veille de l’invité.',
  'Randomness from the start; the firmware’s network boot needs it too.':
    'De l’aléa dès le démarrage ; le démarrage réseau du micrologiciel en a besoin aussi.',
  'Missed ticks of the real-time clock are made up for.':
    'Les battements manqués de l’horloge temps réel sont rattrapés.',
  'An emulated timer that costs host time in every idle guest; both systems have better ones.':
    'Un minuteur émulé qui coûte du temps à l’hôte dans chaque invité inactif ; les deux systèmes en ont de meilleurs.',
  'Windows reads the time from a page of memory instead of asking the host.':
    'Windows lit l’heure dans une page de mémoire au lieu de la demander à l’hôte.',
  'Windows keeps local time in the hardware clock.': 'Windows tient l’horloge matérielle à l’heure locale.',
  'Linux keeps UTC in the hardware clock.': 'Linux tient l’horloge matérielle en UTC.',
  'Late ticks of the interval timer come at their normal rate.':
    'Les tics en retard du timer d’intervalle arrivent à leur rythme normal.',
  'Every other policy re-injects ticks, and re-injection switches AVIC off on AMD processors.':
    'Toute autre politique réinjecte les tics, et la réinjection désactive AVIC sur les processeurs AMD.',
  'Windows does not know it.': 'Windows ne le connaît pas.',
  'Linux prefers an invariant TSC and has this to fall back on.':
    'Linux préfère un TSC invariant et a ceci comme repli.',
  'One USB 3 controller with room for devices that are lent later.':
    'Un contrôleur USB 3 avec de la place pour les périphériques prêtés plus tard.',
  'The disks of one thread share a controller.': 'Les disques d’un même thread partagent un contrôleur.',
  'Carries the channels below.': 'Porte les canaux ci-dessous.',
  'The root of the guest’s PCI tree.': 'La racine de l’arbre PCI de l’invité.',
  'A bus of the node that the device belongs to, so that the guest keeps its work near it.':
    'Un bus du nœud auquel appartient le périphérique, pour que l’invité travaille près de lui.',
  'A root port of its own for a passed-through device.': 'Un port racine à part pour un périphérique transmis.',
  'Room for the guest’s other devices beside the expander buses.':
    'De la place pour les autres périphériques de l’invité à côté des bus d’extension.',
  'QEMU never adds it by itself, and without it guests on AMD processors see no hardware threads.':
    'QEMU ne l’ajoute jamais de lui-même, et sans lui les invités ne voient pas les threads matériels sur les processeurs AMD.',
  'The host keeps time by its TSC, so the guest can read the same without leaving itself. Rules out saving the guest’s state.':
    'L’hôte mesure le temps par son TSC : l’invité peut lire la même valeur sans sortir de lui-même. Exclut d’enregistrer l’état de l’invité.',
  'No hypervisor inside the guest: Windows would start VBS on it, which costs up to a million exits a second.':
    'Pas d’hyperviseur dans l’invité : Windows y lancerait VBS, ce qui coûte jusqu’à un million de sorties par seconde.',
  'Hides that this is a guest, as was asked for. Windows then uses none of the enlightenments.':
    'Cache que c’est un invité, comme demandé. Windows n’utilise alors aucune enlightenment.',
  'The firmware lays out large BARs by the width of this processor’s addresses.':
    'Le micrologiciel place les grands BAR selon la largeur d’adresse de ce processeur.',
  'The processor addresses {0} bits and the IOMMU {1}: BARs above would be where no device can reach, and the screen stays black.':
    'Le processeur adresse {0} bits et l’IOMMU {1} : des BAR au-dessus seraient hors d’atteinte de tout périphérique, et l’écran resterait noir.',
  'QEMU’s own NVMe driver goes past the host’s storage layers.':
    'Le pilote NVMe de QEMU contourne les couches de stockage de l’hôte.',
  'The guest has a cache already; the host’s would keep the same data twice.':
    'L’invité a déjà un cache ; celui de l’hôte garderait deux fois les mêmes données.',
  'Native asynchronous I/O never waits on storage that is fully allocated.':
    'Les E/S asynchrones natives n’attendent jamais sur un stockage entièrement alloué.',
  'io_uring does not stall where qcow2 has to allocate.': 'io_uring ne se bloque pas là où qcow2 doit allouer.',
  'io_uring does not stall where blocks are not allocated yet.':
    'io_uring ne se bloque pas là où des blocs ne sont pas encore alloués.',
  'I/O by worker threads.': 'E/S par des threads de travail.',
  'What the guest trims is given back.': 'Ce que l’invité libère (trim) est rendu.',
  'virtio-blk is the shortest way from the guest to the disk.':
    'virtio-blk est le chemin le plus court de l’invité au disque.',
  'virtio-scsi suits many disks, and shows Windows that they are solid-state.':
    'virtio-scsi convient à beaucoup de disques, et montre à Windows que ce sont des SSD.',
  'SATA needs no driver, which an existing system may not have; slower than virtio.':
    'SATA ne demande pas de pilote, ce qu’un système existant n’a peut-être pas ; plus lent que virtio.',
  'An emulated NVMe disk needs no extra driver in Windows.':
    'Un disque NVMe émulé ne demande pas de pilote en plus sous Windows.',
  '{0} The guest starts without it too.': '{0} L’invité démarre aussi sans lui.',
  'The system’s installation disc, started from while the disk is empty.':
    'Le disque d’installation du système, depuis lequel on démarre tant que le disque dur est vide.',
  'VirtIO drivers, which Windows setup needs to see the disk.':
    'Les pilotes VirtIO, dont l’installateur de Windows a besoin pour voir le disque.',
  'The answers to setup’s questions.': 'Les réponses aux questions de l’installateur.',
  'A disc in a drive.': 'Un disque dans un lecteur.',
  'An input device of the host that goes to and fro between host and guest by both Ctrl keys.':
    'Un périphérique d’entrée de l’hôte qui passe de l’hôte à l’invité et retour par les deux touches Ctrl.',
  'Looking Glass sends relative movement; a tablet would fight it.':
    'Looking Glass envoie des mouvements relatifs ; une tablette les contrarierait.',
  'The pointer follows the viewer’s without being caught.': 'Le pointeur suit celui du visualiseur sans être capturé.',
  'The guest’s screen in a window of this machine, not of the network.':
    'L’écran de l’invité dans une fenêtre de cette machine, pas du réseau.',
  'The passed-through card is the only one, so that the guest has one main screen.':
    'La carte transmise est la seule : l’invité n’a ainsi qu’un écran principal.',
  'Shows the guest until Looking Glass does, and when it does not.':
    'Montre l’invité jusqu’à ce que Looking Glass le fasse, et quand il ne le fait pas.',
  'Every system draws on it without a driver: for setup, and for looking at a guest whose own card stays dark.':
    'Tout système y dessine sans pilote : pour l’installation, et pour regarder un invité dont la carte reste noire.',
  'An emulated card for the window.': 'Une carte émulée pour la fenêtre.',
  'No sound, and no guess of QEMU’s at one.': 'Pas de son, et QEMU n’a pas à en deviner un.',
  'A sound card that every system has a driver for.': 'Une carte son pour laquelle tout système a un pilote.',
  'Where the guest’s sound comes out.': 'Où sort le son de l’invité.',
  'A text console that works when nothing else does.': 'Une console texte qui marche quand rien d’autre ne marche.',
  'The guest agent: clean shutdown, addresses, frozen file systems for backups.':
    'L’agent invité : arrêt propre, adresses, systèmes de fichiers figés pour les sauvegardes.',
  'Clipboard and screen size through SPICE.': 'Presse-papiers et taille de l’écran par SPICE.',
  'The chipset has a watchdog that guests may arm; a guest that is slow for once is not reset for it.':
    'Le chipset a un watchdog que les invités peuvent armer ; un invité lent pour une fois n’est pas réinitialisé pour cela.',
  'VMware’s back door, of no use here.': 'La porte dérobée de VMware, sans utilité ici.',
  'Secure Boot stores its keys where only system management mode can write.':
    'Secure Boot garde ses clés là où seul le mode de gestion du système peut écrire.',
  'Performance counters for profilers in the guest.':
    'Des compteurs de performances pour les profileurs dans l’invité.',
  'No performance counters: they cost exits and nothing in the guest asks for them.':
    'Pas de compteurs de performances : ils coûtent des sorties et rien dans l’invité ne les demande.',
  'KVM’s signature is hidden from drivers that refuse virtual machines.':
    'La signature de KVM est cachée aux pilotes qui refusent les machines virtuelles.',
  'Each virtual processor has a host processor of its own, so Linux need not yield to the hypervisor at locks.':
    'Chaque processeur virtuel a un processeur de l’hôte à lui : Linux n’a pas à céder à l’hyperviseur sur les verrous.',
  'The guest waits for work itself instead of the host for it.':
    'L’invité attend lui-même du travail, au lieu que l’hôte l’attende pour lui.',
  'q35 has PCI Express root ports, which graphics cards expect; libvirt keeps the newest version at the moment of definition.':
    'q35 a des ports racine PCI Express, que les cartes graphiques attendent ; libvirt conserve la version la plus récente au moment de la définition.',
  'libvirt picks the UEFI build by these features when the domain is defined and keeps its choice.':
    'libvirt choisit la variante UEFI d’après ces fonctions quand le domaine est défini, et garde son choix.',
  'Without a stated feature, distributions pick the build with Secure Boot and enrolled keys, and unsigned drivers do not load.':
    'Sans fonction indiquée, les distributions choisissent la variante avec Secure Boot et des clés enregistrées, et les pilotes non signés ne se chargent pas.',
  'Secure Boot with Microsoft’s keys enrolled, as Windows 11 expects.':
    'Secure Boot avec les clés de Microsoft enregistrées, comme Windows 11 s’y attend.',
  'Asks for a build that keeps variables: without it, “no Secure Boot” alone may select one made for encrypted guests that stores nothing.':
    'Demande une variante qui garde des variables : sans cela, « pas de Secure Boot » seul peut en désigner une faite pour des invités chiffrés, qui n’enregistre rien.',
  'TPM 2.0 by swtpm, which Windows 11 demands. Its state belongs to the guest: BitLocker’s key is sealed to it.':
    'Un TPM 2.0 par swtpm, que Windows 11 exige. Son état appartient à l’invité : la clé de BitLocker y est scellée.',
  'All functions of the device on one slot, numbered as on the card: drivers look for their sibling there.':
    'Toutes les fonctions du périphérique sur un emplacement, numérotées comme sur la carte : les pilotes y cherchent leur voisine.',
  'libvirt binds the device to VFIO at the start and gives it back at the end, if it is not bound already.':
    'libvirt lie le périphérique à VFIO au démarrage et le rend à la fin, s’il n’est pas déjà lié.',
  'A device of the host that the guest owns while it runs.':
    'Un périphérique de l’hôte que l’invité possède pendant qu’il tourne.',
  'Nothing on it has to draw before its driver does; the start is quicker.':
    'Rien n’a à y dessiner avant son pilote ; le démarrage est plus rapide.',
  'The card’s own video BIOS, so that it shows the guest’s firmware.':
    'Le BIOS vidéo de la carte elle-même, pour qu’elle montre le micrologiciel de l’invité.',
  'A copy of the card’s video BIOS, for a card whose own the host has used at its start.':
    'Une copie du BIOS vidéo de la carte, pour une carte dont l’hôte a utilisé le sien à son démarrage.',
  'A USB device of the host; the guest starts without it too.':
    'Un périphérique USB de l’hôte ; l’invité démarre aussi sans lui.',
  'A USB device of the host.': 'Un périphérique USB de l’hôte.',
  'Enlightenments: Windows calls the hypervisor instead of driving emulated hardware. Those that this host offers.':
    'Enlightenments : Windows appelle l’hyperviseur au lieu de piloter du matériel émulé. Celles que cet hôte offre.',
  'Guest watchdogs do not fire when the host is busy.':
    'Les watchdogs de l’invité ne se déclenchent pas quand l’hôte est occupé.',
  'Interrupts end without leaving the guest.': 'Les interruptions se terminent sans sortir de l’invité.',
  'After so many tries at a lock Windows tells the hypervisor, which can run whoever holds it.':
    'Après tant d’essais sur un verrou, Windows le dit à l’hyperviseur, qui peut faire tourner celui qui le tient.',
  'Numbers of virtual processors, needed by the next ones.':
    'Les numéros des processeurs virtuels, nécessaires aux suivantes.',
  'Windows sees the time stolen from it.': 'Windows voit le temps qui lui est pris.',
  'Synthetic interrupt controller, needed by the synthetic timers.':
    'Le contrôleur d’interruptions synthétique, nécessaire aux timers synthétiques.',
  'TSC and APIC frequencies without calibration.': 'Les fréquences du TSC et de l’APIC sans étalonnage.',
  'One call interrupts many processors.': 'Un appel interrompt de nombreux processeurs.',
  'Arguments of such calls travel in registers.': 'Les arguments de ces appels voyagent dans des registres.',
  'Keeps the processor’s interrupt virtualization (APICv, AVIC) in use, which the synthetic controller otherwise switches off. Only where the host uses it.':
    'Garde en usage la virtualisation des interruptions du processeur (APICv, AVIC), que le contrôleur synthétique désactive sinon. Seulement où l’hôte s’en sert.',
  'Fewer exits for a hypervisor inside the guest (VBS, WSL2).':
    'Moins de sorties pour un hyperviseur dans l’invité (VBS, WSL2).',
  'Makes VBS and WSL2 inside the guest bearable on Intel processors.':
    'Rend VBS et WSL2 supportables dans l’invité sur les processeurs Intel.',
  'Synthetic timers, as ordinary interrupts: an idle guest drops from some tens to a few per cent of a host processor.':
    'Des timers synthétiques, comme interruptions ordinaires : un invité inactif passe de quelques dizaines à quelques pour cent d’un processeur de l’hôte.',
  'One call flushes the address caches of many processors, also of those that do not run now.':
    'Un appel vide les caches d’adresses de nombreux processeurs, même de ceux qui ne tournent pas à ce moment.',
  'Memory in which Looking Glass shows the guest’s screen; as large as the screen’s size needs.':
    'La mémoire où Looking Glass montre l’écran de l’invité ; aussi grande que la taille de l’écran le demande.',
  'The kvmfr module lets the viewer’s graphics card read the picture itself; libvirt has no element for it.':
    'Le module kvmfr laisse la carte graphique du visualiseur lire l’image elle-même ; libvirt n’a pas d’élément pour lui.',
  'Makes the firmware’s window for BARs this large; libvirt keeps the name for itself, so it goes past it.':
    'Donne cette taille à la fenêtre du micrologiciel pour les BAR ; libvirt se réserve ce nom, cela passe donc à côté de lui.',
  'What the guest has; the host keeps the rest.': 'Ce que l’invité a ; l’hôte garde le reste.',
  'The host does not search this memory for pages to merge.':
    'L’hôte ne cherche pas dans cette mémoire des pages à fusionner.',
  'Memory that a helper process can map, huge pages included.':
    'De la mémoire qu’un processus auxiliaire peut projeter, huge pages comprises.',
  'virtiofsd reads and writes the guest’s memory.': 'virtiofsd lit et écrit la mémoire de l’invité.',
  'All memory is there before the guest starts: a lack of it shows at once, and no page fault interrupts it later.':
    'Toute la mémoire est là avant que l’invité démarre : un manque se voit aussitôt, et aucun défaut de page ne l’interrompt plus tard.',
  'Reserved huge pages: never split, never waited for. Pages of 1 GiB also save the processor work at address translation.':
    'Des huge pages réservées : jamais divisées, jamais attendues. Les pages de 1 Gio épargnent aussi du travail au processeur pour traduire les adresses.',
  'A passed-through device pins all memory, so a balloon frees nothing and only slows the guest.':
    'Un périphérique transmis fixe toute la mémoire : un ballon ne libère rien et ne fait que ralentir l’invité.',
  'The guest tells which pages it does not use, and the host takes them back.':
    'L’invité dit quelles pages il n’utilise pas, et l’hôte les reprend.',
  'What the hook on the host does while the guest runs, and takes back when it ends.':
    'Ce que le hook fait sur l’hôte pendant que l’invité tourne, et reprend quand il s’arrête.',
  'What the guest is for, and which device was at which address when it was chosen: checked before every start.':
    'À quoi sert l’invité, et quel périphérique était à quelle adresse quand il a été choisi : vérifié avant chaque démarrage.',
  '{0} virtio needs a driver in Windows and is several times faster than an emulated card.':
    '{0} virtio demande un pilote sous Windows et est plusieurs fois plus rapide qu’une carte émulée.',
  '{0} e1000e needs no driver in Windows, and is slower than virtio.':
    '{0} e1000e ne demande pas de pilote sous Windows, et est plus lent que virtio.',
  'A network of libvirt’s: the guest reaches out through the host.': 'Un réseau de libvirt : l’invité sort par l’hôte.',
  'On the host’s bridge: the guest is a machine of the local network.':
    'Sur le pont de l’hôte : l’invité est une machine du réseau local.',
  'On the host’s interface itself; host and guest do not reach each other over it.':
    'Sur l’interface même de l’hôte ; hôte et invité ne se joignent pas par elle.',
  'A virtual function of the network card.': 'Une fonction virtuelle de la carte réseau.',
  'User-mode networking, which needs no privileges and nobody outside can reach.':
    'Un réseau en mode utilisateur, qui ne demande aucun privilège et que personne ne peut joindre de l’extérieur.',
  'The kernel moves packets itself; with several queues, several processors do. libvirt’s default is one.':
    'Le noyau déplace lui-même les paquets ; avec plusieurs files, plusieurs processeurs le font. libvirt n’en met qu’une par défaut.',
  'passt is faster than QEMU’s own, and handles IPv6.': 'passt est plus rapide que celui de QEMU, et gère IPv6.',
  'Memory comes from the node of the processors that use it, or the start fails; memory of another node is slower.':
    'La mémoire vient du nœud des processeurs qui l’utilisent, ou le démarrage échoue ; la mémoire d’un autre nœud est plus lente.',
  'The guest sees the nodes as they are, so that it keeps work near its memory.':
    'L’invité voit les nœuds tels qu’ils sont, pour garder son travail près de sa mémoire.',
  'As many as the topology below has.': 'Autant que la topologie ci-dessous en a.',
  'Threads that serve disks beside QEMU’s main loop.':
    'Des threads qui servent les disques à côté de la boucle principale de QEMU.',
  'QEMU’s own threads stay on the host’s processors; without this they may run on any, the guest’s included.':
    'Les threads de QEMU restent sur les processeurs de l’hôte ; sans cela ils peuvent tourner sur tous, ceux de l’invité compris.',
  'Disks are served beside the guest’s processors.': 'Les disques sont servis à côté des processeurs de l’invité.',
  'Each virtual processor has a host processor; hardware threads of one core are threads of one core in the guest.':
    'Chaque processeur virtuel a un processeur de l’hôte ; les threads matériels d’un cœur sont ceux d’un même cœur dans l’invité.',
  'Without it libvirt makes one socket of every processor, and Windows uses one or two sockets only.':
    'Sans cela, libvirt fait un socket de chaque processeur, et Windows n’utilise qu’un ou deux sockets.',
  'The guest sees the caches that its pinned processors really share.':
    'L’invité voit les caches que ses processeurs épinglés partagent réellement.',
  'The guest gets every feature of this processor; it need not move to another machine.':
    'L’invité reçoit toutes les fonctions de ce processeur ; il n’a pas à migrer sur une autre machine.',
  'The most that emulation offers: this host runs no guests on its own processor.':
    'Le plus que l’émulation offre : cet hôte ne fait tourner aucun invité sur son propre processeur.',
  'A folder of the host by virtiofs. Windows needs WinFsp and the viofs driver for it.':
    'Un dossier de l’hôte par virtiofs. Windows demande pour cela WinFsp et le pilote viofs.',
}
