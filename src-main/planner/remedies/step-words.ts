// SPDX-License-Identifier: MIT
import type { Operation } from '../../model/operation.ts'
import type { PlanStep } from '../../model/plan.ts'

/** A step before it is derived: what is to be done, and the words that are shown before consent. */
export interface WantedStep extends Pick<PlanStep, 'id' | 'kind' | 'title' | 'reason' | 'risk' | 'reboot'> {
  readonly operation: Operation
  /** Said in place of what the derivation finds, where undoing leaves something behind; null: nothing to say. */
  readonly undoNote: string | null
}
