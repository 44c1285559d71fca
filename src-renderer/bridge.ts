// SPDX-License-Identifier: MIT
import { buildHttpBridge, type HttpPorts, type OpenBridge, type WindowBridge } from './http-bridge.ts'

/** What the preload script of the desktop app puts on the window, and what it hands to whoever opens links. */
interface PreloadedWindow {
  readonly throughway?: WindowBridge
}

const httpPorts: HttpPorts = {
  async post(path, argument) {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(argument),
    })
    const body: unknown = await response.json().catch(() => null)
    return { status: response.status, body }
  },
  openEvents(on) {
    const address = new URL('api/events', window.location.href)
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
