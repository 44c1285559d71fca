// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { HostFacts } from '../../../src-main/model/host-facts.ts'
import { buildFacts } from '../../support/build-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { adviceOf, buildFunction, buildMachine } from './build-machine.ts'

const reasonsOf = (facts: HostFacts, address: string) =>
  mapDevices(facts).candidates.find((candidate) => candidate.address === address)?.reasons ?? []
const inUse = (address: string) => ({
  graphics: {
    cards: known(
      [
        {
          name: 'card0',
          pciAddress: pciAddress(address),
          connectors: [{ name: 'DP-1', isConnected: true, isEnabled: true }],
          isBootDisplay: null,
        },
      ],
      'drm',
    ),
  },
})
const rootOn = (address: string): Pick<HostFacts, 'storage'> => ({
  storage: {
    ...buildFacts().storage,
    uses: known(
      [
        {
          purpose: 'root',
          path: '/',
          fileSystem: 'ext4',
          layers: [
            { name: 'vg-root', kind: 'lvm' },
            { name: 'crypt', kind: 'luks' },
            { name: 'nvme0n1p3', kind: 'partition' },
            { name: 'nvme0n1', kind: 'disk' },
          ],
          pciAddresses: [pciAddress(address)],
          source: 'mountinfo',
        },
      ],
      'mountinfo',
    ),
  },
})

