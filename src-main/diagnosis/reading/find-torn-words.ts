// SPDX-License-Identifier: MIT
import type { AnchorScanner, OnAnchor } from '../matching/anchor-scanner.ts'

/** Longer than any anchor. */
const reach = 40

/**
 * Finds anchors that a line break has torn in two, as terminals and mail programs do. Reports them at the line's end.
 * `newlines` are those at and behind `from`, where a line begins.
 *
 * Lines of a journal all begin alike, and none of them goes on in the next: there nothing is looked for.
 */
export function findTornWords(
  bytes: Uint8Array,
  from: number,
  newlines: Int32Array,
  scanner: AnchorScanner,
  onAnchor: OnAnchor,
): void {
  const joint = new Uint8Array(2 * reach + 1)
  let lineStart = from
  for (const at of newlines) {
    if (!beginAlike(bytes, lineStart, at + 1)) {
      // Broken within a word, or between two: the break took the place of the space then.
      for (const space of [0, 1]) {
        const length = joinEnds(bytes, at, joint, space)
        scanner.scan(joint.subarray(0, length), 0, length, (anchor) => onAnchor(anchor, at))
      }
    }
    lineStart = at + 1
  }
}

function beginAlike(bytes: Uint8Array, one: number, other: number): boolean {
  return (
    bytes[one] === bytes[other] &&
    bytes[one + 1] === bytes[other + 1] &&
    bytes[one + 2] === bytes[other + 2] &&
    bytes[one] !== 0x3e &&
    !isBar(bytes, one)
  )
}

/** The end of the line at `at` and the beginning of the next, without quoting signs and white space between them. */
function joinEnds(bytes: Uint8Array, at: number, joint: Uint8Array, space: number): number {
  let end = at
  while (end > 0 && isBlank(bytes[end - 1] as number)) end -= 1
  let start = at + 1
  for (;;) {
    if (isBlank(bytes[start] ?? 0) || bytes[start] === 0x3e || bytes[start] === 0x7c) start += 1
    else if (isBar(bytes, start)) start += 3
    else break
  }
  const before = Math.max(0, end - reach)
  const first = bytes.subarray(before, end)
  const second = bytes.subarray(start, Math.min(bytes.length, start + reach))
  joint.set(first)
  joint[first.length] = 0x20
  joint.set(second, first.length + space)
  return first.length + space + second.length
}

/** `│` or `┃` in UTF-8, with which some programs frame what others say. */
function isBar(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x94 && (bytes[at + 2] === 0x82 || bytes[at + 2] === 0x83)
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d
}
