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

/** The field below the line of `linePath`, one closed piece for each unbroken run. */
export function areaPath(
  values: readonly (number | null)[],
  field: { readonly top: number; readonly capacity: number },
): string {
  return linePath(values, field)
    .split('M')
    .filter((piece) => piece.includes('L'))
    .map((piece) => {
      const points = piece.split('L')
      const [firstX] = (points[0] ?? '').split(' ')
      const [lastX] = (points.at(-1) ?? '').split(' ')
      return `M${firstX} 100L${piece}L${lastX} 100Z`
    })
    .join('')
}

/** A path of no length at the newest reading, which a round cap makes a dot; empty where it is not known. */
export function lastPoint(
  values: readonly (number | null)[],
  field: { readonly top: number; readonly capacity: number },
): string {
  const last = values.at(-1) ?? null
  return last === null ? '' : `${linePath([last], field)}h0`
}

/** The least and the most of the readings that are known; null where none is. */
export function extremes(values: readonly (number | null)[]): readonly [least: number, most: number] | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
