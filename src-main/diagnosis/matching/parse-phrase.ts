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
  return { source, pieces, ...chooseAnchors(literals, source) }
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
/** Words that stand in every other line of a log. */
const common = new Set(
  (
    'device failed failed: failure cannot could unable denied permission operation requested configuration memory ' +
    'system module driver domain virtual machine support supported process internal found directory invalid argument ' +
    'available address initialize function current version service unknown message because warning: warning error: ' +
    'kernel: kernel command output program driver: device: allocate resource internal: another network enabled disabled ' +
    'should please without number control default status process: system: loaded loading module: firmware starting ' +
    'windows running support. display monitor session change result access interface execution waiting'
  ).split(' '),
)

/** Two words that are seldom in other lines; where all are common, up to three, of which a line needs two. */
function chooseAnchors(literals: readonly string[], source: string): Pick<ParsedPhrase, 'anchors' | 'isCommon'> {
  const words = literals
    .flatMap((text) => text.toLowerCase().split(/[\s'"`]+/))
    .map((word) => word.replace(/^[^\p{L}0-9/_!]+/u, ''))
    .filter((word) => encodeUtf8(word).length >= anchorLength)
  const ranked = [...new Set(words)].sort((left, right) => rank(right) - rank(left))
  const rare = ranked.slice(0, 2).filter((word) => rank(word) > 0)
  if (rare.length > 0) return { anchors: rare, isCommon: false }
  if (ranked.length > 0) return { anchors: ranked.slice(0, 3), isCommon: ranked.length > 1 }
  const phrase = literals
    .flatMap((text) => text.toLowerCase().split(/['"`]/))
    .map((text) => text.replace(/^[\s:]+|[\s:]+$/g, ''))
    .toSorted((left, right) => right.length - left.length)
    .find((text) => text.length >= anchorLength)
  if (phrase === undefined) throw new Error(`no word of six letters or more to look for: ${source}`)
  return { anchors: [phrase], isCommon: false }
}

function rank(word: string): number {
  return Math.min(word.length, 14) - (common.has(word) ? 20 : 0) + (/[_/0-9]/.test(word) ? 3 : 0)
}
