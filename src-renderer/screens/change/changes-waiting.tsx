// SPDX-License-Identifier: MIT
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState } from '../../store/change-context.ts'
import { changeWords } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'

/** What stands in a screen's place while nothing is known of changes: that they are read, or why they cannot be. */
export function ChangesWaiting({ title }: { readonly title: string }) {
  const changes = useChangeState((state) => state.changes)
  return (
    <div className="waiting">
      <h1>{title}</h1>
      {changes.at === 'failed' ? (
        <div className="notice notice-failure" role="alert">
          <VerdictMark verdict="fail" />
          <FailureWords failure={changes.failure} fileName={null} />
        </div>
      ) : (
        <p>{changeWords.reading}</p>
      )}
    </div>
  )
}
