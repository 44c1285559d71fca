// SPDX-License-Identifier: MIT

import type { ReactNode } from 'react'
import type { Verdict } from '../../../src-main/model/finding.ts'
import type { MachineTask } from '../../../src-main/model/machine-view.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useMachineState, useMachines } from '../../store/machine-context.ts'
import { createWords, speakCore } from '../../words/spoken.ts'
import { FailureWords } from '../frame/notices.tsx'
import { formatDuration } from './format-duration.ts'

const says = createWords.task
const verdicts: Record<NonNullable<MachineTask['ended']>['outcome'], Verdict> = {
  done: 'pass',
  failed: 'fail',
  cancelled: 'not-applicable',
}

/** A creation, an import or a download as it runs, or as it ended. `children`: the ways on once it has. */
export function TaskPanel({ task, children }: { readonly task: MachineTask; readonly children?: ReactNode }) {
  const { cancelTask } = useMachines()
  const cancelFailure = useMachineState((state) => state.cancelFailure)
  const { ended, progress, secondsLeft, step, title, canCancel } = task
  const percent = progress === null ? null : Math.floor(progress * 100)
  return (
    <section className="running-change task" aria-label={speakCore(title).text}>
      <div className="running-head">
        {ended === null ? (
          <span className="dot dot-running dot-large" aria-hidden="true" />
        ) : (
          <VerdictMark verdict={verdicts[ended.outcome]} />
        )}
        <div>
          <h2>
            {ended === null ? '' : `${says[ended.outcome]}: `}
            <Said text={title} />
          </h2>
          <p className="running-title" role="status">
            <Said text={ended === null ? step : ended.text} />
          </p>
        </div>
        {ended === null ? (
          <p className="running-count">
            {percent === null ? '' : says.progress(percent)}
            {secondsLeft === null ? '' : `, ${says.left(formatDuration(secondsLeft))}`}
          </p>
        ) : null}
      </div>
      {ended === null ? (
        <progress
          className="running-bar"
          {...(percent === null ? {} : { value: percent, max: 100 })}
          aria-label={speakCore(title).text}
        />
      ) : null}
      {cancelFailure === null ? null : (
        <div role="alert" className="running-outcome running-fail">
          <FailureWords failure={cancelFailure} fileName={null} />
        </div>
      )}
      {ended === null && canCancel ? (
        <p className="task-answers">
          <button type="button" onClick={() => void cancelTask()}>
            {says.cancel}
          </button>
          <span className="choice-hint">{says.cancelNote}</span>
        </p>
      ) : null}
      {ended === null || children === undefined ? null : <p className="task-answers">{children}</p>}
    </section>
  )
}
