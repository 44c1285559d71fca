// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest'
import { unknown } from '../../src-main/model/fact.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { PciLink } from '../../src-main/model/pci-device.ts'
import type { GraphicsUser } from '../../src-main/model/peripheral-facts.ts'
import { pciRules } from '../../src-main/rules/pci/pci-rules.ts'
import { buildCommandLine, buildFacts, buildPciDevice, buildUnknownFacts } from '../support/build-facts.ts'
import { pciAddress } from '../support/pci-address.ts'
import { compareVerdicts, findUndeclared, judgeFacts, type Row } from './judge-row.ts'
import { guestCard, guestSound, hostCard, told, withCard, withDevices, withOneCard } from './pci-hosts.ts'

const row = (verdict: Row['verdict'], facts: HostFacts, says = ''): Row => ({ verdict, facts, says })
const good = buildFacts()
const untold = row('unknown', buildUnknownFacts(), 'Could not tell')
const noCard = row('not-applicable', withDevices({ [guestCard]: null, [hostCard]: null }), 'no graphics card')
const unread = unknown('not captured')
const mib = 1024 ** 2
const gib = 1024 ** 3

const link = (speedGtPerSecond: number, width: number): PciLink => ({ speedGtPerSecond, width })
const bar = (index: number, sizeBytes: number, assigned = true) =>
  ({ index, sizeBytes, kind: 'memory', prefetchable: true, is64Bit: true, assigned }) as const
