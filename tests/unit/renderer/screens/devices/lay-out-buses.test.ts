// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { DeviceReport } from '../../../../../src-main/model/device-report.ts'
import { buildBlocks, layOutBuses, type MapUnit } from '../../../../../src-renderer/screens/devices/lay-out-buses.ts'
import { searchBlocks } from '../../../../../src-renderer/screens/devices/search-blocks.ts'
import {
  blocksInOrder,
  nextKey,
  rowsInOrder,
  selectionOfKey,
} from '../../../../../src-renderer/screens/devices/walk-map.ts'
import { address, buildDevice, buildGroup, buildReport } from '../../fixtures.ts'

const bridge = (at: string, parent: string | null = null) =>
  buildDevice(at, { isBridge: true, driver: 'pcieport', parent: parent === null ? null : address(parent) })
const platform = (at: string) =>
  buildDevice(at, { hostCost: [{ code: 'platform-device', severity: 'refuse', text: 'It is part of the platform.' }] })
const behind = (at: string, parent: string) => buildDevice(at, { parent: address(parent) })

function outlineUnit(unit: MapUnit): unknown {
  const lead = unit.lead.map(({ key }) => key)
  if (unit.kind === 'branch') return { lead, units: unit.units.map(outlineUnit) }
  return { lead, cell: unit.block.key, ...(unit.behind === null ? {} : { behind: unit.behind }) }
}

function outline(report: DeviceReport, search = '') {
  return layOutBuses(report, searchBlocks(buildBlocks(report), search)).map((bus) => ({
    name: bus.name,
    units: bus.units.map(outlineUnit),
    platform: bus.platform.map(({ key }) => key),
  }))
}

/** Isolated ports, a switch behind one of them, an empty slot, what every chipset has, and a second root bus. */
const isolated = buildReport([
  buildGroup(1, [bridge('00:01.0')]),
  buildGroup(2, [behind('01:00.0', '00:01.0'), behind('01:00.1', '00:01.0')]),
  buildGroup(3, [bridge('00:02.0')]),
  buildGroup(4, [bridge('02:00.0', '00:02.0')]),
  buildGroup(5, [bridge('03:00.0', '02:00.0')]),
  buildGroup(6, [behind('04:00.0', '03:00.0')]),
  buildGroup(7, [bridge('03:01.0', '02:00.0')]),
  buildGroup(8, [behind('05:00.0', '03:01.0')]),
  buildGroup(9, [bridge('00:03.0')]),
  buildGroup(10, [buildDevice('00:1f.0')]),
  buildGroup(11, [buildDevice('80:00.0')]),
  buildGroup(12, [platform('00:14.0'), platform('00:14.3')]),
])

test('a port leads to its cell, a switch branches below the cells, platform and empty slots are folded', () => {
  expect(outline(isolated)).toEqual([
    {
      name: '0000:00',
      units: [
        { lead: ['group:1'], cell: 'group:2' },
        { lead: [], cell: 'group:10' },
        {
          lead: ['group:3', 'group:4'],
          units: [
            { lead: ['group:5'], cell: 'group:6' },
            { lead: ['group:7'], cell: 'group:8' },
          ],
        },
      ],
      platform: ['group:9', 'group:12'],
    },
    { name: '0000:80', units: [{ lead: [], cell: 'group:11' }], platform: [] },
  ])
})

test('a group that holds its own port is one cell; what hangs from a port in another cell says so', () => {
  const report = buildReport([
    buildGroup(1, [buildDevice('00:00.0'), bridge('00:01.0'), behind('01:00.0', '00:01.0')]),
    buildGroup(2, [behind('01:00.1', '00:01.0')]),
  ])
  expect(outline(report)).toEqual([
    {
      name: '0000:00',
      units: [
        { lead: [], cell: 'group:1' },
        { lead: [], cell: 'group:2', behind: '0000:00:01.0' },
      ],
      platform: [],
    },
  ])
})

