// SPDX-License-Identifier: MIT
import type { Verdict } from '../../model/finding.ts'
import type { History, Transaction, TransactionState } from '../../model/transaction.ts'
import { formatMark, paint, type TextStyle } from './text-style.ts'

/** What a state means, and the mark it is shown with. */
export const transactionWords: Readonly<Record<TransactionState, readonly [verdict: Verdict, words: string]>> = {
  committed: ['pass', 'done'],
  kept: ['pass', 'tried and kept'],
  armed: ['unknown', 'a trial; waits for its boot or for an answer'],
  failed: ['fail', 'did not succeed; put back'],
  undone: ['not-applicable', 'undone'],
  expired: ['warn', 'a trial that nobody kept; put back'],
  unfinished: ['fail', 'unfinished: `throughway finish` ends it, `throughway undo` rolls it back'],
  'undo-unfinished': ['fail', 'its undoing is unfinished: `throughway undo` ends that'],
}

/** The history for a person, newest first. */
export function renderHistory({ transactions, damage }: History, style: TextStyle): string {
  const lines = transactions.flatMap((transaction) => renderTransaction(transaction, style))
  const faults = damage.map((text) => `${formatMark('fail', style)} ${text}`)
  return [...faults, ...(lines.length === 0 && faults.length === 0 ? ['Nothing was changed yet.'] : lines)].join('\n')
}

function renderTransaction(transaction: Transaction, style: TextStyle): string[] {
  const [verdict, words] = transactionWords[transaction.state]
  const head = `${formatMark(verdict, style)} ${paint(transaction.id, 'strong', style)}  ${transaction.title}`
  const details = [`    ${transaction.beganAt}: ${words}`]
  if (style.isVerbose) details.push(...transaction.paths.map((path) => `    ${path}`))
  return [head, ...details]
}
