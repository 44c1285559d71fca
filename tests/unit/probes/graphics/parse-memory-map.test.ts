// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import {
  findFrameBufferRanges,
  findRangeOwner,
  parseMemoryMap,
} from '../../../../src-main/probes/graphics/parse-memory-map.ts'

const map = `00000000-00000fff : Reserved
c0000000-febfffff : PCI Bus 0000:00
  d0000000-e1ffffff : PCI Bus 0000:01
    d0000000-dfffffff : 0000:01:00.0
      d0000000-d08fffff : BOOTFB
        d0000000-d08fffff : simplefb
    e0000000-e003ffff : 0000:01:00.1
fec00000-fec003ff : IOAPIC 0
`

test('keeps what a range lies in, and its addresses', () => {
  const ranges = parseMemoryMap(map)
  expect(ranges.find((range) => range.name === 'BOOTFB')).toEqual({
    name: 'BOOTFB',
    start: 0xd0000000n,
    end: 0xd08fffffn,
    around: ['PCI Bus 0000:00', 'PCI Bus 0000:01', '0000:01:00.0'],
  })
  expect(ranges.map((range) => range.around.length)).toEqual([0, 0, 1, 2, 3, 4, 2, 0])
})

test('finds the card by nesting even where the kernel hides addresses', () => {
  const hidden = parseMemoryMap(map.replace(/[0-9a-f]{8}/g, '00000000'))
  expect(findFrameBufferRanges(hidden).map((range) => [range.name, range.start, findRangeOwner(range)])).toEqual([
    ['BOOTFB', null, '0000:01:00.0'],
    ['simplefb', null, '0000:01:00.0'],
  ])
})

test('takes a driver of the card itself for no frame buffer of the firmware', () => {
  expect(
    findFrameBufferRanges(parseMemoryMap('c0000000-c0ffffff : bochs-drm\nc1000000-c1ffffff : radeondrmfb\n')),
  ).toEqual([])
})