describe('the card to give', () => {
  it('is of the good host the one without a monitor', () => {
    expect(mapDevices(buildFacts()).candidates).toMatchObject([
      {
        address: '0000:0b:00.0',
        functions: ['0000:0b:00.0', '0000:0b:00.1'],
        group: 9,
        advice: 'give',
        reasons: [
          'It is a card of its own; the host keeps Advanced Micro Devices, Inc. [AMD/ATI] Navi 24 [Radeon RX 6400] (0000:0a:00.0).',
          'It is alone in IOMMU group 9 with its second function.',
          'The kernel can reset it (flr, bus).',
        ],
      },
      { address: '0000:0a:00.0', advice: 'keep' },
    ])
  })

  it('is of twins the one the firmware does not start on, to be bound by address', () => {
    const facts = buildMachine([
      buildFunction('0000:01:00.0 10de:2684 030000 group=1 boot'),
      buildFunction('0000:01:00.1 10de:22ba 040300 group=1'),
      buildFunction('0000:41:00.0 10de:2684 030000 group=41'),
      buildFunction('0000:41:00.1 10de:22ba 040300 group=41'),
    ])
    expect(adviceOf(facts)).toEqual(['0000:41:00.0 give', '0000:01:00.0 keep'])
    expect(reasonsOf(facts, '0000:41:00.0')).toContain(
      '0000:01:00.0 is the same model (10de:2684): only the address tells them apart, so it must be bound by address.',
    )
  })

  it('is the discrete one beside Intel graphics and beside an APU', () => {
    const intel = buildMachine([
      buildFunction('0000:00:02.0 8086:4680 030000 group=0 boot'),
      buildFunction('0000:01:00.0 10de:2206 030000 group=1 parent=0000:00:01.0'),
    ])
    const apu = buildMachine([
      buildFunction('0000:01:00.0 1002:744c 030000 group=1 parent=0000:00:01.1 boot'),
      buildFunction('0000:0b:00.0 1002:164e 030000 group=11 parent=0000:00:08.1'),
      buildFunction('0000:0b:00.1 1002:1640 040300 group=12 parent=0000:00:08.1'),
      buildFunction('0000:0b:00.2 1022:1649 108000 group=13 parent=0000:00:08.1'),
    ])
    // Firmware starts on the discrete card of the second host: it works, with the monitor moved, and is not "give".
    expect([intel, apu].map(adviceOf)).toEqual([
      ['0000:01:00.0 give', '0000:00:02.0 keep'],
      ['0000:01:00.0 possible', '0000:0b:00.0 keep'],
    ])
  })

  it('is the only one there is, in single-GPU mode', () => {
    const facts = buildMachine([buildFunction('0000:01:00.0 10de:2206 030000 group=1 boot')])
    expect(adviceOf(facts)).toEqual(['0000:01:00.0 possible'])
    expect(reasonsOf(facts, '0000:01:00.0')[0]).toContain('single-GPU mode')
  })

  it('stays the spare one while the host’s disk in its group forbids it', () => {
    const facts = buildMachine(
      [
        buildFunction('0000:01:00.0 10de:2206 030000 group=1'),
        buildFunction('0000:02:00.0 144d:a80a 010802 group=1 driver=nvme'),
        buildFunction('0000:0a:00.0 1002:743f 030000 group=10 boot'),
      ],
      rootOn('0000:02:00.0'),
    )
    expect(adviceOf(facts)).toEqual(['0000:01:00.0 blocked', '0000:0a:00.0 keep'])
    expect([reasonsOf(facts, '0000:01:00.0')[0], reasonsOf(facts, '0000:0a:00.0').at(-1)]).toEqual([
      '144d a80a (0000:02:00.0) would have to go too. The host runs from it: / on vg-root → crypt (LUKS) → nvme0n1p3 → nvme0n1.',
      'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.',
    ])
  })

  it('is refused with the last keyboard on its own USB port', () => {
    const keyboard = {
      name: 'Keychron K2',
      kind: 'keyboard',
      bus: 'usb',
      pciAddress: pciAddress('0000:01:00.2'),
      source: 'input',
    } as const
    const facts = buildMachine(
      [
        buildFunction('0000:00:02.0 8086:4680 030000 group=0 boot'),
        buildFunction('0000:01:00.0 10de:1e87 030000 group=1 parent=0000:00:01.0'),
        buildFunction('0000:01:00.2 10de:1ad8 0c0330 group=1 parent=0000:00:01.0'),
      ],
      { peripherals: { inputs: known([keyboard], 'input') } },
    )
    expect(adviceOf(facts)).toEqual(['0000:01:00.0 blocked', '0000:00:02.0 keep'])
  })

  it('is never a management controller’s display, which serves as the host’s console', () => {
    const facts = buildMachine([
      buildFunction('0000:03:00.0 1a03:2000 030000 group=3 boot parent=0000:02:00.0'),
      buildFunction('0000:81:00.0 10de:20b5 030200 group=81 parent=0000:80:01.0'),
    ])
    expect(adviceOf(facts)).toEqual(['0000:81:00.0 give', '0000:03:00.0 blocked'])
  })

  it('is proposed without promise while there are no IOMMU groups, and blocked when it alone is in none', () => {
    const display = '0000:00:02.0 8086:4680 030000 boot'
    const card = '0000:01:00.0 10de:2206 030000 parent=0000:00:01.0'
    const off = buildMachine([buildFunction(display), buildFunction(card)])
    const untold = buildMachine([buildFunction(display), buildFunction(card)], {
      iommu: { groups: unknown('not captured') },
    })
    const left = buildMachine([buildFunction(`${display} group=0`), buildFunction(card)])
    expect([off, untold, left].map((facts) => [adviceOf(facts)[0], reasonsOf(facts, '0000:01:00.0')[1]])).toEqual([
      [
        '0000:01:00.0 possible',
        'There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.',
      ],
      ['0000:01:00.0 possible', 'Could not tell its IOMMU group: not captured.'],
      ['0000:01:00.0 blocked', 'The kernel put it in no IOMMU group, so VFIO refuses it.'],
    ])
  })

  it('is of several spare ones the one already held for guests, else the resettable, the larger, the wider', () => {
    const host = '0000:0a:00.0 1002:743f 030000 group=10 boot'
    const spare = (address: string, group: number, change = {}) =>
      buildFunction(`${address} 10de:2206 030000 group=${group}`, change)
    const bars = (sizeBytes: number) => ({
      bars: known(
        [{ index: 1, sizeBytes, kind: 'memory', prefetchable: true, is64Bit: true, assigned: true } as const],
        'resource',
      ),
    })
    const first = (left: object, right: object) =>
      adviceOf(buildMachine([buildFunction(host), spare('0000:01:00.0', 1, left), spare('0000:02:00.0', 2, right)]))[0]
    expect([
      first({}, { driver: known('vfio-pci', 'driver') }),
      first({ resetMethods: known([], 'reset_method') }, {}),
      first(bars(2 ** 28), bars(2 ** 33)),
      first({ maxLink: known({ speedGtPerSecond: 16, width: 8 }, 'max') }, {}),
      first({}, {}),
    ]).toEqual([
      '0000:02:00.0 give',
      '0000:02:00.0 give',
      '0000:02:00.0 give',
      '0000:02:00.0 give',
      '0000:01:00.0 give',
    ])
  })

  it('is the host’s used card only where nothing else is there', () => {
    const facts = buildMachine([buildFunction('0000:01:00.0 1002:73bf 030000 group=1')], inUse('0000:01:00.0'))
    expect(adviceOf(facts)).toEqual(['0000:01:00.0 possible'])
    expect(reasonsOf(facts, '0000:01:00.0')).toContain('The host uses it now: it drives DP-1.')
  })

  it('is still proposed while only the persistence daemon keeps it awake', () => {
    const openedBy = (command: string) =>
      adviceOf(
        buildMachine(
          [
            buildFunction('0000:00:02.0 8086:4680 030000 group=0 boot'),
            buildFunction('0000:01:00.0 10de:2206 030000 group=1 parent=0000:00:01.0'),
          ],
          {
            graphics: {
              users: known(
                [{ processId: 7, command, nodes: ['/dev/nvidia0'], pciAddresses: [pciAddress('0000:01:00.0')] }],
                'fd',
              ),
            },
          },
        ),
      )[0]
    expect([openedBy('nvidia-persiste'), openedBy('blender')]).toEqual(['0000:01:00.0 give', '0000:01:00.0 possible'])
  })

  it('is blocked, and its group not to be had, while firmware ties memory to something in it', () => {
    const tied = { id: 1, source: 'groups/1', devices: [], domainType: 'DMA', directRegions: ['0xbdf83000 0xbdf84fff'] }
    const report = mapDevices(
      buildMachine(
        [
          buildFunction('0000:00:02.0 8086:4680 030000 group=0 boot'),
          buildFunction('0000:01:00.0 10de:1c03 030000 group=1 parent=0000:00:03.0'),
          buildFunction('0000:01:00.1 10de:10f1 040300 group=1 parent=0000:00:03.0'),
        ],
        { iommu: { groups: known([tied], '/sys/kernel/iommu_groups') } },
      ),
    )
    expect(report.candidates[0]).toMatchObject({ address: '0000:01:00.0', advice: 'blocked' })
    expect(report.groups.find((group) => group.id === 1)).toMatchObject({
      assignable: false,
      reasons: ['Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.'],
    })
  })
})
