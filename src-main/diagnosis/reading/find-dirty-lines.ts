// SPDX-License-Identifier: MIT

const newline = 10
/** 1 for bytes that may stand for something that cannot be seen; most of a log has none of them. */
const isSuspect = new Uint8Array(256)
for (const byte of [0x1b, 0x5c, 0x7b, 0xc2, 0xe2, 0xef]) isSuspect[byte] = 1

/**
 * Offsets in lines whose words may be torn by what cannot be seen: escape sequences, invisible letters, and messages
 * that the journal writes as numbers. One for each line.
 */
export function findDirtyLines(bytes: Uint8Array, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at += 1) {
    if (isSuspect[bytes[at] as number] === 0 || !isDirty(bytes, at)) continue
    found.push(at)
    const end = bytes.indexOf(newline, at)
    if (end < 0) break
    at = end
  }
  return found
}

function isDirty(bytes: Uint8Array, at: number): boolean {
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
      return startsJournalBytes(bytes, at)
  }
}

function isInvisible(second: number, third: number): boolean {
  return (second === 0x80 && ((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae))) || second === 0x81
}

/** A line of `journalctl -o json` with a message in numbers. */
function startsJournalBytes(bytes: Uint8Array, at: number): boolean {
  if (at > 0 && bytes[at - 1] !== 10) return false
  const wanted = '"MESSAGE":['
  const end = bytes.indexOf(10, at)
  const last = Math.min(end < 0 ? bytes.length : end, at + 8_192)
  for (let start = bytes.indexOf(0x5b, at); start >= 0 && start < last; start = bytes.indexOf(0x5b, start + 1)) {
    let index = 0
    while (index < wanted.length && bytes[start - wanted.length + 1 + index] === wanted.charCodeAt(index)) index += 1
    if (index === wanted.length) return true
  }
  return false
}
