// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import type { AskFailure, FinalReply } from '../helper-client/ask-helper.ts'

/** Why the helper gave no answer, as the contract names it. */
export function describeAskFailure(failure: AskFailure): Failure {
  switch (failure.code) {
    case 'dismissed':
      return { code: 'helper-dismissed' }
    case 'not-authorised':
      return { code: 'helper-not-authorised', detail: failure.detail }
    case 'failed':
      return { code: 'helper-failed', detail: failure.detail }
  }
}

/** The helper's own refusal, as the contract names it. */
export function describeRefusal(reply: FinalReply & { type: 'refused' }): Failure {
  return { code: 'change-refused', reason: reply.code, text: reply.text, changedSince: reply.changedSince }
}

/** A refusal that needs no helper to be known. */
export function refusal(
  reason: 'transaction-unknown' | 'unfinished-transaction' | 'helper-packaged',
  text: string,
): Failure {
  return { code: 'change-refused', reason, text, changedSince: [] }
}
