// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { MachineFigures, MachinesView } from '../../../../src-main/model/machine-view.ts'
import { fail, ok, type Result } from '../../../../src-main/model/result.ts'
import type { ConnectionChange, WindowBridge } from '../../../../src-renderer/http-bridge.ts'
import { createMachineStore } from '../../../../src-renderer/store/machine-store.ts'
import type { CallFailure } from '../../../../src-renderer/store/window-state.ts'
import { buildView } from '../fixtures.ts'
import { buildFigures, buildMachine, buildMachines, uuid } from '../machine-fixtures.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))
const other = '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c02'

interface Sent {
  readonly name: string
  readonly argument: unknown
  readonly answer: (answer: Result<unknown, CallFailure>) => Promise<void>
}

/** Main’s side, held by hand: each call waits until the test answers it. */
function openStage() {
  const sent: Sent[] = []
  let push: (view: MachinesView) => void = () => undefined
  let pushFigures: (figures: MachineFigures) => void = () => undefined
  let connect: (change: ConnectionChange) => void = () => undefined
  const noun = (name: string) =>
    new Proxy(
      {},
      {
        get: (_calls, call) => (argument: unknown) => {
          if (call === 'changed') push = argument as typeof push
          if (call === 'figures') pushFigures = argument as typeof pushFigures
          if (call === 'changed' || call === 'figures') return () => undefined
          return new Promise((resolve) => {
            const answer = async (given: Result<unknown, CallFailure>) => {
              resolve(given)
              await settle()
            }
            sent.push({ name: `${name}.${String(call)}`, argument, answer })
          })
        },
      },
    )
  const store = createMachineStore({
    api: { machines: noun('machines'), guests: noun('guests') } as Pick<WindowBridge, 'machines' | 'guests'>,
    watchConnection(listener) {
      connect = listener
      return () => undefined
    },
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
    push: (view: MachinesView) => push(view),
    pushFigures: (figures: MachineFigures) => pushFigures(figures),
    connect: (change: ConnectionChange) => connect(change),
  }
}

async function openShowing() {
  const stage = openStage()
  void stage.store.open()
  await stage.last().answer(ok(buildMachines(1)))
  return stage
}

test('nothing is asked before the screen opens, and once is enough', async () => {
  const { store, sent, last } = openStage()
  expect(sent).toEqual([])
  void store.open()
  await last().answer(ok(buildMachines(1)))
  await store.open()
  expect(sent.map(({ name }) => name)).toEqual(['machines.view'])
  expect(store.state.getState().machines).toEqual({ at: 'showing', view: buildMachines(1) })
})

test('machines that cannot be read are a failure in their place, and are asked for again', async () => {
  const { store, sent, last } = openStage()
  const failure = { code: 'connection-lost' } as const
  void store.open()
  await last().answer(fail(failure))
  expect(store.state.getState().machines).toEqual({ at: 'failed', failure })
  void store.open()
  await last().answer(ok(buildMachines(1)))
  expect([sent.length, store.state.getState().machines.at]).toEqual([2, 'showing'])
})

test('a higher revision wins, whichever way it comes', async () => {
  const { store, push } = await openShowing()
  push(buildMachines(5))
  push(buildMachines(4, { machines: [] }))
  store.take(buildMachines(3, { machines: [] }))
  expect(store.state.getState().machines).toEqual({ at: 'showing', view: buildMachines(5) })
})

test('one request at a time for a machine, and another machine does not wait for it', async () => {
  const { store, sent, last } = await openShowing()
  const done = store.stop(uuid)
  await store.kill(uuid)
  void store.startMachine(other)
  expect(sent.slice(1).map(({ name }) => name)).toEqual(['machines.stop', 'machines.start'])
  expect(store.state.getState().requests).toEqual({
    [uuid]: { at: 'asked', verb: 'stop' },
    [other]: { at: 'asked', verb: 'start' },
  })
  await last().answer(ok(buildMachines(3)))
  await sent[1]?.answer(ok(buildMachines(2)))
  await done
  expect(store.state.getState()).toMatchObject({ requests: {}, machines: { view: { revision: 3 } } })
})

test('a refused start shows the checks, if the details are open, and stays until it is dismissed', async () => {
  const { store, sent, last } = await openShowing()
  const failure = { code: 'preflight-failed', checks: [] } as const
  store.select(uuid)
  const done = store.startMachine(uuid)
  await last().answer(fail(failure))
  expect(last().name).toBe('machines.preflight')
  const check = { code: 'disks', verdict: 'fail', text: 'gone', source: null } as const
  await last().answer(ok([check]))
  await done
  expect(store.state.getState()).toMatchObject({
    requests: { [uuid]: { at: 'failed', verb: 'start', failure } },
    details: { preflight: { at: 'told', value: [check] } },
  })
  store.dismiss(uuid)
  expect(store.state.getState().requests).toEqual({})
  const again = store.startMachine(other)
  await last().answer(fail(failure))
  await again
  expect(sent.at(-1)?.name).toBe('machines.start')
})

test('what is looked up for one machine is not shown for another', async () => {
  const { store, last } = await openShowing()
  store.select(uuid)
  void store.readXml()
  const xml = last()
  store.select(other)
  await xml.answer(ok({ xml: '<domain/>', explanations: [] }))
  expect(store.state.getState().details).toMatchObject({ uuid: other, xml: { at: 'none' } })
})

test('the last answer stays while another is asked for, and after it failed', async () => {
  const { store, last } = await openShowing()
  store.select(uuid)
  void store.readScreenshot()
  await last().answer(ok('AAAA'))
  void store.readScreenshot()
  expect(store.state.getState().details?.screenshot).toMatchObject({ at: 'asked', last: { png: 'AAAA' } })
  await last().answer(fail({ code: 'connection-lost' }))
  expect(store.state.getState().details?.screenshot).toMatchObject({ at: 'failed', last: { png: 'AAAA' } })
})

test('figures are kept for the open machine alone, the last minute of them', async () => {
  const { store, pushFigures, sent, last } = await openShowing()
  store.select(uuid)
  for (let second = 1; second <= 70; second += 1) pushFigures(buildFigures(second))
  pushFigures(buildFigures(71, 1, { uuid: other }))
  const kept = store.state.getState().details?.figures.map(({ takenAtMs }) => takenAtMs / 1000)
  expect([kept?.length, kept?.[0], kept?.at(-1)]).toEqual([60, 11, 70])
  void store.watch(true)
  expect(last()).toMatchObject({ name: 'machines.watch', argument: { uuid } })
  void store.watch(false)
  expect(sent.at(-1)).toMatchObject({ name: 'machines.watch', argument: { uuid: null } })
})

test('details close with the machine they are of', async () => {
  const { store, push } = await openShowing()
  store.select(uuid)
  push(buildMachines(2, { machines: [buildMachine({ uuid: other })] }))
  expect(store.state.getState().details).toBeNull()
})

test('a restored connection reads anew what was on screen, from a server that counts from one', async () => {
  const { store, push, connect, last, sent } = await openShowing()
  push(buildMachines(9))
  connect({ at: 'restored', view: buildView(1) })
  expect(last().name).toBe('machines.view')
  await last().answer(ok(buildMachines(1, { machines: [] })))
  expect(store.state.getState().machines).toMatchObject({ view: { revision: 1, machines: [] } })
  const asked = sent.length
  const fresh = openStage()
  fresh.connect({ at: 'restored', view: buildView(1) })
  expect([fresh.sent.length, sent.length]).toEqual([0, asked])
})

test('a task that cannot be cancelled says why', async () => {
  const { store, last } = await openShowing()
  const done = store.cancelTask()
  const failure = { code: 'task-running', title: 'x' } as const
  await last().answer(fail(failure))
  await done
  expect(store.state.getState().cancelFailure).toEqual(failure)
})
