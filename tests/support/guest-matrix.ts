// SPDX-License-Identifier: MIT
import { buildDomainXml } from '../../src-main/guest/build/build-domain-xml.ts'
import { draftGuestSpec } from '../../src-main/guest/draft/draft-guest-spec.ts'
import type { GuestOffers } from '../../src-main/guest/draft/guest-offers.ts'
import type { GuestChoices } from '../../src-main/model/guest-draft.ts'
import type { GuestHost } from '../../src-main/model/guest-host.ts'
import { type GuestSpec, guestPurposes, guestSystems } from '../../src-main/model/guest-spec.ts'
import { buildFacts } from './build-facts.ts'
import { buildGuestChoices, buildGuestHost, buildGuestSpec } from './build-guest.ts'
import { pairwiseRows } from './pairwise.ts'
import { pciAddress } from './pci-address.ts'

const gib = 1_048_576
const facts = buildFacts()
const hosts: Readonly<Record<string, GuestHost>> = {
  amd: buildGuestHost(),
  intel: buildGuestHost({ cpuVendor: 'intel', physicalAddressBits: 46, iommuAddressBits: 39, hasKvmfr: true }),
  untold: buildGuestHost({ hypervFeatures: null, usesInterruptVirtualization: null, clockSourceIsTsc: null }),
  emulation: buildGuestHost({ domainType: 'qemu', supportsHostPassthrough: false, hypervFeatures: [] }),
  bare: buildGuestHost({ schemaParts: [], hypervFeatures: ['spinlocks', 'vendor_id', 'synic', 'stimer'] }),
}

const factors = {
  host: Object.keys(hosts),
  system: guestSystems,
  purpose: guestPurposes,
  pinning: ['none', 'cores', 'threads', 'cell', 'cells'],
  nested: [false, true],
  memory: ['small', 'huge', 'gigantic', 'shared', 'balloon'],
  firmware: ['plain', 'secure', 'tpm', 'window'],
  disk: ['virtio-blk', 'virtio-scsi', 'sata', 'two-scsi'],
  source: ['raw', 'qcow2', 'new-raw', 'new-qcow2', 'block', 'nvme'],
  io: ['native', 'io_uring', 'threads'],
  network: ['network', 'bridge', 'macvtap', 'virtual-function', 'user', 'e1000e', 'none'],
  device: ['none', 'gpu', 'gpu-rom', 'two', 'function'],
  display: ['vga-spice', 'virtio-vnc', 'qxl-spice', 'bochs-none', 'none', 'glass', 'kvmfr'],
  sound: ['none', 'spice', 'pulseaudio', 'alsa'],
  extras: ['none', 'usb', 'evdev', 'folders', 'agentless'],
  install: ['none', 'manual', 'unattended'],
} as const
type Row = ReturnType<typeof pairwiseRows<typeof factors>>[number]

/** A guest for each row of options, so that every pair of them meets somewhere. */
export function buildGuestMatrix() {
  return pairwiseRows(factors).map((row, index) => {
    const choices = choicesOf(row, `guest-${index}`)
    const host = hosts[row.host] ?? buildGuestHost()
    const offers: GuestOffers = {
      pool: { name: 'default', freeBytes: null, path: '/var/lib/libvirt/images', standing: 'active' },
      network: 'default',
      driversPath: '/iso/virtio-win.iso',
      answersPath: '/iso/answers.iso',
    }
    const draft = draftGuestSpec({ choices, facts, host, plans: { cpu: null, memory: null, tuning: null }, offers })
    return { row, draft, host, ...buildDomainXml(draft.spec, host, draft.chosen) }
  })
}

