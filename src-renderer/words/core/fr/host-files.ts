// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const hostFiles: CoreSentences = {
  'booster’s initramfs runs no scripts': 'l’initramfs de booster n’exécute aucun script',
  'NixOS builds its initramfs from its own configuration':
    'NixOS construit son initramfs d’après sa propre configuration',
  'this system boots without an initramfs': 'ce système démarre sans initramfs',
  'a script in the initramfs ({0}) binds each device by address and id before any driver sees it':
    'un script de l’initramfs ({0}) lie chaque périphérique par adresse et identifiant avant qu’un pilote le voie',
  'the initramfs is part of the system image here, so nothing of ours can run in it':
    'l’initramfs fait ici partie de l’image du système : rien de Throughway ne peut s’y exécuter',
  '/usr is read-only here and changes come as new snapshots, so nothing of ours can be put into an initramfs':
    '/usr est ici en lecture seule et les changements viennent par nouveaux instantanés : rien de Throughway ne peut être mis dans un initramfs',
  '{0}; devices can be bound by vfio-pci.ids= only':
    '{0} ; les périphériques ne peuvent être liés que par vfio-pci.ids=',
  'a preset names this configuration file, and it is not there':
    'un preset nomme ce fichier de configuration, et il n’est pas là',
  'a preset names this configuration file; outside /etc/mkinitcpio*.conf none is edited':
    'un preset nomme ce fichier de configuration ; en dehors de /etc/mkinitcpio*.conf, aucun n’est modifié',
  'a word to be taken off stands in pieces: {0}': 'un mot à retirer est en plusieurs morceaux : {0}',
  'its lines end as on Windows, and the \\r would become part of a word: {0}':
    'ses lignes finissent comme sous Windows, et le \\r ferait partie d’un mot : {0}',
  'it has no line with kernel parameters to put ours on':
    'il n’a pas de ligne de paramètres du noyau où mettre les nôtres',
  'it is not JSON': 'ce n’est pas du JSON',
  'GRUB would not pass this on: {0}': 'GRUB ne transmettrait pas ceci : {0}',
  'there are no entries in /boot/loader/entries to put kernel parameters on':
    'il n’y a pas d’entrées dans /boot/loader/entries où mettre des paramètres du noyau',
  'entries take their parameters from $kernelopts, and there is no grubenv':
    'les entrées prennent leurs paramètres de $kernelopts, et il n’y a pas de grubenv',
  'it is gone': 'il a disparu',
  'entries take their parameters from $kernelopts, and it is not set there':
    'les entrées prennent leurs paramètres de $kernelopts, qui n’y est pas défini',
  'it holds escaped letters: {0}': 'il contient des caractères échappés : {0}',
  'its {0} bytes have no room for more words': 'ses {0} octets n’ont pas de place pour d’autres mots',
  'there is no {0} to be made anew': 'il n’y a pas de {0} à refaire',
  'its lines end as on Windows, and a shell takes the \\r into the value: {0}':
    'ses lignes finissent comme sous Windows, et un shell prend le \\r dans la valeur : {0}',
  'grub-mkconfig stops there, {0}: {1}': 'grub-mkconfig s’y arrête, {0} : {1}',
  'the quote {0} in the value is never closed': 'le guillemet {0} dans la valeur n’est jamais fermé',
  'GRUB would take “{0}” for its own, and what follows would not reach the kernel':
    'GRUB prendrait « {0} » pour lui, et la suite n’atteindrait pas le noyau',
  'there is no /etc/default/grub, so nothing tells how GRUB’s menu is made':
    'il n’y a pas de /etc/default/grub : rien ne dit comment le menu de GRUB est fait',
  'words after “--” are not for the kernel, and ours would come after it: {0}':
    'les mots après « -- » ne sont pas pour le noyau, et les nôtres viendraient après : {0}',
  'this line, read later, may leave ours out: {0}': 'cette ligne, lue plus tard, peut laisser les nôtres de côté : {0}',
  'a shell would not come to the value that is wanted: {0}': 'un shell n’arriverait pas à la valeur voulue : {0}',
  'no line sets {0}': 'aucune ligne ne définit {0}',
  'there is no /etc/kernelstub/configuration': 'il n’y a pas de /etc/kernelstub/configuration',
  'no limine.conf was found on /efi, /boot/efi or /boot':
    'aucun limine.conf n’a été trouvé sur /efi, /boot/efi ou /boot',
  'bash stops there: {0}': 'bash s’y arrête : {0}',
  'KERNEL_CMDLINE[default] cannot be worked out: {0}': 'KERNEL_CMDLINE[default] ne peut pas être déterminé : {0}',
  '/etc/default/limine sets no KERNEL_CMDLINE[default] to add to':
    '/etc/default/limine ne définit aucun KERNEL_CMDLINE[default] à compléter',
  'neither rpm-ostree nor bootc is there to change the deployment':
    'ni rpm-ostree ni bootc n’est là pour changer le déploiement',
  '“{0}” is not ours, and bootc takes off only what was put on through it':
    '« {0} » n’est pas de nous, et bootc ne retire que ce qui a été mis par lui',
  'no deployment has an entry in /boot/loader/entries': 'aucun déploiement n’a d’entrée dans /boot/loader/entries',
  'there is neither /etc/kernel/cmdline nor /etc/default/grub': 'il n’y a ni /etc/kernel/cmdline ni /etc/default/grub',
  'neither /boot/refind_linux.conf nor a stanza of refind.conf has kernel parameters':
    'ni /boot/refind_linux.conf ni une section de refind.conf n’a de paramètres du noyau',
  'there is no /etc/kernel/cmdline, so sdbootutil would copy the parameters that run right now':
    'il n’y a pas de /etc/kernel/cmdline : sdbootutil copierait les paramètres en cours',
  'GRUB would end the line at “;”, and how sdbootutil hands quotes on is not known':
    'GRUB terminerait la ligne à « ; », et la façon dont sdbootutil transmet les guillemets n’est pas connue',
  'NixOS builds its menu from its own configuration: paste the module with boot.kernelParams instead':
    'NixOS construit son menu d’après sa propre configuration : collez-y plutôt le module avec boot.kernelParams',
  'the firmware starts the kernel itself, with parameters kept in an entry of the firmware: change that entry':
    'le micrologiciel lance le noyau lui-même, avec des paramètres gardés dans une de ses entrées : modifiez cette entrée',
  'it depends on a command or an expression': 'il dépend d’une commande ou d’une expression',
  'the quote  in the value is never closed': 'le guillemet dans la valeur n’est jamais fermé',
  'there is none of {0}': 'il n’y a aucun de {0}',
  'it takes in {0}, where parameters may stand as well': 'il inclut {0}, où peuvent se trouver aussi des paramètres',
  'no entry in loader/entries of /efi, /boot/efi or /boot starts a kernel of this system':
    'aucune entrée dans loader/entries de /efi, /boot/efi ou /boot ne lance un noyau de ce système',
  'no file holds the parameters of the next image, which would take those that run right now: put them into /etc/kernel/cmdline first':
    'aucun fichier ne contient les paramètres de la prochaine image, qui prendrait ceux en cours : mettez-les d’abord dans /etc/kernel/cmdline',
  'it is set by a loop': 'il est défini par une boucle',
  'go on': 'continuer',
  'a command whose name is not known may have changed it': 'une commande de nom inconnu l’a peut-être modifié',
  "“{0}” is not for this machine's sh": '« {0} » n’est pas pour le sh de cette machine',
  '“{0} {1}” may have changed it': '« {0} {1} » l’a peut-être modifié',
  'it is unset under a condition': 'il est supprimé sous condition',
  'it is set by {0}': 'il est défini par {0}',
  'the file may end early, at “{0}”': 'le fichier peut finir plus tôt, à « {0} »',
  "“{0}+=” is bash's, and sh is not bash here": '« {0}+= » est propre à bash, et sh n’est pas bash ici',
  "“{0}+=(…)” is bash's, and sh is not bash here": '« {0}+=(…) » est propre à bash, et sh n’est pas bash ici',
  "“{0}=” is bash's, and sh is not bash here": '« {0}= » est propre à bash, et sh n’est pas bash ici',
  "“{0}=(…)” is bash's, and sh is not bash here": '« {0}=(…) » est propre à bash, et sh n’est pas bash ici',
  'it is set as only bash can, and sh may be another shell':
    'il est défini comme seul bash le peut, et sh peut être un autre shell',
  'it is set under a condition': 'il est défini sous condition',
  'the file goes on with more than plain assignments': 'la suite du fichier est plus que de simples affectations',
  'it depends on a home folder': 'il dépend d’un dossier personnel',
  'it holds a brace expansion': 'il contient une expansion d’accolades',
  'it depends on {0}': 'il dépend de {0}',
  'it holds an array within a word': 'il contient un tableau au milieu d’un mot',
  'it depends on ${0}': 'il dépend de ${0}',
  'it depends on ${0}: {1}': 'il dépend de ${0} : {1}',
  'a double quote is never closed': 'un guillemet double n’est jamais fermé',
  'a single quote is never closed': 'un guillemet simple n’est jamais fermé',
  "it depends on GRUB's {0}": 'il dépend de {0}, propre à GRUB',
  'GRUB does not accept “{0}” outside quotes': 'GRUB n’accepte pas « {0} » hors des guillemets',
  'a single quote': 'un guillemet simple',
  'a quote': 'un guillemet',
  'the new grub.cfg starts no Linux': 'le nouveau grub.cfg ne lance aucun Linux',
  'an entry of the new grub.cfg lacks {0}: {1}': 'une entrée du nouveau grub.cfg n’a pas {0} : {1}',
  'an entry of the new grub.cfg still has {0}: {1}': 'une entrée du nouveau grub.cfg a encore {0} : {1}',
  'the new image lacks {0}': 'il manque à la nouvelle image {0}',
  'the new image still has {0}': 'la nouvelle image a encore {0}',
  'the new image lacks {0} programs and scripts that the one in use has, {1} among them':
    'il manque à la nouvelle image {0} programmes et scripts que celle en service a, dont {1}',
  'NixOS takes hooks from its own configuration (virtualisation.libvirtd.hooks.qemu)':
    'NixOS prend les hooks de sa propre configuration (virtualisation.libvirtd.hooks.qemu)',
  'SELinux is enforcing, and its policy does not let libvirt run hooks for QEMU: with one in place no guest would start. CPUs can be kept free from boot on instead (--isolate)':
    'SELinux est en mode enforcing, et sa politique interdit à libvirt d’exécuter des hooks pour QEMU : avec un tel hook, aucun invité ne démarrerait. À la place, des CPU peuvent être gardés libres dès le démarrage (--isolate)',
  'somebody else’s hook stands at this place; move it away or give it another name':
    'le hook de quelqu’un d’autre est à cet endroit ; déplacez-le ou donnez-lui un autre nom',
  'Limine would not start a new image because of the checksum in: {0}':
    'Limine ne lancerait pas une nouvelle image à cause de la somme de contrôle dans : {0}',
  'there are no modules of a kernel {0} on this system': 'il n’y a pas de modules d’un noyau {0} sur ce système',
  'NixOS builds its images from its configuration; see the module to paste':
    'NixOS construit ses images d’après sa configuration ; voyez le module à coller',
  'no installed kernel belongs to this file; installed: {0}':
    'aucun noyau installé ne correspond à ce fichier ; installés : {0}',
  'no installed kernel belongs to this file; installed: none':
    'aucun noyau installé ne correspond à ce fichier ; aucun n’est installé',
  'no kernel with modules is installed': 'aucun noyau avec modules n’est installé',
  'no initramfs of the kernel {0} was found, neither in /boot nor beside its boot entry':
    'aucun initramfs du noyau {0} n’a été trouvé, ni dans /boot ni à côté de son entrée de démarrage',
  'not made yet': 'pas encore fait',
  'the account with the number {0} is not in /etc/passwd; let it into the group libvirt yourself':
    'le compte numéro {0} n’est pas dans /etc/passwd ; ajoutez-le vous-même au groupe libvirt',
  'the group libvirt of this system lies in /usr/lib/group: copy its line to /etc/group first (grep ^libvirt: /usr/lib/group >> /etc/group)':
    'le groupe libvirt de ce système est dans /usr/lib/group : copiez d’abord sa ligne dans /etc/group (grep ^libvirt: /usr/lib/group >> /etc/group)',
  'this system is not started by systemd: switch libvirt on by its own means':
    'ce système n’est pas démarré par systemd : activez libvirt par ses propres moyens',
  'packages of this system come with its image: layer them with rpm-ostree, or build them in':
    'les paquets de ce système viennent avec son image : superposez-les avec rpm-ostree, ou intégrez-les à l’image',
  'Proxmox VE brings QEMU and firmware of its own, which the distribution’s packages clash with':
    'Proxmox VE apporte son propre QEMU et ses propres micrologiciels, avec lesquels les paquets de la distribution entrent en conflit',
  'how packages are installed on this distribution is not known to Throughway':
    'Throughway ne sait pas comment installer des paquets sur cette distribution',
  'NixOS declares this in its configuration: put `{0}` there and run `nixos-rebuild switch`':
    'NixOS déclare cela dans sa configuration : mettez-y `{0}` et lancez `nixos-rebuild switch`',
  'this boot is a trial itself: keep it or restart first':
    'ce démarrage est lui-même un essai : gardez-le ou redémarrez d’abord',
  'there is no systemd here, which would end a trial that nobody answers':
    'il n’y a pas ici de systemd, qui mettrait fin à un essai resté sans réponse',
  'GRUB next_entry': 'next_entry de GRUB',
  '{0}/grub.cfg does not read next_entry, or does not clear it before it counts; GRUB would not go back':
    '{0}/grub.cfg ne lit pas next_entry, ou ne l’efface pas avant d’en tenir compte ; GRUB ne reviendrait pas en arrière',
  '{0}/grub.cfg does not read the entry files in /boot/loader/entries':
    '{0}/grub.cfg ne lit pas les fichiers d’entrée de /boot/loader/entries',
  'the default is a number (saved_entry={0}), and one more entry would shift what it means':
    'le choix par défaut est un numéro (saved_entry={0}), et une entrée de plus décalerait ce qu’il désigne',
  'none of the entry files in /boot/loader/entries is the default or that of the running kernel':
    'aucun des fichiers d’entrée de /boot/loader/entries n’est celui par défaut ni celui du noyau en cours',
  '{0} is set neither in the entry nor in grubenv': '{0} n’est défini ni dans l’entrée ni dans grubenv',
  'sdbootutil makes and measures every boot entry itself and would take one of ours away. Next best: apply it and, if the machine does not come up, choose an earlier snapshot at the boot menu':
    'sdbootutil fait et mesure lui-même chaque entrée de démarrage et retirerait la nôtre. Au mieux : appliquez le changement et, si la machine ne démarre pas, choisissez un instantané antérieur dans le menu de démarrage',
  'rEFInd has no one-shot and remembers what it started last. Next best: keep a second line in refind_linux.conf with the old words, and choose it at the menu (F2 on the entry)':
    'rEFInd n’a pas de démarrage unique et retient ce qu’il a lancé en dernier. Au mieux : gardez dans refind_linux.conf une seconde ligne avec les anciens mots, et choisissez-la au menu (F2 sur l’entrée)',
  'a change makes a new deployment the default, and there is no one-shot. Next best: the earlier deployment is the second entry of the menu; with `boot_counter=1` in grubenv GRUB goes back to it by itself':
    'un changement fait d’un nouveau déploiement celui par défaut, et il n’y a pas de démarrage unique. Au mieux : le déploiement précédent est la deuxième entrée du menu ; avec `boot_counter=1` dans grubenv, GRUB y revient de lui-même',
  'entries are made from the configuration alone. Next best: a `specialisation` with these words in it is an entry of its own; start it once with `bootctl set-oneshot` or from the menu':
    'les entrées sont faites d’après la seule configuration. Au mieux : une `specialisation` avec ces mots est une entrée à part ; lancez-la une fois avec `bootctl set-oneshot` ou depuis le menu',
  'Proxmox can pin a kernel for one boot but not its parameters, and unpins it only after a good start. Next best: apply it and, if the machine does not come up, delete the words at the boot menu':
    'Proxmox peut fixer un noyau pour un démarrage, mais pas ses paramètres, et ne le libère qu’après un bon démarrage. Au mieux : appliquez le changement et, si la machine ne démarre pas, effacez les mots dans le menu de démarrage',
  'the firmware starts the kernel with parameters from its own memory, which is not written to here. Next best: a second boot entry of the firmware, and `efibootmgr --bootnext`':
    'le micrologiciel lance le noyau avec des paramètres de sa propre mémoire, où rien n’est écrit d’ici. Au mieux : une seconde entrée de démarrage du micrologiciel, et `efibootmgr --bootnext`',
  'Syslinux has no one-shot on this system. Next best: a second LABEL with the old words, to be chosen at the menu':
    'Syslinux n’a pas de démarrage unique sur ce système. Au mieux : un second LABEL avec les anciens mots, à choisir au menu',
  'Without a trial the recovery card shows how to get back from the boot menu.':
    'Sans essai, la fiche de secours montre comment revenir en arrière depuis le menu de démarrage.',
  '{0} starts an entry of its own once; the machine goes back by itself at the boot after it.':
    '{0} lance une fois une entrée à part ; la machine revient d’elle-même en arrière au démarrage suivant.',
  'Only root can read {0}; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    'Seul root peut lire {0} ; cela est lu avant toute écriture, et rien n’est écrit si cela s’oppose à un essai.',
  'Only root can read a file that decides it; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    'Seul root peut lire un fichier qui en décide ; il est lu avant toute écriture, et rien n’est écrit s’il s’oppose à un essai.',
  'a file that decides it': 'un fichier qui en décide',
  '{0} Without a trial the recovery card shows how to get back from the boot menu.':
    '{0} Sans essai, la fiche de secours montre comment revenir en arrière depuis le menu de démarrage.',
  'it does not begin as a GRUB environment block': 'il ne commence pas comme un bloc d’environnement GRUB',
  'it has {0} bytes in place of {1}': 'il a {0} octets au lieu de {1}',
  'its last line has no end': 'sa dernière ligne n’a pas de fin',
  'it has no room for one more variable': 'il n’a pas de place pour une variable de plus',
  'LVM or encryption': 'LVM ou chiffrement',
  'neither /boot/grub/grub.cfg nor /boot/grub2/grub.cfg is there':
    'ni /boot/grub/grub.cfg ni /boot/grub2/grub.cfg n’est là',
  'there is a menu in {0} and in {1}; which of them GRUB reads cannot be told':
    'il y a un menu dans {0} et dans {1} ; on ne sait pas lequel GRUB lit',
  'what {0} lies on cannot be told, so neither whether GRUB can clear a one-shot there':
    'on ne sait pas sur quoi se trouve {0}, ni donc si GRUB peut y effacer un démarrage unique',
  'GRUB cannot write to {0}, on which {1} lies: a one-shot would stay and the trial would come again at each start. A separate /boot of ext4 would do':
    'GRUB ne peut pas écrire sur {0}, où se trouve {1} : un démarrage unique resterait et l’essai reviendrait à chaque démarrage. Un /boot séparé en ext4 suffirait',
  'GRUB cannot write through {0}, on which {1} lies ({2}): a one-shot would stay and the trial would come again at each start. A /boot on a plain partition would do':
    'GRUB ne peut pas écrire à travers {0}, où se trouve {1} ({2}) : un démarrage unique resterait et l’essai reviendrait à chaque démarrage. Un /boot sur une partition simple suffirait',
  'GRUB would not take it as its environment: {0}': 'GRUB ne l’accepterait pas comme environnement : {0}',
  'another entry is already set for the next boot: next_entry={0}':
    'une autre entrée est déjà prévue pour le prochain démarrage : next_entry={0}',
  'its initrd is given in several lines: {0}': 'son initrd est donné sur plusieurs lignes : {0}',
  'its kernel line is more than one command: {0}': 'sa ligne du noyau est plus d’une commande : {0}',
  '{0}/grub.cfg does not read custom.cfg (/etc/grub.d/41_custom is missing or not executable)':
    '{0}/grub.cfg ne lit pas custom.cfg (/etc/grub.d/41_custom manque ou n’est pas exécutable)',
  'no entry of {0}/grub.cfg starts this Linux in a way that can be copied':
    'aucune entrée de {0}/grub.cfg ne lance ce Linux d’une façon qui puisse être copiée',
  'the entry “{0}” cannot be copied: {1}': 'l’entrée « {0} » ne peut pas être copiée : {1}',
  'it decides itself what is started, and a trial could not: {0}':
    'il décide lui-même de ce qui est lancé, et un essai ne le pourrait pas : {0}',
  'a quote or a bracket in it is never closed, so nothing can be added after it':
    'un guillemet ou une accolade n’y est jamais fermé : rien ne peut être ajouté après',
  'Limine has a one-shot only where UEFI started it': 'Limine n’a de démarrage unique que là où l’UEFI l’a lancé',
  'Limine did not tell its version at this start (LoaderInfo); before 12.4 it takes no notice of a one-shot':
    'Limine n’a pas dit sa version à ce démarrage (LoaderInfo) ; avant 12.4, il ignore un démarrage unique',
  'Limine {0}.{1} started this system, and before 12.4 it takes no notice of a one-shot':
    'Limine {0}.{1} a lancé ce système, et avant 12.4 il ignore un démarrage unique',
  'limine.conf is at none of its usual places': 'limine.conf n’est à aucune de ses places habituelles',
  'there is a menu in {0} and in {1}; which of them Limine reads cannot be told':
    'il y a un menu dans {0} et dans {1} ; on ne sait pas lequel Limine lit',
  'Limine would remember the trial and start it again: {0}': 'Limine retiendrait l’essai et le relancerait : {0}',
  'Limine starts only with the menu whose checksum it holds: {0}':
    'Limine ne démarre qu’avec le menu dont il a la somme de contrôle : {0}',
  'none of its entries starts a Linux kernel with the words that the running one has':
    'aucune de ses entrées ne lance un noyau Linux avec les mots de celui en cours',
  'the variables of the firmware cannot be reached, and the one-shot is one of them':
    'les variables du micrologiciel sont inaccessibles, et le démarrage unique en est une',
  'there is no boot entry in a file (loader/entries); a unified kernel image has its parameters inside':
    'il n’y a pas d’entrée de démarrage dans un fichier (loader/entries) ; une image noyau unifiée a ses paramètres à l’intérieur',
  'there are boot entries on {0}; which of them the running one is cannot be told':
    'il y a des entrées de démarrage sur {0} ; on ne sait pas laquelle est en cours',
  'this system was started from {0}, a unified kernel image with its parameters inside':
    'ce système a été lancé depuis {0}, une image noyau unifiée avec ses paramètres à l’intérieur',
  'no boot entry starts a Linux kernel': 'aucune entrée de démarrage ne lance un noyau Linux',
  'the running entry names no kernel (`linux`)': 'l’entrée en cours ne nomme aucun noyau (`linux`)',
  'it would take the trial’s entry as its default, for good: {0}':
    'il prendrait l’entrée de l’essai par défaut, pour de bon : {0}',
  'the firmware’s variable {0} ({1}) would take the trial’s entry as its default':
    'la variable du micrologiciel {0} ({1}) prendrait l’entrée de l’essai par défaut',
  'every boot entry sorts behind one of ours or is counted (boot counting), so the trial’s could become the default':
    'toutes les entrées de démarrage se classent après l’une des nôtres ou sont comptées (boot counting) : celle de l’essai pourrait devenir celle par défaut',
  'a newer kernel is installed than the one that runs; restart first':
    'un noyau plus récent que celui en cours est installé ; redémarrez d’abord',
  'the entry to copy starts without an initramfs, so nothing could bind early.':
    'l’entrée à copier démarre sans initramfs : rien ne pourrait lier tôt.',
  'Throughway trial (one boot)': 'Essai Throughway (un démarrage)',
  'initrd {0}': 'initrd {0}',
  'options {0}': 'options {0}',
  'EFI BootNext': 'BootNext d’EFI',
  'the release of the running kernel cannot be told': 'la version du noyau en cours est indéterminée',
  'the firmware has boot entries under all the numbers that ours could have':
    'le micrologiciel a des entrées de démarrage sous tous les numéros que les nôtres pourraient avoir',
  'the variables of the firmware cannot be reached, and BootNext is one of them':
    'les variables du micrologiciel sont inaccessibles, et BootNext en est une',
  'Secure Boot is on, and the firmware would not start an image that is not signed with its keys':
    'Secure Boot est activé, et le micrologiciel ne lancerait pas une image non signée par ses clés',
  'whether Secure Boot is on cannot be told, and with it the firmware would not start an image of ours':
    'on ne sait pas si Secure Boot est activé ; s’il l’est, le micrologiciel ne lancerait pas une image de nous',
  'the EFI system partition is mounted neither at /efi nor at /boot/efi nor at /boot':
    'la partition système EFI n’est montée ni sur /efi, ni sur /boot/efi, ni sur /boot',
  '{0} lies on {1}, which is no partition of a plain disk':
    '{0} se trouve sur {1}, qui n’est pas une partition d’un disque simple',
  'no unified kernel image with {0} can be made aside here':
    'aucune image noyau unifiée avec {0} ne peut être faite à part ici',
  'there is no such file': 'ce fichier n’existe pas',
  'others changed the very lines that Throughway wrote':
    'd’autres ont modifié les lignes mêmes que Throughway a écrites',
  'others changed what Throughway wrote': 'd’autres ont modifié ce que Throughway a écrit',
  '“{0}” was put there by others as well': '« {0} » y a été mis par d’autres aussi',
}
