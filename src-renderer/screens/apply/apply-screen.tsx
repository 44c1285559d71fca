// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useChangeState, useChangeView } from '../../store/change-context.ts'
import { changeWords } from '../../words/spoken.ts'
import { ChangesWaiting } from '../change/changes-waiting.tsx'
import { RequestFailure } from '../change/request-failure.tsx'
import { RestartNow } from '../change/restart-now.tsx'
import { RunningChangeView } from '../change/running-change-view.tsx'
import { nextAfter } from './next-after.ts'

const says = changeWords.apply

/** The change that runs now, or the last one: what it does step by step, and what comes next. */
export function ApplyScreen() {
  const changes = useChangeView()
  if (changes === null) return <ChangesWaiting title={says.title} />
  return <Apply changes={changes} />
}

function Apply({ changes }: { readonly changes: ChangeView }) {
  const request = useChangeState((state) => state.request)
  const { running } = changes
  const isAsked = request.at === 'asked' && request.verb !== 'install-helper'
  const isStale = isAsked && (running === null || running.ended !== null)
  const isConsentAwaited = running?.transactionId === null && running.ended === null
  const wait = changes.helper.kind === 'direct' ? changeWords.begins : changeWords.waitingForConsent
  return (
    <div className="apply">
      <h1>{says.title}</h1>
      {request.at === 'failed' ? (
        <>
          <RequestFailure request={request} />
          <p className="apply-next">
            <a href="#prepare">{says.backToPlan}</a>
          </p>
        </>
      ) : null}
      <p className="screen-lead" role="status">
        {isStale || isConsentAwaited ? wait : ''}
      </p>
      {isStale ? null : <Shown changes={changes} isRefusalTold={request.at === 'failed'} />}
    </div>
  )
}

interface ShownProps {
  readonly changes: ChangeView
  /** The refusal of the change stands on the screen already. */
  readonly isRefusalTold: boolean
}

function Shown({ changes, isRefusalTold }: ShownProps) {
  const { running } = changes
  if (running === null) return isRefusalTold ? null : <Nothing />
  if (isRefusalTold && running.ended?.state === 'refused') return null
  return (
    <>
      <RunningChangeView change={running} />
      {running.ended === null ? <p className="apply-safe">{says.safe}</p> : <Next changes={changes} />}
    </>
  )
}

function Nothing() {
  return (
    <EmptyState sign="file" title={says.nothing} text={says.nothingHint}>
      <a className="button-link" href="#prepare">
        {says.toPrepare}
      </a>
      <a className="button-link" href="#history">
        {says.toHistory}
      </a>
    </EmptyState>
  )
}

function Next({ changes }: { readonly changes: ChangeView }) {
  const next = nextAfter(changes)
  return (
    <div className="apply-next">
      {next.text === null ? null : <p>{next.text}</p>}
      {next.isRestartDue ? <RestartNow /> : null}
      <p>
        {next.links.map(({ step, text }) => (
          <a key={step} href={`#${step}`}>
            {text}
          </a>
        ))}
      </p>
    </div>
  )
}
