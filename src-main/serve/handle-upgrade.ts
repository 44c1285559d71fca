// SPDX-License-Identifier: MIT
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { HostView } from '../model/host-view.ts'
import type { EventSockets } from './event-sockets.ts'
import { eventsPath, type ServerContext } from './handle-request.ts'
import { findTrespass, readCookie } from './request-guard.ts'

/** An upgrade request as Node hands it over. */
export interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}

/**
 * Lets a window listen, on the same conditions as a call. `lastView` is sent at once, so that nothing is lost
 * between a window's first question and its first event.
 */
export function handleUpgrade(
  { access, authorities, cookieName }: ServerContext,
  sockets: EventSockets,
  { request, socket, head }: Upgrade,
  lastView: () => HostView | null,
): void {
  socket.on('error', () => socket.destroy())
  const session = readCookie(request.headers.cookie, cookieName) ?? ''
  const refusal =
    findTrespass(request.headers, authorities, true)?.status ??
    (access.admits(session) ? null : 401) ??
    (request.url === eventsPath ? null : 404) ??
    (sockets.isFull ? 503 : null)
  if (refusal !== null) {
    const answer = `HTTP/1.1 ${refusal} ${STATUS_CODES[refusal]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
    // An asker who never closes its side would hold the connection for good: after an upgrade no deadline counts.
    socket.end(answer, () => socket.destroy())
    return
  }
  let release = () => {}
  sockets.accept(
    request,
    socket,
    head,
    (send) => {
      release = access.hold(session)
      const view = lastView()
      if (view !== null) send('host.changed', view)
    },
    () => release(),
  )
}
