// SPDX-License-Identifier: MIT
import { chooseWindows, windowLength } from './choose-windows.ts'
import { encodeUtf8 } from './encode-utf8.ts'

/** Called for each anchor found: its number, and where it begins. */
export type OnAnchor = (anchor: number, offset: number) => void

/** Finds any of some thousand words in bytes, whatever their case. */
export interface AnchorScanner {
  /** Reports every anchor that begins in `from` … `to`, nearly in order. */
  scan(bytes: Uint8Array, from: number, to: number, onAnchor: OnAnchor): void
}

const blockLength = 4
/** Of a window one block begins at every so many bytes, wherever the window lies. */
const stride = windowLength - blockLength + 1
const blockBits = 16
const windowBits = 16
/** Makes letters of four bytes small, and the same of other signs in patterns and in texts. */
const smallLetters = 0x20202020

/**
 * Looks at four bytes in each three: of six in a row, which every anchor has, some four are among them. Where a set of
 * bits knows the four, a second one is asked about the six around them, and what that knows, too, is compared.
 *
 * Each look is for itself. A search that skips as far as what it has just read allows (Wu and Manber's) looks at fewer
 * places, but has to wait for each before it knows the next.
 */
export function createAnchorScanner(anchors: readonly string[]): AnchorScanner {
  const patterns = anchors.map(encodeUtf8)
  const starts = chooseWindows(patterns)
  const longestLead = Math.max(0, ...starts)
  const blocks = new Int32Array(1 << (blockBits - 5))
  /** How far into a window a block may lie, a bit for each distance. */
  const distances = new Uint8Array(1 << blockBits)
  const windows = new Int32Array(1 << (windowBits - 5))
  const buckets = new Map<number, number[]>()
  for (const [number, pattern] of patterns.entries()) {
    const start = starts[number] ?? 0
    const view = new DataView(pattern.buffer)
    for (let distance = 0; distance < stride; distance += 1) {
      const key = hashBlock(view.getInt32(start + distance, true))
      addBit(blocks, key)
      distances[key] = (distances[key] ?? 0) | (1 << distance)
    }
    const key = hashWindow(view, start)
    addBit(windows, key)
    buckets.set(key, [...(buckets.get(key) ?? []), number])
  }

  /** Reports the anchors of one bucket whose window begins at `window`. */
  function compare(key: number, bytes: Uint8Array, window: number, reach: Reach, onAnchor: OnAnchor): void {
    for (const number of buckets.get(key) ?? []) {
      const offset = window - (starts[number] as number)
      if (offset < reach.from || offset >= reach.to) continue
      if (standsAt(patterns[number] as Uint8Array, bytes, offset)) onAnchor(number, offset)
    }
  }

  return {
    scan(bytes, from, to, onAnchor) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      const reach = { from, to }
      const lastWindow = Math.min(bytes.length - windowLength, to + longestLead)
      const last = Math.min(bytes.length - blockLength, lastWindow + stride - 1)
      for (let at = from; at <= last; at += stride) {
        const key = hashBlock(view.getInt32(at, true))
        if ((((blocks[key >>> 5] as number) >>> key) & 1) === 0) continue
        let window = at
        for (let rest = distances[key] as number; rest !== 0; rest >>>= 1, window -= 1) {
          if ((rest & 1) === 0 || window < from || window > lastWindow) continue
          const windowKey = hashWindow(view, window)
          if ((((windows[windowKey >>> 5] as number) >>> windowKey) & 1) !== 0)
            compare(windowKey, bytes, window, reach, onAnchor)
        }
      }
    },
  }
}

interface Reach {
  readonly from: number
  readonly to: number
}

function hashBlock(block: number): number {
  return Math.imul(block | smallLetters, 0x9e3779b1) >>> (32 - blockBits)
}

function hashWindow(view: DataView, at: number): number {
  const head = Math.imul(view.getInt32(at, true) | smallLetters, 0x9e3779b1)
  return Math.imul(head ^ (view.getInt16(at + 4, true) | smallLetters), 0x85ebca6b) >>> (32 - windowBits)
}

function addBit(bits: Int32Array, key: number): void {
  bits[key >>> 5] = (bits[key >>> 5] ?? 0) | (1 << (key & 31))
}

function standsAt(pattern: Uint8Array, bytes: Uint8Array, offset: number): boolean {
  let index = 0
  while (index < pattern.length && fold(bytes[offset + index] ?? 0) === pattern[index]) index += 1
  return index === pattern.length
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}
