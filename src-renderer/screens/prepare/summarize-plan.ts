// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { Plan, PlanStep } from '../../../src-main/model/plan.ts'
import type { ChangeRequest, ChangeState, PlanState } from '../../store/change-state.ts'
import { prepareWords } from '../../words/spoken.ts'

/** Which steps of a plan are shown: those of a trial, where one is possible and asked for, else those for good. */
export function stepsShown(
  plan: Plan,
  way: ChangeState['way'],
): { readonly way: ChangeState['way']; readonly steps: readonly PlanStep[] } {
  return way === 'trial' && plan.trial.possible
    ? { way: 'trial', steps: plan.trialSteps }
    : { way: 'permanent', steps: plan.steps }
}

/** A plan's steps in figures. */
export function countSteps(steps: readonly PlanStep[]): {
  readonly toDo: number
  readonly unchanged: number
  readonly needsReboot: boolean
} {
  const toDo = steps.filter(({ unchanged }) => !unchanged)
  return {
    toDo: toDo.length,
    unchanged: steps.length - toDo.length,
    needsReboot: toDo.some(({ reboot }) => reboot),
  }
}

interface ConsentFacts {
  readonly plan: PlanState
  readonly steps: readonly PlanStep[]
  readonly changes: ChangeView | null
  readonly request: ChangeRequest
}

/** Why nothing can be agreed to now, or null where everything is ready. The first reason that a person can act on. */
export function consentObstacle({ plan, steps, changes, request }: ConsentFacts): string | null {
  if (plan.at !== 'drafted') return prepareWords.outdated
  if (plan.view.plan.refused.length > 0) return prepareWords.refusedShort
  if (changes === null) return prepareWords.outdated
  const { helper, running, history, trial } = changes
  if (helper.kind === 'none') return `${prepareWords.helper.none}: ${helper.reason}`
  if (request.at === 'asked' || (running !== null && running.ended === null)) return prepareWords.busy
  if (history.transactions.some(({ state }) => state === 'unfinished' || state === 'undo-unfinished')) {
    return prepareWords.unfinished
  }
  if (trial !== null && trial.state !== 'over') return prepareWords.trialPending
  if (!steps.some(({ unchanged, operation }) => !unchanged && operation !== null)) return prepareWords.nothingToDo
  if (helper.kind === 'to-install') return `${prepareWords.helper.title}.`
  // The helper does what was shown, to the byte; of a step behind files that only root can read nothing was.
  return steps.some(({ previewGap }) => previewGap !== null) ? prepareWords.lookFirst : null
}
