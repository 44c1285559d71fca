// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { HostView } from '../../src-main/model/host-view.ts'
import type { Language } from '../words/languages.ts'
import type { LanguageState, LanguageStore } from './language.ts'
import type { Theme, ThemeStore } from './theme.ts'
import type { WindowState } from './window-state.ts'
import type { WindowStore } from './window-store.ts'

export const WindowContext = createContext<WindowStore | null>(null)
export const ThemeContext = createContext<ThemeStore | null>(null)
export const LanguageContext = createContext<LanguageStore | null>(null)

/** The store of this window, for what can be done. */
export function useWindow(): WindowStore {
  const store = useContext(WindowContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of the window's state; the screen is drawn again only when that part changes. */
export function useWindowState<T>(select: (state: WindowState) => T): T {
  return useStore(useWindow().state, select)
}

/** The host on screen, or null while there is none. */
export function useHostView(): HostView | null {
  return useWindowState(({ host }) => (host.at === 'showing' ? host.view : null))
}

/** The theme on screen and the way to change it. */
export function useTheme(): { readonly theme: Theme; readonly toggle: () => void } {
  const store = useContext(ThemeContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return { theme: useStore(store.state, (state) => state.theme), toggle: store.toggle }
}

/** The language that is spoken and the way to change it. */
export function useLanguage(): LanguageState & { readonly choose: (language: Language) => Promise<void> } {
  const store = useContext(LanguageContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return { ...useStore(store.state), choose: store.choose }
}
