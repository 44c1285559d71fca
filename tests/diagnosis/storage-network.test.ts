// SPDX-License-Identifier: MIT
import { storageNetworkSignatures } from '../../src-main/diagnosis/signatures/storage-network/storage-network-signatures.ts'
import { testSignatures } from './test-signatures.ts'

testSignatures(storageNetworkSignatures, [
  {
    id: 'net-bridge-missing',
    named: [
      "error: Cannot get interface flags on 'br0': No such device",
      `error: Cannot get interface MTU on 'br0': No such device`,
      `error: Failed to add tap interface to bridge 'br0': No such device`,
    ],
    silent: [
      "error: Cannot set interface MAC on 'vnet0': Device or resource busy",
      'br0: port 1(enp5s0) entered forwarding state',
    ],
  },
  {
    id: 'net-bridge-add-failed',
    named: [
      'Error starting domain: error creating macvtap interface macvtap0@eno1 (52:54:00:6b:a1:28): Device or resource busy',
      'error: Unable to add bridge br0 port vnet0: Operation not supported',
    ],
    silent: [
      'libvirtd: created macvtap interface macvtap0@eno1 (52:54:00:6b:a1:28)',
      'device vnet0 entered promiscuous mode',
    ],
  },
  {
    id: 'net-bridge-helper-denied',
    named: [
      'failed to create tun device: Operation not permitted',
      `access denied by acl file
qemu-system-x86_64: bridge helper failed`,
    ],
    silent: ['tun: Universal TUN/TAP device driver, 1.6'],
  },
  {
    id: 'net-macvtap-host-isolation',
    named: [
      `The guest is online but I can't ping the host.
<interface type='direct'>`,
    ],
    silent: [`<interface type='direct'>`],
  },
  {
    id: 'net-firewall-blocks-guest',
    named: [
      '[UFW BLOCK] IN=virbr0 OUT=enp5s0 MAC=52:54:00:aa:bb:cc SRC=192.168.122.50 DST=8.8.8.8',
      `Chain FORWARD (policy DROP 0 packets, 0 bytes)
    0     0 DOCKER-USER  all  --  *      *       0.0.0.0/0            0.0.0.0/0`,
    ],
    silent: [
      '[UFW BLOCK] IN=enp5s0 OUT= MAC=52:54:00:aa:bb:cc SRC=192.168.1.50',
      'Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)',
    ],
  },
  {
    id: 'net-dnsmasq-conflict',
    named: [
      'error: internal error: Child process (/usr/sbin/dnsmasq) unexpected exit status 2: dnsmasq: failed to create listening socket for 192.168.122.1: Address already in use',
    ],
    silent: ['dnsmasq[812]: started, version 2.90 cachesize 150'],
  },
  {
    id: 'net-wifi-bridge',
    named: [
      `can't add wlan0 to bridge br0: Operation not supported`,
      `# ip link set wlp3s0 master br0
RTNETLINK answers: Operation not supported`,
    ],
    silent: ['RTNETLINK answers: Operation not supported', 'wlp3s0: associated'],
  },
  {
    id: 'storage-enospc-paused',
    named: [
      "block I/O error in device 'drive-virtio-disk0': No space left on device (28)",
      'qemu-img: error while writing at byte 2147483648: No space left on device',
      `$ virsh domstate --reason win10
paused (I/O error)`,
      '{"event": "BLOCK_IO_ERROR", "data": {"device": "", "nospace": true, "action": "stop"}}',
    ],
    silent: [
      "block I/O error in device 'drive-virtio-disk0': Input/output error (5)",
      'cp: error writing /srv/backup.tar: No space left on device',
      'paused (user)',
    ],
  },
  {
    id: 'storage-raw-disk-mounted',
    named: [
      `<source dev='/dev/nvme1n1'/>

/dev/nvme1n1p2 on /mnt/data type ext4 (rw,relatime)`,
    ],
    silent: [
      `<source dev='/dev/nvme1n1'/>

/dev/nvme0n1p2 on /mnt/data type ext4 (rw,relatime)`,
    ],
  },
  {
    id: 'net-tun-missing',
    named: [
      'error: Unable to open /dev/net/tun, is tun module loaded?: No such device',
      '仮想マシンの開始中にエラーが発生しました: Unable to open /dev/net/tun, is tun module loaded?: そのようなファイルやディレクトリはありません',
    ],
    silent: ['tun: Universal TUN/TAP device driver, 1.6', 'crw-rw-rw- 1 root root 10, 200 Nov 27 08:00 /dev/net/tun'],
  },
  {
    id: 'net-subnet-in-use',
    named: [
      "error: internal error: bridge name 'virbr0' already in use.",
      `error: Failed to start network default
error: internal error: Network is already in use by interface virbr0`,
      'internal error: Network is already in use by interface eth1',
    ],
    silent: [
      "error: bridge name 'virbr0' is set",
      'virbr0: port 1(vnet0) entered forwarding state',
      'Network default started',
    ],
  },
  {
    id: 'net-firewall-backend-failed',
    named: [
      'error: internal error: Failed to initialize a valid firewall backend',
      'internal error: Failed to apply firewall rules /usr/sbin/iptables -w --table filter --list-rules: modprobe: FATAL: Module ip_tables not found',
    ],
    silent: ['virbr0: port 1(vnet0) entered forwarding state', 'firewalld running'],
  },
  {
    id: 'virtiofsd-missing',
    named: [
      'TASK ERROR: virtiofsd is not installed. To use virtio-fs, install virtiofsd via apt.',
      "error: unsupported configuration: 'virtiofs' requires one or more NUMA nodes",
      'Error starting domain: operation failed: Unable to find a satisfying virtiofsd',
      `unsupported configuration: 'virtiofs' requires shared memory`,
    ],
    silent: [
      'error: internal error: virtiofsd died unexpectedly',
      'virtiofsd[812]: Waiting for vhost-user socket connection...',
      'virtiofs virtio3: virtio_fs_setup_dax: No cache capability',
    ],
  },
  {
    id: 'virtiofsd-failed',
    named: [
      '[2024-12-23T07:44:50Z ERROR virtiofsd] Waiting for daemon failed: HandleRequest(InvalidMessage)',
      'virtiofsd[812]: Error entering sandbox: Fork(Os { code: 1, kind: PermissionDenied, message: "Operation not permitted" })',
      'Error starting domain: internal error: virtiofsd died unexpectedly',
      "error: internal error: virtiofsd died and reported: error: Found argument '--socket-path' which wasn't expected",
      "error: unsupported configuration: virtiofsd binary '/opt/virtiofsd' is not executable",
    ],
    silent: [
      '[2024-12-23T04:50:26Z INFO  virtiofsd] Client connected, servicing requests',
      '[2024-12-23T07:44:50Z ERROR virtiofsd] Waiting for daemon failed: HandleRequest(Disconnected)',
      'virtiofsd[812]: Client disconnected, shutting down',
      'Error starting domain: operation failed: Unable to find a satisfying virtiofsd',
    ],
  },
])
