// SPDX-License-Identifier: MIT

/** Letters that stand beside an anchor in its phrase, squeezed. */
export interface Surroundings {
  /** Nearest first. */
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** Whether digits follow those: an address, a number. */
  readonly areDigitsNext: boolean
}

/** Signs of lists and fields at the start of a line, entities and escape sequences are no longer. */
const frameBytes = 24
/** Kinds of bytes: those to compare, those to look over, and those that may stand for another, or for nothing. */
const plain = 0
const blank = 1
const unsure = 2
const kinds = new Uint8Array(256).fill(unsure)
for (let byte = 0x21; byte < 0x7f; byte += 1) kinds[byte] = plain
for (const sign of ['"', "'", '`', '&', '<', '>', '|', '\\', '#']) kinds[sign.charCodeAt(0)] = unsure
kinds[0x20] = blank
kinds[0x09] = blank

/**
 * Whether what stands before `start` and behind `end` in its line may be these letters, whatever their case and the white
 * space between them. What may be an escape, a quote, an entity or the end of a broken line is taken for them.
 */
export function standsBetween(around: Surroundings, bytes: Uint8Array, start: number, end: number): boolean {
  return standsBehind(around, bytes, end) && standsBefore(around.before, bytes, start)
}

function standsBehind({ after, areDigitsNext }: Surroundings, bytes: Uint8Array, end: number): boolean {
  for (let at = end, index = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (kinds[byte] === unsure) return true
    if (kinds[byte] === blank) continue
    if (index === after.length) return !areDigitsNext || isHexDigit(fold(byte))
    if (fold(byte) !== after[index]) return false
    index += 1
  }
  return true
}

function standsBefore(letters: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let at = start - 1, index = 0; index < letters.length && at >= 0; at -= 1) {
    const byte = bytes[at] as number
    if (kinds[byte] === unsure) return true
    if (kinds[byte] === blank) continue
    if (fold(byte) !== letters[index]) return isInFrame(bytes, at)
    index += 1
  }
  return true
}

/** Whether an entity, an escape or a line begins so near that this may be its end, and the message goes on before it. */
function isInFrame(bytes: Uint8Array, at: number): boolean {
  const first = at - frameBytes
  for (let index = at; index > first; index -= 1) if (index < 0 || kinds[bytes[index] as number] === unsure) return true
  return false
}

/** Digits, and the `x` of `0x`. */
function isHexDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || byte === 0x78
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}