const user = (address: string): GraphicsUser => ({
  processId: 77,
  command: 'blender',
  nodes: ['/dev/dri/card1'],
  pciAddresses: [pciAddress(address)],
})
const log = (...lines: readonly string[]) => ({ kernel: { log: told(lines) } })
const inGroup = (id: number) => ({ iommuGroup: told(id) })
const ids = (list: string) => ({ kernel: buildCommandLine(`quiet vfio-pci.ids=${list}`) })
const aspeed = buildPciDevice({
  address: pciAddress(hostCard),
  vendorId: '1a03',
  deviceId: '2000',
  deviceName: 'ASPEED Graphics Family',
  bootVga: told(true),
})
const directRegion = {
  iommu: {
    groups: told([
      {
        id: 9,
        source: '/sys/kernel/iommu_groups/9',
        devices: [pciAddress(guestCard), pciAddress(guestSound)],
        domainType: 'DMA',
        directRegions: ['0x000000007f800000 0x000000007fffffff direct'],
      },
    ]),
  },
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'pci.gpu-present': [
    row('pass', good, '2 graphics cards'),
    row('fail', withDevices({ [guestCard]: null, [hostCard]: null }), 'is a display'),
    row('fail', withDevices({ [guestCard]: null, [hostCard]: aspeed }), 'management controller'),
    untold,
  ],
  'pci.candidate-isolated': [
    row('pass', good, 'alone in IOMMU group 9'),
    row('pass', withDevices({ '0000:00:03.1': inGroup(9) }), 'alone in IOMMU group 9'),
    row('fail', withDevices({ '0000:01:00.0': inGroup(9) }), 'which the host needs'),
    row(
      'fail',
      withDevices({ '0000:01:00.0': inGroup(9) }, { storage: { uses: told([]) } }),
      'while a host driver holds any of them',
    ),
    row(
      'warn',
      withDevices({ '0000:01:00.0': { ...inGroup(9), driver: told('vfio-pci') } }, { storage: { uses: told([]) } }),
      'the host can spare it',
    ),
    row(
      'warn',
      withDevices({ '0000:01:00.0': { ...inGroup(9), driver: told(null) } }, { storage: { uses: unread } }),
      'could not be told',
    ),
    row('fail', withCard({ iommuGroup: told(null) }), 'in no IOMMU group'),
    row('not-applicable', withNoGroups(), 'no IOMMU groups'),
    row('unknown', { ...withNoGroups(), iommu: { ...good.iommu, groups: unread } }, 'not captured'),
    noCard,
  ],
  'pci.companions-complete': [
    row('pass', good, guestSound),
    row('pass', withDevices({ [guestSound]: null }), 'one function only'),
    row(
      'fail',
      withUsbFunction({ peripherals: { inputs: told([keyboardOn('0000:0b:00.2')]) } }),
      'only keyboard is on it',
    ),
    row('unknown', withUsbFunction({ peripherals: { inputs: unread } }), 'whether all of'),
    noCard,
  ],
  'pci.reserved-regions': [
    row('pass', good),
    row('fail', buildFacts(directRegion), 'fixed memory mapping'),
    row(
      'fail',
      buildFacts(log(`vfio-pci ${guestCard}: Firmware has requested this device have a 1:1 IOMMU mapping, rejecting`)),
    ),
    row('not-applicable', withNoGroups(), 'no IOMMU group yet'),
    row('unknown', buildFacts({ iommu: { groups: unread } })),
  ],
  'pci.large-bars-assigned': [
    row('pass', withCard({ bars: told([bar(0, 16 * mib), bar(1, 256 * mib)]) }), 'All 2 windows'),
    row('pass', withCard({ bars: told([bar(7, 16 * gib, false)]) })),
    row('fail', withCard({ bars: told([bar(0, 16 * mib), bar(1, 16 * gib, false)]) }), '16 GiB'),
    row('unknown', withCard({ bars: unread })),
    noCard,
  ],
  'pci.ids-binding-safe': [
    row('not-applicable', good),
    row('pass', buildFacts(ids('10de:2206,10de:1aef'))),
    row('fail', buildFacts(ids('10de:2206,144d:a80a')), '0000:01:00.0'),
    row('fail', withDevices({ [hostCard]: { vendorId: '10de', deviceId: '2206' } }, ids('10de:2206')), hostCard),
    row('warn', buildFacts(ids('10de:2206,10de:ffff')), 'fits no device'),
    row('warn', withDevices({ [guestSound]: { deviceId: '2206' } }, ids('10de:2206')), 'fits several devices'),
    row('unknown', buildFacts({ kernel: { modprobe: unread } }), 'not captured'),
    untold,
  ],
  'pci.host-keeps-a-display': [
    row('pass', good, hostCard),
    row('warn', withOneCard(), 'only display'),
    row('pass', withDevices({ [hostCard]: { driver: told('vfio-pci') } }), guestCard),
    row('warn', withDevices({ [hostCard]: { driver: told('vfio-pci') }, [guestCard]: { driver: told('vfio-pci') } })),
    untold,
    noCard,
  ],
  'pci.no-management-display': [
    row('pass', good),
    row('warn', withDevices({ [hostCard]: aspeed }), 'management console'),
    untold,
    noCard,
  ],
  'pci.candidate-not-boot-display': [
    row('pass', good),
    row(
      'not-applicable',
      withOneCard({ graphics: { firmwareFrameBuffer: told(pciAddress(guestCard)) } }),
      'no other display',
    ),
    row('warn', withCard({ bootVga: told(true) }, {}), 'starts on'),
    row('unknown', withCard({ bootVga: unread })),
    noCard,
  ],
  'pci.boot-framebuffer-elsewhere': [
    row('pass', good, 'took over'),
    row('pass', buildFacts({ graphics: { firmwareFrameBuffer: told(pciAddress(hostCard)) } }), hostCard),
    row('pass', withOneCard({ graphics: { firmwareFrameBuffer: told(pciAddress(guestCard)) } }), 'takes it down'),
    row(
      'warn',
      withOneCard({
        graphics: { firmwareFrameBuffer: told(pciAddress(guestCard)) },
        kernel: { release: told('5.15.0-113-generic') },
      }),
      'since 6.0 only',
    ),
    row(
      'fail',
      withCard({ driver: told('vfio-pci') }, { graphics: { firmwareFrameBuffer: told(pciAddress(guestCard)) } }),
      'still lies',
    ),
    row(
      'fail',
      withCard({ driver: told('vfio-pci') }, log(`vfio-pci ${guestCard}: BAR 1: can't reserve [mem 0xe0000000]`)),
      'could not reserve',
    ),
    row('unknown', buildFacts({ graphics: { firmwareFrameBuffer: unread } })),
    noCard,
  ],
  'pci.candidate-not-in-use': [
    row('pass', good),
    row('warn', withOneCard({ graphics: { users: told([user(guestCard)]) } }), 'blender (77)'),
    row('unknown', buildFacts({ graphics: { users: unread } })),
    noCard,
  ],
  'pci.candidate-driver-releasable': [
    row('pass', good, 'nouveau'),
    row('pass', withCard({ driver: told(null) }), 'No driver'),
    row('pass', withCard({ driver: told('vfio-pci') }), 'already'),
    row('warn', withCard({ driver: told('nvidia') }), 'blocks for ever'),
    row('warn', withAmdCard({ graphics: { users: told([user(guestCard)]) } }), 'can crash'),
    row('pass', withAmdCard({ graphics: { users: told([]) } }), 'nothing uses it'),
    row('unknown', withAmdCard({ graphics: { users: unread } })),
    row('unknown', withCard({ driver: unread })),
    noCard,
  ],
  'pci.twins-told-apart': [
    row('pass', good),
    row('warn', withDevices({ [hostCard]: { vendorId: '10de', deviceId: '2206' } }), hostCard),
    // Different cards of one maker often share the ids of their sound functions.
    row('warn', withDevices({ '0000:0a:00.1': { vendorId: '10de', deviceId: '1aef' } }), '0000:0a:00.1'),
    untold,
    noCard,
  ],
  'pci.candidate-resettable': [
    row('pass', good, 'flr, bus'),
    row('warn', withCard({ resetMethods: told([]) }), 'no way to reset'),
    row('warn', withCard({ vendorId: '1002', deviceId: '67df', resetMethods: told(['bus']) }), 'Polaris'),
    row('warn', withCard({ deviceId: '2b85' }), 'Blackwell'),
    row(
      'warn',
      withDevices({ [hostCard]: null, [guestCard]: { vendorId: '1002', deviceId: '164e' } }),
      'graphics of AMD processors',
    ),
    row(
      'pass',
      withCard({ vendorId: '1002', deviceId: '731f', resetMethods: told(['device_specific', 'bus']) }),
      'Navi 10',
    ),
    row('unknown', withCard({ resetMethods: unread })),
    noCard,
  ],
  'pci.companions-bound': [
    row('not-applicable', good, 'not reserved'),
    row(
      'pass',
      withDevices({ [guestCard]: { driver: told('vfio-pci') }, [guestSound]: { driver: told('vfio-pci') } }),
      'is left to the host',
    ),
    row(
      'warn',
      withDevices({ [guestCard]: { driver: told('vfio-pci') }, [guestSound]: { driver: told('snd_hda_intel') } }),
      'by snd_hda_intel',
    ),
    // Asked for and not had: kernel.reserved-devices-bound speaks of it.
    row(
      'pass',
      withDevices(
        { [guestCard]: { driver: told('vfio-pci') }, [guestSound]: { driver: told('snd_hda_intel') } },
        ids('10de:2206,10de:1aef'),
      ),
    ),
    row('unknown', withDevices({ [guestCard]: { driver: told('vfio-pci') }, [guestSound]: { driver: unread } })),
    noCard,
  ],
  'pci.no-hardware-faults': [
    row('pass', good, 'no fault'),
    row('pass', buildFacts(log('pcieport 0000:00:03.1: AER: Correctable error message received from 0000:0b:00.0'))),
    row(
      'warn',
      buildFacts(log('NVRM: Xid (PCI:0000:0b:00): 79, pid=1042, GPU has fallen off the bus.')),
      'or its slot',
    ),
    row('warn', buildFacts(log('pcieport 0000:00:03.1: AER: Uncorrectable (Fatal) error message received'))),
    row(
      'fail',
      buildFacts(log(`NVRM: GPU ${guestCard}: GPU does not have the necessary power cables connected.`)),
      'lacks its power cables',
    ),
    row('unknown', buildFacts({ kernel: { log: unread } })),
    noCard,
  ],
  'pci.d3cold': [
    row('pass', good, 'D0'),
    row('warn', withCard({ driver: told('vfio-pci'), powerState: told('D3cold') })),
    row(
      'fail',
      buildFacts(log(`vfio-pci ${guestCard}: Unable to change power state from D3cold to D0, device inaccessible`)),
    ),
    row('unknown', withCard({ powerState: unread })),
    noCard,
  ],
  'pci.candidate-link-full': [
    row('pass', withCard({ link: told(link(2.5, 16)) }), 'normal while the card is idle'),
    row('warn', withCard({ link: told(link(16, 4)) }), '4 of its 16 lanes'),
    row(
      'pass',
      withCard({ link: told(link(16, 8)) }, { system: { machine: { chassis: told('laptop') } } }),
      'wired in this laptop',
    ),
    row(
      'warn',
      withDevices({ [guestCard]: { link: told(link(16, 8)) }, '0000:00:03.1': { maxLink: told(link(16, 8)) } }),
      'offers no more than 8',
    ),
    row('warn', withCardSwitch(link(16, 4)), '4 of its 16 lanes'),
    row('not-applicable', withCard({ link: told(null) })),
    row('unknown', withCard({ link: unread })),
  ],
  'pci.resizable-bar': [
    row('not-applicable', good),
    row('pass', withResizable('10de', 256 * mib), 'which every guest can place'),
    row('pass', withResizable('10de', 8 * gib), 'full size'),
    row('warn', withResizable('8086', 256 * mib), 'Intel'),
    row('unknown', withCard({ resizableBars: unread })),
  ],
  'pci.candidate-rom': [
    row('pass', good),
    row('warn', withCard({ hasRom: told(false) })),
    row('not-applicable', withCard({ hasRom: told(false), vendorId: '1234', deviceId: '1111' })),
    row('unknown', withCard({ hasRom: unread })),
  ],
  'pci.external-gpu': [
    row('pass', good),
    row('warn', withDevices({ '0000:00:03.1': { removable: told(true) } }), '0000:00:03.1'),
    row('unknown', withCard({ removable: unread })),
    noCard,
  ],
  'pci.sr-iov-available': [
    row('pass', withCard({ virtualFunctions: told({ total: 7, enabled: 0 }) }), 'up to 7'),
    row('pass', withCard({ mediatedTypes: told(['i915-GVTg_V5_4']) }), '1 mediated'),
    row('not-applicable', good),
    row('unknown', withCard({ virtualFunctions: unread })),
  ],
}

