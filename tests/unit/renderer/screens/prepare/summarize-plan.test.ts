// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { ChangeView } from '../../../../../src-main/model/change-view.ts'
import type { Plan } from '../../../../../src-main/model/plan.ts'
import { consentObstacle, countSteps, stepsShown } from '../../../../../src-renderer/screens/prepare/summarize-plan.ts'
import { type ChangeRequest, noChoices } from '../../../../../src-renderer/store/change-state.ts'
import { prepareWords } from '../../../../../src-renderer/words/spoken.ts'
import { buildChanges } from '../../fixtures.ts'
import { buildPlan, buildRunning, buildStep, buildTransaction } from '../../plan-fixtures.ts'

function obstacle(
  changes: ChangeView | null,
  patch: Partial<Plan> = {},
  request: ChangeRequest = { at: 'idle' },
): string | null {
  const view = buildPlan(patch)
  return consentObstacle({
    plan: { at: 'drafted', view, choices: noChoices },
    steps: view.plan.steps,
    changes,
    request,
  })
}

const trial = { transactionId: '20261124-1', trialId: '1a2b3c4d', state: 'armed', answerBefore: null } as const

test('nothing stands in the way of a plan that can be done', () => {
  expect(obstacle(buildChanges(1))).toBeNull()
  expect(obstacle(buildChanges(1, { helper: { kind: 'installed' } }))).toBeNull()
  expect(obstacle(buildChanges(1, { trial: { ...trial, state: 'over' } }))).toBeNull()
})

test.each<readonly [what: string, said: string | null, expected: string]>([
  [
    'a refusal',
    obstacle(buildChanges(1), { refused: [{ code: 'boot-disk', device: null, text: 'x' }] }),
    prepareWords.refusedShort,
  ],
  [
    'a capture',
    obstacle(buildChanges(1, { helper: { kind: 'none', reason: 'this is a capture' } })),
    `${prepareWords.helper.none}: this is a capture`,
  ],
  [
    'a helper that is not there yet',
    obstacle(buildChanges(1, { helper: { kind: 'to-install', reason: 'absent', copies: [] } })),
    `${prepareWords.helper.title}.`,
  ],
  ['another change', obstacle(buildChanges(1, { running: buildRunning({ ended: null }) })), prepareWords.busy],
  [
    'a request without an answer',
    obstacle(buildChanges(1), {}, { at: 'asked', verb: 'undo', transactionId: '20261124-1' }),
    prepareWords.busy,
  ],
  [
    'a change that was cut off',
    obstacle(
      buildChanges(1, {
        history: { transactions: [buildTransaction('20261124-1', { state: 'unfinished' })], damage: [] },
      }),
    ),
    prepareWords.unfinished,
  ],
  ['a trial that waits', obstacle(buildChanges(1, { trial })), prepareWords.trialPending],
  [
    'nothing to do',
    obstacle(buildChanges(1), { steps: [buildStep('a', { unchanged: true })] }),
    prepareWords.nothingToDo,
  ],
  [
    'steps that only a person can do',
    obstacle(buildChanges(1), { steps: [buildStep('a', { kind: 'manual', operation: null })] }),
    prepareWords.nothingToDo,
  ],
  [
    'a step that only root can look at',
    obstacle(buildChanges(1), { steps: [buildStep('a'), buildStep('b', { previewGap: 'Only root can read it.' })] }),
    prepareWords.lookFirst,
  ],
  ['changes that are not known yet', obstacle(null), prepareWords.outdated],
])('%s stands in the way, and is said', (_what, said, expected) => {
  expect(said).toBe(expected)
})

test('a plan that is drafted anew cannot be agreed to', () => {
  const facts = { steps: [buildStep('a')], changes: buildChanges(1), request: { at: 'idle' } as const }
  expect(consentObstacle({ ...facts, plan: { at: 'drafting', with: 'own-eyes', last: buildPlan() } })).toBe(
    prepareWords.outdated,
  )
})

test('the steps of a trial are shown only where one is possible', () => {
  const { plan } = buildPlan()
  const { plan: without } = buildPlan({ trial: { possible: false, mechanism: null, reason: 'LVM' } })
  expect(stepsShown(plan, 'trial').steps.map(({ id }) => id)).toEqual(['trial'])
  expect(stepsShown(plan, 'permanent').steps.map(({ id }) => id)).toEqual(['good'])
  expect(stepsShown(without, 'trial')).toMatchObject({ way: 'permanent', steps: [{ id: 'good' }] })
})

test('steps are counted by what is left to do', () => {
  expect(countSteps([buildStep('a', { unchanged: true }), buildStep('b', { reboot: false }), buildStep('c')])).toEqual({
    toDo: 2,
    unchanged: 1,
    needsReboot: true,
  })
})
