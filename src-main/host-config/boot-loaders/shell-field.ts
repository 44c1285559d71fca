// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { parseShellWords } from '../formats/parse-shell-words.ts'
import type { PlacedWord, TokenField } from './edit-tokens.ts'

/** The value of an assignment in shell text, as it stands between two places. */
export interface ShellAssignment {
  /** Where the name begins. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What reads the value after the shell: GRUB's own script takes off quotes once more. */
export type ValueReader = 'grub' | 'kernel'

/** Every assignment of `name`, in order; fails where a shell would stop at the text. */
export function findAssignments(text: string, name: string): Result<ShellAssignment[], string> {
  const tokens = parseShellWords(text)
  if (!tokens.ok) return tokens
  return ok(
    tokens.value.flatMap((token) => {
      if (token.kind !== 'word' || !text.startsWith(name, token.at)) return []
      const sign = /^\+?=/.exec(text.slice(token.at + name.length, token.at + name.length + 2))?.[0]
      return sign === undefined ? [] : [{ at: token.at, from: token.at + name.length + sign.length, to: token.to }]
    }),
  )
}

/** A letter of the value with its place; null for a variable. */
interface Letter {
  readonly text: string | null
  readonly from: number
  readonly to: number
  /** Which quotes it stands in, by number: a word across two of them cannot be cut out. */
  readonly part: number
}

type Quote = '"' | "'" | ''

/**
 * The command line that an assignment holds. Fails on what only a shell could work out: substitutions, arrays.
 *
 * Source: POSIX.1-2024 Shell Command Language 2.2; GRUB manual, Quoting.
 */
export function shellField(text: string, value: ShellAssignment, reader: ValueReader): Result<TokenField, string> {
  const letters: Letter[] = []
  let part = 0
  let quote: Quote = ''
  let last: Quote = ''
  let at = value.from
  while (at < value.to) {
    const character = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (quote === '' && (character === '"' || character === "'")) {
      quote = character
      last = character
      part++
      at++
    } else if (quote !== '' && character === quote) {
      quote = ''
      part++
      at++
    } else {
      if (quote === '') last = ''
      const size = quote === "'" ? 1 : sizeOfLetter(text.slice(at, value.to), quote)
      if (size === null) return fail('it depends on a command or an expression')
      const isVariable = quote !== "'" && character === '$' && size > 1
      const isEscaped = quote !== "'" && character === '\\' && size === 2
      const letter = isVariable ? null : isEscaped ? (next === '\n' ? '' : next) : character
      if (letter !== '') letters.push({ text: letter, from: at, to: at + size, part })
      at += size
    }
  }
  const words = splitWords(letters, reader)
  if (!words.ok) return words
  const quoted = last !== ''
  return ok({
    start: letters[0]?.from ?? value.to,
    words: words.value,
    end: {
      at: quoted ? value.to - 1 : value.to,
      open: quoted ? '' : '"',
      close: quoted ? '' : '"',
      needsBlank: !quoted || letters.length > 0,
    },
    encode: (token) => (reader === 'grub' && token.includes(';') ? quoteForGrub(token, last) : token),
  })
}

/** How much of the text is one letter; null for what has to be run. */
function sizeOfLetter(rest: string, quote: Quote): number | null {
  if (rest.startsWith('\\')) {
    const isPlain = quote === '"' && !/^\\[$`"\\\n]/.test(rest)
    return isPlain || rest.length < 2 ? 1 : 2
  }
  if (rest.startsWith('`') || rest.startsWith('$(') || (quote === '' && /^[()]/.test(rest))) return null
  const variable = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})/.exec(rest)
  if (variable !== null) return variable[0].length
  if (/^\$(?:\{|[0-9@*#?$!-])/.test(rest) || (quote === '' && /^\$['"]/.test(rest))) return null
  return 1
}

/** GRUB ends a command at `;`; such a word stands in quotes of the kind that the shell leaves alone here. */
function quoteForGrub(token: string, around: Quote): string {
  return around === "'" ? `"${token}"` : `'${token}'`
}

function splitWords(letters: readonly Letter[], reader: ValueReader): Result<PlacedWord[], string> {
  const words: PlacedWord[] = []
  let word: Letter[] = []
  let value: string | null = ''
  let quote = ''
  const finish = () => {
    const [first] = word
    const end = word.at(-1)
    if (first !== undefined && end !== undefined) {
      const isWhole = word.every((letter, index) => {
        return letter.part === first.part && (index === 0 || word[index - 1]?.to === letter.from)
      })
      words.push({ value, from: first.from, to: end.to, ...(isWhole ? {} : { isSplit: true }) })
    }
    word = []
    value = ''
  }
  for (const letter of letters) {
    if (quote === '' && letter.text !== null && /^\s$/.test(letter.text)) {
      finish()
      continue
    }
    word.push(letter)
    const isQuote = letter.text === '"' || (reader === 'grub' && letter.text === "'")
    if (letter.text === null) value = null
    else if (isQuote && quote === '') quote = letter.text
    else if (isQuote && quote === letter.text) quote = ''
    else if (reader === 'grub' && quote === '' && /^[;&|<>{}]$/.test(letter.text)) {
      return fail(`GRUB would take “${letter.text}” for its own, and what follows would not reach the kernel`)
    } else if (value !== null) value += letter.text
    if (reader === 'kernel' && isQuote && value !== null) value += letter.text
  }
  if (quote !== '') return fail(`the quote ${quote} in the value is never closed`)
  finish()
  return ok(words)
}
