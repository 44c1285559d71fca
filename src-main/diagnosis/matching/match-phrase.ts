// SPDX-License-Identifier: MIT
import type { ParsedPhrase, Piece } from './parse-phrase.ts'

/** Text to look in: squeezed, lower case for comparing, as written for captures, both of the same length. */
export interface SqueezedText {
  readonly lower: string
  readonly written: string
  /** 1 where white space or a line break stood before this character. */
  readonly gapBefore: Uint8Array
}

/** A phrase found: from `start` up to `end`, with what it took. */
export interface PhraseMatch {
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
}

/** Counts characters and comparisons, so that a test can hold the matcher to its bound. */
export interface StepCount {
  steps: number
}

const longestGap = 90
const longestCapture = { bdf: 16, n: 20, hex: 34, path: 260, word: 90, text: 200 } as const

/**
 * The first match of a phrase at or after `from`, or null.
 *
 * Never goes back: each piece takes what it takes at the first place where it can, so a try costs at most the sum of
 * the pieces' bounds, and a text at most that for each place where the phrase's first words stand.
 */
export function matchPhrase(
  phrase: ParsedPhrase,
  text: SqueezedText,
  from: number,
  count?: StepCount,
): PhraseMatch | null {
  const [first] = phrase.pieces
  if (first?.kind !== 'literal') return null
  for (
    let start = text.lower.indexOf(first.text, from);
    start >= 0;
    start = text.lower.indexOf(first.text, start + 1)
  ) {
    if (count) count.steps += 1
    if (!isWordStart(text, start)) continue
    const match = matchAt(phrase.pieces, text, start, count)
    if (match !== null) return match
  }
  return null
}

function matchAt(
  pieces: readonly Piece[],
  text: SqueezedText,
  start: number,
  count: StepCount | undefined,
): PhraseMatch | null {
  const captures: Record<string, string> = {}
  let at = start
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece
    const end = takePiece(piece, pieces[index + 1], text, at)
    if (count) count.steps += Math.max(1, (end ?? at) - at)
    if (end === null) return null
    if (piece.kind === 'capture') captures[piece.name] = text.written.slice(at, end)
    at = end
  }
  return isCutShort(pieces.at(-1), text, at) ? null : { start, end: at, captures }
}

/** Where the piece ends that begins at `at`, or null where it does not fit. */
function takePiece(piece: Piece, next: Piece | undefined, text: SqueezedText, at: number): number | null {
  switch (piece.kind) {
    case 'literal':
      return text.lower.startsWith(piece.text, at) ? at + piece.text.length : null
    case 'choice': {
      const taken = piece.texts.find((option) => text.lower.startsWith(option, at))
      return taken === undefined ? null : at + taken.length
    }
    case 'gap':
      return findNext(next, text.lower, at, longestGap)
    case 'capture':
      return takeCapture(piece, next, text, at)
  }
}

function takeCapture(
  { takes }: Extract<Piece, { readonly kind: 'capture' }>,
  next: Piece | undefined,
  text: SqueezedText,
  at: number,
): number | null {
  if (takes === 'bdf') return takeAddress(text.lower, at)
  const allowed =
    takes === 'n'
      ? isDigit
      : takes === 'hex'
        ? isHexDigit
        : takes === 'path'
          ? isPathSign
          : takes === 'word'
            ? isWordSign
            : isAnySign
  const limit = Math.min(text.lower.length, at + longestCapture[takes])
  if (takes === 'n' || takes === 'hex' || next === undefined) {
    let end = at
    while (
      end < limit &&
      allowed(text.lower.charCodeAt(end)) &&
      !(next === undefined && end > at && text.gapBefore[end] === 1)
    )
      end += 1
    return end > at ? shortenFor(next, text.lower, at, end) : null
  }
  const end = findNext(next, text.lower, at, longestCapture[takes])
  if (end === null || end === at) return null
  for (let index = at; index < end; index += 1) if (!allowed(text.lower.charCodeAt(index))) return null
  return end
}

/** The last place up to `end` where what follows fits: without white space, `0x40 bits` reads on into the next word. */
function shortenFor(next: Piece | undefined, lower: string, at: number, end: number): number | null {
  if (next === undefined || (next.kind !== 'literal' && next.kind !== 'choice')) return end
  const options = next.kind === 'literal' ? [next.text] : next.texts
  for (let place = end; place > at; place -= 1) {
    if (options.some((option) => lower.startsWith(option, place))) return place
  }
  return null
}

/** The first place, at most `reach` away, where the next piece's words stand. */
function findNext(next: Piece | undefined, lower: string, at: number, reach: number): number | null {
  if (next === undefined || (next.kind !== 'literal' && next.kind !== 'choice')) return null
  const options = next.kind === 'literal' ? [next.text] : next.texts
  const longest = options.reduce((length, option) => Math.max(length, option.length), 0)
  const reachable = lower.slice(at, at + reach + longest)
  let nearest = -1
  for (const option of options) {
    const found = reachable.indexOf(option)
    if (found >= 0 && found <= reach && (nearest < 0 || found < nearest)) nearest = found
  }
  return nearest < 0 ? null : at + nearest
}

/** `0000:01:00.0`, `01:00.0`, `10000:e1:00.0`. */
function takeAddress(lower: string, at: number): number | null {
  const match = /^(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/.exec(lower.slice(at, at + longestCapture.bdf))
  return match === null ? null : at + match[0].length
}

function isWordStart(text: SqueezedText, start: number): boolean {
  if (start === 0 || text.gapBefore[start] === 1) return true
  return !isWordLetter(text.lower.charCodeAt(start)) || !isWordLetter(text.lower.charCodeAt(start - 1))
}

/** True where a number goes on that the phrase has to its end: `-12` is not `-128`. */
function isCutShort(last: Piece | undefined, text: SqueezedText, end: number): boolean {
  if (last === undefined || (last.kind !== 'literal' && last.kind !== 'choice') || end >= text.lower.length)
    return false
  return isDigit(text.lower.charCodeAt(end - 1)) && isDigit(text.lower.charCodeAt(end)) && text.gapBefore[end] === 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordLetter(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122)
}

/** Digits, and the `x` of `0x`. */
function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102) || code === 120
}

/** Anything but quotes: they end a path. */
function isPathSign(code: number): boolean {
  return code !== 39
}

/** Letters, digits and `_.-+/:@#$%,` of names; not quotes, brackets or signs of sentences. */
function isWordSign(code: number): boolean {
  return (
    isWordLetter(code) ||
    (code >= 35 && code <= 37) ||
    (code >= 43 && code <= 47) ||
    code === 58 ||
    code === 64 ||
    code === 95 ||
    code > 127
  )
}

function isAnySign(): boolean {
  return true
}
