// SPDX-License-Identifier: MIT
import { type CleanLine, cleanLine } from './clean-line.ts'
import { decodeUtf8 } from './decode-utf8.ts'

const newline = 10
/** No message is longer; of a longer line the surroundings of what was found are read. */
const longestLine = 4_096
const linesBefore = 6
const linesAfter = 6
/** Nothing is wrapped before this many letters. */
const narrowestLine = 30

/** Where a line begins and ends in the bytes at hand; `isCut` where it is longer than what is looked at. */
export interface LineSpan {
  readonly start: number
  readonly end: number
  readonly isCut: boolean
}

/** Lines that may be one message, with the number of the first counted from the line asked for. */
export interface LineWindow {
  readonly lines: readonly string[]
  /** How many of them stand before the line asked for. */
  readonly before: number
}

/** The line around an offset, or its surroundings where it is too long to be one message. */
export function lineAt(bytes: Uint8Array, offset: number, length: number): LineSpan {
  let start = offset
  const earliest = Math.max(0, offset - longestLine)
  while (start > earliest && bytes[start - 1] !== newline) start -= 1
  let end = offset
  const latest = Math.min(length, offset + longestLine)
  while (end < latest && bytes[end] !== newline) end += 1
  const isCutBefore = start === earliest && start > 0 && bytes[start - 1] !== newline
  return { start, end, isCut: isCutBefore || (end === latest && end < length && bytes[end] !== newline) }
}

/** Cleans lines of `bytes`, each once. */
export function createLineCleaner(bytes: Uint8Array): (span: LineSpan) => CleanLine {
  const cleaned = new Map<number, CleanLine>()
  return ({ start, end, isCut }) => {
    const known = cleaned.get(start)
    if (known !== undefined) return known
    const line = cleanLine(decodeUtf8(bytes, start, end))
    if (isCut) return line
    if (cleaned.size > 256) cleaned.clear()
    cleaned.set(start, line)
    return line
  }
}

/** The line with those around it that it may be wrapped over: up to where another record begins. */
export function windowAround(
  bytes: Uint8Array,
  length: number,
  span: LineSpan,
  clean: (span: LineSpan) => CleanLine,
): LineWindow {
  const own = clean(span)
  const lines = [own.text]
  // Lines above and below a break are no one message.
  if (span.isCut || own.isBreak) return { lines, before: 0 }
  let before = 0
  let first = own
  for (let at = span.start; before < linesBefore && at > 0; before += 1) {
    if (first.startsRecord && !first.mayBeWrapped) break
    const previous = lineAt(bytes, at - 1, length)
    const line = clean(previous)
    if (line.isBreak || previous.isCut || startsAfter(line, first)) break
    lines.unshift(line.text)
    first = line
    at = previous.start
  }
  let last = own
  for (let at = span.end + 1, after = 0; after < linesAfter && at < length; after += 1) {
    const next = lineAt(bytes, at, length)
    const line = clean(next)
    if (line.isBreak || next.isCut || startsAfter(last, line)) break
    lines.push(line.text)
    last = line
    at = next.end + 1
  }
  return { lines, before }
}

/** Whether a line begins a record, seen after the one above it: an “Error:” goes on where that one was full and open. */
function startsAfter(above: CleanLine, line: CleanLine): boolean {
  if (!line.startsRecord) return false
  if (!line.mayBeWrapped || above.mayBeWrapped) return true
  return above.text.length < narrowestLine || /[.!?]$/.test(above.text)
}
