// SPDX-License-Identifier: MIT
import { type AnchorClues, findClues } from './anchor-clues.ts'
import { type AnchorScanner, createAnchorScanner } from './anchor-scanner.ts'
import { chooseAnchors } from './choose-anchors.ts'
import { type ParsedPhrase, parsePhrase } from './parse-phrase.ts'
import { splitPhrase, wordsOf } from './split-phrase.ts'

/** All phrases that are looked for at once. */
export interface PhraseIndex {
  readonly phrases: readonly IndexedPhrase[]
  readonly scanner: AnchorScanner
  /** The phrases that an anchor stands for, by the anchor's number. */
  readonly phrasesOf: readonly (readonly AnchoredPhrase[])[]
}

/** A phrase that is looked for. Most are never found, so what only a find needs is made then. */
export interface IndexedPhrase {
  readonly source: string
  /** Its words stand in many lines: it is looked for where two of them stand near each other. */
  readonly isCommon: boolean
  readonly parsed: () => ParsedPhrase
}

/** A phrase by one of its anchors. */
export interface AnchoredPhrase {
  readonly phrase: number
  readonly clues: () => AnchorClues
}

/** Indexes phrases by their anchors. The same phrase twice is one. */
export function buildPhraseIndex(sources: Iterable<string>): PhraseIndex {
  const byAnchor = new Map<string, AnchoredPhrase[]>()
  const phrases = [...new Set(sources)].map((source, phrase): IndexedPhrase => {
    const literals = wordsOf(splitPhrase(source))
    const { anchors, isCommon } = chooseAnchors(literals, source)
    const parsed = once(() => parsePhrase(source))
    for (const anchor of anchors) {
      const clues = once(() => findClues(parsed().pieces, literals, anchors, anchor))
      const known = byAnchor.get(anchor)
      if (known === undefined) byAnchor.set(anchor, [{ phrase, clues }])
      else known.push({ phrase, clues })
    }
    return { source, isCommon, parsed }
  })
  return { phrases, scanner: createAnchorScanner([...byAnchor.keys()]), phrasesOf: [...byAnchor.values()] }
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
