// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { DomainOutline } from '../../../src-main/model/domain-outline.ts'
import { type Fact, known, unknown } from '../../../src-main/model/fact.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import type { PathKind, StartDevice, StartHostFacts, StartLibvirtFacts } from '../../../src-main/model/start-facts.ts'
import { judgeStart } from '../../../src-main/rules/start/judge-start.ts'

const gpu = '0000:01:00.0' as PciAddress
const sound = '0000:01:00.1' as PciAddress

const outline: DomainOutline = {
  name: 'win11',
  uuid: null,
  type: 'kvm',
  isOurs: true,
  system: 'windows-11',
  purpose: 'gaming',
  emulator: null,
  memoryKiB: 4 * 1_048_576,
  vcpuCount: 4,
  hugePages: [],
  cells: [],
  memoryNodes: [],
  pinnedCpus: [2, 3],
  firmware: {
    isAutomatic: true,
    loaderPath: '/fw/code.fd',
    isSecure: true,
    variablesPath: '/nv/a.fd',
    templatePath: '/fw/vars.fd',
  },
  hasTpm: true,
  disks: [
    {
      target: 'vda',
      device: 'disk',
      source: { kind: 'block', path: '/dev/disk/by-id/ssd' },
      isReadOnly: false,
      isShareable: false,
      isOptional: false,
    },
  ],
  networks: [{ kind: 'network', source: 'default' }],
  hostDevices: [
    { address: gpu, isManaged: true },
    { address: sound, isManaged: true },
  ],
  remembered: [{ address: gpu, vendorId: '10de', deviceId: '2684' }],
  usbDevices: [
    {
      vendorId: '046d',
      productId: 'c52b',
      bus: null,
      device: null,
      port: null,
      startupPolicy: 'mandatory',
      alias: null,
    },
  ],
  graphics: [],
  consoleAddress: null,
  discs: [],
  hasVideo: false,
  isAgentConnected: false,
  tuning: null,
}

function device(address: PciAddress, deviceId: string, more: Partial<StartDevice> = {}): StartDevice {
  return {
    address,
    ids: known({ vendorId: '10de', deviceId }, 'sysfs'),
    driver: known('vfio-pci', 'sysfs'),
    group: known({ id: 14, members: [gpu, sound].map((member) => ({ address: member, driver: 'vfio-pci' })) }, 'sysfs'),
    holders: known([], 'proc'),
    ...more,
  }
}

const host: StartHostFacts = {
  devices: [device(gpu, '2684'), device(sound, '22ba')],
  hasIommu: known(true, 'sysfs'),
  hugePages: known([{ pageSizeKiB: 2048, total: 3000, free: 3000 }], 'sysfs'),
  hugePagesByNode: known([{ node: 0, pageSizeKiB: 2048, total: 3000, free: 1000 }], 'sysfs'),
  defaultHugePageKiB: known(2048, 'meminfo'),
  availableKiB: known(16 * 1_048_576, 'meminfo'),
  onlineCpus: known([0, 1, 2, 3], 'sysfs'),
  usbDevices: known([{ port: '1-4', vendorId: '046d', productId: 'c52b', bus: 1, device: 7, isHub: false }], 'sysfs'),
  paths: new Map<string, Fact<PathKind>>([
    ['/fw/code.fd', known('file', '')],
    ['/fw/vars.fd', known('file', '')],
    ['/nv/a.fd', known('absent', '')],
    ['/dev/disk/by-id/ssd', known('block', '')],
  ]),
  blockUses: new Map([['/dev/disk/by-id/ssd', known([], 'mountinfo')]]),
  hasHook: known(true, ''),
}

const libvirt: StartLibvirtFacts = {
  networks: new Map([['default', known(true, 'libvirt')]]),
  volumes: new Map(),
  running: known([], 'libvirt'),
}

type Changes = Readonly<{
  outline?: Partial<DomainOutline>
  host?: Partial<StartHostFacts>
  libvirt?: Partial<StartLibvirtFacts>
}>

/** What does not pass, by code and verdict. */
function complaints(changes: Changes): string[] {
  return judgeStart({
    outline: { ...outline, ...changes.outline },
    host: { ...host, ...changes.host },
    libvirt: { ...libvirt, ...changes.libvirt },
  }).flatMap(({ code, verdict }) => (verdict === 'pass' ? [] : [`${code} ${verdict}`]))
}

const withGpu = (more: Partial<StartDevice>) => ({
  host: { devices: [device(gpu, '2684', more), device(sound, '22ba')] },
})
const withPath = (path: string, kind: 'absent' | 'file') => ({
  host: { paths: new Map<string, Fact<PathKind>>([...host.paths, [path, known(kind, '')]]) },
})
const huge = (pages: Partial<DomainOutline>) => ({
  outline: { hugePages: [{ pageKiB: 2048, guestNodes: null }], ...pages },
})
const hidden = unknown('somebody took the file away')

