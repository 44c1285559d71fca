// SPDX-License-Identifier: MIT
import type { PlanView, RunningChange } from '../../../src-main/model/change-view.ts'
import type { Plan, PlanStep } from '../../../src-main/model/plan.ts'
import type { Transaction } from '../../../src-main/model/transaction.ts'
import { noChoices } from '../../../src-renderer/store/change-state.ts'

/** A step that changes the command line, unless the patch says otherwise. */
export function buildStep(id: string, patch: Partial<PlanStep> = {}): PlanStep {
  return {
    id,
    kind: 'boot-parameters.set',
    title: `Step ${id}`,
    reason: 'It is wanted.',
    files: [],
    commands: [],
    risk: { level: 'low', text: 'None.' },
    reboot: true,
    undoable: true,
    undoNote: null,
    unchanged: false,
    previewGap: null,
    operation: { kind: 'boot-parameters.set', loader: 'grub', add: ['iommu=pt'], remove: [] },
    ...patch,
  }
}

/** A plan of one step that can be tried, drafted from the host’s revision 1, unless the patch says otherwise. */
export function buildPlan(patch: Partial<Plan> = {}, factsRevision = 1): PlanView {
  return {
    factsRevision,
    plan: {
      schema: 1,
      id: 'plan-1',
      choices: noChoices,
      devices: [],
      steps: [buildStep('good')],
      trialSteps: [buildStep('trial')],
      trial: { possible: true, mechanism: 'GRUB next_entry', reason: 'It is.' },
      refused: [],
      recovery: { title: 'Card', steps: [], remove: [], commands: [] },
      notes: [],
      ...patch,
    },
  }
}

/** A change that is in force, unless the patch says otherwise. */
export function buildTransaction(id: string, patch: Partial<Transaction> = {}): Transaction {
  return {
    id,
    title: `Change ${id}`,
    state: 'committed',
    beganAt: '2026-11-24T14:00:00Z',
    endedAt: '2026-11-24T14:01:00Z',
    userId: 1000,
    steps: [],
    paths: [],
    trialId: null,
    bootId: null,
    isIndependent: false,
    ...patch,
  }
}

/** A change that was applied, unless the patch says otherwise. */
export function buildRunning(patch: Partial<RunningChange> = {}): RunningChange {
  return {
    verb: 'apply',
    title: 'Change',
    transactionId: '20261124-1',
    steps: [],
    output: [],
    ended: { state: 'committed', text: '' },
    ...patch,
  }
}
