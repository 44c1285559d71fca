// SPDX-License-Identifier: MIT

/**
 * Sentences of the core in one language: the key is the English one with numbered places (`{0} has no IOMMU group.`),
 * the value is the same in the other language, with each of these places once, in any order.
 */
export type CoreSentences = Readonly<Record<string, string>>

/** All sentences of a language, by the area of the core that says them. Every area is a file of its own. */
export type CoreCatalogue = Readonly<Record<string, CoreSentences>>

/** A sentence as it is shown: what it says, and in which language that is. */
export interface SpokenSentence {
  readonly text: string
  readonly lang: string
}

/** Says a sentence of the core; what has no translation stays English, and says so. */
export type CoreSpeaker = (sentence: string) => SpokenSentence

/** How English is said: as the core says it. */
export const speakEnglish: CoreSpeaker = (text) => ({ text, lang: 'en' })
