// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import { loadCoreSpeaker } from '../words/core/load-core.ts'
import { type Language, languages, matchLanguage, writtenForm } from '../words/languages.ts'
import { loadWords } from '../words/load-words.ts'
import { speak } from '../words/spoken.ts'
import { openStorage, type PageStorage } from './page-storage.ts'

const storageKey = 'throughway.language'

/** Where a choice of language is kept and shown, and what the browser says is read. */
export interface LanguagePorts {
  readonly storage: PageStorage
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
  return {
    state,
    start: () => turnTo(readChoice(ports.storage) ?? matchLanguage(ports.preferred())),
    choose(language) {
      if (language === matchLanguage(ports.preferred())) ports.storage.removeItem(storageKey)
      else ports.storage.setItem(storageKey, language)
      return turnTo(language)
    },
  }
}

/** The person's own tag for a language, such as `de-AT`, by which dates are written. */
function regionOf(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => writtenForm(tag) === writtenForm(language)) ?? language
}

function readChoice(storage: PageStorage): Language | null {
  const kept = storage.getItem(storageKey)
  return kept !== null && Object.hasOwn(languages, kept) ? (kept as Language) : null
}

/** The browser's own ports. */
export function browserLanguagePorts(): LanguagePorts {
  return {
    storage: openStorage(),
    preferred: () => navigator.languages,
    apply(language) {
      document.documentElement.lang = language
    },
  }
}
