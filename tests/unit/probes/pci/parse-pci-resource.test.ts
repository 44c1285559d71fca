// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parsePciResource } from '../../../../src-main/probes/pci/parse-pci-resource.ts'

const none = '0x0000000000000000 0x0000000000000000 0x0000000000000000'

test('reads memory, wide, port and unassigned regions and the ROM', () => {
  const text = [
    '0x00000000a0000000 0x00000000a0ffffff 0x0000000000040200',
    '0x0000006000000000 0x00000067ffffffff 0x000000000014220c',
    none,
    '0x0000000000000000 0x0000000001ffffff 0x000000002014220c',
    none,
    '0x000000000000e000 0x000000000000e07f 0x0000000000040101',
    '0x00000000a1000000 0x00000000a107ffff 0x0000000000046200',
    '0x00000000b0000000 0x00000000b0ffffff 0x0000000000000200',
  ].join('\n')
  const memory = { kind: 'memory', prefetchable: true, is64Bit: true } as const
  expect(parsePciResource(`${text}\n`)).toEqual({
    bars: [
      { index: 0, sizeBytes: 2 ** 24, kind: 'memory', prefetchable: false, is64Bit: false, assigned: true },
      { index: 1, sizeBytes: 32 * 2 ** 30, ...memory, assigned: true },
      { index: 3, sizeBytes: 2 ** 25, ...memory, assigned: false },
      { index: 5, sizeBytes: 128, kind: 'io', prefetchable: false, is64Bit: false, assigned: true },
    ],
    hasRom: true,
  })
})

test('a function without regions has neither BARs nor a ROM', () => {
  expect(parsePciResource(`${Array(13).fill(none).join('\n')}\n`)).toEqual({ bars: [], hasRom: false })
})

test('does not guess at text of another shape', () => {
  expect([parsePciResource('garbage'), parsePciResource('0x1 0x2'), parsePciResource('0x1 0x2 0x3 0x4')]).toEqual([
    null,
    null,
    null,
  ])
})
