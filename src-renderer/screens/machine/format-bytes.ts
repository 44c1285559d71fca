// SPDX-License-Identifier: MIT
import { formats, unitWords } from '../../words/spoken.ts'

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const

/** An amount of data as file managers say it, in powers of ten: `820 B`, `5.4 GB`, `64 GB`. */
export function formatBytes(bytes: number): string {
  return formatPowers(bytes, '')
}

/** A flow of data: `12 MB/s`. */
export function formatRate(bytesPerSecond: number): string {
  return formatPowers(bytesPerSecond, '-per-second')
}

function formatPowers(bytes: number, per: '' | '-per-second'): string {
  if (bytes < 999.5) return `${formats.number(bytes)} ${per === '' ? unitWords.byte : unitWords.byteRate}`
  let [value, power] = [bytes / 1000, 0]
  while (value >= 999.5 && power < units.length - 1) {
    value /= 1000
    power += 1
  }
  return formats.unit(value, `${units[power]}${per}`, value < 9.95 ? 1 : 0)
}
