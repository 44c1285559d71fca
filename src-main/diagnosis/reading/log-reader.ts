// SPDX-License-Identifier: MIT

import { encodeUtf8 } from '../matching/encode-utf8.ts'
import { matchPhrase, type PhraseMatch } from '../matching/match-phrase.ts'
import type { PhraseIndex } from '../matching/phrase-index.ts'
import { nearBytes, standsNear } from '../matching/stands-near.ts'
import { findDirtyLines } from './find-dirty-lines.ts'
import { findTornWords } from './find-torn-words.ts'
import { type JoinedLines, joinLines } from './join-lines.ts'
import { createLineCleaner, type LineSpan, lineAt, windowAround } from './line-window.ts'

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

/** Reads a log piece by piece; keeps no more of it than a message needs. */
export interface LogReader {
  /** The next bytes, in pieces of any size. */
  push(chunk: Uint8Array): void
  /** Reads what is left; the number of lines. */
  end(): number
}

export interface LogReaderOptions {
  readonly index: PhraseIndex
  /** Whether the phrase has been seen often enough: what a storm repeats need not be read each time. */
  readonly isSated: (phrase: number) => boolean
  readonly onSighting: (sighting: PhraseSighting) => void
}

/** An anchor in the bytes. */
interface Hit {
  readonly offset: number
  readonly anchor: number
  /** True where the line is not as it will be compared: torn, or with signs that cannot be seen. */
  readonly isSure: boolean
}

const newline = 10
/** What is kept before and behind a piece, so that a message over its edge is seen whole. */
const keptBytes = 16_384
const longestText = 600

/** A reader for one source. */
export function createLogReader({ index, isSated, onSighting }: LogReaderOptions): LogReader {
  let buffer = new Uint8Array(0)
  let length = 0
  /** Up to here anchors were looked for. */
  let scanned = 0
  /** Newlines before `counted`, plus one: the number of the line that begins there. */
  let line = 1
  let counted = 0
  /** Bytes before the buffer. */
  let base = 0
  const lastWord = new Map<number, { anchor: number; position: number }>()
  const lastSeen = new Map<number, { line: number; start: number }>()

  function push(chunk: Uint8Array): void {
    const kept = Math.max(0, scanned - keptBytes)
    countTo(kept)
    const rest = length - kept
    if (buffer.length < rest + chunk.length) {
      const larger = new Uint8Array((rest + chunk.length) * 2)
      larger.set(buffer.subarray(kept, length))
      buffer = larger
    } else buffer.copyWithin(0, kept, length)
    buffer.set(chunk, rest)
    length = rest + chunk.length
    scanned -= kept
    base += kept
    counted -= kept
    readTo(Math.max(scanned, length - keptBytes))
  }

  function end(): number {
    readTo(length)
    countTo(length)
    return length > 0 && buffer[length - 1] === newline ? line - 1 : line
  }

  /** One word of a phrase, where it is rare; two of them near each other where they are common. */
  function isWorthReading(phrase: number, anchor: number, position: number): boolean {
    if (index.phrases[phrase]?.isCommon !== true) return true
    const last = lastWord.get(phrase)
    lastWord.set(phrase, { anchor, position })
    return last !== undefined && last.anchor !== anchor && position - last.position < nearBytes
  }

  function countTo(offset: number): void {
    let found = 0
    for (let at = counted; at < offset; at += 1) if (buffer[at] === newline) found += 1
    line += found
    counted = Math.max(counted, offset)
  }

  function readTo(limit: number): void {
    const bytes = buffer.subarray(0, length)
    const clean = createLineCleaner(bytes)
    const hits: Hit[] = []
    const note = (anchor: number, offset: number) => hits.push({ offset, anchor, isSure: true })
    index.scanner.scan(bytes, scanned, limit, (anchor, offset) => hits.push({ offset, anchor, isSure: false }))
    findTornWords(bytes, scanned, limit, index.scanner, note)
    for (const span of findDirtyLines(bytes, scanned, limit)) {
      const text = clean(lineAt(bytes, span, length)).text
      const plain = encodeUtf8(text)
      index.scanner.scan(plain, 0, plain.length, (anchor) => note(anchor, span))
    }
    hits.sort((left, right) => left.offset - right.offset)
    for (let at = 0; at < hits.length; ) {
      const span = lineAt(bytes, hits[at]?.offset ?? 0, length)
      const wanted = new Set<number>()
      for (; at < hits.length && (hits[at]?.offset ?? 0) <= span.end; at += 1) {
        const hit = hits[at]
        if (hit === undefined) continue
        for (const { phrase, witness } of index.phrasesOf[hit.anchor] ?? []) {
          if (wanted.has(phrase) || isSated(phrase)) continue
          if (!hit.isSure && witness !== null && !standsNear(bytes, hit.offset, witness)) continue
          if (isWorthReading(phrase, hit.anchor, base + hit.offset)) wanted.add(phrase)
        }
        if (span.isCut) {
          at += 1
          break
        }
      }
      if (wanted.size > 0) readLine(span, wanted)
    }
    scanned = limit

    function readLine(span: LineSpan, wanted: ReadonlySet<number>): void {
      const window = windowAround(bytes, length, span, clean)
      const joined = joinLines(window.lines)
      countTo(span.start)
      for (const phrase of wanted) {
        const parsed = index.phrases[phrase]
        if (parsed === undefined) continue
        for (let from = 0; ; ) {
          const match = matchPhrase(parsed, joined, from)
          if (match === null) break
          from = Math.max(match.end, from + 1)
          report(phrase, match, joined, window.lines, line - window.before, span)
        }
      }
    }

    function report(
      phrase: number,
      match: PhraseMatch,
      joined: JoinedLines,
      lines: readonly string[],
      firstLine: number,
      span: LineSpan,
    ): void {
      const from = indexOfLine(joined.starts, match.start)
      const to = indexOfLine(joined.starts, Math.max(match.start, match.end - 1))
      // Seen already, from a line before this one or by another anchor.
      const place = { line: firstLine + from, start: match.start - (joined.starts[from] ?? 0) }
      const last = lastSeen.get(phrase)
      if (last !== undefined && (place.line < last.line || (place.line === last.line && place.start <= last.start)))
        return
      lastSeen.set(phrase, place)
      onSighting({
        phrase,
        captures: match.captures,
        line: place.line,
        lastLine: firstLine + to,
        text: excerpt(lines.slice(from, to + 1).join(' '), match),
        above: () => [...lines.slice(0, from).reverse(), ...linesAbove(span, line - firstLine)],
        whole: () => lines.slice(from).join(' '),
      })
    }

    /** Lines above the window, nearest first. */
    function linesAbove(span: LineSpan, before: number): string[] {
      const above: string[] = []
      let start = span.start
      for (let distance = before; above.length < 12 && start > 0; distance -= 1) {
        const previous = lineAt(bytes, start - 1, length)
        if (distance <= 0) above.push(clean(previous).text)
        start = previous.start
      }
      return above
    }
  }

  return { push, end }
}

function indexOfLine(starts: readonly number[], offset: number): number {
  let index = 0
  while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset) index += 1
  return index
}

/** The message, cut around what was found where it is long. */
function excerpt(text: string, { start, end }: PhraseMatch): string {
  if (text.length <= longestText) return text
  const from = Math.max(0, Math.min(start, text.length - longestText))
  return `${from > 0 ? '…' : ''}${text.slice(from, Math.max(from + longestText, Math.min(end, text.length)))}`
}
