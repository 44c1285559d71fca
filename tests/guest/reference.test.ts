// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildDomainXml } from '../../src-main/guest/build/build-domain-xml.ts'
import { oldestSchemaParts } from '../../src-main/guest/host/schema-parts.ts'
import { judgeGuestSpec } from '../../src-main/guest/judge/judge-guest-spec.ts'
import { unknown } from '../../src-main/model/fact.ts'
import type { GuestSpec } from '../../src-main/model/guest-spec.ts'
import { buildFacts } from '../support/build-facts.ts'
import { buildGuestHost, buildGuestSpec } from '../support/build-guest.ts'
import { flattenXml } from '../support/flatten-xml.ts'
import { pciAddress } from '../support/pci-address.ts'

const gib = 1_048_576
const field = path.join(import.meta.dirname, '../../../shared/field')

/** Ryzen with two dies, the one with the stacked cache to the guest; one card, a partition, a bridge, Looking Glass. */
const windowsGaming = buildGuestSpec({
  name: 'win11-gaming',
  system: 'windows-11',
  purpose: 'gaming',
  processor: {
    topology: { sockets: 1, dies: 1, cores: 8, threads: 2 },
    pinning: {
      vcpus: [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23],
      emulator: [8, 9, 24, 25],
      iothreads: [[10, 26]],
    },
    numaCells: [{ id: 0, hostNode: 0, vcpus: Array.from({ length: 16 }, (_, vcpu) => vcpu), memoryKiB: 24 * gib }],
    isNested: false,
    hasHostCache: true,
    hasPerformanceCounters: false,
    hidesHypervisor: false,
  },
  memory: { sizeKiB: 24 * gib, pageKiB: 2048, isPreallocated: true, isShared: true, hasBalloon: false },
  firmware: { secureBoot: true, tpm: true, pciWindowMiB: null },
  disks: [
    {
      source: { kind: 'block-device', path: '/dev/disk/by-id/nvme-EXAMPLE_SSD_1TB-part3' },
      bus: 'virtio-blk',
      cache: 'none',
      io: 'native',
      discard: true,
      iothread: 1,
      serial: 'win11-system',
    },
  ],
  discs: [
    { purpose: 'install', path: '/var/lib/libvirt/images/Win11.iso' },
    { purpose: 'drivers', path: '/var/lib/libvirt/images/virtio-win.iso' },
    { purpose: 'answers', path: '/var/lib/libvirt/images/win11-gaming-answer.iso' },
  ],
  networks: [
    {
      source: { kind: 'bridge', interface: 'br0' },
      model: 'virtio',
      macAddress: '52:54:00:12:34:56',
      queues: 8,
      isConnected: true,
    },
  ],
  hostDevices: [
    {
      functions: [
        { address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' },
        { address: pciAddress('0000:01:00.1'), vendorId: '10de', deviceId: '22ba' },
      ],
      romFile: null,
      hasRom: true,
      numaCell: null,
    },
  ],
  usbDevices: [{ vendorId: '046d', productId: 'c547', port: null, startupPolicy: 'optional' }],
  display: { video: 'vga', graphics: 'spice', lookingGlass: { transport: 'ivshmem', sizeMiB: 64 } },
  sound: 'spice',
  sharedFolders: [{ path: '/srv/games', tag: 'games', isReadOnly: false }],
})

/** Two nodes with a card each, their memory in pages of 1 GiB, a disk that goes past the host, no screen. */
const linuxMl = buildGuestSpec({
  name: 'linux-ml',
  purpose: 'ml',
  processor: {
    topology: { sockets: 2, dies: 1, cores: 4, threads: 2 },
    pinning: {
      vcpus: [4, 36, 5, 37, 6, 38, 7, 39, 20, 52, 21, 53, 22, 54, 23, 55],
      emulator: [0, 1, 16, 17, 32, 33, 48, 49],
      iothreads: [
        [2, 34],
        [3, 35],
      ],
    },
    numaCells: [
      { id: 0, hostNode: 0, vcpus: [0, 1, 2, 3, 4, 5, 6, 7], memoryKiB: 64 * gib },
      { id: 1, hostNode: 1, vcpus: [8, 9, 10, 11, 12, 13, 14, 15], memoryKiB: 64 * gib },
    ],
    isNested: true,
    hasHostCache: true,
    hasPerformanceCounters: false,
    hidesHypervisor: false,
  },
  memory: { sizeKiB: 128 * gib, pageKiB: gib, isPreallocated: true, isShared: true, hasBalloon: false },
  firmware: { secureBoot: false, tpm: false, pciWindowMiB: 524_288 },
  disks: [
    {
      source: { kind: 'file', path: '/var/lib/libvirt/images/linux-ml.raw', format: 'raw' },
      bus: 'virtio-blk',
      cache: 'none',
      io: 'io_uring',
      discard: true,
      iothread: 1,
      serial: null,
    },
    {
      source: { kind: 'nvme', address: pciAddress('0000:41:00.0'), namespace: 1 },
      bus: 'virtio-blk',
      cache: 'none',
      io: 'native',
      discard: true,
      iothread: 2,
      serial: null,
    },
  ],
  discs: [{ purpose: 'answers', path: '/var/lib/libvirt/images/linux-ml-cidata.iso' }],
  networks: [
    {
      source: { kind: 'bridge', interface: 'br0' },
      model: 'virtio',
      macAddress: '52:54:00:65:43:21',
      queues: 8,
      isConnected: true,
    },
  ],
  hostDevices: [
    {
      functions: [
        { address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '26b5' },
        { address: pciAddress('0000:01:00.1'), vendorId: '10de', deviceId: '22ba' },
      ],
      romFile: null,
      hasRom: false,
      numaCell: 0,
    },
    {
      functions: [{ address: pciAddress('0000:81:00.0'), vendorId: '10de', deviceId: '26b5' }],
      romFile: null,
      hasRom: false,
      numaCell: 1,
    },
  ],
  display: { video: 'none', graphics: 'none', lookingGlass: null },
  sharedFolders: [{ path: '/srv/datasets', tag: 'datasets', isReadOnly: false }],
})

const host = buildGuestHost({ schemaParts: oldestSchemaParts })
const cases: readonly { readonly file: string; readonly spec: GuestSpec; readonly differences: string[] }[] = [
  {
    file: 'guest-tuning-win11.xml',
    spec: windowsGaming,
    differences: [
      // libvirt chooses the slot of the root port.
      '- /domain[kvm]/devices/controller[1]/address bus=0x00 domain=0x0000 function=0x0 slot=0x01 type=pci',
      // QEMU makes a queue for each vCPU by itself (field/guest-tuning.md §6).
      '- /domain[kvm]/devices/disk[block]/driver cache=none detect_zeroes=off discard=unmap io=native iothread=1 name=qemu queues=8 type=raw',
      // libvirt gives one at the definition.
      '- /domain[kvm]/uuid: 4a3f0b1e-7c55-4f6e-9d20-6b1f1c2d3e4f',
      '+ /domain[kvm]/devices/disk[block]/driver cache=none detect_zeroes=off discard=unmap io=native iothread=1 name=qemu type=raw',
    ],
  },
  {
    file: 'guest-tuning-linux-ml.xml',
    spec: linuxMl,
    differences: [
      // Room for devices that are lent later.
      '- /domain[kvm]/devices/controller index=0 model=qemu-xhci type=usb',
      '- /domain[kvm]/devices/disk[file]/driver cache=none detect_zeroes=off discard=unmap io=io_uring iothread=1 name=qemu queues=8 type=raw',
      // Which Linux it becomes is not part of a spec.
      '- /domain[kvm]/metadata/libosinfo:libosinfo/libosinfo:os id=http://ubuntu.com/ubuntu/24.04',
      '- /domain[kvm]/uuid: 9c8d7e6f-1a2b-4c3d-8e4f-5a6b7c8d9e0f',
      '+ /domain[kvm]/devices/controller index=0 model=qemu-xhci ports=15 type=usb',
      // libvirt would add it for the agent’s channel.
      '+ /domain[kvm]/devices/controller index=0 type=virtio-serial',
      '+ /domain[kvm]/devices/disk[file]/driver cache=none detect_zeroes=off discard=unmap io=io_uring iothread=1 name=qemu type=raw',
      '+ /domain[kvm]/metadata/libosinfo:libosinfo/libosinfo:os id=http://libosinfo.org/linux/2022',
    ],
  },
]

test.each(cases)('$file: what is built stays as it was looked at', async ({ spec }) => {
  await expect(buildDomainXml(spec, host).xml).toMatchFileSnapshot(`golden/${spec.name}.xml`)
})

// The references lie beside the project, and the golden files within it hold the same without them.
test.skipIf(!fs.existsSync(field)).each(cases)(
  '$file: what is built is the reference, element by element',
  ({ file, spec, differences }) => {
    const reference = path.join(field, file)
    const found = flattenXml(buildDomainXml(spec, host).xml).filter((line) => !line.includes('/throughway:'))
    expect(difference(flattenXml(fs.readFileSync(reference, 'utf8')), found)).toEqual(differences)
  },
)

test.each(cases)('$file: the spec is without an error on a host that tells little', ({ spec }) => {
  const facts = buildFacts({
    pciDevices: unknown('not captured'),
    cpu: { topology: unknown('not captured') },
    memory: { totalKiB: unknown('not captured'), numaNodes: unknown('not captured') },
  })
  expect(judgeGuestSpec(spec, facts, host).filter((problem) => problem.severity === 'error')).toEqual([])
})

/** Lines of one list that the other lacks, each as often as it does. */
function difference(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found]
  const missing = wanted.filter((line) => {
    const at = left.indexOf(line)
    if (at === -1) return true
    left.splice(at, 1)
    return false
  })
  return [...missing.map((line) => `- ${line}`), ...left.map((line) => `+ ${line}`)]
}
