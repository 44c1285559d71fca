// SPDX-License-Identifier: MIT

import type { Failure } from '../contract/failures.ts'
import type { HostView } from '../model/host-view.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { examineHost } from './examine-host.ts'
import { judgeStanding } from './judge-standing.ts'
import { createListeners } from './listeners.ts'
import type { OpenHost } from './open-host.ts'

/** The host on screen: the one the program was started on, or a capture laid over it. */
export interface HostSession {
  /** The host as last read; reads it first if nobody has. */
  view(): Promise<HostView>
  /** The host as last read, or null where nobody has read it yet. */
  lastView(): HostView | null
  /** The host on screen, to be read for a plan or a change. */
  host(): OpenHost
  /** Reads the host again. Callers at the same time share one reading. */
  check(): Promise<HostView>
  /** Shows the host in this archive. The one shown before stays where the archive is refused. */
  openCapture(name: string, archive: Uint8Array): Promise<Result<HostView, Failure>>
  /** Goes back to the host the session began with, and reads it again. */
  closeCapture(): Promise<HostView>
  /** Has `listener` called with every new view, in order; returns the way to stop that. */
  onChanged(listener: (view: HostView) => void): () => void
}

/** A session that begins on `base`. Nothing is read until somebody asks. */
export function createHostSession(base: OpenHost): HostSession {
  let current: OpenHost = base
  let lastView: HostView | null = null
  let revision = 0
  // Readings and changes of host happen one after another: a slow reading of the old host must never be shown
  // after, or as, the new one.
  let last: Promise<unknown> = Promise.resolve()
  let waitingCheck: Promise<HostView> | null = null
  const listeners = createListeners<HostView>()

  function afterOthers<T>(action: () => Promise<T>): Promise<T> {
    const next = last.then(action)
    last = next.catch(() => undefined)
    return next
  }

  async function read(): Promise<HostView> {
    const { facts, report, devices } = await examineHost(current.reader)
    revision += 1
    const standing = judgeStanding(current.reader, facts)
    lastView = { revision, source: current.source, report, devices, standing }
    listeners.tell(lastView)
    return lastView
  }

  function replaceHost(next: OpenHost): void {
    current = next
    lastView = null
  }

  function check(): Promise<HostView> {
    waitingCheck ??= afterOthers(read).finally(() => {
      waitingCheck = null
    })
    return waitingCheck
  }

  async function openAndRead(name: string, archive: Uint8Array): Promise<Result<HostView, Failure>> {
    const { openCapture } = await import('./open-capture.ts')
    const opened = await openCapture(archive)
    if (!opened.ok) return fail(opened.failure)
    replaceHost({ reader: opened.value, source: { kind: 'capture', name } })
    return ok(await read())
  }

  return {
    view: () => (lastView === null ? check() : Promise.resolve(lastView)),
    lastView: () => lastView,
    host: () => current,
    check,
    openCapture: (name, archive) => afterOthers(() => openAndRead(name, archive)),
    closeCapture: () =>
      afterOthers(async () => {
        replaceHost(base)
        return read()
      }),
    onChanged: (listener) => {
      return listeners.add(listener)
    },
  }
}
