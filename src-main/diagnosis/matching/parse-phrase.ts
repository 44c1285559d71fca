// SPDX-License-Identifier: MIT
import { encodeUtf8 } from './encode-utf8.ts'
import { errnoWords } from './errno-words.ts'
import { squeezeWords } from './squeeze-words.ts'

/** What a capture may take. */
export type CaptureKind = 'bdf' | 'n' | 'hex' | 'path' | 'word' | 'text'

/** A piece of a phrase, in the order in which they follow each other. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  /** Longest first; the last may be empty. */
  | { readonly kind: 'choice'; readonly texts: readonly string[] }
  | { readonly kind: 'capture'; readonly name: string; readonly takes: CaptureKind }
  | { readonly kind: 'gap' }

/** A phrase ready to be looked for. */
export interface ParsedPhrase {
  readonly source: string
  readonly pieces: readonly Piece[]
  /** Words of it that no line break can stand in twice: one of them is in every line that holds the phrase. */
  readonly anchors: readonly string[]
  /** Its words stand in many lines: it is looked for where two of them stand near each other. */
  readonly isCommon: boolean
  /** For each anchor other words of the phrase, which have to stand near it. */
  readonly witnesses: readonly (readonly string[])[]
  /** For each anchor whether a PCI address follows it at once. */
  readonly isBeforeAddress: readonly boolean[]
}

const kinds: readonly string[] = ['bdf', 'n', 'hex', 'path', 'word', 'text']

/** Parses a phrase. A phrase that cannot be looked for is a fault of its author and throws. */
export function parsePhrase(source: string): ParsedPhrase {
  const pieces: Piece[] = []
  const literals: string[] = []
  const isWhole = [...source.matchAll(/\\<|<([^<>]*)>|…|[^\\<…]+|[\\<]/g)].map((match) => {
    const [whole, inner] = match
    if (whole === '…') pieces.push({ kind: 'gap' })
    else if (inner !== undefined) pieces.push(parseSlot(inner, source))
    else {
      const text = whole === '\\<' ? '<' : whole
      literals.push(text)
      const squeezed = squeezeWords(text)
      const last = pieces.at(-1)
      if (last?.kind === 'literal') pieces[pieces.length - 1] = { kind: 'literal', text: last.text + squeezed }
      else if (squeezed !== '') pieces.push({ kind: 'literal', text: squeezed })
    }
    return whole.length
  })
  if (isWhole.reduce((sum, length) => sum + length, 0) !== source.length) throw new Error(`not a phrase: ${source}`)
  checkOrder(pieces, source)
  const chosen = chooseAnchors(literals, source)
  const witnesses = chosen.anchors.map((anchor) => chooseWitnesses(literals, chosen.anchors, anchor))
  const isBeforeAddress = chosen.anchors.map((anchor) => precedesAddress(pieces, squeezeWords(anchor)))
  return { source, pieces, ...chosen, witnesses, isBeforeAddress }
}

function parseSlot(inner: string, source: string): Piece {
  const errno = errnoWords[inner]
  if (errno !== undefined) return { kind: 'choice', texts: errno.map(squeezeWords) }
  if (inner.includes('|')) {
    const texts = inner.split('|').map(squeezeWords)
    return { kind: 'choice', texts: texts.toSorted((left, right) => right.length - left.length) }
  }
  const [name = '', takes = kinds.includes(name) ? name : 'word'] = inner.split(':')
  if (!kinds.includes(takes)) throw new Error(`“${takes}” is nothing a phrase can take: ${source}`)
  return { kind: 'capture', name, takes: takes as CaptureKind }
}

/** What is searched for has to be words: a phrase begins with some, and so does what follows a gap or an open capture. */
function checkOrder(pieces: readonly Piece[], source: string): void {
  for (const [index, piece] of pieces.entries()) {
    const isOpen = piece.kind === 'gap' || (piece.kind === 'capture' && ['path', 'word', 'text'].includes(piece.takes))
    const next = pieces[index + 1]
    if (!isOpen || (next === undefined && piece.kind === 'capture')) continue
    if (next === undefined || next.kind === 'capture' || next.kind === 'gap') {
      throw new Error(`words have to follow “…”, <path>, <word> and <text>: ${source}`)
    }
    if (next.kind === 'choice' && next.texts.includes('')) throw new Error(`nothing may not follow “…”: ${source}`)
  }
  if (pieces[0]?.kind !== 'literal') throw new Error(`a phrase begins with words: ${source}`)
}

const anchorLength = 6
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

/** Two words that are seldom in other lines; where all are common, some in a row, or up to three of which a line needs two. */
function chooseAnchors(literals: readonly string[], source: string): Pick<ParsedPhrase, 'anchors' | 'isCommon'> {
  const words = literals
    .flatMap((text) => text.toLowerCase().split(/[\s'"`]+/))
    .map((word) => word.replace(/^[^\p{L}0-9/_!]+/u, ''))
    .filter((word) => encodeUtf8(word).length >= anchorLength)
  const ranked = [...new Set(words)].sort((left, right) => rank(right) - rank(left))
  const rare = ranked.slice(0, 2).filter((word) => rank(word) > 0)
  if (rare.length > 0) return { anchors: rare, isCommon: false }
  const [row] = wordRows(literals)
  if (row !== undefined) return { anchors: [row], isCommon: false }
  if (ranked.length > 0) return { anchors: ranked.slice(0, 3), isCommon: ranked.length > 1 }
  throw new Error(`no word of six letters or more to look for: ${source}`)
}

/** Rows of words that stand in a phrase as they are, longest first: common each, rare together. */
function wordRows(literals: readonly string[]): string[] {
  return literals
    .flatMap((text) => text.toLowerCase().split(/['"`]/))
    .map((text) => text.replace(/^[\s:]+|[\s:]+$/g, ''))
    .map((text) => (text.length > longestRow ? text.slice(0, text.lastIndexOf(' ', longestRow)) : text))
    .filter((text) => text.length >= anchorLength && text.includes(' ') && !/\s{2}/.test(text))
    .toSorted((left, right) => right.length - left.length)
}

/** Words that tell most beside the anchors: some of the same run of words, else one of the whole phrase. */
function chooseWitnesses(literals: readonly string[], anchors: readonly string[], anchor: string): string[] {
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
  return [...new Set(words)].sort((left, right) => rank(right) - rank(left))
}

function precedesAddress(pieces: readonly Piece[], anchor: string): boolean {
  return pieces.some((piece, index) => {
    const next = pieces[index + 1]
    return piece.kind === 'literal' && piece.text.endsWith(anchor) && next?.kind === 'capture' && next.takes === 'bdf'
  })
}

/** A word without the signs around it. */
function bareWord(word: string): string {
  return word.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
}

function rank(word: string): number {
  return Math.min(word.length, 14) - (common.has(bareWord(word)) ? 20 : 0) + (/[_/0-9]/.test(word) ? 3 : 0)
}
