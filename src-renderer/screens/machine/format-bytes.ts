// SPDX-License-Identifier: MIT

const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const

/** An amount of data as file managers say it, in powers of ten: `820 B`, `5.4 GB`, `64 GB`. */
export function formatBytes(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  // Through a number again, so that 1.0 is 1.
  return `${Number(value.toFixed(unit > 0 && value < 9.95 ? 1 : 0))} ${units[unit]}`
}

/** A flow of data: `12 MB/s`. */
export function formatRate(bytesPerSecond: number): string {
  return `${formatBytes(bytesPerSecond)}/s`
}
