// SPDX-License-Identifier: MIT
import { isHidden, startsJournalBytes } from './hidden-words.ts'

/** What one look at each byte of a stretch tells. */
export interface LineSurvey {
  /** Offsets of its line breaks, in order. */
  readonly newlines: Int32Array
  /** Offsets in lines whose words may be torn by what cannot be seen, one for each line. */
  readonly dirty: readonly number[]
}

const newline = 0x0a
const backslash = 0x5c
const everyByte = 0x01010101

/** Looks at the bytes from `from` up to `to`, four at once; one in some twenty such words is looked at more closely. */
export function surveyLines(bytes: Uint8Array, from: number, to: number): LineSurvey {
  let newlines = new Int32Array(((to - from) >> 5) + 16)
  let count = 0
  const dirty: number[] = []
  let dirtyLine = -1

  const noteDirty = (at: number) => {
    if (dirtyLine !== count) dirty.push(at)
    dirtyLine = count
  }
  const lookClosely = (at: number) => {
    const byte = bytes[at] as number
    if (byte === newline) {
      if (count === newlines.length) newlines = doubled(newlines)
      newlines[count] = at
      count += 1
      if (at + 1 < to && startsJournalBytes(bytes, at + 1)) noteDirty(at + 1)
    } else if ((byte > 0x7e || byte === 0x1b || byte === backslash) && isHidden(bytes, at)) noteDirty(at)
  }

  if (from < to && startsJournalBytes(bytes, from)) noteDirty(from)
  const firstWord = from + (-(bytes.byteOffset + from) & 3)
  for (let at = from; at < Math.min(firstWord, to); at += 1) lookClosely(at)
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + firstWord, Math.max(0, to - firstWord) >> 2)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as number
    const control = (word - 0x20 * everyByte) & ~word
    const unlike = word ^ (backslash * everyByte)
    if (((control | ((unlike - everyByte) & ~unlike) | word) & 0x80808080) === 0) continue
    const at = firstWord + (index << 2)
    lookClosely(at)
    lookClosely(at + 1)
    lookClosely(at + 2)
    lookClosely(at + 3)
  }
  for (let at = firstWord + (words.length << 2); at < to; at += 1) lookClosely(at)
  return { newlines: newlines.subarray(0, count), dirty }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
