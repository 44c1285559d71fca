// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeGuestSpec } from '../../src-main/guest/judge/judge-guest-spec.ts'
import { known } from '../../src-main/model/fact.ts'
import type { GuestHost } from '../../src-main/model/guest-host.ts'
import type { GuestSpec } from '../../src-main/model/guest-spec.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import { buildFacts, type Patch } from '../support/build-facts.ts'
import { buildGuestHost, buildGuestSpec } from '../support/build-guest.ts'
import { pciAddress } from '../support/pci-address.ts'

const gib = 1_048_576
const base = buildGuestSpec()
const [disk] = base.disks
const [network] = base.networks
if (disk === undefined || network === undefined) throw new Error('the base spec has both')

const processor = (patch: Partial<GuestSpec['processor']>) =>
  buildGuestSpec({ processor: { ...base.processor, ...patch } })
const topology = (patch: Partial<GuestSpec['processor']['topology']>) =>
  processor({ topology: { ...base.processor.topology, ...patch } })
const pinned = (
  patch: Partial<NonNullable<GuestSpec['processor']['pinning']>>,
  more: Partial<GuestSpec['processor']> = {},
) => processor({ pinning: { vcpus: [2, 10], emulator: [0, 8], iothreads: [], ...patch }, ...more })
const memory = (patch: Partial<GuestSpec['memory']>, more: Partial<GuestSpec> = {}) =>
  buildGuestSpec({ memory: { ...base.memory, ...patch }, ...more })
const firmware = (patch: Partial<GuestSpec['firmware']>, more: Partial<GuestSpec> = {}) =>
  buildGuestSpec({ firmware: { ...base.firmware, ...patch }, ...more })
const disks = (...all: Partial<GuestSpec['disks'][number]>[]) =>
  buildGuestSpec({ disks: all.map((one) => ({ ...disk, ...one })) })
const volume = {
  kind: 'new-volume',
  pool: 'default',
  name: 'a',
  format: 'raw',
  sizeBytes: 2 ** 30,
  preallocation: 'off',
} as const
const networks = (...all: Partial<GuestSpec['networks'][number]>[]) =>
  buildGuestSpec({ networks: all.map((one) => ({ ...network, ...one })) })
const functions = [
  { address: pciAddress('0000:0b:00.0'), vendorId: '10de', deviceId: '2206' },
  { address: pciAddress('0000:0b:00.1'), vendorId: '10de', deviceId: '1aef' },
]
const card = { functions, romFile: null, hasRom: true, numaCell: null }
const cards = (patch: Partial<GuestSpec['hostDevices'][number]>, more: Partial<GuestSpec> = {}) =>
  buildGuestSpec({ hostDevices: [{ ...card, ...patch }], ...more })
const cell = { id: 0, hostNode: 0, vcpus: [0, 1], memoryKiB: 4 * gib }
const usb = { vendorId: '046d', productId: 'c547', port: null, startupPolicy: 'optional' } as const
const glass = (patch: Partial<NonNullable<GuestSpec['display']['lookingGlass']>>, more: Partial<GuestSpec> = {}) =>
  buildGuestSpec({
    display: { video: 'vga', graphics: 'vnc', lookingGlass: { transport: 'ivshmem', sizeMiB: 64, ...patch } },
    ...more,
  })
const folder = { path: '/srv', tag: 'srv', isReadOnly: false }
const shared = { memory: { ...base.memory, isShared: true } }

interface Case {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly field: string
  readonly spec: GuestSpec
  readonly host?: Partial<GuestHost>
  readonly facts?: Patch<HostFacts>
}
const row = (
  code: string,
  severity: Case['severity'],
  field: string,
  spec: GuestSpec,
  on: Pick<Case, 'host' | 'facts'> = {},
): Case => ({ code, severity, field, spec, ...on })

