// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest'
import { mapDevices } from '../../../src-main/devices/map-devices.ts'
import { known } from '../../../src-main/model/fact.ts'
import type { PciDevice } from '../../../src-main/model/pci-device.ts'
import { buildFacts, buildIommuGroup, buildUnknownFacts } from '../../support/build-facts.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { buildFunction, buildMachine, devicesOf } from './build-machine.ts'

const companionsOf = (functions: readonly PciDevice[]) =>
  Object.fromEntries(
    devicesOf(mapDevices(buildMachine(functions))).flatMap(({ address, companions }) =>
      companions.length === 0 ? [] : [[address.slice(5), companions.map((each) => each.slice(5)).join(' ')]],
    ),
  )

describe('IOMMU groups', () => {
  it('never count bridges, nor a dummy host bridge without a driver', () => {
    const { groups } = mapDevices(
      buildMachine([
        buildFunction('0000:00:01.0 1022:1482 060000 group=1'),
        buildFunction('0000:00:01.1 1022:1483 060400 group=1 driver=pcieport'),
        buildFunction('0000:01:00.0 10de:2206 030000 group=1 parent=0000:00:01.1'),
        buildFunction('0000:01:00.1 10de:1aef 040300 group=1 parent=0000:00:01.1'),
        buildFunction('0000:00:02.0 1022:1482 060000 group=2'),
        buildFunction('0000:00:03.1 1022:1483 060400 group=3'),
        buildFunction('0000:00:18.3 1022:1443 060000 group=4 driver=k10temp'),
      ]),
    )
    expect(groups.map(({ id, assignable, reasons }) => [id, assignable, reasons[0]])).toEqual([
      [1, true, 'It holds one device with all its functions.'],
      [2, false, 'It holds only bridges of the platform, which stay in the host.'],
      [3, false, 'It holds only bridges, which stay in the host.'],
      [4, false, '1022 1443 (0000:00:18.3): It is a host bridge, which belongs to the platform.'],
    ])
  })

  it('name strangers who travel along', () => {
    const { groups } = mapDevices(
      buildMachine([
        buildFunction('0000:01:00.0 10de:2206 030000 group=1'),
        buildFunction('0000:02:00.0 8086:10d3 020000 group=1'),
      ]),
    )
    expect(groups).toMatchObject([
      {
        assignable: true,
        reasons: [
          'All of these must go to the guest together: 10de 2206 (0000:01:00.0) and 8086 10d3 (0000:02:00.0).',
          expect.stringContaining('only display'),
        ],
      },
    ])
  })

  it('say so when a member could not be read', () => {
    const report = mapDevices(
      buildMachine([], { iommu: { groups: known([buildIommuGroup(7, [pciAddress('0000:09:00.0')])], 'groups') } }),
    )
    expect([report.groups, report.unknowns]).toEqual([
      [{ id: 7, devices: [], assignable: false, reasons: ['None of its devices could be read.'] }],
      ['IOMMU group 7 lists 0000:09:00.0, which could not be read.'],
    ])
  })

  it('are none where there is no IOMMU, and every device stands outside', () => {
    const report = mapDevices(buildMachine([buildFunction('0000:01:00.0 10de:2206 030000')]))
    expect([report.groups, report.ungrouped.map(({ address }) => address)]).toEqual([[], ['0000:01:00.0']])
  })
})

