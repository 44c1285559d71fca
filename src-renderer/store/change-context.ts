// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ChangeView } from '../../src-main/model/change-view.ts'
import type { ChangeState } from './change-state.ts'
import type { ChangeStore } from './change-store.ts'

export const ChangeContext = createContext<ChangeStore | null>(null)

/** The store of plans and changes, for what can be done. */
export function useChanges(): ChangeStore {
  const store = useContext(ChangeContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of the state of plans and changes; the screen is drawn again only when that part changes. */
export function useChangeState<T>(select: (state: ChangeState) => T): T {
  return useStore(useChanges().state, select)
}

/** What main says of changes, or null while nothing was said. */
export function useChangeView(): ChangeView | null {
  return useChangeState(({ changes }) => (changes.at === 'showing' ? changes.view : null))
}
