// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import { openStorage, type PageStorage } from './page-storage.ts'

export type Theme = 'light' | 'dark'

const storageKey = 'throughway.theme'

/** Where a choice of theme is kept and shown, and what the desktop prefers. */
export interface ThemePorts {
  readonly storage: PageStorage
  readonly preferred: () => Theme
  /** Calls back when the desktop changes its preference. */
  readonly onPreferenceChange: (listener: () => void) => void
  /** Shows the theme; null leaves it to the desktop. */
  readonly apply: (chosen: Theme | null) => void
}

/** The theme on screen, and the way to change it. */
export interface ThemeStore {
  readonly state: StoreApi<{ readonly theme: Theme }>
  readonly toggle: () => void
}

/**
 * A theme that follows the desktop until the person chooses the other one.
 *
 * Choosing what the desktop prefers anyway goes back to following it, so that two buttons' worth of states fit one.
 */
export function createThemeStore(ports: ThemePorts): ThemeStore {
  let chosen = readChoice(ports.storage)
  const state = createStore<{ readonly theme: Theme }>()(() => ({ theme: chosen ?? ports.preferred() }))
  ports.apply(chosen)
  ports.onPreferenceChange(() => state.setState({ theme: chosen ?? ports.preferred() }))
  return {
    state,
    toggle() {
      const theme = state.getState().theme === 'dark' ? 'light' : 'dark'
      chosen = theme === ports.preferred() ? null : theme
      keepChoice(ports.storage, chosen)
      ports.apply(chosen)
      state.setState({ theme })
    },
  }
}

function readChoice(storage: PageStorage): Theme | null {
  const kept = storage.getItem(storageKey)
  return kept === 'light' || kept === 'dark' ? kept : null
}

function keepChoice(storage: PageStorage, chosen: Theme | null): void {
  if (chosen === null) storage.removeItem(storageKey)
  else storage.setItem(storageKey, chosen)
}

/** The browser's own ports. */
export function browserThemePorts(): ThemePorts {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
  return {
    storage: openStorage(),
    preferred: () => (prefersDark.matches ? 'dark' : 'light'),
    onPreferenceChange: (listener) => prefersDark.addEventListener('change', listener),
    apply(chosen) {
      if (chosen === null) delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = chosen
    },
  }
}
