// SPDX-License-Identifier: MIT
import type { AnchoredPhrase, PhraseIndex } from '../matching/phrase-index.ts'
import { mayBeAddress, nearBytes, standsNear } from '../matching/stands-near.ts'
import type { Hit } from './find-hits.ts'

/** Phrases that are worth matching where anchors were found. */
export interface PhraseChooser {
  /** Adds to `wanted` what a hit at `position` of the whole log speaks for. */
  addWanted(hit: Hit, bytes: Uint8Array, position: number, wanted: Set<number>): void
}

/** A chooser for one log, which it has to be shown from its beginning to its end. */
export function createPhraseChooser(index: PhraseIndex, isSated: (phrase: number) => boolean): PhraseChooser {
  const lastWord = new Map<number, { anchor: number; position: number }>()

  /** One word of a phrase, where it is rare; two of them near each other where they are common. */
  function isWorthReading(phrase: number, anchor: number, position: number): boolean {
    if (index.phrases[phrase]?.isCommon !== true) return true
    const last = lastWord.get(phrase)
    lastWord.set(phrase, { anchor, position })
    return last !== undefined && last.anchor !== anchor && position - last.position < nearBytes
  }

  return {
    addWanted(hit, bytes, position, wanted) {
      for (const anchored of index.phrasesOf[hit.anchor] ?? []) {
        const { phrase } = anchored
        if (wanted.has(phrase) || isSated(phrase) || !(hit.isSure || isLikely(anchored, bytes, hit.offset))) continue
        if (isWorthReading(phrase, hit.anchor, position)) wanted.add(phrase)
      }
    },
  }
}

/** Whether the rest of the phrase may stand around an anchor: its other words, or the address that follows. */
function isLikely({ witnesses, beforeAddress }: AnchoredPhrase, bytes: Uint8Array, offset: number): boolean {
  if (beforeAddress > 0 && !mayBeAddress(bytes, offset + beforeAddress)) return false
  return witnesses.every((witness) => standsNear(bytes, offset, witness))
}
