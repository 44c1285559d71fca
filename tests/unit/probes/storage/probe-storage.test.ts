// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { HostReader } from '../../../../src-main/probes/host-reader.ts'
import { probeStorage } from '../../../../src-main/probes/storage/probe-storage.ts'
import { type HostTree, layOutHost } from '../../../support/temporary-host.ts'
import { blockDevice, mountInfo, stackedDevice, swaps } from './storage-trees.ts'

/** The uses of a host in short: purpose, path, layers as `name:kind`, addresses. */
function readUses(tree: HostTree) {
  const { uses } = probeStorage(layOutHost(tree))
  if (!uses.known) return uses.reason
  return uses.value.map((use) => [
    use.purpose,
    use.path,
    use.layers.map((layer) => `${layer.name}:${layer.kind}`).join(' '),
    use.pciAddresses.join(' '),
  ])
}

test('follows LVM on LUKS on two NVMe disks, and swap on the same group', () => {
  const nvme = (index: number, port: string, address: string) => ({
    ...blockDevice(
      `nvme${index}n1`,
      `259:${index * 2}`,
      `pci0000:00/${port}/${address}/nvme/nvme${index}/nvme${index}n1`,
    ),
    ...blockDevice(
      `nvme${index}n1p1`,
      `259:${index * 2 + 1}`,
      `pci0000:00/${port}/${address}/nvme/nvme${index}/nvme${index}n1/nvme${index}n1p1`,
      { partition: '1\n' },
    ),
  })
  const uses = readUses({
    ...nvme(0, '0000:00:01.1', '0000:01:00.0'),
    ...nvme(1, '0000:00:01.2', '0000:02:00.0'),
    ...stackedDevice('dm-0', '254:0', ['nvme0n1p1'], { 'dm/uuid': 'CRYPT-LUKS2-aa-one\n', 'dm/name': 'one\n' }),
    ...stackedDevice('dm-1', '254:1', ['nvme1n1p1'], { 'dm/uuid': 'CRYPT-LUKS2-bb-two\n', 'dm/name': 'two\n' }),
    ...stackedDevice('dm-2', '254:2', ['dm-0', 'dm-1'], { 'dm/uuid': 'LVM-x\n', 'dm/name': 'vg-root\n' }),
    ...stackedDevice('dm-3', '254:3', ['dm-1'], { 'dm/uuid': 'LVM-y\n', 'dm/name': 'vg-swap\n' }),
    ...stackedDevice('dm-4', '254:4', ['dm-1'], { 'dm/uuid': 'LVM-z\n', 'dm/name': 'vg-guest\n' }),
    ...mountInfo(['254:2', '/', 'ext4 /dev/mapper/vg-root'], ['0:5', '/dev', 'devtmpfs udev']),
    ...swaps('/dev/dm-3 partition'),
  })
  expect(uses).toEqual([
    [
      'root',
      '/',
      'dm-2:lvm dm-0:luks dm-1:luks nvme0n1p1:partition nvme1n1p1:partition nvme0n1:disk nvme1n1:disk',
      '0000:01:00.0 0000:02:00.0',
    ],
    ['swap', '/dev/dm-3', 'dm-3:lvm dm-1:luks nvme1n1p1:partition nvme1n1:disk', '0000:02:00.0'],
    ['volume', '/dev/mapper/vg-guest', 'dm-4:lvm dm-1:luks nvme1n1p1:partition nvme1n1:disk', '0000:02:00.0'],
  ])
})

test('follows RAID over two SATA disks of one controller, and a swap file in it', () => {
  const sata = (name: string, number: string, port: number) =>
    blockDevice(
      name,
      number,
      `pci0000:00/0000:00:17.0/ata${port}/host${port}/target${port}:0:0/${port}:0:0:0/block/${name}`,
    )
  const uses = readUses({
    ...sata('sda', '8:0', 1),
    ...sata('sdb', '8:16', 2),
    ...stackedDevice('md127', '9:127', ['sda', 'sdb'], { 'md/level': 'raid1\n' }),
    ...blockDevice('md127p1', '259:9', 'virtual/block/md127/md127p1', { partition: '1\n' }),
    ...mountInfo(['259:9', '/', 'xfs /dev/md127p1'], ['259:9', '/var/lib/docker', 'xfs /dev/md127p1', '/var/docker']),
    ...swaps('/var/swap/file file'),
  })
  const stack = 'md127p1:partition md127:raid sda:disk sdb:disk'
  expect(uses).toEqual([
    ['root', '/', stack, '0000:00:17.0'],
    ['swap', '/var/swap/file', stack, '0000:00:17.0'],
  ])
})

