// SPDX-License-Identifier: MIT
import type { MachineFigures } from '../../../src-main/model/machine-view.ts'

/** The part of its processors that a guest used, 0 to 1. */
export function loadOf({ vcpuLoads }: MachineFigures): number {
  if (vcpuLoads.length === 0) return 0
  return Math.min(1, vcpuLoads.reduce((sum, load) => sum + load, 0) / vcpuLoads.length)
}

/** The part of the memory that the guest uses, 0 to 1; null where it does not tell. */
export function memoryPartOf({ memoryUsedKiB, memoryTotalKiB }: MachineFigures): number | null {
  if (memoryUsedKiB === null || memoryTotalKiB === 0) return null
  return Math.min(1, memoryUsedKiB / memoryTotalKiB)
}

/** How long the readings span, in seconds. */
export function spanSeconds(figures: readonly MachineFigures[]): number {
  const [first, last] = [figures[0], figures.at(-1)]
  return first === undefined || last === undefined ? 0 : Math.round((last.takenAtMs - first.takenAtMs) / 1000)
}

/** A top for a chart that steps, so that the line does not jump with every reading: 1, 2 or 5 times a power of ten. */
export function niceTop(most: number, least: number): number {
  const wanted = Math.max(most, least)
  const power = 10 ** Math.floor(Math.log10(wanted))
  return ([1, 2, 5, 10].find((factor) => factor * power >= wanted) ?? 10) * power
}

/**
 * A line through the readings as an SVG path on a field of 100 × 100, the newest at the right edge; a reading that is
 * not known breaks the line. `capacity`: readings that the field's width stands for.
 */
export function linePath(
  values: readonly (number | null)[],
  { top, capacity }: { readonly top: number; readonly capacity: number },
): string {
  const step = 100 / Math.max(1, capacity - 1)
  let isBroken = true
  return values
    .map((value, index) => {
      if (value === null) {
        isBroken = true
        return ''
      }
      const x = 100 - (values.length - 1 - index) * step
      const y = 100 - Math.min(1, value / top) * 100
      const point = `${isBroken ? 'M' : 'L'}${round(x)} ${round(y)}`
      isBroken = false
      return point
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
