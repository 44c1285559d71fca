// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../src-main/model/change-view.ts'
import type { StepId } from './window-state.ts'

/** What waits for the person, and on which screen it is answered. */
export interface Waiting {
  readonly step: StepId
  readonly what: 'runs' | 'armed' | 'running' | 'over' | 'unfinished'
}

/** The first thing that waits for the person, or null where nothing does. */
export function waitingAt({ running, trial, history }: ChangeView): Waiting | null {
  if (running !== null && running.ended === null) return { step: 'apply', what: 'runs' }
  const isUnfinished = history.transactions.some(({ state }) => state === 'unfinished' || state === 'undo-unfinished')
  if (isUnfinished) return { step: 'history', what: 'unfinished' }
  return trial === null ? null : { step: 'after', what: trial.state }
}
