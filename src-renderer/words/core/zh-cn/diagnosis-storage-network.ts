// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStorageNetwork: CoreSentences = {
  'The guest’s interface cannot join the bridge': '客户机的接口无法加入网桥',
  'The bridge is one of Open vSwitch, stands on Wi-Fi, or this kernel has a fault in it.':
    '网桥是 Open vSwitch 的，建立在 Wi-Fi 上，或此内核在这方面有缺陷。',
  'The bridge’s kind.': '网桥的种类。',
  'Another guest can join.': '另一台客户机可以加入。',
  'Name the right kind of virtual port.': '指定正确种类的虚拟端口。',
  'Another kernel.': '使用另一个内核。',
  'QEMU’s helper for bridges says no': 'QEMU 的网桥助手拒绝',
  'The helper lacks its setuid bit, or /etc/qemu/bridge.conf does not allow the bridge; this only matters in a session of libvirt’s.':
    '助手缺少 setuid 位，或 /etc/qemu/bridge.conf 不允许该网桥；这只在 libvirt 的会话中有关系。',
  '`ls -l` on qemu-bridge-helper; bridge.conf.': '对 qemu-bridge-helper 运行 `ls -l`；bridge.conf。',
  'The guest runs in the system’s libvirt.': '客户机在系统的 libvirt 中运行。',
  'Use the system’s libvirt.': '使用系统的 libvirt。',
  'Or `allow br0` in bridge.conf and the setuid bit.': '或在 bridge.conf 中写 `allow br0` 并设置 setuid 位。',
  'A helper that runs as root for everybody.': '该助手对所有人以 root 身份运行。',
  'The bridge does not exist': '网桥不存在',
  'The definition names a bridge that the host has not made.': '定义指定了宿主机没有创建的网桥。',
  '`ip link show BRIDGE`.': '`ip link show BRIDGE`。',
  'It is listed.': '它已列出。',
  'Make it with NetworkManager, or use the network “default”.': '用 NetworkManager 创建它，或使用网络“default”。',
  'Over SSH, a change of the host’s network can lock you out.': '通过 SSH 更改宿主机的网络可能使您无法再登录。',
  'Another name server keeps libvirt’s from starting': '另一个名称服务器使 libvirt 的无法启动',
  'A name or DHCP server of the host listens on every address, the bridge’s too.':
    '宿主机的名称或 DHCP 服务器监听所有地址，包括网桥的地址。',
  "`ss -lunp 'sport = :53'`.": "`ss -lunp 'sport = :53'`。",
  'Nothing else listens on port 53 or 67.': '没有其他程序监听端口 53 或 67。',
  'Tell the other server to bind to its own interfaces only.': '让另一个服务器只绑定到自己的接口。',
  'Names may not be resolved meanwhile.': '在此期间可能无法解析名称。',
  'libvirt cannot set the firewall up for its network': 'libvirt 无法为其网络设置防火墙',
  'iptables or nftables is missing, the kernel’s modules for them are not those of the running kernel, or another firewall has the tables.':
    '缺少 iptables 或 nftables,或其内核模块与运行中的内核不符，或另一个防火墙占用了规则表。',
  '`iptables -L`, `nft list ruleset` as root.': '以 root 运行 `iptables -L`、`nft list ruleset`。',
  '`uname -r` against `ls /lib/modules`.': '比较 `uname -r` 与 `ls /lib/modules`。',
  '`virsh net-start default` comes without an error.': '`virsh net-start default` 没有报错。',
  'Install iptables-nft (or nftables) and dnsmasq, and restart libvirt.':
    '安装 iptables-nft(或 nftables)和 dnsmasq,并重启 libvirt。',
  'After an update of the kernel, restart the host.': '更新内核之后，请重启主机。',
  'Choose the other one: `firewall_backend` in /etc/libvirt/network.conf.':
    '选择另一个：/etc/libvirt/network.conf 中的 `firewall_backend`。',
  'A firewall stops the guest’s traffic': '防火墙阻止了客户机的流量',
  'Docker sets forwarding to drop, or ufw, firewalld or nftables do not know libvirt’s bridge.':
    'Docker 把转发设为 drop，或 ufw、firewalld 或 nftables 不认识 libvirt 的网桥。',
  '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.':
    '`iptables -S FORWARD`、`nft list ruleset`、/etc/libvirt/network.conf 中的 firewall_backend。',
  'Forwarding accepts virbr0.': '转发接受 virbr0。',
  'Allow virbr0 (ufw allow in on virbr0, and its route).': '允许 virbr0（ufw allow in on virbr0，以及其 route）。',
  'Accept it in DOCKER-USER; the zone libvirt.': '在 DOCKER-USER 中接受它；使用 libvirt 区域。',
  'Do not open forwarding wider than to that bridge.': '转发不要开放到该网桥以外。',
  'Host and guest cannot talk over macvtap': '宿主机和客户机无法通过 macvtap 通信',
  'macvtap hands frames to the wire alone; the host does not see them.': 'macvtap 只把帧发到线路上；宿主机看不到它们。',
  "`<interface type='direct'>`.": "`<interface type='direct'>`。",
  'The guest does not reach other machines either.': '客户机也无法访问其他机器。',
  'A second interface on the network “default”, or a real bridge.':
    '在网络“default”上添加第二个接口，或使用真正的网桥。',
  'The virtual network’s addresses are in use already': '虚拟网络的地址已被占用',
  'Another interface has addresses of the same range: a bridge left behind, the host’s own network, or, in a guest, the network of its host.':
    '另一个接口使用同一范围的地址：遗留的网桥、主机自己的网络，或者（在虚拟机中）其主机的网络。',
  '`ip addr`: which interface has the range of `virsh net-dumpxml default`.':
    '`ip addr`：哪个接口使用 `virsh net-dumpxml default` 的范围。',
  'No interface has it.': '没有接口使用它。',
  'Give the network another range: `virsh net-edit default`.': '为网络换一个范围：`virsh net-edit default`。',
  'Remove a bridge left behind: `ip link delete virbr0`, once no guest uses it.':
    '删除遗留的网桥：`ip link delete virbr0`，前提是没有虚拟机在用它。',
  'Guests with fixed addresses need new ones.': '使用固定地址的虚拟机需要新的地址。',
  'The kernel’s module for virtual network cards is not there': '缺少虚拟网卡的内核模块',
  'The kernel was updated and its modules replaced, while the old one still runs; or the kernel has no tun.':
    '内核已更新、模块已替换，而旧内核仍在运行；或者内核没有 tun。',
  '`modprobe tun`.': '`modprobe tun`.',
  '`ls -l /dev/net/tun` finds it, and `lsmod` lists tun.': '`ls -l /dev/net/tun` 能找到它，且 `lsmod` 列出 tun。',
  'Restart the host, so that the kernel and its modules fit.': '重启主机，使内核与模块一致。',
  'Else load tun, and name it in /etc/modules-load.d.': '否则加载 tun,并把它写入 /etc/modules-load.d。',
  'Wi-Fi cannot be part of a bridge': 'Wi-Fi 不能成为网桥的一部分',
  'An access point takes frames of one address from each client.': '接入点只接受每个客户端一个地址的帧。',
  'The uplink’s name begins with wl.': '上行接口的名称以 wl 开头。',
  'The uplink is a cable.': '上行接口是有线的。',
  'Use the NAT network.': '使用 NAT 网络。',
  'The guest was paused: the host’s disk is full': '客户机已暂停：宿主机的磁盘已满',
  'The file system of the disk’s image has no room left, and the guest was stopped at its next write.':
    '磁盘映像所在的文件系统没有空间，客户机在下一次写入时停止。',
  '`df` on the image’s path.': '对映像的路径运行 `df`。',
  'There is room: then it is a fault of the disk.': '有空间：那么是磁盘的故障。',
  'Make room, then `virsh resume NAME`.': '腾出空间，然后运行 `virsh resume NAME`。',
  "\\<source dev='<path>'": "\\<source dev='<path>'",
  'type ext4 (rw': 'type ext4 (rw',
  'type btrfs (rw': 'type btrfs (rw',
  'type xfs (rw': 'type xfs (rw',
  'type ntfs3 (rw': 'type ntfs3 (rw',
  'type fuseblk (rw': 'type fuseblk (rw',
  'type vfat (rw': 'type vfat (rw',
  'The passed disk is mounted on the host': '直通的磁盘挂载在宿主机上',
  'Host and guest both write to one file system.': '宿主机和客户机都写入同一个文件系统。',
  '`findmnt` against the definition’s `<source dev>`.': '将 `findmnt` 与定义中的 `<source dev>` 对照。',
  'Nothing of the disk is mounted.': '该磁盘没有任何内容被挂载。',
  'Unmount it, and keep it from being mounted by itself.': '将其卸载，并防止自动挂载。',
  'The file system is damaged beyond repair before long.': '文件系统很快就会损坏到无法修复。',
  'The program that shares folders is not installed': '未安装共享文件夹的程序',
  'virtiofsd left QEMU’s package and has one of its own, or the guest’s memory is not shared, which it needs.':
    'virtiofsd 已从 QEMU 的软件包中分离并有了自己的软件包，或者虚拟机的内存未共享，而它需要共享内存。',
  '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptors in /usr/share/qemu/vhost-user.':
    '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`；描述文件位于 /usr/share/qemu/vhost-user。',
  'The program and its descriptor are there.': '该程序及其描述文件都在。',
  'Install virtiofsd and restart libvirt.': '安装 virtiofsd 并重启 libvirt。',
  "Share the memory: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.":
    "共享内存：`<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`。",
  'The program that shares folders ends at once': '共享文件夹的程序立即退出',
  'It does not know an option that this libvirt gives it, may not open the folder, or an update left it and libvirt apart.':
    '它不认识此 libvirt 传入的选项，或无权打开该文件夹，或更新后与 libvirt 版本不再匹配。',
  'Read its log: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.':
    '阅读它的日志：`/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`。',
  'Start it by hand with `--version`.': '用 `--version` 手动启动它。',
  'Its log ends without an error.': '其日志末尾没有错误。',
  'Bring virtiofsd and libvirt to the versions of one release, and restart libvirt.':
    '让 virtiofsd 与 libvirt 使用同一发行版的版本，并重启 libvirt。',
  'Let it into the folder, or share another.': '允许它访问该文件夹，或共享另一个文件夹。',
  'Take a `<binary path=…/>` out that names an old program.': '删除指向旧程序的 `<binary path=…/>`。',
}
