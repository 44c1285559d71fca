// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import { installHelper, removeHelper } from '../helper-client/install-helper.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { History, TransactionState } from '../model/transaction.ts'
import { listCopies } from './choose-helper-way.ts'
import { describeAskFailure, refusal } from './describe-ask-failure.ts'

/** Where the helper is still needed for the way back: a trial boot ends by it. */
const needingHelper: readonly TransactionState[] = ['armed', 'unfinished', 'undo-unfinished']

/** Installs the helper of this program on this machine. */
export async function installHelperHere(): Promise<Result<null, Failure>> {
  const installed = await installHelper(listCopies())
  return installed.ok ? ok(null) : fail(describeAskFailure(installed.failure))
}

/** Takes the installed helper off this machine; refused while a trial or a half-done change of `history` needs it. */
export async function removeHelperHere(history: History): Promise<Result<null, Failure>> {
  const waiting = history.transactions.find(({ state }) => needingHelper.includes(state))
  if (waiting !== undefined) {
    const answer = waiting.state === 'armed' ? 'Keep it or undo it' : 'Finish it or roll it back'
    const text = `Transaction ${waiting.id} (${waiting.title}) still needs the helper. ${answer} first.`
    return fail(refusal('unfinished-transaction', text))
  }
  const removed = await removeHelper()
  return removed.ok ? ok(null) : fail(describeAskFailure(removed.failure))
}
