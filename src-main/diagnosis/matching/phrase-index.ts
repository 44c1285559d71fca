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
  /** Other words of it that have to stand near the anchor. */
  readonly witnesses: readonly Uint8Array[]
  /** Letters of the anchor where a PCI address follows it at once, else 0. */
  readonly beforeAddress: number
}

/** Indexes phrases by their anchors. The same phrase twice is one. */
export function buildPhraseIndex(sources: Iterable<string>): PhraseIndex {
  const phrases = [...new Set(sources)].map(parsePhrase)
  const byAnchor = new Map<string, AnchoredPhrase[]>()
  for (const [phrase, { anchors, witnesses, isBeforeAddress }] of phrases.entries()) {
    for (const [index, anchor] of anchors.entries()) {
      const words = (witnesses[index] ?? []).map(encodeUtf8)
      const beforeAddress = isBeforeAddress[index] === true ? encodeUtf8(anchor).length : 0
      byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { phrase, witnesses: words, beforeAddress }])
    }
  }
  return { phrases, scanner: createAnchorScanner([...byAnchor.keys()]), phrasesOf: [...byAnchor.values()] }
}
