// SPDX-License-Identifier: MIT

import type { ChangeView, FindingChange } from '../../../src-main/model/change-view.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { changeWords, words } from '../../words/spoken.ts'
import { arrangeVerification } from './arrange-verification.ts'

const says = changeWords.after

/** The findings that a change was made for, now and before it. */
export function VerificationList({
  verification,
}: {
  readonly verification: Exclude<ChangeView['verification'], undefined>
}) {
  if (verification === 'waiting') return <p className="nothing">{words.reading}</p>
  if (verification === null) return <p className="nothing">{says.noVerification}</p>
  const groups = arrangeVerification(verification.findings)
  if (groups.length === 0) return <p className="nothing">{says.nothingTurned}</p>
  return groups.map(({ turn, findings }) => (
    <section key={turn} className="turn-group">
      <h3>
        {says.turned[turn]} <span className="finding-count">{findings.length}</span>
      </h3>
      <ul className="findings">
        {findings.map((finding) => (
          <TurnedFinding key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  ))
}

function TurnedFinding({ finding: { title, statement, before, now } }: { readonly finding: FindingChange }) {
  return (
    <li className="turned">
      <span className="turned-marks">
        {before === null || before === now ? null : (
          <>
            <VerdictMark verdict={before} />
            <span aria-hidden="true">→</span>
          </>
        )}
        <VerdictMark verdict={now} />
      </span>
      <div>
        <p>
          <strong>
            <Said text={title} />
          </strong>
          <span className="for-hearing">: {words.verdicts[now]}</span>
        </p>
        <p className="turned-statement">
          <Said text={statement} />{' '}
          {before === now ? null : (
            <span>({before === null ? says.unknownBefore : says.was(words.verdicts[before].toLowerCase())})</span>
          )}
        </p>
      </div>
    </li>
  )
}
