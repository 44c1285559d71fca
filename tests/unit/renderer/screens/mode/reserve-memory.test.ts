// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { gibOf, isCpuList, judgeReserve, pagesOf } from '../../../../../src-renderer/screens/mode/reserve-memory.ts'

const gib = 1_048_576

test.each([
  [16, 2048, { count: 8192, pageKiB: 2048 }],
  [2, gib, { count: 2, pageKiB: gib }],
  [0.5, gib, null],
  [0, 2048, null],
  [Number.NaN, 2048, null],
  [-1, 2048, null],
])('%s GiB in pages of %s KiB', (amount, pageKiB, wish) => {
  expect(pagesOf(amount, pageKiB)).toEqual(wish)
  if (wish !== null) expect(gibOf(wish)).toBe(amount)
})

test.each([
  ['enough left', 16, 32 * gib, { kind: 'fine', leftKiB: 16 * gib }],
  ['little left', 29, 32 * gib, { kind: 'tight', leftKiB: 3 * gib }],
  ['nothing left', 32, 32 * gib, { kind: 'none', leftKiB: 0 }],
  ['memory that could not be told', 16, null, { kind: 'unknown', leftKiB: 0 }],
] as const)('%s', (_what, amount, memoryKiB, judged) => {
  const wish = pagesOf(amount, 2048)
  if (wish === null) throw new Error('it is a page at least')
  expect(judgeReserve([wish], memoryKiB)).toEqual(judged)
})

test.each([
  ['4', true],
  ['4-7,12-15', true],
  ['', false],
  ['4-', false],
  ['4-7,', false],
  ['4 7', false],
  ['all', false],
  ['4;reboot', false],
])('%s as a list of CPUs', (text, isList) => {
  expect(isCpuList(text)).toBe(isList)
})
