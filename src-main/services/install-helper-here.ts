// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import { readHelperPackage } from '../helper-client/helper-place.ts'
import { installHelper, removeHelper } from '../helper-client/install-helper.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { History, TransactionState } from '../model/transaction.ts'
import { listCopies } from './choose-helper-way.ts'
import { describeAskFailure, refusal } from './describe-ask-failure.ts'

/** Where the helper is still needed for the way back: a trial boot ends by it. */
const needingHelper: readonly TransactionState[] = ['armed', 'unfinished', 'undo-unfinished']

/**
 * Why the helper is not installed or removed from here, or null where it may be: one that a distribution package
 * brought is that package's to replace and to take away.
 */
export function refuseForPackage(): Failure | null {
  const name = readHelperPackage()
  if (name === null) return null
  const text = `The helper on this machine belongs to the package ${name}: it came with it, is updated with it and goes with it.`
  return refusal('helper-packaged', text)
}

/** Installs the helper of this program on this machine. */
export async function installHelperHere(): Promise<Result<null, Failure>> {
  const refused = refuseForPackage()
  if (refused !== null) return fail(refused)
  const installed = await installHelper(listCopies())
  return installed.ok ? ok(null) : fail(describeAskFailure(installed.failure))
}

/** Takes the installed helper off this machine; refused while a trial or a half-done change of `history` needs it. */
export async function removeHelperHere(history: History): Promise<Result<null, Failure>> {
  const refused = refuseForPackage()
  if (refused !== null) return fail(refused)
  const waiting = history.transactions.find(({ state }) => needingHelper.includes(state))
  if (waiting !== undefined) {
    const answer = waiting.state === 'armed' ? 'Keep it or undo it' : 'Finish it or roll it back'
    const text = `Transaction ${waiting.id} (${waiting.title}) still needs the helper. ${answer} first.`
    return fail(refusal('unfinished-transaction', text))
  }
  const removed = await removeHelper()
  return removed.ok ? ok(null) : fail(describeAskFailure(removed.failure))
}
