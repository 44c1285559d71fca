// SPDX-License-Identifier: MIT
import type { PhraseIndex } from '../matching/phrase-index.ts'
import { createPhraseChooser } from './choose-phrases.ts'
import { findHits, type Stretch } from './find-hits.ts'
import { createLineCleaner, lineAt } from './line-window.ts'
import { createLineMatcher, type PhraseSighting } from './match-lines.ts'
import { surveyLines } from './survey-lines.ts'

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

const newline = 10
/** What is kept before and behind a piece, so that a message over its edge is seen whole. */
const keptBytes = 16_384

/** A reader for one source. */
export function createLogReader({ index, isSated, onSighting }: LogReaderOptions): LogReader {
  const chooser = createPhraseChooser(index, isSated)
  const matchLine = createLineMatcher(index, onSighting)
  let buffer = new Uint8Array(0)
  let length = 0
  /** Up to here anchors were looked for, and this is the number of the line there, from 1. */
  let scanned = 0
  let scannedLine = 1
  /** Bytes before the buffer. */
  let base = 0

  function push(chunk: Uint8Array): void {
    const kept = Math.max(0, scanned - keptBytes)
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
    readTo(Math.max(scanned, length - keptBytes))
  }

  function end(): number {
    readTo(length)
    return length > 0 && buffer[length - 1] === newline ? scannedLine - 1 : scannedLine
  }

  function readTo(to: number): void {
    const bytes = buffer.subarray(0, length)
    const stretch: Stretch = { bytes, from: scanned, to, survey: surveyLines(bytes, scanned, to) }
    const clean = createLineCleaner(bytes)
    const hits = findHits(stretch, index.scanner, clean, chooser.mayCount)
    for (let at = 0; at < hits.length; ) {
      const span = lineAt(bytes, hits[at]?.offset ?? 0, length)
      const wanted = new Set<number>()
      for (let hit = hits[at]; hit !== undefined && hit.offset <= span.end; hit = hits[at]) {
        chooser.addWanted(hit, bytes, base + hit.offset, wanted)
        at += 1
        if (span.isCut) break
      }
      if (wanted.size > 0)
        matchLine({ bytes, span, number: scannedLine + newlinesUpTo(span.start, stretch), clean }, wanted)
    }
    scanned = to
    scannedLine += stretch.survey.newlines.length
  }

  return { push, end }
}

/** Line breaks of the stretch before an offset; fewer than none where the offset lies before the stretch. */
function newlinesUpTo(offset: number, { bytes, from, survey: { newlines } }: Stretch): number {
  if (offset < from) return -surveyLines(bytes, offset, from).newlines.length
  let low = 0
  let high = newlines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((newlines[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
