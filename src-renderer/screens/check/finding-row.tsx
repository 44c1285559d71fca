// SPDX-License-Identifier: MIT
import type { Finding } from '../../../src-main/model/finding.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { words } from '../../words/en.ts'
import { FindingDetails } from './finding-details.tsx'

interface FindingRowProps {
  readonly finding: Finding
  readonly isOpenAtFirst: boolean
}

/** A finding: its mark, its claim and what was found; unfolded, why it matters, what says so and what to do. */
export function FindingRow({ finding, isOpenAtFirst }: FindingRowProps) {
  const isBlocking = finding.blocking && (finding.verdict === 'fail' || finding.verdict === 'unknown')
  return (
    <li className="finding">
      <details open={isOpenAtFirst}>
        <summary>
          <VerdictMark verdict={finding.verdict} />
          <h3>
            <span className="for-hearing">{words.verdicts[finding.verdict]}: </span>
            {finding.title}
          </h3>
          {isBlocking ? <span className="tag tag-blocking">{words.check.blocking}</span> : null}
          <span className="finding-statement">{finding.statement}</span>
          <SignIcon sign="chevron" />
        </summary>
        <FindingDetails finding={finding} />
      </details>
    </li>
  )
}
