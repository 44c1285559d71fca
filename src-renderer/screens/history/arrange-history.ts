// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import type { Transaction, TransactionState } from '../../../src-main/model/transaction.ts'
import { changeWords } from '../../words/spoken.ts'

/** What can be done about a transaction here and now. */
export type UndoState =
  | { readonly kind: 'possible' }
  /** Newer changes build on it. */
  | { readonly kind: 'blocked' }
  /** It waits for an answer on another screen. */
  | { readonly kind: 'answer' }
  /** Nothing of it is left to undo, or nothing can be changed here. */
  | { readonly kind: 'none' }

/** A transaction as the history shows it. */
export interface HistoryEntry {
  readonly transaction: Transaction
  readonly undo: UndoState
}

/** How a state is marked. */
export const stateMarks: Record<TransactionState, Verdict> = {
  unfinished: 'warn',
  committed: 'pass',
  failed: 'fail',
  armed: 'warn',
  kept: 'pass',
  undone: 'not-applicable',
  'undo-unfinished': 'warn',
  expired: 'not-applicable',
}

/** A state in words; that all was done is said only where it was. */
export function stateNote({ state, steps }: Transaction): string {
  const isPartial = steps.some(
    ({ outcome }) => outcome === null || outcome.kind === 'not-run' || outcome.kind === 'stale',
  )
  return state === 'committed' && isPartial ? changeWords.history.partial : changeWords.states[state].note
}

/** States in which something of a transaction is in force. */
const inForce: readonly TransactionState[] = ['committed', 'kept']

/** The history as it is shown: what has to be settled first, then everything, newest first. */
export function arrangeHistory({ history, helper, trial }: ChangeView): {
  readonly unfinished: readonly Transaction[]
  readonly entries: readonly HistoryEntry[]
} {
  const { transactions } = history
  const unfinished = transactions.filter(({ state }) => state === 'unfinished' || state === 'undo-unfinished')
  const newest = transactions.find(({ state }) => inForce.includes(state))
  const undoOf = (transaction: Transaction): UndoState => {
    if (helper.kind === 'none') return { kind: 'none' }
    if (transaction.id === trial?.transactionId && trial.state !== 'over') return { kind: 'answer' }
    if (!inForce.includes(transaction.state)) return { kind: 'none' }
    return transaction === newest || transaction.isIndependent ? { kind: 'possible' } : { kind: 'blocked' }
  }
  return { unfinished, entries: transactions.map((transaction) => ({ transaction, undo: undoOf(transaction) })) }
}
