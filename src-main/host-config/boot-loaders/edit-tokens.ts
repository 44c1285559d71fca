// SPDX-License-Identifier: MIT
import { planTokens, type TokenChange } from './plan-tokens.ts'

/** A word of a command line with its place in the text; null for one that is not known. */
export interface PlacedWord {
  readonly value: string | null
  readonly from: number
  readonly to: number
  /** True where it stands in pieces, so that it cannot be cut out. */
  readonly isSplit?: boolean
}

/** A command line within a text. */
export interface TokenField {
  /** Where it begins: nothing before is touched. */
  readonly start: number
  readonly words: readonly PlacedWord[]
  /** Where words are appended, and what stands around them there. */
  readonly end: { readonly at: number; readonly open: string; readonly close: string; readonly needsBlank: boolean }
  /** How a word is written there. */
  readonly encode: (token: string) => string
  /** What stands between words, where it is more than a blank. */
  readonly separator?: string
}

/** A text after a change of one of its command lines, and what that came down to. */
export interface TokenEdit {
  readonly text: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/**
 * The text with words taken off and put on one of its command lines; every other byte stays. What one call appended,
 * a call with `add` and `remove` changed about takes off again, byte for byte.
 */
export function editTokens(text: string, field: TokenField, change: TokenChange): TokenEdit {
  const { gone, added } = planTokens(
    field.words.map(({ value }) => value),
    change,
  )
  const removed = gone.map((place) => field.words[place]?.value ?? '')
  // From the end to the beginning, so that places before it stay right.
  let edited = appendTokens(text, { ...field, words: field.words.filter((_, place) => !gone.includes(place)) }, added)
  for (const place of [...gone].reverse()) {
    const word = field.words[place]
    if (word !== undefined) edited = cutWord(edited, word, field)
  }
  return { text: edited, added, removed }
}

function appendTokens(text: string, field: TokenField, tokens: readonly string[]): string {
  if (tokens.length === 0) return text
  const words = tokens.map(field.encode).join(field.separator ?? ' ')
  // What follows a lone `--` is for init and not for the kernel.
  const dashes = field.words.find(({ value }) => value === '--')
  if (dashes !== undefined) return `${text.slice(0, dashes.from)}${words} ${text.slice(dashes.from)}`
  const { at, open, close, needsBlank } = field.end
  const blank = needsBlank ? ' ' : ''
  return `${text.slice(0, at)}${open}${blank}${words}${close}${text.slice(at)}`
}

function cutWord(text: string, { from, to }: PlacedWord, { start, words, separator }: TokenField): string {
  if (separator !== undefined) {
    const place = words.findIndex((word) => word.from === from)
    const previous = words[place - 1]
    if (previous !== undefined) return text.slice(0, previous.to) + text.slice(to)
    return text.slice(0, from) + text.slice(to + (/^\s*,\s*/.exec(text.slice(to))?.[0].length ?? 0))
  }
  if (from > start && isBlank(text[from - 1])) return text.slice(0, from - 1) + text.slice(to)
  const after = from === words[0]?.from && isBlank(text[to]) ? to + 1 : to
  return text.slice(0, from) + text.slice(after)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/**
 * The command line between two places of a text, words parted by blanks; double quotes keep blanks together, as the
 * kernel takes them.
 */
export function plainField(text: string, from: number, to: number): TokenField {
  const line = text.slice(from, to)
  const words = [...line.matchAll(/(?:[^\s"]|"[^"]*(?:"|$))+/g)].map((match) => ({
    value: match[0],
    from: from + match.index,
    to: from + match.index + match[0].length,
  }))
  return {
    start: from,
    words,
    end: { at: to, open: '', close: '', needsBlank: to > from },
    encode: (token) => token,
  }
}
