// SPDX-License-Identifier: MIT
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { MachinesView } from '../../src-main/model/machine-view.ts'
import type { GuestState } from './guest-state.ts'
import type { GuestStore } from './guest-store.ts'
import type { MachinesWindowState } from './machine-state.ts'
import type { MachineStore } from './machine-store.ts'

export const MachineContext = createContext<MachineStore | null>(null)
export const GuestContext = createContext<GuestStore | null>(null)

/** The store of machines, for what can be done. */
export function useMachines(): MachineStore {
  const store = useContext(MachineContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of what is known of machines; the screen is drawn again only when that part changes. */
export function useMachineState<T>(select: (state: MachinesWindowState) => T): T {
  return useStore(useMachines().state, select)
}

/** What main says of machines, or null while nothing was said. */
export function useMachinesView(): MachinesView | null {
  return useMachineState(({ machines }) => (machines.at === 'showing' ? machines.view : null))
}

/** The store of the guest that is being drafted, for what can be done. */
export function useGuest(): GuestStore {
  const store = useContext(GuestContext)
  if (store === null) throw new Error('a screen stands outside the window')
  return store
}

/** A part of what is known of the guest that is being drafted. */
export function useGuestState<T>(select: (state: GuestState) => T): T {
  return useStore(useGuest().state, select)
}
