// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { ChangeView, RunningChange } from '../../../src-main/model/change-view.ts'
import type { MachinesView, MachineTask } from '../../../src-main/model/machine-view.ts'
import { isRestartPending } from '../../../src-main/services/autostart/restart-pending.ts'
import { noticesOfChanges, noticesOfMachines } from '../../../src-main/services/notices/decide-notices.ts'
import { buildMachine } from '../../e2e/support/machine-samples.ts'

const changes = (patch: Partial<ChangeView>): ChangeView => ({
  revision: 1,
  helper: { kind: 'installed' },
  history: { transactions: [], damage: [] },
  trial: null,
  running: null,
  ...patch,
})
const running = (ended: RunningChange['ended']): RunningChange => ({
  verb: 'apply',
  title: 'Hand over the card',
  transactionId: null,
  steps: [],
  output: [],
  ended,
})
const machines = (patch: Partial<MachinesView>): MachinesView => ({
  revision: 1,
  libvirt: { at: 'connecting' },
  machines: [],
  usbDevices: [],
  task: null,
  ...patch,
})

test.each([
  ['committed', 'work-done'],
  ['armed', 'work-done'],
  ['undone', 'work-done'],
  ['failed', 'work-failed'],
  ['refused', 'work-failed'],
  ['unfinished', 'work-failed'],
  ['undo-unfinished', 'work-failed'],
] as const)('a change that ends %s is %s, told once', (state, kind) => {
  const before = changes({ running: running(null) })
  const now = changes({ running: running({ state, text: 'So it ended.' }) })
  const notice = { kind, title: 'Hand over the card', text: 'So it ended.', place: { at: 'changes' } }
  expect(noticesOfChanges(before, now)).toEqual([notice])
  expect(noticesOfChanges(now, now)).toEqual([])
  expect(noticesOfChanges(null, now)).toEqual([])
})

test('a trial that waits for its answer is told when it is first seen', () => {
  const now = changes({ trial: { transactionId: '1', trialId: '2', state: 'running', answerBefore: null } })
  expect(noticesOfChanges(null, now)).toEqual([{ kind: 'trial-waiting' }])
  expect(noticesOfChanges(now, now)).toEqual([])
})

test('a machine that crashes is told; one that was found so is not', () => {
  const { uuid, name } = buildMachine()
  const now = machines({ machines: [buildMachine({ state: 'crashed' })] })
  expect(noticesOfMachines(machines({ machines: [buildMachine()] }), now)).toEqual([
    { kind: 'machine-crashed', uuid, name },
  ])
  expect(noticesOfMachines(null, now)).toEqual([])
  expect(noticesOfMachines(machines({}), now)).toEqual([])
})

test('a task that ends is told, one that was cancelled is not', () => {
  const task: MachineTask = {
    kind: 'create',
    title: 'Creating win11',
    progress: null,
    secondsLeft: null,
    step: '',
    canCancel: true,
    ended: null,
  }
  const end = (outcome: 'done' | 'failed' | 'cancelled') =>
    machines({ task: { ...task, ended: { outcome, text: 'x' } } })
  const kinds = (outcome: 'done' | 'failed' | 'cancelled') =>
    noticesOfMachines(machines({ task }), end(outcome)).map(({ kind }) => kind)
  expect([kinds('done'), kinds('failed'), kinds('cancelled')]).toEqual([['work-done'], ['work-failed'], []])
})

test('a restart is pending for what counts at boot, in the boot that made it, and no longer once undone', () => {
  const transaction = (state: 'committed' | 'undone', kind: 'initramfs.rebuild' | 'libvirt.enable'): ChangeView =>
    changes({
      history: {
        damage: [],
        transactions: [
          {
            id: '20261127-1',
            title: 'x',
            state,
            beganAt: '',
            endedAt: '',
            userId: null,
            paths: [],
            trialId: null,
            bootId: 'a',
            isIndependent: true,
            steps: [
              {
                id: 's',
                operation: kind === 'libvirt.enable' ? { kind } : { kind, generator: 'dracut' },
                outcome: { kind: 'done' },
              },
            ],
          },
        ],
      },
    })
  expect(isRestartPending(transaction('committed', 'initramfs.rebuild'), 'a')).toBe(true)
  expect(isRestartPending(transaction('committed', 'initramfs.rebuild'), 'b')).toBe(false)
  expect(isRestartPending(transaction('committed', 'libvirt.enable'), 'a')).toBe(false)
  expect(isRestartPending(transaction('undone', 'initramfs.rebuild'), 'a')).toBe(false)
})
