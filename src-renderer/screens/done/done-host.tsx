// SPDX-License-Identifier: MIT

import type { Verdict } from '../../../src-main/model/finding.ts'
import type { Claim, Standing } from '../../../src-main/model/standing.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeView } from '../../store/change-context.ts'
import { doneWords } from '../../words/spoken.ts'

const marks: Record<Claim['verdict'], Verdict> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  waits: 'warn',
}

/** What was set up on the host, whether it is so, and the changes that it took. */
export function DoneHost({ standing: { claims, transactionIds } }: { readonly standing: Standing }) {
  const transactions = useChangeView()?.history.transactions ?? []
  const changes = transactions.filter(({ id }) => transactionIds.includes(id))
  const { verdict, text } = sumUp(claims)
  return (
    <section className="done-part" aria-labelledby="done-host">
      <h2 id="done-host">{doneWords.host}</h2>
      {transactionIds.length === 0 ? <p className="nothing">{doneWords.hostStock}</p> : null}
      {claims.length === 0 ? null : (
        <>
          <p className="done-sum">
            <VerdictMark verdict={marks[verdict]} />
            {text}
          </p>
          <details className="done-claims" open={verdict === 'fail'}>
            <summary>
              <SignIcon sign="chevron" />
              {doneWords.claims}
            </summary>
            <ul>
              {claims.map((claim) => (
                <li key={`${claim.step} ${claim.claim}`}>
                  <VerdictMark verdict={marks[claim.verdict]} />
                  <span>
                    <Said text={claim.claim} />{' '}
                    <span className="choice-hint">({doneWords.verdicts[claim.verdict]})</span>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {changes.length === 0 ? null : (
        <>
          <h3>{doneWords.changes}</h3>
          <ul className="done-changes">
            {changes.map(({ id, title }) => (
              <li key={id}>
                <span>
                  <Said text={title} />
                </span>{' '}
                <code>{id}</code>
              </li>
            ))}
          </ul>
          <a href="#history">{doneWords.toHistory}</a>
        </>
      )}
    </section>
  )
}

/** The worst of the claims speaks for all. */
function sumUp(claims: readonly Claim[]): { readonly verdict: Claim['verdict']; readonly text: string } {
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length
  const total = claims.length
  if (count('fail') > 0) return { verdict: 'fail', text: doneWords.broken(count('fail'), total) }
  if (count('waits') > 0) return { verdict: 'waits', text: doneWords.waits(count('waits'), total) }
  if (count('unknown') > 0) return { verdict: 'unknown', text: doneWords.untold(count('unknown'), total) }
  return { verdict: 'pass', text: doneWords.holds(total) }
}
