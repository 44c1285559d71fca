// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { waitingAt } from '../../../../src-renderer/store/waiting-step.ts'
import { buildChanges } from '../fixtures.ts'
import { buildRunning, buildTransaction } from '../plan-fixtures.ts'

const trial = { transactionId: '20261124-1', trialId: '1a2b3c4d', state: 'running', answerBefore: null } as const
const unfinished = { transactions: [buildTransaction('20261124-1', { state: 'unfinished' })], damage: [] }

test.each([
  ['nothing', buildChanges(1), null],
  ['a change that ended', buildChanges(1, { running: buildRunning() }), null],
  [
    'a change that runs, before all else',
    buildChanges(1, { running: buildRunning({ ended: null }), trial, history: unfinished }),
    { step: 'apply', what: 'runs' },
  ],
  [
    'a change that was cut off',
    buildChanges(1, { trial, history: unfinished }),
    { step: 'history', what: 'unfinished' },
  ],
  ['a trial', buildChanges(1, { trial }), { step: 'after', what: 'running' }],
  ['a trial that is over', buildChanges(1, { trial: { ...trial, state: 'over' } }), { step: 'after', what: 'over' }],
])('%s', (_what, view, waiting) => {
  expect(waitingAt(view)).toEqual(waiting)
})
