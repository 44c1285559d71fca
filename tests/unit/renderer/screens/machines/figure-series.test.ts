// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import {
  areaPath,
  extremes,
  lastPoint,
  linePath,
  loadOf,
  memoryPartOf,
  niceTop,
  spanSeconds,
} from '../../../../../src-renderer/screens/machines/figure-series.ts'
import { buildFigures } from '../../machine-fixtures.ts'

test('a guest’s load is that of all its processors together, and memory that is not told is not nothing', () => {
  expect(loadOf(buildFigures(1, 0, { vcpuLoads: [1, 0, 0.5, 0.5] }))).toBe(0.5)
  expect(loadOf(buildFigures(1, 0, { vcpuLoads: [] }))).toBe(0)
  expect(memoryPartOf(buildFigures(1))).toBe(0.5)
  expect(memoryPartOf(buildFigures(1, 0, { memoryUsedKiB: null }))).toBeNull()
})

test('readings span what lies between the first and the last', () => {
  expect([spanSeconds([]), spanSeconds([buildFigures(3)]), spanSeconds([buildFigures(3), buildFigures(9)])]).toEqual([
    0, 0, 6,
  ])
})

test.each([
  [0, 100, 100],
  [101, 100, 200],
  [201, 100, 500],
  [501, 100, 1000],
  [9_900_000, 100, 10_000_000],
])('a chart up to %d with at least %d ends at %d', (most, least, top) => {
  expect(niceTop(most, least)).toBe(top)
})

test('the newest reading is at the right edge, a gap breaks the line, and nothing leaves the field', () => {
  expect(linePath([0, null, 1, 5], { top: 2, capacity: 5 })).toBe('M25 100M75 50L100 0')
  expect(linePath([], { top: 1, capacity: 60 })).toBe('')
})

test('the field below a line is closed for each run, the newest reading is a dot, and the unknown is neither', () => {
  const field = { top: 10, capacity: 5 }
  expect([
    areaPath([5, 10, null, 0, 10], field),
    areaPath([null, 5], field),
    lastPoint([5, 10], field),
    lastPoint([5, null], field),
    extremes([4, null, 2]),
    extremes([null]),
  ]).toEqual(['M0 100L0 50L25 0L25 100ZM75 100L75 100L100 0L100 100Z', '', 'M100 0h0', '', [2, 4], null])
})
