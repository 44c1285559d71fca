// SPDX-License-Identifier: MIT
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HostView } from '../../src-main/model/host-view.ts'
import type { MadeCapture } from '../../src-main/model/made-capture.ts'
import type { Result } from '../../src-main/model/result.ts'
import type { ConnectionChange, OpenBridge } from '../http-bridge.ts'
import type { CaptureFile } from './read-capture-file.ts'
import {
  type CallFailure,
  firstState,
  type News,
  type Selection,
  type StepId,
  type Task,
  type VerdictFilter,
  type WindowState,
} from './window-state.ts'

/** The window's state and all that can be done to it. */
export interface WindowStore {
  readonly state: StoreApi<WindowState>
  /** Asks for the host and listens for changes; the answer is the way to stop listening. */
  readonly start: () => () => void
  readonly checkAgain: () => Promise<void>
  /** Shows the host in a capture, once `reading` has read the file. */
  readonly openCapture: (fileName: string, reading: Promise<Result<CaptureFile, CallFailure>>) => Promise<void>
  readonly closeCapture: () => Promise<void>
  /** Makes a capture of the host on screen, to be saved. */
  readonly makeCapture: () => Promise<Result<MadeCapture, CallFailure>>
  readonly dismissFailure: () => void
  readonly goTo: (step: StepId) => void
  readonly filterFindings: (filter: VerdictFilter) => void
  readonly searchDevices: (text: string) => void
  readonly select: (selection: Selection | null) => void
}

/** A store over `bridge`: a mirror of what main said, and the choices of the person who looks at it. */
export function createWindowStore({ api, watchConnection }: OpenBridge<'host' | 'capture'>): WindowStore {
  const state = createStore<WindowState>()(() => firstState)

  const request = async (
    task: Task & { readonly at: 'checking' | 'opening' | 'closing' },
    what: News['what'],
    send: () => Promise<Result<HostView, CallFailure>>,
  ) => {
    if (isBusy(state.getState().task)) return
    state.setState({ task })
    const answer = await send()
    state.setState((now) =>
      answer.ok
        ? { ...showView(now, answer.value, what), task: { at: 'idle' } }
        : showFailure(now, answer.failure, task.at === 'opening' ? task.fileName : null),
    )
  }

  const readHost = async () => {
    const answer = await api.host.view(null)
    state.setState((now) => (answer.ok ? showView(now, answer.value, 'read') : showFailure(now, answer.failure, null)))
  }

  const followConnection = (change: ConnectionChange) =>
    state.setState((now) =>
      change.at === 'restored'
        ? // A server that was started anew counts revisions from the beginning, so this view replaces any.
          { ...showView({ ...now, host: { at: 'reading' } }, change.view, 'changed'), connection: 'connected' }
        : { connection: change.at },
    )

  return {
    state,
    start() {
      const stopWatching = watchConnection(followConnection)
      const stopListening = api.host.changed((view) => state.setState((now) => showView(now, view, 'changed')))
      void readHost()
      return () => {
        stopWatching()
        stopListening()
      }
    },
    checkAgain: () => request({ at: 'checking' }, 'checked', () => api.host.check(null)),
    openCapture: (fileName, reading) =>
      request({ at: 'opening', fileName }, 'opened', async () => {
        const file = await reading
        return file.ok ? api.capture.open(file.value) : file
      }),
    closeCapture: () => request({ at: 'closing' }, 'closed', () => api.capture.close(null)),
    makeCapture: () => api.capture.make(null),
    dismissFailure: () => state.setState((now) => (now.task.at === 'failed' ? { task: { at: 'idle' } } : {})),
    goTo: (step) => state.setState({ step }),
    filterFindings: (verdictFilter) => state.setState({ verdictFilter }),
    searchDevices: (deviceSearch) => state.setState({ deviceSearch }),
    select: (selection) => state.setState({ selection }),
  }
}

/** True while an answer is awaited; the window sends one request at a time. */
export function isBusy(task: Task): boolean {
  return task.at === 'checking' || task.at === 'opening' || task.at === 'closing'
}

/** The state with `view` on screen, unless a later one already is. Choices made on another host are forgotten. */
function showView(now: WindowState, view: HostView, what: News['what']): Partial<WindowState> {
  const shown = now.host.at === 'showing' ? now.host.view : null
  if (shown !== null && shown.revision > view.revision) return {}
  // The answer to a call and the push it caused carry the same view: told once.
  if (shown !== null && shown.revision === view.revision) {
    return what === 'changed' ? {} : { news: { what, view: shown } }
  }
  const isSameHost = shown !== null && shown.source.kind === view.source.kind && shown.source.name === view.source.name
  const news = { what: now.task.at === 'idle' ? what : (newsOfTask(now.task) ?? what), view }
  return {
    host: { at: 'showing', view },
    news,
    ...(isSameHost ? {} : { verdictFilter: 'all', deviceSearch: '', selection: null }),
  }
}

function newsOfTask(task: Task): News['what'] | null {
  switch (task.at) {
    case 'checking':
      return 'checked'
    case 'opening':
      return 'opened'
    case 'closing':
      return 'closed'
    default:
      return null
  }
}

/** The state after a request came to nothing: a host that is on screen stays there, and the failure stands beside it. */
function showFailure(now: WindowState, failure: CallFailure, fileName: string | null): Partial<WindowState> {
  const connection = failure.code === 'session-missing' ? { connection: 'expired' as const } : {}
  if (now.host.at === 'showing' || fileName !== null)
    return { ...connection, task: { at: 'failed', fileName, failure } }
  return { ...connection, host: { at: 'failed', failure }, task: { at: 'idle' } }
}
