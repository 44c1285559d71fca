// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStart: CoreSentences = {
  'The guest’s processor asks for what the host’s lacks':
    'Le processeur de l’invité demande ce que celui de l’hôte n’a pas',
  'An update of microcode, kernel or QEMU took a feature away, or the definition comes from another machine.':
    'Une mise à jour du microcode, du noyau ou de QEMU a retiré une fonction, ou la définition vient d’une autre machine.',
  'Compare the names with `virsh domcapabilities`.': 'Comparez les noms avec `virsh domcapabilities`.',
  'The features are listed there.': 'Les fonctions y figurent.',
  "`<cpu mode='host-passthrough' check='none'>`.": "`<cpu mode='host-passthrough' check='none'>`.",
  "Or drop it: `<feature policy='disable' name='…'/>`.": "Ou retirez-la : `<feature policy='disable' name='…'/>`.",
  'Windows may want to be activated again.': 'Windows demandera peut-être une nouvelle activation.',
  'libvirt does not run': 'libvirt ne tourne pas',
  'The service is off, or the system went over to the single daemons (virtqemud) and its old socket is gone.':
    'Le service est arrêté, ou le système est passé aux démons séparés (virtqemud) et l’ancien socket a disparu.',
  '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.':
    '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.',
  'The socket is there: then it is a matter of permission (sec-user-groups).':
    'Le socket est là : c’est alors une question de droits (sec-user-groups).',
  'Switch on either libvirtd or the sockets of the single daemons, not both.':
    'Activez soit libvirtd, soit les sockets des démons séparés, pas les deux.',
  'libvirt finds no QEMU for this kind of guest': 'libvirt ne trouve pas de QEMU pour ce type d’invité',
  'QEMU for this architecture is not installed, libvirt is not told of it, or it failed when libvirt asked what it can do.':
    'QEMU pour cette architecture n’est pas installé, libvirt n’en sait rien, ou il a échoué quand libvirt a demandé ce qu’il sait faire.',
  '`virsh capabilities` lists the guests that are possible.': '`virsh capabilities` liste les invités possibles.',
  '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.': '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.',
  'The architecture is listed in the capabilities.': 'L’architecture figure dans les capacités.',
  'Install QEMU for the architecture (qemu-system-x86, qemu-kvm, qemu-desktop), and restart libvirt.':
    'Installez QEMU pour l’architecture (qemu-system-x86, qemu-kvm, qemu-desktop) et redémarrez libvirt.',
  'The hook script refused the start': 'Le script hook a refusé le démarrage',
  'libvirt waits for /etc/libvirt/hooks/qemu and takes anything but 0 for a no; 126 is “not executable”, 127 “not found”, 137 “killed”.':
    'libvirt attend /etc/libvirt/hooks/qemu et prend tout sauf 0 pour un refus ; 126 signifie « non exécutable », 127 « introuvable », 137 « tué ».',
  'The status in the message; `bash -n` on the script; what it printed is in libvirt’s journal.':
    'Le code dans le message ; `bash -n` sur le script ; ce qu’il a affiché est dans le journal de libvirt.',
  'The script ends with 0 by hand with the same arguments.':
    'Lancé à la main avec les mêmes arguments, le script finit par 0.',
  'Correct the line that fails; make the script executable; look for line endings of Windows.':
    'Corrigez la ligne qui échoue ; rendez le script exécutable ; cherchez des fins de ligne Windows.',
  'Restart libvirt after adding a hook.': 'Redémarrez libvirt après avoir ajouté un hook.',
  'Hooks run as root.': 'Les hooks tournent en tant que root.',
  'Another guest has the device': 'Un autre invité a le périphérique',
  'A device belongs to one running guest at a time.':
    'Un périphérique n’appartient qu’à un invité en marche à la fois.',
  '`virsh list`, and the address in `virsh dumpxml` of those that run.':
    '`virsh list`, et l’adresse dans le `virsh dumpxml` de ceux qui tournent.',
  'No other guest runs: a QEMU that hangs may still hold the node (`fuser -v /dev/vfio/N`).':
    'Aucun autre invité ne tourne : un QEMU figé peut encore tenir le nœud (`fuser -v /dev/vfio/N`).',
  'Shut the other guest down.': 'Éteignez l’autre invité.',
  'Ending it by force can lose its data.': 'L’arrêter de force peut lui faire perdre des données.',
  'KVM cannot be used': 'KVM ne peut pas être utilisé',
  'Virtualization is off in firmware, the KVM module is not loaded, the user may not open /dev/kvm, or libvirt remembers what it saw before.':
    'La virtualisation est désactivée dans le micrologiciel, le module KVM n’est pas chargé, l’utilisateur ne peut pas ouvrir /dev/kvm, ou libvirt se souvient de ce qu’il a vu avant.',
  '`ls -l /dev/kvm`, `lsmod | grep kvm`.': '`ls -l /dev/kvm`, `lsmod | grep kvm`.',
  '/dev/kvm is there and may be opened.': '/dev/kvm est là et peut être ouvert.',
  'Switch virtualization on in firmware (fw-virt-disabled), or load kvm_intel or kvm_amd.':
    'Activez la virtualisation dans le micrologiciel (fw-virt-disabled), ou chargez kvm_intel ou kvm_amd.',
  'Join the group kvm.': 'Entrez dans le groupe kvm.',
  'Restart libvirt, which remembers what the host can do.':
    'Redémarrez libvirt, qui retient ce dont l’hôte est capable.',
  'This QEMU does not know the guest’s machine type': 'Ce QEMU ne connaît pas le type de machine de l’invité',
  'The definition is from a newer QEMU than this one, or from one so old that its type was removed.':
    'La définition vient d’un QEMU plus récent que celui-ci, ou d’un si ancien que son type a été retiré.',
  'Compare `machine=` with `qemu-system-x86_64 -machine help`.':
    'Comparez `machine=` avec `qemu-system-x86_64 -machine help`.',
  'The type is in that list.': 'Le type est dans cette liste.',
  'Set the type to the nearest one that is there, or to `q35` for the newest.':
    'Mettez le type présent le plus proche, ou `q35` pour le plus récent.',
  'The guest sees other hardware; Windows may want to be activated again.':
    'L’invité voit un autre matériel ; Windows demandera peut-être une nouvelle activation.',
  'The guest’s virtual network is off or missing': 'Le réseau virtuel de l’invité est arrêté ou manque',
  'The network is not started with the host, or was never defined; dnsmasq may be missing.':
    'Le réseau n’est pas démarré avec l’hôte, ou n’a jamais été défini ; dnsmasq manque peut-être.',
  '`virsh net-list --all`.': '`virsh net-list --all`.',
  'The network is listed as active.': 'Le réseau est listé comme actif.',
  '`virsh net-start default` and `virsh net-autostart default`.':
    '`virsh net-start default` et `virsh net-autostart default`.',
  'Define it from /usr/share/libvirt/networks/default.xml; install dnsmasq.':
    'Définissez-le d’après /usr/share/libvirt/networks/default.xml ; installez dnsmasq.',
  'Two devices of the guest want the same address, or none is left':
    'Deux périphériques de l’invité veulent la même adresse, ou il n’en reste plus',
  'Addresses were written by hand, or the machine type has fewer slots than the definition needs.':
    'Des adresses ont été écrites à la main, ou le type de machine a moins d’emplacements que la définition n’en demande.',
  "Look for the same `<address type='pci'>` twice.": "Cherchez deux fois le même `<address type='pci'>`.",
  'Each address stands once.': 'Chaque adresse n’y est qu’une fois.',
  'Take the addresses out and let libvirt assign them.': 'Retirez les adresses et laissez libvirt les attribuer.',
  'Add pcie-root-port controllers.': 'Ajoutez des contrôleurs pcie-root-port.',
  'The guest’s network interface may get another name.': 'L’interface réseau de l’invité peut changer de nom.',
  'Arguments for QEMU fell out of the definition': 'Des arguments pour QEMU sont sortis de la définition',
  'Without the declaration of the namespace on `<domain>`, libvirt drops `<qemu:commandline>` when it saves.':
    'Sans la déclaration de l’espace de noms dans `<domain>`, libvirt supprime `<qemu:commandline>` à l’enregistrement.',
  '`virsh dumpxml NAME` lacks `xmlns:qemu`.': '`virsh dumpxml NAME` n’a pas `xmlns:qemu`.',
  'The declaration is there.': 'La déclaration est là.',
  "Add `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` to `<domain>` first, save, then add the arguments.":
    "Ajoutez d’abord `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` à `<domain>`, enregistrez, puis ajoutez les arguments.",
  'The guest is stuck in an earlier command': 'L’invité est bloqué dans une commande antérieure',
  'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.':
    'QEMU ou un hook est figé, souvent en prenant une carte à son pilote, et libvirt l’attend.',
  '`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).':
    '`virsh domjobinfo NAME` ; les threads à l’état D (`ps -eLo stat,comm | grep ^D`).',
  'The next attempt works.': 'L’essai suivant fonctionne.',
  'Find what hangs; where the kernel waits, only a restart helps.':
    'Trouvez ce qui est figé ; si c’est le noyau qui attend, seul un redémarrage aide.',
  'Forcing it can lose the guest’s data.': 'Le forcer peut faire perdre les données de l’invité.',
  'The software TPM is not installed': 'Le TPM logiciel n’est pas installé',
  'The guest is to have an emulated TPM, and swtpm or its tools are not there, or libvirt was not restarted since.':
    'L’invité doit avoir un TPM émulé, et swtpm ou ses outils ne sont pas là, ou libvirt n’a pas été redémarré depuis.',
  '`command -v swtpm swtpm_setup`.': '`command -v swtpm swtpm_setup`.',
  'Both are found, also by the service.': 'Les deux sont trouvés, par le service aussi.',
  'Install swtpm (and swtpm-tools), and restart libvirt.': 'Installez swtpm (et swtpm-tools), et redémarrez libvirt.',
  'On NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.': 'Sous NixOS : `virtualisation.libvirtd.qemu.swtpm.enable`.',
  'The software TPM cannot make or read its state': 'Le TPM logiciel ne peut pas créer ou lire son état',
  'The state’s folder belongs to another user, AppArmor keeps swtpm out of it, or the state is from another version.':
    'Le dossier de l’état appartient à un autre utilisateur, AppArmor en écarte swtpm, ou l’état vient d’une autre version.',
  'Read the log the message names; look at the owner of /var/lib/swtpm-localca and /var/lib/libvirt/swtpm.':
    'Lisez le journal que nomme le message ; regardez le propriétaire de /var/lib/swtpm-localca et de /var/lib/libvirt/swtpm.',
  'The log ends without an error.': 'Le journal finit sans erreur.',
  'Give the folders to the user swtpm runs as (tss).':
    'Donnez les dossiers à l’utilisateur sous lequel tourne swtpm (tss).',
  'In a session: `swtpm_setup --create-config-files`.': 'Dans une session : `swtpm_setup --create-config-files`.',
  'Move a stale state aside, once its secrets are safe.':
    'Mettez un état périmé de côté, une fois ses secrets en sécurité.',
  'Without the old state BitLocker asks for its recovery key: have it at hand.':
    'Sans l’ancien état, BitLocker demande sa clé de récupération : ayez-la sous la main.',
  'The host’s TPM cannot be handed to the guest': 'Le TPM de l’hôte ne peut pas être donné à l’invité',
  'The definition hands the host’s own TPM over, which is busy, closed to QEMU or none at all.':
    'La définition donne le TPM de l’hôte lui-même, qui est occupé, fermé à QEMU ou absent.',
  "`<backend type='passthrough'>` in the definition.": "`<backend type='passthrough'>` dans la définition.",
  'The backend is an emulator.': 'Le backend est un émulateur.',
  "Use an emulated TPM: `<backend type='emulator' version='2.0'/>`.":
    "Utilisez un TPM émulé : `<backend type='emulator' version='2.0'/>`.",
  'Secrets bound to the old TPM are not in the new one.':
    'Les secrets liés à l’ancien TPM ne sont pas dans le nouveau.',
  'QEMU may not open the group’s device node': 'QEMU ne peut pas ouvrir le nœud de périphérique du groupe',
  'QEMU runs as a user to whom /dev/vfio/N does not belong: by hand, in a session of libvirt’s, in a container, or with dynamic_ownership off.':
    'QEMU tourne sous un utilisateur à qui /dev/vfio/N n’appartient pas : à la main, dans une session de libvirt, dans un conteneur, ou avec dynamic_ownership désactivé.',
  '`ls -l /dev/vfio`, and user, group and dynamic_ownership in /etc/libvirt/qemu.conf.':
    '`ls -l /dev/vfio`, et user, group et dynamic_ownership dans /etc/libvirt/qemu.conf.',
  'The node belongs to the user that QEMU runs as.': 'Le nœud appartient à l’utilisateur sous lequel tourne QEMU.',
  'Start the guest through qemu:///system with dynamic_ownership on.':
    'Démarrez l’invité par qemu:///system avec dynamic_ownership activé.',
  'For QEMU by hand: a udev rule for SUBSYSTEM=="vfio" that gives the node to a group.':
    'Pour QEMU à la main : une règle udev pour SUBSYSTEM=="vfio" qui donne le nœud à un groupe.',
  'Everybody in that group can reach memory through the device.':
    'Quiconque est dans ce groupe peut atteindre la mémoire par le périphérique.',
  'libvirt does not accept the definition': 'libvirt n’accepte pas la définition',
  'An element is misplaced, unknown to this version, or contradicts another.':
    'Un élément est mal placé, inconnu de cette version, ou en contredit un autre.',
  '`virt-xml-validate` on the definition.': '`virt-xml-validate` sur la définition.',
  'It validates: then the message is about what this host supports.':
    'Elle est valide : le message porte alors sur ce que cet hôte prend en charge.',
  'Correct the element the message names.': 'Corrigez l’élément que nomme le message.',
  'The guest’s firmware file is not there': 'Le fichier du micrologiciel de l’invité n’est pas là',
  'The file was renamed or taken out by an update (the 2 MiB images are gone from many distributions), its package is missing, or the path is another distribution’s.':
    'Le fichier a été renommé ou retiré par une mise à jour (les images de 2 Mio ont disparu de bien des distributions), son paquet manque, ou le chemin est celui d’une autre distribution.',
  'Look for the files that `<loader>` and `<nvram template>` name, and for descriptors in /usr/share/qemu/firmware.':
    'Cherchez les fichiers que nomment `<loader>` et `<nvram template>`, et les descripteurs dans /usr/share/qemu/firmware.',
  'The file is there and readable.': 'Le fichier est là et lisible.',
  "Let libvirt choose: `<os firmware='efi'>` without paths.":
    "Laissez libvirt choisir : `<os firmware='efi'>` sans chemins.",
  'Or name the 4 MiB files for code and variables together. Keep a copy of the variables.':
    'Ou nommez ensemble les fichiers de 4 Mio pour le code et les variables. Gardez une copie des variables.',
  'New variables forget boot entries and keys of Secure Boot; BitLocker may ask for its key.':
    'De nouvelles variables oublient les entrées de démarrage et les clés de Secure Boot ; BitLocker peut demander sa clé.',
  'Firmware and its variables do not fit each other': 'Le micrologiciel et ses variables ne vont pas ensemble',
  'Variables of the 2 MiB firmware are used with the 4 MiB one or the other way round, or a file is cut short.':
    'Des variables du micrologiciel de 2 Mio sont utilisées avec celui de 4 Mio ou l’inverse, ou un fichier est tronqué.',
  '`stat -c %s` of both: 540672 are variables of 4 MiB firmware, 131072 of 2 MiB firmware.':
    '`stat -c %s` sur les deux : 540672 sont des variables du micrologiciel de 4 Mio, 131072 de celui de 2 Mio.',
  'The sizes belong together.': 'Les tailles vont ensemble.',
  'Keep a copy of /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, then `virsh start NAME --reset-nvram`.':
    'Gardez une copie de /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, puis `virsh start NAME --reset-nvram`.',
  'Boot entries and keys in the variables are lost.':
    'Les entrées de démarrage et les clés dans les variables sont perdues.',
  'PCI Express was asked for on a machine without it': 'PCI Express a été demandé à une machine qui n’en a pas',
  'The device is given as PCI Express (pcie=1), and the guest’s machine type is i440fx, which has none.':
    'Le périphérique est donné en PCI Express (pcie=1), et le type de machine de l’invité est i440fx, qui n’en a pas.',
  '`qm config VMID`: the line `machine:`.': '`qm config VMID` : la ligne `machine:`.',
  'The machine is q35.': 'La machine est q35.',
  'Set the machine to q35: `qm set VMID --machine q35`.': 'Passez la machine en q35 : `qm set VMID --machine q35`.',
  'Or leave pcie=1 out.': 'Ou retirez pcie=1.',
  'Windows may find its hardware changed.': 'Windows peut trouver son matériel changé.',
  'The disk image or ISO is not there': 'L’image disque ou l’ISO n’est pas là',
  'The disk it lies on is not mounted, the file was moved or deleted, or the drive has another name since.':
    'Le disque où elle se trouve n’est pas monté, le fichier a été déplacé ou supprimé, ou le disque a changé de nom depuis.',
  'Look for each `<source>` of the definition.': 'Cherchez chaque `<source>` de la définition.',
  'The file is there: then it is a matter of permission.': 'Le fichier est là : c’est alors une question de droits.',
  'Mount the disk or correct the path; eject an ISO that is gone.':
    'Montez le disque ou corrigez le chemin ; éjectez une ISO disparue.',
  'QEMU may not open the disk image': 'QEMU ne peut pas ouvrir l’image disque',
  'A folder above the image cannot be entered by QEMU’s user, the owner is another, the medium is read-only, or AppArmor or SELinux says no.':
    'L’utilisateur de QEMU ne peut pas entrer dans un dossier au-dessus de l’image, le propriétaire est un autre, le support est en lecture seule, ou AppArmor ou SELinux refuse.',
  '`namei -l PATH` as that user; first look for denials in the kernel’s log.':
    '`namei -l PATH` sous cet utilisateur ; cherchez d’abord des refus dans le journal du noyau.',
  'The kernel’s log has a denial: then see sec-apparmor-denied or sec-selinux-denied.':
    'Le journal du noyau contient un refus : voyez alors sec-apparmor-denied ou sec-selinux-denied.',
  'Move the image to /var/lib/libvirt/images.': 'Déplacez l’image dans /var/lib/libvirt/images.',
  'Or let the user through: `setfacl -m u:libvirt-qemu:x` on the folders above.':
    'Ou laissez passer l’utilisateur : `setfacl -m u:libvirt-qemu:x` sur les dossiers au-dessus.',
  'Never `chmod 777`: everybody could read your home.':
    'Jamais `chmod 777` : tout le monde pourrait lire votre dossier personnel.',
  'Another program has the disk image open': 'Un autre programme a l’image disque ouverte',
  'Another guest, a backup, a QEMU left behind or a mount uses the same image.':
    'Un autre invité, une sauvegarde, un QEMU resté en arrière ou un montage utilise la même image.',
  '`lsof PATH`, `pgrep -a qemu`.': '`lsof PATH`, `pgrep -a qemu`.',
  'Nothing has the file open.': 'Rien n’a le fichier ouvert.',
  'End the other user of the image.': 'Mettez fin à l’autre usage de l’image.',
  'Forcing the lock corrupts the image.': 'Forcer le verrou corrompt l’image.',
  'The host has too little memory for the guest': 'L’hôte a trop peu de mémoire pour l’invité',
  'A guest with a passed device takes all of its memory at once and keeps it; nothing can be lent or swapped.':
    'Un invité avec un périphérique transmis prend toute sa mémoire d’un coup et la garde ; rien ne peut être prêté ni mis en swap.',
  'Compare MemAvailable with the guest’s memory; caches of ZFS count as used.':
    'Comparez MemAvailable avec la mémoire de l’invité ; les caches de ZFS comptent comme utilisés.',
  'MemAvailable covers the guest.': 'MemAvailable couvre l’invité.',
  'Give the guest less memory, or limit the ARC of ZFS.':
    'Donnez moins de mémoire à l’invité, ou limitez l’ARC de ZFS.',
  'The kernel may end programs of the host to find memory.':
    'Le noyau peut tuer des programmes de l’hôte pour trouver de la mémoire.',
  'There are not enough huge pages': 'Il n’y a pas assez de huge pages',
  'Fewer pages are free than the guest’s memory takes: too few were reserved, memory is in pieces, or they lie on the other NUMA node.':
    'Moins de pages sont libres que la mémoire de l’invité n’en prend : trop peu ont été réservées, la mémoire est morcelée, ou elles sont sur l’autre nœud NUMA.',
  '`grep -i huge /proc/meminfo`, and each node’s below /sys/devices/system/node.':
    '`grep -i huge /proc/meminfo`, et ceux de chaque nœud sous /sys/devices/system/node.',
  'HugePages_Free covers the guest.': 'HugePages_Free couvre l’invité.',
  'Reserve them at boot.': 'Réservez-les au démarrage.',
  'Free caches and compact memory before the start.':
    'Videz les caches et compactez la mémoire avant le démarrage de l’invité.',
  'Or take `<hugepages/>` out.': 'Ou retirez `<hugepages/>`.',
  'What is reserved is lost to the host.': 'Ce qui est réservé est perdu pour l’hôte.',
  'QEMU ended because the device answers with nothing but ones':
    'QEMU s’est arrêté parce que le périphérique ne répond que des uns',
  'The device is powered off or dead: every register reads 0xff, its interrupt pin too.':
    'Le périphérique est hors tension ou mort : chaque registre se lit 0xff, sa broche d’interruption aussi.',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` shows ffffffff.':
    '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` affiche ffffffff.',
  'The registers read as a device.': 'Les registres se lisent comme ceux d’un périphérique.',
  'Bring the device back: see reset-d3cold-stuck.': 'Faites revenir le périphérique : voyez reset-d3cold-stuck.',
  'The card’s ROM file is missing or cannot be read': 'Le fichier ROM de la carte manque ou ne peut pas être lu',
  'The path has a slip, the folder is closed to QEMU’s user, or AppArmor or SELinux says no. If the name is efi-*.rom or pxe-*.rom, a ROM of QEMU’s own package is missing.':
    'Le chemin contient une faute, le dossier est fermé à l’utilisateur de QEMU, ou AppArmor ou SELinux refuse. Si le nom est efi-*.rom ou pxe-*.rom, il manque une ROM du paquet de QEMU.',
  '`sudo -u libvirt-qemu test -r PATH`.': '`sudo -u libvirt-qemu test -r PATH`.',
  'QEMU’s user can read it.': 'L’utilisateur de QEMU peut le lire.',
  'Put the file into /usr/share/vgabios or /var/lib/libvirt/vbios, readable, with its label.':
    'Mettez le fichier dans /usr/share/vgabios ou /var/lib/libvirt/vbios, lisible, avec son étiquette.',
  'The device declares a capability that QEMU cannot emulate':
    'Le périphérique déclare une capacité que QEMU ne peut pas émuler',
  'The device’s own description of its MSI-X table is wrong; some Silicon Motion NVMe controllers are like that.':
    'La description que le périphérique donne de sa table MSI-X est fausse ; c’est le cas de certains contrôleurs NVMe de Silicon Motion.',
  'The message itself.': 'Le message lui-même.',
  'A newer QEMU starts with the device.': 'Un QEMU plus récent démarre avec le périphérique.',
  'Use a QEMU that knows the device, or `x-msix-relocation=bar2`.':
    'Utilisez un QEMU qui connaît le périphérique, ou `x-msix-relocation=bar2`.',
  'Pass another device.': 'Donnez un autre périphérique.',
  'That option is experimental.': 'Cette option est expérimentale.',
  'The virtual display’s OpenGL cannot be set up': 'L’OpenGL de l’affichage virtuel ne peut pas être mis en place',
  'OpenGL is on for a display that listens on a network port, or on the card that the guest has.':
    'OpenGL est activé pour un affichage qui écoute sur un port réseau, ou sur la carte qu’a l’invité.',
  "`<gl enable='yes'>` and its rendernode in the definition.":
    "`<gl enable='yes'>` et son rendernode dans la définition.",
  'OpenGL is off in the definition.': 'OpenGL est désactivé dans la définition.',
  'Switch it off, or set the listening type to none and name another card’s render node.':
    'Désactivez-le, ou mettez le type d’écoute à none et nommez le nœud de rendu d’une autre carte.',
}
