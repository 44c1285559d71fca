// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStorageNetwork: CoreSentences = {
  'The guest’s interface cannot join the bridge': 'Die Schnittstelle des Gasts kann der Bridge nicht beitreten',
  'The bridge is one of Open vSwitch, stands on Wi-Fi, or this kernel has a fault in it.':
    'Die Bridge ist eine von Open vSwitch, steht auf WLAN, oder dieser Kernel hat darin einen Fehler.',
  'The bridge’s kind.': 'Die Art der Bridge.',
  'Another guest can join.': 'Ein anderer Gast kann beitreten.',
  'Name the right kind of virtual port.': 'Nennen Sie die richtige Art von virtuellem Port.',
  'Another kernel.': 'Ein anderer Kernel.',
  'QEMU’s helper for bridges says no': 'Der Helfer von QEMU für Bridges sagt Nein',
  'The helper lacks its setuid bit, or /etc/qemu/bridge.conf does not allow the bridge; this only matters in a session of libvirt’s.':
    'Dem Helfer fehlt sein setuid-Bit, oder /etc/qemu/bridge.conf erlaubt die Bridge nicht; das zählt nur in einer Sitzung von libvirt.',
  '`ls -l` on qemu-bridge-helper; bridge.conf.': '`ls -l` auf qemu-bridge-helper; bridge.conf.',
  'The guest runs in the system’s libvirt.': 'Der Gast läuft im libvirt des Systems.',
  'Use the system’s libvirt.': 'Verwenden Sie das libvirt des Systems.',
  'Or `allow br0` in bridge.conf and the setuid bit.': 'Oder `allow br0` in bridge.conf und das setuid-Bit.',
  'A helper that runs as root for everybody.': 'Ein Helfer, der für jeden als root läuft.',
  'The bridge does not exist': 'Die Bridge existiert nicht',
  'The definition names a bridge that the host has not made.':
    'Die Definition nennt eine Bridge, die der Host nicht angelegt hat.',
  '`ip link show BRIDGE`.': '`ip link show BRIDGE`.',
  'It is listed.': 'Sie ist aufgeführt.',
  'Make it with NetworkManager, or use the network “default”.':
    'Legen Sie sie mit NetworkManager an, oder verwenden Sie das Netz „default“.',
  'Over SSH, a change of the host’s network can lock you out.':
    'Über SSH kann eine Änderung am Netz des Hosts Sie aussperren.',
  'Another name server keeps libvirt’s from starting': 'Ein anderer Nameserver hindert den von libvirt am Start',
  'A name or DHCP server of the host listens on every address, the bridge’s too.':
    'Ein Name- oder DHCP-Server des Hosts lauscht an jeder Adresse, auch an der der Bridge.',
  "`ss -lunp 'sport = :53'`.": "`ss -lunp 'sport = :53'`.",
  'Nothing else listens on port 53 or 67.': 'Nichts sonst lauscht an Port 53 oder 67.',
  'Tell the other server to bind to its own interfaces only.':
    'Weisen Sie den anderen Server an, nur an seine eigenen Schnittstellen zu binden.',
  'Names may not be resolved meanwhile.': 'Währenddessen werden Namen womöglich nicht aufgelöst.',
  'libvirt cannot set the firewall up for its network': 'libvirt kann die Firewall für sein Netz nicht einrichten',
  'iptables or nftables is missing, the kernel’s modules for them are not those of the running kernel, or another firewall has the tables.':
    'iptables oder nftables fehlt, die Kernelmodule dafür sind nicht die des laufenden Kernels, oder eine andere Firewall hat die Tabellen.',
  '`iptables -L`, `nft list ruleset` as root.': '`iptables -L`, `nft list ruleset` als root.',
  '`uname -r` against `ls /lib/modules`.': '`uname -r` gegen `ls /lib/modules`.',
  '`virsh net-start default` comes without an error.': '`virsh net-start default` läuft ohne Fehler.',
  'Install iptables-nft (or nftables) and dnsmasq, and restart libvirt.':
    'Installieren Sie iptables-nft (oder nftables) und dnsmasq, und starten Sie libvirt neu.',
  'After an update of the kernel, restart the host.': 'Starten Sie nach einer Aktualisierung des Kernels den Host neu.',
  'Choose the other one: `firewall_backend` in /etc/libvirt/network.conf.':
    'Nehmen Sie das andere: `firewall_backend` in /etc/libvirt/network.conf.',
  'A firewall stops the guest’s traffic': 'Eine Firewall hält den Verkehr des Gasts auf',
  'Docker sets forwarding to drop, or ufw, firewalld or nftables do not know libvirt’s bridge.':
    'Docker stellt das Weiterleiten auf drop, oder ufw, firewalld oder nftables kennen die Bridge von libvirt nicht.',
  '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.':
    '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.',
  'Forwarding accepts virbr0.': 'Das Weiterleiten lässt virbr0 zu.',
  'Allow virbr0 (ufw allow in on virbr0, and its route).':
    'Erlauben Sie virbr0 (ufw allow in on virbr0, und seine Route).',
  'Accept it in DOCKER-USER; the zone libvirt.': 'Lassen Sie es in DOCKER-USER zu; die Zone libvirt.',
  'Do not open forwarding wider than to that bridge.': 'Öffnen Sie das Weiterleiten nicht weiter als für diese Bridge.',
  'Host and guest cannot talk over macvtap': 'Host und Gast können über macvtap nicht miteinander reden',
  'macvtap hands frames to the wire alone; the host does not see them.':
    'macvtap gibt Frames nur ans Kabel; der Host sieht sie nicht.',
  "`<interface type='direct'>`.": "`<interface type='direct'>`.",
  'The guest does not reach other machines either.': 'Der Gast erreicht auch andere Rechner nicht.',
  'A second interface on the network “default”, or a real bridge.':
    'Eine zweite Schnittstelle am Netz „default“, oder eine echte Bridge.',
  'The virtual network’s addresses are in use already': 'Die Adressen des virtuellen Netzes sind schon vergeben',
  'Another interface has addresses of the same range: a bridge left behind, the host’s own network, or, in a guest, the network of its host.':
    'Eine andere Schnittstelle hat Adressen desselben Bereichs: eine übrig gebliebene Bridge, das eigene Netz des Hosts oder, in einem Gast, das Netz seines Hosts.',
  '`ip addr`: which interface has the range of `virsh net-dumpxml default`.':
    '`ip addr`: welche Schnittstelle den Bereich von `virsh net-dumpxml default` hat.',
  'No interface has it.': 'Keine Schnittstelle hat ihn.',
  'Give the network another range: `virsh net-edit default`.':
    'Geben Sie dem Netz einen anderen Bereich: `virsh net-edit default`.',
  'Remove a bridge left behind: `ip link delete virbr0`, once no guest uses it.':
    'Entfernen Sie eine übrig gebliebene Bridge: `ip link delete virbr0`, sobald kein Gast sie benutzt.',
  'Guests with fixed addresses need new ones.': 'Gäste mit festen Adressen brauchen neue.',
  'The kernel’s module for virtual network cards is not there': 'Das Kernelmodul für virtuelle Netzwerkkarten fehlt',
  'The kernel was updated and its modules replaced, while the old one still runs; or the kernel has no tun.':
    'Der Kernel wurde aktualisiert und seine Module ersetzt, während der alte noch läuft; oder der Kernel hat kein tun.',
  '`modprobe tun`.': '`modprobe tun`.',
  '`ls -l /dev/net/tun` finds it, and `lsmod` lists tun.': '`ls -l /dev/net/tun` findet es, und `lsmod` führt tun auf.',
  'Restart the host, so that the kernel and its modules fit.':
    'Starten Sie den Host neu, damit Kernel und Module zusammenpassen.',
  'Else load tun, and name it in /etc/modules-load.d.':
    'Sonst laden Sie tun, und tragen Sie es in /etc/modules-load.d ein.',
  'Wi-Fi cannot be part of a bridge': 'WLAN kann nicht Teil einer Bridge sein',
  'An access point takes frames of one address from each client.':
    'Ein Access Point nimmt von jedem Client nur Frames einer Adresse an.',
  'The uplink’s name begins with wl.': 'Der Name der Anbindung nach außen beginnt mit wl.',
  'The uplink is a cable.': 'Die Anbindung nach außen ist ein Kabel.',
  'Use the NAT network.': 'Verwenden Sie das NAT-Netz.',
  'The guest was paused: the host’s disk is full': 'Der Gast wurde angehalten: Die Festplatte des Hosts ist voll',
  'The file system of the disk’s image has no room left, and the guest was stopped at its next write.':
    'Das Dateisystem mit dem Festplattenabbild hat keinen Platz mehr, und der Gast wurde beim nächsten Schreiben angehalten.',
  '`df` on the image’s path.': '`df` auf den Pfad des Abbilds.',
  'There is room: then it is a fault of the disk.': 'Es ist Platz: Dann ist es ein Fehler der Festplatte.',
  'Make room, then `virsh resume NAME`.': 'Schaffen Sie Platz, dann `virsh resume NAME`.',
  "\\<source dev='<path>'": "\\<source dev='<path>'",
  'type ext4 (rw': 'type ext4 (rw',
  'type btrfs (rw': 'type btrfs (rw',
  'type xfs (rw': 'type xfs (rw',
  'type ntfs3 (rw': 'type ntfs3 (rw',
  'type fuseblk (rw': 'type fuseblk (rw',
  'type vfat (rw': 'type vfat (rw',
  'The passed disk is mounted on the host': 'Die durchgereichte Festplatte ist auf dem Host eingehängt',
  'Host and guest both write to one file system.': 'Host und Gast schreiben beide in ein Dateisystem.',
  '`findmnt` against the definition’s `<source dev>`.': '`findmnt` im Vergleich zu `<source dev>` der Definition.',
  'Nothing of the disk is mounted.': 'Nichts von der Festplatte ist eingehängt.',
  'Unmount it, and keep it from being mounted by itself.':
    'Hängen Sie sie aus, und verhindern Sie, dass sie von selbst eingehängt wird.',
  'The file system is damaged beyond repair before long.': 'Das Dateisystem ist bald unrettbar beschädigt.',
  'The program that shares folders is not installed': 'Das Programm, das Ordner freigibt, ist nicht installiert',
  'virtiofsd left QEMU’s package and has one of its own, or the guest’s memory is not shared, which it needs.':
    'virtiofsd hat QEMUs Paket verlassen und ein eigenes, oder der Speicher des Gasts ist nicht geteilt, was es braucht.',
  '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptors in /usr/share/qemu/vhost-user.':
    '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; Beschreibungen in /usr/share/qemu/vhost-user.',
  'The program and its descriptor are there.': 'Das Programm und seine Beschreibung sind da.',
  'Install virtiofsd and restart libvirt.': 'Installieren Sie virtiofsd, und starten Sie libvirt neu.',
  "Share the memory: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.":
    "Teilen Sie den Speicher: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.",
  'The program that shares folders ends at once': 'Das Programm, das Ordner freigibt, endet sofort',
  'It does not know an option that this libvirt gives it, may not open the folder, or an update left it and libvirt apart.':
    'Es kennt eine Option nicht, die dieses libvirt ihm gibt, darf den Ordner nicht öffnen, oder es passt seit einer Aktualisierung nicht mehr zu libvirt.',
  'Read its log: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.':
    'Lesen Sie sein Protokoll: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.',
  'Start it by hand with `--version`.': 'Starten Sie es von Hand mit `--version`.',
  'Its log ends without an error.': 'Sein Protokoll endet ohne Fehler.',
  'Bring virtiofsd and libvirt to the versions of one release, and restart libvirt.':
    'Bringen Sie virtiofsd und libvirt auf die Versionen eines Standes, und starten Sie libvirt neu.',
  'Let it into the folder, or share another.': 'Lassen Sie es in den Ordner, oder geben Sie einen anderen frei.',
  'Take a `<binary path=…/>` out that names an old program.':
    'Nehmen Sie ein `<binary path=…/>` heraus, das ein altes Programm nennt.',
}
