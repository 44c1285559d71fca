// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { Inhibitor } from '../../../src-main/logind/parse-inhibitors.ts'
import type { BusFailure } from '../../../src-main/logind/run-busctl.ts'
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { HostSource } from '../../../src-main/model/host-view.ts'
import type { MachinesView } from '../../../src-main/model/machine-view.ts'
import { fail, ok, type Result } from '../../../src-main/model/result.ts'
import { computerOnScreen } from '../../../src-main/services/restart/computer-on-screen.ts'
import { buildChanges } from '../renderer/fixtures.ts'
import { buildMachine, buildMachines } from '../renderer/machine-fixtures.ts'
import { buildRunning } from '../renderer/plan-fixtures.ts'

interface Scene {
  readonly source?: HostSource
  readonly word?: Result<string, BusFailure>
  readonly changes?: Partial<ChangeView>
  readonly machines?: Partial<MachinesView> | 'not-allowed'
  readonly inhibitors?: Result<readonly Inhibitor[], BusFailure>
  readonly reboot?: Result<null, BusFailure>
}

/** A live computer that may be restarted at once and on which nothing runs, but for what the scene says. */
function openScene(scene: Scene = {}) {
  let rebootCount = 0
  const { machines = {} } = scene
  const computer = computerOnScreen({
    form: 'served',
    session: { host: () => ({ source: scene.source ?? { kind: 'live', name: null }, reader: {} as never }) },
    changes: { view: () => buildChanges(1, scene.changes) },
    machines: {
      machines: {
        view: async () =>
          machines === 'not-allowed'
            ? fail({ code: 'libvirt-unreachable', reason: 'not-allowed', detail: '' })
            : ok({ ...buildMachines(1, { machines: [] }), ...machines }),
      } as never,
    },
    logind: {
      canReboot: async () => scene.word ?? ok('yes'),
      listInhibitors: async () => scene.inhibitors ?? ok([]),
      reboot: async () => {
        rebootCount += 1
        return scene.reboot ?? ok(null)
      },
    },
  })
  return {
    canRestart: () => computer.canRestart(null, 'test'),
    restart: () => computer.restart(null, 'test'),
    rebootCount: () => rebootCount,
  }
}

const dead: BusFailure = { code: 'call-failed', detail: 'Failed to connect to bus' }
const packageManager = { what: ['shutdown', 'sleep'], who: 'Package Manager', why: 'installs', mode: 'block' }

test.each([
  ['yes', { can: 'yes', isAsked: false, form: 'served' }],
  ['challenge', { can: 'yes', isAsked: true, form: 'served' }],
  // Whoever presses the button is told who holds it up.
  ['inhibitor-blocked', { can: 'yes', isAsked: false, form: 'served' }],
  ['challenge-inhibitor-blocked', { can: 'yes', isAsked: true, form: 'served' }],
  ['no', { can: 'no', reason: expect.stringContaining('does not let your user') }],
  ['na', { can: 'no', reason: expect.stringContaining('cannot restart this computer') }],
  ['perhaps', { can: 'no', reason: expect.stringContaining('“perhaps”') }],
])('logind says %s', async (word, view) => {
  expect(await openScene({ word: ok(word) }).canRestart()).toEqual(ok(view))
})

test.each([
  [dead, 'Failed to connect to bus'],
  [{ code: 'busctl-missing' } as const, 'busctl is not installed'],
])('where logind cannot be asked, the reason is told', async (failure, word) => {
  const asked = await openScene({ word: fail(failure) }).canRestart()
  expect(asked).toEqual(ok({ can: 'no', reason: expect.stringContaining(word) }))
})

const refusals: readonly (readonly [string, Scene, object])[] = [
  ...(['demo', 'capture', 'directory'] as const).map(
    (kind) =>
      [
        `a ${kind} is on screen`,
        { source: { kind, name: 'x' } as HostSource },
        { code: 'restart-impossible', reason: expect.stringContaining('not this computer') },
      ] as const,
  ),
  ['logind says no', { word: ok('no') }, { code: 'restart-impossible', reason: expect.any(String) }],
  ['logind cannot be asked', { word: fail(dead) }, { code: 'restart-impossible', reason: expect.any(String) }],
  ['a change runs', { changes: { running: buildRunning({ ended: null }) } }, { code: 'change-running' }],
  [
    'machines run',
    {
      machines: {
        machines: [
          buildMachine({ name: 'games', state: 'running' }),
          buildMachine({ name: 'work', state: 'off' }),
          buildMachine({ name: 'rest', state: 'suspended' }),
          buildMachine({ name: 'halt', state: 'paused' }),
        ],
      },
    },
    { code: 'machines-running', names: ['games', 'rest', 'halt'] },
  ],
  [
    'a machine is being made',
    {
      machines: {
        task: {
          ...{ kind: 'create', title: 'Making x', progress: 0.5, secondsLeft: 9 },
          ...{ step: 'x', canCancel: true, ended: null },
        },
      },
    },
    { code: 'task-running', title: 'Making x' },
  ],
  [
    'a program holds it up',
    { inhibitors: ok([packageManager, { ...packageManager, mode: 'delay' }, { ...packageManager, what: ['sleep'] }]) },
    { code: 'restart-inhibited', holders: [{ who: 'Package Manager', why: 'installs' }] },
  ],
]

test.each(refusals)('it is not restarted while %s', async (_what, scene, failure) => {
  const opened = openScene(scene)
  expect(await opened.restart()).toEqual(fail(failure))
  expect(opened.rebootCount()).toBe(0)
})

test('logind’s refusal is told in its words', async () => {
  const scene = openScene({ word: ok('challenge'), reboot: fail({ code: 'call-failed', detail: 'Access denied' }) })
  expect(await scene.restart()).toEqual(fail({ code: 'restart-refused', detail: 'Access denied' }))
})

test.each<Scene>([
  {},
  { word: ok('challenge') },
  { changes: { running: buildRunning() } },
  { machines: { machines: [buildMachine({ state: 'crashed' })] } },
  // The first restart is the one after which libvirt knows the user.
  { machines: 'not-allowed' },
  { inhibitors: fail(dead) },
])('it is restarted, once: %j', async (scene) => {
  const opened = openScene(scene)
  expect(await opened.restart()).toEqual(ok(null))
  expect(opened.rebootCount()).toBe(1)
})
