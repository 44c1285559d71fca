// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStorageNetwork: CoreSentences = {
  'The guest’s interface cannot join the bridge': 'L’interface de l’invité ne peut pas rejoindre le pont',
  'The bridge is one of Open vSwitch, stands on Wi-Fi, or this kernel has a fault in it.':
    'Le pont est d’Open vSwitch, repose sur du Wi-Fi, ou ce noyau a un défaut à cet endroit.',
  'The bridge’s kind.': 'Le type du pont.',
  'Another guest can join.': 'Un autre invité peut le rejoindre.',
  'Name the right kind of virtual port.': 'Nommez le bon type de port virtuel.',
  'Another kernel.': 'Un autre noyau.',
  'QEMU’s helper for bridges says no': 'L’auxiliaire de QEMU pour les ponts refuse',
  'The helper lacks its setuid bit, or /etc/qemu/bridge.conf does not allow the bridge; this only matters in a session of libvirt’s.':
    'L’auxiliaire n’a pas son bit setuid, ou /etc/qemu/bridge.conf n’autorise pas le pont ; cela ne compte que dans une session de libvirt.',
  '`ls -l` on qemu-bridge-helper; bridge.conf.': '`ls -l` sur qemu-bridge-helper ; bridge.conf.',
  'The guest runs in the system’s libvirt.': 'L’invité tourne dans le libvirt du système.',
  'Use the system’s libvirt.': 'Utilisez le libvirt du système.',
  'Or `allow br0` in bridge.conf and the setuid bit.': 'Ou `allow br0` dans bridge.conf et le bit setuid.',
  'A helper that runs as root for everybody.': 'Un auxiliaire qui tourne en tant que root pour tout le monde.',
  'The bridge does not exist': 'Le pont n’existe pas',
  'The definition names a bridge that the host has not made.': 'La définition nomme un pont que l’hôte n’a pas créé.',
  '`ip link show BRIDGE`.': '`ip link show BRIDGE`.',
  'It is listed.': 'Il est listé.',
  'Make it with NetworkManager, or use the network “default”.':
    'Créez-le avec NetworkManager, ou utilisez le réseau « default ».',
  'Over SSH, a change of the host’s network can lock you out.':
    'Par SSH, un changement du réseau de l’hôte peut vous couper l’accès.',
  'Another name server keeps libvirt’s from starting': 'Un autre serveur de noms empêche celui de libvirt de démarrer',
  'A name or DHCP server of the host listens on every address, the bridge’s too.':
    'Un serveur de noms ou DHCP de l’hôte écoute sur toutes les adresses, celle du pont comprise.',
  "`ss -lunp 'sport = :53'`.": "`ss -lunp 'sport = :53'`.",
  'Nothing else listens on port 53 or 67.': 'Rien d’autre n’écoute sur le port 53 ou 67.',
  'Tell the other server to bind to its own interfaces only.':
    'Dites à l’autre serveur de ne se lier qu’à ses propres interfaces.',
  'Names may not be resolved meanwhile.': 'Des noms peuvent ne pas être résolus entre-temps.',
  'libvirt cannot set the firewall up for its network': 'libvirt ne peut pas régler le pare-feu pour son réseau',
  'iptables or nftables is missing, the kernel’s modules for them are not those of the running kernel, or another firewall has the tables.':
    'iptables ou nftables manque, leurs modules ne sont pas ceux du noyau en cours, ou un autre pare-feu tient les tables.',
  '`iptables -L`, `nft list ruleset` as root.': '`iptables -L`, `nft list ruleset` en root.',
  '`uname -r` against `ls /lib/modules`.': '`uname -r` face à `ls /lib/modules`.',
  '`virsh net-start default` comes without an error.': '`virsh net-start default` passe sans erreur.',
  'Install iptables-nft (or nftables) and dnsmasq, and restart libvirt.':
    'Installez iptables-nft (ou nftables) et dnsmasq, et redémarrez libvirt.',
  'After an update of the kernel, restart the host.': 'Après une mise à jour du noyau, redémarrez l’hôte.',
  'Choose the other one: `firewall_backend` in /etc/libvirt/network.conf.':
    'Choisissez l’autre : `firewall_backend` dans /etc/libvirt/network.conf.',
  'A firewall stops the guest’s traffic': 'Un pare-feu arrête le trafic de l’invité',
  'Docker sets forwarding to drop, or ufw, firewalld or nftables do not know libvirt’s bridge.':
    'Docker met la retransmission à drop, ou ufw, firewalld ou nftables ne connaissent pas le pont de libvirt.',
  '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.':
    '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend dans /etc/libvirt/network.conf.',
  'Forwarding accepts virbr0.': 'La retransmission accepte virbr0.',
  'Allow virbr0 (ufw allow in on virbr0, and its route).':
    'Autorisez virbr0 (ufw allow in on virbr0, et sa règle route).',
  'Accept it in DOCKER-USER; the zone libvirt.': 'Acceptez-le dans DOCKER-USER ; la zone libvirt.',
  'Do not open forwarding wider than to that bridge.': 'N’ouvrez pas la retransmission au-delà de ce pont.',
  'Host and guest cannot talk over macvtap': 'Hôte et invité ne peuvent pas communiquer par macvtap',
  'macvtap hands frames to the wire alone; the host does not see them.':
    'macvtap ne remet les trames qu’au câble ; l’hôte ne les voit pas.',
  "`<interface type='direct'>`.": "`<interface type='direct'>`.",
  'The guest does not reach other machines either.': 'L’invité n’atteint pas non plus d’autres machines.',
  'A second interface on the network “default”, or a real bridge.':
    'Une seconde interface sur le réseau « default », ou un vrai pont.',
  'The virtual network’s addresses are in use already': 'Les adresses du réseau virtuel sont déjà utilisées',
  'Another interface has addresses of the same range: a bridge left behind, the host’s own network, or, in a guest, the network of its host.':
    'Une autre interface a des adresses de la même plage : un pont oublié, le réseau de l’hôte ou, dans un invité, le réseau de son hôte.',
  '`ip addr`: which interface has the range of `virsh net-dumpxml default`.':
    '`ip addr` : quelle interface a la plage de `virsh net-dumpxml default`.',
  'No interface has it.': 'Aucune interface ne l’a.',
  'Give the network another range: `virsh net-edit default`.':
    'Donnez une autre plage au réseau : `virsh net-edit default`.',
  'Remove a bridge left behind: `ip link delete virbr0`, once no guest uses it.':
    'Supprimez un pont oublié : `ip link delete virbr0`, dès qu’aucun invité ne l’utilise.',
  'Guests with fixed addresses need new ones.': 'Les invités à adresses fixes en ont besoin de nouvelles.',
  'The kernel’s module for virtual network cards is not there':
    'Le module du noyau pour les cartes réseau virtuelles n’est pas là',
  'The kernel was updated and its modules replaced, while the old one still runs; or the kernel has no tun.':
    'Le noyau a été mis à jour et ses modules remplacés pendant que l’ancien tourne encore ; ou le noyau n’a pas tun.',
  '`modprobe tun`.': '`modprobe tun`.',
  '`ls -l /dev/net/tun` finds it, and `lsmod` lists tun.': '`ls -l /dev/net/tun` le trouve, et `lsmod` liste tun.',
  'Restart the host, so that the kernel and its modules fit.':
    'Redémarrez l’hôte, pour que le noyau et ses modules aillent ensemble.',
  'Else load tun, and name it in /etc/modules-load.d.': 'Sinon, chargez tun et nommez-le dans /etc/modules-load.d.',
  'Wi-Fi cannot be part of a bridge': 'Le Wi-Fi ne peut pas faire partie d’un pont',
  'An access point takes frames of one address from each client.':
    'Un point d’accès n’accepte de chaque client que les trames d’une seule adresse.',
  'The uplink’s name begins with wl.': 'Le nom de la liaison montante commence par wl.',
  'The uplink is a cable.': 'La liaison montante est un câble.',
  'Use the NAT network.': 'Utilisez le réseau NAT.',
  'The guest was paused: the host’s disk is full': 'L’invité a été mis en pause : le disque de l’hôte est plein',
  'The file system of the disk’s image has no room left, and the guest was stopped at its next write.':
    'Le système de fichiers de l’image disque n’a plus de place, et l’invité a été arrêté à sa prochaine écriture.',
  '`df` on the image’s path.': '`df` sur le chemin de l’image.',
  'There is room: then it is a fault of the disk.': 'Il y a de la place : c’est alors un défaut du disque.',
  'Make room, then `virsh resume NAME`.': 'Faites de la place, puis `virsh resume NAME`.',
  "\\<source dev='<path>'": "\\<source dev='<path>'",
  'type ext4 (rw': 'type ext4 (rw',
  'type btrfs (rw': 'type btrfs (rw',
  'type xfs (rw': 'type xfs (rw',
  'type ntfs3 (rw': 'type ntfs3 (rw',
  'type fuseblk (rw': 'type fuseblk (rw',
  'type vfat (rw': 'type vfat (rw',
  'The passed disk is mounted on the host': 'Le disque transmis est monté sur l’hôte',
  'Host and guest both write to one file system.': 'Hôte et invité écrivent tous deux sur un même système de fichiers.',
  '`findmnt` against the definition’s `<source dev>`.': '`findmnt` comparé au `<source dev>` de la définition.',
  'Nothing of the disk is mounted.': 'Rien du disque n’est monté.',
  'Unmount it, and keep it from being mounted by itself.': 'Démontez-le, et empêchez qu’il soit monté de lui-même.',
  'The file system is damaged beyond repair before long.': 'Le système de fichiers est bientôt endommagé sans remède.',
  'The program that shares folders is not installed': 'Le programme qui partage les dossiers n’est pas installé',
  'virtiofsd left QEMU’s package and has one of its own, or the guest’s memory is not shared, which it needs.':
    'virtiofsd a quitté le paquet de QEMU et a le sien, ou la mémoire de l’invité n’est pas partagée, ce qu’il lui faut.',
  '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptors in /usr/share/qemu/vhost-user.':
    '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd` ; descripteurs dans /usr/share/qemu/vhost-user.',
  'The program and its descriptor are there.': 'Le programme et son descripteur sont là.',
  'Install virtiofsd and restart libvirt.': 'Installez virtiofsd et redémarrez libvirt.',
  "Share the memory: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.":
    "Partagez la mémoire : `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.",
  'The program that shares folders ends at once': 'Le programme qui partage les dossiers s’arrête aussitôt',
  'It does not know an option that this libvirt gives it, may not open the folder, or an update left it and libvirt apart.':
    'Il ne connaît pas une option que ce libvirt lui donne, ne peut ouvrir le dossier, ou une mise à jour l’a désaccordé de libvirt.',
  'Read its log: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.':
    'Lisez son journal : `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.',
  'Start it by hand with `--version`.': 'Lancez-le à la main avec `--version`.',
  'Its log ends without an error.': 'Son journal se termine sans erreur.',
  'Bring virtiofsd and libvirt to the versions of one release, and restart libvirt.':
    'Ramenez virtiofsd et libvirt aux versions d’une même distribution, et redémarrez libvirt.',
  'Let it into the folder, or share another.': 'Donnez-lui accès au dossier, ou partagez-en un autre.',
  'Take a `<binary path=…/>` out that names an old program.':
    'Retirez un `<binary path=…/>` qui nomme un ancien programme.',
}
