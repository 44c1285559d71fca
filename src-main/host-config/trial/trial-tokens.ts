// SPDX-License-Identifier: MIT
import type { TrialWish } from '../../model/operation.ts'

/**
 * The words of a trial's command line: what is tried, the mark by which the trial is known, and a restart half a
 * minute after a kernel panic, so that a trial that panics comes back without a hand on the machine.
 */
export function trialTokens({ trialId, add, remove }: TrialWish): {
  add: readonly string[]
  remove: readonly string[]
} {
  const rescue = add.some((token) => token.startsWith('panic=')) ? [] : ['panic=30']
  return { add: [...add, ...rescue, `throughway.trial=${trialId}`], remove }
}
