// SPDX-License-Identifier: MIT
import type { GuestDisc, GuestDisk, GuestDiskSource } from '../../model/guest-spec.ts'
import type { ElementReader } from './element-reader.ts'
import { readPciAddress } from './read-pci-address.ts'

/** `disks` and `discs` of the spec; drives that have no place in one are left unread. */
export function readDisks(
  devices: ElementReader | null,
  purposes: ReadonlyMap<string, GuestDisc['purpose']>,
): { readonly disks: GuestDisk[]; readonly discs: GuestDisc[] } {
  const disks: GuestDisk[] = []
  const discs: GuestDisc[] = []
  const threads = scsiThreads(devices)
  for (const disk of devices?.children('disk') ?? []) {
    const device = disk.attribute('device') ?? 'disk'
    const type = disk.attribute('type') ?? 'file'
    if (device === 'cdrom') {
      const disc = readDisc(disk, type, purposes)
      if (disc === null) disk.forget()
      else discs.push(disc)
      continue
    }
    const read = device === 'disk' ? readDisk(disk, type, threads) : null
    if (read === null) disk.forget()
    else disks.push(read)
  }
  return { disks, discs }
}

function readDisc(
  disk: ElementReader,
  type: string,
  purposes: ReadonlyMap<string, GuestDisc['purpose']>,
): GuestDisc | null {
  readCommon(disk)
  disk.child('driver')?.attributes()
  disk.child('readonly')
  const source = disk.child('source')
  source?.attribute('startupPolicy')
  source?.attribute('index')
  const path = source?.attribute('file') ?? null
  return type !== 'file' || path === null ? null : { purpose: purposes.get(path) ?? 'other', path }
}

const buses: Readonly<Record<string, GuestDisk['bus']>> = {
  virtio: 'virtio-blk',
  scsi: 'virtio-scsi',
  sata: 'sata',
  nvme: 'nvme',
}
const caches = ['none', 'writeback', 'writethrough', 'directsync'] as const
const ways = ['native', 'io_uring', 'threads'] as const

function readDisk(disk: ElementReader, type: string, threads: ReadonlyMap<number, number | null>): GuestDisk | null {
  const target = disk.child('target')
  const driver = disk.child('driver')
  const bus = buses[target?.attribute('bus') ?? '']
  const source = readSource(disk, type, driver?.attribute('type') ?? 'raw')
  if (bus === undefined || source === null || (bus === 'virtio-scsi' && threads.size === 0)) return null
  driver?.attribute('name')
  driver?.attribute('detect_zeroes')
  const controller = readCommon(disk)
  // Without a word libvirt leaves both to QEMU, which takes these.
  const cache = driver?.attribute('cache') ?? 'writeback'
  const io = driver?.attribute('io') ?? (source.kind === 'nvme' ? 'native' : 'threads')
  const own = driver?.number('iothread') ?? null
  const discard = driver?.attribute('discard') ?? null
  return {
    source,
    bus,
    cache: caches.find((known) => known === cache) ?? 'writeback',
    io: ways.find((known) => known === io) ?? 'threads',
    discard: discard === 'unmap' || source.kind === 'nvme',
    iothread: bus === 'virtio-scsi' ? (threads.get(controller) ?? null) : own,
    serial: disk.child('serial')?.text ?? null,
  }
}

/** Reads what every drive has, and returns the number of its controller. */
function readCommon(disk: ElementReader): number {
  disk.child('target')?.attributes()
  disk.child('boot')?.attributes()
  disk.child('alias')?.attributes()
  const address = disk.child('address')
  address?.attributes()
  return address?.number('controller') ?? 0
}

function readSource(disk: ElementReader, type: string, format: string): GuestDiskSource | null {
  const source = disk.child('source')
  source?.attribute('index')
  const known = format === 'raw' || format === 'qcow2' ? format : null
  if (source === null || known === null) return null
  if (type === 'file') {
    const path = source.attribute('file')
    return path === null ? null : { kind: 'file', path, format: known }
  }
  if (type === 'block') {
    const path = source.attribute('dev')
    return path === null || known !== 'raw' ? null : { kind: 'block-device', path }
  }
  if (type !== 'nvme') return null
  const address = readPciAddress(source.child('address'))
  const namespace = source.number('namespace')
  source.attribute('type')
  source.attribute('managed')
  return address === null || namespace === null ? null : { kind: 'nvme', address, namespace }
}

/** iothread of each virtio-scsi controller, by its number. */
function scsiThreads(devices: ElementReader | null): ReadonlyMap<number, number | null> {
  const controllers =
    devices?.childrenThat(
      (child) => child.name === 'controller' && child.peek('type') === 'scsi' && child.peek('model') === 'virtio-scsi',
    ) ?? []
  return new Map(
    controllers.map((controller) => {
      for (const name of ['type', 'model']) controller.attribute(name)
      controller.child('address')?.attributes()
      return [controller.number('index') ?? 0, controller.child('driver')?.number('iothread') ?? null]
    }),
  )
}
