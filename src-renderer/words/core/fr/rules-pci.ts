// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesPci: CoreSentences = {
  'No boot frame buffer keeps vfio-pci from the card’s memory':
    'Aucun framebuffer de démarrage n’écarte vfio-pci de la mémoire de la carte',
  'While the firmware’s frame buffer lies in the card’s memory, vfio-pci cannot reserve that window and the guest fails or crawls.':
    'Tant que le framebuffer du micrologiciel est dans la mémoire de la carte, vfio-pci ne peut pas réserver cette fenêtre et l’invité échoue ou se traîne.',
  'That parameter leaves the console dark until the host’s own graphics driver loads; a disk password is then typed blind.':
    'Ce paramètre laisse la console noire jusqu’au chargement du pilote graphique de l’hôte ; un mot de passe de disque se saisit alors à l’aveugle.',
  'vfio-pci could not reserve the memory of {0}: something of the host still holds it.':
    'vfio-pci n’a pas pu réserver la mémoire de {0} : quelque chose sur l’hôte la tient encore.',
  'The firmware’s frame buffer is gone; the host’s graphics drivers took over.':
    'Le framebuffer du micrologiciel a disparu ; les pilotes graphiques de l’hôte ont pris le relais.',
  'The firmware’s frame buffer lies on {0}, not on {1}.': 'Le framebuffer du micrologiciel est sur {0}, pas sur {1}.',
  'The firmware’s frame buffer still lies in the memory of {0}, which vfio-pci holds.':
    'Le framebuffer du micrologiciel est encore dans la mémoire de {0}, que vfio-pci tient.',
  'The firmware’s frame buffer lies in the memory of {0}, and vfio-pci takes it down when it binds.':
    'Le framebuffer du micrologiciel est dans la mémoire de {0}, et vfio-pci le retire en se liant.',
  'The firmware’s frame buffer lies in the memory of {0}; vfio-pci removes it on kernels since 6.0 only, and from VGA cards only.':
    'Le framebuffer du micrologiciel est dans la mémoire de {0} ; vfio-pci ne le retire que sur les noyaux depuis 6.0, et seulement des cartes VGA.',
  'Bind the card to vfio-pci at boot, by its address, instead of taking it from the driver while the host runs.':
    'Liez la carte à vfio-pci au démarrage, par son adresse, plutôt que de la retirer à son pilote en cours de marche.',
  'The host’s driver lets go of the card': 'Le pilote de l’hôte lâche la carte',
  'Some drivers cannot be taken off a card in a running system: the attempt blocks for ever or crashes the kernel, and only a reboot helps.':
    'Certains pilotes ne peuvent pas être retirés d’une carte sur un système en marche : la tentative bloque sans fin ou plante le noyau, et seul un redémarrage aide.',
  'No driver holds {0}.': 'Aucun pilote ne tient {0}.',
  'vfio-pci already holds {0}.': 'vfio-pci tient déjà {0}.',
  '{0} is driven by nvidia, which blocks for ever when it is unbound while anything uses the card.':
    'Piloté par nvidia : {0}. Ce pilote bloque sans fin si on le délie pendant que quelque chose utilise la carte.',
  'To hand it over while the host runs, stop all that uses it and unload the modules; never unbind them.':
    'Pour la remettre pendant que l’hôte tourne, arrêtez tout ce qui l’utilise et déchargez les modules ; ne les déliez jamais.',
  '{0} holds {1} and gives it up when nothing uses it.': '{0} tient {1} et la lâche quand rien ne l’utilise.',
  '{0} is driven by {1} and in use; taking it away now can crash the driver.':
    'Piloté par {1} et utilisé : {0} ; le retirer maintenant peut planter le pilote.',
  '{0} holds {1}, and nothing uses it.': '{0} tient {1}, et rien ne l’utilise.',
  'The card is alone in its IOMMU group': 'La carte est seule dans son groupe IOMMU',
  'Devices in one group can reach each other’s memory past the IOMMU, so all of them go to the guest or none does.':
    'Les périphériques d’un même groupe peuvent atteindre la mémoire les uns des autres en contournant l’IOMMU : ils vont donc tous à l’invité, ou aucun.',
  'There are no IOMMU groups while the kernel drives no IOMMU; this is judged once it does.':
    'Il n’y a pas de groupes IOMMU tant que le noyau ne pilote aucune IOMMU ; ce point sera jugé alors.',
  '{0} is alone in IOMMU group {1}.': '{0} est seul dans le groupe IOMMU {1}.',
  '{0} is alone in IOMMU groups {1}, one function each or more.':
    '{0} est seul dans les groupes IOMMU {1}, une fonction ou plus dans chacun.',
  '{0} with its {1} functions is alone in IOMMU group {2}.':
    '{0}, avec ses {1} fonctions, est seul dans le groupe IOMMU {2}.',
  '{0} with its {1} functions is alone in IOMMU groups {2}, one function each or more.':
    '{0}, avec ses {1} fonctions, est seul dans les groupes IOMMU {2}, une fonction ou plus dans chacun.',
  '{0} shares IOMMU group {1} with {2}, and the host cannot spare what they hold together.':
    '{0} partage le groupe IOMMU {1} avec {2}, et l’hôte ne peut pas se passer de ce qu’ils portent ensemble.',
  '{0} shares IOMMU group {1} with {2}, which the host needs.':
    '{0} partage le groupe IOMMU {1} avec {2}, dont l’hôte a besoin.',
  '{0} shares IOMMU group {1} with {2}; of these the host needs {3}.':
    '{0} partage le groupe IOMMU {1} avec {2} ; parmi eux, l’hôte a besoin de {3}.',
  '{0} shares IOMMU groups {1} with {2}, and the host cannot spare what they hold together.':
    '{0} partage les groupes IOMMU {1} avec {2}, et l’hôte ne peut pas se passer de ce qu’ils portent ensemble.',
  '{0} shares IOMMU groups {1} with {2}, which the host needs.':
    '{0} partage les groupes IOMMU {1} avec {2}, dont l’hôte a besoin.',
  '{0} shares IOMMU groups {1} with {2}; of these the host needs {3}.':
    '{0} partage les groupes IOMMU {1} avec {2} ; parmi eux, l’hôte a besoin de {3}.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} partage le groupe IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} partage le groupe IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} partage le groupe IOMMU {1} avec {2} ; l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} partage le groupe IOMMU {1} avec {2} ; l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, and all go to the guest together.':
    '{0} partage les groupes IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, and all go to the guest together.':
    '{0} partage les groupes IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, and all go to the guest together.':
    '{0} partage les groupes IOMMU {1} avec {2} ; l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, and all go to the guest together.':
    '{0} partage les groupes IOMMU {1} avec {2} ; l’hôte peut s’en passer, et tous vont ensemble à l’invité.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage le groupe IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU group {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage le groupe IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU group {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage le groupe IOMMU {1} avec {2} ; l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU group {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage le groupe IOMMU {1} avec {2} ; l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare them could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage les groupes IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU groups {1} with {2}; whether the host can spare it could not be told, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage les groupes IOMMU {1} avec {2} ; on ne sait pas si l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare them, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage les groupes IOMMU {1} avec {2} ; l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  '{0} shares IOMMU groups {1} with {2}; the host can spare it, but VFIO refuses the card while a host driver holds any of them.':
    '{0} partage les groupes IOMMU {1} avec {2} ; l’hôte peut s’en passer, mais VFIO refuse la carte tant qu’un pilote de l’hôte en tient un.',
  'Give {0} to vfio-pci too, if the host can do without.': 'Donnez aussi {0} à vfio-pci, si l’hôte peut s’en passer.',
  'The kernel put {0} in no IOMMU group, so VFIO refuses it.':
    'Le noyau n’a placé {0} dans aucun groupe IOMMU : VFIO le refuse donc.',
  'On the machine that runs this guest, put each device behind a PCI Express root port of its own.':
    'Sur la machine qui fait tourner cet invité, placez chaque périphérique derrière son propre port racine PCI Express.',
  'A kernel with the ACS override patch splits such groups by assuming an isolation that the hardware does not promise; a guest may then reach the other devices. Only for machines where that is acceptable.':
    'Un noyau avec le patch ACS override sépare de tels groupes en supposant une isolation que le matériel ne promet pas ; un invité pourrait alors atteindre les autres périphériques. Seulement pour des machines où cela est acceptable.',
  'Move the card, or the other device, to another slot: slots wired to the processor mostly have a group of their own, those of the chipset often share one.':
    'Déplacez la carte, ou l’autre périphérique, dans un autre emplacement : ceux reliés au processeur ont le plus souvent leur propre groupe, ceux du chipset en partagent souvent un.',
  'The card’s link has all its lanes': 'La liaison de la carte a toutes ses lignes',
  'A card on fewer lanes than it has works, but moves textures and models more slowly; a loose seat or a riser often shows here first.':
    'Une carte avec moins de lignes qu’elle n’en a fonctionne, mais transfère plus lentement textures et modèles ; une carte mal enfichée ou un riser se voient souvent d’abord ici.',
  '{0} has no PCI Express link.': '{0} n’a pas de liaison PCI Express.',
  '{0} has a link of x{1}, all it can, now at {2} GT/s. The lower speed is normal while the card is idle.':
    '{0} a une liaison x{1}, tout ce qu’il peut, en ce moment à {2} GT/s. La vitesse réduite est normale au repos.',
  '{0} has a link of x{1}, all it can, now at {2} GT/s.':
    '{0} a une liaison x{1}, tout ce qu’il peut, en ce moment à {2} GT/s.',
  '{0} has a link of x{1}, as it is wired in this laptop.':
    '{0} a une liaison x{1}, telle qu’elle est câblée dans ce portable.',
  '{0} runs on {1} of its {2} lanes. The slot’s port, {3}, offers no more than {4}.':
    '{0} utilise {1} de ses {2} lignes. Le port de l’emplacement, {3}, n’en offre pas plus de {4}.',
  '{0} runs on {1} of its {2} lanes.': '{0} utilise {1} de ses {2} lignes.',
  'Use the slot with all lanes (mostly the uppermost). Boards that share lanes between slots give the card fewer while another slot or M.2 socket is in use.':
    'Utilisez l’emplacement qui a toutes les lignes (le plus souvent celui du haut). Les cartes mères qui partagent les lignes en donnent moins à la carte quand un autre emplacement ou un port M.2 est occupé.',
  'Seat the card again and try it without a riser; look in the firmware whether the slot’s lanes are split (bifurcation).':
    'Remettez la carte en place et essayez-la sans riser ; voyez dans le micrologiciel si les lignes de l’emplacement sont divisées (bifurcation).',
  'The firmware starts on another display': 'Le micrologiciel démarre sur un autre affichage',
  'The card that firmware starts on carries the boot console and the disk password prompt, and hands its ROM on altered; kernels before 6.0 leave its memory taken.':
    'La carte sur laquelle le micrologiciel démarre porte la console et la demande de mot de passe du disque, et transmet sa ROM modifiée ; les noyaux avant 6.0 laissent sa mémoire occupée.',
  'The host has no other display that the firmware could start on.':
    'L’hôte n’a pas d’autre affichage sur lequel le micrologiciel pourrait démarrer.',
  'The firmware starts on {0}.': 'Le micrologiciel démarre sur {0}.',
  'Where firmware offers no choice, swap the slots of the two cards, or connect the monitor to the other one: many boards start on the card with a monitor.':
    'Si le micrologiciel ne laisse pas le choix, échangez les emplacements des deux cartes, ou branchez l’écran sur l’autre : beaucoup de cartes mères démarrent sur la carte qui a un écran.',
  'The firmware does not start on {0}.': 'Le micrologiciel ne démarre pas sur {0}.',
  'Nothing on the host uses the card': 'Rien sur l’hôte n’utilise la carte',
  'A card that a desktop or a program holds open cannot be taken away under it: the driver blocks, or crashes with it.':
    'Une carte qu’un bureau ou un programme tient ouverte ne peut pas lui être retirée : le pilote bloque, ou plante avec lui.',
  '{0} is in use: {1}.': '{0} est en service : {1}.',
  'nothing tells which card {0} ({1}) has open': 'rien ne dit quelle carte {0} ({1}) tient ouverte',
  'No program has {0} open, and it drives no screen.':
    'Aucun programme ne tient {0} ouvert, et aucun écran n’en dépend.',
  'Bind the card to vfio-pci at boot; nothing on the host opens it then.':
    'Liez la carte à vfio-pci au démarrage ; plus rien sur l’hôte ne l’ouvre alors.',
  'Connect the monitor to the display that stays with the host and log in anew; the desktop then leaves this card alone.':
    'Branchez l’écran sur l’affichage qui reste à l’hôte et reconnectez-vous ; le bureau laisse alors cette carte tranquille.',
  'The card can be reset between guests': 'La carte peut être réinitialisée entre deux invités',
  'A card that does not come back from a reset works for one guest start; after that only a power cycle of the host helps.':
    'Une carte qui ne revient pas d’une réinitialisation sert pour un seul démarrage d’invité ; ensuite, il faut éteindre et rallumer l’hôte.',
  'The kernel knows no way to reset {0}; expect one guest start per boot of the host.':
    'Le noyau ne connaît aucun moyen de réinitialiser {0} ; comptez un démarrage d’invité par démarrage de l’hôte.',
  'In a slot behind a port of its own the kernel can reset the bus; give all functions of the card to the guest, or it cannot.':
    'Dans un emplacement derrière son propre port, le noyau peut réinitialiser le bus ; donnez toutes les fonctions de la carte à l’invité, sinon il ne le peut pas.',
  'The kernel can reset {0}: {1}.': 'Le noyau peut réinitialiser {0} : {1}.',
  '{0} ({1}) is reset by its own method, by vendor-reset: {2}.':
    '{0} ({1}) est réinitialisé par sa propre méthode, grâce à vendor-reset : {2}.',
  '{0} is of a family ({1}) that does not come back from the resets the kernel has for it: {2}.':
    '{0} est d’une famille ({1}) qui ne revient pas des réinitialisations dont le noyau dispose pour elle : {2}.',
  '{0} is of a family ({1}) of which some are reported not to come back from the resets the kernel has for it: {2}.':
    '{0} est d’une famille ({1}) dont certaines cartes, dit-on, ne reviennent pas des réinitialisations dont le noyau dispose pour elle : {2}.',
  'Shut the guest down rather than resetting or killing it, bind the card to vfio-pci at boot, and power the host off and on when the card does not return.':
    'Arrêtez l’invité plutôt que de le réinitialiser ou de le tuer, liez la carte à vfio-pci au démarrage, et éteignez puis rallumez l’hôte si la carte ne revient pas.',
  'Take the newest kernel and the newest firmware for the card.':
    'Prenez le noyau le plus récent et le micrologiciel le plus récent de la carte.',
  'With the module loaded, let the kernel use it for this card.':
    'Le module étant chargé, dites au noyau de l’utiliser pour cette carte.',
  'Install the kernel module vendor-reset (not part of the kernel, so it must fit your kernel’s version, and be signed with a key of your own where Secure Boot is on) and load it early.':
    'Installez le module vendor-reset (hors du noyau : il doit convenir à la version du noyau, et être signé avec votre propre clé si Secure Boot est activé) et chargez-le tôt.',
  'The card brings its own ROM': 'La carte apporte sa propre ROM',
  'From its ROM the guest’s firmware shows a picture, and some drivers read the card’s tables from it; notebook chips keep theirs in the host’s firmware.':
    'C’est d’après sa ROM que le micrologiciel de l’invité affiche une image, et certains pilotes y lisent les tables de la carte ; les puces de portables gardent la leur dans le micrologiciel de l’hôte.',
  '{0} has a ROM of its own. What the boot display shows of it may be altered; a copy made elsewhere is safer.':
    '{0} a sa propre ROM. Ce que l’affichage de démarrage en montre peut être modifié ; une copie faite ailleurs est plus sûre.',
  '{0} has a ROM of its own.': '{0} a sa propre ROM.',
  '{0} is drawn by the platform and needs no ROM.': 'La plateforme affiche {0}, qui n’a pas besoin de ROM.',
  '{0} has no ROM; the guest shows nothing before its driver loads, and notebook drivers may refuse.':
    '{0} n’a pas de ROM ; l’invité n’affiche rien avant le chargement de son pilote, et les pilotes de portables peuvent refuser.',
  'Expect no firmware screen in the guest. Where its driver refuses, a ROM file can be given in the guest’s definition; take it from this very card, not from another model.':
    'N’attendez pas d’écran du micrologiciel dans l’invité. Si son pilote refuse, un fichier ROM peut être indiqué dans la définition de l’invité ; prenez-le sur cette carte même, pas sur un autre modèle.',
  'With the card, its other functions are reserved for guests too':
    'Avec la carte, ses autres fonctions sont aussi réservées aux invités',
  'Guides often name the picture’s function alone; a sound or USB function left to the host’s driver keeps the card from being reset, or the guest from starting.':
    'Les guides ne nomment souvent que la fonction d’image ; une fonction son ou USB laissée au pilote de l’hôte empêche la réinitialisation de la carte ou le démarrage de l’invité.',
  '{0} is not reserved for guests at boot.': '{0} n’est pas réservé aux invités au démarrage.',
  'No other function of {0} is left to the host.': 'Aucune autre fonction de {0} n’est laissée à l’hôte.',
  '{0}, by unknown': '{0}, par inconnu',
  '{0} is reserved, but a driver of the host holds {1}.': '{0} est réservé, mais un pilote de l’hôte tient {1}.',
  'Reserve all functions of the card in the same way, and rebuild the initial ramdisk. A driver that is built into the kernel (often xhci_hcd) still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'Réservez toutes les fonctions de la carte de la même façon, et régénérez l’initramfs. Un pilote intégré au noyau (souvent xhci_hcd) reste le premier ; libvirt déplace alors cette fonction au démarrage de l’invité (managed=yes).',
  'All functions of the card can go together': 'Toutes les fonctions de la carte peuvent partir ensemble',
  'A card’s sound, USB and USB-C functions share its reset and power; one left on a host driver keeps the card from being reset, or from starting at all.':
    'Les fonctions son, USB et USB-C d’une carte partagent sa réinitialisation et son alimentation ; une seule laissée à un pilote de l’hôte empêche de réinitialiser la carte, ou même de démarrer.',
  'A function of {0} cannot go: {1}': 'Une fonction de {0} ne peut pas partir : {1}',
  'Plug what hangs on the card (keyboard, network, disk on its USB-C port) into a port of the host.':
    'Branchez ce qui dépend de la carte (clavier, réseau, disque sur son port USB-C) sur un port de l’hôte.',
  'Could not tell whether all of {0} can go.': 'Indéterminé : toutes les fonctions de {0} peuvent-elles partir ?',
  '{0} has one function only.': '{0} n’a qu’une fonction.',
  '{0} goes with {1}.': 'Avec {0} part aussi {1}.',
  'The card wakes from its power states': 'La carte se réveille de ses états d’alimentation',
  'An idle card is put into D3cold, its power off; some do not come back, and then answer nothing until the host is powered off.':
    'Une carte au repos passe en D3cold, alimentation coupée ; certaines n’en reviennent pas et ne répondent plus tant que l’hôte n’est pas éteint.',
  '{0} did not wake from a power state since the last start of the host.':
    '{0} ne s’est pas réveillé d’un état d’alimentation depuis le dernier démarrage de l’hôte.',
  'Power the host off fully and on again; nothing less brings the card back.':
    'Éteignez complètement l’hôte et rallumez-le ; rien de moins ne ramène la carte.',
  '{0} is held by vfio-pci and powered off (D3cold); whether it wakes shows at the first start.':
    '{0} est tenu par vfio-pci et hors tension (D3cold) ; on verra au premier démarrage s’il se réveille.',
  'The kernel names no power state for {0}, and logged no failure to wake.':
    'Le noyau n’indique aucun état d’alimentation pour {0}, et n’a noté aucun échec de réveil.',
  '{0} is in {1}, and the kernel logged no failure to wake.':
    '{0} est en {1}, et le noyau n’a noté aucun échec de réveil.',
  'Or forbid the power-off for this card alone, before vfio-pci takes it; it then draws some watts while idle.':
    'Ou interdisez la coupure pour cette seule carte, avant que vfio-pci ne la prenne ; elle consomme alors quelques watts au repos.',
  'The host has no other display, so do not bind the card at boot: the desktop has to end before the guest starts, and comes back after it.':
    'L’hôte n’a pas d’autre affichage : ne liez donc pas la carte au démarrage. Le bureau doit se terminer avant que l’invité démarre, et revient ensuite.',
  'The card is built in': 'La carte est interne',
  'A card in a Thunderbolt or USB4 box can vanish while a guest has it, gets its address anew at each plug, and has few lanes.':
    'Une carte dans un boîtier Thunderbolt ou USB4 peut disparaître pendant qu’un invité l’a, change d’adresse à chaque branchement et a peu de lignes.',
  '{0} is plugged in from outside, behind {1}.': '{0} est branché de l’extérieur, derrière {1}.',
  'Have the box on before the host starts, never pull it while a guest runs, and let the card be looked up by its ids as well as its address.':
    'Allumez le boîtier avant l’hôte, ne le débranchez jamais pendant qu’un invité tourne, et faites chercher la carte par ses identifiants autant que par son adresse.',
  'Nothing marks {0}, or a port on the way to it, as reachable from outside.':
    'Rien ne signale {0}, ni un port sur son chemin, comme accessible de l’extérieur.',
  'There is a graphics card to give away': 'Il y a une carte graphique à donner',
  'A guest with real graphics needs a real card: one that a server’s management controller draws with does not count.':
    'Un invité avec de vrais graphismes demande une vraie carte : celle avec laquelle affiche le contrôleur de gestion d’un serveur ne compte pas.',
  'One graphics card: {0}.': 'Une carte graphique : {0}.',
  '{0} graphics cards: {1}.': '{0} cartes graphiques : {1}.',
  'The kernel shows no PCI device at all.': 'Le noyau ne montre aucun périphérique PCI.',
  'None of the {0} PCI functions is a display.': 'Aucune des {0} fonctions PCI n’est un affichage.',
  'The only display is that of the management controller: {0}.':
    'Le seul affichage est celui du contrôleur de gestion : {0}.',
  'On the machine that runs this guest, give it a GPU.':
    'Sur la machine qui fait tourner cet invité, donnez-lui un GPU.',
  'Put a graphics card in, best in the slot nearest the processor; a card that is there but not listed wants its power cables and its seat checked.':
    'Ajoutez une carte graphique, de préférence dans l’emplacement le plus proche du processeur ; si une carte présente n’est pas listée, vérifiez ses câbles d’alimentation et son enfichage.',
  'The host keeps a display of its own': 'L’hôte garde un affichage à lui',
  'Without a second display the host goes dark while the guest runs, and nothing on it can be seen to put right what went wrong.':
    'Sans second affichage, l’hôte n’a plus d’image pendant que l’invité tourne, et rien n’y est visible pour réparer ce qui a échoué.',
  'Without {0} the host still has {1}.': 'Sans {0}, l’hôte a encore {1}.',
  '{0} is the host’s only display; without it the host has no picture.':
    '{0} est le seul affichage de l’hôte ; sans lui, l’hôte n’a pas d’image.',
  'With one card only single-GPU mode is left: the desktop ends when the guest starts and comes back after it. Have SSH or another way in before you try.':
    'Avec une seule carte, il ne reste que le mode à un seul GPU : le bureau se termine quand l’invité démarre et revient après lui. Ayez SSH ou un autre accès avant d’essayer.',
  'On the machine that runs this guest, give it a second display.':
    'Sur la machine qui fait tourner cet invité, donnez-lui un second affichage.',
  'Where the processor has no graphics of its own, the cheapest card in any free slot is enough for the host.':
    'Si le processeur n’a pas de graphismes propres, la carte la moins chère dans un emplacement libre suffit à l’hôte.',
  'This processor has no graphics of its own, but the cheapest card in any free slot is enough for the host.':
    'Ce processeur n’a pas de graphismes propres, mais la carte la moins chère dans un emplacement libre suffit à l’hôte.',
  'The ids given to vfio-pci take no device from the host':
    'Les identifiants donnés à vfio-pci ne prennent aucun périphérique à l’hôte',
  'vfio-pci.ids= takes every device with such ids at the next boot, also the disk or the display that the host starts from.':
    'vfio-pci.ids= prend au prochain démarrage tout périphérique ayant ces identifiants, y compris le disque ou l’affichage dont l’hôte a besoin pour démarrer.',
  'The ids take what the host needs: {0}.': 'Les identifiants prennent ce dont l’hôte a besoin : {0}.',
  'The ids {0} take one device each, and none that the host needs.':
    'Les identifiants {0} prennent chacun un périphérique, et aucun dont l’hôte ait besoin.',
  '{0} fits several devices': '{0} correspond à plusieurs périphériques',
  '{0} fits no device of this host': '{0} ne correspond à aucun périphérique de cet hôte',
  'Of the ids given to vfio-pci, {0}.': 'Parmi les identifiants donnés à vfio-pci : {0}.',
  'Check the ids against the card (`lspci -nn`), and take out what fits nothing.':
    'Comparez les identifiants à la carte (`lspci -nn`), et retirez ce qui ne correspond à rien.',
  'Before the next restart take these ids out, and bind the card by its address instead (driver_override).':
    'Avant le prochain redémarrage, retirez ces identifiants et liez plutôt la carte par son adresse (driver_override).',
  'There is no graphics card that could be given away.': 'Aucune carte graphique ne pourrait être donnée.',
  'All memory windows of the card have an address': 'Toutes les fenêtres mémoire de la carte ont une adresse',
  'A window (BAR) for which firmware and kernel found no room cannot be mapped into a guest, and the card does not work there.':
    'Une fenêtre (BAR) pour laquelle micrologiciel et noyau n’ont pas trouvé de place ne peut pas être projetée dans un invité, et la carte n’y fonctionne pas.',
  'All {0} windows of {1} have an address.': 'Les {0} fenêtres de {1} ont toutes une adresse.',
  '{0} has windows without an address: {1}.': '{0} a des fenêtres sans adresse : {1}.',
  'The kernel logged no fault of the card or its slot':
    'Le noyau n’a noté aucune panne de la carte ni de son emplacement',
  'A card that lacks power, sits badly or drops off the bus fails in a guest as well, where it is much harder to tell why.':
    'Une carte mal alimentée, mal enfichée ou qui décroche du bus échoue aussi dans un invité, où il est bien plus difficile de voir pourquoi.',
  '{0} lacks its power cables.': 'Il manque à {0} ses câbles d’alimentation.',
  'Switch the machine off and plug in all power cables that the card has sockets for.':
    'Éteignez la machine et branchez tous les câbles d’alimentation pour lesquels la carte a une prise.',
  'The kernel log has no fault of {0}.': 'Le journal du noyau ne contient aucune panne de {0}.',
  'The kernel logged a fault of {0} or its slot.': 'Le noyau a noté une panne de {0} ou de son emplacement.',
  'Power the machine off fully and on again. If it comes back without a guest having run, seat the card and its power cables anew, and try it without a riser or in another slot.':
    'Éteignez complètement la machine et rallumez-la. Si cela revient sans qu’un invité ait tourné, remettez en place la carte et ses câbles d’alimentation, et essayez-la sans riser ou dans un autre emplacement.',
  'The host is not left with a management controller’s display alone':
    'L’hôte ne se retrouve pas avec le seul affichage d’un contrôleur de gestion',
  'A server’s management controller draws a console without acceleration: enough to log in, not for a desktop beside the guest.':
    'Le contrôleur de gestion d’un serveur affiche une console sans accélération : assez pour se connecter, pas pour un bureau à côté de l’invité.',
  'No management controller’s display is what the host would be left with.':
    'L’hôte ne se retrouverait pas avec l’affichage d’un contrôleur de gestion.',
  'Without {0} the host is left with {1}, a management console.':
    'Sans {0}, il ne reste à l’hôte que {1}, une console de gestion.',
  'Fine for a machine that is reached over the network. For a desktop on the host, add a small card of its own.':
    'Cela convient à une machine jointe par le réseau. Pour un bureau sur l’hôte, ajoutez-lui une petite carte.',
  'Firmware keeps no memory tied to the card': 'Le micrologiciel ne garde aucune mémoire liée à la carte',
  'Where firmware demands a fixed mapping for a device (RMRR on Intel, IVMD on AMD), the kernel refuses to give it to a guest.':
    'Si le micrologiciel exige une correspondance fixe pour un périphérique (RMRR chez Intel, IVMD chez AMD), le noyau refuse de le donner à un invité.',
  '{0} is in no IOMMU group yet; this is judged once it is.':
    '{0} n’est encore dans aucun groupe IOMMU ; ce point sera jugé alors.',
  'Firmware ties no memory to the group of {0}.': 'Le micrologiciel ne lie aucune mémoire au groupe de {0}.',
  'Firmware demands a fixed memory mapping for {0}, so the kernel does not hand it over.':
    'Le micrologiciel exige une correspondance mémoire fixe pour {0} : le noyau ne le remet donc pas.',
  'Update the machine’s firmware; the demand is often an error of one version.':
    'Mettez à jour le micrologiciel de la machine ; cette exigence est souvent l’erreur d’une version.',
  'On a server, take the slot out of shared-memory management (HP and HPE: with the tool conrep, RMRDS_Slot set to Endpoints_Excluded), or use another slot.':
    'Sur un serveur, sortez l’emplacement de la gestion par mémoire partagée (HP et HPE : avec l’outil conrep, RMRDS_Slot sur Endpoints_Excluded), ou utilisez un autre emplacement.',
  'The card’s memory window has a size that suits it': 'La fenêtre mémoire de la carte a une taille qui lui convient',
  'Cards with a resizable BAR can show all their memory at once. Intel Arc loses much speed without it; for other makers 256 MiB is the safe size in a guest.':
    'Les cartes à BAR redimensionnable peuvent montrer toute leur mémoire d’un coup. Intel Arc perd beaucoup de vitesse sans cela ; pour les autres fabricants, 256 Mio est la taille sûre dans un invité.',
  '{0} has no resizable BAR.': '{0} n’a pas de BAR redimensionnable.',
  'BAR {0} of {1} has its full size, {2}; the guest’s firmware needs that much room.':
    'La BAR {0} de {1} a sa taille entière, {2} ; le micrologiciel de l’invité a besoin d’autant de place.',
  'BAR {0} of {1} is {2} of {3}, which every guest can place.':
    'La BAR {0} de {1} fait {2} sur {3}, ce que tout invité peut placer.',
  'BAR {0} of {1} is {2} of {3}; Intel cards are much slower so.':
    'La BAR {0} de {1} fait {2} sur {3} ; les cartes Intel sont bien plus lentes ainsi.',
  'A graphics card can be shared by its virtual functions':
    'Une carte graphique peut être partagée par ses fonctions virtuelles',
  'A card that splits itself serves a guest while the host keeps its picture, without a second card.':
    'Une carte qui se divise sert un invité pendant que l’hôte garde son image, sans seconde carte.',
  'up to {0} virtual functions': 'jusqu’à {0} fonctions virtuelles',
  '{0} mediated types': '{0} types médiatisés',
  'No graphics card here splits itself; a card goes to one guest as a whole.':
    'Aucune carte graphique ne se divise ici ; une carte va entière à un seul invité.',
  'The card’s ids belong to it alone': 'Les identifiants de la carte n’appartiennent qu’à elle',
  'vfio-pci.ids= takes every device with the given ids: with a twin in the host, the host loses its own card at the next boot.':
    'vfio-pci.ids= prend tout périphérique ayant les identifiants donnés : avec une jumelle dans l’hôte, celui-ci perd sa propre carte au prochain démarrage.',
  'No other device of the host has the ids of {0}.': 'Aucun autre périphérique de l’hôte n’a les identifiants de {0}.',
  '{0} have the same ids as {1}; only the address tells them apart.':
    '{0} ont les mêmes identifiants que {1} ; seule l’adresse les distingue.',
  '{0} has the same ids as {1}; only the address tells them apart.':
    '{0} a les mêmes identifiants que {1} ; seule l’adresse les distingue.',
  'Bind by address (driver_override, set before the native driver loads), not with vfio-pci.ids= and not with driverctl, which hands vfio-pci the ids.':
    'Liez par adresse (driver_override, posé avant le chargement du pilote d’origine), et non avec vfio-pci.ids= ni avec driverctl, qui donne les identifiants à vfio-pci.',
}
