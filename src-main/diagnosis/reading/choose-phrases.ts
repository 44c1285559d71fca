// SPDX-License-Identifier: MIT
import { mayStandAt, mayStandNear } from '../matching/anchor-clues.ts'
import type { AnchoredPhrase, PhraseIndex } from '../matching/phrase-index.ts'
import { nearBytes } from '../matching/stands-near.ts'
import type { Hit } from './find-hits.ts'

/** Phrases that are worth matching where anchors were found. */
export interface PhraseChooser {
  /** Whether an anchor at `offset` of the bytes at hand may be one of a phrase's; most are not. */
  mayCount(anchor: number, bytes: Uint8Array, offset: number): boolean
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
    mayCount(anchor, bytes, offset) {
      for (const { phrase, clues } of index.phrasesOf[anchor] ?? [])
        if (!isSated(phrase) && mayStandAt(clues(), bytes, offset)) return true
      return false
    },
    addWanted(hit, bytes, position, wanted) {
      for (const anchored of index.phrasesOf[hit.anchor] ?? []) {
        const { phrase } = anchored
        if (wanted.has(phrase) || isSated(phrase) || !(hit.isSure || isLikely(anchored, bytes, hit.offset))) continue
        if (isWorthReading(phrase, hit.anchor, position)) wanted.add(phrase)
      }
    },
  }
}

function isLikely({ clues }: AnchoredPhrase, bytes: Uint8Array, offset: number): boolean {
  return mayStandAt(clues(), bytes, offset) && mayStandNear(clues(), bytes, offset)
}
