// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { RestartView } from '../../../../src-main/model/restart-view.ts'
import { fail, ok, type Result } from '../../../../src-main/model/result.ts'
import type { ConnectionChange } from '../../../../src-renderer/http-bridge.ts'
import { createRestartStore } from '../../../../src-renderer/store/restart-store.ts'
import type { CallFailure } from '../../../../src-renderer/store/window-state.ts'
import { buildView } from '../fixtures.ts'

const may: RestartView = { can: 'yes', isAsked: false, form: 'served' }

/** A store over a main process that answers so. */
function openStage(answer: Result<null, CallFailure> = ok(null)) {
  let asked = 0
  let connect: (change: ConnectionChange) => void = () => undefined
  const store = createRestartStore({
    api: {
      computer: {
        canRestart: async () => ok(may),
        restart: async () => {
          asked += 1
          return answer as Result<null, never>
        },
      },
    },
    watchConnection: (listener) => {
      connect = listener
      return () => undefined
    },
  })
  store.start()
  return {
    store,
    at: () => store.state.getState().request.at,
    asked: () => asked,
    connect: (change: ConnectionChange) => connect(change),
  }
}

const lost: CallFailure = { code: 'connection-lost' }

test('a restart is asked for once, also by who presses twice', async () => {
  const { store, at, asked } = openStage()
  await Promise.all([store.restart(), store.restart()])
  await store.restart()
  expect([at(), asked()]).toEqual(['restarting', 1])
})

test('a computer that is faster than its answer is restarting', async () => {
  const { store, at } = openStage(fail(lost))
  await store.restart()
  expect(at()).toBe('restarting')
})

test('a program that was gone before is not', async () => {
  const { store, at, connect } = openStage(fail(lost))
  connect({ at: 'lost' })
  await store.restart()
  expect(at()).toBe('failed')
})

test('a refusal can be answered by asking again', async () => {
  const { store, at, asked } = openStage(fail({ code: 'machines-running', names: ['games'] }))
  await store.restart()
  expect(at()).toBe('failed')
  await store.restart()
  expect(asked()).toBe(2)
})

test('it has restarted when the connection is back; whether it can again is asked anew', async () => {
  const { store, at, connect } = openStage()
  await store.look()
  await store.restart()
  connect({ at: 'lost' })
  connect({ at: 'expired' })
  expect(at()).toBe('restarting')
  connect({ at: 'restored', view: buildView(1) })
  expect(store.state.getState()).toEqual({ view: { at: 'none' }, request: { at: 'idle' } })
})
