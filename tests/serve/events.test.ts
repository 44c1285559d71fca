// SPDX-License-Identifier: MIT
import { once } from 'node:events'
import type http from 'node:http'
import net from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { type ServedWindow, serveWindow } from '../support/served-window.ts'

type Headers = Readonly<Record<string, string>>

function connect({ server }: ServedWindow, headers: Headers, target = '/api/events'): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${target}`, { headers })
  onTestFinished(() => socket.terminate())
  return socket
}

/** Status of a refused upgrade, or 101. */
async function upgradeStatus(served: ServedWindow, headers: Headers, target?: string): Promise<number> {
  const socket = connect(served, headers, target)
  return new Promise((resolve) => {
    socket.on('open', () => resolve(101))
    socket.on('unexpected-response', (_request: http.ClientRequest, response: http.IncomingMessage) => {
      socket.on('error', () => {})
      resolve(response.statusCode ?? 0)
    })
  })
}

/** The next push of this name; others may come between. */
function nextEvent(socket: WebSocket, wanted: string): Promise<{ name: string; value: { revision: number } }> {
  return new Promise((resolve) => {
    const read = (data: unknown) => {
      const pushed = JSON.parse(String(data))
      if (pushed.name !== wanted) return
      socket.off('message', read)
      resolve(pushed)
    }
    socket.on('message', read)
  })
}

test('a window that listens hears of every change, whole', async () => {
  const served = await serveWindow()
  const headers = { cookie: await served.signIn(), origin: `http://127.0.0.1:${served.server.port}` }
  const first = connect(served, headers)
  await once(first, 'open')
  const heard = nextEvent(first, 'host.changed')
  const view = await served.session.check()
  expect(await heard).toEqual({ name: 'host.changed', value: JSON.parse(JSON.stringify(view)) })
  // One that comes later is told at once what it would have missed.
  const second = connect(served, headers)
  expect((await nextEvent(second, 'host.changed')).value.revision).toBe(view.revision)
})

test('the conditions of a call hold for listening', async () => {
  const served = await serveWindow()
  const cookie = await served.signIn()
  const origin = `http://127.0.0.1:${served.server.port}`
  const statuses = [
    await upgradeStatus(served, { origin }),
    await upgradeStatus(served, { origin, cookie: `${cookie}x` }),
    await upgradeStatus(served, { cookie }),
    await upgradeStatus(served, { cookie, origin: 'http://evil.example' }),
    await upgradeStatus(served, { cookie, origin: `http://localhost:${served.server.port}` }),
    await upgradeStatus(served, { cookie, origin, host: 'evil.example' }),
    await upgradeStatus(served, { cookie, origin }, '/api/events?all'),
    await upgradeStatus(served, { cookie, origin }, '/api/events?window=<script>'),
    await upgradeStatus(served, { cookie, origin }, '/api/events?window=0123456789abcdef'),
    await upgradeStatus(served, { cookie, origin }, '/'),
    await upgradeStatus(served, { cookie, origin }),
  ]
  expect(statuses).toEqual([401, 401, 403, 403, 403, 421, 404, 404, 101, 404, 101])
})

test('one that is refused does not hold its connection, although it keeps its own side open', async () => {
  const served = await serveWindow()
  const socket = net.connect({ port: served.server.port, host: '127.0.0.1', allowHalfOpen: true })
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  socket.write(`GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:${served.server.port}\r\n`)
  socket.resume().write('Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await once(socket, 'end')
  // Ended is not gone: only what is gone answers bytes with a reset.
  const reset = once(socket, 'error')
  const nagging = setInterval(() => socket.write('x'), 20)
  onTestFinished(() => clearInterval(nagging))
  expect((await reset)[0]).toMatchObject({ code: expect.stringMatching(/EPIPE|ECONNRESET/) })
})

test('a window that talks is cut off, small talk or large', async () => {
  const served = await serveWindow()
  const headers = { cookie: await served.signIn(), origin: `http://127.0.0.1:${served.server.port}` }
  const codes = await Promise.all(
    ['hello', 'x'.repeat(100_000)].map(async (text) => {
      const socket = connect(served, headers)
      await once(socket, 'open')
      socket.send(text)
      const [code] = await once(socket, 'close')
      return code
    }),
  )
  expect(codes).toEqual([1008, 1009])
})

test('there is a limit to listeners', async () => {
  const served = await serveWindow()
  const headers = { cookie: await served.signIn(), origin: `http://127.0.0.1:${served.server.port}` }
  const statuses: number[] = []
  for (let count = 0; count < 17; count++) statuses.push(await upgradeStatus(served, headers))
  expect(statuses).toEqual([...Array.from({ length: 16 }, () => 101), 503])
})

test('a plain request for events is told what the address is', async () => {
  const served = await serveWindow()
  const answer = await served.ask('/api/events', { headers: { cookie: await served.signIn() } })
  expect([answer.status, answer.headers.upgrade]).toEqual([426, 'websocket'])
})

test('stopping says goodbye, and nothing listens any more', async () => {
  const served = await serveWindow()
  const socket = connect(served, {
    cookie: await served.signIn(),
    origin: `http://127.0.0.1:${served.server.port}`,
  })
  await once(socket, 'open')
  const closed = once(socket, 'close')
  await served.server.stop()
  const [code] = await closed
  const error = await served.ask('/').catch((problem: NodeJS.ErrnoException) => problem.code)
  expect([[1001, 1006].includes(code), error]).toEqual([true, 'ECONNREFUSED'])
})
