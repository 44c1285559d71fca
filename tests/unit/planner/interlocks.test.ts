// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { HostFacts } from '../../../src-main/model/host-facts.ts'
import type { PlanChoices } from '../../../src-main/model/plan.ts'
import { buildCommandLine, buildFacts, buildIommuGroup } from '../../support/build-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { buildFunction, buildMachine } from '../devices/build-machine.ts'
import { card, planFor, refusalsOf, sound } from './plan-host.ts'

const nvme = pciAddress('0000:01:00.0')
const network = pciAddress('0000:02:00.0')
const usb = pciAddress('0000:03:00.0')
const hostGpu = pciAddress('0000:0a:00.0')

/** The good host with one change of its devices. */
function withDevice(address: string, change: object): HostFacts {
  const facts = buildFacts()
  const all = facts.pciDevices.known ? facts.pciDevices.value : []
  const changed = all.map((device) => (device.address === address ? { ...device, ...change } : device))
  return { ...facts, pciDevices: known(changed, '/sys/bus/pci/devices') }
}

function withSsh(): HostFacts {
  const facts = buildFacts()
  const interfaces = facts.peripherals.networkInterfaces
  if (!interfaces.known) throw new Error('the good host knows its network')
  const busy = interfaces.value.map((each) => ({ ...each, carriesDefaultRoute: false, carriesSsh: true }))
  return { ...facts, peripherals: { ...facts.peripherals, networkInterfaces: known(busy, '/sys/class/net') } }
}

/** Swap and a data disk on a controller that the system itself is not on. */
function withDataDisk(purpose: 'mount' | 'swap'): HostFacts {
  const controller = buildFunction('0000:04:00.0 144d:a808 010802 group=20 driver=nvme')
  const facts = buildFacts({ iommu: { groups: known([buildIommuGroup(20, [controller.address])], 'groups') } })
  const devices = facts.pciDevices.known ? facts.pciDevices.value : []
  const use = {
    purpose,
    path: purpose === 'swap' ? '/dev/nvme1n1p1' : '/data',
    fileSystem: purpose === 'swap' ? 'swap' : 'xfs',
    layers: [{ name: 'nvme1n1', kind: 'disk' as const }],
    pciAddresses: [controller.address],
    source: '/proc/self/mountinfo',
  }
  return {
    ...facts,
    pciDevices: known([...devices, controller], '/sys/bus/pci/devices'),
    storage: { ...facts.storage, uses: known([use], '/proc/self/mountinfo') },
  }
}

const bmc = buildMachine(
  [
    buildFunction('0000:05:00.0 1a03:2000 030000 group=1 driver=ast boot'),
    buildFunction('0000:06:00.0 10de:2206 030000 group=2 driver=nouveau'),
  ],
  { iommu: { groups: known([], 'groups') } },
)

const oneCard = buildMachine([buildFunction('0000:06:00.0 10de:2206 030000 group=2 driver=nouveau boot')])

const twoCards = buildMachine([
  buildFunction('0000:06:00.0 10de:2206 030000 group=2 driver=nouveau boot'),
  buildFunction('0000:07:00.0 10de:2206 030000 group=3 driver=nouveau'),
])

const shared = buildMachine([
  buildFunction('0000:06:00.0 10de:2206 030000 group=2 driver=nouveau'),
  buildFunction('0000:07:00.0 8086:15f3 020000 group=2 driver=igc'),
  buildFunction('0000:00:01.0 1022:1483 060400 group=2 driver=pcieport'),
  buildFunction('0000:00:02.0 1022:1482 060000 group=2'),
  buildFunction('0000:08:00.0 1002:73df 030000 group=3 driver=amdgpu boot'),
])

