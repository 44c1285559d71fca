// SPDX-License-Identifier: MIT
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { HostView } from '../model/host-view.ts'
import type { EventSockets } from './event-sockets.ts'
import { eventsPath, type ServerContext } from './handle-request.ts'
import { findTrespass, readCookie, windowIdPattern } from './request-guard.ts'

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
  const windowId = parseWindowId(request.url ?? '')
  const session = readCookie(request.headers.cookie, cookieName) ?? ''
  const refusal =
    findTrespass(request.headers, authorities, true)?.status ??
    (access.admits(session) ? null : 401) ??
    (windowId === null ? 404 : null) ??
    (sockets.isFull ? 503 : null)
  if (refusal !== null || windowId === null) {
    const status = refusal ?? 404
    const answer = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
    // An asker who never closes its side would hold the connection for good: after an upgrade no deadline counts.
    socket.end(answer, () => socket.destroy())
    return
  }
  let release = () => {}
  sockets.accept(request, socket, head, {
    id: windowId,
    onOpen: (send) => {
      release = access.hold(session)
      const view = lastView()
      if (view !== null) send('host.changed', view)
    },
    onClosed: () => release(),
  })
}

/** What a window calls itself (`…?window=ID`), empty where it does not say; null where this is no address of events. */
function parseWindowId(target: string): string | null {
  if (target === eventsPath) return ''
  const [path = '', id = ''] = target.split('?window=')
  return path === eventsPath && windowIdPattern.test(id) ? id : null
}
