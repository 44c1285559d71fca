// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const work: CoreSentences = {
  'capture.json is not JSON': 'capture.json n’est pas du JSON',
  'capture.json has version {0}': 'capture.json est de version {0}',
  'capture.json: {0}: {1}': 'capture.json : {0} : {1}',
  'long header': 'en-tête long',
  'pax header': 'en-tête pax',
  'cut short': 'tronqué',
  'not a header': 'pas un en-tête',
  'more than {0} bytes when unpacked': 'plus de {0} octets une fois décompressé',
  'does not fit': 'ne convient pas',
  '{0} is there and nothing tells its version': '{0} est là et rien n’indique sa version',
  'There is no trial to keep under {0}.': 'Il n’y a aucun essai à garder sous {0}.',
  'This boot is not the trial’s: restart into the trial first, then keep what was seen to work.':
    'Ce démarrage n’est pas celui de l’essai : redémarrez d’abord dans l’essai, puis gardez ce que vous avez vu fonctionner.',
  'There is no transaction {0}.': 'Il n’y a pas de transaction {0}.',
  'This is a capture: it can be looked at, not changed.': 'C’est une capture : elle peut être regardée, pas modifiée.',
  'This is the sample workstation: it can be looked at, not changed.':
    'C’est la machine d’exemple : elle peut être regardée, pas modifiée.',
  'Install {0} again, in this program’s version, or use the program that came with it.':
    'Réinstallez {0}, dans la version de ce programme, ou utilisez le programme venu avec.',
  'The helper of the package {0} is of another version than this program. Install {1} again, in this program’s version, or use the program that came with it.':
    'L’assistant du paquet {0} est d’une autre version que ce programme. Réinstallez {1}, dans la version de ce programme, ou utilisez le programme venu avec.',
  'The helper of the package {0} is damaged. Install {1} again, in this program’s version, or use the program that came with it.':
    'L’assistant du paquet {0} est endommagé. Réinstallez {1}, dans la version de ce programme, ou utilisez le programme venu avec.',
  'The kernel’s log cannot be read ({0}). Root may, and members of `adm` or `systemd-journal`.':
    'Le journal du noyau ne peut pas être lu ({0}). root le peut, ainsi que les membres de `adm` ou de `systemd-journal`.',
  'Root may, and members of `adm` or `systemd-journal`.':
    'root le peut, ainsi que les membres de `adm` ou de `systemd-journal`.',
  'no such name': 'ce nom n’existe pas',
  '{0} can only be read by root.': '{0} ne peut être lu que par root.',
  '{0} is not there.': '{0} n’est pas là.',
  '{0} is not in what was given.': '{0} n’est pas dans ce qui a été donné.',
  '{0} could not be read ({1}).': '{0} n’a pas pu être lu ({1}).',
  'libvirt’s journal is not in what was given.': 'Le journal de libvirt n’est pas dans ce qui a été donné.',
  'libvirt’s journal cannot be read ({0}).': 'Le journal de libvirt ne peut pas être lu ({0}).',
  'libvirt’s journal shows this user nothing. Root may, and members of `adm` or `systemd-journal`.':
    'Le journal de libvirt ne montre rien à cet utilisateur. root le peut, ainsi que les membres de `adm` ou de `systemd-journal`.',
  'The definition of {0} was not read: libvirt knows no machine of this name.':
    'La définition de {0} n’a pas été lue : libvirt ne connaît aucune machine de ce nom.',
  'The definition of {0} was not read: libvirt does not answer ({1}).':
    'La définition de {0} n’a pas été lue : libvirt ne répond pas ({1}).',
  'standard input': 'entrée standard',
  'It is not there any more.': 'Cela n’est plus là.',
  'Making the storage pool': 'Création du pool de stockage',
  'Defining the machine': 'Définition de la machine',
  '{0} is made.': '{0} est créée.',
  'Making the disk {0}': 'Création du disque {0}',
  'a firmware with Secure Boot': 'un micrologiciel avec Secure Boot',
  'a firmware without Secure Boot': 'un micrologiciel sans Secure Boot',
  'libvirt chose {0} instead. `throughway plan --stack` installs what is missing.':
    'libvirt a choisi {0} à la place. `throughway plan --stack` installe ce qui manque.',
  'Starting the machine': 'Démarrage de la machine',
  '{0} is made, and was not started: {1}': '{0} est créée, mais n’a pas été démarrée : {1}',
  '{0} is made, and installs itself now.': '{0} est créée et s’installe maintenant.',
  '{0} is made and runs.': '{0} est créée et en marche.',
  'The package {0} brings it.': 'Le paquet {0} l’apporte.',
  'A guest writes to it. Stop that one first.': 'Un invité y écrit. Arrêtez-le d’abord.',
  'Something of that name is there already. Choose another name.': 'Ce nom est déjà pris. Choisissez-en un autre.',
  '{0} are needed and {1} are free. Make room, or choose another pool.':
    'Il faut {0} et {1} sont libres. Faites de la place, ou choisissez un autre pool.',
  'Its checksum is not the publisher’s, so it was not kept.':
    'Sa somme de contrôle n’est pas celle de l’éditeur : il n’a pas été conservé.',
  'There is a machine called {0} already. Choose another name.':
    'Il y a déjà une machine nommée {0}. Choisissez un autre nom.',
  'is no disc image: {0}': 'n’est pas une image disque : {0}',
  'holds drivers, and no system to install.': 'contient des pilotes, et aucun système à installer.',
  '{0} holds Windows, and the machine is made for {1}.': '{0} contient Windows, et la machine est faite pour {1}.',
  '{0} holds Linux, and the machine is made for {1}.': '{0} contient Linux, et la machine est faite pour {1}.',
  'It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    'Ce n’est pas un disque de cet hôte par un chemin qui reste (/dev/disk/by-id/…).',
  '{0} cannot be given: It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    '{0} ne peut pas être donné : ce n’est pas un disque de cet hôte par un chemin qui reste (/dev/disk/by-id/…).',
  '{0} cannot be given: {1}': '{0} ne peut pas être donné : {1}',
  'an active storage pool': 'un pool de stockage actif',
  'Start one; drivers go into it.': 'Démarrez-en un ; les pilotes y vont.',
  'virtio-win.iso is in pool {0} already.': 'virtio-win.iso est déjà dans le pool {0}.',
  'Fetching the drivers': 'Téléchargement des pilotes',
  'Handing the drivers to libvirt': 'Remise des pilotes à libvirt',
  'virtio-win.iso is in pool {0}.': 'virtio-win.iso est dans le pool {0}.',
  'Creating {0}': 'Création de {0}',
  'Importing {0}': 'Import de {0}',
  'Fetching the VirtIO drivers': 'Téléchargement des pilotes VirtIO',
  'It is no active pool with a folder. Start it, or choose another.':
    'Ce n’est pas un pool actif avec un dossier. Démarrez-le, ou choisissez-en un autre.',
  'Pool {0} has a volume of that name. Choose another name.':
    'Le pool {0} a déjà un volume de ce nom. Choisissez un autre nom.',
  'Converting the disk': 'Conversion du disque',
  '{0} is in pool {1}.': '{0} est dans le pool {1}.',
  'Handing the disk to libvirt': 'Remise du disque à libvirt',
  'Writing the answers for the installer': 'Écriture des réponses pour l’installateur',
  'Taking the installer’s kernel out of the image': 'Extraction du noyau de l’installateur hors de l’image',
  'It has no way to be installed without hands. Install it by hand.':
    'Il n’a aucun moyen d’être installé sans intervention. Installez-le à la main.',
  'Answering the disc’s question': 'Réponse à la question du disque',
  'QEMU for x86_64': 'QEMU pour x86_64',
  '`throughway plan --stack` shows how to install it.': '`throughway plan --stack` montre comment l’installer.',
  'This host does not run here, so its libvirt was not asked. Firmware with Secure Boot, the TPM, the storage pool and the network “default” and what its libvirt understands are assumed; processors, memory and devices are its own.':
    'Cet hôte ne tourne pas ici : son libvirt n’a pas été interrogé. Le micrologiciel avec Secure Boot, le TPM, le pool de stockage, le réseau « default » et ce que comprend son libvirt sont supposés ; processeurs, mémoire et périphériques sont les siens.',
  'the task ended by a fault': 'la tâche s’est terminée sur un défaut',
  'Cancelled; what was made is gone.': 'Annulé ; ce qui avait été créé a été supprimé.',
  'The helper on this machine belongs to the package {0}: it came with it, is updated with it and goes with it.':
    'L’assistant de cette machine appartient au paquet {0} : il est venu avec lui, est mis à jour et part avec lui.',
  'Transaction {0} ({1}) still needs the helper. Keep it or undo it first.':
    'La transaction {0} ({1}) a encore besoin de l’assistant. Gardez-la ou annulez-la d’abord.',
  'Transaction {0} ({1}) still needs the helper. Finish it or roll it back first.':
    'La transaction {0} ({1}) a encore besoin de l’assistant. Achevez-la ou faites-la revenir en arrière d’abord.',
  '{0} done, {1} ms': '{0} terminé, {1} ms',
  'failed: {0}': 'échec : {0}',
  'failed: {0} ({1})': 'échec : {0} ({1})',
  'failed: {0} ()': 'échec : {0} ()',
  'too many at once': 'trop à la fois',
  '{0} lines before this one were lost: {1}': '{0} lignes avant celle-ci ont été perdues : {1}',
  'Throughway {0}, Node {1}': 'Throughway {0}, Node {1}',
  'Throughway {0} ({1}), Node {2}': 'Throughway {0} ({1}), Node {2}',
  'Throughway 0.0.0-source, Node {0}': 'Throughway 0.0.0-source, Node {0}',
  'Throughway 0.0.0-source ({0}), Node {1}': 'Throughway 0.0.0-source ({0}), Node {1}',
  'unreachable: {0} ({1})': 'injoignable : {0} ({1})',
  'the file cannot be read, the defaults count: {0}':
    'Le fichier ne peut pas être lu, les valeurs par défaut s’appliquent : {0}',
  'the file is of the newer version {0}': 'Le fichier est de la version plus récente {0}',
  '{0} cannot be {1}, the default counts; it is {2}':
    '{0} ne peut pas valoir {1}, la valeur par défaut s’applique ; valeurs permises : {2}',
  'the file as it was is kept in {0}': 'Le fichier tel qu’il était est conservé dans {0}',
  'the daemon asks for {0}': 'le démon demande {0}',
  'A machine has it already; take it back first.': 'Une machine l’a déjà ; reprenez-le d’abord.',
  '{0} does not have it.': '{0} ne l’a pas.',
  'No USB device is plugged in there.': 'Aucun périphérique USB n’y est branché.',
  'The kernel does not tell its numbers.': 'Le noyau ne dit pas ses numéros.',
  'The connection ended.': 'La connexion s’est terminée.',
  'Throughway is ending': 'Throughway se termine',
  'The machine on screen does not run here.': 'La machine affichée ne tourne pas ici.',
  'It ended by a fault of Throughway.': 'Elle s’est terminée par un défaut de Throughway.',
  'It is the host’s last {0}: while it is lent, the host cannot be used by it.':
    'C’est, pour l’hôte, le dernier périphérique de ce type ({0}) : tant qu’il est prêté, il manque à l’hôte.',
  'libvirt did not say: {0}': 'libvirt ne l’a pas dit : {0}',
  'It is no disk of {0}.': 'Ce n’est pas un disque de {0}.',
  'It is a physical disk; what is on it is never erased from here.':
    'C’est un disque physique ; ce qui s’y trouve n’est jamais effacé d’ici.',
  '{0} uses it too.': '{0} l’utilise aussi.',
  'It lies in no storage pool of libvirt’s, so it is yours to delete.':
    'Il n’est dans aucun pool de stockage de libvirt : c’est à vous de le supprimer.',
  'neither capture.json nor proc nor sys': 'ni capture.json, ni proc, ni sys',
  'missing from this installation': 'manque dans cette installation',
  'not a file': 'pas un fichier',
  '/var/lib/throughway/journal could not be read: {0}': '/var/lib/throughway/journal n’a pas pu être lu : {0}',
  'it is compressed with {0}; unpack it first': 'il est compressé avec {0} ; décompressez-le d’abord',
  'it is a journal’s own file, which `throughway diagnose` reads on the command line':
    'c’est le fichier propre d’un journal, que `throughway diagnose` lit en ligne de commande',
  'its compression is damaged': 'sa compression est endommagée',
  'another program is writing it': 'un autre programme est en train de l’écrire',
  '{0} bytes, which is no settings file': '{0} octets, ce qui n’est pas un fichier de réglages',
  'not a JSON object': 'pas un objet JSON',
  'give {0} to guests': 'donner {0} à des invités',
  'reserve huge pages': 'réserver des huge pages',
  'isolate CPUs {0}': 'isoler les CPU {0}',
  'set up virtualization': 'mettre en place la virtualisation',
  'tune the host while guests run': 'régler l’hôte pendant que des invités tournent',
  'change kernel parameters': 'changer des paramètres du noyau',
  'Done. What needs a restart counts after the next one.':
    'Terminé. Ce qui demande un redémarrage compte après le prochain.',
  'Ready: the next boot, and only that one, tries the new settings.':
    'Prêt : le prochain démarrage, et lui seul, essaie les nouveaux réglages.',
  'The settings that were tried are now permanent.': 'Les réglages essayés sont désormais définitifs.',
  'It did not succeed. Everything it had changed was put back.':
    'Cela n’a pas réussi. Tout ce qui avait été modifié a été remis en place.',
  'Undone: everything is as it was before.': 'Annulé : tout est comme avant.',
  'The trial is over; everything is as it was before.': 'L’essai est terminé ; tout est comme avant.',
  'It ended half-way. Finish it or roll it back.': 'Cela s’est arrêté à mi-chemin. Achevez-le ou revenez en arrière.',
  'The way back ended half-way. Finish it or roll it back.':
    'Le retour en arrière s’est arrêté à mi-chemin. Achevez-le ou revenez en arrière.',
  'Nothing was changed.': 'Rien n’a été modifié.',
  'What mends it is no edit of the definition.': 'Le remède n’est pas une modification de la définition.',
  'There is nothing in its definition that this would change; see what else there is to do.':
    'Il n’y a rien dans sa définition que cela changerait ; voyez quoi faire d’autre.',
  'No edit of the definition does it; see what else there is to do.':
    'Aucune modification de la définition n’y suffit ; voyez quoi faire d’autre.',
  'Its definition could not be taken apart.': 'Sa définition n’a pas pu être analysée.',
  'libvirt’s answer to the last start': 'La réponse de libvirt au dernier démarrage',
  'The {0} definition of {1} cannot be read ({2}).': 'La définition ({0}) de {1} ne peut pas être lue ({2}).',
  'definition of {0} ({1})': 'définition de {0} ({1})',
  'No machine was looked at whose definition to edit.':
    'Aucune machine dont la définition serait à modifier n’a été regardée.',
  'The kernel was started with {0}': 'Le noyau a été lancé avec {0}',
  'The kernel was started without {0}': 'Le noyau a été lancé sans {0}',
  '{0} is with vfio-pci': '{0} est à vfio-pci',
  'There are IOMMU groups': 'Il y a des groupes IOMMU',
  'CPUs are isolated': 'Des CPU sont isolés',
  '{0} huge pages of 2 MiB are reserved': '{0} huge pages de 2 Mio sont réservées',
  '{0} huge pages of 1 GiB are reserved': '{0} huge pages de 1 Gio sont réservées',
  'The pieces that bind devices at boot are in place':
    'Les fichiers qui lient les périphériques au démarrage sont en place',
  'libvirt is started at boot': 'libvirt est lancé au démarrage',
  'The user may use libvirt': 'L’utilisateur peut utiliser libvirt',
  'The default network is started with libvirt': 'Le réseau par défaut est démarré avec libvirt',
  'libvirt has a place for disks': 'libvirt a un emplacement pour les disques',
  'The hook that tunes the host while guests run is in place':
    'Le hook qui règle l’hôte pendant que des invités tournent est en place',
  '{0} has {1} lanes now ({2}); it had {3}': '{0} a maintenant {1} lignes PCIe ({2}) ; avant : {3}',
  '{0} has {1} lanes ({2}); it and the port above it have {3}':
    '{0} a {1} lignes PCIe ({2}) ; lui et le port au-dessus en ont {3}',
  'Cannot watch: the kernel’s log can be read by root, and by members of `adm` or `systemd-journal`. What goes wrong while a machine runs is therefore not told by itself.':
    'Surveillance impossible : le journal du noyau peut être lu par root et par les membres de `adm` ou de `systemd-journal`. Ce qui va mal pendant qu’une machine tourne n’est donc pas signalé de lui-même.',
  'Cannot watch: {0}.': 'Surveillance impossible : {0}.',
  'I/O error (enospc) at {0}': 'Erreur d’E/S (enospc) à {0}',
  'What is on screen is not this computer, so it is not restarted from here.':
    'Ce que vous voyez n’est pas cet ordinateur ; il ne se redémarre donc pas d’ici.',
  'systemd-logind cannot restart this computer.': 'systemd-logind ne peut pas redémarrer cet ordinateur.',
  'systemd-logind does not let your user restart this computer.':
    'systemd-logind ne permet pas à votre utilisateur de redémarrer cet ordinateur.',
  'systemd-logind says “{0}” of a restart, which is not understood.':
    'systemd-logind répond « {0} » au sujet d’un redémarrage, ce qui n’est pas compris.',
  'Whether your user may restart this computer cannot be told: busctl is not installed.':
    'Impossible de savoir si votre utilisateur peut redémarrer cet ordinateur : busctl n’est pas installé.',
  'Whether your user may restart this computer cannot be told. busctl says: {0}':
    'Impossible de savoir si votre utilisateur peut redémarrer cet ordinateur. busctl répond : {0}',
  'busctl is not installed': 'busctl n’est pas installé',
}
