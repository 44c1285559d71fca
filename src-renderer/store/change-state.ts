// SPDX-License-Identifier: MIT
import type { ChangeView, PlanView } from '../../src-main/model/change-view.ts'
import type { Plan, PlanChoices } from '../../src-main/model/plan.ts'
import type { CallFailure } from './window-state.ts'

/** The plan on screen. It belongs to the choices it was drafted from; others make it outdated. */
export type PlanState =
  | { readonly at: 'none' }
  | { readonly at: 'drafting'; readonly with: 'own-eyes' | 'administrator-rights'; readonly last: PlanView | null }
  | { readonly at: 'drafted'; readonly view: PlanView; readonly choices: PlanChoices }
  | { readonly at: 'failed'; readonly failure: CallFailure; readonly last: PlanView | null }

/** What main says of changes. */
export type ChangesState =
  | { readonly at: 'reading' }
  | { readonly at: 'showing'; readonly view: ChangeView }
  | { readonly at: 'failed'; readonly failure: CallFailure }

/** What a person can ask of main that changes the host. */
export type ChangeVerb = 'apply' | 'try' | 'keep' | 'undo' | 'finish' | 'roll-back' | 'install-helper'

/** A change that was asked for and is not answered yet, or that failed. One at a time. */
export type ChangeRequest =
  | { readonly at: 'idle' }
  | { readonly at: 'asked'; readonly verb: ChangeVerb; readonly transactionId: string | null }
  | {
      readonly at: 'failed'
      readonly verb: ChangeVerb
      readonly transactionId: string | null
      readonly failure: CallFailure
    }

/** All that the window knows of plans and changes. */
export interface ChangeState {
  readonly choices: PlanChoices
  readonly plan: PlanState
  /** Which of the plan's two ways is on screen, where it has both. */
  readonly way: 'trial' | 'permanent'
  readonly changes: ChangesState
  readonly request: ChangeRequest
}

/** Nothing chosen. The IOMMU is wanted in any case: without it nothing can be given to a guest. */
export const noChoices: PlanChoices = {
  devices: [],
  mode: 'static',
  iommu: true,
  hugePages: [],
  isolatedCpus: null,
  parameters: [],
  stack: false,
  guestHook: false,
}

/** Plans and changes before anything was answered. */
export const firstChangeState: ChangeState = {
  choices: noChoices,
  plan: { at: 'none' },
  way: 'trial',
  changes: { at: 'reading' },
  request: { at: 'idle' },
}

/** True while main works on a change, whoever asked for it; it takes one at a time. */
export function isChanging({ changes, request }: Pick<ChangeState, 'changes' | 'request'>): boolean {
  if (request.at === 'asked') return true
  return changes.at === 'showing' && changes.view.running !== null && changes.view.running.ended === null
}

/** The plan to show: the current one, or the last one while another is drafted. */
export function planOnScreen(plan: PlanState): PlanView | null {
  if (plan.at === 'drafted') return plan.view
  return plan.at === 'none' ? null : plan.last
}

/** The plan of these choices on this reading of the host; null where the one on screen is of others. */
export function currentPlan(plan: PlanState, choices: PlanChoices, revision: number | null): Plan | null {
  return plan.at === 'drafted' && plan.choices === choices && plan.view.factsRevision === revision
    ? plan.view.plan
    : null
}
