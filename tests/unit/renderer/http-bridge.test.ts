// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { HostView } from '../../../src-main/model/host-view.ts'
import { buildHttpBridge, type ConnectionChange, type HttpPorts } from '../../../src-renderer/http-bridge.ts'
import { buildChanges, buildView } from './fixtures.ts'

type Reply = { readonly status: number; readonly body: unknown } | 'no server'

/** A server by hand: replies come from a list, and the test holds the socket. */
function openServer(replies: readonly Reply[]) {
  const left = [...replies]
  const posts: { readonly path: string; readonly argument: unknown }[] = []
  const pauses: number[] = []
  const sockets: Parameters<HttpPorts['openEvents']>[0][] = []
  const bridge = buildHttpBridge({
    async post(path, argument) {
      posts.push({ path, argument })
      const reply = left.shift()
      if (reply === undefined || reply === 'no server') throw new TypeError('fetch failed')
      return reply
    },
    openEvents: (on) => void sockets.push(on),
    async wait(durationMs) {
      pauses.push(durationMs)
      // A search without end would hang the test: it stops when the replies run out.
      if (left.length === 0) await new Promise(() => undefined)
    },
  })
  return { ...bridge, posts, pauses, sockets }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('a call is a post to its name with its argument, and its result is the answer as it came', async () => {
  const answer = { ok: true, value: buildView(1) }
  const { api, posts } = openServer([{ status: 200, body: answer }])
  expect(await api.capture.open({ name: 'a.tar.gz', contentBase64: 'AAAA' })).toEqual(answer)
  expect(posts).toEqual([{ path: 'api/capture.open', argument: { name: 'a.tar.gz', contentBase64: 'AAAA' } }])
})

test.each<readonly [what: string, reply: Reply, failure: unknown]>([
  ['no server', 'no server', { code: 'connection-lost' }],
  ['an expired session', { status: 401, body: null }, { code: 'session-missing' }],
  [
    'a failure',
    { status: 200, body: { ok: false, failure: { code: 'call-unknown', name: 'host.view' } } },
    { code: 'call-unknown', name: 'host.view' },
  ],
  [
    'an answer that is no result',
    { status: 502, body: null },
    { code: 'internal-error', detail: 'host.view was answered with status 502 and no result' },
  ],
])('%s is a failure by its name', async (_what, reply, failure) => {
  const { api } = openServer([reply])
  expect(await api.host.view(null)).toEqual({ ok: false, failure })
})

test('pushes reach every listener over one socket; other messages reach nobody', () => {
  const { api, sockets } = openServer([])
  const seen: HostView[] = []
  const stop = api.host.changed((view) => seen.push(view))
  api.host.changed((view) => seen.push(view))
  expect(sockets).toHaveLength(1)
  sockets[0]?.message(JSON.stringify({ name: 'host.changed', value: buildView(1) }))
  sockets[0]?.message(JSON.stringify({ name: 'plan.progress', value: {} }))
  expect(seen.map(({ revision }) => revision)).toEqual([1, 1])
  stop()
  sockets[0]?.message(JSON.stringify({ name: 'host.changed', value: buildView(2) }))
  expect(seen.map(({ revision }) => revision)).toEqual([1, 1, 2])
})

test('every noun and name of the contract has its way, call or push', async () => {
  const { api, posts, sockets } = openServer([{ status: 200, body: { ok: true, value: null } }])
  const seen: number[] = []
  api.machines.figures(({ takenAtMs }) => seen.push(takenAtMs))
  sockets[0]?.message(JSON.stringify({ name: 'machines.figures', value: { takenAtMs: 5 } }))
  await api.machines.watch({ uuid: null })
  expect({ seen, posts }).toEqual({ seen: [5], posts: [{ path: 'api/machines.watch', argument: { uuid: null } }] })
})

test('both pushes come over the same socket, each to its own listeners', () => {
  const { api, sockets } = openServer([])
  const seen: string[] = []
  api.host.changed((view) => seen.push(`host ${view.revision}`))
  api.changes.changed((view) => seen.push(`changes ${view.revision}`))
  sockets[0]?.message(JSON.stringify({ name: 'changes.changed', value: buildChanges(3) }))
  sockets[0]?.message(JSON.stringify({ name: 'host.changed', value: buildView(1) }))
  expect({ seen, sockets: sockets.length }).toEqual({ seen: ['changes 3', 'host 1'], sockets: 1 })
})

test('a closed socket is searched for with growing pauses, and the host is read anew when it is back', async () => {
  const { api, watchConnection, sockets, pauses } = openServer([
    'no server',
    'no server',
    { status: 200, body: { ok: true, value: buildView(7) } },
  ])
  const changes: ConnectionChange[] = []
  watchConnection((change) => changes.push(change))
  api.host.changed(() => undefined)
  sockets[0]?.close()
  await settle()
  expect(pauses).toEqual([500, 1000, 2000])
  expect(changes).toEqual([{ at: 'lost' }, { at: 'restored', view: buildView(7) }])
  expect(sockets).toHaveLength(2)
})

test('an expired session ends the search', async () => {
  const { api, watchConnection, sockets, posts } = openServer([
    { status: 401, body: null },
    { status: 200, body: null },
  ])
  const changes: ConnectionChange[] = []
  watchConnection((change) => changes.push(change))
  api.host.changed(() => undefined)
  sockets[0]?.close()
  await settle()
  expect(changes).toEqual([{ at: 'lost' }, { at: 'expired' }])
  expect(posts).toHaveLength(1)
  expect(sockets).toHaveLength(1)
})
