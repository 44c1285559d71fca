// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStorageNetwork: CoreSentences = {
  'The guest’s interface cannot join the bridge': 'La interfaz del huésped no puede unirse al puente',
  'The bridge is one of Open vSwitch, stands on Wi-Fi, or this kernel has a fault in it.':
    'El puente es de Open vSwitch, está sobre Wi-Fi, o este núcleo tiene un error en ello.',
  'The bridge’s kind.': 'El tipo de puente.',
  'Another guest can join.': 'Otro huésped puede unirse.',
  'Name the right kind of virtual port.': 'Indique el tipo correcto de puerto virtual.',
  'Another kernel.': 'Otro núcleo.',
  'QEMU’s helper for bridges says no': 'El auxiliar de QEMU para puentes se niega',
  'The helper lacks its setuid bit, or /etc/qemu/bridge.conf does not allow the bridge; this only matters in a session of libvirt’s.':
    'Al auxiliar le falta el bit setuid, o /etc/qemu/bridge.conf no permite el puente; esto solo importa en una sesión de libvirt.',
  '`ls -l` on qemu-bridge-helper; bridge.conf.': '`ls -l` sobre qemu-bridge-helper; bridge.conf.',
  'The guest runs in the system’s libvirt.': 'El huésped se ejecuta en el libvirt del sistema.',
  'Use the system’s libvirt.': 'Use el libvirt del sistema.',
  'Or `allow br0` in bridge.conf and the setuid bit.': 'O `allow br0` en bridge.conf y el bit setuid.',
  'A helper that runs as root for everybody.': 'Un auxiliar que se ejecuta como root para todos.',
  'The bridge does not exist': 'El puente no existe',
  'The definition names a bridge that the host has not made.':
    'La definición nombra un puente que el anfitrión no ha creado.',
  '`ip link show BRIDGE`.': '`ip link show BRIDGE`.',
  'It is listed.': 'Figura en la lista.',
  'Make it with NetworkManager, or use the network “default”.': 'Créelo con NetworkManager, o use la red «default».',
  'Over SSH, a change of the host’s network can lock you out.':
    'Por SSH, un cambio de la red del anfitrión puede dejarle fuera.',
  'Another name server keeps libvirt’s from starting': 'Otro servidor de nombres impide que se inicie el de libvirt',
  'A name or DHCP server of the host listens on every address, the bridge’s too.':
    'Un servidor de nombres o DHCP del anfitrión escucha en todas las direcciones, también en la del puente.',
  "`ss -lunp 'sport = :53'`.": "`ss -lunp 'sport = :53'`.",
  'Nothing else listens on port 53 or 67.': 'Nada más escucha en los puertos 53 o 67.',
  'Tell the other server to bind to its own interfaces only.':
    'Indique al otro servidor que se vincule solo a sus propias interfaces.',
  'Names may not be resolved meanwhile.': 'Entretanto puede que no se resuelvan nombres.',
  'libvirt cannot set the firewall up for its network': 'libvirt no puede configurar el cortafuegos para su red',
  'iptables or nftables is missing, the kernel’s modules for them are not those of the running kernel, or another firewall has the tables.':
    'Falta iptables o nftables, sus módulos no son los del kernel en marcha, u otro cortafuegos tiene las tablas.',
  '`iptables -L`, `nft list ruleset` as root.': '`iptables -L`, `nft list ruleset` como root.',
  '`uname -r` against `ls /lib/modules`.': '`uname -r` frente a `ls /lib/modules`.',
  '`virsh net-start default` comes without an error.': '`virsh net-start default` termina sin error.',
  'Install iptables-nft (or nftables) and dnsmasq, and restart libvirt.':
    'Instale iptables-nft (o nftables) y dnsmasq, y reinicie libvirt.',
  'After an update of the kernel, restart the host.': 'Tras actualizar el kernel, reinicie el anfitrión.',
  'Choose the other one: `firewall_backend` in /etc/libvirt/network.conf.':
    'Elija el otro: `firewall_backend` en /etc/libvirt/network.conf.',
  'A firewall stops the guest’s traffic': 'Un cortafuegos detiene el tráfico del huésped',
  'Docker sets forwarding to drop, or ufw, firewalld or nftables do not know libvirt’s bridge.':
    'Docker pone el reenvío en drop, o ufw, firewalld o nftables no conocen el puente de libvirt.',
  '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.':
    '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend en /etc/libvirt/network.conf.',
  'Forwarding accepts virbr0.': 'El reenvío acepta virbr0.',
  'Allow virbr0 (ufw allow in on virbr0, and its route).': 'Permita virbr0 (ufw allow in on virbr0, y su route).',
  'Accept it in DOCKER-USER; the zone libvirt.': 'Acéptelo en DOCKER-USER; la zona libvirt.',
  'Do not open forwarding wider than to that bridge.': 'No abra el reenvío más allá de ese puente.',
  'Host and guest cannot talk over macvtap': 'Anfitrión y huésped no pueden hablar por macvtap',
  'macvtap hands frames to the wire alone; the host does not see them.':
    'macvtap entrega las tramas solo al cable; el anfitrión no las ve.',
  "`<interface type='direct'>`.": "`<interface type='direct'>`.",
  'The guest does not reach other machines either.': 'El huésped tampoco alcanza otros equipos.',
  'A second interface on the network “default”, or a real bridge.':
    'Una segunda interfaz en la red «default», o un puente de verdad.',
  'The virtual network’s addresses are in use already': 'Las direcciones de la red virtual ya están en uso',
  'Another interface has addresses of the same range: a bridge left behind, the host’s own network, or, in a guest, the network of its host.':
    'Otra interfaz tiene direcciones del mismo rango: un puente que quedó, la red del anfitrión o, en un invitado, la red de su anfitrión.',
  '`ip addr`: which interface has the range of `virsh net-dumpxml default`.':
    '`ip addr`: qué interfaz tiene el rango de `virsh net-dumpxml default`.',
  'No interface has it.': 'Ninguna interfaz lo tiene.',
  'Give the network another range: `virsh net-edit default`.': 'Dé a la red otro rango: `virsh net-edit default`.',
  'Remove a bridge left behind: `ip link delete virbr0`, once no guest uses it.':
    'Quite un puente que quedó: `ip link delete virbr0`, cuando ningún invitado lo use.',
  'Guests with fixed addresses need new ones.': 'Los invitados con direcciones fijas necesitan otras.',
  'The kernel’s module for virtual network cards is not there':
    'Falta el módulo del kernel para tarjetas de red virtuales',
  'The kernel was updated and its modules replaced, while the old one still runs; or the kernel has no tun.':
    'El kernel se actualizó y sus módulos se reemplazaron mientras el viejo sigue en marcha; o el kernel no tiene tun.',
  '`modprobe tun`.': '`modprobe tun`.',
  '`ls -l /dev/net/tun` finds it, and `lsmod` lists tun.': '`ls -l /dev/net/tun` lo encuentra, y `lsmod` lista tun.',
  'Restart the host, so that the kernel and its modules fit.':
    'Reinicie el anfitrión, para que el kernel y sus módulos concuerden.',
  'Else load tun, and name it in /etc/modules-load.d.': 'Si no, cargue tun y nómbrelo en /etc/modules-load.d.',
  'Wi-Fi cannot be part of a bridge': 'Wi-Fi no puede formar parte de un puente',
  'An access point takes frames of one address from each client.':
    'Un punto de acceso acepta de cada cliente tramas de una sola dirección.',
  'The uplink’s name begins with wl.': 'El nombre del enlace de subida empieza por wl.',
  'The uplink is a cable.': 'El enlace de subida es un cable.',
  'Use the NAT network.': 'Use la red NAT.',
  'The guest was paused: the host’s disk is full': 'El huésped se puso en pausa: el disco del anfitrión está lleno',
  'The file system of the disk’s image has no room left, and the guest was stopped at its next write.':
    'Al sistema de archivos de la imagen de disco no le queda sitio, y el huésped se detuvo en su siguiente escritura.',
  '`df` on the image’s path.': '`df` sobre la ruta de la imagen.',
  'There is room: then it is a fault of the disk.': 'Hay sitio: entonces es un fallo del disco.',
  'Make room, then `virsh resume NAME`.': 'Haga sitio, y después `virsh resume NAME`.',
  "\\<source dev='<path>'": "\\<source dev='<path>'",
  'type ext4 (rw': 'type ext4 (rw',
  'type btrfs (rw': 'type btrfs (rw',
  'type xfs (rw': 'type xfs (rw',
  'type ntfs3 (rw': 'type ntfs3 (rw',
  'type fuseblk (rw': 'type fuseblk (rw',
  'type vfat (rw': 'type vfat (rw',
  'The passed disk is mounted on the host': 'El disco cedido está montado en el anfitrión',
  'Host and guest both write to one file system.':
    'Anfitrión y huésped escriben ambos en un mismo sistema de archivos.',
  '`findmnt` against the definition’s `<source dev>`.': '`findmnt` frente al `<source dev>` de la definición.',
  'Nothing of the disk is mounted.': 'Nada del disco está montado.',
  'Unmount it, and keep it from being mounted by itself.': 'Desmóntelo, e impida que se monte por sí solo.',
  'The file system is damaged beyond repair before long.':
    'El sistema de archivos queda dañado sin remedio en poco tiempo.',
  'The program that shares folders is not installed': 'El programa que comparte carpetas no está instalado',
  'virtiofsd left QEMU’s package and has one of its own, or the guest’s memory is not shared, which it needs.':
    'virtiofsd dejó el paquete de QEMU y tiene uno propio, o la memoria del invitado no está compartida, lo que necesita.',
  '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptors in /usr/share/qemu/vhost-user.':
    '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptores en /usr/share/qemu/vhost-user.',
  'The program and its descriptor are there.': 'El programa y su descriptor están.',
  'Install virtiofsd and restart libvirt.': 'Instale virtiofsd y reinicie libvirt.',
  "Share the memory: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.":
    "Comparta la memoria: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.",
  'The program that shares folders ends at once': 'El programa que comparte carpetas termina enseguida',
  'It does not know an option that this libvirt gives it, may not open the folder, or an update left it and libvirt apart.':
    'No conoce una opción que este libvirt le da, no puede abrir la carpeta, o una actualización lo dejó desparejado de libvirt.',
  'Read its log: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.':
    'Lea su registro: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.',
  'Start it by hand with `--version`.': 'Inícielo a mano con `--version`.',
  'Its log ends without an error.': 'Su registro termina sin error.',
  'Bring virtiofsd and libvirt to the versions of one release, and restart libvirt.':
    'Lleve virtiofsd y libvirt a versiones de una misma publicación y reinicie libvirt.',
  'Let it into the folder, or share another.': 'Dele acceso a la carpeta, o comparta otra.',
  'Take a `<binary path=…/>` out that names an old program.':
    'Quite un `<binary path=…/>` que nombre un programa antiguo.',
}
