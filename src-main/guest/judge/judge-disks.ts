// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestDisk } from '../../model/guest-spec.ts'
import { type GuestJudge, note, outOfRange, refuse, repeated, warn } from './judgement.ts'

/** Disks and discs. */
export const judgeDisks: GuestJudge = ({ spec, host }) => {
  const places = spec.disks.map((disk) => placeOf(disk))
  return [
    spec.disks.length === 0 &&
      spec.hostDevices.length === 0 &&
      warn('no-disk', 'disks', 'disks is empty, so the guest has nothing to start from but a disc. Add a disk.'),
    ...repeated(places).map((place) =>
      refuse('disk-twice', 'disks', `disks names ${place} twice; two writers destroy a disk. Remove one.`),
    ),
    ...spec.disks.flatMap((disk, index) => judgeDisk(disk, { field: `disks.${index}`, host })),
    ...repeated(spec.disks.flatMap((disk) => disk.serial ?? [])).map((serial) =>
      warn(
        'serial-twice',
        'disks',
        `Two disks have the serial ${serial}, so the guest mixes up their names. Change one.`,
      ),
    ),
  ]
}

function placeOf({ source }: GuestDisk): string {
  switch (source.kind) {
    case 'new-volume':
      return `${source.pool}/${source.name}`
    case 'nvme':
      return `${source.address} namespace ${source.namespace}`
    default:
      return source.path
  }
}

function judgeDisk(
  disk: GuestDisk,
  { field, host }: { readonly field: string; readonly host: GuestHost },
): (GuestProblem | false)[] {
  const hasThread = disk.bus === 'virtio-blk' || disk.bus === 'virtio-scsi'
  return [
    disk.bus === 'nvme' &&
      !host.diskBuses.includes('nvme') &&
      refuse(
        'bus-unknown',
        `${field}.bus`,
        `${field}.bus is nvme, which the installed libvirt does not have. Take sata or virtio-blk.`,
      ),
    disk.bus === 'nvme' &&
      disk.serial === null &&
      refuse(
        'nvme-serial',
        `${field}.serial`,
        `${field}.serial is missing; an NVMe disk needs one. Give up to 20 characters.`,
      ),
    disk.serial !== null &&
      !/^[A-Za-z0-9_.+-]{1,20}$/.test(disk.serial) &&
      refuse(
        'bad-serial',
        `${field}.serial`,
        `${field}.serial is ${JSON.stringify(disk.serial)}; give up to 20 letters, digits and _.+- only.`,
      ),
    disk.iothread !== null && outOfRange(`${field}.iothread`, disk.iothread, { least: 1, most: 64 }),
    disk.iothread !== null &&
      !hasThread &&
      refuse(
        'iothread-bus',
        `${field}.iothread`,
        `${field}.iothread is ${disk.iothread}, and a disk on ${disk.bus} has none. Take virtio-blk or virtio-scsi, or null.`,
      ),
    disk.io === 'native' &&
      disk.cache !== 'none' &&
      disk.cache !== 'directsync' &&
      refuse(
        'native-needs-direct',
        `${field}.io`,
        `${field}.io is native and ${field}.cache ${disk.cache}; native I/O goes past the host’s cache. Set cache to none, or io to io_uring or threads.`,
      ),
    ...judgeSource(disk, field),
  ]
}

function judgeSource(disk: GuestDisk, field: string): (GuestProblem | false)[] {
  const { source } = disk
  if (source.kind === 'new-volume') {
    return [
      outOfRange(`${field}.source.sizeBytes`, source.sizeBytes, { least: 1_048_576, most: 1024 ** 5, unit: 'bytes' }),
      !/^[A-Za-z0-9][A-Za-z0-9.+_-]{0,127}$/.test(source.name) &&
        refuse(
          'bad-volume-name',
          `${field}.source.name`,
          `${field}.source.name is ${JSON.stringify(source.name)}; use letters, digits and .+_- only, beginning with a letter or digit.`,
        ),
      (source.pool === '' || source.pool.includes('/')) &&
        refuse(
          'bad-pool',
          `${field}.source.pool`,
          `${field}.source.pool is ${JSON.stringify(source.pool)}; name a storage pool.`,
        ),
      source.format === 'raw' &&
        source.preallocation === 'metadata' &&
        refuse(
          'raw-metadata',
          `${field}.source.preallocation`,
          `${field}.source.preallocation is metadata, which a raw disk has none of. Take off or full.`,
        ),
      source.format === 'qcow2' &&
        disk.io === 'native' &&
        source.preallocation !== 'full' &&
        warn(
          'native-sparse',
          `${field}.io`,
          `${field}.io is native on a disk that grows; native I/O waits where it has to allocate. Take io_uring.`,
        ),
    ]
  }
  if (source.kind === 'nvme') {
    return [
      outOfRange(`${field}.source.namespace`, source.namespace, { least: 1, most: 1024 }),
      disk.bus !== 'virtio-blk' &&
        disk.bus !== 'virtio-scsi' &&
        refuse(
          'nvme-bus',
          `${field}.bus`,
          `${field}.bus is ${disk.bus}; QEMU’s NVMe driver serves virtio-blk and virtio-scsi.`,
        ),
    ]
  }
  if (source.kind !== 'block-device') return []
  return [
    !source.path.startsWith('/dev/') &&
      refuse(
        'not-a-device',
        `${field}.source.path`,
        `${field}.source.path is ${source.path}; a block device is in /dev.`,
      ),
    /^\/dev\/(sd|nvme|vd|hd)/.test(source.path) &&
      warn(
        'unstable-path',
        `${field}.source.path`,
        `${field}.source.path is ${source.path}, which may be another disk after the next boot. Take its name in /dev/disk/by-id.`,
      ),
    note(
      'whole-disk',
      `${field}.source.path`,
      `The guest writes to ${source.path} itself; nothing on the host may use it meanwhile.`,
    ),
  ]
}
