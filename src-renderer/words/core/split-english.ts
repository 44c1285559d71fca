// SPDX-License-Identifier: MIT

/** Where a sentence ends and the next one begins. */
const betweenSentences = /(?<=[.?!]['’”)]?) (?=[\p{Lu}“`(]|\S+: \p{Lu})/u

/** The sentences of a text, one for each; a text without an end in it is a single one. */
export function splitSentences(text: string): readonly string[] {
  return text.split(betweenSentences)
}

/** A list taken apart. */
export interface EnglishList {
  readonly items: readonly string[]
  /** The word before the last item. */
  readonly word: 'and' | 'or'
}

/**
 * Items of `a, b and c`; null for what is no list. Where the word stands more than once, the last item is the first that
 * `isItem` knows.
 */
export function splitEnglishList(text: string, isItem: (item: string) => boolean): EnglishList | null {
  const joints = [...text.matchAll(/ (and|or) /g)]
  for (const joint of joints) {
    const last = text.slice(joint.index + joint[0].length)
    const isLast = joints.length === 1 ? !last.includes(', ') : isItem(last)
    if (isLast)
      return { items: [...text.slice(0, joint.index).split(', '), last], word: joint[1] === 'or' ? 'or' : 'and' }
  }
  return null
}

/** A name or a word before a colon, and the sentence behind it. */
export function splitLabel(text: string): { readonly label: string; readonly text: string } | null {
  const at = text.indexOf(': ')
  return at <= 0 ? null : { label: text.slice(0, at), text: text.slice(at + 2) }
}

/** `add memory (one other thing could not be told)`: what stands before the brackets, and the rest with its space. */
export function splitBrackets(text: string): readonly [head: string, brackets: string] | null {
  const match = /^(.*\S)( \([^()]*\))$/.exec(text)
  return match === null ? null : [match[1] ?? '', match[2] ?? '']
}
