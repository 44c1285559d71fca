// SPDX-License-Identifier: MIT
import type { SettingChoice } from '../../src-main/model/settings.ts'
import type { Language } from '../words/languages.ts'
import type { SettingsStore } from './settings-store.ts'
import type { Theme } from './theme.ts'

/** A choice that is kept, or left to the desktop, which is null. */
export interface Choice<T> {
  readonly read: () => T | null
  /** Counts at once in this window, also where it cannot be kept. */
  readonly keep: (value: T | null) => void
  readonly onChange: (listener: () => void) => void
}

/** The choice of a language among the settings. */
export function languageChoice(settings: SettingsStore): Choice<Language> {
  return choiceAmong<Language>(settings, 'language')
}

/** The choice of a theme among the settings. */
export function themeChoice(settings: SettingsStore): Choice<Theme> {
  return choiceAmong<Theme>(settings, 'theme')
}

function choiceAmong<T extends string>({ state, set }: SettingsStore, key: 'language' | 'theme'): Choice<T> {
  const kept = (): T | null => {
    const value = state.getState().view?.settings[key] ?? 'system'
    return value === 'system' ? null : (value as unknown as T)
  }
  let chosen = kept()
  const listeners = new Set<() => void>()
  state.subscribe((now, before) => {
    if (now.view === before.view || kept() === chosen) return
    chosen = kept()
    for (const listener of listeners) listener()
  })
  return {
    read: () => chosen,
    keep: (value) => {
      chosen = value
      for (const listener of listeners) listener()
      void set({ key, value: value ?? 'system' } as SettingChoice)
    },
    onChange: (listener) => void listeners.add(listener),
  }
}