const cases: readonly Case[] = [
  row('bad-name', 'error', 'name', buildGuestSpec({ name: '-rf' })),
  row('bad-text', 'error', 'discs.0.path', buildGuestSpec({ discs: [{ purpose: 'other', path: '/a\n/b' }] })),
  row('bad-path', 'error', 'discs.0.path', buildGuestSpec({ discs: [{ purpose: 'other', path: 'a.iso' }] })),
  row('out-of-range', 'error', 'processor.topology.threads', topology({ threads: 9 })),
  row('out-of-range', 'error', 'processor.topology.cores', topology({ cores: 0 })),
  row('out-of-range', 'error', 'memory.sizeKiB', memory({ sizeKiB: 1024 })),
  row('out-of-range', 'error', 'memory.sizeKiB', memory({ sizeKiB: Number.NaN })),
  row('out-of-range', 'error', 'disks.0.source.sizeBytes', disks({ source: { ...volume, sizeBytes: -1 } })),
  row('out-of-range', 'error', 'disks.0.iothread', disks({ iothread: 0 })),
  row('out-of-range', 'error', 'networks.0.queues', networks({ queues: 257 })),
  row('too-many-vcpus', 'error', 'processor.topology', topology({ cores: 16, threads: 8, dies: 2 })),
  row('more-vcpus-than-host', 'error', 'processor.topology', topology({ cores: 17 })),
  row(
    'windows-sockets',
    'error',
    'processor.topology.sockets',
    buildGuestSpec({
      system: 'windows-10',
      processor: { ...base.processor, topology: { sockets: 4, dies: 1, cores: 1, threads: 1 } },
    }),
  ),
  row('nested-hidden', 'error', 'processor.isNested', processor({ isNested: true, hidesHypervisor: true })),
  row('nested-not-allowed', 'error', 'processor.isNested', processor({ isNested: true }), {
    facts: { cpu: { nestedAllowed: known(false, '/sys/module/kvm_amd') } },
  }),
  row(
    'hidden-is-slow',
    'warning',
    'processor.hidesHypervisor',
    buildGuestSpec({ system: 'windows-10', processor: { ...base.processor, hidesHypervisor: true } }),
  ),
  row('cache-without-pinning', 'error', 'processor.hasHostCache', processor({ hasHostCache: true })),
  row('isolation-without-pinning', 'error', 'isolatesCpus', buildGuestSpec({ isolatesCpus: true })),
  row('pinning-count', 'error', 'processor.pinning.vcpus', pinned({ vcpus: [2] })),
  row('pinned-twice', 'error', 'processor.pinning.vcpus', pinned({ vcpus: [2, 2] })),
  row('no-emulator-cpu', 'error', 'processor.pinning.emulator', pinned({ emulator: [] })),
  row('emulator-on-vcpus', 'warning', 'processor.pinning.emulator', pinned({ emulator: [2] })),
  row('no-iothread-cpu', 'error', 'processor.pinning.iothreads.0', pinned({ iothreads: [[]] })),
  row('cpu-absent', 'error', 'processor.pinning', pinned({ vcpus: [2, 4095] })),
  row('core-split', 'warning', 'processor.pinning.vcpus', pinned({ vcpus: [2, 3] })),
  row(
    'threads-scattered',
    'warning',
    'processor.pinning.vcpus',
    pinned({ vcpus: [2, 3] }, { topology: { sockets: 1, dies: 1, cores: 1, threads: 2 } }),
  ),
  row('more-memory-than-host', 'error', 'memory.sizeKiB', memory({ sizeKiB: 1024 * gib })),
  row('host-short-of-memory', 'warning', 'memory.sizeKiB', memory({ sizeKiB: 31 * gib }), {
    facts: { memory: { totalKiB: known(32 * gib, '/proc/meminfo') } },
  }),
  row('windows-11-memory', 'error', 'memory.sizeKiB', memory({ sizeKiB: 2 * gib }, { system: 'windows-11' })),
  row('not-whole-pages', 'error', 'memory.sizeKiB', memory({ sizeKiB: 4 * gib + 4, pageKiB: 2048 })),
  row('no-gigantic-pages', 'error', 'memory.pageKiB', memory({ pageKiB: gib }), {
    facts: { cpu: { flags: known(['svm'], '/proc/cpuinfo') } },
  }),
  row('pages-missing', 'warning', 'memory.pageKiB', memory({ pageKiB: 2048 }), {
    facts: { memory: { hugePages: known([{ pageSizeKiB: 2048, total: 5, free: 5 }], '/sys') } },
  }),
  row('balloon-with-device', 'warning', 'memory.hasBalloon', cards({})),
  row('folders-need-shared-memory', 'error', 'memory.isShared', buildGuestSpec({ sharedFolders: [folder] })),
  row('cell-ids', 'error', 'processor.numaCells', processor({ numaCells: [{ ...cell, id: 1 }] })),
  row('cells-cover', 'error', 'processor.numaCells', processor({ numaCells: [{ ...cell, vcpus: [0] }] })),
  row('cells-memory', 'error', 'processor.numaCells', processor({ numaCells: [{ ...cell, memoryKiB: gib }] })),
  row('node-absent', 'error', 'processor.numaCells.0.hostNode', processor({ numaCells: [{ ...cell, hostNode: 7 }] })),
  row('no-secure-boot-firmware', 'error', 'firmware.secureBoot', firmware({ secureBoot: true }), {
    host: { supportsSecureBoot: false },
  }),
  row('secure-boot-keys-old', 'warning', 'firmware.secureBoot', firmware({ secureBoot: true }), {
    host: { secureBootKeys: ['2011'] },
  }),
  row('no-tpm-emulator', 'error', 'firmware.tpm', firmware({ tpm: true }), { host: { supportsTpm2: false } }),
  row('windows-11-firmware', 'warning', 'firmware.secureBoot', firmware({ tpm: true }, { system: 'windows-11' })),
  row(
    'secure-boot-unsigned-drivers',
    'warning',
    'firmware.secureBoot',
    cards({}, { firmware: { ...base.firmware, secureBoot: true } }),
  ),
  row('window-size', 'error', 'firmware.pciWindowMiB', firmware({ pciWindowMiB: 3000 })),
  row('window-too-wide', 'error', 'firmware.pciWindowMiB', firmware({ pciWindowMiB: 524_288 }), {
    host: { iommuAddressBits: 39 },
  }),
  row('no-disk', 'warning', 'disks', disks()),
  row('disk-twice', 'error', 'disks', disks({}, {})),
  row(
    'serial-twice',
    'warning',
    'disks',
    disks({ serial: 'A' }, { serial: 'A', source: { kind: 'file', path: '/b', format: 'raw' } }),
  ),
  row('bus-unknown', 'error', 'disks.0.bus', disks({ bus: 'nvme', serial: 'A' })),
  row('nvme-serial', 'error', 'disks.0.serial', disks({ bus: 'nvme' }), { host: { diskBuses: ['nvme'] } }),
  row('bad-serial', 'error', 'disks.0.serial', disks({ serial: 'a b' })),
  row('iothread-bus', 'error', 'disks.0.iothread', disks({ bus: 'sata', iothread: 1 })),
  row('native-needs-direct', 'error', 'disks.0.io', disks({ io: 'native', cache: 'writeback' })),
  row('bad-volume-name', 'error', 'disks.0.source.name', disks({ source: { ...volume, name: '../a' } })),
  row('bad-pool', 'error', 'disks.0.source.pool', disks({ source: { ...volume, pool: '' } })),
  row(
    'raw-metadata',
    'error',
    'disks.0.source.preallocation',
    disks({ source: { ...volume, preallocation: 'metadata' } }),
  ),
  row('native-sparse', 'warning', 'disks.0.io', disks({ io: 'native', source: { ...volume, format: 'qcow2' } })),
  row(
    'nvme-bus',
    'error',
    'disks.0.bus',
    disks({ bus: 'sata', source: { kind: 'nvme', address: pciAddress('0000:01:00.0'), namespace: 1 } }),
  ),
  row('not-a-device', 'error', 'disks.0.source.path', disks({ source: { kind: 'block-device', path: '/a' } })),
  row('unstable-path', 'warning', 'disks.0.source.path', disks({ source: { kind: 'block-device', path: '/dev/sdb' } })),
  row(
    'whole-disk',
    'note',
    'disks.0.source.path',
    disks({ source: { kind: 'block-device', path: '/dev/disk/by-id/a' } }),
  ),
  row('bad-mac', 'error', 'networks.0.macAddress', networks({ macAddress: '53:54:00:00:00:01' })),
  row(
    'mac-twice',
    'error',
    'networks',
    networks({ macAddress: '52:54:00:00:00:01' }, { macAddress: '52:54:00:00:00:01' }),
  ),
  row('no-queues', 'error', 'networks.0.queues', networks({ source: { kind: 'user' }, queues: 2 })),
  row('more-queues-than-vcpus', 'warning', 'networks.0.queues', networks({ queues: 8 })),
  row(
    'bad-interface',
    'error',
    'networks.0.source.interface',
    networks({ source: { kind: 'bridge', interface: 'a/b' } }),
  ),
  row('bad-network', 'error', 'networks.0.source.name', networks({ source: { kind: 'network', name: '' } })),
  row('macvtap-isolates', 'note', 'networks.0.source', networks({ source: { kind: 'macvtap', interface: 'enp4s0' } })),
  row('device-twice', 'error', 'hostDevices', cards({ functions: [...functions, ...functions.slice(0, 1)] })),
  row('function-count', 'error', 'hostDevices.0.functions', cards({ functions: [] })),
  row('rom-off', 'error', 'hostDevices.0.romFile', cards({ romFile: '/a.rom', hasRom: false })),
  row('cell-absent', 'error', 'hostDevices.0.numaCell', cards({ numaCell: 0 })),
  row(
    'device-absent',
    'error',
    'hostDevices.0',
    cards({ functions: [{ address: pciAddress('0000:7f:00.0'), vendorId: null, deviceId: null }] }),
  ),
  row(
    'device-changed',
    'error',
    'hostDevices.0',
    cards({ functions: functions.map((one, index) => (index === 0 ? { ...one, deviceId: 'ffff' } : one)) }),
  ),
  row('companions-left', 'warning', 'hostDevices.0.functions', cards({ functions: functions.slice(0, 1) })),
  row('usb-twice', 'error', 'usbDevices', buildGuestSpec({ usbDevices: [usb, usb] })),
  row('bad-usb-id', 'error', 'usbDevices.0', buildGuestSpec({ usbDevices: [{ ...usb, vendorId: '46d' }] })),
  row('bad-usb-port', 'error', 'usbDevices.0.port', buildGuestSpec({ usbDevices: [{ ...usb, port: 'usb1' }] })),
  row(
    'bad-input',
    'error',
    'evdevInputs.0.path',
    buildGuestSpec({ evdevInputs: [{ path: '/dev/sda', kind: 'keyboard' }] }),
  ),
  row(
    'no-evdev',
    'error',
    'evdevInputs',
    buildGuestSpec({ evdevInputs: [{ path: '/dev/input/a', kind: 'keyboard' }] }),
    { host: { schemaParts: [] } },
  ),
  row(
    'no-screen',
    'warning',
    'display.video',
    buildGuestSpec({ display: { video: 'none', graphics: 'none', lookingGlass: null } }),
  ),
  row(
    'no-screen',
    'error',
    'display.video',
    buildGuestSpec({ system: 'windows-10', display: { video: 'none', graphics: 'none', lookingGlass: null } }),
  ),
  row('video-unknown', 'error', 'display.video', buildGuestSpec(), { host: { videoModels: ['vga'] } }),
  row('graphics-unknown', 'error', 'display.graphics', buildGuestSpec(), { host: { graphicsTypes: ['spice'] } }),
  row(
    'screen-unseen',
    'note',
    'display.graphics',
    buildGuestSpec({ display: { video: 'vga', graphics: 'none', lookingGlass: null } }),
  ),
  row('no-agent', 'note', 'hasAgent', buildGuestSpec({ hasAgent: false })),
  row('glass-size', 'error', 'display.lookingGlass.sizeMiB', glass({ sizeMiB: 48 })),
  row('no-kvmfr', 'error', 'display.lookingGlass.transport', glass({ transport: 'kvmfr' })),
  row('glass-without-card', 'warning', 'display.lookingGlass', glass({}, { system: 'windows-10' })),
  row('glass-on-linux', 'warning', 'display.lookingGlass', glass({})),
  row('sound-unknown', 'error', 'sound', buildGuestSpec({ sound: 'pipewire' })),
  row('sound-without-spice', 'error', 'sound', buildGuestSpec({ sound: 'spice' })),
  row('no-virtiofs', 'error', 'sharedFolders', buildGuestSpec({ ...shared, sharedFolders: [folder] }), {
    host: { supportsVirtiofs: false },
  }),
  row(
    'bad-tag',
    'error',
    'sharedFolders.0.tag',
    buildGuestSpec({ ...shared, sharedFolders: [{ ...folder, tag: 'a b' }] }),
  ),
  row('tag-twice', 'error', 'sharedFolders', buildGuestSpec({ ...shared, sharedFolders: [folder, folder] })),
  row(
    'no-read-only-folder',
    'error',
    'sharedFolders',
    buildGuestSpec({ ...shared, sharedFolders: [{ ...folder, isReadOnly: true }] }),
  ),
]

