// SPDX-License-Identifier: MIT

/** How far apart two words of one message stand at most, time stamps and quoting signs between them included. */
export const nearBytes = 400

/** Whether a word (lower case) stands within `nearBytes` of an offset, whatever its case, also where a line break tears it. */
export function standsNear(bytes: Uint8Array, offset: number, word: Uint8Array): boolean {
  const last = Math.min(bytes.length, offset + nearBytes)
  const first = word[0] as number
  const capital = first >= 97 && first <= 122 ? first - 32 : first
  for (let start = Math.max(0, offset - nearBytes); start < last; start += 1) {
    const byte = bytes[start]
    if ((byte === first || byte === capital) && startsWord(bytes, start, word)) return true
  }
  return false
}

/** How far behind a word the last colon of an address stands at most, with what may be between the two. */
const colonBytes = 34

/** Whether a PCI address may begin at an offset: every one ends in a colon, two digits, a dot and a function. */
export function mayBeAddress(bytes: Uint8Array, offset: number): boolean {
  const last = Math.min(bytes.length, offset + colonBytes)
  for (let at = offset; at < last; at += 1) if (bytes[at] === 0x3a && isBeforeSlot(bytes, at + 1)) return true
  return false
}

/** Two digits of base 16 and a dot, also where a line break tears them. */
function isBeforeSlot(bytes: Uint8Array, start: number): boolean {
  let at = start
  for (let index = 0; index < 3; index += 1, at += 1) {
    if (bytes[at] === 10 || bytes[at] === 13) while (isBetween(bytes[at])) at += 1
    const byte = bytes[at] ?? 0
    if (index === 2 ? byte !== 0x2e : !isHexDigit(byte)) return false
  }
  return true
}

function isHexDigit(byte: number): boolean {
  const letter = byte | 0x20
  return (byte >= 48 && byte <= 57) || (letter >= 97 && letter <= 102)
}

function startsWord(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  let at = start + 1
  for (let index = 1; index < word.length; index += 1, at += 1) {
    // What a broken line has between its parts.
    if (bytes[at] === 10 || bytes[at] === 13) while (isBetween(bytes[at])) at += 1
    const byte = bytes[at] ?? 0
    if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== word[index]) return false
  }
  return true
}

/** What stands between the parts of a broken line; the last three are those of `│`. */
const betweenBytes: ReadonlySet<number | undefined> = new Set([10, 13, 32, 9, 0x3e, 0x7c, 0xe2, 0x94, 0x82])

function isBetween(byte: number | undefined): boolean {
  return betweenBytes.has(byte)
}
