// SPDX-License-Identifier: MIT
import type { AnchorScanner } from '../matching/anchor-scanner.ts'
import { encodeUtf8 } from '../matching/encode-utf8.ts'
import type { CleanLine } from './clean-line.ts'
import { findTornWords } from './find-torn-words.ts'
import { type LineSpan, lineAt } from './line-window.ts'
import type { LineSurvey } from './survey-lines.ts'

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
  readonly survey: LineSurvey
}

/**
 * Anchors in a stretch, in order: as they stand there and `mayCount`, torn by a line break, or hidden by what cannot be
 * seen.
 */
export function findHits(
  { bytes, from, to, survey }: Stretch,
  scanner: AnchorScanner,
  clean: (span: LineSpan) => CleanLine,
  mayCount: (anchor: number, bytes: Uint8Array, offset: number) => boolean,
): Hit[] {
  const hits: Hit[] = []
  const noteSure = (anchor: number, offset: number) => hits.push({ offset, anchor, isSure: true })
  scanner.scan(bytes, from, to, (anchor, offset) => {
    if (mayCount(anchor, bytes, offset)) hits.push({ offset, anchor, isSure: false })
  })
  findTornWords(bytes, from, survey.newlines, scanner, noteSure)
  for (const offset of survey.dirty) {
    const plain = encodeUtf8(clean(lineAt(bytes, offset, bytes.length)).text)
    scanner.scan(plain, 0, plain.length, (anchor) => noteSure(anchor, offset))
  }
  return hits.sort((left, right) => left.offset - right.offset)
}
