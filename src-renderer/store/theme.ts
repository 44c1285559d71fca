// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Choice } from './setting-choice.ts'

export type Theme = 'light' | 'dark'

/** Where the choice of a theme is kept and how it is shown, and what the desktop prefers. */
export interface ThemePorts {
  readonly choice: Choice<Theme>
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
  const current = () => ports.choice.read() ?? ports.preferred()
  const state = createStore<{ readonly theme: Theme }>()(() => ({ theme: current() }))
  ports.apply(ports.choice.read())
  ports.onPreferenceChange(() => state.setState({ theme: current() }))
  ports.choice.onChange(() => {
    ports.apply(ports.choice.read())
    state.setState({ theme: current() })
  })
  return {
    state,
    toggle() {
      const theme = state.getState().theme === 'dark' ? 'light' : 'dark'
      ports.choice.keep(theme === ports.preferred() ? null : theme)
    },
  }
}

/** The browser's own ports. */
export function browserThemePorts(): Omit<ThemePorts, 'choice'> {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
  return {
    preferred: () => (prefersDark.matches ? 'dark' : 'light'),
    onPreferenceChange: (listener) => prefersDark.addEventListener('change', listener),
    apply(chosen) {
      if (chosen === null) delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = chosen
    },
  }
}