/** The row as choices, with what it cannot have together taken apart as a person would. */
function choicesOf(row: Row, name: string): GuestChoices {
  const cells = row.pinning === 'cells'
  const spec = buildGuestSpec()
  const hostDevices = devicesOf(row, cells)
  const display = displayOf(row, hostDevices.length > 0)
  const overrides: GuestChoices['overrides'] = {
    processor: processorOf(row),
    memory: memoryOf(row),
    firmware: {
      secureBoot: row.firmware === 'secure',
      tpm: row.firmware !== 'plain',
      pciWindowMiB: row.firmware === 'window' ? 65_536 : null,
    },
    disks: disksOf(row),
    networks: networksOf(row),
    hostDevices,
    display,
    sound: row.sound === 'spice' && display.graphics !== 'spice' ? 'none' : row.sound,
    usbDevices:
      row.extras === 'usb'
        ? [
            { vendorId: '046d', productId: 'c547', port: null, startupPolicy: 'optional' },
            { vendorId: '046d', productId: 'c548', port: '1-4.2', startupPolicy: 'mandatory' },
          ]
        : [],
    evdevInputs:
      row.extras === 'evdev' && row.host !== 'bare'
        ? [
            { path: '/dev/input/by-id/usb-A_Keyboard-event-kbd', kind: 'keyboard' },
            { path: '/dev/input/by-id/usb-A_Mouse-event-mouse', kind: 'pointer' },
          ]
        : [],
    sharedFolders: row.extras === 'folders' ? [{ path: '/srv/games', tag: 'games', isReadOnly: false }] : [],
    hasAgent: row.extras !== 'agentless',
    ...(row.source === 'new-raw' ? {} : { startsWithHost: spec.startsWithHost }),
  }
  return buildGuestChoices({ name, system: row.system, purpose: row.purpose, install: installOf(row), overrides })
}

function installOf(row: Row): GuestChoices['install'] {
  if (row.install === 'none') return { kind: 'none' }
  if (row.install === 'manual') return { kind: 'manual', imagePath: '/iso/install.iso' }
  const person = {
    userName: 'person',
    hostName: 'guest',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    editionIndex: null,
  }
  return { kind: 'unattended', imagePath: '/iso/install.iso', driversPath: null, ...person }
}

function processorOf(row: Row): GuestSpec['processor'] {
  const base = { ...buildGuestSpec().processor, isNested: row.nested, hasHostCache: row.pinning !== 'none' }
  const pinned = {
    emulator: [0, 8],
    iothreads: [
      [1, 9],
      [1, 9],
    ],
  }
  const memoryKiB = memoryOf(row).sizeKiB
  switch (row.pinning) {
    case 'none':
      return base
    case 'cores':
      return { ...base, topology: { sockets: 1, dies: 1, cores: 2, threads: 1 }, pinning: { ...pinned, vcpus: [2, 3] } }
    case 'threads':
      return {
        ...base,
        topology: { sockets: 1, dies: 1, cores: 2, threads: 2 },
        pinning: { ...pinned, vcpus: [2, 10, 3, 11] },
      }
    case 'cell':
      return {
        ...base,
        topology: { sockets: 1, dies: 1, cores: 1, threads: 2 },
        pinning: { ...pinned, vcpus: [2, 10] },
        numaCells: [{ id: 0, hostNode: 0, vcpus: [0, 1], memoryKiB }],
      }
    case 'cells':
      return {
        ...base,
        topology: { sockets: 2, dies: 1, cores: 1, threads: 2 },
        pinning: { ...pinned, vcpus: [2, 10, 3, 11] },
        numaCells: [
          { id: 0, hostNode: 0, vcpus: [0, 1], memoryKiB: memoryKiB / 2 },
          { id: 1, hostNode: 0, vcpus: [2, 3], memoryKiB: memoryKiB / 2 },
        ],
      }
  }
}

function memoryOf(row: Row): GuestSpec['memory'] {
  const isShared = row.memory === 'shared' || row.extras === 'folders'
  const pageKiB = row.memory === 'huge' ? 2048 : row.memory === 'gigantic' ? gib : 4
  return { sizeKiB: 8 * gib, pageKiB, isPreallocated: pageKiB !== 4, isShared, hasBalloon: row.memory === 'balloon' }
}

