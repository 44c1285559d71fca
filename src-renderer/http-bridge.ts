// SPDX-License-Identifier: MIT

import type { ThroughwayApi } from '../src-main/contract/api.ts'
import { endpoints } from '../src-main/contract/endpoints.ts'
import type { Failure } from '../src-main/contract/failures.ts'
import type { Bridge } from '../src-main/contract/kit.ts'
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

/** A bridge, or the nouns of it that somebody needs, and word of its connection where it has one that can break. */
export interface WatchedBridge<Noun extends keyof WindowBridge = keyof WindowBridge> {
  readonly api: Pick<WindowBridge, Noun>
  readonly watchConnection: (listener: (change: ConnectionChange) => void) => () => void
}

/** All ways out of the window: to main, and to the printer. */
export interface OpenBridge<Noun extends keyof WindowBridge = keyof WindowBridge> extends WatchedBridge<Noun> {
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
  const pushListeners = new Map<string, Set<(value: unknown) => void>>()
  const connectionListeners = new Set<(change: ConnectionChange) => void>()
  let isListening = false

  const tell = (change: ConnectionChange) => {
    for (const listener of connectionListeners) listener(change)
  }

  const listen = () => {
    ports.openEvents({
      message(text) {
        const pushed = parsePush(text)
        for (const hear of pushListeners.get(pushed?.name ?? '') ?? []) hear(pushed?.value)
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

  const follow = (name: string, listener: (value: unknown) => void) => {
    const listeners = pushListeners.get(name) ?? new Set()
    pushListeners.set(name, listeners.add(listener))
    if (!isListening) listen()
    isListening = true
    return () => void listeners.delete(listener)
  }

  const bridgeNoun = ([noun, kinds]: [string, Readonly<Record<string, 'call' | 'push'>>]) => {
    const bridged = Object.entries(kinds).map(([name, kind]) => {
      const travellingName = `${noun}.${name}`
      return kind === 'push'
        ? [name, (listener: (value: unknown) => void) => follow(travellingName, listener)]
        : [name, (argument: unknown) => ask(ports, travellingName, argument)]
    })
    return [noun, Object.fromEntries(bridged)]
  }

  return {
    // `endpoints` is tied to the contract by its type; a loop over names cannot see that.
    api: Object.fromEntries(Object.entries(endpoints).map(bridgeNoun)) as WindowBridge,
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

/** The push that a message carries, or null where it is none. */
function parsePush(text: string): { readonly name: string; readonly value: unknown } | null {
  const message: unknown = JSON.parse(text)
  if (typeof message !== 'object' || message === null || !('name' in message) || !('value' in message)) return null
  return typeof message.name === 'string' ? { name: message.name, value: message.value } : null
}
