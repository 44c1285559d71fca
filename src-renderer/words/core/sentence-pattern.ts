// SPDX-License-Identifier: MIT

/** A sentence with places, taken apart to be found in what the core says. */
export interface SentencePattern {
  /** The words between the places, one more than there are places; the first and the last may be empty. */
  readonly words: readonly string[]
  /** Numbers of the places, in the order of the English sentence. */
  readonly places: readonly number[]
  /** The longest run of words, by which unfit sentences are passed over quickly. */
  readonly anchor: string
  /** How much of the sentence is words; the pattern that says the most is the right one. */
  readonly weight: number
  /** The other language's sentence. */
  readonly translation: string
}

/** Takes `{0} has no IOMMU group.` apart. */
export function readPattern(english: string, translation: string): SentencePattern {
  const parts = english.split(/\{(\d+)\}/)
  const words = parts.filter((_, index) => index % 2 === 0)
  return {
    words,
    places: parts.filter((_, index) => index % 2 === 1).map(Number),
    anchor: words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
    weight: words.join('').length,
    translation,
  }
}

/**
 * What stands in the places of a sentence, by the number of the place; null where the sentence is another one.
 *
 * Each run of words is looked for behind the one before, so the time it takes grows with the length of the sentence alone.
 */
export function matchPattern({ words, places }: SentencePattern, sentence: string): readonly string[] | null {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const end = sentence.length - last.length
  if (end < first.length || !sentence.startsWith(first) || !sentence.endsWith(last)) return null
  const contents: string[] = []
  let from = first.length
  for (const [index, place] of places.entries()) {
    const isLast = index === places.length - 1
    const word = words[index + 1] ?? ''
    const to = isLast ? end : sentence.indexOf(word, from)
    if (to === -1 || to < from || to > end) return null
    contents[place] = sentence.slice(from, to)
    from = to + word.length
  }
  return contents
}

/** The same from the end: where words of the pattern stand in a place too, the last ones count. */
export function matchFromEnd({ words, places }: SentencePattern, sentence: string): readonly string[] | null {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  let to = sentence.length - last.length
  if (to < first.length || !sentence.startsWith(first) || !sentence.endsWith(last)) return null
  const contents: string[] = []
  for (const [index, place] of [...places.entries()].reverse()) {
    const word = words[index] ?? ''
    const at = index === 0 ? 0 : sentence.lastIndexOf(word, to - word.length)
    if (at < (index === 0 ? 0 : first.length) || to < at + word.length) return null
    contents[place] = sentence.slice(at + word.length, to)
    to = at
  }
  return contents
}

/** A translation with its places filled. */
export function fillPlaces(translation: string, contents: readonly string[]): string {
  return translation.replace(/\{(\d+)\}/g, (_, number: string) => contents[Number(number)] ?? '')
}