test.each<readonly [what: string, changes: Changes, complaints: readonly string[]]>([
  ['everything is as it should be', {}, []],
  ['the card is gone', withGpu({ ids: known(null, '') }), ['device-present fail']],
  [
    'another card is at its address',
    { host: { devices: [device(gpu, '9999'), device(sound, '22ba')] } },
    ['device-unchanged fail'],
  ],
  ['its ids cannot be read', withGpu({ ids: hidden }), ['device-present unknown']],
  ['the IOMMU is off', { host: { hasIommu: known(false, '') } }, ['iommu-on fail']],
  ['the card is in no group', withGpu({ group: known(null, '') }), ['group-viable fail']],
  [
    'its group has a disk controller of the host',
    withGpu({ group: known({ id: 14, members: [{ address: '0000:02:00.0' as PciAddress, driver: 'nvme' }] }, '') }),
    ['group-viable fail'],
  ],
  [
    'its group has an unused function',
    withGpu({ group: known({ id: 14, members: [{ address: '0000:01:00.2' as PciAddress, driver: null }] }, '') }),
    [],
  ],
  ['its driver gives it up at the start', withGpu({ driver: known('amdgpu', '') }), ['device-free warn']],
  [
    'a compositor has it',
    withGpu({ driver: known('amdgpu', ''), holders: known([{ processId: 7, command: 'gnome-shell' }], '') }),
    ['device-free fail'],
  ],
  [
    'a driver has it, and libvirt is not to take it',
    { ...withGpu({ driver: known('nvidia', '') }), outline: { hostDevices: [{ address: gpu, isManaged: false }] } },
    ['device-free fail'],
  ],
  [
    'another machine has it',
    { libvirt: { running: known([{ name: 'ml', hostDevices: [gpu], writtenPaths: [] }], '') } },
    ['device-free fail'],
  ],
  ['the host has too little memory', { host: { availableKiB: known(1_048_576, '') } }, ['memory fail']],
  [
    'there is little memory, and no device that locks it',
    { host: { availableKiB: known(1_048_576, ''), devices: [] }, outline: { hostDevices: [] } },
    ['memory warn'],
  ],
  ['huge pages are there', huge({}), []],
  ['huge pages are short', huge({ memoryKiB: 8 * 1_048_576 }), ['huge-pages fail']],
  ['huge pages are on the other node', huge({ memoryNodes: [{ cell: null, hostNodes: [0] }] }), ['huge-pages fail']],
  [
    'the hook makes the huge pages that are short',
    huge({
      memoryKiB: 8 * 1_048_576,
      tuning: {
        hostCpus: null,
        guestCpus: [],
        governor: null,
        idleLatencyUs: null,
        x3dMode: null,
        hugePages: [{ pageKiB: 2048, count: 4096, node: null }],
      },
    }),
    ['huge-pages warn'],
  ],
  ['the firmware was uninstalled', withPath('/fw/code.fd', 'absent'), ['firmware fail']],
  ['variables and template are gone', withPath('/fw/vars.fd', 'absent'), ['firmware fail']],
  ['the disk is unplugged', withPath('/dev/disk/by-id/ssd', 'absent'), ['disks fail']],
  ['a file stands where the disk was', withPath('/dev/disk/by-id/ssd', 'file'), ['disks fail']],
  [
    'the host has mounted the disk',
    { host: { blockUses: new Map([['/dev/disk/by-id/ssd', known(['/home'], '')]]) } },
    ['disks fail'],
  ],
  [
    'another machine writes to the disk',
    { libvirt: { running: known([{ name: 'b', hostDevices: [], writtenPaths: ['/dev/disk/by-id/ssd'] }], '') } },
    ['disks fail'],
  ],
  ['the network does not run', { libvirt: { networks: new Map([['default', known(false, '')]]) } }, ['network fail']],
  ['the network is gone', { libvirt: { networks: new Map([['default', known(null, '')]]) } }, ['network fail']],
  ['the keyboard is not plugged in', { host: { usbDevices: known([], '') } }, ['usb fail']],
  ['a CPU it is pinned to is offline', { host: { onlineCpus: known([0, 1, 2], '') } }, ['cpus fail']],
  [
    'nothing can be told',
    {
      host: {
        hasIommu: hidden,
        availableKiB: hidden,
        onlineCpus: hidden,
        usbDevices: hidden,
        devices: [],
        paths: new Map<string, Fact<PathKind>>([...host.paths.keys()].map((path) => [path, hidden])),
      },
      outline: { hostDevices: [] },
      libvirt: { networks: new Map([['default', hidden]]), running: hidden },
    },
    ['memory unknown', 'firmware unknown', 'disks unknown', 'network unknown', 'usb unknown', 'cpus unknown'],
  ],
])('%s', (_what, changes, wanted) => {
  expect(complaints(changes)).toEqual(wanted)
})

test('a refusal names what was found and what would help', () => {
  const [moved] = judgeStart({ outline, host: { ...host, devices: [device(gpu, '9999')] }, libvirt }).filter(
    ({ code }) => code === 'device-unchanged',
  )
  expect(moved?.text).toMatch(/10de:9999 now; 10de:2684 was chosen/)
})
