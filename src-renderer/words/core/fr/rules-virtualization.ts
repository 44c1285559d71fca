// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesVirtualization: CoreSentences = {
  'A virtual network starts with the host': 'Un réseau virtuel démarre avec l’hôte',
  'Most machine definitions name the network “default”; where it is not active, the machine does not start.':
    'La plupart des définitions de machines nomment le réseau «  default  » ; s’il n’est pas actif, la machine ne démarre pas.',
  'libvirt is not installed.': 'libvirt n’est pas installé.',
  'The network {0} starts with the host.': 'Le réseau {0} démarre avec l’hôte.',
  'The network {0} is defined, but does not start with the host.':
    'Le réseau {0} est défini, mais ne démarre pas avec l’hôte.',
  'Start it now and with the host.': 'Démarrez-le, maintenant et avec l’hôte.',
  'No virtual network is defined.': 'Aucun réseau virtuel n’est défini.',
  'Define libvirt’s own default network, or give the guest a bridge.':
    'Définissez le réseau par défaut de libvirt, ou donnez un pont à l’invité.',
  'UEFI firmware for guests is installed': 'Un micrologiciel UEFI pour invités est installé',
  'A GPU’s driver finds its card through the guest’s UEFI; BIOS guests need the card’s legacy ROM and VGA arbitration, which modern cards and Windows 11 no longer support.':
    'Le pilote d’un GPU trouve sa carte par l’UEFI de l’invité ; les invités BIOS demandent la ROM héritée de la carte et l’arbitrage VGA, que les cartes modernes et Windows 11 ne prennent plus en charge.',
  'UEFI for guests is described and its files are there.': 'Un UEFI pour invités est décrit et ses fichiers sont là.',
  'nothing says whether the files that {0} names are there': 'rien ne dit si les fichiers que {0} nomme sont là',
  '{0} could not be read': '{0} n’a pas pu être lu',
  'No UEFI for guests is described.': 'Aucun UEFI pour invités n’est décrit.',
  'UEFI for guests is described, but its files are missing.':
    'Un UEFI pour invités est décrit, mais ses fichiers manquent.',
  'KVM can run guests': 'KVM peut faire tourner des invités',
  'Without KVM, QEMU emulates the CPU in software, far too slowly for a guest with a real GPU.':
    'Sans KVM, QEMU émule le CPU par logiciel, bien trop lentement pour un invité avec un vrai GPU.',
  '{0} exists, but the CPU offers no virtualization here, so no guest can use it.':
    '{0} existe, mais le CPU n’offre pas de virtualisation ici : aucun invité ne peut s’en servir.',
  'The CPU offers no virtualization here, so KVM has nothing to work with.':
    'Le CPU n’offre pas de virtualisation ici : KVM n’a rien avec quoi travailler.',
  'There is no /dev/kvm, so the KVM module is not loaded.':
    'Il n’y a pas de /dev/kvm : le module KVM n’est donc pas chargé.',
  'Load the module {0}; if that is refused, the kernel log says why.':
    'Chargez le module {0} ; en cas de refus, le journal du noyau dit pourquoi.',
  'Load the module kvm; if that is refused, the kernel log says why.':
    'Chargez le module kvm ; en cas de refus, le journal du noyau dit pourquoi.',
  '{0} is there and the CPU can use it.': '{0} est là et le CPU peut s’en servir.',
  '{0} is there, but this user may not open it; libvirt’s system instance may.':
    '{0} est là, mais cet utilisateur ne peut pas l’ouvrir ; l’instance système de libvirt le peut.',
  'To run guests without libvirt, join the group {0} and log in again.':
    'Pour faire tourner des invités sans libvirt, rejoignez le groupe {0} et reconnectez-vous.',
  'libvirt is installed': 'libvirt est installé',
  'libvirt keeps the machine’s definition, raises its limits and hands devices over and takes them back.':
    'libvirt garde la définition de la machine, relève ses limites, remet les périphériques et les reprend.',
  'There is no libvirt daemon for QEMU.': 'Il n’y a pas de démon libvirt pour QEMU.',
  'libvirt is installed.': 'libvirt est installé.',
  'libvirt {0} is installed.': 'libvirt {0} est installé.',
  'One set of libvirt daemons is enabled': 'Un seul jeu de démons libvirt est activé',
  'libvirtd and virtqemud manage the same machines; enabled together they fight over them and one sees none.':
    'libvirtd et virtqemud gèrent les mêmes machines ; activés ensemble, ils se les disputent et l’un n’en voit aucune.',
  'the service manager’s links could not be read': 'les liens du gestionnaire de services n’ont pas pu être lus',
  'No libvirt daemon is enabled.': 'Aucun démon libvirt n’est activé.',
  'Only the modular daemons are enabled.': 'Seuls les démons modulaires sont activés.',
  'Only libvirtd is enabled.': 'Seul libvirtd est activé.',
  'Both libvirtd and the modular daemons are enabled.': 'libvirtd et les démons modulaires sont tous deux activés.',
  'Keep one; where no guest runs, switch libvirtd off and leave the modular daemons.':
    'Gardez-en un ; si aucun invité ne tourne, désactivez libvirtd et laissez les démons modulaires.',
  'libvirt runs, or starts when it is called': 'libvirt tourne, ou démarre quand on l’appelle',
  'A daemon that is neither running nor enabled answers nobody, and every virtual machine seems to be gone.':
    'Un démon qui ne tourne pas et n’est pas activé ne répond à personne, et toutes les machines virtuelles semblent avoir disparu.',
  'libvirt runs.': 'libvirt tourne.',
  'libvirt is enabled and starts when it is called.': 'libvirt est activé et démarre quand on l’appelle.',
  'nothing says whether a libvirt daemon runs': 'rien ne dit si un démon libvirt tourne',
  'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket':
    'virtqemud.socket virtnetworkd.socket virtstoraged.socket virtnodedevd.socket',
  'libvirt is installed, but neither running nor enabled.':
    'libvirt est installé, mais ne tourne pas et n’est pas activé.',
  'Enable its sockets.': 'Activez ses sockets.',
  'Throughway sees the host itself, not a container': 'Throughway voit l’hôte lui-même, pas un conteneur',
  'Inside a container, programs, packages, groups and device nodes are the container’s, so findings about them may not hold for the host.':
    'Dans un conteneur, programmes, paquets, groupes et nœuds de périphériques sont ceux du conteneur : les constats à leur sujet peuvent ne pas valoir pour l’hôte.',
  'Nothing here says container.': 'Rien ici n’indique un conteneur.',
  'Throughway runs inside a container ({0}), so what it says about programs, packages and users may not hold for the host.':
    'Throughway tourne dans un conteneur ({0}) : ce qu’il dit des programmes, paquets et utilisateurs peut ne pas valoir pour l’hôte.',
  'Run Throughway on the host, outside the container.': 'Lancez Throughway sur l’hôte, hors du conteneur.',
  'This is a physical machine': 'C’est une machine physique',
  'A virtual machine can only pass on a GPU that it was itself given, and only where its hypervisor offers it an IOMMU and nested virtualization.':
    'Une machine virtuelle ne peut transmettre qu’un GPU qui lui a été donné, et seulement si son hyperviseur lui offre une IOMMU et la virtualisation imbriquée.',
  'No hypervisor runs below this system.': 'Aucun hyperviseur ne tourne sous ce système.',
  'This system commands Xen, to which CPU and IOMMU belong; KVM and VFIO cannot use them.':
    'Ce système commande Xen, à qui CPU et IOMMU appartiennent ; KVM et VFIO ne peuvent pas les utiliser.',
  'This system is itself a guest of {0}.': 'Ce système est lui-même un invité de {0}.',
  'Set passthrough up on the machine that runs this guest. To nest it, that machine must give this guest the GPU, the CPU’s virtualization and a virtual IOMMU with interrupt remapping.':
    'Mettez le passthrough en place sur la machine qui fait tourner cet invité. Pour l’imbriquer, cette machine doit donner à l’invité le GPU, la virtualisation du CPU et une IOMMU virtuelle avec remappage des interruptions.',
  'QEMU is installed': 'QEMU est installé',
  'QEMU is the program that becomes the virtual machine and opens the GPU through VFIO.':
    'QEMU est le programme qui devient la machine virtuelle et ouvre le GPU par VFIO.',
  'There is no QEMU system emulator.': 'Il n’y a pas d’émulateur système QEMU.',
  'QEMU is installed.': 'QEMU est installé.',
  'QEMU {0} is installed.': 'QEMU {0} est installé.',
  'The guests’ UEFI offers Secure Boot': 'L’UEFI des invités offre Secure Boot',
  'Windows 11 and several games’ anti-cheat ask for a guest that can start with Secure Boot.':
    'Windows 11 et l’anti-triche de plusieurs jeux demandent un invité capable de démarrer avec Secure Boot.',
  'No UEFI for guests is installed.': 'Aucun UEFI pour invités n’est installé.',
  'A build with Secure Boot and enrolled keys is there.': 'Une version avec Secure Boot et clés inscrites est là.',
  'A build with Secure Boot is there.': 'Une version avec Secure Boot est là.',
  'None of the installed builds offers Secure Boot.': 'Aucune des versions installées n’offre Secure Boot.',
  'A software TPM is installed': 'Un TPM logiciel est installé',
  'Windows 11 asks for a TPM 2.0, which swtpm gives to a guest without touching the host’s own.':
    'Windows 11 demande un TPM 2.0, que swtpm donne à un invité sans toucher à celui de l’hôte.',
  'swtpm is installed.': 'swtpm est installé.',
  'There is no swtpm, so a guest cannot have a TPM.': 'Il n’y a pas swtpm : un invité ne peut pas avoir de TPM.',
  'This user may manage virtual machines': 'Cet utilisateur peut gérer des machines virtuelles',
  'The system instance of libvirt, which passthrough needs, answers root and the members of its group; others are asked for a password each time or refused.':
    'L’instance système de libvirt, dont le passthrough a besoin, répond à root et aux membres de son groupe ; les autres doivent saisir un mot de passe à chaque fois, ou sont refusés.',
  'Nobody is logged in on a system that was read from a directory.':
    'Personne n’est connecté sur un système lu depuis un répertoire.',
  'This session is root’s.': 'Cette session est celle de root.',
  'This session is in the group libvirt.': 'Cette session est dans le groupe libvirt.',
  'There is no group libvirt here; access is asked for each time.':
    'Il n’y a pas de groupe libvirt ici ; l’accès est demandé à chaque fois.',
  'This session is not in the group libvirt.': 'Cette session n’est pas dans le groupe libvirt.',
  'Join the group and log in again; a member can do through libvirt what root can.':
    'Rejoignez le groupe et reconnectez-vous ; un membre peut faire par libvirt tout ce que root peut.',
}