test('finds all members of a btrfs, whose mounts have no block device number', () => {
  const uses = readUses({
    ...blockDevice('sda', '8:0', 'pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda'),
    ...blockDevice('sdb', '8:16', 'pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb'),
    '/sys/fs/btrfs/features/skinny_metadata': '1\n',
    '/sys/fs/btrfs/0f5e2d0a-0000/devices/sda': { folder: true },
    '/sys/fs/btrfs/0f5e2d0a-0000/devices/sdb': { folder: true },
    ...mountInfo(['0:33', '/', 'btrfs /dev/sda', '/@'], ['0:33', '/home', 'btrfs /dev/sda', '/@home']),
  })
  const stack = 'sda:disk sdb:disk'
  expect(uses).toEqual([
    ['root', '/', stack, '0000:00:14.0 0000:00:17.0'],
    ['home', '/home', stack, '0000:00:14.0 0000:00:17.0'],
  ])
})

test('asks the controllers of an NVMe disk that native multipath put above them', () => {
  const head = 'virtual/nvme-subsystem/nvme-subsys0'
  const uses = readUses({
    ...blockDevice('nvme0n1', '259:1', `${head}/nvme0n1`),
    ...blockDevice('nvme0n1p2', '259:3', `${head}/nvme0n1/nvme0n1p2`),
    [`/sys/devices/${head}/nvme3`]: { link: '../../../pci0000:00/0000:00:06.0/10000:e1:00.0/nvme/nvme3' },
    '/sys/devices/pci0000:00/0000:00:06.0/10000:e1:00.0/nvme/nvme3/model': 'A disk\n',
    ...mountInfo(['259:3', '/', 'ext4 /dev/nvme0n1p2']),
  })
  expect(uses).toEqual([['root', '/', 'nvme0n1p2:partition nvme0n1:disk', '10000:e1:00.0']])
})

test('follows a live image through its overlay and loop file to the USB stick', () => {
  const uses = readUses({
    ...blockDevice('sdb', '8:16', 'pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb'),
    ...blockDevice('loop0', '7:0', 'virtual/block/loop0', { 'loop/backing_file': '/run/live/medium/root.squashfs\n' }),
    ...blockDevice('zram0', '253:0', 'virtual/block/zram0'),
    ...mountInfo(
      ['0:40', '/', 'overlay overlay rw,lowerdir=/run/live/rootfs,upperdir=/run/live/cow/rw'],
      ['0:41', '/run/live/cow', 'tmpfs tmpfs'],
      ['8:16', '/run/live/medium', 'iso9660 /dev/sdb'],
      ['7:0', '/run/live/rootfs', 'squashfs /dev/loop0'],
    ),
    ...swaps('/dev/zram0 partition'),
  })
  expect(uses).toEqual([
    ['root', '/', 'loop0:loop sdb:disk', '0000:00:14.0'],
    ['mount', '/run/live/medium', 'sdb:disk', '0000:00:14.0'],
    ['mount', '/run/live/rootfs', 'loop0:loop sdb:disk', '0000:00:14.0'],
    ['swap', '/dev/zram0', 'zram0:zram', ''],
  ])
})

