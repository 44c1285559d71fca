// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { SettingsState, SettingsStore } from './settings-store.ts'

export const SettingsContext = createContext<SettingsStore | null>(null)

/** The store of settings, for what can be done. */
export function useSettings(): SettingsStore {
  const store = useContext(SettingsContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of what is known of the settings; the screen is drawn again only when that part changes. */
export function useSettingsState<T>(select: (state: SettingsState) => T): T {
  return useStore(useSettings().state, select)
}
