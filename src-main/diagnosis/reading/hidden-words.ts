// SPDX-License-Identifier: MIT

/** Whether a byte begins what cannot be seen and may stand within a word: an escape sequence, an invisible letter. */
export function isHidden(bytes: Uint8Array, at: number): boolean {
  switch (bytes[at]) {
    case 0x1b:
      return true
    case 0x5c:
      // `\_` and `\*`, as editors for Markdown escape them.
      return bytes[at + 1] === 0x5f || bytes[at + 1] === 0x2a
    case 0xc2:
      // U+00A0, U+00AD.
      return bytes[at + 1] === 0xa0 || bytes[at + 1] === 0xad
    case 0xe2:
      // U+200B … U+206F.
      return isInvisible(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    case 0xef:
      // U+FEFF.
      return bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
    default:
      return false
  }
}

function isInvisible(second: number, third: number): boolean {
  return (second === 0x80 && ((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae))) || second === 0x81
}

const messageInNumbers = [...'"MESSAGE":['].map((sign) => sign.charCodeAt(0))
/** A journal's own fields that stand before the message are no longer. */
const longestHead = 8_192

/** Whether a line of `journalctl -o json` with a message in numbers begins at an offset. */
export function startsJournalBytes(bytes: Uint8Array, offset: number): boolean {
  if (bytes[offset] !== 0x7b || (offset > 0 && bytes[offset - 1] !== 0x0a)) return false
  const last = Math.min(bytes.length, offset + longestHead)
  for (let at = offset; at < last && bytes[at] !== 0x0a; at += 1) {
    if (bytes[at] === 0x5b && messageInNumbers.every((sign, index) => bytes[at - 10 + index] === sign)) return true
  }
  return false
}
