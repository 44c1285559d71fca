// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import { loadCoreSpeaker } from '../words/core/load-core.ts'
import { type Language, matchLanguage, writtenForm } from '../words/languages.ts'
import { loadWords } from '../words/load-words.ts'
import { speak } from '../words/spoken.ts'
import type { Choice } from './setting-choice.ts'

/** Where the choice of a language is kept and how it is shown, and what the browser says is read. */
export interface LanguagePorts {
  readonly choice: Choice<Language>
  /** What the person reads, the best first. */
  readonly preferred: () => readonly string[]
  /** Tells the page, and so a screen reader, which language it is in. */
  readonly apply: (language: Language) => void
}

/** What is known of the language: the one that is spoken, and whether another could not be had. */
export interface LanguageState {
  readonly language: Language
  readonly hasFailed: boolean
}

/** The language on screen, and the way to change it. */
export interface LanguageStore {
  readonly state: StoreApi<LanguageState>
  /** Speaks the language that was chosen before or else fits best; resolves once its words are there. */
  readonly start: () => Promise<void>
  /** Speaks another language and keeps the choice. Choosing what the browser asks for goes back to following it. */
  readonly choose: (language: Language) => Promise<void>
}

/** A language that follows the browser until the person chooses another one. The page is English until it is loaded. */
export function createLanguageStore(ports: LanguagePorts): LanguageStore {
  const state = createStore<LanguageState>()(() => ({ language: 'en', hasFailed: false }))
  let wanted: Language = 'en'
  const turnTo = async (language: Language) => {
    wanted = language
    const loaded = await Promise.all([loadWords(language), loadCoreSpeaker(language)]).catch(() => null)
    // Who chooses twice in quick succession means the second.
    if (wanted !== language) return
    if (loaded === null) return state.setState({ hasFailed: true })
    speak(...loaded, language, regionOf(language, ports.preferred()))
    ports.apply(language)
    state.setState({ language, hasFailed: false })
  }
  const current = () => ports.choice.read() ?? matchLanguage(ports.preferred())
  ports.choice.onChange(() => {
    if (current() !== wanted) void turnTo(current())
  })
  return {
    state,
    start: () => turnTo(current()),
    choose(language) {
      ports.choice.keep(language === matchLanguage(ports.preferred()) ? null : language)
      return turnTo(language)
    },
  }
}

/** The person's own tag for a language, such as `de-AT`, by which dates are written. */
function regionOf(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => writtenForm(tag) === writtenForm(language)) ?? language
}

/** The browser's own ports. */
export function browserLanguagePorts(): Omit<LanguagePorts, 'choice'> {
  return {
    preferred: () => navigator.languages,
    apply(language) {
      document.documentElement.lang = language
    },
  }
}
