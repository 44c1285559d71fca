// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'

/**
 * The words of a value as GRUB's script takes them: quotes off, null for those with a variable of GRUB. Fails on what
 * would end the command or stop the script.
 */
export function grubWords(value: string): Result<readonly (string | null)[], string> {
  const words: (string | null)[] = []
  let word = ''
  let isKnown = true
  let isOpen = false
  let at = 0
  while (at < value.length) {
    const piece = /^(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|\$\{?\w+\}?|[\s\S])/.exec(value.slice(at))?.[0] ?? ''
    at += piece.length
    if (/^\s$/.test(piece)) {
      if (isOpen) words.push(isKnown ? word : null)
      ;[word, isKnown, isOpen] = ['', true, false]
      continue
    }
    isOpen = true
    if (piece === "'" || piece === '"') return { ok: false, failure: `the quote ${piece} in the value is never closed` }
    if (/^[;&|<>{}]$/.test(piece)) {
      return {
        ok: false,
        failure: `GRUB would take “${piece}” for its own, and what follows would not reach the kernel`,
      }
    }
    if (piece.length > 1 && /^["']/.test(piece)) {
      if (piece.startsWith('"') && /(?:^|[^\\])\$\w/.test(piece)) isKnown = false
      word += piece.slice(1, -1)
    } else if (piece.length > 1 && piece.startsWith('$')) isKnown = false
    else word += piece.startsWith('\\') ? piece.slice(1) : piece
  }
  if (isOpen) words.push(isKnown ? word : null)
  return ok(words)
}
