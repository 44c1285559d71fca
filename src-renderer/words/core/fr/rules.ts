// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rules: CoreSentences = {
  'Advanced > CPU Configuration': 'Advanced > CPU Configuration',
  'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)':
    'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)',
  'Security > System Security (newer machines: Advanced > System Options)':
    'Security > System Security (newer machines: Advanced > System Options)',
  'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)':
    'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)',
  'Advanced > AMD CBS > NBIO Common Options': 'Advanced > AMD CBS > NBIO Common Options',
  'Settings > Advanced > PCI Subsystem Settings': 'Settings > Advanced > PCI Subsystem Settings',
  'the graphics that stay with the host': 'les graphismes qui restent à l’hôte',
  'Enabled, not Auto': 'Enabled, et non Auto',
  'Enabled (on AMD boards: Forced)': 'Enabled (sur les cartes mères AMD : Forced)',
  'No, with UEFI/Legacy Boot at UEFI Only': 'No, avec UEFI/Legacy Boot sur UEFI Only',
  'Other OS': 'Other OS',
  'It is there only if the processor has graphics of its own.':
    'Il n’y est que si le processeur a ses propres graphismes.',
  'A system installed in legacy mode does not start any more once this is off.':
    'Un système installé en mode hérité ne démarre plus une fois ceci désactivé.',
  'Where it has no effect, “Enable AER Cap” beside it must be on as well.':
    'S’il n’a pas d’effet, « Enable AER Cap » à côté doit être activé aussi.',
  'A Windows beside it may then ask for its BitLocker recovery key.':
    'Un Windows à côté peut alors demander sa clé de récupération BitLocker.',
  'This weakens the machine against devices that are plugged in before it has started.':
    'Cela affaiblit la machine face aux périphériques branchés avant son démarrage.',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully.':
    'Dans le micrologiciel, réglez « {0} »{1} sur {2}, enregistrez, et éteignez complètement la machine.',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully.':
    'Dans le micrologiciel, réglez « {0} »{1} sur Enabled, enregistrez, et éteignez complètement la machine.',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully. {3}':
    'Dans le micrologiciel, réglez « {0} »{1} sur {2}, enregistrez, et éteignez complètement la machine. {3}',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully. {2}':
    'Dans le micrologiciel, réglez « {0} »{1} sur Enabled, enregistrez, et éteignez complètement la machine. {2}',
  ' (also called {0})': ' (aussi nommé {0})',
  'switch the CPU’s virtualization on in the firmware': 'activer la virtualisation du CPU dans le micrologiciel',
  'switch the IOMMU on in the firmware': 'activer l’IOMMU dans le micrologiciel',
  'find out why the kernel drives no IOMMU': 'trouver pourquoi le noyau ne pilote aucune IOMMU',
  'switch interrupt remapping on': 'activer le remappage des interruptions',
  'find out why the kernel makes no IOMMU groups': 'trouver pourquoi le noyau ne crée aucun groupe IOMMU',
  'get the graphics card behind the IOMMU': 'placer la carte graphique derrière l’IOMMU',
  'update the firmware, whose IOMMU tables are faulty':
    'mettre à jour le micrologiciel, dont les tables IOMMU sont défectueuses',
  'get the graphics card into an IOMMU group of its own': 'donner à la carte graphique son propre groupe IOMMU',
  'bring the graphics card’s other functions along': 'emmener les autres fonctions de la carte graphique',
  'get the firmware to let go of the graphics card': 'faire lâcher la carte graphique par le micrologiciel',
  'make room for the graphics card’s memory': 'faire de la place pour la mémoire de la carte graphique',
  'keep vfio-pci from taking a device that the host needs':
    'empêcher vfio-pci de prendre un périphérique dont l’hôte a besoin',
  'get the boot screen off the graphics card': 'retirer l’écran de démarrage de la carte graphique',
  'give the graphics card its power cables': 'brancher les câbles d’alimentation de la carte graphique',
  'wake the graphics card from its deepest sleep': 'réveiller la carte graphique de son sommeil le plus profond',
  'install a newer kernel': 'installer un noyau plus récent',
  'install a kernel with VFIO': 'installer un noyau avec VFIO',
  'let VFIO be loaded': 'laisser charger VFIO',
  'load the KVM module': 'charger le module KVM',
  'let vfio-pci come before the card’s usual driver': 'faire passer vfio-pci avant le pilote habituel de la carte',
  'get /dev/kvm to work': 'faire fonctionner /dev/kvm',
  'add memory': 'ajouter de la mémoire',
  'find a CPU with more cores': 'trouver un CPU avec plus de cœurs',
  'keep the host’s disk out of the card’s IOMMU group': 'sortir le disque de l’hôte du groupe IOMMU de la carte',
  'UEFI firmware for guests': 'micrologiciel UEFI pour invités',
  'install {0}': 'installer {0}',
  'remove the kernel parameter {0}': 'retirer le paramètre du noyau {0}',
  'add the kernel parameter {0}': 'ajouter le paramètre du noyau {0}',
  'install a kernel with IOMMU support': 'installer un noyau prenant en charge l’IOMMU',
  'see to it that “{0}” holds': 'faire en sorte que « {0} » soit vrai',
  'Put “{0}” right first; this follows from it.': 'Réglez d’abord « {0} » ; ceci en découle.',
  'Apple Virtualization': 'Apple Virtualization',
  'an unknown hypervisor': 'un hyperviseur inconnu',
  'Start the machine without Xen: choose the plain Linux entry in the boot menu.':
    'Démarrez la machine sans Xen : choisissez l’entrée Linux ordinaire du menu de démarrage.',
  'Could not tell: this check itself failed, which is a fault in Throughway.':
    'Indéterminé : ce contrôle lui-même a échoué, ce qui est un défaut de Throughway.',
  'GRUB with boot loader entries': 'GRUB avec des entrées BLS',
  'a unified kernel image': 'une image noyau unifiée',
  'a loader kept by sdbootutil': 'un chargeur géré par sdbootutil',
  'systemd-boot kept by kernelstub': 'systemd-boot géré par kernelstub',
  'a loader kept by ostree': 'un chargeur géré par ostree',
  'a loader kept by NixOS': 'un chargeur géré par NixOS',
  'a loader kept by proxmox-boot-tool': 'un chargeur géré par proxmox-boot-tool',
  'the firmware itself': 'le micrologiciel lui-même',
  'nobody looked for the kernel module {0}': 'personne n’a cherché le module du noyau {0}',
  'the UEFI firmware for guests': 'le micrologiciel UEFI pour invités',
  'sudo pacman -S --needed': 'sudo pacman -S --needed',
  'Proxmox VE brings QEMU and guest firmware of its own, which Debian’s packages clash with: simulate an installation before you do it, or hand the card over with Proxmox’s own tools (qm).':
    'Proxmox VE apporte son propre QEMU et son micrologiciel d’invité, avec lesquels les paquets de Debian entrent en conflit : simulez une installation avant de la faire, ou remettez la carte avec les outils de Proxmox (qm).',
  'Let Bazzite set up virtualization, then restart.':
    'Laissez Bazzite mettre en place la virtualisation, puis redémarrez.',
  'Switch {0} on in the system’s configuration.': 'Activez {0} dans la configuration du système.',
  'Build {0} into the image this system runs from: {1}.':
    'Intégrez {0} à l’image depuis laquelle ce système tourne : {1}.',
  'Build {0} into the image this system runs from.': 'Intégrez {0} à l’image depuis laquelle ce système tourne.',
  'Install {0} with the distribution’s package manager.':
    'Installez {0} avec le gestionnaire de paquets de la distribution.',
  'Layer {0} on the system’s image, then restart.': 'Superposez {0} à l’image du système, puis redémarrez.',
  'Install {0}.': 'Installez {0}.',
  'with `sudo grubby --update-kernel=ALL --args="{0}"`': 'avec `sudo grubby --update-kernel=ALL --args="{0}"`',
  'with `sudo grubby --update-kernel=ALL --remove-args="{0}"`':
    'avec `sudo grubby --update-kernel=ALL --remove-args="{0}"`',
  'in the options line of the boot entry, or in /etc/kernel/cmdline where kernel-install is used':
    'dans la ligne options de l’entrée de démarrage, ou dans /etc/kernel/cmdline si kernel-install est utilisé',
  'in /etc/kernel/cmdline, and rebuild the unified kernel image':
    'dans /etc/kernel/cmdline, et reconstruisez l’image noyau unifiée',
  'in /etc/kernel/cmdline, then run `sudo sdbootutil update-all-entries`':
    'dans /etc/kernel/cmdline, puis lancez `sudo sdbootutil update-all-entries`',
  'with `sudo kernelstub -a "{0}"`': 'avec `sudo kernelstub -a "{0}"`',
  'with `sudo kernelstub -d "{0}"`': 'avec `sudo kernelstub -d "{0}"`',
  'in /etc/default/limine where limine-update is used, else in the cmdline of limine.conf':
    'dans /etc/default/limine si limine-update est utilisé, sinon dans la cmdline de limine.conf',
  'in /boot/refind_linux.conf': 'dans /boot/refind_linux.conf',
  'with `rpm-ostree kargs --append-if-missing={0}`': 'avec `rpm-ostree kargs --append-if-missing={0}`',
  'with `rpm-ostree kargs --delete-if-present={0}`': 'avec `rpm-ostree kargs --delete-if-present={0}`',
  'in boot.kernelParams of the configuration, then run `sudo nixos-rebuild boot`':
    'dans boot.kernelParams de la configuration, puis lancez `sudo nixos-rebuild boot`',
  'in /etc/kernel/cmdline, then run `proxmox-boot-tool refresh`':
    'dans /etc/kernel/cmdline, puis lancez `proxmox-boot-tool refresh`',
  'in the firmware’s boot entry of this kernel': 'dans l’entrée de démarrage de ce noyau dans le micrologiciel',
  'in the APPEND line of syslinux.cfg': 'dans la ligne APPEND de syslinux.cfg',
  'Add {0} to the kernel command line{1}, and restart.':
    'Ajoutez {0} à la ligne de commande du noyau{1}, et redémarrez.',
  'Remove {0} from the kernel command line{1}, and restart.':
    'Retirez {0} de la ligne de commande du noyau{1}, et redémarrez.',
  'Remove {0} from {1}, and restart.': 'Retirez {0} de {1}, et redémarrez.',
  'Remove {0} from {1}, {2}, and restart.': 'Retirez {0} de {1}, {2}, et redémarrez.',
  'rebuild the unified kernel image': 'reconstruisez l’image noyau unifiée',
  'run `sudo sdbootutil update-all-entries`': 'lancez `sudo sdbootutil update-all-entries`',
  'run `sudo limine-update` where it is used': 'lancez `sudo limine-update` s’il est utilisé',
  'run `proxmox-boot-tool refresh`': 'lancez `proxmox-boot-tool refresh`',
  ' in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then {0}':
    ' dans GRUB_CMDLINE_LINUX_DEFAULT de /etc/default/grub, puis {0}',
  'run `sudo update-grub`': 'lancez `sudo update-grub`',
  'run `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`': 'lancez `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`',
  'run `sudo grub-mkconfig -o /boot/grub/grub.cfg`': 'lancez `sudo grub-mkconfig -o /boot/grub/grub.cfg`',
  'Could not tell: {0}.': 'Indéterminé : {0}.',
  'Could not tell: the facts do not say.': 'Indéterminé : les faits ne le disent pas.',
  'the facts do not say': 'les faits ne le disent pas',
  'This {0} cannot do it: {1}.': 'Cet ordinateur ({0}) n’en est pas capable : {1}.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way.':
    'Cet ordinateur ({0}) en est capable avec son seul GPU, que l’hôte cède pendant que l’invité tourne ; rien ne s’y oppose.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and one thing could be better.':
    'Cet ordinateur ({0}) en est capable avec son seul GPU, que l’hôte cède pendant que l’invité tourne ; rien ne s’y oppose, et un point pourrait être meilleur.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and {1} things could be better.':
    'Cet ordinateur ({0}) en est capable avec son seul GPU, que l’hôte cède pendant que l’invité tourne ; rien ne s’y oppose, et {1} points pourraient être meilleurs.',
  'This {0} can do it; nothing stands in the way.': 'Cet ordinateur ({0}) en est capable ; rien ne s’y oppose.',
  'This {0} can do it; nothing stands in the way, and one thing could be better.':
    'Cet ordinateur ({0}) en est capable ; rien ne s’y oppose, et un point pourrait être meilleur.',
  'This {0} can do it; nothing stands in the way, and {1} things could be better.':
    'Cet ordinateur ({0}) en est capable ; rien ne s’y oppose, et {1} points pourraient être meilleurs.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'Cet ordinateur ({0}) en est capable avec son seul GPU, que l’hôte cède pendant que l’invité tourne ; {1}.',
  'This {0} can do it; {1}.': 'Cet ordinateur ({0}) en est capable ; {1}.',
  'This {0} could do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'Cet ordinateur ({0}) en serait capable avec son seul GPU, que l’hôte cède pendant que l’invité tourne ; {1}.',
  'This {0} could do it; {1}.': 'Cet ordinateur ({0}) en serait capable ; {1}.',
  'Could not tell whether {0} can do it: one thing that decides it could not be read, among them {1}.':
    'On ne sait pas si cet ordinateur ({0}) en est capable : un point décisif n’a pas pu être lu, notamment {1}.',
  'Could not tell whether {0} can do it: one thing that decides it could not be read: {1}.':
    'On ne sait pas si cet ordinateur ({0}) en est capable : un point décisif n’a pas pu être lu : {1}.',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read, among them {2}.':
    'On ne sait pas si cet ordinateur ({0}) en est capable : {1} points décisifs n’ont pas pu être lus, notamment {2}.',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read: {2}.':
    'On ne sait pas si cet ordinateur ({0}) en est capable : {1} points décisifs n’ont pas pu être lus : {2}.',
  'one thing that decides it': 'un point décisif',
  '{0} things that decide it': '{0} points décisifs',
  ' (one other thing could not be told)': ' (un autre point est indéterminé)',
  ' ({0} other things could not be told)': ' ({0} autres points sont indéterminés)',
  'one other thing': 'un autre point',
  '{0} other things': '{0} autres points',
  'see to one more finding': 'traiter un autre constat',
  'see to {0} more findings': 'traiter {0} autres constats',
  'one more finding': 'un autre constat',
  '{0} more findings': '{0} autres constats',
  'one thing to fix first: {0}': 'un point à régler d’abord : {0}',
  '{0} things to fix first: {1}': '{0} points à régler d’abord : {1}',
  'one thing': 'un point',
  '{0} things': '{0} points',
  'its kernel is for {0}, and 64-bit x86 is needed': 'son noyau est pour {0}, et il faut du x86 64 bits',
  'its CPU has no virtualization': 'son CPU n’a pas de virtualisation',
  'there is no GPU in it to hand over': 'il ne contient aucun GPU à remettre',
  'This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.':
    'Cette machine fait tourner Xen, à qui appartiennent son CPU et son IOMMU ; démarrée sans Xen, elle peut être jugée.',
  'an IOMMU': 'IOMMU',
  'nested virtualization': 'virtualisation imbriquée',
  'This is a virtual machine ({0}) without {1}; a GPU can only be handed over by the machine that runs it.':
    'C’est une machine virtuelle ({0}) sans {1} ; seule la machine qui la fait tourner peut remettre un GPU.',
  'This is a virtual machine ({0}), and it could not be told whether it has an IOMMU.':
    'C’est une machine virtuelle ({0}), et on ne sait pas si elle a une IOMMU.',
  'This is a virtual machine ({0}) with a virtual IOMMU, but it was given no GPU that it could hand on.':
    'C’est une machine virtuelle ({0}) avec une IOMMU virtuelle, mais elle n’a reçu aucun GPU qu’elle puisse transmettre.',
  'This is a virtual machine ({0}) with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given{1}.':
    'C’est une machine virtuelle ({0}) avec une IOMMU virtuelle ; rien ne s’oppose à ce qu’elle transmette un GPU qui lui a été donné{1}.',
  'This is a virtual machine ({0}) with a virtual IOMMU; it can hand on a GPU that it was given, with {1}.':
    'C’est une machine virtuelle ({0}) avec une IOMMU virtuelle ; elle peut transmettre un GPU qui lui a été donné, avec {1}.',
}