test('without groups the functions of a slot stand together and every bridge is a line of its own', () => {
  const report = buildReport(
    [],
    [
      bridge('00:01.0'),
      bridge('00:01.1'),
      behind('01:00.0', '00:01.0'),
      behind('01:00.1', '00:01.0'),
      behind('02:00.0', '00:01.1'),
    ],
  )
  expect(outline(report)).toEqual([
    {
      name: '0000:00',
      units: [
        { lead: ['slot:0000:00:01.0'], cell: 'slot:0000:01:00' },
        { lead: ['slot:0000:00:01.1'], cell: 'slot:0000:02:00' },
      ],
      platform: [],
    },
  ])
})

test('in a cell what can be given stands before its bridges', () => {
  const [block] = buildBlocks(buildReport([buildGroup(1, [bridge('00:01.0'), behind('01:00.0', '00:01.0')])]))
  expect(block?.devices.map((device) => device.address)).toEqual(['0000:01:00.0', '0000:00:01.0'])
})

test('a parent that could not be read, or that leads in a circle, loses no device', () => {
  const report = buildReport([
    buildGroup(1, [behind('05:00.0', '00:1c.0')]),
    buildGroup(2, [behind('06:00.0', '06:00.1')]),
    buildGroup(3, [behind('06:00.1', '06:00.0')]),
  ])
  const drawn = blocksInOrder(layOutBuses(report, buildBlocks(report))).map(({ key }) => key)
  expect(drawn.toSorted()).toEqual(['group:1', 'group:2', 'group:3'])
})

test('a search keeps the groups that match every word, on the bus where they hang', () => {
  expect(outline(isolated, 'GROUP 8')).toEqual([
    { name: '0000:00', units: [{ lead: [], cell: 'group:8', behind: '0000:03:01.0' }], platform: [] },
  ])
  expect(outline(isolated, 'gigabit 80:00')).toEqual([
    { name: '0000:80', units: [{ lead: [], cell: 'group:11' }], platform: [] },
  ])
  expect(outline(isolated, 'no such thing')).toEqual([])
})

test('the arrows visit every item, step between groups, and stop at the ends', () => {
  const buses = layOutBuses(isolated, buildBlocks(isolated))
  const rows = rowsInOrder(buses, () => false)
  const steps = (from: string, ...pressed: readonly string[]) =>
    pressed.map((key) => nextKey(rows, from, key)?.replace('device:0000:', '') ?? null)
  expect(steps('group:2', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft')).toEqual([
    '01:00.0',
    '00:01.0',
    '01:00.0',
    'group:1',
  ])
  expect(steps('device:0000:01:00.1', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft')).toEqual([
    'group:10',
    '01:00.0',
    'group:10',
    'group:2',
  ])
  expect(steps('group:1', 'ArrowUp', 'ArrowLeft', 'Home', 'End', 'x')).toEqual([null, null, 'group:1', '80:00.0', null])
  expect(steps('device:0000:80:00.0', 'ArrowDown', 'ArrowRight')).toEqual([null, null])

  expect(steps('platform:0000:00', 'ArrowDown', 'ArrowUp', 'ArrowLeft')).toEqual(['group:11', '05:00.0', 'group:8'])

  const visit = (isOpen: boolean) => {
    const all = rowsInOrder(buses, () => isOpen)
    let visited = 0
    for (let key: string | null = 'group:1'; key !== null; key = nextKey(all, key, 'ArrowDown')) visited += 1
    return visited
  }
  expect([visit(true), visit(false)]).toEqual([12 + 14 + 1, 10 + 11 + 1])
})

test('an item opens what it stands for; a slot without a group opens its first device', () => {
  const blocks = buildBlocks(buildReport([buildGroup(14, [buildDevice('01:00.0')])], [buildDevice('02:00.0')]))
  expect(
    ['group:14', 'device:0000:01:00.0', 'slot:0000:02:00', 'group:99'].map((key) => selectionOfKey(key, blocks)),
  ).toEqual([
    { kind: 'group', id: 14 },
    { kind: 'device', address: '0000:01:00.0' },
    { kind: 'device', address: '0000:02:00.0' },
    null,
  ])
})
