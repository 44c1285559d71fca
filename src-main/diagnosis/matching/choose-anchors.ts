// SPDX-License-Identifier: MIT
import { windowLength } from './choose-windows.ts'
import { encodeUtf8 } from './encode-utf8.ts'

/** The words by which a phrase is looked for. */
export interface Anchors {
  /** No line break can stand in two of them at once: one is in every line that holds the phrase. Lower case. */
  readonly anchors: readonly string[]
  /** They stand in many lines: the phrase is looked for where two of them stand near each other. */
  readonly isCommon: boolean
}

/** A line break is looked over so far. */
const longestRow = 30
/** Words that stand in every other line of a log. */
const common = new Set(
  (
    'access activa activate adding address allocate another apparmor argument assign assigned available ' +
    'because bridge buffer cannot change clocksource command configuration control controller corporation ' +
    'could current default detected device devices direct directory disabled display domain driver ' +
    'enabled error execution existing failed failure feature firmware found frame function high-speed ' +
    'initialize interface internal invalid kernel loaded loading machine mapping memory message module ' +
    'modules monitor network number operation output permission platform please process profile program ' +
    'reboot requested reset resource result running secure service session setting should source started ' +
    'starting status support supported system unable unknown version virtual waiting warning windows without'
  ).split(' '),
)

/**
 * Two words of a phrase that are seldom in other lines; where all are common, some in a row, or up to three of which a
 * line needs two. A phrase without a word to look for is a fault of its author and throws.
 */
export function chooseAnchors(literals: readonly string[], source: string): Anchors {
  const words = literals
    .flatMap((text) => text.toLowerCase().split(/[\s'"`]+/))
    .map((word) => (isPlainStart(word) ? word : word.replace(/^[^\p{L}0-9/_!]+/u, '')))
    .filter((word) => word.length >= windowLength || encodeUtf8(word).length >= windowLength)
  const ranked = rankWords(words)
  const rare = ranked.filter(({ rank }) => rank > 0).slice(0, 2)
  if (rare.length > 0) return { anchors: rare.map(({ word }) => word), isCommon: false }
  const [row] = wordRows(literals)
  if (row !== undefined) return { anchors: [row], isCommon: false }
  if (ranked.length > 0) return { anchors: ranked.slice(0, 3).map(({ word }) => word), isCommon: ranked.length > 1 }
  throw new Error(`no word of six letters or more to look for: ${source}`)
}

/** True where a word begins with one of most words' first letters; a pattern for any language's takes ten times as long. */
function isPlainStart(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 97 && code <= 122
}

/** Rows of words that stand in a phrase as they are, longest first: common each, rare together. */
function wordRows(literals: readonly string[]): string[] {
  return literals
    .flatMap((text) => text.toLowerCase().split(/['"`]/))
    .map((text) => text.replace(/^[\s:]+|[\s:]+$/g, ''))
    .map((text) => (text.length > longestRow ? text.slice(0, text.lastIndexOf(' ', longestRow)) : text))
    .filter((text) => text.length >= windowLength && text.includes(' ') && !/\s{2}/.test(text))
    .toSorted((left, right) => right.length - left.length)
}

/** Words that tell most beside the anchors: some of the same run of words, else one of the whole phrase. */
export function chooseWitnesses(literals: readonly string[], anchors: readonly string[], anchor: string): string[] {
  const own = literals.filter((text) => text.toLowerCase().includes(anchor))
  const beside = witnessWords(own.slice(0, 1), anchors).slice(0, 3)
  return beside.length > 0 ? beside : witnessWords(literals, anchors).slice(0, 1)
}

/** Words of three letters or more that are no part of an anchor, the most telling first. */
function witnessWords(literals: readonly string[], anchors: readonly string[]): string[] {
  const words = literals
    .flatMap((text) => text.toLowerCase().split(/[\s'"`]+/))
    .map(bareWord)
    .filter(
      (word) => /^[!-~]{3,}$/.test(word) && !anchors.some((anchor) => anchor.includes(word) || word.includes(anchor)),
    )
  return rankWords(words).map(({ word }) => word)
}

/** Each word once, the most telling first. */
function rankWords(words: readonly string[]): { readonly word: string; readonly rank: number }[] {
  return [...new Set(words)].map((word) => ({ word, rank: rankOf(word) })).sort((left, right) => right.rank - left.rank)
}

/** A word without the signs around it. */
function bareWord(word: string): string {
  return word.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
}

function rankOf(word: string): number {
  return Math.min(word.length, 14) - (common.has(bareWord(word)) ? 20 : 0) + (/[_/0-9]/.test(word) ? 3 : 0)
}
