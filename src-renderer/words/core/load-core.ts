// SPDX-License-Identifier: MIT
import type { Language } from '../languages.ts'
import { type CoreCatalogue, type CoreSpeaker, speakEnglish } from './core-sentences.ts'

/** A language of the window whose sentences of the core stand in a catalogue. English is what the core says itself. */
export type CoreLanguage = Exclude<Language, 'en'>

const loaders: Record<CoreLanguage, () => Promise<CoreCatalogue>> = {
  de: async () => (await import('./de/german-core.ts')).germanCore,
  fr: async () => (await import('./fr/french-core.ts')).frenchCore,
  es: async () => (await import('./es/spanish-core.ts')).spanishCore,
  'zh-CN': async () => (await import('./zh-cn/chinese-core.ts')).chineseCore,
  ja: async () => (await import('./ja/japanese-core.ts')).japaneseCore,
}

/** The core's sentences in a language. Rejects where their file cannot be had. */
export function loadCoreCatalogue(language: CoreLanguage): Promise<CoreCatalogue> {
  return loaders[language]()
}

/** How a language says what the core says; English loads nothing for it. Rejects where a file cannot be had. */
export async function loadCoreSpeaker(language: Language): Promise<CoreSpeaker> {
  if (language === 'en') return speakEnglish
  const [{ createCoreSpeaker }, catalogue] = await Promise.all([
    import('./create-core-speaker.ts'),
    loadCoreCatalogue(language),
  ])
  return createCoreSpeaker(catalogue, language)
}
