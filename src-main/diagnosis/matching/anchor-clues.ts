// SPDX-License-Identifier: MIT
import { chooseWitnesses } from './choose-anchors.ts'
import { encodeUtf8 } from './encode-utf8.ts'
import type { Piece } from './parse-phrase.ts'
import { squeezeWords } from './squeeze-words.ts'
import { type Surroundings, standsBetween } from './stands-between.ts'
import { mayBeAddress, standsNear } from './stands-near.ts'

/** What tells, without reading the line, that an anchor is not where its phrase stands. */
export interface AnchorClues {
  /** Bytes of the anchor. */
  readonly length: number
  /** What stands beside it in the phrase; one of these has to. */
  readonly surroundings: readonly Surroundings[]
  /** Other words of the phrase, which have to stand near it. */
  readonly witnesses: readonly Uint8Array[]
  /** Whether a PCI address follows it at once. */
  readonly isBeforeAddress: boolean
}

/** The clues to a phrase of these pieces and runs of words by one of its anchors. */
export function findClues(
  pieces: readonly Piece[],
  literals: readonly string[],
  anchors: readonly string[],
  anchor: string,
): AnchorClues {
  const squeezed = squeezeWords(anchor)
  return {
    length: encodeUtf8(anchor).length,
    surroundings: pieces.flatMap((piece, index) =>
      piece.kind === 'literal' ? surroundingsIn(piece.text, squeezed, pieces[index + 1]) : [],
    ),
    witnesses: chooseWitnesses(literals, anchors, anchor).map(encodeUtf8),
    isBeforeAddress: precedesAddress(pieces, squeezed),
  }
}

/** Whether the words beside the anchor may be the phrase's: false only where they are others. */
export function mayStandAt({ length, surroundings }: AnchorClues, bytes: Uint8Array, offset: number): boolean {
  for (const around of surroundings) if (standsBetween(around, bytes, offset, offset + length)) return true
  return surroundings.length === 0
}

/** Whether the rest of the phrase may stand near the anchor: its other words, or the address that follows. */
export function mayStandNear(clues: AnchorClues, bytes: Uint8Array, offset: number): boolean {
  if (clues.isBeforeAddress && !mayBeAddress(bytes, offset + clues.length)) return false
  return clues.witnesses.every((witness) => standsNear(bytes, offset, witness))
}

function surroundingsIn(text: string, anchor: string, next: Piece | undefined): Surroundings[] {
  const areDigitsNext = next?.kind === 'capture' && ['bdf', 'n', 'hex'].includes(next.takes)
  const found: Surroundings[] = []
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
    const before = encodeUtf8(text.slice(0, at)).reverse()
    found.push({ before, after: encodeUtf8(text.slice(at + anchor.length)), areDigitsNext })
  }
  return found
}

function precedesAddress(pieces: readonly Piece[], anchor: string): boolean {
  return pieces.some((piece, index) => {
    const next = pieces[index + 1]
    return piece.kind === 'literal' && piece.text.endsWith(anchor) && next?.kind === 'capture' && next.takes === 'bdf'
  })
}
