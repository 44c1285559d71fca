// SPDX-License-Identifier: MIT
import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { enforceDeadlines } from '../../../src-main/serve/connection-deadlines.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server's side of one connection. */
function connect() {
  const server = new EventEmitter()
  const socket = Object.assign(new EventEmitter(), { isDestroyed: false, destroy: () => {} })
  socket.destroy = () => {
    socket.isDestroyed = true
    socket.emit('close')
  }
  enforceDeadlines(server as unknown as Server)
  server.emit('connection', socket)
  return { server, socket }
}

test('a connection that sends no whole head in 10 s is closed', () => {
  const { socket } = connect()
  vi.advanceTimersByTime(9_999)
  expect(socket.isDestroyed).toBe(false)
  vi.advanceTimersByTime(1)
  expect(socket.isDestroyed).toBe(true)
})

/** The server's side of a request whose body is on its way. */
function requestOn(socket: EventEmitter) {
  return Object.assign(new EventEmitter(), { socket })
}

test('a whole request may wait half an hour for its answer, as for a person at a prompt', () => {
  const { server, socket } = connect()
  const request = requestOn(socket)
  server.emit('request', request, new EventEmitter())
  request.emit('end')
  vi.advanceTimersByTime(29 * 60_000)
  expect(socket.isDestroyed).toBe(false)
  vi.advanceTimersByTime(60_000)
  expect(socket.isDestroyed).toBe(true)
})

test('a request may take a minute to come, the pause after its answer is a head’s again', () => {
  const { server, socket } = connect()
  const response = new EventEmitter()
  vi.advanceTimersByTime(9_000)
  server.emit('request', requestOn(socket), response)
  vi.advanceTimersByTime(59_000)
  expect(socket.isDestroyed).toBe(false)
  response.emit('finish')
  vi.advanceTimersByTime(9_000)
  server.emit('request', requestOn(socket), new EventEmitter())
  vi.advanceTimersByTime(60_000)
  expect(socket.isDestroyed).toBe(true)
})

test('a WebSocket may be silent, and nothing keeps ticking for it or for a closed connection', () => {
  const { server, socket } = connect()
  server.emit('upgrade', { socket })
  expect(vi.getTimerCount()).toBe(0)
  const { socket: closed } = connect()
  closed.emit('close')
  expect(vi.getTimerCount()).toBe(0)
  expect(socket.isDestroyed).toBe(false)
})
