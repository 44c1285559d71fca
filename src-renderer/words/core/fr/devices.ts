// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const devices: CoreSentences = {
  'Firmware demands a fixed memory mapping for it or its group, so the kernel gives it to no guest.':
    'Le micrologiciel exige une correspondance mémoire fixe pour lui ou son groupe : le noyau ne le donne à aucun invité.',
  '{0} ({1}) would have to go too. {2}': '{0} ({1}) devrait partir aussi. {2}',
  'Giving it takes {0} from the host.': 'Le donner prend {0} à l’hôte.',
  'It is part of the processor, and a guest driver already keeps it from the host.':
    'Partie du processeur, et un pilote pour invités le tient déjà à l’écart de l’hôte.',
  'It is a card of its own, and a guest driver already keeps it from the host.':
    'Carte à part, et un pilote pour invités la tient déjà à l’écart de l’hôte.',
  'It is part of the processor, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'Partie du processeur, et seul affichage de l’hôte : le donner suppose le mode à un seul GPU, où l’hôte n’a pas d’image pendant que l’invité tourne.',
  'It is a card of its own, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'Carte à part, et seul affichage de l’hôte : la donner suppose le mode à un seul GPU, où l’hôte n’a pas d’image pendant que l’invité tourne.',
  'It is part of the processor; the host should keep it for its own picture.':
    'Partie du processeur ; l’hôte devrait le garder pour sa propre image.',
  'It is a card of its own; the host should keep it for its own picture.':
    'Carte à part ; l’hôte devrait la garder pour sa propre image.',
  'It is part of the processor; the host keeps {0}.': 'Partie du processeur ; l’hôte garde {0}.',
  'It is a card of its own; the host keeps {0}.': 'Carte à part ; l’hôte garde {0}.',
  'The kernel put it in no IOMMU group, so VFIO refuses it.':
    'Le noyau ne l’a placé dans aucun groupe IOMMU : VFIO le refuse donc.',
  'There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.':
    'Il n’y a pas encore de groupes IOMMU : l’IOMMU doit être activée avant qu’un périphérique puisse être donné.',
  'Could not tell its IOMMU group: {0}.': 'Groupe IOMMU indéterminé : {0}.',
  'It shares IOMMU group {0} with {1}, which would have to go to the guest too.':
    'Il partage le groupe IOMMU {0} avec {1}, qui devrait aller aussi à l’invité.',
  'It is alone in IOMMU group {0}.': 'Il est seul dans le groupe IOMMU {0}.',
  'It is alone in IOMMU group {0} with its second function.':
    'Il est seul dans le groupe IOMMU {0} avec sa seconde fonction.',
  'It is alone in IOMMU group {0} with its {1} other functions.':
    'Il est seul dans le groupe IOMMU {0} avec ses {1} autres fonctions.',
  'The kernel can reset it ({0}).': 'Le noyau peut le réinitialiser ({0}).',
  'The kernel knows no way to reset it: expect one guest start per boot of the host.':
    'Le noyau ne connaît aucun moyen de le réinitialiser : comptez un démarrage d’invité par démarrage de l’hôte.',
  'Could not tell whether it can be reset: {0}.': 'On ne sait pas s’il peut être réinitialisé : {0}.',
  'Cards of its family ({0}) do not come back from that without help.':
    'Les cartes de sa famille ({0}) n’en reviennent pas sans aide.',
  'Some cards of its family ({0}) are reported not to come back from that.':
    'Certaines cartes de sa famille ({0}), dit-on, n’en reviennent pas.',
  '{0} are the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    'Même modèle ({1}:{2}) : {0} ; seule l’adresse les distingue, il faut donc lier par adresse.',
  '{0} is the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    'Même modèle ({1}:{2}) : {0} ; seule l’adresse les distingue, il faut donc lier par adresse.',
  'Vega 10': 'Vega 10',
  'Vega 20': 'Vega 20',
  'Navi 10': 'Navi 10',
  'Navi 14': 'Navi 14',
  'Navi 12': 'Navi 12',
  'Navi 3x': 'Navi 3x',
  'Navi 4x': 'Navi 4x',
  'graphics of AMD processors': 'graphismes de processeurs AMD',
  'Could not tell {0}.': 'Indéterminé : {0}.',
  'Could not tell {0}: {1}.': 'Indéterminé : {0} ({1}).',
  'It is the host’s only display: the host has no picture while a guest has it (single-GPU mode).':
    'C’est le seul affichage de l’hôte : l’hôte n’a pas d’image pendant qu’un invité l’a (mode à un seul GPU).',
  'boot_vga is 1': 'boot_vga vaut 1',
  'boot_display is 1': 'boot_display vaut 1',
  'the firmware’s frame buffer lies in its memory': 'le framebuffer du micrologiciel est dans sa mémoire',
  'The firmware starts on it ({0}): boot messages and a disk password prompt show there.':
    'Le micrologiciel démarre dessus ({0}) : messages de démarrage et demande de mot de passe du disque s’y affichent.',
  'it drives {0}': 'il alimente {0}',
  '{0} have it open': '{0} le tiennent ouvert',
  '{0} has it open': '{0} le tient ouvert',
  'The host uses it now: {0}.': 'L’hôte l’utilise en ce moment : {0}.',
  'Could not tell whether the firmware starts on it: {0}.': 'On ne sait pas si le micrologiciel démarre dessus : {0}.',
  'Could not tell whether a monitor is connected to it: {0}.': 'On ne sait pas si un écran y est branché : {0}.',
  'Could not tell which programs have it open: {0}.': 'On ne sait pas quels programmes le tiennent ouvert : {0}.',
  'every display of the host': 'tous les affichages de l’hôte',
  'Could not tell which graphics cards drive monitors: {0}.':
    'On ne sait pas quelles cartes graphiques alimentent des écrans : {0}.',
  'Could not tell which programs use the graphics cards: {0}.':
    'On ne sait pas quels programmes utilisent les cartes graphiques : {0}.',
  'whether a keyboard or mouse is plugged into it': 'si un clavier ou une souris y est branché',
  'where the host’s keyboard and mouse are plugged in': 'où sont branchés le clavier et la souris de l’hôte',
  'The host’s only {0} is on it: {1}.': 'Le seul périphérique de ce type de l’hôte ({0}) est dessus : {1}.',
  'A {0} goes with it: {1}.': 'Partirait avec lui ({0}) : {1}.',
  'It belongs to the management controller (BMC) that runs the server’s remote console.':
    'Il appartient au contrôleur de gestion (BMC) qui fait tourner la console distante du serveur.',
  'whether the host’s network runs over it': 'si le réseau de l’hôte passe par lui',
  'which network device the host is reached through': 'par quel périphérique réseau l’hôte est joint',
  'Could not tell which network device the host is reached through: its routes could not be read.':
    'On ne sait pas par quel périphérique réseau l’hôte est joint : ses routes n’ont pas pu être lues.',
  'every way to the default route': 'tous les chemins vers la route par défaut',
  'An SSH session in progress comes in over it ({0}).': 'Une session SSH en cours arrive par lui ({0}).',
  'The host’s only way to the network goes over it ({0} carries the default route).':
    'Le seul chemin de l’hôte vers le réseau passe par lui ({0} porte la route par défaut).',
  'One of the host’s ways to the network goes over it ({0} carries a default route).':
    'L’un des chemins de l’hôte vers le réseau passe par lui ({0} porte une route par défaut).',
  'The host uses its network ({0} is up).': 'L’hôte utilise son réseau ({0} est actif).',
  'Could not tell whether the default route or an SSH session goes over it ({0}).':
    'On ne sait pas si la route par défaut ou une session SSH passe par lui ({0}).',
  'a host bridge': 'un pont hôte',
  'the bridge to the firmware’s own devices (LPC/ISA)': 'le pont vers les périphériques du micrologiciel (LPC/ISA)',
  'a part of the chipset': 'une partie du chipset',
  'a bridge of the chipset': 'un pont du chipset',
  'the system management bus': 'le bus de gestion du système',
  'a memory controller': 'un contrôleur mémoire',
  'the IOMMU itself': 'l’IOMMU elle-même',
  'an interrupt controller': 'un contrôleur d’interruptions',
  'the management engine or a serial port of the chipset': 'le moteur de gestion ou un port série du chipset',
  'the management engine’s serial port': 'le port série du moteur de gestion',
  'the security processor': 'le processeur de sécurité',
  'the platform’s power and thermal control': 'la gestion d’énergie et de température de la plateforme',
  'a performance counter': 'un compteur de performances',
  'a part of the platform’s control': 'une partie du pilotage de la plateforme',
  'a serial bus of the chipset': 'un bus série du chipset',
  'It is {0}, which belongs to the platform.': 'C’est {0}, qui appartient à la plateforme.',
  'whether the host has file systems on it': 'si l’hôte a des systèmes de fichiers dessus',
  'which disks the host runs from': 'de quels disques l’hôte tourne',
  'whether {0} is on it': 'si {0} est dessus',
  'which disks {0} is on': 'sur quels disques est {0}',
  'the way from there down to a PCI device could not be followed':
    'le chemin de là jusqu’à un périphérique PCI n’a pas pu être suivi',
  'The host runs from it: {0}.': 'L’hôte tourne depuis lui : {0}.',
  'The host swaps to it: {0}.': 'Le swap de l’hôte est dessus : {0}.',
  'The host has mounted from it: {0}.': 'L’hôte en a monté : {0}.',
  '{0} of its {1} virtual functions are in use; they go with it.':
    '{0} de ses {1} fonctions virtuelles sont utilisées ; elles partent avec lui.',
  'IOMMU group {0} lists {1}, which could not be read.': 'Le groupe IOMMU {0} liste {1}, qui n’a pas pu être lu.',
  'Could not tell the IOMMU groups: {0}.': 'Groupes IOMMU indéterminés : {0}.',
  'Could not tell which PCI devices there are: {0}.': 'On ne sait pas quels périphériques PCI il y a : {0}.',
  'None of its devices could be read.': 'Aucun de ses périphériques n’a pu être lu.',
  'It holds only bridges, which stay in the host.': 'Il ne contient que des ponts, qui restent à l’hôte.',
  'It holds only bridges of the platform, which stay in the host.':
    'Il ne contient que des ponts de la plateforme, qui restent à l’hôte.',
  'Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.':
    'Le micrologiciel exige une correspondance mémoire fixe pour un périphérique qu’il contient : le noyau ne le donne à aucun invité.',
  'The group holds {0}.': 'Le groupe contient {0}.',
  'Nothing that could be read forbids giving it away, but not all could be read.':
    'Rien de ce qui a pu être lu n’interdit de le donner, mais tout n’a pas pu être lu.',
  'The host can spare the only device in it.': 'L’hôte peut se passer du seul périphérique qu’il contient.',
  'It holds one device with all its functions.': 'Il contient un périphérique avec toutes ses fonctions.',
  'All of these must go to the guest together: {0}.': 'Tous ceux-ci doivent aller ensemble à l’invité : {0}.',
  'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.':
    'Rien n’interdit de la donner, contrairement à l’autre carte : avec l’écran de l’hôte sur celle-là, celle-ci pourrait partir à sa place.',
}
