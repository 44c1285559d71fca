// SPDX-License-Identifier: MIT
import { type AnchorScanner, createAnchorScanner } from './anchor-scanner.ts'
import { type ParsedPhrase, parsePhrase } from './parse-phrase.ts'

/** All phrases that are looked for at once. */
export interface PhraseIndex {
  readonly phrases: readonly ParsedPhrase[]
  readonly scanner: AnchorScanner
  /** Numbers of the phrases that an anchor stands for, by the anchor's number. */
  readonly phrasesOf: readonly (readonly number[])[]
}

/** Indexes phrases by their anchors. The same phrase twice is one. */
export function buildPhraseIndex(sources: Iterable<string>): PhraseIndex {
  const phrases = [...new Set(sources)].map(parsePhrase)
  const byAnchor = new Map<string, number[]>()
  for (const [number, { anchors }] of phrases.entries()) {
    for (const anchor of anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), number])
  }
  return { phrases, scanner: createAnchorScanner([...byAnchor.keys()]), phrasesOf: [...byAnchor.values()] }
}
