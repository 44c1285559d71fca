// SPDX-License-Identifier: MIT
import type { AnchorScanner } from '../matching/anchor-scanner.ts'
import { encodeUtf8 } from '../matching/encode-utf8.ts'
import type { CleanLine } from './clean-line.ts'
import { findDirtyLines } from './find-dirty-lines.ts'
import { findTornWords } from './find-torn-words.ts'
import { type LineSpan, lineAt } from './line-window.ts'

/** An anchor in the bytes. */
export interface Hit {
  readonly offset: number
  readonly anchor: number
  /** True where the line is not as it will be compared: torn, or with signs that cannot be seen. */
  readonly isSure: boolean
}

/** A stretch of a log in which anchors are looked for. */
export interface Stretch {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  /** Line breaks in it. */
  readonly newlines: readonly number[]
}

const newline = 10

/** The line breaks from `from` up to `to`. */
export function findNewlines(bytes: Uint8Array, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(newline, from); at >= 0 && at < to; at = bytes.indexOf(newline, at + 1)) found.push(at)
  return found
}

/** Every anchor in a stretch, in order: as it stands there, torn by a line break, or hidden by what cannot be seen. */
export function findHits(
  { bytes, from, to, newlines }: Stretch,
  scanner: AnchorScanner,
  clean: (span: LineSpan) => CleanLine,
): Hit[] {
  const hits: Hit[] = []
  const noteSure = (anchor: number, offset: number) => hits.push({ offset, anchor, isSure: true })
  scanner.scan(bytes, from, to, (anchor, offset) => hits.push({ offset, anchor, isSure: false }))
  findTornWords(bytes, from, newlines, scanner, noteSure)
  for (const offset of findDirtyLines(bytes, from, to, newlines)) {
    const plain = encodeUtf8(clean(lineAt(bytes, offset, bytes.length)).text)
    scanner.scan(plain, 0, plain.length, (anchor) => noteSure(anchor, offset))
  }
  return hits.sort((left, right) => left.offset - right.offset)
}
