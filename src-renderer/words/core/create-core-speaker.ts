// SPDX-License-Identifier: MIT
import type { CoreCatalogue, CoreSpeaker } from './core-sentences.ts'
import { fillPlaces, matchFromEnd, matchPattern, readPattern, type SentencePattern } from './sentence-pattern.ts'
import { splitBrackets, splitEnglishList, splitLabel, splitSentences } from './split-english.ts'

/** What is kept of sentences that were said before; a window has some hundred on screen. */
const mostKept = 4_000

/** Words that a sentence shares with a pattern, in letters, before it counts as that one rather than as several. */
const leastWeight = 8

/** Places in places in places: more than the core ever says. */
const deepest = 6

/** How a language quotes. */
const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  ja: ['「', '」'],
}

/** By their values. */
const englishNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/**
 * Says what the core says in another language, by the sentences of a catalogue.
 *
 * A sentence is looked for as it stands, then among those with places, whose contents are said in the same way: a place
 * may hold a sentence, a part of one or a list. Several sentences, and a label before one, are said each on its own. Names
 * and numbers stay as they are.
 */
export function createCoreSpeaker(catalogue: CoreCatalogue, language: string): CoreSpeaker {
  const { whole, patterns } = indexSentences(catalogue)
  const kept = new Map<string, string | null>()
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' })
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' })
  const quotes = quotationMarks[language] ?? ['“', '”']
  const numbers = new Intl.NumberFormat(language)
  const isSpaced = !/^(zh|ja)/.test(language)

  function say(english: string, depth: number): string | null {
    const known = kept.get(english)
    if (known !== undefined) return known
    const said = depth > deepest ? null : find(english, depth)
    if (kept.size >= mostKept) kept.clear()
    kept.set(english, said)
    return said
  }

  function find(english: string, depth: number): string | null {
    return (
      whole.get(english) ??
      sayPattern(english, depth, false) ??
      sayAltered(english, depth) ??
      saySentences(english, depth, true) ??
      sayPattern(english, depth, true) ??
      sayLabelled(english, depth) ??
      sayJoined(english, depth) ??
      saySentences(english, depth, false)
    )
  }

  /** A place that holds the end of a sentence and the begin of the next is mostly one that took too much. */
  function sayPattern(english: string, depth: number, takesSentences: boolean): string | null {
    for (const pattern of patterns) {
      if (!takesSentences && pattern.weight < leastWeight) return null
      if (!english.includes(pattern.anchor)) continue
      const ways = [matchPattern(pattern, english), matchFromEnd(pattern, english)].filter(
        (contents) => contents !== null && (takesSentences || !holdsSeveral(pattern, contents)),
      ) as (readonly string[])[]
      const [first, second] = ways.map((contents) => ({
        contents,
        unsaid: contents.filter((content) => / [a-z]/.test(content) && say(content, depth + 1) === null).length,
      }))
      if (first === undefined) continue
      const best = second !== undefined && second.unsaid < first.unsaid ? second : first
      return fillPlaces(
        pattern.translation,
        best.contents.map((content) => sayContent(content, depth + 1)),
      )
    }
    return null
  }

  function sayContent(content: string, depth: number): string {
    return (
      say(content, depth) ??
      sayNumber(content) ??
      sayQuoted(content, depth) ??
      sayList(content, depth) ??
      sayBrackets(content, depth) ??
      content
    )
  }

  /** Small numbers are words in English; as figures they fit beside any noun. */
  function sayNumber(content: string): string | null {
    const number = englishNumbers.indexOf(content.toLowerCase())
    return number < 0 ? null : numbers.format(number)
  }

  function sayQuoted(content: string, depth: number): string | null {
    const inner = /^“([^“”]+)”$/.exec(content)?.[1]
    const said = inner === undefined ? null : say(inner, depth + 1)
    return said === null ? null : `${quotes[0]}${said}${quotes[1]}`
  }

  function sayBrackets(content: string, depth: number): string | null {
    const split = splitBrackets(content)
    const said = split === null ? null : say(split[1], depth + 1)
    return split === null || said === null ? null : `${sayContent(split[0], depth + 1)}${said}`
  }

  function sayList(content: string, depth: number): string | null {
    const list = splitEnglishList(content, (item) => say(item, depth + 1) !== null)
    if (list === null) return null
    const items = list.items.map((item) => sayContent(item, depth + 1))
    return (list.word === 'and' ? conjunction : disjunction).format(items)
  }

  function saySentences(english: string, depth: number, isWhole: boolean): string | null {
    const sentences = splitSentences(english)
    return sentences.length < 2 ? null : sayAll(sentences, depth, isSpaced ? ' ' : '', isWhole)
  }

  /** Parts one after the other; null where none can be said, or, where all have to be, one cannot. */
  function sayAll(parts: readonly string[], depth: number, between: string, isWhole: boolean): string | null {
    const said = parts.map((part) => say(part, depth + 1))
    const fits = isWhole
      ? said.every((part, index) => part !== null || parts[index]?.startsWith('('))
      : said.some((part) => part !== null)
    return fits ? said.map((part, index) => part ?? parts[index]).join(between) : null
  }

  /** `intel_iommu=on: The kernel leaves it off.` */
  function sayLabelled(english: string, depth: number): string | null {
    const split = splitLabel(english)
    const said = split === null ? null : say(split.text, depth + 1)
    return split === null || said === null ? null : `${split.label}: ${said}`
  }

  /** Reasons that were joined with semicolons, and clauses with “, and”. */
  function sayJoined(english: string, depth: number): string | null {
    const reasons = english.split('; ')
    if (reasons.length > 1) return sayAll(reasons, depth, '; ', false)
    const clauses = english.split(', and ')
    if (clauses.length < 2) return null
    const said = clauses.map((clause) => say(clause, depth + 1))
    return said.some((clause) => clause === null) ? null : conjunction.format(said as string[])
  }

  /** A part of a sentence that was made a whole one: with a capital first letter, a full stop, or both. */
  function sayAltered(english: string, depth: number): string | null {
    const first = english.charAt(0)
    const lower = first.toLowerCase() + english.slice(1)
    const isCapital = first !== first.toLowerCase()
    const hasStop = english.endsWith('.')
    const find = (part: string) => whole.get(part) ?? sayPattern(part, depth, false)
    const capitalised = (said: string) => said.charAt(0).toUpperCase() + said.slice(1)
    const ofLower = isCapital ? find(lower) : null
    if (ofLower !== null) return capitalised(ofLower)
    if (!hasStop) return null
    const unended = find(english.slice(0, -1)) ?? (isCapital ? find(lower.slice(0, -1)) : null)
    return unended === null ? null : `${isCapital ? capitalised(unended) : unended}${isSpaced ? '.' : '。'}`
  }

  return (sentence) => {
    const text = say(sentence, 0)
    return text === null ? { text: sentence, lang: 'en' } : { text, lang: language }
  }
}

/** More than one statement in a place, or a colon before more words: mostly a pattern took too much. */
function holdsSeveral({ words, places }: SentencePattern, contents: readonly string[]): boolean {
  return places.some((place, index) => {
    const content = contents[place] ?? ''
    const goesOn = /\p{L}/u.test(words[index + 1] ?? '')
    return splitSentences(content).length > 1 || content.includes(', and ') || (goesOn && content.includes(': '))
  })
}

function indexSentences(catalogue: CoreCatalogue) {
  const whole = new Map<string, string>()
  const patterns: SentencePattern[] = []
  for (const sentences of Object.values(catalogue)) {
    for (const [english, translation] of Object.entries(sentences)) {
      if (/\{\d+\}/.test(english)) patterns.push(readPattern(english, translation))
      else whole.set(english, translation)
    }
  }
  return { whole, patterns: patterns.sort((one, other) => other.weight - one.weight) }
}
