// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const plan: CoreSentences = {
  'Unmount it for good first, also in /etc/fstab.': 'Démontez-le d’abord pour de bon, aussi dans /etc/fstab.',
  'Swap elsewhere first, also in /etc/fstab.': 'Placez d’abord le swap ailleurs, aussi dans /etc/fstab.',
  'Plug the keyboard into a port of another controller.': 'Branchez le clavier sur un port d’un autre contrôleur.',
  'Plug the mouse into a port of another controller.': 'Branchez la souris sur un port d’un autre contrôleur.',
  'Give the host another way to the network first.': 'Donnez d’abord à l’hôte un autre chemin vers le réseau.',
  'Come in over another interface, or sit at the machine.':
    'Connectez-vous par une autre interface, ou devant la machine.',
  'Choose the dynamic mode, in which the host keeps it until a guest starts, or add a second graphics card.':
    'Choisissez le mode dynamique, où l’hôte le garde jusqu’au démarrage d’un invité, ou ajoutez une seconde carte graphique.',
  'Switch its virtual functions off first.': 'Désactivez d’abord ses fonctions virtuelles.',
  '{0} is a bridge to further devices: it stays in the host, and what is below it can be given.':
    '{0} est un pont vers d’autres périphériques : il reste à l’hôte, et ce qui est en dessous peut être donné.',
  'The chosen devices hold {0}.': 'Les périphériques choisis portent {0}.',
  'It was tried.': 'Cela a été essayé.',
  'which boot loader starts this system': 'quel chargeur de démarrage lance ce système',
  'what makes the initramfs here': 'ce qui produit l’initramfs ici',
  'Could not tell which boot loader starts this system: {0}.':
    'On ne sait pas quel chargeur de démarrage lance ce système : {0}.',
  'NixOS keeps every generation in its boot menu: choose the one before there, or make the module a specialisation to start it by hand.':
    'NixOS garde chaque génération dans son menu de démarrage : choisissez-y la précédente, ou faites du module une specialisation pour la démarrer à la main.',
  'Nothing in this plan takes effect at boot, so there is nothing to try.':
    'Rien dans ce plan ne prend effet au démarrage : il n’y a rien à essayer.',
  'Could not tell what makes the initramfs here: {0}.': 'On ne sait pas ce qui produit l’initramfs ici : {0}.',
  '{0} should go by hand: {1}': 'À retirer à la main : {0} ({1})',
  'Nothing has to be changed for this.': 'Rien n’est à modifier pour cela.',
  'Nothing was chosen; `throughway devices` lists what could be given to a guest.':
    'Rien n’a été choisi ; `throughway devices` liste ce qui pourrait être donné à un invité.',
  'Nothing was chosen; the card to give to a guest here is {0}: throughway plan --device {1}.':
    'Rien n’a été choisi ; la carte à donner à un invité est ici {0} : throughway plan --device {1}.',
  'its modules have to be unloaded before, and whatever uses them stopped: taken by force it hangs the kernel':
    'ses modules doivent être déchargés avant, et ce qui les utilise arrêté : retiré de force, il fige le noyau',
  'programs that use it have to be stopped before: taken by force it can fault, and some cards do not come back':
    'les programmes qui l’utilisent doivent être arrêtés avant : retiré de force, il peut planter, et certaines cartes ne reviennent pas',
  'programs that use it have to be stopped before': 'les programmes qui l’utilisent doivent être arrêtés avant',
  'Nothing is bound at boot: when a guest starts, each device is taken from its driver and bound to vfio-pci, and given back when the guest ends.':
    'Rien n’est lié au démarrage : quand un invité démarre, chaque périphérique est retiré à son pilote et lié à vfio-pci, puis rendu à la fin de l’invité.',
  '{0} is driven by {1}; {2}.': '{0} est piloté par {1} ; {2}.',
  'There is no device at {0}; `throughway devices` lists them.':
    'Il n’y a pas de périphérique à {0} ; `throughway devices` les liste.',
  '{0} goes along: it is a function of the same device as {1}.':
    '{0} part avec : c’est une fonction du même périphérique que {1}.',
  'The IOMMU is not in use yet, so nothing tells who shares a group with whom; it shows after the first start with it.':
    'L’IOMMU n’est pas encore en service : rien ne dit qui partage un groupe avec qui ; cela se verra après le premier démarrage avec elle.',
  '{0} is a virtual function: it is made after boot, so it cannot be bound at boot.':
    '{0} est une fonction virtuelle : elle est créée après le démarrage et ne peut donc pas être liée au démarrage.',
  '{0} has no way to be reset: it works for one guest start, and again only after a restart.':
    '{0} n’a aucun moyen d’être réinitialisé : il sert pour un démarrage d’invité, puis seulement après un redémarrage.',
  '{0} is plugged into a port from outside: where it is missing at boot, nothing is bound.':
    '{0} est branché sur un port externe : s’il manque au démarrage, rien n’est lié.',
  '{0} is in no IOMMU group, so the kernel can give it to no guest.':
    '{0} n’est dans aucun groupe IOMMU : le noyau ne peut le donner à aucun invité.',
  'Could not tell the IOMMU group of {0}.': 'Groupe IOMMU de {0} indéterminé.',
  'Firmware demands a fixed memory mapping for a device in group {0} of {1}, so the kernel gives it to no guest.':
    'Le micrologiciel exige une correspondance mémoire fixe pour un périphérique du groupe {0} de {1} : le noyau ne le donne à aucun invité.',
  'IOMMU group {0} of {1} also holds {2}: they can only go together. Choose them too, or move the card to another slot.':
    'Le groupe IOMMU {0} de {1} contient aussi {2} : ils ne peuvent partir qu’ensemble. Choisissez-les aussi, ou déplacez la carte dans un autre emplacement.',
  '{0} devices are too many for one kernel parameter.':
    '{0} périphériques, c’est trop pour un seul paramètre du noyau.',
  'Has vfio-pci take {0} at boot, only where address and id are these.':
    'Fait prendre {0} par vfio-pci au démarrage, seulement si adresse et identifiant correspondent.',
  'The new list takes its place.': 'La nouvelle liste la remplace.',
  '{0} device kept for guests before stays so.': '{0} périphérique gardé auparavant pour des invités le reste.',
  '{0} devices kept for guests before stay so.': '{0} périphériques gardés auparavant pour des invités le restent.',
  '{0} has the same ids as {1}, and here devices can only be taken by id: {2}. The dynamic mode tells them apart.':
    '{0} a les mêmes identifiants que {1}, et ici les périphériques ne peuvent être pris que par identifiant : {2}. Le mode dynamique les distingue.',
  'Has vfio-pci take every device of these ids at boot: {0}.':
    'Fait prendre par vfio-pci, au démarrage, tout périphérique ayant ces identifiants : {0}.',
  'The kernel takes one list only; the new one holds it.': 'Le noyau n’accepte qu’une liste ; la nouvelle la contient.',
  'Devices are taken by id here, not by address ({0}): a card that is moved or added later and has such an id is taken too.':
    'Les périphériques sont pris ici par identifiant, non par adresse ({0}) : une carte déplacée ou ajoutée plus tard qui a un tel identifiant est prise aussi.',
  'The kernel saw it fail to wake from a power state, so it is kept awake.':
    'Le noyau l’a vu ne pas se réveiller d’un état d’alimentation : il est donc gardé éveillé.',
  'Keeps it out of VGA arbitration, in which Intel’s graphics cannot take part, so that the host’s screen stays fast.':
    'Le tient hors de l’arbitrage VGA, auquel les graphismes Intel ne peuvent pas participer, pour que l’écran de l’hôte reste rapide.',
  'The firmware’s first picture lies in {0}; vfio-pci takes it down when it binds, and that screen stays dark then.':
    'La première image du micrologiciel est dans {0} ; vfio-pci la retire en se liant, et cet écran reste alors noir.',
  'The firmware’s picture lies in the card’s memory, and this kernel does not take it down when vfio-pci binds.':
    'L’image du micrologiciel est dans la mémoire de la carte, et ce noyau ne la retire pas quand vfio-pci se lie.',
  'With initcall_blacklist=sysfb_init the console stays dark until the host’s own graphics driver loads: a disk password is then typed blind.':
    'Avec initcall_blacklist=sysfb_init, la console reste noire jusqu’au chargement du pilote graphique de l’hôte : un mot de passe de disque se saisit alors à l’aveugle.',
  'the kernel has no such option; AMD’s IOMMU is on wherever firmware offers it':
    'le noyau n’a pas cette option ; l’IOMMU d’AMD est active dès que le micrologiciel l’offre',
  'it is Throughway’s own; choose devices with --device':
    'il est propre à Throughway ; choisissez les périphériques avec --device',
  'it takes every device of such an id; choose devices with --device, by address':
    'il prend tout périphérique de cet identifiant ; choisissez les périphériques avec --device, par adresse',
  'it switches off the IOMMU that giving devices away needs':
    'il désactive l’IOMMU dont le don de périphériques a besoin',
  'the size and the number belong together; use --hugepages':
    'la taille et le nombre vont ensemble ; utilisez --hugepages',
  'the three belong together; use --isolate': 'les trois vont ensemble ; utilisez --isolate',
  'pcie_acs_override= only makes groups look separate: devices in them can still reach each other’s memory, and the host’s.':
    'pcie_acs_override= ne fait que donner l’apparence de groupes séparés : leurs périphériques peuvent toujours atteindre la mémoire les uns des autres, et celle de l’hôte.',
  'iommu=pt makes the host’s own devices faster and less guarded; giving devices away does not need it.':
    'iommu=pt rend les périphériques de l’hôte plus rapides et moins gardés ; donner des périphériques n’en a pas besoin.',
  'allow_unsafe_interrupts lets a guest forge interrupts of the host.':
    'allow_unsafe_interrupts laisse un invité forger des interruptions de l’hôte.',
  '{0} is not set: {1}.': '{0} n’est pas posé : {1}.',
  '“{0}” is not a kernel parameter that Throughway sets: it sets what passthrough and tuning need, one word each, without spaces or quotes.':
    '« {0} » n’est pas un paramètre du noyau que Throughway pose : il pose ce dont passthrough et réglages fins ont besoin, un mot chacun, sans espaces ni guillemets.',
  'You asked for it.': 'Vous l’avez demandé.',
  'Could not tell how much memory there is: {0}.': 'On ne sait pas combien de mémoire il y a : {0}.',
  'This CPU has no pages of 2M (no {0} flag).': 'Ce CPU n’a pas de pages de 2M (pas d’indicateur {0}).',
  'This CPU has no pages of 1G (no {0} flag).': 'Ce CPU n’a pas de pages de 1G (pas d’indicateur {0}).',
  '{0} of huge pages are too many for {1} of memory: the host keeps {2}, so at most {3} can be set aside.':
    '{0} de huge pages, c’est trop pour {1} de mémoire : l’hôte garde {2}, il reste donc au plus {3} à réserver.',
  'The number that follows counts pages of 2M.': 'Le nombre qui suit compte des pages de 2M.',
  'The number that follows counts pages of 1G.': 'Le nombre qui suit compte des pages de 1G.',
  '{0} of them are set aside at boot, while memory is still in one piece.':
    'Nombre de pages réservées au démarrage, tant que la mémoire est d’un seul tenant : {0}.',
  'Another number of them is wanted.': 'Un autre nombre en est voulu.',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0}':
    'Le micrologiciel n’offre pas d’IOMMU : aucun paramètre du noyau ne peut l’activer. {0}',
  'Firmware offers no IOMMU, so no kernel parameter can switch it on. {0} ({1})':
    'Le micrologiciel n’offre pas d’IOMMU : aucun paramètre du noyau ne peut l’activer. {0} ({1})',
  'This kernel was built without the driver of the IOMMU; install another kernel.':
    'Ce noyau a été compilé sans le pilote de l’IOMMU ; installez un autre noyau.',
  'The kernel cannot use the IOMMU because its tables from the firmware are wrong; update the firmware first.':
    'Le noyau ne peut pas utiliser l’IOMMU, car les tables du micrologiciel sont fausses ; mettez d’abord le micrologiciel à jour.',
  'The kernel drives no IOMMU although firmware offers one and nothing forbids it; update the firmware or the kernel first.':
    'Le noyau ne pilote aucune IOMMU alors que le micrologiciel en offre une et que rien ne l’interdit ; mettez d’abord à jour le micrologiciel ou le noyau.',
  'Could not tell whether the kernel drives an IOMMU, nor why it should not.':
    'On ne sait pas si le noyau pilote une IOMMU, ni pourquoi il ne le ferait pas.',
  'This kernel leaves an Intel IOMMU off by default.': 'Ce noyau laisse par défaut une IOMMU Intel désactivée.',
  'This kernel leaves integrated graphics out of the IOMMU by default.':
    'Ce noyau laisse par défaut les graphismes intégrés hors de l’IOMMU.',
  'The IOMMU is off by default here, as far as can be told without the kernel’s configuration.':
    'L’IOMMU est ici désactivée par défaut, pour autant qu’on le sache sans la configuration du noyau.',
  'It switches the IOMMU off.': 'Cela désactive l’IOMMU.',
  'The host’s programs stay off these CPUs.': 'Les programmes de l’hôte restent à l’écart de ces CPU.',
  'The kernel’s clock leaves them alone while one thread runs on each.':
    'L’horloge du noyau les laisse tranquilles tant qu’un seul thread tourne sur chacun.',
  'The kernel’s deferred work is done on other CPUs.': 'Le travail différé du noyau se fait sur d’autres CPU.',
  '“{0}” is not a list of CPUs: they look like 2-7,10-15.':
    '« {0} » n’est pas une liste de CPU : elle ressemble à 2-7,10-15.',
  'Could not tell which CPUs there are: {0}.': 'On ne sait pas quels CPU il y a : {0}.',
  'This machine has no CPU {0}; it has {1}.': 'Cette machine n’a pas de CPU {0} ; elle a {1}.',
  'All CPUs are on the list; the host needs one core at least for itself.':
    'Tous les CPU sont dans la liste ; l’hôte a besoin d’au moins un cœur pour lui.',
  'The list leaves the host no whole core, only CPU {0}; leave it one core at least.':
    'La liste ne laisse à l’hôte aucun cœur entier, seulement le CPU {0} ; laissez-lui au moins un cœur.',
  'The list divides cores between host and guest ({0}): threads of one core slow each other down.':
    'La liste partage des cœurs entre hôte et invité ({0}) : les threads d’un même cœur se ralentissent.',
  'CPU 0 is on the list; the kernel keeps some work there whatever is asked.':
    'Le CPU 0 est dans la liste ; le noyau y garde du travail quoi qu’on demande.',
  'Threads of a guest have to be pinned one by one to CPUs taken from the scheduler, or they pile up on the first.':
    'Les threads d’un invité doivent être épinglés un par un à des CPU retirés à l’ordonnanceur, sinon ils s’entassent sur le premier.',
  '{0}= is left out: this kernel is built without {1}.': '{0}= est omis : ce noyau est compilé sans {1}.',
  'Nothing takes this back by itself: {0}.': 'Rien ne défait cela de soi-même : {0}.',
  'Only root can read {0}; what changes is shown after the helper has read it.':
    'Seul root peut lire {0} ; ce qui change est montré une fois que l’auxiliaire l’a lu.',
  'Only root can read a file of it; what changes is shown after the helper has read it.':
    'Seul root peut en lire un fichier ; ce qui change est montré une fois que l’auxiliaire l’a lu.',
  'a file of it': 'un de ses fichiers',
  '{0}, checked, then put in place of {1}': '{0}, vérifié, puis mis à la place de {1}',
  'throughway undo': 'throughway undo',
  'The boot loader of this machine could not be told: look for its menu at the start, and choose an older entry.':
    'Le chargeur de démarrage de cette machine n’a pas pu être déterminé : guettez son menu au démarrage, et choisissez une entrée plus ancienne.',
  'If {0} does not start': 'Si {0} ne démarre pas',
  'If this machine does not start': 'Si cette machine ne démarre pas',
  'If {0} does not start ({1})': 'Si {0} ne démarre pas ({1})',
  'If this machine does not start ({0})': 'Si cette machine ne démarre pas ({0})',
  'If this was a trial: hold the power button until the machine is off, and switch it on again; it starts with its old settings.':
    'Si c’était un essai : maintenez le bouton d’alimentation jusqu’à l’extinction, puis rallumez ; la machine démarre avec ses anciens réglages.',
  'Once it is up, take the module out of the imports again, and build a generation without it.':
    'Une fois démarré, retirez le module des imports, et construisez une génération sans lui.',
  'Once it is up, run “throughway undo”, or where that is not to be had the commands below as root.':
    'Une fois démarré, lancez « throughway undo », ou à défaut les commandes ci-dessous en tant que root.',
  'Delete this word from it and leave the rest: {0}': 'Effacez-en ce mot et laissez le reste : {0}',
  'Delete these words from it and leave the rest: {0}': 'Effacez-en ces mots et laissez le reste : {0}',
  'If it still does not start, type at the end of the same line: {0}':
    'S’il ne démarre toujours pas, ajoutez à la fin de la même ligne : {0}',
  'Or choose an older entry of the menu.': 'Ou choisissez une entrée plus ancienne du menu.',
  'Switch the machine on, and press Esc once, or hold Shift on a machine without UEFI, until GRUB’s menu is there.':
    'Allumez la machine, et appuyez une fois sur Échap, ou maintenez Maj sur une machine sans UEFI, jusqu’au menu de GRUB.',
  'Switch the machine on, and press Esc once, as soon as the maker’s logo is there, until GRUB’s menu shows.':
    'Allumez la machine, et appuyez une fois sur Échap dès que le logo du fabricant apparaît, jusqu’au menu de GRUB.',
  'Switch the machine on, and hold Shift until GRUB’s menu shows.':
    'Allumez la machine, et maintenez Maj jusqu’au menu de GRUB.',
  'Leave the first entry chosen and press e.': 'Laissez la première entrée choisie et appuyez sur e.',
  'Go down to the line that begins with linux; the keys are those of an American keyboard here.':
    'Descendez à la ligne qui commence par linux ; le clavier est ici en disposition américaine.',
  'Press Ctrl-x or F10 to start.': 'Appuyez sur Ctrl-x ou F10 pour démarrer.',
  'Switch the machine on and hold Space until the menu of systemd-boot shows.':
    'Allumez la machine et maintenez Espace jusqu’au menu de systemd-boot.',
  'Press Enter to start.': 'Appuyez sur Entrée pour démarrer.',
  'Or choose “Advanced options” and there a line with “(recovery mode)”: it starts without these words.':
    'Ou choisissez « Advanced options », puis une ligne avec « (recovery mode) » : elle démarre sans ces mots.',
  'Or choose the second entry of the menu: it is the deployment before, with its old words.':
    'Ou choisissez la deuxième entrée du menu : c’est le déploiement précédent, avec ses anciens mots.',
  'Switch the machine on and hold Space (systemd-boot) or press Esc (GRUB) until the menu shows.':
    'Allumez la machine et maintenez Espace (systemd-boot) ou appuyez sur Échap (GRUB) jusqu’au menu.',
  'Press Enter (systemd-boot), or Ctrl-x (GRUB), to start.':
    'Appuyez sur Entrée (systemd-boot), ou sur Ctrl-x (GRUB), pour démarrer.',
  'Or choose the entry of an earlier snapshot.': 'Ou choisissez l’entrée d’un instantané antérieur.',
  'Words in a unified kernel image cannot be edited at the menu under Secure Boot: hold Space at the start and choose another entry, or choose another one in the firmware’s boot menu.':
    'Sous Secure Boot, les mots d’une image noyau unifiée ne peuvent pas être modifiés au menu : maintenez Espace au démarrage et choisissez une autre entrée, ou choisissez-en une autre dans le menu de démarrage du micrologiciel.',
  'Switch the machine on, and at Limine’s menu choose the entry and press e.':
    'Allumez la machine, et au menu de Limine choisissez l’entrée et appuyez sur e.',
  'Go to the line that begins with cmdline.': 'Allez à la ligne qui commence par cmdline.',
  'Press F10 to start.': 'Appuyez sur F10 pour démarrer.',
  'Switch the machine on, choose the system in rEFInd and press F2.':
    'Allumez la machine, choisissez le système dans rEFInd et appuyez sur F2.',
  'Press F2 again to edit the line.': 'Appuyez de nouveau sur F2 pour modifier la ligne.',
  'Or choose the second line of the menu that F2 shows.': 'Ou choisissez la deuxième ligne du menu que F2 affiche.',
  'Switch the machine on, hold Space or press Esc for the boot menu, and choose the generation before.':
    'Allumez la machine, maintenez Espace ou appuyez sur Échap pour le menu de démarrage, et choisissez la génération précédente.',
  'Open the firmware’s boot menu (often F8, F11 or F12) and choose another entry.':
    'Ouvrez le menu de démarrage du micrologiciel (souvent F8, F11 ou F12) et choisissez une autre entrée.',
  'Switch the machine on and hold Shift until the menu shows.': 'Allumez la machine et maintenez Maj jusqu’au menu.',
  'Leave the first entry chosen and press Tab.': 'Laissez la première entrée choisie et appuyez sur Tab.',
  'Prepare one boot with the new settings': 'Préparer un démarrage avec les nouveaux réglages',
  'The next start, and only that one, has {0}; a machine that hangs comes back with its old settings after a power cycle.':
    'Le prochain démarrage, et lui seul, a {0} ; une machine qui se fige revient avec ses anciens réglages une fois éteinte et rallumée.',
  'The next start, and only that one, has the words below taken away; a machine that hangs comes back with its old settings after a power cycle.':
    'Le prochain démarrage, et lui seul, se fait sans les mots ci-dessous ; une machine qui se fige revient avec ses anciens réglages une fois éteinte et rallumée.',
  'the words below taken away': 'les mots ci-dessous retirés',
  'The entries and images in use stay as they are.': 'Les entrées et images en service restent telles quelles.',
  'Take the trial’s boot entry and image away': 'Retirer l’entrée de démarrage et l’image de l’essai',
  'The trial is over: its settings are made permanent.': 'L’essai est terminé : ses réglages deviennent définitifs.',
  'Change a setting in the firmware': 'Changer un réglage du micrologiciel',
  'The setting can be put back in the same menu.': 'Le réglage peut être rétabli dans le même menu.',
  'Put the setting back in the firmware’s menu.': 'Rétablissez le réglage dans le menu du micrologiciel.',
  'Put down the files that bind the devices early': 'Déposer les fichiers qui lient tôt les périphériques',
  '{0}. Without throughway.bind= on the command line they do nothing.':
    '{0}. Sans throughway.bind= sur la ligne de commande, ils ne font rien.',
  'The files do nothing until a boot asks for it.': 'Les fichiers ne font rien tant qu’un démarrage ne le demande pas.',
  'Let libvirt make room for guests while they run':
    'Laisser libvirt faire de la place aux invités pendant qu’ils tournent',
  'A guest that asks for it has its CPUs to itself from its start to its end: the host’s services and sessions are kept to the others, the clock is raised, and huge pages are allocated; all of it is put back when the guest ends. Other guests are left alone.':
    'Un invité qui le demande a ses CPU pour lui du début à la fin : services et sessions de l’hôte sont tenus aux autres, la fréquence est relevée et des huge pages sont allouées ; tout est rétabli à la fin de l’invité. Les autres invités ne sont pas touchés.',
  'libvirt runs the script as root; it takes nothing of a guest’s definition but numbers. libvirt is started anew to notice it, and guests run on meanwhile.':
    'libvirt exécute le script en tant que root ; il ne prend de la définition d’un invité que des nombres. libvirt est redémarré pour le remarquer, et les invités continuent de tourner.',
  'Add a module to the NixOS configuration': 'Ajouter un module à la configuration de NixOS',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, take {0} out of boot.kernelParams, and build a new generation.':
    'NixOS construit ses entrées de démarrage d’après sa configuration, que Throughway ne modifie pas. Enregistrez ceci sous /etc/nixos/throughway.nix, ajoutez ./throughway.nix aux imports de configuration.nix, retirez {0} de boot.kernelParams, et construisez une nouvelle génération.',
  'NixOS builds its boot entries from its configuration, which Throughway does not edit. Save this as /etc/nixos/throughway.nix, add ./throughway.nix to the imports of configuration.nix, and build a new generation.':
    'NixOS construit ses entrées de démarrage d’après sa configuration, que Throughway ne modifie pas. Enregistrez ceci sous /etc/nixos/throughway.nix, ajoutez ./throughway.nix aux imports de configuration.nix, et construisez une nouvelle génération.',
  'The generation before stays in the boot menu.': 'La génération précédente reste dans le menu de démarrage.',
  'Make the initramfs anew': 'Régénérer l’initramfs',
  'The devices have to be bound before any driver takes them, and that happens in the initramfs.':
    'Les périphériques doivent être liés avant qu’un pilote les prenne, et cela se passe dans l’initramfs.',
  'A bad image keeps the system from starting; each is made beside the old one, listed and compared with it before it counts.':
    'Une mauvaise image empêche le système de démarrer ; chacune est faite à côté de l’ancienne, listée et comparée à elle avant de compter.',
  'without {0}: {1}': 'sans {0} : {1}',
  'Set kernel parameters in {0}': 'Poser des paramètres du noyau dans {0}',
  'A kernel that does not get on with a parameter may not start; the recovery card says how to start without it.':
    'Un noyau qui supporte mal un paramètre peut ne pas démarrer ; la fiche de secours dit comment démarrer sans lui.',
  'a software TPM': 'un TPM logiciel',
  'Could not tell whether {0} is installed, so it is not installed.':
    'On ne sait pas si {0} est installé : il ne sera donc pas installé.',
  'Once libvirt is installed, plan again: then it is started, you are let in, its network is switched on, and it gets a place for disks.':
    'Une fois libvirt installé, refaites le plan : il sera alors démarré, l’accès vous sera donné, son réseau activé, et il aura un emplacement pour les disques.',
  'Install {0}': 'Installer {0}',
  'Guests run in QEMU, and libvirt keeps them.': 'Les invités tournent dans QEMU, et libvirt les gère.',
  'Packages of the distribution, with what they depend on; nothing is removed or upgraded on purpose.':
    'Des paquets de la distribution, avec leurs dépendances ; rien n’est retiré ni mis à niveau exprès.',
  'Packages stay installed after an undo: others may have come to need them.':
    'Les paquets restent installés après une annulation : d’autres peuvent en avoir besoin depuis.',
  'Have libvirt started': 'Faire démarrer libvirt',
  'Guests are started through libvirt, which listens on a socket and starts when it is asked.':
    'Les invités sont démarrés par libvirt, qui écoute sur un socket et démarre à la demande.',
  'A service of the system is switched on.': 'Un service du système est activé.',
  'Let you use libvirt': 'Vous laisser utiliser libvirt',
  'Who is in its group may start guests without a password, from the next login on.':
    'Qui est dans son groupe peut démarrer des invités sans mot de passe, dès la prochaine connexion.',
  'Who may use libvirt can become root by way of a guest: treat the group like sudo.':
    'Qui peut utiliser libvirt peut devenir root par un invité : traitez ce groupe comme sudo.',
  'Start libvirt’s default network': 'Démarrer le réseau par défaut de libvirt',
  'It gives guests a way to the network through the host.': 'Il donne aux invités un chemin vers le réseau par l’hôte.',
  'A bridge with addresses of 192.168.122.0/24 appears, with its rules in the firewall.':
    'Un pont avec des adresses de 192.168.122.0/24 apparaît, avec ses règles dans le pare-feu.',
  'Make libvirt’s place for disks': 'Créer l’emplacement des disques de libvirt',
  'Disks of guests are kept in a storage pool, and a fresh libvirt has none.':
    'Les disques des invités se trouvent dans un pool de stockage, et un libvirt neuf n’en a pas.',
  'Disks are made in /var/lib/libvirt/images; they stay there when this is undone.':
    'Les disques sont créés dans /var/lib/libvirt/images ; ils y restent quand ceci est annulé.',
  'This is a container ({0}): its host’s boot cannot be changed from it.':
    'C’est un conteneur ({0}) : le démarrage de son hôte ne peut pas être modifié d’ici.',
  'Could not tell whether this is a container: {0}.': 'On ne sait pas si c’est un conteneur : {0}.',
  'This is itself a virtual machine ({0}): what is given on from it is what it was given.':
    'C’est elle-même une machine virtuelle ({0}) : ce qu’elle transmet est ce qu’elle a reçu.',
  'This kernel has no vfio-pci ({0}), which holds devices for guests.':
    'Ce noyau n’a pas vfio-pci ({0}), qui tient les périphériques pour les invités.',
  'Could not tell whether a package operation is running: {0}. It is looked at again before anything is changed.':
    'On ne sait pas si une opération sur les paquets est en cours : {0}. Ce sera revu avant toute modification.',
  'A package operation is not over: {0}. Let it end, or finish it, first.':
    'Une opération sur les paquets n’est pas terminée : {0}. Laissez-la finir, ou achevez-la, d’abord.',
  'Files of other boot loaders lie about ({0}); only the one that started this system is changed.':
    'Il y a des fichiers d’autres chargeurs de démarrage ({0}) ; seul celui qui a lancé ce système est modifié.',
  'Could not tell how much space is free for boot files: {0}.':
    'On ne sait pas combien d’espace est libre pour les fichiers de démarrage : {0}.',
  'Only {0} MiB are free where boot files are kept ({1}); an image is made beside the old one, so 64 MiB at least are needed. Remove old kernels first.':
    'Seulement {0} Mio sont libres là où sont les fichiers de démarrage ({1}) ; une image est faite à côté de l’ancienne, il faut donc au moins 64 Mio. Retirez d’abord d’anciens noyaux.',
  '{0} MiB are free where boot files are kept; that may be too little for several images.':
    '{0} Mio sont libres là où sont les fichiers de démarrage ; cela peut être trop peu pour plusieurs images.',
  'Secure Boot is on: parameters and images change, signed files do not, so it stays satisfied.':
    'Secure Boot est activé : paramètres et images changent, les fichiers signés non ; il reste donc satisfait.',
  'The kernel is locked down for confidentiality; giving devices to guests works all the same.':
    'Le noyau est verrouillé (confidentiality) ; donner des périphériques aux invités fonctionne quand même.',
}
