// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { ChangeView, PlanView } from '../../../../src-main/model/change-view.ts'
import { fail, ok, type Result } from '../../../../src-main/model/result.ts'
import type { ConnectionChange } from '../../../../src-renderer/http-bridge.ts'
import { firstChangeState, isChanging, noChoices } from '../../../../src-renderer/store/change-state.ts'
import { createChangeStore } from '../../../../src-renderer/store/change-store.ts'
import type { CallFailure } from '../../../../src-renderer/store/window-state.ts'
import { createWindowStore } from '../../../../src-renderer/store/window-store.ts'
import { address, buildChanges, buildView, refuse } from '../fixtures.ts'
import { buildPlan, buildRunning } from '../plan-fixtures.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))

interface Sent {
  readonly name: string
  readonly argument: unknown
  readonly answer: (answer: Result<unknown, CallFailure>) => Promise<void>
}

/** Main’s side, held by hand, under a window that shows the host’s revision 1. */
async function openStage() {
  const sent: Sent[] = []
  let pushChanges: (view: ChangeView) => void = () => undefined
  const connect: ((change: ConnectionChange) => void)[] = []
  const call =
    <Answer>(name: string) =>
    (argument: unknown) =>
      new Promise<Result<Answer, CallFailure>>((resolve) => {
        sent.push({
          name,
          argument,
          async answer(given) {
            resolve(given as Result<Answer, CallFailure>)
            await settle()
          },
        })
      })
  let pushHost: (view: ReturnType<typeof buildView>) => void = () => undefined
  const bridge = {
    api: {
      host: {
        view: async () => ok(buildView(1)),
        check: async () => ok(buildView(1)),
        changed(listener: typeof pushHost) {
          pushHost = listener
          return () => undefined
        },
      },
      capture: { open: async () => ok(buildView(1)), close: async () => ok(buildView(1)), make: refuse },
      plan: {
        draft: call<PlanView>('plan.draft'),
        inspect: call<PlanView>('plan.inspect'),
        script: call<string>('plan.script'),
      },
      changes: {
        view: call<ChangeView>('changes.view'),
        apply: call<ChangeView>('changes.apply'),
        keep: call<ChangeView>('changes.keep'),
        undo: call<ChangeView>('changes.undo'),
        resolve: call<ChangeView>('changes.resolve'),
        installHelper: call<ChangeView>('changes.installHelper'),
        changed(listener: (view: ChangeView) => void) {
          pushChanges = listener
          return () => undefined
        },
      },
    },
    watchConnection(listener: (change: ConnectionChange) => void) {
      connect.push(listener)
      return () => undefined
    },
    printPage: () => undefined,
  }
  const host = createWindowStore(bridge)
  const store = createChangeStore(bridge, host)
  host.start()
  store.start()
  await settle()
  const last = (name: string): Sent => {
    const found = sent.findLast((each) => each.name === name)
    if (found === undefined) throw new Error(`${name} was not asked`)
    return found
  }
  return {
    store,
    sent,
    last,
    names: () => sent.map(({ name }) => name),
    push: (view: ChangeView) => pushChanges(view),
    pushHost: (view: ReturnType<typeof buildView>) => pushHost(view),
    connect(change: ConnectionChange) {
      for (const listener of connect) listener(change)
    },
    now: () => store.state.getState(),
  }
}

test('the changes so far are read at the start, and a higher revision replaces a lower one', async () => {
  const { last, push, now } = await openStage()
  expect(now()).toEqual(firstChangeState)
  push(buildChanges(4))
  await last('changes.view').answer(ok(buildChanges(3)))
  expect(now().changes).toEqual({ at: 'showing', view: buildChanges(4) })
  push(buildChanges(5))
  expect(now().changes).toEqual({ at: 'showing', view: buildChanges(5) })
})

test('changes that cannot be read are told in their place, and never instead of what is known', async () => {
  const failure = { code: 'internal-error', detail: 'x' } as const
  const bare = await openStage()
  await bare.last('changes.view').answer(fail(failure))
  expect(bare.now().changes).toEqual({ at: 'failed', failure })
  const known = await openStage()
  known.push(buildChanges(1))
  await known.last('changes.view').answer(fail(failure))
  expect(known.now().changes).toMatchObject({ at: 'showing' })
})

test('devices are chosen and taken back with all that goes along', async () => {
  const { store, now } = await openStage()
  const card = [address('01:00.0'), address('01:00.1')]
  store.chooseDevices(card, true)
  store.chooseDevices([address('05:00.0')], true)
  expect(now().choices.devices).toEqual([...card, address('05:00.0')])
  store.chooseDevices(card, false)
  expect(now().choices).toEqual({ ...noChoices, devices: [address('05:00.0')] })
})

