// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const readings: CoreSentences = {
  '{0} is readable only by root; needs the helper': '{0} n’est lisible que par root ; il faut l’assistant',
  'is there': 'y est',
  'two answers conflict: {0}': 'deux réponses se contredisent : {0}',
  'two answers conflict: kernelstub and sdbootutil are both set up':
    'deux réponses se contredisent : kernelstub et sdbootutil sont tous deux en place',
  'GRUB reads entry files': 'GRUB lit des fichiers d’entrée',
  'firmware is not UEFI, so no loader left its name, and no parameter names one':
    'le micrologiciel n’est pas UEFI : aucun chargeur n’a laissé son nom, et aucun paramètre n’en nomme un',
  "two answers conflict: {0} may be GRUB's or SYSLINUX's, and files of both are there":
    'deux réponses se contredisent : {0} peut être de GRUB ou de SYSLINUX, et il y a des fichiers des deux',
  "two answers conflict: {0} is GRUB's, whose files are missing, and those of {1} are there":
    'deux réponses se contredisent : {0} est de GRUB, dont les fichiers manquent, et il y a ceux de {1}',
  'files of {0} are there, and nothing says which started':
    'il y a des fichiers de {0}, et rien ne dit lequel a démarré',
  'no loader left its name in firmware variables, on the command line or in files that can be read':
    'aucun chargeur n’a laissé son nom dans les variables du micrologiciel, sur la ligne de commande ou dans des fichiers lisibles',
  'nothing was looked for': 'rien n’a été cherché',
  'whether Proxmox started through GRUB or systemd-boot is not known':
    'on ne sait pas si Proxmox a démarré par GRUB ou par systemd-boot',
  '/etc/kernelstub/configuration holds something unexpected':
    '/etc/kernelstub/configuration contient quelque chose d’inattendu',
  '/nix/var/nix/profiles/system/kernel-params does not exist':
    '/nix/var/nix/profiles/system/kernel-params n’existe pas',
  'firmware does not say which entry it started': 'le micrologiciel ne dit pas quelle entrée il a lancée',
  '/sys/firmware/efi/efivars is empty: efivarfs is not mounted or firmware grants no access':
    '/sys/firmware/efi/efivars est vide : efivarfs n’est pas monté ou le micrologiciel refuse l’accès',
  '/sys/firmware/efi/efivars/{0}-{1} holds something unexpected':
    '/sys/firmware/efi/efivars/{0}-{1} contient quelque chose d’inattendu',
  'no entry with options was found in loader/entries of /efi, /boot or /boot/efi':
    'aucune entrée avec des options n’a été trouvée dans loader/entries de /efi, /boot ou /boot/efi',
  '/etc/tuned/bootcmdline is more than plain assignments':
    '/etc/tuned/bootcmdline est plus que de simples affectations',
  '/sys/firmware is empty': '/sys/firmware est vide',
  'whether grub-mkconfig reads /etc/default/grub.d is not known':
    'on ne sait pas si grub-mkconfig lit /etc/default/grub.d',
  'a shell stops in {0}: {1}': 'un shell s’arrête dans {0} : {1}',
  'GRUB_ENABLE_BLSCFG in {0}: {1}': 'GRUB_ENABLE_BLSCFG dans {0} : {1}',
  'the distribution is not known': 'la distribution n’est pas connue',
  'GRUB’s environment block is not there': 'le bloc d’environnement de GRUB n’est pas là',
  'bash stops in {0}: {1}': 'bash s’arrête dans {0} : {1}',
  '{0} are all installed, and no file chooses one': '{0} sont tous installés, et aucun fichier n’en choisit un',
  '{0} makes it, which is not known here ({1})': '{0} le produit, ce qui n’est pas connu ici ({1})',
  '/usr/bin is empty': '/usr/bin est vide',
  'NixOS keeps them in its configuration, which is a program':
    'NixOS les garde dans sa configuration, qui est un programme',
  'cmdline of {0}': 'cmdline de {0}',
  'no limine.conf with a command line was found': 'aucun limine.conf avec une ligne de commande n’a été trouvé',
  'options of {0}': 'options de {0}',
  'neither refind_linux.conf nor a stanza of refind.conf has options':
    'ni refind_linux.conf ni une section de refind.conf n’a d’options',
  'APPEND of {0}': 'APPEND de {0}',
  '{0} includes further files': '{0} inclut d’autres fichiers',
  'no configuration of SYSLINUX with a label was found':
    'aucune configuration de SYSLINUX avec un label n’a été trouvée',
  'pacman is running or was cut off': 'pacman est en cours ou a été interrompu',
  'a new deployment waits for the next start': 'un nouveau déploiement attend le prochain démarrage',
  'an update waits for the next start': 'une mise à jour attend le prochain démarrage',
  'dpkg is running or was cut off (/var/lib/dpkg/updates)':
    'dpkg est en cours ou a été interrompu (/var/lib/dpkg/updates)',
  'no file holds parameters for the next image, so it would get those of the running kernel':
    'aucun fichier ne contient de paramètres pour la prochaine image : elle prendrait ceux du noyau en cours',
  'kernel_cmdline in {0}: {1}': 'kernel_cmdline dans {0} : {1}',
  'it is not text in UTF-8': 'ce n’est pas du texte en UTF-8',
  'only root can read it': 'seul root peut le lire',
  'it is not part of this directory': 'cela ne fait pas partie de ce répertoire',
  '/proc/cpuinfo does not show the virtualization extension, so its parts cannot be told':
    '/proc/cpuinfo ne montre pas l’extension de virtualisation : ses parties sont indéterminées',
  'this kernel prints no vmx flags, which would tell': 'ce noyau n’affiche pas les indicateurs vmx, qui le diraient',
  '{0} holds something unexpected': '{0} contient quelque chose d’inattendu',
  'neither kvm_intel nor kvm_amd is loaded': 'ni kvm_intel ni kvm_amd n’est chargé',
  'ARM CPUs do not show the extension in /proc/cpuinfo, and the kernel log does not tell':
    'les CPU ARM ne montrent pas l’extension dans /proc/cpuinfo, et le journal du noyau ne dit rien',
  '/proc/cpuinfo has no line of flags': '/proc/cpuinfo n’a pas de ligne d’indicateurs',
  'the parameter clearcpuid= hides the flag': 'le paramètre clearcpuid= cache l’indicateur',
  'this kernel is built without KVM for Intel and hides the extension whatever firmware says':
    'ce noyau est compilé sans KVM pour Intel et cache l’extension, quoi que dise le micrologiciel',
  '/proc/cpuinfo shows neither vmx nor svm; either this CPU lacks the extension or firmware has disabled it':
    '/proc/cpuinfo ne montre ni vmx ni svm ; ou ce CPU n’a pas l’extension, ou le micrologiciel l’a désactivée',
  '/proc/cpuinfo does not tell this on this architecture': '/proc/cpuinfo ne le dit pas sur cette architecture',
  '/sys/devices/system/cpu/online holds something unexpected':
    '/sys/devices/system/cpu/online contient quelque chose d’inattendu',
  '/sys/devices/system/cpu/cpu{0}/topology holds something unexpected':
    '/sys/devices/system/cpu/cpu{0}/topology contient quelque chose d’inattendu',
  '/sys/devices/system/cpu/isolated holds something unexpected':
    '/sys/devices/system/cpu/isolated contient quelque chose d’inattendu',
  'its folder is not in this directory': 'son dossier n’est pas dans ce répertoire',
  '{0} is empty in this directory': '{0} est vide dans ce répertoire',
  '/proc/iomem is empty': '/proc/iomem est vide',
  '{0} does not say which card it is on': '{0} ne dit pas sur quelle carte il est',
  "{0} in /proc/iomem lies in no display device's memory":
    '{0} dans /proc/iomem n’est dans la mémoire d’aucun périphérique d’affichage',
  'processes of other users can be looked into only by root; needs the helper':
    'seul root peut regarder les processus d’autres utilisateurs ; il faut l’assistant',
  'neither the kernel log nor a parameter nor the groups tell the default domain type':
    'ni le journal du noyau, ni un paramètre, ni les groupes ne disent le type de domaine par défaut',
  '{0} no longer reaches back to the start of this boot': '{0} ne remonte plus jusqu’au début de ce démarrage',
  '{0} could not be read and the kernel log does not tell the address width':
    '{0} n’a pas pu être lu et le journal du noyau ne dit pas la largeur d’adresse',
  'neither /sys/kernel/irq nor /proc/interrupts nor the kernel log tells whether interrupts are remapped':
    'ni /sys/kernel/irq, ni /proc/interrupts, ni le journal du noyau ne disent si les interruptions sont remappées',
  "/proc/config.gz was not readable, and the kernel's release is not known":
    '/proc/config.gz n’était pas lisible, et la version du noyau n’est pas connue',
  'neither /proc/config.gz nor {0} can be read': 'ni /proc/config.gz ni {0} ne peut être lu',
  'the kernel log': 'le journal du noyau',
  '{0} is empty': '{0} est vide',
  'Linux {0} does not list unknown parameters; 5.14 and later do':
    'Linux {0} ne liste pas les paramètres inconnus ; c’est le cas à partir de 5.14',
  'no module can be loaded ({0}), and nothing tells what is built in':
    'aucun module ne peut être chargé ({0}), et rien ne dit ce qui est intégré',
  '{0}/modules.builtin cannot be read': '{0}/modules.builtin ne peut pas être lu',
  '{0}: nomodule': '{0} : nomodule',
  '{0}: MODULES is not set': '{0} : MODULES n’est pas défini',
  '/lib/modules/{0} does not exist': '/lib/modules/{0} n’existe pas',
  "the kernel's release is not known": 'la version du noyau n’est pas connue',
  '{0} cannot be started': '{0} ne peut pas être lancé',
  '{0} ended with an error': '{0} s’est terminé par une erreur',
  'an error': 'une erreur',
  '{0} is not installed': '{0} n’est pas installé',
  'ended with {0}': 's’est terminé avec {0}',
  'ended with an error': 's’est terminé par une erreur',
  'gave no answer within {0} ms': 'n’a pas répondu en {0} ms',
  'the kernel does not know the speed of the link ({0}); the device may be asleep':
    'le noyau ne connaît pas la vitesse de la liaison ({0}) ; le périphérique dort peut-être',
  'only some files of /sys/bus/pci/devices/{0} are in this directory':
    'seuls quelques fichiers de /sys/bus/pci/devices/{0} sont dans ce répertoire',
  "the kernel's release is not known ({0})": 'la version du noyau n’est pas connue ({0})',
  '{0}/{1}/modules.alias does not exist': '{0}/{1}/modules.alias n’existe pas',
  'not read for virtual functions, which sleep and wake with their physical function':
    'non lu pour les fonctions virtuelles, qui dorment et se réveillent avec leur fonction physique',
  'kernels before 5.15 do not tell how they would reset a device':
    'les noyaux antérieurs à 5.15 ne disent pas comment ils réinitialiseraient un périphérique',
  '{0}/reset_method is not there': '{0}/reset_method n’est pas là',
  '{0}/resource is not there': '{0}/resource n’est pas là',
  '{0}/boot_vga is not there': '{0}/boot_vga n’est pas là',
  'the kernel does not know it ({0})': 'le noyau ne le connaît pas ({0})',
  'the ids of {0} are not in {1}': 'les identifiants de {0} ne sont pas dans {1}',
  'this kernel does not tell which BARs of {0} can be resized':
    'ce noyau ne dit pas quels BAR de {0} peuvent être redimensionnés',
  '{0}/{1} holds something unexpected': '{0}/{1} contient quelque chose d’inattendu',
  '{0} holds something unexpected; the device may be asleep or gone':
    '{0} contient quelque chose d’inattendu ; le périphérique dort peut-être ou a disparu',
  '/proc/net/tcp could not be read': '/proc/net/tcp n’a pas pu être lu',
  '{0} does not exist': '{0} n’existe pas',
  '{0} is not part of this directory': '{0} ne fait pas partie de ce répertoire',
  '{0} could not be read: {1}': '{0} n’a pas pu être lu : {1}',
  'who looked was not kept': 'qui a regardé n’a pas été conservé',
  'was not read when captured': 'n’a pas été lu lors de la capture',
  'processes were not looked at': 'les processus n’ont pas été regardés',
  'these files were not looked for': 'ces fichiers n’ont pas été cherchés',
  'it cannot be told': 'c’est indéterminé',
  '{0} is no block device that the kernel lists': '{0} n’est pas un périphérique bloc que le noyau liste',
  'Whether the host uses it could not be told.': 'On ne sait pas si l’hôte l’utilise.',
  'The host uses it: {0}.': 'L’hôte l’utilise : {0}.',
  'Windows (ntfs)': 'Windows (ntfs)',
  'it holds something unexpected': 'il contient quelque chose d’inattendu',
  '/proc/*/fd of other users': '/proc/*/fd d’autres utilisateurs',
  'what is mounted could not be read': 'ce qui est monté n’a pas pu être lu',
  'none of the folders above /var/lib/libvirt/images is there':
    'aucun des dossiers au-dessus de /var/lib/libvirt/images n’est là',
  'it lists no mount': 'il ne liste aucun montage',
  '/etc/fstab (what is to be mounted, not what is)': '/etc/fstab (ce qui doit être monté, non ce qui l’est)',
  'file of {0}': 'fichier de {0}',
  'no container manager left a mark, and neither the kernel’s threads nor systemd are to be seen':
    'aucun gestionnaire de conteneurs n’a laissé de trace, et on ne voit ni les threads du noyau ni systemd',
  '/proc/cpuinfo has no flags on this kind of CPU, and firmware names no hypervisor':
    '/proc/cpuinfo n’a pas d’indicateurs sur ce type de CPU, et le micrologiciel ne nomme aucun hyperviseur',
  '{0}/chassis_type holds {1}, which names no kind of chassis':
    '{0}/chassis_type contient {1}, qui ne désigne aucun type de boîtier',
  '{0} holds the placeholder “{1}”': '{0} contient le texte de remplissage « {1} »',
  'who is looking': 'qui regarde',
  'SSH_CONNECTION holds something unexpected': 'SSH_CONNECTION contient quelque chose d’inattendu',
  'this runs below an SSH session whose address was taken from its environment':
    'ceci tourne sous une session SSH dont l’adresse a été retirée de l’environnement',
  'too many links': 'trop de liens',
  'programs are not run for a directory': 'aucun programme n’est lancé pour un répertoire',
  'empty, as where nothing is mounted': 'vide, comme là où rien n’est monté',
  'free space is not known for a directory': 'l’espace libre n’est pas connu pour un répertoire',
  'who looked is not known for a directory': 'qui a regardé n’est pas connu pour un répertoire',
  'processes are not known for a directory': 'les processus ne sont pas connus pour un répertoire',
  '/sys/kernel/security/lsm names selinux but /sys/fs/selinux/enforce could not be read':
    '/sys/kernel/security/lsm nomme selinux, mais /sys/fs/selinux/enforce n’a pas pu être lu',
  'neither /sys/kernel/security/lsm nor what it would list could be read':
    'ni /sys/kernel/security/lsm ni ce qu’il listerait n’a pu être lu',
}
