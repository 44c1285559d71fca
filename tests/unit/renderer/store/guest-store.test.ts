// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { GuestDraft } from '../../../../src-main/model/guest-draft.ts'
import { fail, ok, type Result } from '../../../../src-main/model/result.ts'
import type { WindowBridge } from '../../../../src-renderer/http-bridge.ts'
import { firstChangeState } from '../../../../src-renderer/store/change-state.ts'
import type { ChangeStore } from '../../../../src-renderer/store/change-store.ts'
import { problemsOf } from '../../../../src-renderer/store/guest-state.ts'
import { createGuestStore } from '../../../../src-renderer/store/guest-store.ts'
import { firstMachinesState } from '../../../../src-renderer/store/machine-state.ts'
import type { MachineStore } from '../../../../src-renderer/store/machine-store.ts'
import { type CallFailure, firstState } from '../../../../src-renderer/store/window-state.ts'
import type { WindowStore } from '../../../../src-renderer/store/window-store.ts'
import { buildGuestSpec } from '../../../support/build-guest.ts'
import { address, buildReport, buildView } from '../fixtures.ts'
import { buildDraft, buildMachine, buildMachines } from '../machine-fixtures.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))
const card = {
  address: address('01:00.0'),
  name: 'Card',
  functions: [address('01:00.0'), address('01:00.1')],
  group: 1,
  advice: 'give',
  reasons: [],
} as const
const options = {
  pools: [],
  networks: [],
  bridges: [],
  interfaces: [],
  images: [],
  blockDevices: [],
  usbDevices: [],
  inputs: [],
}

interface Sent {
  readonly name: string
  readonly argument: unknown
  readonly answer: (answer: Result<unknown, CallFailure>) => Promise<void>
}

/** Main’s side and time, held by hand, under a window that shows a host with a card to give. */
function openStage() {
  const sent: Sent[] = []
  const pauses: (() => void)[] = []
  const guests = new Proxy(
    {},
    {
      get: (_calls, call) => (argument: unknown) =>
        new Promise((resolve) => {
          const answer = async (given: Result<unknown, CallFailure>) => {
            resolve(given)
            await settle()
          }
          sent.push({ name: String(call), argument, answer })
        }),
    },
  ) as WindowBridge['guests']
  const view = buildView(1, { devices: { ...buildReport([]), candidates: [card] } })
  const host = createStore(() => ({ ...firstState, host: { at: 'showing' as const, view } }))
  const changes = createStore(() => firstChangeState)
  const taken: unknown[] = []
  const machines = createStore(() => ({
    ...firstMachinesState,
    machines: { at: 'showing' as const, view: buildMachines(1, { machines: [buildMachine({ name: 'windows-11' })] }) },
  }))
  const store = createGuestStore(
    { api: { guests } },
    {
      host: { state: host } as unknown as WindowStore,
      changes: { state: changes } as unknown as ChangeStore,
      machines: { state: machines, take: (given: unknown) => taken.push(given) } as unknown as MachineStore,
      wait: () => new Promise((resolve) => void pauses.push(resolve)),
    },
  )
  store.start()
  const asked = (name: string) => sent.filter((call) => call.name === name)
  const pause = async () => {
    for (const resume of pauses.splice(0)) resume()
    await settle()
  }
  return { store, sent, asked, pause, host, changes, taken }
}

/** The stage once the first draft is on screen. */
async function openDrafted(draft: GuestDraft = buildDraft('first')) {
  const stage = openStage()
  void stage.store.open()
  await settle()
  await stage.asked('options')[0]?.answer(ok(options))
  await stage.asked('draft')[0]?.answer(ok(draft))
  return stage
}

test('the first draft is a gaming guest with the proposed card and a name that is free', async () => {
  const { store, asked } = await openDrafted()
  expect(asked('draft').map(({ argument }) => argument)).toEqual([
    {
      name: 'windows-11-2',
      system: 'windows-11',
      purpose: 'gaming',
      install: { kind: 'none' },
      devices: card.functions,
      vcpuCount: null,
      memoryKiB: null,
      overrides: {},
    },
  ])
  expect(store.state.getState().draft).toMatchObject({ at: 'drafted', draft: { id: 'first' } })
})

test('what is typed is drafted once, when the person pauses', async () => {
  const { store, asked, pause } = await openDrafted()
  store.wishFor({ name: 'a' })
  store.wishFor({ name: 'ab' })
  store.wishFor({ name: 'abc' })
  expect(store.state.getState().draft).toMatchObject({ at: 'drafting', last: { id: 'first' } })
  await pause()
  expect(
    asked('draft')
      .slice(1)
      .map(({ argument }) => argument),
  ).toMatchObject([{ name: 'abc' }])
})

test('the newest draft wins over an older one that is slower', async () => {
  const { store, asked, pause } = await openDrafted()
  store.wishFor({ vcpuCount: 4 })
  await pause()
  store.wishFor({ vcpuCount: 8 })
  await pause()
  await asked('draft')[2]?.answer(ok(buildDraft('eight')))
  await asked('draft')[1]?.answer(ok(buildDraft('four')))
  expect(store.state.getState().draft).toMatchObject({ at: 'drafted', draft: { id: 'eight' } })
})

