// SPDX-License-Identifier: MIT

import type { Verdict } from '../../../src-main/model/finding.ts'
import type { GuestProblem } from '../../../src-main/model/guest-draft.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { createWords } from '../../words/spoken.ts'

const marks: Record<GuestProblem['severity'], Verdict> = { error: 'fail', warning: 'warn', note: 'not-applicable' }

/** What stands against a part of the guest, or is worth knowing of it. */
export function ProblemList({ problems, id }: { readonly problems: readonly GuestProblem[]; readonly id?: string }) {
  if (problems.length === 0) return null
  return (
    <ul className="problems" id={id}>
      {problems.map(({ code, field, severity, text }) => (
        <li key={`${code} ${field} ${text}`} className={`problem problem-${severity}`}>
          <VerdictMark verdict={marks[severity]} />
          <span>
            <span className="for-hearing">{createWords.problems[severity]}: </span>
            <Said text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}
