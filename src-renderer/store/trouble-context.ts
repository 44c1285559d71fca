// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { TroubleState } from './trouble-state.ts'
import type { TroubleStore } from './trouble-store.ts'

export const TroubleContext = createContext<TroubleStore | null>(null)

/** The store of failures, for what can be done. */
export function useTrouble(): TroubleStore {
  const store = useContext(TroubleContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of what is known of failures; the screen is drawn again only when that part changes. */
export function useTroubleState<T>(select: (state: TroubleState) => T): T {
  return useStore(useTrouble().state, select)
}