describe('functions that travel together', () => {
  it('are those of a GeForce with USB and USB-C, whatever their groups', () => {
    expect(
      companionsOf([
        buildFunction('0000:01:00.0 10de:1e87 030000 group=1 parent=0000:00:01.0'),
        buildFunction('0000:01:00.1 10de:10f8 040300 group=1 parent=0000:00:01.0'),
        buildFunction('0000:01:00.2 10de:1ad8 0c0330 group=2 parent=0000:00:01.0'),
        buildFunction('0000:01:00.3 10de:1ad9 0c8000 group=3 parent=0000:00:01.0'),
      ]),
    ).toEqual({
      '01:00.0': '01:00.1 01:00.2 01:00.3',
      '01:00.1': '01:00.0 01:00.2 01:00.3',
      '01:00.2': '01:00.0 01:00.1 01:00.3',
      '01:00.3': '01:00.0 01:00.1 01:00.2',
    })
  })

  it('are of an APU its own sound only, not the chip’s security processor and USB', () => {
    expect(
      companionsOf([
        buildFunction('0000:0b:00.0 1002:164e 030000 group=11 parent=0000:00:08.1'),
        buildFunction('0000:0b:00.1 1002:1640 040300 group=12 parent=0000:00:08.1'),
        buildFunction('0000:0b:00.2 1022:1649 108000 group=13 parent=0000:00:08.1'),
        buildFunction('0000:0b:00.3 1022:15b6 0c0330 group=14 parent=0000:00:08.1'),
      ]),
    ).toEqual({ '0b:00.0': '0b:00.1', '0b:00.1': '0b:00.0' })
  })

  it('are found behind the switch on the card: Navi on a Threadripper, and Arc with its sound on a second port', () => {
    const navi = [
      buildFunction('0000:40:03.1 1022:1483 060400 group=50'),
      buildFunction('0000:41:00.0 1002:1478 060400 group=51 parent=0000:40:03.1'),
      buildFunction('0000:42:00.0 1002:1479 060400 group=52 parent=0000:41:00.0'),
      buildFunction('0000:43:00.0 1002:73bf 030000 group=53 parent=0000:42:00.0'),
      buildFunction('0000:43:00.1 1002:ab28 040300 group=54 parent=0000:42:00.0'),
    ]
    const arc = [
      buildFunction('0000:01:00.0 8086:4fa0 060400 group=1 parent=0000:00:01.0'),
      buildFunction('0000:02:01.0 8086:4fa4 060400 group=2 parent=0000:01:00.0'),
      buildFunction('0000:02:04.0 8086:4fa4 060400 group=3 parent=0000:01:00.0'),
      buildFunction('0000:03:00.0 8086:56a0 030000 group=4 parent=0000:02:01.0'),
      buildFunction('0000:04:00.0 8086:4f90 040300 group=5 parent=0000:02:04.0'),
    ]
    expect([companionsOf(navi), companionsOf(arc)]).toEqual([
      { '43:00.0': '43:00.1', '43:00.1': '43:00.0' },
      { '03:00.0': '04:00.0', '04:00.0': '03:00.0' },
    ])
    expect(mapDevices(buildMachine(navi)).candidates).toMatchObject([
      { functions: ['0000:43:00.0', '0000:43:00.1'], advice: 'possible' },
    ])
  })

  it('are not the neighbours behind a switch that is no card’s, nor chipset functions, nor virtual functions', () => {
    const physicalFunction = pciAddress('0000:06:00.0')
    expect(
      companionsOf([
        buildFunction('0000:01:00.0 10b5:8747 060400 parent=0000:00:01.0'),
        buildFunction('0000:02:08.0 10b5:8747 060400 parent=0000:01:00.0'),
        buildFunction('0000:02:10.0 10b5:8747 060400 parent=0000:01:00.0'),
        buildFunction('0000:03:00.0 10de:2206 030000 parent=0000:02:08.0'),
        buildFunction('0000:04:00.0 10de:2206 030000 parent=0000:02:10.0'),
        buildFunction('0000:00:1f.2 8086:2922 010601 group=9'),
        buildFunction('0000:00:1f.3 8086:2930 0c0500 group=9'),
        buildFunction('0000:06:00.1 8086:1889 020000 parent=0000:00:1c.0', { physicalFunction }),
        buildFunction('0000:06:00.2 8086:1889 020000 parent=0000:00:1c.0', { physicalFunction }),
      ]),
    ).toEqual({})
  })

  it('are of other cards those that share a group', () => {
    expect(
      companionsOf([
        buildFunction('0000:05:00.0 8086:1572 020000 group=5 parent=0000:00:1c.0'),
        buildFunction('0000:05:00.1 8086:1572 020000 group=5 parent=0000:00:1c.0'),
        buildFunction('0000:05:00.2 8086:1572 020000 group=6 parent=0000:00:1c.0'),
      ]),
    ).toEqual({ '05:00.0': '05:00.1', '05:00.1': '05:00.0' })
  })
})

describe('the whole map', () => {
  it('tells twins apart by address and shows each device once', () => {
    const report = mapDevices(buildFacts())
    const addresses = devicesOf(report).map(({ address }) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
    const twins = mapDevices(
      buildMachine([buildFunction('0000:01:00.0 10de:2206 030000'), buildFunction('0000:02:00.0 10de:2206 030000')]),
    )
    expect(twins.ungrouped.map((device) => device.twins)).toEqual([['0000:02:00.0'], ['0000:01:00.0']])
  })

  it('says of a host that tells nothing what could not be told', () => {
    expect(mapDevices(buildUnknownFacts())).toMatchObject({
      groups: [],
      ungrouped: [],
      candidates: [],
      unknowns: expect.arrayContaining([
        'Could not tell which PCI devices there are: this test host tells nothing.',
        'Could not tell which disks the host runs from: this test host tells nothing.',
      ]),
    })
  })
})
