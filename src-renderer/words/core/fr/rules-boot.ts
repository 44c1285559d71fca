// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesBoot: CoreSentences = {
  'vfio-pci comes before the drivers of the cards it is to take':
    'vfio-pci passe avant les pilotes des cartes qu’il doit prendre',
  'A card goes to whichever driver is there first; ids given to vfio-pci are of no use once the usual driver has the card.':
    'Une carte va au premier pilote arrivé ; les identifiants donnés à vfio-pci ne servent à rien une fois que le pilote habituel a la carte.',
  'No ids are given to vfio-pci.': 'Aucun identifiant n’est donné à vfio-pci.',
  'vfio-pci holds every device it is to take.': 'vfio-pci tient chaque périphérique qu’il doit prendre.',
  'vfio-pci is built into the kernel, so it is there first.':
    'vfio-pci est intégré au noyau : il est donc là le premier.',
  'A softdep loads vfio-pci before the usual driver.': 'Un softdep charge vfio-pci avant le pilote habituel.',
  'rd.driver.pre loads vfio-pci first.': 'rd.driver.pre charge vfio-pci en premier.',
  'Nothing else takes the devices: {0} is blacklisted.':
    'Rien d’autre ne prend les périphériques ; sur liste noire : {0}.',
  'Nothing else takes the devices: {0} are blacklisted.':
    'Rien d’autre ne prend les périphériques ; sur liste noire : {0}.',
  'vfio-pci is loaded early from the initial ramdisk.': 'vfio-pci est chargé tôt, depuis l’initramfs.',
  'Nothing makes sure that vfio-pci is loaded before the usual drivers.':
    'Rien ne garantit que vfio-pci soit chargé avant les pilotes habituels.',
  'Name vfio-pci as a soft dependency of the card’s usual driver in /etc/modprobe.d, and rebuild the initial ramdisk.':
    'Déclarez vfio-pci comme dépendance souple du pilote habituel de la carte dans /etc/modprobe.d, et régénérez l’initramfs.',
  "'softdep {0} pre: vfio-pci'": "'softdep {0} pre: vfio-pci'",
  'It is known what builds the initial ramdisk': 'On sait ce qui construit l’initramfs',
  'To keep a card from its usual driver, vfio-pci must often be in the initial ramdisk, and each generator is told so in its own way.':
    'Pour soustraire une carte à son pilote habituel, vfio-pci doit souvent être dans l’initramfs, et chaque générateur a sa façon de l’apprendre.',
  'This system starts without one.': 'Ce système démarre sans initramfs.',
  'NixOS builds it.': 'NixOS le construit.',
  '{0} builds it.': '{0} le construit.',
  'The boot loader that started this system is known': 'Le chargeur de démarrage qui a lancé ce système est connu',
  'A parameter written for another loader is never read, and the way back from a bad boot differs from loader to loader.':
    'Un paramètre écrit pour un autre chargeur n’est jamais lu, et le retour après un mauvais démarrage diffère d’un chargeur à l’autre.',
  '{0} started this system.': '{0} a lancé ce système.',
  'No package operation is running or was interrupted':
    'Aucune opération sur les paquets n’est en cours ni interrompue',
  'A package operation rebuilds kernels, ramdisks and boot entries; a change made meanwhile may be lost or half applied.':
    'Une opération sur les paquets régénère noyaux, initramfs et entrées de démarrage ; une modification faite entre-temps peut être perdue ou appliquée à moitié.',
  'None is under way.': 'Aucune n’est en cours.',
  'A package operation is under way or was interrupted: {0}.':
    'Une opération sur les paquets est en cours ou a été interrompue : {0}.',
  'Let it finish; repair an interrupted one (on Debian: sudo dpkg --configure -a).':
    'Laissez-la finir ; réparez celle qui a été interrompue (sous Debian : sudo dpkg --configure -a).',
  'The passthrough parameters that were written are in use': 'Les paramètres de passthrough écrits sont en vigueur',
  'A parameter counts only once the loader’s files have been made anew and the machine has restarted through them.':
    'Un paramètre ne compte qu’une fois les fichiers du chargeur régénérés et la machine redémarrée par eux.',
  'No passthrough parameter is written anywhere.': 'Aucun paramètre de passthrough n’est écrit nulle part.',
  '{0} is in use.': 'En vigueur : {0}.',
  '{0} are in use.': 'En vigueur : {0}.',
  '{0} is written down, but not in use.': 'Écrit, mais pas en vigueur : {0}.',
  '{0} are written down, but not in use.': 'Écrits, mais pas en vigueur : {0}.',
  'Restart; if that does not help, the loader’s files were not made anew or another loader starts this system.':
    'Redémarrez ; si cela ne suffit pas, les fichiers du chargeur n’ont pas été régénérés, ou un autre chargeur lance ce système.',
  'The passthrough parameters in use come back at the next start':
    'Les paramètres de passthrough en vigueur reviendront au prochain démarrage',
  'A parameter typed into the boot menu, or left in a file that nothing reads any more, is gone after the next start.':
    'Un paramètre saisi dans le menu de démarrage, ou laissé dans un fichier que plus rien ne lit, disparaît au démarrage suivant.',
  'No passthrough parameter is in use.': 'Aucun paramètre de passthrough n’est en vigueur.',
  'no file was found that the parameters come from': 'aucun fichier d’où viennent les paramètres n’a été trouvé',
  '{0} will be there again.': 'De nouveau là au prochain démarrage : {0}.',
  '{0} will not be there at the next start.': 'Absent au prochain démarrage : {0}.',
  'Boot settings of this system can be changed by a program':
    'Les réglages de démarrage de ce système peuvent être modifiés par un programme',
  'Some systems are built as a whole from a description; a change made past that description is undone by the next build.':
    'Certains systèmes sont construits en entier d’après une description ; une modification faite à côté d’elle est défaite à la construction suivante.',
  'NixOS is built from its configuration, which no program may edit for its owner.':
    'NixOS est construit d’après sa configuration, qu’aucun programme ne peut modifier à la place de son propriétaire.',
  'Put the settings into the configuration: boot.kernelParams, boot.initrd.kernelModules and virtualisation.libvirtd. A specialisation makes a boot entry to try them with.':
    'Mettez les réglages dans la configuration : boot.kernelParams, boot.initrd.kernelModules et virtualisation.libvirtd. Une specialisation crée une entrée de démarrage pour les essayer.',
  'Boot settings stand in ordinary files.': 'Les réglages de démarrage sont dans des fichiers ordinaires.',
  'This system runs from a bootc image; its parameters are set with bootc, each change as a new deployment.':
    'Ce système tourne depuis une image bootc ; ses paramètres se règlent avec bootc, chaque modification étant un nouveau déploiement.',
  'This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.':
    'Ce système tourne depuis une image ostree ; ses paramètres se règlent avec rpm-ostree, chaque modification étant un nouveau déploiement.',
  'Only the loader in use has files here': 'Seul le chargeur en service a des fichiers ici',
  'With files of two loaders about, people and programs edit the wrong ones, or an update puts the other loader first.':
    'Avec les fichiers de deux chargeurs, personnes et programmes modifient les mauvais, ou une mise à jour met l’autre chargeur en premier.',
  'No other loader has left files.': 'Aucun autre chargeur n’a laissé de fichiers.',
  '{0} started this system, but files of {1} lie here too.':
    '{0} a lancé ce système, mais il y a aussi des fichiers de {1}.',
  'One loader started this system, but files of {0} lie here too.':
    'Un seul chargeur a lancé ce système, mais il y a aussi des fichiers de {0}.',
  'Change parameters in the files of the loader in use only; remove {0} with the package manager where nothing needs it.':
    'Ne changez les paramètres que dans les fichiers du chargeur en service ; retirez {0} avec le gestionnaire de paquets si rien n’en a besoin.',
  'There is room for a second initial ramdisk': 'Il y a de la place pour un second initramfs',
  'A new image is written beside the old one; on a full /boot it is cut short, and such a system does not start.':
    'Une nouvelle image est écrite à côté de l’ancienne ; sur un /boot plein elle est tronquée, et un tel système ne démarre pas.',
  '{0} is free where kernels are kept.': 'Espace libre là où sont les noyaux : {0}.',
  'Only {0} is free where kernels are kept.': 'Espace libre là où sont les noyaux : seulement {0}.',
  'Remove old kernels with the package manager, keeping the running one and one more.':
    'Retirez d’anciens noyaux avec le gestionnaire de paquets, en gardant celui qui tourne et un de plus.',
  'The host starts through UEFI': 'L’hôte démarre par UEFI',
  'A legacy start lets the firmware’s old VGA code take hold of the card, and leaves no one-time boot entry to try a change with.':
    'Un démarrage hérité laisse le vieux code VGA du micrologiciel s’emparer de la carte, et n’offre pas d’entrée de démarrage unique pour essayer une modification.',
  'The host started through UEFI.': 'L’hôte a démarré par UEFI.',
  'A guest’s own firmware is its hypervisor’s choice.': 'Le micrologiciel d’un invité est choisi par son hyperviseur.',
  'The host started in legacy BIOS mode.': 'L’hôte a démarré en mode BIOS hérité.',
  'It works without this change too. Before you make it, reinstall the boot loader for UEFI.':
    'Cela fonctionne aussi sans ce changement. Avant de le faire, réinstallez le chargeur de démarrage pour UEFI.',
}
