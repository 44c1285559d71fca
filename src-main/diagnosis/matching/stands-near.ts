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

/** How far into an address its first colon stands at most, with what may be between it and the word before. */
const colonBytes = 24

/** Whether a PCI address may begin at an offset: every one has a colon near its start. */
export function mayBeAddress(bytes: Uint8Array, offset: number): boolean {
  const last = Math.min(bytes.length, offset + colonBytes)
  for (let at = offset; at < last; at += 1) if (bytes[at] === 0x3a) return true
  return false
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

function isBetween(byte: number | undefined): boolean {
  // The last three are those of `│`.
  return [10, 13, 32, 9, 0x3e, 0x7c, 0xe2, 0x94, 0x82].includes(byte ?? 0)
}
