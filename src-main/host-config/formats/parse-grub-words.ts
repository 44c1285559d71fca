// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'

/**
 * Kernel parameters as GRUB hands them on, from what stands in its configuration.
 *
 * The text of GRUB_CMDLINE_LINUX and of BLS `options` lands in GRUB's own script, so GRUB's shell takes a second
 * round of quotes off, expands `$name` and ends the command at `;`. Fails on what GRUB would stumble over or what
 * only its environment tells; `variables` are those of its environment block.
 * Source: GRUB manual, Quoting, Words and Comments; grub-core/script/yylex.l.
 */
export function parseGrubWords(
  text: string,
  variables: ReadonlyMap<string, string> = new Map(),
): Result<string, string> {
  let line = ''
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const piece = /^(?:'[^']*'|\\[\s\S]|\$\{?\w+\}?|[;&|<>{}]|[\s\S])/.exec(rest)?.[0] ?? ''
    if (piece === '"') {
      const end = /^"((?:\\[\s\S]|[^"\\])*)"/.exec(rest)
      if (end === null) return fail('a double quote is never closed')
      const inner = expandQuoted(end[1] ?? '', variables)
      if (!inner.ok) return inner
      line += quoteForKernel(inner.value)
      at += end[0].length
      continue
    }
    at += piece.length
    if (piece === "'") return fail('a single quote is never closed')
    if (piece.startsWith("'")) line += quoteForKernel(piece.slice(1, -1))
    else if (piece.startsWith('\\')) line += piece.slice(1)
    else if (piece.length > 1) {
      const value = variables.get(piece.replace(/[${}]/g, ''))
      if (value === undefined) return fail(`it depends on GRUB's ${piece}`)
      line += value
    } else if (piece === ';') return ok(line)
    else if (/[&|<>{}]/.test(piece)) return fail(`GRUB does not accept “${piece}” outside quotes`)
    else line += piece
  }
  return ok(line)
}

function expandQuoted(text: string, variables: ReadonlyMap<string, string>): Result<string, string> {
  let missing: string | null = null
  const expanded = text.replace(/\\([$"\\])|\$\{?(\w+)\}?/g, (whole, escaped: string | undefined, name: string) => {
    if (escaped !== undefined) return escaped
    const value = variables.get(name)
    if (value === undefined) missing = whole
    return value ?? ''
  })
  return missing === null ? ok(expanded) : fail(`it depends on GRUB's ${missing}`)
}

/** GRUB puts words with blanks back into double quotes for the kernel (grub-core/lib/cmdline.c). */
function quoteForKernel(word: string): string {
  return /\s/.test(word) ? `"${word}"` : word
}
