// SPDX-License-Identifier: MIT
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const headDeadlineMs = 10_000
const requestDeadlineMs = 60_000
// A call may wait for a person at an authorisation prompt, or for an initramfs to be made.
const answerDeadlineMs = 30 * 60_000

/**
 * Closes connections that do not get on: no whole request head in 10 s, no whole request in 60 s, or no answer to it
 * in half an hour.
 *
 * Node has such limits, but enforces them from a timer that wakes an idle process every few seconds; these
 * timers exist only while a connection does. A socket that became a WebSocket is left alone.
 */
export function enforceDeadlines(server: Server): void {
  const timers = new WeakMap<Socket, NodeJS.Timeout>()

  function allow(socket: Socket, timeMs: number): void {
    clearTimeout(timers.get(socket))
    timers.set(
      socket,
      setTimeout(() => socket.destroy(), timeMs),
    )
  }

  server.on('connection', (socket) => {
    allow(socket, headDeadlineMs)
    socket.once('close', () => clearTimeout(timers.get(socket)))
  })
  server.on('request', (request, response) => {
    const { socket } = request
    allow(socket, requestDeadlineMs)
    request.once('end', () => {
      if (!response.writableFinished) allow(socket, answerDeadlineMs)
    })
    response.once('finish', () => allow(socket, headDeadlineMs))
  })
  server.on('upgrade', ({ socket }) => clearTimeout(timers.get(socket)))
}
