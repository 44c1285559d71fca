// SPDX-License-Identifier: MIT

const escapeByte = 0x1b

/**
 * Offsets in lines whose words may be torn by what cannot be seen: escape sequences, invisible letters, and messages
 * that the journal writes as numbers. One for each line.
 */
export function findDirtyLines(bytes: Uint8Array, from: number, to: number): number[] {
  const found: number[] = []
  collect(bytes, escapeByte, from, to, () => true, found)
  // U+00A0 and U+00AD; U+200B … U+206F; U+FEFF.
  collect(bytes, 0xc2, from, to, (at) => bytes[at + 1] === 0xa0 || bytes[at + 1] === 0xad, found)
  collect(bytes, 0xe2, from, to, (at) => isInvisible(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), found)
  collect(bytes, 0xef, from, to, (at) => bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf, found)
  // `"MESSAGE":[91,…`, the only place where `:[` and a digit follow each other in the journal's JSON.
  collect(bytes, 0x7b, from, to, (at) => startsJournalBytes(bytes, at), found)
  return found
}

function collect(
  bytes: Uint8Array,
  byte: number,
  from: number,
  to: number,
  isWanted: (at: number) => boolean,
  found: number[],
): void {
  for (let at = bytes.indexOf(byte, from); at >= 0 && at < to; ) {
    let next = at + 1
    if (isWanted(at)) {
      found.push(at)
      const end = bytes.indexOf(10, at)
      next = end < 0 ? to : end + 1
    }
    at = bytes.indexOf(byte, next)
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
