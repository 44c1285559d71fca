// SPDX-License-Identifier: MIT
import { errnoWords } from './errno-words.ts'
import { splitPhrase } from './split-phrase.ts'
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

/** A phrase ready to be matched. */
export interface ParsedPhrase {
  readonly source: string
  readonly pieces: readonly Piece[]
}

const kinds: readonly string[] = ['bdf', 'n', 'hex', 'path', 'word', 'text']

/** Parses a phrase. A phrase that cannot be matched is a fault of its author and throws. */
export function parsePhrase(source: string): ParsedPhrase {
  const pieces: Piece[] = []
  for (const part of splitPhrase(source)) {
    if (part.kind === 'gap') pieces.push(part)
    else if (part.kind === 'slot') pieces.push(parseSlot(part.inner, source))
    else {
      const text = squeezeWords(part.text)
      const last = pieces.at(-1)
      if (last?.kind === 'literal') pieces[pieces.length - 1] = { kind: 'literal', text: last.text + text }
      else if (text !== '') pieces.push({ kind: 'literal', text })
    }
  }
  checkOrder(pieces, source)
  return { source, pieces }
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
