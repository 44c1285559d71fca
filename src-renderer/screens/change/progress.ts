// SPDX-License-Identifier: MIT
import type { RunningChange, StepProgress } from '../../../src-main/model/change-view.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import type { StepOutcome } from '../../../src-main/model/transaction.ts'

/** The name of how a step stands. */
export function stateName(state: StepProgress['state']): 'waiting' | 'running' | StepOutcome['kind'] {
  return typeof state === 'string' ? state : state.kind
}

/** How many steps of a change are over, whichever way they ended. */
export function countOver(steps: readonly StepProgress[]): number {
  return steps.filter(({ state }) => typeof state !== 'string').length
}

/** How a change ended, as a verdict; null while it runs. */
export function endVerdict({ ended }: RunningChange): Verdict | null {
  if (ended === null) return null
  switch (ended.state) {
    case 'failed':
    case 'refused':
      return 'fail'
    case 'unfinished':
    case 'undo-unfinished':
      return 'warn'
    default:
      return 'pass'
  }
}
