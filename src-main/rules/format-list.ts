// SPDX-License-Identifier: MIT

/** Items as a person lists them: `a`, `a and b`, `a, b and c`. */
export function formatList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