test('devices are those of Choose, and for general work none, until the person sets them', async () => {
  const { store, asked, pause, changes } = await openDrafted()
  store.wishFor({ purpose: 'general' })
  await pause()
  changes.setState({ choices: { ...firstChangeState.choices, devices: [address('02:00.0')] } })
  await pause()
  store.wishFor({ devices: [] })
  await pause()
  changes.setState({ choices: { ...firstChangeState.choices, devices: [address('03:00.0')] } })
  await pause()
  expect(
    asked('draft')
      .slice(1)
      .map(({ argument }) => (argument as { devices: unknown }).devices),
  ).toEqual([[], [address('02:00.0')], []])
})

test('a part that is set by hand travels as it is, until it is proposed again', async () => {
  const { store, asked, pause } = await openDrafted()
  const { memory } = buildGuestSpec()
  store.set('memory', memory)
  store.set('sound', 'none')
  store.propose('sound')
  await pause()
  expect(asked('draft').at(-1)?.argument).toMatchObject({ overrides: { memory } })
  expect(Object.keys(store.state.getState().wish.overrides)).toEqual(['memory'])
})

test('disks that were set by hand and bear the guest’s name follow it', async () => {
  const { store, asked, pause } = await openDrafted(
    buildDraft('first', { spec: buildGuestSpec({ name: 'windows-11-2' }) }),
  )
  const volume = (name: string) => ({
    source: {
      kind: 'new-volume',
      pool: 'default',
      name,
      format: 'raw',
      sizeBytes: 1_048_576,
      preallocation: 'off',
    } as const,
    bus: 'virtio-blk' as const,
    cache: 'none' as const,
    io: 'native' as const,
    discard: true,
    iothread: null,
    serial: null,
  })
  store.set('disks', [volume('windows-11-2.raw'), volume('windows-11-2-2.raw'), volume('games.raw')])
  store.rename('w')
  store.rename('walk')
  store.rename(null)
  await pause()
  const drafted = asked('draft').at(-1)?.argument
  expect(drafted).toMatchObject({
    overrides: { disks: [volume('walk.raw'), volume('walk-2.raw'), volume('games.raw')] },
  })
})

test('what the contract refuses is a problem of its field, and the draft before stays on screen', async () => {
  const { store, asked, pause } = await openDrafted(
    buildDraft('first', { problems: [{ severity: 'warning', code: 'x', field: 'disks', text: 'Full.' }] }),
  )
  store.wishFor({ name: 'ä' })
  await pause()
  const failure = {
    code: 'argument-invalid',
    field: 'overrides.disks.0.source.path',
    problem: 'not an absolute path',
  } as const
  await asked('draft')[1]?.answer(fail(failure))
  const { draft } = store.state.getState()
  expect(draft).toMatchObject({ at: 'failed', last: { id: 'first' } })
  expect(problemsOf(draft).map(({ field, text }) => `${field}: ${text}`)).toEqual([
    'disks.0.source.path: not an absolute path',
    'disks: Full.',
  ])
})

test('only the draft that is on screen for the wish as it is can be made, with what was typed to confirm its disks', async () => {
  const disk = '/dev/disk/by-id/nvme-Samsung_1'
  const spec = buildGuestSpec({
    disks: [
      {
        source: { kind: 'block-device', path: disk },
        bus: 'virtio-blk',
        cache: 'none',
        io: 'native',
        discard: true,
        iothread: null,
        serial: null,
      },
    ],
  })
  const { store, asked, pause, taken } = await openDrafted(buildDraft('first', { spec }))
  const answers = {
    driversPath: null,
    userName: 'u',
    hostName: 'h',
    locale: 'en-US',
    timeZone: 'UTC',
    editionIndex: null,
  }
  store.wishFor({ source: { kind: 'image', path: '/a.iso', unattended: answers } })
  await store.create()
  expect(asked('create')).toEqual([])
  await pause()
  await asked('draft')[1]?.answer(ok(buildDraft('second', { spec })))
  store.setPassword('secret')
  store.setStartsAfterwards(false)
  store.typeDisk(disk, 'nvme-Samsung_1')
  const done = store.create()
  await store.create()
  expect(asked('create').map(({ argument }) => argument)).toEqual([
    { draftId: 'second', password: 'secret', start: false, confirmedDisks: [disk] },
  ])
  await asked('create')[0]?.answer(ok(buildMachines(2)))
  await done
  expect(taken).toEqual([buildMachines(2)])
  expect(store.state.getState()).toMatchObject({ creation: { at: 'begun', name: spec.name }, password: '' })
  expect(asked('draft').every(({ argument }) => !JSON.stringify(argument).includes('secret'))).toBe(true)
})

test('another host begins anew, the same host read again is drafted again', async () => {
  const { store, asked, host } = await openDrafted()
  store.setPassword('secret')
  host.setState({ host: { at: 'showing', view: buildView(2) } })
  await settle()
  host.setState({ host: { at: 'showing', view: buildView(3) } })
  await settle()
  expect(asked('draft')).toHaveLength(2)
  expect(store.state.getState().password).toBe('secret')
  host.setState({ host: { at: 'showing', view: buildView(4, { source: { kind: 'capture', name: 'b' } }) } })
  await settle()
  expect(store.state.getState()).toMatchObject({ password: '', wish: { devices: null } })
  expect(asked('options')).toHaveLength(2)
})
