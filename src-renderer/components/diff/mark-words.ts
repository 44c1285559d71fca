// SPDX-License-Identifier: MIT
import { diffSequences } from './diff-sequences.ts'

/** A part of a line; marked where the other version of the line does not have it. */
export interface WordPiece {
  readonly text: string
  readonly isMarked: boolean
}

/** Below this share of common letters two lines are different lines, and marks in them would only confuse. */
const leastCommon = 0.4

/** Compares two versions of a line word by word. Kernel command lines are long and change by one word. */
export function markWords(
  before: string,
  after: string,
): { readonly before: readonly WordPiece[]; readonly after: readonly WordPiece[] } {
  const old = splitWords(before)
  const now = splitWords(after)
  const result = { before: [] as WordPiece[], after: [] as WordPiece[] }
  let oldAt = 0
  let nowAt = 0
  let common = 0
  const push = (pieces: WordPiece[], words: readonly string[], isMarked: boolean) => {
    if (words.length > 0) pieces.push({ text: words.join(''), isMarked })
  }
  for (const part of diffSequences(old, now)) {
    if (part.kind === 'same') {
      const words = old.slice(oldAt, oldAt + part.length)
      common += words.join('').trim().length
      push(result.before, words, false)
      push(result.after, words, false)
      oldAt += part.length
      nowAt += part.length
    } else {
      push(result.before, old.slice(oldAt, oldAt + part.removed), true)
      push(result.after, now.slice(nowAt, nowAt + part.added), true)
      oldAt += part.removed
      nowAt += part.added
    }
  }
  const isSameLine = common >= leastCommon * Math.min(before.trim().length, after.trim().length) && common > 0
  return isSameLine ? result : { before: plain(before), after: plain(after) }
}

function splitWords(line: string): string[] {
  return line.match(/\s+|[\w.:/@-]+|[^\s\w]/g) ?? []
}

function plain(text: string): WordPiece[] {
  return [{ text, isMarked: false }]
}
