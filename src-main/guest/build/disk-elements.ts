// SPDX-License-Identifier: MIT
import type { GuestDisc, GuestDisk, GuestDiskSource } from '../../model/guest-spec.ts'
import { because, element, type XmlElement } from '../xml/xml-element.ts'
import { diskTargets } from './disk-targets.ts'
import type { GuestBuild } from './guest-build.ts'
import { pciAddressAttributes } from './pci-address-attributes.ts'
import { sources } from './sources.ts'

/** `<disk>` elements: the disks, then the discs in their drives. */
export function diskElements({ spec }: GuestBuild): XmlElement[] {
  const targets = diskTargets(spec)
  const scsi = scsiControllerThreads(spec.disks)
  // An empty disk is passed over, so a fresh guest starts from the disc and an installed one from its disk.
  return [
    ...spec.disks.map((disk, index) =>
      diskElement(disk, {
        target: targets.disks[index] ?? '',
        order: index === 0 ? 1 : null,
        scsi: scsiUnit(spec.disks, index, scsi),
      }),
    ),
    ...spec.discs.map((disc, index) =>
      discElement(disc, {
        target: targets.discs[index] ?? '',
        order: disc.purpose === 'install' ? 2 + index : null,
      }),
    ),
  ]
}

interface DiskPlace {
  readonly target: string
  readonly order: number | null
  readonly scsi: { readonly controller: number; readonly unit: number } | null
}

function diskElement(disk: GuestDisk, place: DiskPlace): XmlElement {
  return because(
    element(
      'disk',
      { type: sourceTypes[disk.source.kind], device: 'disk' },
      driverElement(disk),
      sourceElement(disk.source),
      targetElement(disk, place.target),
      disk.serial !== null && element('serial', {}, disk.serial),
      place.order !== null && element('boot', { order: place.order }),
      place.scsi !== null &&
        element('address', {
          type: 'drive',
          controller: place.scsi.controller,
          bus: 0,
          target: 0,
          unit: place.scsi.unit,
        }),
    ),
    diskReason(disk),
    { source: sources.disks, part: 'disks' },
  )
}

const sourceTypes = { 'new-volume': 'volume', file: 'file', 'block-device': 'block', nvme: 'nvme' } as const

function driverElement(disk: GuestDisk): XmlElement {
  const format = 'format' in disk.source ? disk.source.format : 'raw'
  const isNvme = disk.source.kind === 'nvme'
  return because(
    element('driver', {
      name: 'qemu',
      type: format,
      cache: disk.cache,
      io: isNvme ? null : disk.io,
      discard: disk.discard && !isNvme ? 'unmap' : null,
      detect_zeroes: isNvme ? null : 'off',
      // On virtio-scsi the controller has the thread.
      iothread: disk.bus === 'virtio-blk' ? disk.iothread : null,
    }),
    driverReason(disk, format),
    { source: sources.disks, part: 'disks' },
  )
}

function driverReason(disk: GuestDisk, format: 'raw' | 'qcow2'): string {
  if (disk.source.kind === 'nvme') return 'QEMU’s own NVMe driver goes past the host’s storage layers.'
  const cache =
    disk.cache === 'none' ? 'The guest has a cache already; the host’s would keep the same data twice.' : null
  const io =
    disk.io === 'native'
      ? 'Native asynchronous I/O never waits on storage that is fully allocated.'
      : disk.io === 'io_uring'
        ? `io_uring does not stall where ${format === 'qcow2' ? 'qcow2 has to allocate' : 'blocks are not allocated yet'}.`
        : 'I/O by worker threads.'
  const discard = disk.discard ? 'What the guest trims is given back.' : null
  return [cache, io, discard].filter((part) => part !== null).join(' ')
}

function diskReason(disk: GuestDisk): string {
  switch (disk.bus) {
    case 'virtio-blk':
      return 'virtio-blk is the shortest way from the guest to the disk.'
    case 'virtio-scsi':
      return 'virtio-scsi suits many disks, and shows Windows that they are solid-state.'
    case 'sata':
      return 'SATA needs no driver, which an existing system may not have; slower than virtio.'
    case 'nvme':
      return 'An emulated NVMe disk needs no extra driver in Windows.'
  }
}

function sourceElement(source: GuestDiskSource): XmlElement {
  switch (source.kind) {
    case 'new-volume':
      return element('source', { pool: source.pool, volume: source.name })
    case 'file':
      return element('source', { file: source.path })
    case 'block-device':
      return element('source', { dev: source.path })
    case 'nvme':
      return element(
        'source',
        { type: 'pci', managed: 'yes', namespace: source.namespace },
        element('address', pciAddressAttributes(source.address)),
      )
  }
}

const busNames = { 'virtio-blk': 'virtio', 'virtio-scsi': 'scsi', sata: 'sata', nvme: 'nvme' } as const

function targetElement(disk: GuestDisk, target: string): XmlElement {
  const isSolidState = disk.bus === 'virtio-scsi' || disk.bus === 'sata'
  return element('target', { dev: target, bus: busNames[disk.bus], rotation_rate: isSolidState ? 1 : null })
}

function discElement(disc: GuestDisc, place: { readonly target: string; readonly order: number | null }): XmlElement {
  return because(
    element(
      'disk',
      { type: 'file', device: 'cdrom' },
      element('driver', { name: 'qemu', type: 'raw' }),
      element('source', { file: disc.path, startupPolicy: 'optional' }),
      element('target', { dev: place.target, bus: 'sata' }),
      element('readonly'),
      place.order !== null && element('boot', { order: place.order }),
    ),
    `${discReasons[disc.purpose]} The guest starts without it too.`,
    { source: sources.disks, part: 'discs' },
  )
}

const discReasons = {
  install: 'The system’s installation disc, started from while the disk is empty.',
  drivers: 'VirtIO drivers, which Windows setup needs to see the disk.',
  answers: 'The answers to setup’s questions.',
  other: 'A disc in a drive.',
}

/** The distinct threads of virtio-scsi disks; each has a controller, in this order. */
export function scsiControllerThreads(disks: readonly GuestDisk[]): readonly (number | null)[] {
  return [...new Set(disks.filter((disk) => disk.bus === 'virtio-scsi').map((disk) => disk.iothread))]
}

function scsiUnit(
  disks: readonly GuestDisk[],
  index: number,
  controllers: readonly (number | null)[],
): DiskPlace['scsi'] {
  const disk = disks[index]
  if (disk?.bus !== 'virtio-scsi') return null
  const before = disks
    .slice(0, index)
    .filter((other) => other.bus === 'virtio-scsi' && other.iothread === disk.iothread)
  return { controller: controllers.indexOf(disk.iothread), unit: before.length }
}
