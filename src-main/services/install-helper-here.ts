// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import { installHelper, removeHelper } from '../helper-client/install-helper.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { listCopies } from './choose-helper-way.ts'
import { describeAskFailure } from './describe-ask-failure.ts'

/** Installs the helper of this program on this machine. */
export async function installHelperHere(): Promise<Result<null, Failure>> {
  const installed = await installHelper(listCopies())
  return installed.ok ? ok(null) : fail(describeAskFailure(installed.failure))
}

/** Takes the installed helper off this machine. */
export async function removeHelperHere(): Promise<Result<null, Failure>> {
  const removed = await removeHelper()
  return removed.ok ? ok(null) : fail(describeAskFailure(removed.failure))
}
