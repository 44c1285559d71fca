// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { ChangeView } from '../../../../../src-main/model/change-view.ts'
import { arrangeHistory, stateNote } from '../../../../../src-renderer/screens/history/arrange-history.ts'
import { changeWords } from '../../../../../src-renderer/words/spoken.ts'
import { buildChanges } from '../../fixtures.ts'
import { buildTransaction } from '../../plan-fixtures.ts'

const transactions = [
  buildTransaction('20261124-4', { state: 'unfinished' }),
  buildTransaction('20261124-3', { state: 'undone' }),
  buildTransaction('20261124-2', { state: 'kept' }),
  buildTransaction('20261124-1', { state: 'committed', isIndependent: true }),
  buildTransaction('20261123-2', { state: 'committed' }),
  buildTransaction('20261123-1', { state: 'failed' }),
]

function undoStates(patch: Partial<ChangeView> = {}) {
  const { entries } = arrangeHistory(buildChanges(1, { history: { transactions, damage: [] }, ...patch }))
  return entries.map(({ undo }) => undo.kind)
}

test('the newest change in force and independent ones can be undone; what others build on waits', () => {
  expect(undoStates()).toEqual(['none', 'none', 'possible', 'possible', 'blocked', 'none'])
})

test('where nothing can be changed nothing is offered', () => {
  expect(new Set(undoStates({ helper: { kind: 'none', reason: 'a capture' } }))).toEqual(new Set(['none']))
})

test('a trial that waits is answered where it is explained', () => {
  const armed = [buildTransaction('20261124-5', { state: 'armed' })]
  const { entries, unfinished } = arrangeHistory(
    buildChanges(1, {
      history: { transactions: armed, damage: [] },
      trial: { transactionId: '20261124-5', trialId: '1a2b3c4d', state: 'armed', answerBefore: null },
    }),
  )
  expect({ undo: entries.map(({ undo }) => undo.kind), unfinished }).toEqual({ undo: ['answer'], unfinished: [] })
})

test('that all was done is said only where every step was', () => {
  const operation = { kind: 'libvirt.enable' } as const
  const done = { id: 'a', operation, outcome: { kind: 'done' } } as const
  const notRun = { id: 'b', operation, outcome: { kind: 'not-run', text: 'another root' } } as const
  expect(stateNote(buildTransaction('20261124-1', { steps: [done] }))).toBe(changeWords.states.committed.note)
  expect(stateNote(buildTransaction('20261124-1', { steps: [done, notRun] }))).toBe(changeWords.history.partial)
})

test('what was cut off is settled first', () => {
  const { unfinished } = arrangeHistory(buildChanges(1, { history: { transactions, damage: [] } }))
  expect(unfinished.map(({ id }) => id)).toEqual(['20261124-4'])
})
