// SPDX-License-Identifier: MIT

import type { ThroughwayApi } from '../src-main/contract/api.ts'
import type { Failure } from '../src-main/contract/failures.ts'
import type { Bridge } from '../src-main/contract/kit.ts'
import type { ChangeView } from '../src-main/model/change-view.ts'
import type { HostView } from '../src-main/model/host-view.ts'
import { fail, type Result } from '../src-main/model/result.ts'

/** Nobody answered: Throughway was stopped, or the way to it is cut. */
export interface LostConnection {
  readonly code: 'connection-lost'
}

/** What the window asks, whichever way it is carried. */
export type WindowBridge = Bridge<ThroughwayApi, LostConnection>

/** What became of the connection. `restored` brings the host as it is now, since pushes may have been missed. */
export type ConnectionChange =
  | { readonly at: 'lost' }
  | { readonly at: 'restored'; readonly view: HostView }
  | { readonly at: 'expired' }

/** A bridge, and word of its connection where it has one that can break. */
export interface WatchedBridge {
  readonly api: WindowBridge
  readonly watchConnection: (listener: (change: ConnectionChange) => void) => () => void
}

/** All ways out of the window: to main, and to the printer. */
export interface OpenBridge extends WatchedBridge {
  /** Opens the print dialogue on the page as the print style sheet lays it out. */
  readonly printPage: () => void
}

/** The two ways in which a browser reaches the server, and time. Tests bring their own. */
export interface HttpPorts {
  /** Sends a call. Rejects only where no server answers; a body that is not JSON is null. */
  readonly post: (path: string, argument: unknown) => Promise<{ readonly status: number; readonly body: unknown }>
  /** Opens the stream of pushes; `onClose` comes once, also where it never opened. */
  readonly openEvents: (on: { readonly message: (text: string) => void; readonly close: () => void }) => void
  readonly wait: (durationMs: number) => Promise<void>
}

const firstRetryMs = 500
const slowestRetryMs = 30_000

/**
 * The bridge of the served form: calls as `POST api/noun.name`, pushes over one WebSocket.
 *
 * The socket opens with the first listener. When it closes, a call finds out whether the server is there again and
 * whether this session still counts, with growing pauses; an expired session ends the search.
 */
export function buildHttpBridge(ports: HttpPorts): WatchedBridge {
  const pushListeners = {
    'host.changed': new Set<(view: HostView) => void>(),
    'changes.changed': new Set<(view: ChangeView) => void>(),
  }
  const connectionListeners = new Set<(change: ConnectionChange) => void>()
  let isListening = false

  const tell = (change: ConnectionChange) => {
    for (const listener of connectionListeners) listener(change)
  }

  const listen = () => {
    ports.openEvents({
      message(text) {
        const pushed = parsePush(text)
        if (pushed?.name === 'host.changed') for (const tell of pushListeners['host.changed']) tell(pushed.value)
        if (pushed?.name === 'changes.changed') for (const tell of pushListeners['changes.changed']) tell(pushed.value)
      },
      close() {
        tell({ at: 'lost' })
        void restore()
      },
    })
  }

  const restore = async () => {
    for (let pauseMs = firstRetryMs; ; pauseMs = Math.min(pauseMs * 2, slowestRetryMs)) {
      await ports.wait(pauseMs)
      const answer = await ask<HostView>(ports, 'host.view', null)
      if (answer.ok) {
        tell({ at: 'restored', view: answer.value })
        return listen()
      }
      if (answer.failure.code === 'session-missing') return tell({ at: 'expired' })
    }
  }

  const follow = <Value>(listeners: Set<(value: Value) => void>, listener: (value: Value) => void) => {
    listeners.add(listener)
    if (!isListening) listen()
    isListening = true
    return () => void listeners.delete(listener)
  }

  return {
    api: {
      host: {
        view: (argument) => ask(ports, 'host.view', argument),
        check: (argument) => ask(ports, 'host.check', argument),
        changed: (listener) => follow(pushListeners['host.changed'], listener),
      },
      capture: {
        open: (argument) => ask(ports, 'capture.open', argument),
        close: (argument) => ask(ports, 'capture.close', argument),
      },
      plan: {
        draft: (argument) => ask(ports, 'plan.draft', argument),
        inspect: (argument) => ask(ports, 'plan.inspect', argument),
        script: (argument) => ask(ports, 'plan.script', argument),
      },
      changes: {
        view: (argument) => ask(ports, 'changes.view', argument),
        apply: (argument) => ask(ports, 'changes.apply', argument),
        keep: (argument) => ask(ports, 'changes.keep', argument),
        undo: (argument) => ask(ports, 'changes.undo', argument),
        resolve: (argument) => ask(ports, 'changes.resolve', argument),
        installHelper: (argument) => ask(ports, 'changes.installHelper', argument),
        changed: (listener) => follow(pushListeners['changes.changed'], listener),
      },
    },
    watchConnection(listener) {
      connectionListeners.add(listener)
      return () => connectionListeners.delete(listener)
    },
  }
}

async function ask<Answer>(
  ports: HttpPorts,
  name: string,
  argument: unknown,
): Promise<Result<Answer, Failure | LostConnection>> {
  let reply: { readonly status: number; readonly body: unknown }
  try {
    reply = await ports.post(`api/${name}`, argument)
  } catch {
    return fail({ code: 'connection-lost' })
  }
  if (reply.status === 401) return fail({ code: 'session-missing' })
  if (isResult<Answer>(reply.body)) return reply.body
  return fail({ code: 'internal-error', detail: `${name} was answered with status ${reply.status} and no result` })
}

function isResult<Answer>(body: unknown): body is Result<Answer, Failure> {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean'
}

/** A push as it stands in a message. */
type Pushed =
  | { readonly name: 'host.changed'; readonly value: HostView }
  | { readonly name: 'changes.changed'; readonly value: ChangeView }

/** The push that a message carries, or null where it is none that this page knows. */
function parsePush(text: string): Pushed | null {
  const message: unknown = JSON.parse(text)
  if (typeof message !== 'object' || message === null || !('name' in message) || !('value' in message)) return null
  return message.name === 'host.changed' || message.name === 'changes.changed' ? (message as Pushed) : null
}
