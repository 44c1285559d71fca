// SPDX-License-Identifier: MIT

/** Numbers that look random and are the same for the same seed, so that what was found can be found again. */
export interface SeededRandom {
  /** A whole number from 0 up to but without `limit`. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** True once in `times` on average. */
  onceIn(times: number): boolean
  bytes(length: number): Uint8Array
}

/** Mulberry32. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined && from.length === 0) throw new Error('nothing to pick from')
      return picked as (typeof from)[number]
    },
    onceIn: (times) => below(times) === 0,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  }
}
