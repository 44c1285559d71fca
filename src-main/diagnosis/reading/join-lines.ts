// SPDX-License-Identifier: MIT

import type { SqueezedText } from '../matching/match-phrase.ts'
import { anyQuote, lowerLetters } from '../matching/squeeze-words.ts'

/** Lines as one text without white space, and the way back to them. */
export interface JoinedLines extends SqueezedText {
  /** Where each line begins, in the order of the lines. */
  readonly starts: readonly number[]
}

/** Joins cleaned lines: what a message says is then the same wherever it was wrapped. */
export function joinLines(lines: readonly string[]): JoinedLines {
  const starts: number[] = []
  const parts: string[] = []
  const gaps: number[] = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    for (const word of line.replace(anyQuote, "'").split(/\s+/)) {
      if (word === '') continue
      gaps.push(length)
      parts.push(word)
      length += word.length
    }
  }
  const written = parts.join('')
  const gapBefore = new Uint8Array(length + 1)
  for (const gap of gaps) gapBefore[gap] = 1
  gapBefore[length] = 1
  return { starts, written, lower: lowerLetters(written), gapBefore }
}