describe('what breaks the host is refused, with the device it is about', () => {
  const rows: [what: string, choices: Partial<PlanChoices>, facts: HostFacts, refused: string[]][] = [
    ['the card it can spare', { devices: [card] }, buildFacts(), []],
    [
      'the disk it boots from and swaps to',
      { devices: [nvme] },
      buildFacts(),
      [`boot-disk ${nvme}`, `storage-in-use ${nvme}`],
    ],
    [
      'the controller of a mounted file system',
      { devices: [pciAddress('0000:04:00.0')] },
      withDataDisk('mount'),
      ['storage-in-use 0000:04:00.0'],
    ],
    ['swap', { devices: [pciAddress('0000:04:00.0')] }, withDataDisk('swap'), ['storage-in-use 0000:04:00.0']],
    ['the last keyboard and mouse', { devices: [usb] }, buildFacts(), [`last-input ${usb}`, `last-input ${usb}`]],
    ['the network', { devices: [network] }, buildFacts(), [`network-in-use ${network}`]],
    ['an SSH session in progress', { devices: [network] }, withSsh(), [`ssh-session ${network}`]],
    [
      'the management controller',
      { devices: [pciAddress('0000:05:00.0')] },
      bmc,
      ['management-controller 0000:05:00.0'],
    ],
    ['the only display', { devices: [pciAddress('0000:06:00.0')] }, oneCard, ['only-display 0000:06:00.0']],
    [
      'every display at once',
      { devices: [pciAddress('0000:06:00.0'), pciAddress('0000:07:00.0')] },
      twoCards,
      ['only-display'],
    ],
    [
      'a part of the platform, with what shares its group',
      { devices: [pciAddress('0000:00:14.0')] },
      buildFacts(),
      ['platform-device 0000:00:14.0', 'foreign-group-member 0000:00:14.0'],
    ],
    ['a bridge', { devices: [pciAddress('0000:00:01.1')] }, buildFacts(), ['platform-device 0000:00:01.1']],
    [
      'a foreign member of the group, bridges and unbound host bridges aside',
      { devices: [pciAddress('0000:06:00.0')] },
      shared,
      ['foreign-group-member 0000:06:00.0'],
    ],
    ['nothing foreign where all go', { devices: [pciAddress('0000:06:00.0'), pciAddress('0000:07:00.0')] }, shared, []],
    [
      'an address that is not there',
      { devices: [pciAddress('0000:99:00.0')] },
      buildFacts(),
      ['device-unknown 0000:99:00.0'],
    ],
    [
      'a device outside every group',
      { devices: [card] },
      withDevice(card, { iommuGroup: known(null, 'iommu_group') }),
      [`not-assignable ${card}`],
    ],
    [
      'a group that firmware ties down',
      { devices: [card] },
      buildFacts({
        iommu: {
          groups: known([buildIommuGroup(9, [card, sound], { directRegions: ['0x0 0xffff direct'] })], 'groups'),
        },
      }),
      [`not-assignable ${card}`, `not-assignable ${sound}`],
    ],
    [
      'virtual functions in use',
      { devices: [card] },
      withDevice(card, { virtualFunctions: known({ total: 8, enabled: 2 }, 'sriov') }),
      [`not-assignable ${card}`],
    ],
    [
      'a virtual function, at boot',
      { devices: [card] },
      withDevice(card, { physicalFunction: pciAddress('0000:0b:00.7') }),
      [`foreign-group-member ${card}`, `not-assignable ${card}`],
    ],
  ]
  test.each(rows)('%s', (_what, choices, facts, refused) => {
    expect(
      refusalsOf(planFor({ iommu: false, ...choices }, facts)).filter((code) => code !== 'iommu-unavailable'),
    ).toEqual(refused)
  })
})

describe('what could not be told is never fine', () => {
  const rows: [what: string, choices: Partial<PlanChoices>, facts: HostFacts, refused: string[]][] = [
    [
      'the disks',
      { devices: [nvme] },
      buildFacts({ storage: { uses: unknown('mountinfo is gone') } }),
      [`could-not-tell ${nvme}`],
    ],
    [
      'the keyboards',
      { devices: [usb] },
      buildFacts({ peripherals: { inputs: unknown('no input') } }),
      [`could-not-tell ${usb}`],
    ],
    [
      'the network',
      { devices: [network] },
      buildFacts({ peripherals: { networkInterfaces: unknown('no net') } }),
      [`could-not-tell ${network}`],
    ],
    ['the devices', { devices: [card] }, buildFacts({ pciDevices: unknown('no sysfs') }), ['could-not-tell']],
    [
      'the groups',
      { devices: [card] },
      {
        ...withDevice(card, { iommuGroup: unknown('no link') }),
        iommu: { ...buildFacts().iommu, groups: unknown('no groups') },
      },
      [`could-not-tell ${card}`],
    ],
    ['the loader', { devices: [card] }, buildFacts({ boot: { loader: unknown('no sign') } }), ['could-not-tell']],
    [
      'the generator',
      { devices: [card] },
      buildFacts({ boot: { initramfsGenerator: unknown('no sign') } }),
      ['could-not-tell'],
    ],
    ['the IOMMU', { iommu: true }, buildFacts({ iommu: { units: unknown('no sysfs') } }), ['could-not-tell']],
    [
      'the memory',
      { hugePages: [{ count: 1, pageKiB: 2048 }] },
      buildFacts({ memory: { totalKiB: unknown('no meminfo') } }),
      ['could-not-tell'],
    ],
    ['the CPUs', { isolatedCpus: '1' }, buildFacts({ cpu: { topology: unknown('no sysfs') } }), ['could-not-tell']],
  ]
  test.each(rows)('%s', (_what, choices, facts, refused) => {
    expect(refusalsOf(planFor(choices, facts))).toEqual(refused)
  })

  test('a display of which little could be told is a note: that it is the only one is known', () => {
    const facts = buildFacts({ graphics: { users: unknown('only root can see them') } })
    const plan = planFor({ devices: [card] }, facts)
    expect([plan.refused, plan.notes.some((note) => note.includes('which programs have it open'))]).toEqual([[], true])
  })
})

