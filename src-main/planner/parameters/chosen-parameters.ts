// SPDX-License-Identifier: MIT
import type { Refusal } from '../../model/plan.ts'

/** A word to be put on the kernel command line or taken off it, and why. */
export interface ParameterChange {
  readonly token: string
  readonly reason: string
}

/** What the command line should have and lack, with what speaks against it. */
export interface ChosenParameters {
  /** In the order in which they are to stand. */
  readonly add: readonly ParameterChange[]
  readonly remove: readonly ParameterChange[]
  readonly refused: readonly Refusal[]
  readonly notes: readonly string[]
}

/** Nothing to add, nothing to remove. */
export const noParameters: ChosenParameters = { add: [], remove: [], refused: [], notes: [] }
