// SPDX-License-Identifier: MIT
import { matchPhrase, type PhraseMatch } from '../matching/match-phrase.ts'
import type { PhraseIndex } from '../matching/phrase-index.ts'
import type { CleanLine } from './clean-line.ts'
import { type JoinedLines, joinLines } from './join-lines.ts'
import { type LineSpan, lineAt, windowAround } from './line-window.ts'

/** A phrase that stands in a log. */
export interface PhraseSighting {
  readonly phrase: number
  readonly captures: Readonly<Record<string, string>>
  /** From 1: where it begins and where it ends. */
  readonly line: number
  readonly lastLine: number
  /** The message as it stands there, its lines joined. */
  readonly text: string
  /** Up to twelve lines above it, cleaned, nearest first. */
  above(): readonly string[]
  /** It and the lines that may still belong to it, joined. */
  whole(): string
}

/** A line of a log in which phrases are wanted. */
export interface WantedLine {
  readonly bytes: Uint8Array
  readonly span: LineSpan
  /** From 1. */
  readonly number: number
  readonly clean: (span: LineSpan) => CleanLine
}

const longestText = 600

/** Matches phrases in the message that a line belongs to, and reports each once, though neighbours find it too. */
export function createLineMatcher(
  index: PhraseIndex,
  onSighting: (sighting: PhraseSighting) => void,
): (line: WantedLine, wanted: ReadonlySet<number>) => void {
  const lastSeen = new Map<number, { line: number; start: number }>()

  function isNew(phrase: number, line: number, start: number): boolean {
    const last = lastSeen.get(phrase)
    if (last !== undefined && (line < last.line || (line === last.line && start <= last.start))) return false
    lastSeen.set(phrase, { line, start })
    return true
  }

  return (wantedLine, wanted) => {
    const { bytes, span, number, clean } = wantedLine
    const window = windowAround(bytes, bytes.length, span, clean)
    const joined = joinLines(window.lines)
    const firstLine = number - window.before
    for (const phrase of wanted) {
      const parsed = index.phrases[phrase]?.parsed()
      if (parsed === undefined) continue
      for (let from = 0; ; ) {
        const match = matchPhrase(parsed, joined, from)
        if (match === null) break
        from = Math.max(match.end, from + 1)
        const place = placeOf(match, joined)
        if (!isNew(phrase, firstLine + place.first, match.start - (joined.starts[place.first] ?? 0))) continue
        onSighting({
          phrase,
          captures: match.captures,
          line: firstLine + place.first,
          lastLine: firstLine + place.last,
          text: excerpt(window.lines.slice(place.first, place.last + 1).join(' '), match),
          above: () => [...window.lines.slice(0, place.first).reverse(), ...linesAbove(wantedLine, window.before)],
          whole: () => window.lines.slice(place.first).join(' '),
        })
      }
    }
  }
}

/** Lines of the window in which a match begins and ends. */
function placeOf(
  { start, end }: PhraseMatch,
  { starts }: JoinedLines,
): { readonly first: number; readonly last: number } {
  const indexOf = (offset: number) => {
    let index = 0
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset) index += 1
    return index
  }
  return { first: indexOf(start), last: indexOf(Math.max(start, end - 1)) }
}

/** Lines above the window, nearest first. */
function linesAbove({ bytes, span, clean }: WantedLine, before: number): string[] {
  const above: string[] = []
  let start = span.start
  for (let distance = before; above.length < 12 && start > 0; distance -= 1) {
    const previous = lineAt(bytes, start - 1, bytes.length)
    if (distance <= 0) above.push(clean(previous).text)
    start = previous.start
  }
  return above
}

/** The message, cut around what was found where it is long. */
function excerpt(text: string, { start, end }: PhraseMatch): string {
  if (text.length <= longestText) return text
  const from = Math.max(0, Math.min(start, text.length - longestText))
  return `${from > 0 ? '…' : ''}${text.slice(from, Math.max(from + longestText, Math.min(end, text.length)))}`
}
