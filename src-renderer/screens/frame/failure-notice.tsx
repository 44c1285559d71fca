// SPDX-License-Identifier: MIT
import type { ReactNode } from 'react'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { CallFailure } from '../../store/window-state.ts'
import { FailureWords } from './notices.tsx'

interface FailureNoticeProps {
  readonly failure: CallFailure
  /** What can be done about it there. */
  readonly children?: ReactNode
}

/** What was asked for and did not happen, in its place on a screen and said at once. */
export function FailureNotice({ failure, children }: FailureNoticeProps) {
  return (
    <div className="notice notice-plain notice-bad" role="alert">
      <VerdictMark verdict="fail" />
      <FailureWords failure={failure} fileName={null} />
      {children}
    </div>
  )
}
