// SPDX-License-Identifier: MIT

import type { Finding } from '../../../src-main/model/finding.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { words } from '../../words/spoken.ts'
import { FindingDetails } from './finding-details.tsx'

interface FindingRowProps {
  readonly finding: Finding
  readonly isOpenAtFirst: boolean
}

/**
 * A finding: its mark, its claim and what was found; unfolded, why it matters, what says so and what to do.
 *
 * Where the claim is broken, what was found comes first: a claim in the positive beside a cross reads as its opposite.
 */
export function FindingRow({ finding, isOpenAtFirst }: FindingRowProps) {
  const isBlocking = finding.blocking && (finding.verdict === 'fail' || finding.verdict === 'unknown')
  const isBroken = finding.verdict === 'fail' || finding.verdict === 'warn'
  return (
    <li className="finding">
      <details open={isOpenAtFirst}>
        <summary>
          <VerdictMark verdict={finding.verdict} />
          <h3>
            <span className="for-hearing">{words.verdicts[finding.verdict]}: </span>
            <Said text={isBroken ? finding.statement : finding.title} />
          </h3>
          {isBlocking ? (
            <span className={`tag tag-blocking tag-blocking-${finding.verdict}`}>
              {finding.verdict === 'fail' ? words.check.blocking : words.check.mayBlock}
            </span>
          ) : null}
          <span className="finding-statement">
            {isBroken ? `${words.check.wanted}: ` : ''}
            <Said text={isBroken ? finding.title : finding.statement} />
          </span>
          <SignIcon sign="chevron" />
        </summary>
        <FindingDetails finding={finding} />
      </details>
    </li>
  )
}
