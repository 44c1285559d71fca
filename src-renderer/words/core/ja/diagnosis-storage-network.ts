// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStorageNetwork: CoreSentences = {
  'The guest’s interface cannot join the bridge': 'ゲストのインターフェイスがブリッジに参加できない',
  'The bridge is one of Open vSwitch, stands on Wi-Fi, or this kernel has a fault in it.':
    'ブリッジが Open vSwitch のものか、Wi-Fi 上にあるか、このカーネルに不具合があります。',
  'The bridge’s kind.': 'ブリッジの種類。',
  'Another guest can join.': '別のゲストは参加できる。',
  'Name the right kind of virtual port.': '正しい種類の仮想ポートを指定します。',
  'Another kernel.': '別のカーネル。',
  'QEMU’s helper for bridges says no': 'QEMU のブリッジ用ヘルパーが拒否している',
  'The helper lacks its setuid bit, or /etc/qemu/bridge.conf does not allow the bridge; this only matters in a session of libvirt’s.':
    'ヘルパーに setuid ビットがないか、/etc/qemu/bridge.conf がブリッジを許可していません。これが関係するのは libvirt のセッションだけです。',
  '`ls -l` on qemu-bridge-helper; bridge.conf.': 'qemu-bridge-helper に対する `ls -l`、bridge.conf。',
  'The guest runs in the system’s libvirt.': 'ゲストがシステムの libvirt で動いている。',
  'Use the system’s libvirt.': 'システムの libvirt を使います。',
  'Or `allow br0` in bridge.conf and the setuid bit.':
    'または bridge.conf に `allow br0` を書き、setuid ビットを付けます。',
  'A helper that runs as root for everybody.': '誰に対しても root で動くヘルパーになります。',
  'The bridge does not exist': 'ブリッジが存在しない',
  'The definition names a bridge that the host has not made.': '定義が、ホストで作られていないブリッジを指しています。',
  '`ip link show BRIDGE`.': '`ip link show BRIDGE`。',
  'It is listed.': '一覧にある。',
  'Make it with NetworkManager, or use the network “default”.':
    'NetworkManager で作るか、ネットワーク「default」を使います。',
  'Over SSH, a change of the host’s network can lock you out.':
    'SSH 越しにホストのネットワークを変更すると、接続できなくなることがあります。',
  'Another name server keeps libvirt’s from starting': '別のネームサーバーが libvirt のものの起動を妨げている',
  'A name or DHCP server of the host listens on every address, the bridge’s too.':
    'ホストのネームサーバーまたは DHCP サーバーが、ブリッジを含むすべてのアドレスで待ち受けています。',
  "`ss -lunp 'sport = :53'`.": "`ss -lunp 'sport = :53'`。",
  'Nothing else listens on port 53 or 67.': 'ポート 53 と 67 で待ち受けるものがほかにない。',
  'Tell the other server to bind to its own interfaces only.':
    'もう一方のサーバーを、自分のインターフェイスだけにバインドさせます。',
  'Names may not be resolved meanwhile.': 'その間、名前解決ができないことがあります。',
  'libvirt cannot set the firewall up for its network': 'libvirt がネットワーク用のファイアウォールを設定できません',
  'iptables or nftables is missing, the kernel’s modules for them are not those of the running kernel, or another firewall has the tables.':
    'iptables または nftables がないか、そのモジュールが実行中のカーネルと合わないか、別のファイアウォールがテーブルを持っています。',
  '`iptables -L`, `nft list ruleset` as root.': 'root で `iptables -L`、`nft list ruleset`。',
  '`uname -r` against `ls /lib/modules`.': '`uname -r` と `ls /lib/modules` を比べます。',
  '`virsh net-start default` comes without an error.': '`virsh net-start default` がエラーなしで終わります。',
  'Install iptables-nft (or nftables) and dnsmasq, and restart libvirt.':
    'iptables-nft (または nftables) と dnsmasq を入れ、libvirt を再起動します。',
  'After an update of the kernel, restart the host.': 'カーネルの更新後は、ホストを再起動します。',
  'Choose the other one: `firewall_backend` in /etc/libvirt/network.conf.':
    'もう一方を選びます: /etc/libvirt/network.conf の `firewall_backend`。',
  'A firewall stops the guest’s traffic': 'ファイアウォールがゲストの通信を止めている',
  'Docker sets forwarding to drop, or ufw, firewalld or nftables do not know libvirt’s bridge.':
    'Docker が転送を drop にしているか、ufw、firewalld、nftables が libvirt のブリッジを知りません。',
  '`iptables -S FORWARD`, `nft list ruleset`, firewall_backend in /etc/libvirt/network.conf.':
    '`iptables -S FORWARD`、`nft list ruleset`、/etc/libvirt/network.conf の firewall_backend。',
  'Forwarding accepts virbr0.': '転送が virbr0 を許可している。',
  'Allow virbr0 (ufw allow in on virbr0, and its route).':
    'virbr0 を許可します（ufw allow in on virbr0 とそのルート）。',
  'Accept it in DOCKER-USER; the zone libvirt.': 'DOCKER-USER で許可します。ゾーンは libvirt です。',
  'Do not open forwarding wider than to that bridge.': '転送をそのブリッジより広く許可しないでください。',
  'Host and guest cannot talk over macvtap': 'macvtap ではホストとゲストが通信できない',
  'macvtap hands frames to the wire alone; the host does not see them.':
    'macvtap はフレームを物理回線だけに渡し、ホストには届きません。',
  "`<interface type='direct'>`.": "`<interface type='direct'>`。",
  'The guest does not reach other machines either.': 'ゲストからほかのマシンにも届かない。',
  'A second interface on the network “default”, or a real bridge.':
    'ネットワーク「default」に 2 つ目のインターフェイスを追加するか、本物のブリッジを使います。',
  'The virtual network’s addresses are in use already': '仮想ネットワークのアドレスはすでに使われています',
  'Another interface has addresses of the same range: a bridge left behind, the host’s own network, or, in a guest, the network of its host.':
    '別のインターフェースが同じ範囲のアドレスを持っています。残ったブリッジ、ホスト自身のネットワーク、ゲストの中ならそのホストのネットワークです。',
  '`ip addr`: which interface has the range of `virsh net-dumpxml default`.':
    '`ip addr`: どのインターフェースが `virsh net-dumpxml default` の範囲を持つか。',
  'No interface has it.': 'どのインターフェースも持っていません。',
  'Give the network another range: `virsh net-edit default`.':
    'ネットワークに別の範囲を与えます: `virsh net-edit default`。',
  'Remove a bridge left behind: `ip link delete virbr0`, once no guest uses it.':
    '残ったブリッジを消します: `ip link delete virbr0`。使うゲストがなくなってからにします。',
  'Guests with fixed addresses need new ones.': '固定アドレスのゲストには新しいアドレスが必要です。',
  'The kernel’s module for virtual network cards is not there':
    '仮想ネットワークカード用のカーネルモジュールがありません',
  'The kernel was updated and its modules replaced, while the old one still runs; or the kernel has no tun.':
    '古いカーネルの実行中にカーネルが更新されてモジュールが入れ替わったか、カーネルに tun がありません。',
  '`modprobe tun`.': '`modprobe tun`.',
  '`ls -l /dev/net/tun` finds it, and `lsmod` lists tun.':
    '`ls -l /dev/net/tun` で見つかり、`lsmod` に tun があります。',
  'Restart the host, so that the kernel and its modules fit.':
    'カーネルとモジュールが合うように、ホストを再起動します。',
  'Else load tun, and name it in /etc/modules-load.d.': 'だめなら tun を読み込み、/etc/modules-load.d に書きます。',
  'Wi-Fi cannot be part of a bridge': 'Wi-Fi はブリッジに参加できない',
  'An access point takes frames of one address from each client.':
    'アクセスポイントは、クライアントごとに 1 つのアドレスのフレームしか受け取りません。',
  'The uplink’s name begins with wl.': '上位インターフェイスの名前が wl で始まる。',
  'The uplink is a cable.': '上位インターフェイスが有線である。',
  'Use the NAT network.': 'NAT ネットワークを使います。',
  'The guest was paused: the host’s disk is full': 'ゲストが一時停止した：ホストのディスクが満杯',
  'The file system of the disk’s image has no room left, and the guest was stopped at its next write.':
    'ディスクイメージのファイルシステムに空きがなく、次の書き込みでゲストが止められました。',
  '`df` on the image’s path.': 'イメージのパスに対する `df`。',
  'There is room: then it is a fault of the disk.': '空きがある：その場合はディスクの故障です。',
  'Make room, then `virsh resume NAME`.': '空きを作り、`virsh resume NAME` を実行します。',
  "\\<source dev='<path>'": "\\<source dev='<path>'",
  'type ext4 (rw': 'type ext4 (rw',
  'type btrfs (rw': 'type btrfs (rw',
  'type xfs (rw': 'type xfs (rw',
  'type ntfs3 (rw': 'type ntfs3 (rw',
  'type fuseblk (rw': 'type fuseblk (rw',
  'type vfat (rw': 'type vfat (rw',
  'The passed disk is mounted on the host': '渡したディスクがホストでマウントされている',
  'Host and guest both write to one file system.': 'ホストとゲストの両方が 1 つのファイルシステムに書き込んでいます。',
  '`findmnt` against the definition’s `<source dev>`.': '`findmnt` を定義の `<source dev>` と照合します。',
  'Nothing of the disk is mounted.': 'そのディスクのものは何もマウントされていない。',
  'Unmount it, and keep it from being mounted by itself.': 'アンマウントし、自動でマウントされないようにします。',
  'The file system is damaged beyond repair before long.': 'まもなくファイルシステムが修復不能なまでに壊れます。',
  'The program that shares folders is not installed': 'フォルダーを共有するプログラムが入っていません',
  'virtiofsd left QEMU’s package and has one of its own, or the guest’s memory is not shared, which it needs.':
    'virtiofsd が QEMU のパッケージから独立したか、必要な共有がゲストのメモリにありません。',
  '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`; descriptors in /usr/share/qemu/vhost-user.':
    '`ls /usr/libexec/virtiofsd /usr/lib/virtiofsd`。記述ファイルは /usr/share/qemu/vhost-user にあります。',
  'The program and its descriptor are there.': 'プログラムと記述ファイルがあります。',
  'Install virtiofsd and restart libvirt.': 'virtiofsd を入れ、libvirt を再起動します。',
  "Share the memory: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`.":
    "メモリを共有します: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`。",
  'The program that shares folders ends at once': 'フォルダーを共有するプログラムがすぐに終わります',
  'It does not know an option that this libvirt gives it, may not open the folder, or an update left it and libvirt apart.':
    'この libvirt が渡すオプションを知らないか、フォルダーを開けないか、更新で libvirt と合わなくなりました。',
  'Read its log: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`.':
    'そのログを読みます: `/var/log/libvirt/qemu/NAME-fs0-virtiofsd.log`。',
  'Start it by hand with `--version`.': '手動で `--version` を付けて起動します。',
  'Its log ends without an error.': 'そのログはエラーなしで終わっています。',
  'Bring virtiofsd and libvirt to the versions of one release, and restart libvirt.':
    'virtiofsd と libvirt を同じリリースの版にそろえ、libvirt を再起動します。',
  'Let it into the folder, or share another.': 'そのフォルダーに入れるようにするか、別のものを共有します。',
  'Take a `<binary path=…/>` out that names an old program.':
    '古いプログラムを指す `<binary path=…/>` を取り除きます。',
}
