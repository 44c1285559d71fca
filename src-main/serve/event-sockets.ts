// SPDX-License-Identifier: MIT
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'

const maxSockets = 16
// A window says nothing on this socket; pongs need a few bytes.
const maxIncomingBytes = 125
// A browser that sleeps does not read; what it missed it asks for when it wakes.
const maxUnreadBytes = 16 * 1024 * 1024

/** The sockets on which windows hear of changes. */
export interface EventSockets {
  /** Takes over an upgraded connection that has been let in. `onClosed` is called once when it ends. */
  accept(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    onOpen: (send: SendEvent) => void,
    onClosed: () => void,
  ): void
  readonly isFull: boolean
  send(name: string, value: unknown): void
  closeAll(): void
}

type SendEvent = (name: string, value: unknown) => void

/** No keep-alive timers: the kernel tells when a loopback peer is gone, and an idle server stays asleep. */
export function createEventSockets(): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxIncomingBytes,
    perMessageDeflate: false,
    clientTracking: true,
  })

  function sendText(socket: WebSocket, text: string): void {
    if (socket.bufferedAmount > maxUnreadBytes) socket.terminate()
    else socket.send(text)
  }

  return {
    accept: (request, socket, head, onOpen, onClosed) =>
      server.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => opened.terminate())
        opened.on('message', () => opened.close(1008, 'nothing is heard here'))
        opened.on('close', onClosed)
        onOpen((name, value) => sendText(opened, JSON.stringify({ name, value })))
      }),
    get isFull() {
      return server.clients.size >= maxSockets
    },
    send: (name, value) => {
      const text = JSON.stringify({ name, value })
      for (const socket of server.clients) sendText(socket, text)
    },
    closeAll: () => {
      for (const socket of server.clients) socket.close(1001)
      server.close()
    },
  }
}