describe('the system', () => {
  const rows: [what: string, facts: HostFacts, refused: string[]][] = [
    [
      'in a container',
      buildFacts({ system: { container: known('lxc', '/run/systemd/container') } }),
      ['environment-unsupported'],
    ],
    [
      'with a package operation cut off',
      buildFacts({ boot: { pendingPackageOperations: known(['dpkg is running'], '/var/lib/dpkg') } }),
      ['package-operation-pending'],
    ],
    ['with a full /boot', buildFacts({ boot: { bootFreeBytes: known(10 * 1024 ** 2, '/boot') } }), ['boot-space']],
    [
      'without vfio-pci',
      buildFacts({ kernel: { modules: { vfio_pci: known('absent', '/lib/modules') } } }),
      ['environment-unsupported'],
    ],
  ]
  test.each(rows)('%s', (_what, facts, refused) => {
    expect(refusalsOf(planFor({ devices: [card] }, facts))).toEqual(refused)
  })

  test('what could not be told of it is said, since the helper looks again', () => {
    const facts = buildFacts({
      system: { container: unknown('no mark') },
      boot: { pendingPackageOperations: unknown('no /var/lib'), bootFreeBytes: unknown('a directory') },
    })
    const plan = planFor({ devices: [card] }, facts)
    expect([plan.refused, plan.notes.filter((note) => note.startsWith('Could not tell')).length]).toEqual([[], 3])
  })
})

test('the only display may go in the dynamic mode, which says what happens then', () => {
  const plan = planFor({ devices: [pciAddress('0000:06:00.0')], mode: 'dynamic' }, oneCard)
  expect([
    plan.refused,
    plan.steps.map(({ id }) => id),
    plan.notes.some((note) => note.includes('when a guest starts')),
  ]).toEqual([[], [], true])
})

test('the only display may go at boot where the console is a serial line', () => {
  const facts = {
    ...oneCard,
    kernel: { ...oneCard.kernel, ...buildCommandLine('root=/dev/vda1 console=ttyS0,115200') },
  }
  const plan = planFor({ devices: [pciAddress('0000:06:00.0')] }, facts)
  expect([plan.refused, plan.notes.some((note) => note.includes('only display'))]).toEqual([[], true])
})

test('the switch for tests lets a bad plan through, and only what cannot be made stays refused', () => {
  const bad: Partial<PlanChoices> = {
    devices: [nvme, pciAddress('0000:99:00.0')],
    hugePages: [{ count: 1000, pageKiB: 1_048_576 }],
  }
  const codes = (ignoreInterlocks: boolean) => refusalsOf(planFor(bad, buildFacts(), { ignoreInterlocks }))
  expect([codes(false), codes(true)]).toEqual([
    ['device-unknown 0000:99:00.0', `boot-disk ${nvme}`, `storage-in-use ${nvme}`, 'huge-pages-too-many'],
    ['device-unknown 0000:99:00.0'],
  ])
})

test('the card that shows the host’s picture goes only with a word of what is lost', () => {
  const plan = planFor({ devices: [hostGpu] })
  expect(plan.notes.filter((note) => note.includes(hostGpu)).length).toBeGreaterThan(0)
})
