// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { RestartState } from './restart-state.ts'
import type { RestartStore } from './restart-store.ts'

export const RestartContext = createContext<RestartStore | null>(null)

/** The store of restarting, for what can be done. */
export function useRestart(): RestartStore {
  const store = useContext(RestartContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of what is known of restarting; the screen is drawn again only when that part changes. */
export function useRestartState<T>(select: (state: RestartState) => T): T {
  return useStore(useRestart().state, select)
}
