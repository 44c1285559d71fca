// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { HostView } from '../../../../src-main/model/host-view.ts'
import { fail, ok, type Result } from '../../../../src-main/model/result.ts'
import type { ConnectionChange } from '../../../../src-renderer/http-bridge.ts'
import { type CallFailure, firstState } from '../../../../src-renderer/store/window-state.ts'
import { createWindowStore } from '../../../../src-renderer/store/window-store.ts'
import { address, buildView, refuse, refuseChanges } from '../fixtures.ts'

type Answer = Result<HostView, CallFailure>

/** Main's side, held by hand: each call waits until the test answers it. */
function openStage() {
  const sent: {
    readonly name: string
    readonly argument: unknown
    readonly answer: (answer: Answer) => Promise<void>
  }[] = []
  let push: (view: HostView) => void = () => undefined
  let connect: (change: ConnectionChange) => void = () => undefined
  const call = (name: string) => (argument: unknown) =>
    new Promise<Answer>((resolve) => {
      const answer = async (given: Answer) => {
        resolve(given)
        await new Promise((done) => setImmediate(done))
      }
      sent.push({ name, argument, answer })
    })
  const store = createWindowStore({
    api: {
      host: {
        view: call('host.view'),
        check: call('host.check'),
        changed(listener) {
          push = listener
          return () => undefined
        },
      },
      capture: { open: call('capture.open'), close: call('capture.close'), make: refuse },
      ...refuseChanges,
    },
    watchConnection(listener) {
      connect = listener
      return () => undefined
    },
    printPage: () => undefined,
  })
  store.start()
  const last = () => {
    const call = sent.at(-1)
    if (call === undefined) throw new Error('nothing was asked')
    return call
  }
  return {
    store,
    sent,
    last,
    push: (view: HostView) => push(view),
    connect: (change: ConnectionChange) => connect(change),
  }
}

const capture = buildView(2, { source: { kind: 'capture', name: 'other.tar.gz' } })
const file = Promise.resolve(ok({ name: 'other.tar.gz', contentBase64: '' }))

test('the window reads the host once it starts, and shows it', async () => {
  const { store, sent, last } = openStage()
  expect(store.state.getState()).toEqual(firstState)
  await last().answer(ok(buildView(1)))
  expect(sent.map(({ name }) => name)).toEqual(['host.view'])
  expect(store.state.getState()).toEqual({
    ...firstState,
    host: { at: 'showing', view: buildView(1) },
    news: { what: 'read', view: buildView(1) },
  })
})

test('a host that cannot be read is a failure in its place, not an empty screen', async () => {
  const { store, last } = openStage()
  const failure = { code: 'host-unreadable', path: '/mnt', detail: 'Permission denied' } as const
  await last().answer(fail(failure))
  expect(store.state.getState().host).toEqual({ at: 'failed', failure })
})

test('a higher revision wins, whichever way it comes', async () => {
  const { store, last, push } = openStage()
  push(buildView(5))
  await last().answer(ok(buildView(4)))
  expect(store.state.getState().host).toEqual({ at: 'showing', view: buildView(5) })
  push(buildView(3))
  expect(store.state.getState().host).toEqual({ at: 'showing', view: buildView(5) })
  push(buildView(6))
  expect(store.state.getState().host).toEqual({ at: 'showing', view: buildView(6) })
})

test('checking again keeps the host on screen, takes one request at a time and says that it was done', async () => {
  const { store, sent, last, push } = openStage()
  await last().answer(ok(buildView(1)))
  const done = store.checkAgain()
  expect(store.state.getState()).toMatchObject({ task: { at: 'checking' }, host: { at: 'showing' } })
  await store.checkAgain()
  expect(sent.map(({ name }) => name)).toEqual(['host.view', 'host.check'])
  push(buildView(2))
  await last().answer(ok(buildView(2)))
  await done
  expect(store.state.getState()).toMatchObject({
    task: { at: 'idle' },
    host: { view: { revision: 2 } },
    news: { what: 'checked', view: { revision: 2 } },
  })
})

test('another host is shown without the choices made on the one before', async () => {
  const { store, last } = openStage()
  await last().answer(ok(buildView(1)))
  store.filterFindings('fail')
  store.searchDevices('nvidia')
  store.select({ kind: 'device', address: address('01:00.0') })
  const done = store.openCapture('other.tar.gz', file)
  await new Promise((resolve) => setImmediate(resolve))
  expect(last()).toMatchObject({ name: 'capture.open', argument: { name: 'other.tar.gz', contentBase64: '' } })
  await last().answer(ok(capture))
  await done
  expect(store.state.getState()).toMatchObject({
    host: { at: 'showing', view: capture },
    news: { what: 'opened' },
    verdictFilter: 'all',
    deviceSearch: '',
    selection: null,
  })
})

test('the same host read again keeps what was chosen on it', async () => {
  const { store, last, push } = openStage()
  await last().answer(ok(buildView(1)))
  store.filterFindings('fail')
  push(buildView(2))
  expect(store.state.getState()).toMatchObject({ verdictFilter: 'fail', host: { view: { revision: 2 } } })
})

test('a refused capture leaves the host on screen and says which file and why, until it is dismissed', async () => {
  const { store, last } = openStage()
  await last().answer(ok(buildView(1)))
  const failure = { code: 'capture-refused', reason: 'unsafe-path', detail: '../x' } as const
  const done = store.openCapture('other.tar.gz', file)
  await new Promise((resolve) => setImmediate(resolve))
  await last().answer(fail(failure))
  await done
  expect(store.state.getState()).toMatchObject({
    host: { at: 'showing', view: { revision: 1 } },
    task: { at: 'failed', fileName: 'other.tar.gz', failure },
  })
  store.dismissFailure()
  expect(store.state.getState().task).toEqual({ at: 'idle' })
})

test('a file that cannot be read is refused without asking main', async () => {
  const { store, sent, last } = openStage()
  await last().answer(ok(buildView(1)))
  const failure = { code: 'capture-refused', reason: 'too-large', detail: '' } as const
  await store.openCapture('huge.tar.gz', Promise.resolve(fail(failure)))
  expect(sent.map(({ name }) => name)).toEqual(['host.view'])
  expect(store.state.getState().task).toEqual({ at: 'failed', fileName: 'huge.tar.gz', failure })
})

test('a lost connection is told, and a restored one replaces even a higher revision', async () => {
  const { store, last, connect } = openStage()
  await last().answer(ok(buildView(9)))
  connect({ at: 'lost' })
  expect(store.state.getState()).toMatchObject({ connection: 'lost', host: { view: { revision: 9 } } })
  connect({ at: 'restored', view: buildView(1) })
  expect(store.state.getState()).toMatchObject({ connection: 'connected', host: { view: { revision: 1 } } })
})

test('a missing session is told as an expired address wherever it turns up', async () => {
  const { store, last } = openStage()
  await last().answer(ok(buildView(1)))
  const done = store.checkAgain()
  await last().answer(fail({ code: 'session-missing' }))
  await done
  expect(store.state.getState().connection).toBe('expired')
})
