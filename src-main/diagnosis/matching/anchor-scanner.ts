// SPDX-License-Identifier: MIT
import { encodeUtf8 } from './encode-utf8.ts'

/** Called for each anchor found: its number, and where it begins. */
export type OnAnchor = (anchor: number, offset: number) => void

/** Finds any of some hundred words in bytes, whatever their case. */
export interface AnchorScanner {
  /** Reports every anchor that begins in `from` … `to`, in order. */
  scan(bytes: Uint8Array, from: number, to: number, onAnchor: OnAnchor): void
}

const blockLength = 3
const tableBits = 15

/**
 * A Wu–Manber search: looks at three letters in each window of the shortest anchor's length, and skips the window where
 * no anchor has them at that place. Most of a log is never looked at twice, and some of it not once.
 *
 * Source: S. Wu, U. Manber, “A fast algorithm for multi-pattern searching”, TR-94-17, University of Arizona, 1994.
 */
export function createAnchorScanner(anchors: readonly string[]): AnchorScanner {
  const patterns = anchors.map(encodeUtf8)
  const windowLength = Math.min(...patterns.map((pattern) => pattern.length))
  if (windowLength < blockLength) throw new Error('an anchor is shorter than three letters')
  const shifts = new Uint8Array(1 << tableBits).fill(windowLength - blockLength + 1)
  const buckets: number[][] = []
  const bucketOf = new Int32Array(1 << tableBits).fill(-1)
  const starts = chooseWindows(patterns, windowLength)
  for (const [number, pattern] of patterns.entries()) {
    const start = starts[number] ?? 0
    for (let index = 0; index + blockLength <= windowLength; index += 1) {
      const key = blockKey(pattern, start + index)
      const shift = windowLength - blockLength - index
      shifts[key] = Math.min(shifts[key] ?? 0, shift)
      if (shift > 0) continue
      if ((bucketOf[key] ?? -1) < 0) bucketOf[key] = buckets.push([]) - 1
      buckets[bucketOf[key] ?? 0]?.push(number)
    }
  }

  /** Reports the anchors of one bucket whose window begins at `window`. */
  function verify(bucket: readonly number[], bytes: Uint8Array, window: number, onAnchor: OnAnchor): void {
    for (const number of bucket) {
      const pattern = patterns[number] as Uint8Array
      const offset = window - (starts[number] ?? 0)
      if (offset < 0) continue
      let index = 0
      while (index < pattern.length && fold(bytes[offset + index] ?? 0) === pattern[index]) index += 1
      if (index === pattern.length) onAnchor(number, offset)
    }
  }

  return {
    scan(bytes, from, to, onAnchor) {
      let end = from + windowLength - 1
      const last = Math.min(bytes.length, to + windowLength - 1)
      while (end < last) {
        const key =
          (((bytes[end - 2] as number) & 31) << 10) |
          (((bytes[end - 1] as number) & 31) << 5) |
          ((bytes[end] as number) & 31)
        const shift = shifts[key] as number
        if (shift > 0) {
          end += shift
          continue
        }
        verify(buckets[bucketOf[key] as number] as number[], bytes, end - windowLength + 1, onAnchor)
        end += 1
      }
    },
  }
}

/** Where in each anchor its window lies: where its blocks are least usual. */
function chooseWindows(patterns: readonly Uint8Array[], windowLength: number): number[] {
  return patterns.map((pattern) => {
    let best = 0
    let bestWeight = Number.POSITIVE_INFINITY
    for (let start = 0; start + windowLength <= pattern.length; start += 1) {
      let weight = 0
      for (let index = 0; index + blockLength <= windowLength; index += 1) weight += blockWeight(pattern, start + index)
      if (weight < bestWeight) [best, bestWeight] = [start, weight]
    }
    return best
  })
}

/** How usual three letters are in logs, roughly: letters that English likes weigh more. */
function blockWeight(pattern: Uint8Array, at: number): number {
  let weight = 1
  for (let index = at; index < at + blockLength; index += 1) {
    weight *= 'etaoinsrhld'.includes(String.fromCharCode(pattern[index] ?? 0)) ? 3 : 1
  }
  return weight
}

/** Five bits of each of three letters: the same for both cases. */
function blockKey(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) & 31) << 10) | (((bytes[at + 1] ?? 0) & 31) << 5) | ((bytes[at + 2] ?? 0) & 31)
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}
