// SPDX-License-Identifier: MIT
import type { ChangeView, RunningChange } from '../../../src-main/model/change-view.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { useChangeState, useChangeView } from '../../store/change-context.ts'
import { useWindow, useWindowState } from '../../store/window-context.ts'
import { isBusy } from '../../store/window-store.ts'
import { changeWords } from '../../words/spoken.ts'
import { ChangesWaiting } from '../change/changes-waiting.tsx'
import { RequestFailure } from '../change/request-failure.tsx'
import { RunningChangeView } from '../change/running-change-view.tsx'
import { TrialPanel } from './trial-panel.tsx'
import { VerificationList } from './verification-list.tsx'

const says = changeWords.after

/** Whether a change did what it was made for, and, while a trial waits, the place to keep it or go back. */
export function AfterScreen() {
  const changes = useChangeView()
  if (changes === null) return <ChangesWaiting title={says.title} />
  return <After changes={changes} />
}

function After({ changes: { running, trial, verification, history } }: { readonly changes: ChangeView }) {
  const request = useChangeState((state) => state.request)
  const isEmpty = trial === null && history.transactions.length === 0
  return (
    <div className="after">
      <h1>{says.title}</h1>
      {request.at === 'failed' ? <RequestFailure request={request} /> : null}
      {trial === null ? null : <TrialPanel trial={trial} />}
      {running !== null && isTold(running, request.at === 'failed') ? <RunningChangeView change={running} /> : null}
      {isEmpty ? (
        <EmptyState sign="again" title={says.nothing} text={says.nothingHint} />
      ) : (
        <section className="verification" aria-labelledby="verification-title">
          <div className="verification-head">
            <h2 id="verification-title">{says.verified}</h2>
            <CheckAgain />
            <a href="#check">{says.allFindings}</a>
          </div>
          <VerificationList verification={verification ?? null} />
        </section>
      )}
    </div>
  )
}

/** A change that runs, and how the answer given here ended; others end on Apply. */
function isTold({ ended, verb }: RunningChange, isRefusalTold: boolean): boolean {
  if (ended === null) return true
  return (verb === 'keep' || verb === 'undo') && !(isRefusalTold && ended.state === 'refused')
}

function CheckAgain() {
  const { checkAgain } = useWindow()
  const task = useWindowState((state) => state.task)
  return (
    <button type="button" aria-disabled={isBusy(task)} onClick={() => void checkAgain()}>
      {task.at === 'checking' ? says.checking : says.checkAgain}
    </button>
  )
}