test('says which stacks it could not follow: a ZFS pool without udev, a network root, a container', () => {
  const disk = blockDevice('sda', '8:0', 'pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda')
  const part = blockDevice('sda3', '8:3', 'pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda/sda3')
  const root = (rest: string) => mountInfo(['0:27', '/', rest])
  const udev = { '/run/udev/data/b8:3': 'S:disk/by-partuuid/x\nE:ID_FS_TYPE=zfs_member\nE:ID_FS_LABEL=rpool\n' }
  expect([
    readUses({ ...disk, ...part, ...root('zfs rpool/ROOT/debian') }),
    readUses({ ...disk, ...part, ...udev, ...root('zfs rpool/ROOT/debian') }),
    readUses({ ...disk, ...root('nfs 192.0.2.1:/srv/root') }),
    readUses({
      ...disk,
      ...root('overlay overlay rw,lowerdir=/var/lib/docker/overlay2/l/A,upperdir=/var/lib/docker/B'),
    }),
    readUses({ ...disk, ...root('tmpfs none') }),
  ]).toEqual([
    [['root', '/', 'rpool/ROOT/debian:other', '']],
    [['root', '/', 'sda3:partition sda:disk', '0000:00:17.0']],
    [['root', '/', '192.0.2.1:/srv/root:other', '']],
    [['root', '/', 'overlay:other', '']],
    [['root', '/', '', '']],
  ])
})

test('reads fstab of a system that is not running, and says that it is weaker', () => {
  const reader = layOutHost({ '/etc/fstab': 'UUID=aa / ext4 defaults\nUUID=bb none swap sw\ntmpfs /tmp tmpfs\n' })
  const source = '/etc/fstab (what is to be mounted, not what is)'
  const unfollowed = (name: string) => ({ layers: [{ name, kind: 'other' }], pciAddresses: [], source })
  expect(probeStorage(reader).uses).toEqual({
    known: true,
    source,
    value: [
      { purpose: 'root', path: '/', fileSystem: 'ext4', ...unfollowed('UUID=aa') },
      { purpose: 'swap', path: 'UUID=bb', fileSystem: 'swap', ...unfollowed('UUID=bb') },
    ],
  })
})

test('lists whole disks only, and reads trees made of plain folders', () => {
  const facts = probeStorage(
    layOutHost({
      ...blockDevice('sda', '8:0', 'pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda', {
        size: '2000409264\n',
        'device/model': 'WD Blue         \n',
        'queue/rotational': '1\n',
      }),
      ...blockDevice('sr0', '11:0', 'pci0000:00/0000:00:17.0/ata2/host1/target1:0:0/1:0:0:0/block/sr0'),
      ...blockDevice('loop0', '7:0', 'virtual/block/loop0'),
      '/sys/devices/pci0000:00/0000:02:00.0/nvme/nvme0/model': 'Plain\n',
      '/sys/class/block/nvme0n1/device': { link: '/sys/devices/pci0000:00/0000:02:00.0/nvme/nvme0' },
      '/sys/class/block/nvme0n1p1/partition': '1\n',
      '/proc/partitions': 'major minor  #blocks  name\n\n 259        0      65536 nvme0n1\n 259 1 65535 nvme0n1p1\n',
      ...mountInfo(['259:1', '/', 'ext4 /dev/root']),
    }),
  )
  expect([facts.disks, facts.uses]).toMatchObject([
    {
      known: true,
      value: [
        { name: 'nvme0n1', sizeBytes: 65536 * 1024, model: 'Plain', rotational: null, pciAddress: '0000:02:00.0' },
        { name: 'sda', sizeBytes: 1024209543168, model: 'WD Blue', rotational: true, pciAddress: '0000:00:17.0' },
      ],
    },
    { known: true, value: [{ purpose: 'root', pciAddresses: ['0000:02:00.0'] }] },
  ])
})

test('measures the nearest folder there is for images, and does not guess without a measure', () => {
  const tree = { '/var/lib/misc/x': '', ...mountInfo(['8:1', '/', 'ext4 /dev/sda1'], ['8:2', '/var', 'xfs /dev/sda2']) }
  const reader = layOutHost({ ...tree, '/var/lib/libvirt/images/x': '' })
  const measured: HostReader = { ...reader, readFreeBytes: () => ({ ok: true, value: 7 }) }
  expect([probeStorage(measured).imageFolder, probeStorage(layOutHost(tree)).imageFolder]).toEqual([
    {
      known: true,
      source: '/var/lib/libvirt/images',
      value: { path: '/var/lib/libvirt/images', freeBytes: 7, fileSystem: 'xfs' },
    },
    { known: false, reason: '/var/lib/libvirt/images is not part of this directory' },
  ])
})

test('knows nothing from an empty directory', () => {
  expect(Object.values(probeStorage(layOutHost({}))).map((fact) => fact.known)).toEqual([false, false, false])
})
