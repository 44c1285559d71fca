// SPDX-License-Identifier: MIT

/** Bytes that may stand for something that cannot be seen; most of a log has none of them. */
const suspects = [0x1b, 0x5c, 0xc2, 0xe2, 0xef]

/**
 * Offsets in lines whose words may be torn by what cannot be seen: escape sequences, invisible letters, and messages
 * that the journal writes as numbers. One for each line; `newlines` are those between `from` and `to`.
 */
export function findDirtyLines(bytes: Uint8Array, from: number, to: number, newlines: readonly number[]): number[] {
  const found: number[] = []
  for (const suspect of suspects) {
    for (let at = bytes.indexOf(suspect, from); at >= 0 && at < to; at = bytes.indexOf(suspect, at + 1)) {
      if (isDirty(bytes, at)) found.push(at)
    }
  }
  for (const start of [from, ...newlines.map((newline) => newline + 1)]) {
    if (bytes[start] === 0x7b && start < to && startsJournalBytes(bytes, start)) found.push(start)
  }
  return found.length < 2 ? found : oneForEachLine(found, newlines)
}

function oneForEachLine(offsets: number[], newlines: readonly number[]): number[] {
  let line = 0
  let lastLine = -1
  return offsets
    .sort((left, right) => left - right)
    .filter((offset) => {
      while (line < newlines.length && (newlines[line] ?? 0) < offset) line += 1
      const isFirst = line !== lastLine
      lastLine = line
      return isFirst
    })
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
    default:
      // U+FEFF.
      return bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
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