function withNoGroups(): HostFacts {
  const devices = good.pciDevices.known ? good.pciDevices.value : []
  return buildFacts({
    iommu: { groups: told([]) },
    pciDevices: told(devices.map((device) => ({ ...device, iommuGroup: told(null) }))),
  })
}

function withUsbFunction(patch: Parameters<typeof buildFacts>[0]): HostFacts {
  const facts = buildFacts(patch)
  const devices = facts.pciDevices.known ? facts.pciDevices.value : []
  const usb = buildPciDevice({
    address: pciAddress('0000:0b:00.2'),
    deviceId: '1ad8',
    classCode: '0c0330',
    deviceName: 'USB 3.1 Host Controller',
    ...inGroup(9),
  })
  return { ...facts, pciDevices: told([...devices, usb]) }
}

function keyboardOn(address: string) {
  return {
    name: 'Keychron K2',
    kind: 'keyboard',
    bus: 'usb',
    pciAddress: pciAddress(address),
    source: 'input3',
  } as const
}

function withAmdCard(patch: Parameters<typeof buildFacts>[0]): HostFacts {
  const amd = { vendorId: '1002', deviceId: '73bf', driver: told('amdgpu') }
  return withDevices({ [guestCard]: amd, [hostCard]: null, '0000:0a:00.1': null }, patch)
}