test('a plan is drafted once for the same choices and the same reading, and anew for others', async () => {
  const { store, last, names, now, pushHost } = await openStage()
  const drafts = () => names().filter((name) => name === 'plan.draft').length
  void store.draft()
  expect(now().plan).toEqual({ at: 'drafting', with: 'own-eyes', last: null })
  await last('plan.draft').answer(ok(buildPlan()))
  expect(now().plan).toEqual({ at: 'drafted', view: buildPlan(), choices: noChoices })
  await store.draft()
  expect(drafts()).toBe(1)
  store.choose({ mode: 'dynamic' })
  void store.draft()
  expect(last('plan.draft').argument).toEqual({ ...noChoices, mode: 'dynamic' })
  expect(now().plan).toEqual({ at: 'drafting', with: 'own-eyes', last: buildPlan() })
  await last('plan.draft').answer(ok(buildPlan()))
  pushHost(buildView(2))
  void store.draft()
  expect(drafts()).toBe(3)
})

test('the answer to a draft that was overtaken is dropped', async () => {
  const { store, sent, now } = await openStage()
  void store.draft()
  store.choose({ stack: true })
  void store.draft()
  const [first, second] = sent.filter(({ name }) => name === 'plan.draft')
  await second?.answer(ok(buildPlan({ id: 'second' })))
  await first?.answer(ok(buildPlan({ id: 'first' })))
  expect(now().plan).toMatchObject({ at: 'drafted', view: { plan: { id: 'second' } } })
})

test('what is applied is the plan that was shown, the way it was shown', async () => {
  const { store, last, now } = await openStage()
  void store.draft()
  await last('plan.draft').answer(ok(buildPlan()))
  void store.apply()
  expect(last('changes.apply').argument).toEqual({ planId: 'plan-1', factsRevision: 1, isTrial: true })
  expect(now().request).toEqual({ at: 'asked', verb: 'try', transactionId: null })
  await last('changes.apply').answer(ok(buildChanges(2, { running: buildRunning() })))
  expect(now().request).toEqual({ at: 'idle' })
  store.showWay('permanent')
  void store.apply()
  expect(last('changes.apply').argument).toEqual({ planId: 'plan-1', factsRevision: 1, isTrial: false })
})

test('a plan that cannot be tried is never asked for as a trial', async () => {
  const { store, last } = await openStage()
  void store.draft()
  await last('plan.draft').answer(ok(buildPlan({ trial: { possible: false, mechanism: null, reason: 'LVM' } })))
  void store.apply()
  expect(last('changes.apply').argument).toMatchObject({ isTrial: false })
})

test('one change at a time, whoever began it', async () => {
  const { store, names, now } = await openStage()
  void store.undo('20261124-1')
  void store.keep('20261124-1')
  expect(names()).not.toContain('changes.keep')
  const other = await openStage()
  other.push(buildChanges(2, { running: buildRunning({ ended: null }) }))
  void other.store.undo('20261124-1')
  expect(other.names()).not.toContain('changes.undo')
  expect([isChanging(now()), isChanging(other.now())]).toEqual([true, true])
})

test('what was refused is told with what was asked, until it is dismissed', async () => {
  const { store, last, now } = await openStage()
  void store.resolve('20261124-1', 'finish')
  expect(last('changes.resolve').argument).toEqual({ transactionId: '20261124-1', way: 'finish' })
  const failure = { code: 'helper-dismissed' } as const
  await last('changes.resolve').answer(fail(failure))
  expect(now().request).toEqual({ at: 'failed', verb: 'finish', transactionId: '20261124-1', failure })
  store.dismiss()
  expect(now().request).toEqual({ at: 'idle' })
})

test('another host begins without the choices made on the one before', async () => {
  const { store, last, now, pushHost, names } = await openStage()
  store.choose({ stack: true })
  void store.draft()
  await last('plan.draft').answer(ok(buildPlan()))
  pushHost(buildView(2, { source: { kind: 'capture', name: 'other.tar.gz' } }))
  expect(now()).toEqual(firstChangeState)
  expect(names().filter((name) => name === 'changes.view')).toHaveLength(2)
  pushHost(buildView(3, { source: { kind: 'capture', name: 'other.tar.gz' } }))
  expect(names().filter((name) => name === 'changes.view')).toHaveLength(2)
})

test('after a lost connection everything is asked anew, since pushes may have been missed', async () => {
  const { last, push, connect, now } = await openStage()
  push(buildChanges(9))
  connect({ at: 'lost' })
  connect({ at: 'restored', view: buildView(1) })
  expect(now().changes).toEqual({ at: 'reading' })
  await last('changes.view').answer(ok(buildChanges(1)))
  expect(now().changes).toEqual({ at: 'showing', view: buildChanges(1) })
})
