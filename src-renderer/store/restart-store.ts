// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { WatchedBridge } from '../http-bridge.ts'
import { askedAgain, replyOf } from './reply.ts'
import { firstRestartState, type RestartState } from './restart-state.ts'

/** Restarting the computer, and what can be asked about it. */
export interface RestartStore {
  readonly state: StoreApi<RestartState>
  /** Follows the connection; the answer is the way to stop. */
  readonly start: () => () => void
  /** Asks whether the computer can be restarted from here. */
  readonly look: () => Promise<void>
  /** Restarts it; the person has confirmed. Once it goes down, no other is asked for. */
  readonly restart: () => Promise<void>
}

/** A store over `bridge`. */
export function createRestartStore({ api, watchConnection }: WatchedBridge<'computer'>): RestartStore {
  const state = createStore<RestartState>()(() => firstRestartState)
  let isConnected = true

  return {
    state,
    start: () =>
      watchConnection(({ at }) => {
        isConnected = at === 'restored'
        // The computer is up again, or never went down.
        if (isConnected && state.getState().request.at === 'restarting') state.setState(firstRestartState)
      }),
    look: async () => {
      state.setState(({ view }) => ({ view: askedAgain(view) }))
      const answer = await api.computer.canRestart(null)
      state.setState(({ view }) => ({ view: replyOf(view, answer) }))
    },
    restart: async () => {
      const { at } = state.getState().request
      if (at === 'asked' || at === 'restarting') return
      state.setState({ request: { at: 'asked' } })
      const wasConnected = isConnected
      const answer = await api.computer.restart(null)
      // The computer can be faster than its answer.
      const isCutOff = !answer.ok && answer.failure.code === 'connection-lost' && wasConnected
      state.setState({
        request: answer.ok || isCutOff ? { at: 'restarting' } : { at: 'failed', failure: answer.failure },
      })
    },
  }
}
