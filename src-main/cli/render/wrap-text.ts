// SPDX-License-Identifier: MIT

/**
 * The text as lines of at most `width` columns; the first begins with `first`, the others with `rest`.
 *
 * Words longer than a line (paths, addresses) are left whole. Prefixes must be free of colour codes.
 */
export function wrapText(text: string, width: number, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const prefix = lines.length === 0 ? first : rest
    const isFull = line !== '' && prefix.length + line.length + 1 + word.length > width
    if (isFull) {
      lines.push(prefix + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push((lines.length === 0 ? first : rest) + line)
  return lines
}
