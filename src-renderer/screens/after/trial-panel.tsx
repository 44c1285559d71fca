// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'react'
import type { TrialView } from '../../../src-main/model/change-view.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { isChanging } from '../../store/change-state.ts'
import { changeWords, formats } from '../../words/spoken.ts'
import { RestartNow } from '../change/restart-now.tsx'
import { minutesLeft } from './minutes-left.ts'

const says = changeWords.after

const told: Record<TrialView['state'], { readonly verdict: Verdict; readonly title: string; readonly text: string }> = {
  armed: { verdict: 'not-applicable', title: says.armedTitle, text: says.armed },
  running: { verdict: 'warn', title: says.runningTitle, text: says.running },
  over: { verdict: 'warn', title: says.overTitle, text: says.over },
}

/** A trial that waits: what it waits for, until when, and the two answers. */
export function TrialPanel({ trial }: { readonly trial: TrialView }) {
  const { keep, undo } = useChanges()
  const isBusy = useChangeState(isChanging)
  const asked = useChangeState(({ request }) => (request.at === 'asked' ? request.verb : null))
  const { state, transactionId, answerBefore } = trial
  const { verdict, title, text } = told[state]
  const act = (action: (id: string) => Promise<void>) => () => (isBusy ? undefined : void action(transactionId))
  return (
    <section className={`trial trial-${state}`} aria-labelledby="trial-title">
      <VerdictMark verdict={verdict} />
      <div className="trial-text">
        <h2 id="trial-title">{title}</h2>
        <p>{text}</p>
        {state === 'over' ? <p>{says.overHint}</p> : null}
        {state === 'armed' ? <RestartNow /> : null}
        {state === 'running' && answerBefore !== null ? <Deadline answerBefore={answerBefore} /> : null}
      </div>
      {state === 'over' ? null : (
        <div className="trial-answers">
          {state === 'running' ? (
            <button type="button" className="button-primary" aria-disabled={isBusy} onClick={act(keep)}>
              <SignIcon sign="check" />
              {asked === 'keep' ? says.keeping : says.keep}
            </button>
          ) : null}
          <button type="button" aria-disabled={isBusy} onClick={act(undo)}>
            <SignIcon sign="undo" />
            {asked === 'undo' ? says.goingBack : state === 'armed' ? says.armedBack : says.goBack}
          </button>
        </div>
      )}
    </section>
  )
}

/** Until when there is an answer to give. Looks at the clock only while it is on screen. */
function Deadline({ answerBefore }: { readonly answerBefore: string }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000)
    return () => clearInterval(timer)
  }, [])
  const left = minutesLeft(answerBefore, now)
  const time = formats.time(new Date(answerBefore))
  return (
    <p className="trial-deadline">
      <SignIcon sign="wait" />
      <span>
        {says.deadline(time)} {left === null ? '' : `(${says.left(left)})`}
      </span>
    </p>
  )
}
