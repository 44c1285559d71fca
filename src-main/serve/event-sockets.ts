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
  /** Takes over an upgraded connection that has been let in. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, window: ListeningWindow): void
  readonly isFull: boolean
  send(name: string, value: unknown): void
  /** Sends to one window; false where it does not listen. */
  sendTo(windowId: string, name: string, value: unknown): boolean
  closeAll(): void
}

/** A window on the other side of such a connection. */
export interface ListeningWindow {
  /** As its calls name it too; empty where it did not say. */
  readonly id: string
  readonly onOpen: (send: SendEvent) => void
  /** Called once when the connection ends. */
  readonly onClosed: () => void
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

  const windows = new Map<string, WebSocket>()

  function sendText(socket: WebSocket, text: string): void {
    if (socket.bufferedAmount > maxUnreadBytes) socket.terminate()
    else socket.send(text)
  }

  return {
    accept: (request, socket, head, { id, onOpen, onClosed }) =>
      server.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => opened.terminate())
        opened.on('message', () => opened.close(1008, 'nothing is heard here'))
        opened.on('close', () => {
          if (windows.get(id) === opened) windows.delete(id)
          onClosed()
        })
        if (id !== '') windows.set(id, opened)
        onOpen((name, value) => sendText(opened, JSON.stringify({ name, value })))
      }),
    get isFull() {
      return server.clients.size >= maxSockets
    },
    send: (name, value) => {
      const text = JSON.stringify({ name, value })
      for (const socket of server.clients) sendText(socket, text)
    },
    sendTo: (windowId, name, value) => {
      const socket = windows.get(windowId)
      if (socket !== undefined) sendText(socket, JSON.stringify({ name, value }))
      return socket !== undefined
    },
    closeAll: () => {
      for (const socket of server.clients) socket.close(1001)
      server.close()
    },
  }
}
