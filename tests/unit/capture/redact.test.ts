// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { redactRecording } from '../../../src-main/capture/redact.ts'
import { createHostRecording, type HostRecording } from '../../../src-main/probes/host-recording.ts'

/** A recording of text files. */
function recordFiles(files: Readonly<Record<string, string | Uint8Array>>): HostRecording {
  const recording = createHostRecording()
  for (const [path, content] of Object.entries(files)) recording.files.set(path, Buffer.from(content))
  return recording
}

/** The files of a recording once redacted, as text. */
function redactFiles(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string> {
  const { files: redacted } = redactRecording(recordFiles(files))
  return Object.fromEntries([...redacted].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
}

/** What one text becomes on a host with these other files. */
function redactLine(line: string, others: Readonly<Record<string, string>> = {}): string {
  return redactFiles({ ...others, '/etc/some.conf': line })['/etc/some.conf'] ?? ''
}

const uuid = '7f3c1a52-0b6e-4d7a-9c11-5a0d2f6e8b90'

test('replaces the same identifier by the same stand-in, in every spelling and place', () => {
  const recording = recordFiles({
    '/proc/cmdline': `root=UUID=${uuid} rd.luks.uuid=luks-${uuid} resume=PARTUUID=${uuid.toUpperCase()}\n`,
    '/etc/machine-id': `${uuid.replaceAll('-', '')}\n`,
    '/sys/devices/virtual/block/dm-0/dm/uuid': `CRYPT-LUKS2-${uuid.replaceAll('-', '')}-luks-${uuid}\n`,
    '/sys/class/net/enp5s0/address': '3c:7c:3f:11:22:AB\n',
    [`/boot/loader/entries/${uuid.replaceAll('-', '')}-6.1.conf`]: 'title Debian\n',
  })
  recording.links.set(`/dev/disk/by-uuid/${uuid}`, '../../dm-0')
  recording.resolved.set(`/dev/disk/by-uuid/${uuid}`, '/dev/dm-0')
  recording.listings.set('/dev/disk/by-uuid', ['1A2B-3C4D', uuid])
  recording.listings.set('/sys/class/net', ['enp5s0', 'enx3c7c3f1122ab', 'wlx001122334455'])
  recording.absent.add(`/run/${uuid}`)
  recording.outputs.set(
    'dmesg',
    `[    1.0] igc 0000:05:00.0: 3c:7c:3f:11:22:ab\n[    2.0] fat 1a2b-3c4d mounted ${uuid}\n`,
  )
  const redacted = redactRecording(recording)
  const id = '00000000-0000-0000-0000-000000000001'
  const bare = id.replaceAll('-', '')
  expect({
    files: Object.fromEntries([...redacted.files].map(([path, bytes]) => [path, String(bytes)])),
    links: [...redacted.links],
    resolved: [...redacted.resolved],
    listings: [...redacted.listings],
    absent: [...redacted.absent],
    dmesg: redacted.outputs.get('dmesg'),
  }).toEqual({
    files: {
      '/proc/cmdline': `root=UUID=${id} rd.luks.uuid=luks-${id} resume=PARTUUID=${id}\n`,
      '/etc/machine-id': `${bare}\n`,
      '/sys/devices/virtual/block/dm-0/dm/uuid': expect.not.stringMatching(/7f3c1a52/i),
      '/sys/class/net/enp5s0/address': '00:00:00:00:00:01\n',
      [`/boot/loader/entries/${bare}-6.1.conf`]: 'title Debian\n',
    },
    links: [[`/dev/disk/by-uuid/${id}`, '../../dm-0']],
    resolved: [[`/dev/disk/by-uuid/${id}`, '/dev/dm-0']],
    listings: [
      ['/dev/disk/by-uuid', ['0000-0001', id]],
      ['/sys/class/net', ['enp5s0', 'enx000000000001', 'wlx000000000002']],
    ],
    absent: [`/run/${id}`],
    dmesg: `[    1.0] igc 0000:05:00.0: 00:00:00:00:00:01\n[    2.0] fat 0000-0001 mounted ${id}\n`,
  })
})

test.each([
  ['a PCI address', 'pci 0000:01:00.0: [10de:2684] 0000:00:1f.3 10000:e1:00.0 01:00.1'],
  ['an address after the slot of a USB port', 'usb-0000:00:14.0-1.2/input0 3-1:1.0 0003:046D:C53F.0002'],
  ['vendor GUIDs of firmware', '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'],
  ['the boot loader interface', 'LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'],
  ['a partition type', 'type=c12a7328-f81f-11d2-ba4b-00a0c93ec93b'],
  ['a Bluetooth service', '0000110b-0000-1000-8000-00805f9b34fb'],
  ['a resource of 64 bits', '0x00000000d0000000 0x00000000dfffffff 0x000000000014220c'],
  ['CPU masks', 'ffffffff,ffffffff,00000000 0-3,8-11'],
  ['a modalias', 'pci:v000010DEd00002684sv00001043sd000088E2bc03sc00i00'],
  ['a MAC address that is none', '00:00:00:00:00:00 ff:ff:ff:ff:ff:ff'],
  ['a NixOS store path', '/nix/store/0c5ylfvm0cz1h1b8q0g7yn1mlxp4cvfq-linux-6.12'],
  ['a commit of ostree', `ostree=/ostree/boot.1/fedora/${'0123456789abcdef'.repeat(4)}/0`],
  ['a kernel built elsewhere', 'Linux version 6.1.0 (debian-kernel@lists.debian.org) (gcc-12)'],
  ['options of the kernel', 'CONFIG_SERIAL_8250=y CONFIG_SERIAL_8250_NR_UARTS=32 vfio-pci.ids=10de:2684,10de:22ba'],
  ['an index of a string', 'usb 1-1: New USB device strings: Mfr=1, Product=2, SerialNumber=3'],
  ['a driver among media drivers', 'kernel/drivers/media/pci/bt8xx/bttv.ko kernel/drivers/usb/host/xhci.ko'],
])('leaves %s alone', (_, line) => {
  expect(redactFiles({ '/cmd/anything.txt': line })['/cmd/anything.txt']).toBe(line)
})

test.each([
  ['a UUID in capitals', 'UUID=7F3C1A52-0B6E-4D7A-9C11-5A0D2F6E8B90', 'UUID=00000000-0000-0000-0000-000000000001'],
  ['an array of md', 'MD_UUID=7f3c1a52:0b6e4d7a:9c115a0d:2f6e8b90', 'MD_UUID=00000000:00000000:00000000:00000001'],
  ['a volume of LVM', 'LVM-abcDEF0123456789abcdefghijkLMNOPq', 'LVM-000000000000000000000000000000001'.slice(0, 37)],
  ['an id of LVM', 'aBcDeF-1234-5678-9abc-DEFG-hijk-lMnOpQ', '000000-0000-0000-0000-0000-0000-000001'],
  ['a MAC address with dashes', 'addr 3C-7C-3F-11-22-AB', 'addr 00-00-00-00-00-01'],
  ['an interface named by its MAC address', 'allow enx3c7c3f1122ab', 'allow enx000000000001'],
  [
    'a PCI device serial number',
    'Device Serial Number 3c-7c-3f-ff-ff-11-22-ab',
    'Device Serial Number 00-00-00-00-00-00-00-01',
  ],
  ['a FAT volume', 'UUID=1A2B-3C4D /boot/efi vfat', 'UUID=0000-0001 /boot/efi vfat'],
  [
    'a FAT volume as GRUB looks for it',
    'search --no-floppy --fs-uuid --set=root 1A2B-3C4D',
    'search --no-floppy --fs-uuid --set=root 0000-0001',
  ],
  ['a partition of an MBR', 'root=PARTUUID=1a2b3c4d-02', 'root=PARTUUID=00000001-02'],
  ['an NTFS volume', 'UUID=01D9A2B3C4D5E6F7', 'UUID=0000000000000001'],
  [
    'a systemd unit of a volume',
    'dev-disk-by\\x2duuid-1A2B\\x2d3C4D.device /dev/disk/by-uuid/1A2B-3C4D',
    'dev-disk-by\\x2duuid-0000\\x2d0001.device /dev/disk/by-uuid/0000-0001',
  ],
  [
    'a disk by its serial number',
    'x=/dev/disk/by-id/nvme-Samsung_SSD_990_PRO_S6Z2NJ0W123456X-part2 y',
    'x=/dev/disk/by-id/nvme-1-part2 y',
  ],
  [
    'a keyboard by its serial number',
    '/dev/input/by-id/usb-Maker_Board_0E6D395A-if01-event-kbd',
    '/dev/input/by-id/usb-1-if01-event-kbd',
  ],
  ['a world-wide name', 'eui.0025385b21404321 wwn-0x5002538d40f8ab44', 'eui.0000000000000001 wwn-0x0000000000000002'],
  ['a record of udev', 'E:ID_SERIAL_SHORT=S6Z2NJ0W123456X', 'E:ID_SERIAL_SHORT=serial1'],
  ['a serial number in the kernel log', 'usb 1-1: SerialNumber: 0123ABCD', 'usb 1-1: SerialNumber: serial1'],
  [
    'a password of GRUB',
    'password_pbkdf2 root grub.pbkdf2.sha512.10000.ABCDEF',
    'password_pbkdf2 root grub.pbkdf2.removed',
  ],
  ['a password in XML', "<graphics type='vnc' passwd='let me in'/>", "<graphics type='vnc' passwd='removed'/>"],
  ['a wireless network', 'ssid="Our home"', 'ssid="removed"'],
  [
    'a home folder',
    'file=/home/alice/images/a.qcow2 /var/home/alice/b',
    'file=/home/user1/images/a.qcow2 /var/home/user1/b',
  ],
])('replaces %s', (_, line, redacted) => {
  expect(redactLine(line)).toBe(redacted)
})

test('replaces the host’s name as a whole word, in the spellings of device mapper and of a journal', () => {
  const files = {
    '/proc/sys/kernel/hostname': 'blue-whale\n',
    '/etc/hostname': 'blue-whale.sea.example\n',
    '/etc/hosts': '127.0.0.1 localhost\n127.0.1.1 blue-whale.sea.example blue-whale\n',
    '/proc/self/mountinfo': '/dev/mapper/blue--whale--vg-root Blue-Whale bluewhale blue-whales xblue-whale',
    '/proc/version': 'Linux version 6.9 (anna@blue-whale) (gcc)',
  }
  expect(redactFiles(files)).toEqual({
    '/proc/sys/kernel/hostname': 'host1\n',
    '/etc/hostname': 'host1\n',
    '/etc/hosts': '127.0.0.1 localhost\n127.0.1.1 host1 host1\n',
    '/proc/self/mountinfo': '/dev/mapper/host1--vg-root host1 bluewhale blue-whales xblue-whale',
    '/proc/version': 'Linux version 6.9 (anna@host1) (gcc)',
  })
})

test.each(['debian', 'linux', 'host', 'pci', 'vfio', 'x', 'pc', '42', 'nouveau'])(
  'a host named %s loses its name where that stands, and nothing else',
  (name) => {
    const others = {
      '/etc/os-release': 'ID=debian\n',
      '/proc/modules': 'nouveau 100 0 - Live 0x0\n',
      '/proc/cmdline': `quiet ${name}=on modprobe.blacklist=${name} 42 x\n`,
      [`/sys/class/${name}/type`]: `${name}\n`,
    }
    const recording = recordFiles({
      ...others,
      '/proc/sys/kernel/hostname': `${name}\n`,
      '/proc/version': `(me@${name})`,
    })
    recording.outputs.set('dmesg', `[    1.000000] ${name} kernel: ${name}: probe of 0000:01:00.0\n`)
    const redacted = redactRecording(recording)
    expect(Object.fromEntries([...redacted.files].map(([path, bytes]) => [path, String(bytes)]))).toEqual({
      ...others,
      '/proc/sys/kernel/hostname': 'host1\n',
      '/proc/version': '(user@host1)',
    })
    expect(redacted.outputs.get('dmesg')).toBe(`[    1.000000] host1 kernel: ${name}: probe of 0000:01:00.0\n`)
  },
)

test('replaces people, but not the accounts of services', () => {
  const files = redactFiles({
    '/etc/passwd':
      'root:x:0:0:root:/root:/bin/bash\nlibvirt-qemu:x:64055:104:Libvirt Qemu,,,:/var/lib/libvirt:/usr/sbin/nologin\n' +
      'gwendolyn:x:1000:1000:Gwendolyn Quist,,,:/home/gwendolyn:/bin/bash\nal:x:1001:1001::/home/al:/bin/sh\nmax:x:1002:1002:Max:/srv/max:/bin/sh\n',
    '/etc/group': 'kvm:x:104:gwendolyn,al,max,bo\nlibvirt:x:105:\ngwendolyn:x:1000:\nal:x:1001:\n',
    '/sys/bus/usb/devices/1-1/product': 'Quist iPhone, al fresco\n',
    '/sys/fs/cgroup/memory.max': 'max\n',
    '/proc/cmdline': 'gwendolyn max al vfio_iommu_type1.dma_entry_limit=max\n',
  })
  expect(files).toEqual({
    '/etc/passwd':
      'root:x:0:0:::\nlibvirt-qemu:x:64055:104:::\nuser1:x:1000:1000:::\nuser2:x:1001:1001:::\nuser3:x:1002:1002:::\n',
    '/etc/group': 'kvm:x:104:user1,user2,user3,user4\nlibvirt:x:105:\nuser1:x:1000:\nuser2:x:1001:\n',
    '/sys/bus/usb/devices/1-1/product': 'user1 iPhone, al fresco\n',
    '/sys/fs/cgroup/memory.max': 'max\n',
    '/proc/cmdline': 'user1 max al vfio_iommu_type1.dma_entry_limit=max\n',
  })
})

test('replaces serial numbers in sysfs and wherever else they turn up', () => {
  const files = redactFiles({
    '/sys/devices/virtual/dmi/id/product_serial': 'PF-3XK9QZ\n',
    '/sys/devices/virtual/dmi/id/board_serial': 'Default string\n',
    '/sys/devices/virtual/dmi/id/product_name': '21CB000000\n',
    '/sys/block/nvme0n1/device/serial': 'S6Z2NJ0W 123456X    \n',
    '/sys/devices/pci0000:00/0000:00:14.0/usb1/serial': '0000:00:14.0\n',
    '/sys/devices/x/serial': 'abc\n',
    '/etc/fstab': '# disk S6Z2NJ0W_123456X of PF-3XK9QZ abc\n',
  })
  expect(files).toEqual({
    '/sys/devices/virtual/dmi/id/product_serial': 'serial1\n',
    '/sys/devices/virtual/dmi/id/board_serial': 'Default string\n',
    '/sys/devices/virtual/dmi/id/product_name': '21CB000000\n',
    '/sys/block/nvme0n1/device/serial': 'serial2    \n',
    '/sys/devices/pci0000:00/0000:00:14.0/usb1/serial': '0000:00:14.0\n',
    '/sys/devices/x/serial': 'serial3\n',
    '/etc/fstab': '# disk serial2 of serial1 abc\n',
  })
})

test('keeps which address lies in which network', () => {
  const recording = recordFiles({
    '/proc/4711/net/route':
      'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n' +
      'eth0\t00000000\t0125A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n' +
      'eth0\t0025A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n',
    '/proc/4711/net/tcp': '  0: 3925A8C0:0016 077100CB:C822 01 0\n  1: 00000000:0016 00000000:0000 0A 0\n',
    '/proc/4711/net/if_inet6':
      '20010db8000000010000000000000039 02 40 00 80 eth0\n00000000000000000000000000000001 01 80 10 80 lo\n',
    '/etc/resolv.conf': 'nameserver 192.168.37.1\nnameserver 2001:db8:0:1::39\nnameserver ::1\n',
  })
  recording.identity = { userId: 0, groupIds: [], sshConnection: '203.0.113.7 51234 192.168.37.57 22' }
  const redacted = redactRecording(recording)
  expect(
    Object.fromEntries([...redacted.files].map(([path, bytes]) => [path.split('/').at(-1), String(bytes)])),
  ).toEqual({
    route:
      'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n' +
      'eth0\t00000000\t0100000A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n' +
      'eth0\t0000000A\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n',
    tcp: '  0: 3900000A:0016 010012C6:C822 01 0\n  1: 00000000:0016 00000000:0000 0A 0\n',
    if_inet6: 'fd000000000000010000000000000001 02 40 00 80 eth0\n00000000000000000000000000000001 01 80 10 80 lo\n',
    'resolv.conf': 'nameserver 10.0.0.1\nnameserver fd00:0:0:1:0:0:0:1\nnameserver ::1\n',
  })
  expect(redacted.identity?.sshConnection).toBe('198.18.0.1 51234 10.0.0.57 22')
})

test('replaces identifiers in binary files without moving anything', () => {
  const partUuid = 'LoaderDevicePartUUID-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
  const hardDrive = Buffer.alloc(42)
  hardDrive.set([4, 1, 42, 0])
  Buffer.from('521a3c7f6e0b7a4d9c115a0d2f6e8b90', 'hex').copy(hardDrive, 24)
  hardDrive.set([2, 2], 40)
  const option = Buffer.concat([
    Buffer.from([7, 0, 0, 0, 1, 0, 0, 0]),
    Buffer.from('blue-whale\0', 'utf16le'),
    hardDrive,
    Buffer.from([3, 11, 37, 0, 0x3c, 0x7c, 0x3f, 0x11, 0x22, 0xab]),
  ])
  const files = redactRecording(
    recordFiles({
      '/etc/hostname': 'blue-whale\n',
      '/sys/class/net/eth0/address': '3c:7c:3f:11:22:ab\n',
      [`/sys/firmware/efi/efivars/${partUuid}`]: Buffer.concat([
        Buffer.from([6, 0, 0, 0]),
        Buffer.from(`${uuid.toUpperCase()}\0`, 'utf16le'),
      ]),
      '/sys/firmware/efi/efivars/Boot0001-8be4df61-93ca-11d2-aa0d-00e098032b8c': option,
      '/sys/firmware/dmi/tables/DMI': Buffer.from('\x01\0serial of blue-whale\0'),
    }),
  ).files
  const loader = files.get(`/sys/firmware/efi/efivars/${partUuid}`) ?? new Uint8Array()
  const boot = files.get('/sys/firmware/efi/efivars/Boot0001-8be4df61-93ca-11d2-aa0d-00e098032b8c') ?? new Uint8Array()
  expect(Buffer.from(loader).toString('utf16le', 4)).toBe('00000000-0000-0000-0000-000000000001\0')
  expect(boot.length).toBe(option.length)
  expect(Buffer.from(boot).toString('utf16le', 8, 28)).toBe('host1xxxxx')
  expect(Buffer.from(boot).toString('hex', 30 + 24, 30 + 40)).toBe('00000000000000000000000000000001')
  expect(Buffer.from(boot).toString('hex', boot.length - 6)).toBe('000000000001')
  expect(String(files.get('/sys/firmware/dmi/tables/DMI'))).toBe('\x01\0serial of host1xxxxx\0')
})

test('takes the serial numbers out of display data and PCI configuration space', () => {
  const display = Buffer.alloc(128, 0)
  display.set([0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0], 0)
  display.set([0xde, 0xad, 0xbe, 0xef], 12)
  display.set([0, 0, 0, 0xff, 0], 54)
  display.write('SN12345678\n', 59, 'latin1')
  const config = Buffer.alloc(4096)
  config.writeUInt32LE(0x1401_0001, 0x100)
  config.writeUInt32LE(0x1001_0003, 0x140)
  config.set([1, 2, 3, 4, 5, 6, 7, 8], 0x144)
  const files = redactRecording(
    recordFiles({
      '/sys/devices/pci0000:00/0000:00:02.0/drm/card0/card0-DP-1/edid': display,
      '/sys/devices/pci0000:00/0000:05:00.0/config': config,
    }),
  ).files
  const edid = files.get('/sys/devices/pci0000:00/0000:00:02.0/drm/card0/card0-DP-1/edid') ?? new Uint8Array()
  const space = files.get('/sys/devices/pci0000:00/0000:05:00.0/config') ?? new Uint8Array()
  expect([...edid.subarray(12, 16)]).toEqual([0, 0, 0, 0])
  expect(Buffer.from(edid).toString('latin1', 59, 72)).toBe('0\n           ')
  expect(edid.reduce((sum, byte) => sum + byte, 0) % 256).toBe(0)
  expect([...space.subarray(0x140, 0x14c)]).toEqual([3, 0, 1, 0x10, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('keeps of what is installed what is asked for, and of accounts names and numbers', () => {
  const recording = recordFiles({
    '/var/lib/dpkg/status':
      'Package: secret-tool\nStatus: install ok installed\nVersion: 1\n\n' +
      'Package: qemu-system-x86\nStatus: install ok installed\nMaintainer: A <a@b.example>\nVersion: 1:10.0.2+ds-2\n\n' +
      'Package: libvirt0\nStatus: deinstall ok config-files\nVersion: 11.3.0-3\n\n',
    '/lib/apk/db/installed': 'C:Q1x\nP:secret\nV:1\n\nC:Q1y\nP:libvirt\nV:11.3.0-r0\n\n',
    '/etc/passwd': 'anna:x:1000:1000:Anna Kessler:/srv/anna:/bin/zsh\nqemu:x:107:107:qemu user:/:/sbin/nologin\n',
  })
  recording.listings.set('/var/lib/pacman/local', ['ALPM_DB_VERSION', 'libvirt-1:11.7.0-1', 'secret-1-1'])
  recording.listings.set('/var/db/pkg/app-emulation', ['qemu-9.2.3-r1', 'wine-10'])
  const redacted = redactRecording(recording)
  expect([...[...redacted.files].map(([path, bytes]) => [path, String(bytes)]), ...redacted.listings]).toEqual([
    [
      '/var/lib/dpkg/status',
      'Package: qemu-system-x86\nStatus: install ok installed\nVersion: 1:10.0.2+ds-2\n\n' +
        'Package: libvirt0\nStatus: deinstall ok config-files\nVersion: 11.3.0-3\n',
    ],
    ['/lib/apk/db/installed', 'P:libvirt\nV:11.3.0-r0\n'],
    ['/etc/passwd', 'user1:x:1000:1000:::\nqemu:x:107:107:::\n'],
    ['/var/lib/pacman/local', ['libvirt-1:11.7.0-1']],
    ['/var/db/pkg/app-emulation', ['qemu-9.2.3-r1']],
  ])
})
