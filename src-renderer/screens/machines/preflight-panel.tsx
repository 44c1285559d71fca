// SPDX-License-Identifier: MIT

import type { PreflightCheck } from '../../../src-main/model/machine-view.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachines } from '../../store/machine-context.ts'
import { lastTold, type Reply } from '../../store/reply.ts'
import { machineWords, words } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { arrangeChecks } from './arrange-checks.ts'

/** The checks before a start, the ones that stand against it first. */
export function PreflightPanel({ checks }: { readonly checks: Reply<readonly PreflightCheck[]> }) {
  const { readPreflight } = useMachines()
  const told = lastTold(checks)
  const isAsking = checks.at === 'asked'
  const failed = told?.filter(({ verdict }) => verdict === 'fail').length ?? 0
  return (
    <section className="panel preflight" aria-label={machineWords.preflight}>
      <div className="panel-head">
        <h3>{machineWords.preflight}</h3>
        <button type="button" aria-disabled={isAsking} onClick={() => (isAsking ? undefined : void readPreflight())}>
          {isAsking
            ? machineWords.preflightRunning
            : told === null
              ? machineWords.preflightRun
              : machineWords.preflightAgain}
        </button>
      </div>
      <p role="status" className={failed > 0 ? 'preflight-bad' : 'choice-hint'}>
        {told === null
          ? machineWords.preflightNone
          : failed > 0
            ? machineWords.preflightBad(failed)
            : machineWords.preflightGood}
      </p>
      {checks.at === 'failed' ? <FailureWords failure={checks.failure} fileName={null} /> : null}
      {told === null ? null : (
        <ul className="preflight-list">
          {arrangeChecks(told).map(({ code, verdict, text, source }) => (
            <li key={`${code} ${text}`}>
              <VerdictMark verdict={verdict} />
              <div>
                <p>
                  <span className="for-hearing">{words.verdicts[verdict]}: </span>
                  <strong>{machineWords.checks[code]}</strong>
                </p>
                {/* What passed needs no more than its name. */}
                {verdict === 'pass' ? null : (
                  <p>
                    <Said text={text} />
                  </p>
                )}
                {verdict === 'pass' || source === null ? null : <p className="preflight-source">{source}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