describe('judgeGuestSpec', () => {
  test.each(cases)('$code at $field', ({ code, severity, field, spec, host, facts }) => {
    const problems = judgeGuestSpec(spec, buildFacts(facts), buildGuestHost(host))
    const mine = problems.filter((problem) => problem.code === code && problem.field === field)
    expect(mine, JSON.stringify(problems)).toHaveLength(1)
    expect(mine[0]?.severity).toBe(severity)
    // A sentence that names the place or the value, and ends.
    expect(mine[0]?.text).toMatch(/^.{20,}\.$/s)
    const ranks = problems.map((problem) => ['error', 'warning', 'note'].indexOf(problem.severity))
    expect(ranks).toEqual([...ranks].sort())
  })

  test('every code that can be said is said above', () => {
    const room = path.resolve(import.meta.dirname, '../../src-main/guest/judge')
    const texts = readdirSync(room).map((name) => readFileSync(path.join(room, name), 'utf8'))
    const codes = texts.flatMap((text) =>
      [...text.matchAll(/(?:refuse|warn|note)\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1]),
    )
    const said = new Set(cases.map(({ code }) => code))
    expect([...new Set(codes)].filter((code) => code !== undefined && !said.has(code))).toEqual([])
  })

  test('a plain guest has nothing against it', () => {
    expect(judgeGuestSpec(buildGuestSpec(), buildFacts(), buildGuestHost())).toEqual([])
  })
})
