// SPDX-License-Identifier: MIT

/** A piece of a GRUB script: a word, a bracket of a block, or what ends a command. */
export interface GrubToken {
  readonly kind: 'word' | '{' | '}' | 'end'
  /** As it stands in the text. */
  readonly raw: string
  /** Quotes and backslashes taken off; `$name` is left as it stands. */
  readonly value: string
  readonly from: number
  readonly to: number
}

/** What one token begins with: a comment, an end of a command, a block's bracket, blanks, a continued line. */
const gap = /^(?:[ \t]+|\\\n|#[^\n]*)/
const piece = /^(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|\$\{[^}\s]*\}|[^\s;{}'"\\])/

/**
 * The words of a GRUB script with their places. A quote that is never closed runs to the end of the text.
 *
 * Source: grub-core/script/yylex.l.
 */
export function splitGrubScript(text: string): GrubToken[] {
  const tokens: GrubToken[] = []
  let at = 0
  while (at < text.length) {
    const skipped = gap.exec(text.slice(at, at + 4096))?.[0]
    if (skipped !== undefined) {
      at += skipped.length
      continue
    }
    const character = text[at] ?? ''
    if (character === '{' || character === '}') {
      tokens.push({ kind: character, raw: character, value: character, from: at, to: ++at })
    } else if (/[\s;]/.test(character)) {
      tokens.push({ kind: 'end', raw: character, value: character, from: at, to: ++at })
    } else {
      const word = readWord(text, at)
      tokens.push(word)
      at = word.to
    }
  }
  return tokens
}

function readWord(text: string, from: number): GrubToken {
  let to = from
  let value = ''
  for (;;) {
    // A window, so that a long script is not copied for each of its words.
    const found = piece.exec(text.slice(to, to + 8192))?.[0]
    if (found === undefined) break
    to += found.length
    value += takeOffQuotes(found)
  }
  if (to === from) {
    // An open quote: nothing after it can be told apart.
    value = text.slice(from)
    to = text.length
  }
  return { kind: 'word', raw: text.slice(from, to), value, from, to }
}

function takeOffQuotes(found: string): string {
  if (found.startsWith("'")) return found.slice(1, -1)
  if (found.startsWith('"')) return found.slice(1, -1).replace(/\\([$"\\])/g, '$1')
  return found.startsWith('\\') ? found.slice(1).replace('\n', '') : found
}
