// SPDX-License-Identifier: MIT

const units = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const

/** A size in the largest unit that keeps it at one or above, with one decimal where that says more: `31.3 GiB`. */
export function formatKiB(sizeKiB: number): string {
  let size = sizeKiB
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  return `${Math.round(size * 10) / 10} ${units[unit]}`
}
