// SPDX-License-Identifier: MIT
import { fail } from '../../model/result.ts'
import type { TransactionState } from '../../model/transaction.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { followChange, withChanges } from './change-host.ts'

const undoable: readonly TransactionState[] = ['committed', 'kept', 'armed', 'undo-unfinished', 'unfinished']

/** `undo`: the newest change, or the one that is named. What is unfinished is rolled back. */
export const runUndo: RunCommand = (invocation) =>
  withChanges(invocation, async (changes) => {
    const { transactions } = changes.view().history
    const [named] = invocation.positionals
    const transaction = transactions.find(({ id, state }) =>
      named === undefined ? undoable.includes(state) : id === named,
    )
    if (transaction === undefined) {
      return fail({
        code: 'transaction-unknown',
        message: named === undefined ? 'There is nothing to undo.' : `There is no transaction ${named}.`,
        remedy: '`throughway history` lists them.',
        exitCode: exitCodes.findings,
      })
    }
    const isUnfinished = transaction.state === 'unfinished' || transaction.state === 'undo-unfinished'
    const { id } = transaction
    return followChange(
      changes,
      () => (isUnfinished ? changes.resolve(id, 'roll-back') : changes.undo(id)),
      invocation.warn,
    )
  })

/** `finish`: a change that a power cut or a crash left half-way. */
export const runFinish: RunCommand = (invocation) =>
  withChanges(invocation, async (changes) => {
    const { transactions } = changes.view().history
    const transaction = transactions.find(({ state }) => state === 'unfinished' || state === 'undo-unfinished')
    if (transaction === undefined) {
      return fail({
        code: 'transaction-unknown',
        message: 'Nothing is unfinished.',
        remedy: '`throughway history` lists what was done.',
        exitCode: exitCodes.findings,
      })
    }
    return followChange(changes, () => changes.resolve(transaction.id, 'finish'), invocation.warn)
  })