/** A Navi card: its own switch between slot and GPU, and the narrow link in front of the switch. */
function withCardSwitch(slotLink: PciLink): HostFacts {
  const facts = withCard({ vendorId: '1002', deviceId: '73bf', parent: pciAddress('0000:0d:00.0') })
  const devices = facts.pciDevices.known ? facts.pciDevices.value : []
  const port = (address: string, deviceId: string, parent: string, now: PciLink) =>
    buildPciDevice({
      address: pciAddress(address),
      vendorId: '1002',
      deviceId,
      classCode: '060400',
      parent: pciAddress(parent),
      link: told(now),
      iommuGroup: told(9),
    })
  return {
    ...facts,
    pciDevices: told([
      ...devices,
      port('0000:0c:00.0', '1478', '0000:00:03.1', slotLink),
      port('0000:0d:00.0', '1479', '0000:0c:00.0', link(16, 16)),
    ]),
  }
}

function withResizable(vendorId: string, sizeBytes: number): HostFacts {
  return withCard({
    vendorId,
    bars: told([bar(1, sizeBytes)]),
    resizableBars: told([{ index: 1, sizesBytes: [256 * mib, 8 * gib] }]),
  })
}

describe.each(pciRules)('$id', (rule) => {
  const cases = rows[rule.id] ?? []
  // Every rule about "the card" answers the same where there is none, or where no device could be read.
  const common = [...(rule.verdicts.includes('not-applicable') ? [noCard] : []), untold]
  const all = rule.id === 'pci.ids-binding-safe' || rule.id === 'pci.sr-iov-available' ? cases : [...cases, ...common]

  it('has a row for each verdict it declares, and no other', () => {
    expect(compareVerdicts(rule, all)).toEqual({ missing: [], undeclared: [] })
  })

  it.each(all)('says $verdict: $says', ({ verdict, facts, says }) => {
    const finding = judgeFacts(rule, facts)
    expect(finding).toMatchObject({ verdict, statement: expect.stringContaining(says ?? '') })
    if (verdict === 'warn' || verdict === 'fail') expect(finding.remedies.length).toBeGreaterThan(0)
  })
})

it('never gives a verdict that its rule does not declare', () => {
  const hosts = Object.values(rows).flatMap((cases) => cases.map(({ facts }) => facts))
  expect(findUndeclared(pciRules, hosts)).toEqual([])
})
