// SPDX-License-Identifier: MIT
import { english } from './en/english.ts'
import type { Language } from './languages.ts'
import type { Words } from './words.ts'

/** Where each language is. English is part of the page; each of the others is a file that is loaded when it is spoken. */
const loaders: Record<Language, () => Promise<Words>> = {
  en: async () => english,
  de: async () => (await import('./de/german.ts')).german,
  fr: async () => (await import('./fr/french.ts')).french,
  es: async () => (await import('./es/spanish.ts')).spanish,
  'zh-CN': async () => (await import('./zh-cn/chinese.ts')).chinese,
  ja: async () => (await import('./ja/japanese.ts')).japanese,
}

/** The words of a language. Rejects where its file cannot be had. */
export function loadWords(language: Language): Promise<Words> {
  return loaders[language]()
}
