// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { nextAfter } from '../../../../../src-renderer/screens/apply/next-after.ts'
import { changeWords } from '../../../../../src-renderer/words/spoken.ts'
import { buildChanges } from '../../fixtures.ts'
import { buildRunning, buildStep, buildTransaction } from '../../plan-fixtures.ts'

const { operation } = buildStep('a')
const trial = { transactionId: '20261124-1', trialId: '1a2b3c4d', state: 'armed', answerBefore: null } as const

function made(kind: 'done' | 'unchanged') {
  if (operation === null) throw new Error('the step has an operation')
  return {
    transactions: [buildTransaction('20261124-1', { steps: [{ id: 'a', operation, outcome: { kind } }] })],
    damage: [],
  }
}

test.each([
  ['while it runs', buildChanges(1, { running: buildRunning({ ended: null }) }), null, []],
  [
    'a trial that was prepared',
    buildChanges(1, { trial, running: buildRunning({ verb: 'try', ended: { state: 'armed', text: '' } }) }),
    changeWords.apply.restartTrial,
    ['after', 'history'],
  ],
  [
    'what was changed for the boot',
    buildChanges(1, { running: buildRunning(), history: made('done') }),
    changeWords.apply.restart,
    ['after', 'history'],
  ],
  [
    'what was so already',
    buildChanges(1, { running: buildRunning(), history: made('unchanged') }),
    null,
    ['after', 'history'],
  ],
  [
    'a failure',
    buildChanges(1, { running: buildRunning({ ended: { state: 'failed', text: '' } }) }),
    null,
    ['prepare', 'history'],
  ],
  [
    'what was cut off',
    buildChanges(1, { running: buildRunning({ ended: { state: 'unfinished', text: '' } }) }),
    null,
    ['history'],
  ],
])('%s', (_what, view, text, steps) => {
  const next = nextAfter(view)
  expect({ text: next.text, steps: next.links.map(({ step }) => step) }).toEqual({ text, steps })
  expect(next.isRestartDue).toBe(text !== null)
})
