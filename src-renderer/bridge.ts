// SPDX-License-Identifier: MIT
import { buildHttpBridge, type HttpPorts, type OpenBridge, type WindowBridge } from './http-bridge.ts'

/** What the preload script of the desktop app puts on the window, and what it hands to whoever opens links. */
interface PreloadedWindow {
  readonly throughway?: WindowBridge
}

/**
 * Tells this page from others of the same session, so that live figures come where they were asked for. Drawn anew with
 * every load; no secret.
 */
const windowId = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('')

const httpPorts: HttpPorts = {
  async post(path, argument) {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-throughway-window': windowId },
      body: JSON.stringify(argument),
    })
    const body: unknown = await response.json().catch(() => null)
    return { status: response.status, body }
  },
  openEvents(on) {
    const address = new URL(`api/events?window=${windowId}`, window.location.href)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(address)
    socket.addEventListener('message', (event) => on.message(String(event.data)))
    socket.addEventListener('close', () => on.close())
  },
  wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
}

/** The window's only way out: what the desktop app preloaded, or the server that this page came from. */
export function openBridge(): OpenBridge {
  const { throughway } = window as PreloadedWindow
  const printPage = () => window.print()
  if (throughway === undefined) return { ...buildHttpBridge(httpPorts), printPage }
  // The desktop app's own process cannot be lost without the window going with it.
  return { api: throughway, watchConnection: () => () => undefined, printPage }
}