function disksOf(row: Row): GuestSpec['disks'] {
  const isNvme = row.source === 'nvme'
  const bus = row.disk === 'two-scsi' || (isNvme && row.disk === 'sata') ? 'virtio-scsi' : row.disk
  const io = row.io === 'native' && row.source.startsWith('new') ? 'io_uring' : row.io
  const cache = io === 'threads' ? 'writeback' : 'none'
  const common = {
    bus,
    cache,
    io,
    discard: row.nested,
    iothread: bus === 'sata' ? null : 1,
    serial: row.nested ? 'DISK-1' : null,
  } as const
  const disk = { ...common, source: sourceOf(row) }
  if (row.disk !== 'two-scsi') return [disk]
  return [
    disk,
    { ...disk, source: { kind: 'file', path: '/images/second.raw', format: 'raw' }, iothread: 2, serial: 'DISK-2' },
  ]
}

function sourceOf(row: Row): GuestSpec['disks'][number]['source'] {
  switch (row.source) {
    case 'raw':
      return { kind: 'file', path: '/images/a & b <c>’s "disk".raw', format: 'raw' }
    case 'qcow2':
      return { kind: 'file', path: '/images/disk.qcow2', format: 'qcow2' }
    case 'new-raw':
    case 'new-qcow2': {
      const format = row.source === 'new-raw' ? 'raw' : 'qcow2'
      return {
        kind: 'new-volume',
        pool: 'default',
        name: `disk.${format}`,
        format,
        sizeBytes: 1024 ** 3,
        preallocation: 'off',
      }
    }
    case 'block':
      return { kind: 'block-device', path: '/dev/disk/by-id/nvme-EXAMPLE_1TB-part3' }
    case 'nvme':
      return { kind: 'nvme', address: pciAddress('0000:01:00.0'), namespace: 1 }
  }
}

function networksOf(row: Row): GuestSpec['networks'] {
  const base = { model: 'virtio', macAddress: '52:54:00:12:34:56', queues: 2, isConnected: row.nested } as const
  switch (row.network) {
    case 'none':
      return []
    case 'network':
      return [{ ...base, source: { kind: 'network', name: 'default' } }]
    case 'e1000e':
      return [{ ...base, model: 'e1000e', queues: null, source: { kind: 'network', name: 'default' } }]
    case 'bridge':
      return [{ ...base, source: { kind: 'bridge', interface: 'br0' } }]
    case 'macvtap':
      return [{ ...base, source: { kind: 'macvtap', interface: 'enp4s0' } }]
    case 'virtual-function':
      return [{ ...base, queues: null, source: { kind: 'virtual-function', address: pciAddress('0000:02:10.1') } }]
    case 'user':
      return [{ ...base, queues: null, source: { kind: 'user' } }]
  }
}

function devicesOf(row: Row, hasCells: boolean): GuestSpec['hostDevices'] {
  const cell = hasCells ? 0 : null
  const graphics = [
    { address: pciAddress('0000:0b:00.0'), vendorId: '10de', deviceId: '2206' },
    { address: pciAddress('0000:0b:00.1'), vendorId: '10de', deviceId: '1aef' },
  ]
  const gpu = { functions: graphics, romFile: null, hasRom: row.purpose !== 'ml', numaCell: cell }
  const usb = [{ address: pciAddress('0000:03:00.0'), vendorId: '1022', deviceId: '149c' }]
  switch (row.device) {
    case 'none':
      return []
    case 'gpu':
      return [gpu]
    case 'gpu-rom':
      return [{ ...gpu, hasRom: true, romFile: '/var/lib/roms/card.rom' }]
    case 'two':
      return [gpu, { functions: usb, romFile: null, hasRom: true, numaCell: hasCells ? 1 : null }]
    case 'function':
      return [{ functions: graphics.slice(1), romFile: null, hasRom: false, numaCell: null }]
  }
}

function displayOf(row: Row, hasDevice: boolean): GuestSpec['display'] {
  const [video = 'vga', graphics = 'none'] = row.display.split('-')
  if (row.display === 'none')
    return { video: hasDevice || row.system === 'linux' ? 'none' : 'vga', graphics: 'none', lookingGlass: null }
  if (row.display !== 'glass' && row.display !== 'kvmfr') {
    return { video, graphics, lookingGlass: null } as GuestSpec['display']
  }
  const transport = row.display === 'kvmfr' && row.host === 'intel' ? 'kvmfr' : 'ivshmem'
  return { video: 'vga', graphics: 'spice', lookingGlass: { transport, sizeMiB: 64 } }
}
