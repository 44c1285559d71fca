// SPDX-License-Identifier: MIT
import { type AnchorScanner, createAnchorScanner } from './anchor-scanner.ts'
import { encodeUtf8 } from './encode-utf8.ts'
import { type ParsedPhrase, parsePhrase } from './parse-phrase.ts'

/** All phrases that are looked for at once. */
export interface PhraseIndex {
  readonly phrases: readonly ParsedPhrase[]
  readonly scanner: AnchorScanner
  /** Numbers of the phrases that an anchor stands for, by the anchor's number. */
  readonly phrasesOf: readonly (readonly AnchoredPhrase[])[]
}

/** A phrase by one of its anchors. */
export interface AnchoredPhrase {
  readonly phrase: number
  /** Another word of it that has to stand near the anchor, or null. */
  readonly witness: Uint8Array | null
}

/** Indexes phrases by their anchors. The same phrase twice is one. */
export function buildPhraseIndex(sources: Iterable<string>): PhraseIndex {
  const phrases = [...new Set(sources)].map(parsePhrase)
  const byAnchor = new Map<string, AnchoredPhrase[]>()
  for (const [phrase, { anchors, witnesses }] of phrases.entries()) {
    for (const [index, anchor] of anchors.entries()) {
      const word = witnesses[index] ?? ''
      const witness = word === '' ? null : encodeUtf8(word)
      byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { phrase, witness }])
    }
  }
  return { phrases, scanner: createAnchorScanner([...byAnchor.keys()]), phrasesOf: [...byAnchor.values()] }
}
