// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChanges } from '../../store/change-context.ts'
import type { ChangeRequest } from '../../store/change-state.ts'
import { changeWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { Conflicts } from './conflicts.tsx'

/** What was asked for and did not happen, with both versions where others changed the same files. */
export function RequestFailure({ request }: { readonly request: ChangeRequest & { readonly at: 'failed' } }) {
  const { dismiss } = useChanges()
  const { failure, verb } = request
  const isUntold = failure.code === 'connection-lost'
  return (
    <div className="request-failure">
      <div className="notice notice-plain notice-bad" role="alert">
        <VerdictMark verdict={isUntold ? 'unknown' : 'fail'} />
        <div>
          <p>
            <strong>{isUntold ? changeWords.unanswered : changeWords.requests[verb]}</strong>
          </p>
          <FailureWords failure={failure} fileName={null} />
        </div>
        <button type="button" onClick={dismiss}>
          <SignIcon sign="close" />
          {changeWords.dismiss}
        </button>
      </div>
      {failure.code === 'change-refused' ? <Conflicts files={failure.changedSince} /> : null}
    </div>
  )
}
