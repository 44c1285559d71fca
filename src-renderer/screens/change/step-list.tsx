// SPDX-License-Identifier: MIT

import type { StepProgress } from '../../../src-main/model/change-view.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'
import { PathText } from '../../components/path-text.tsx'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { changeWords } from '../../words/spoken.ts'
import { stateName } from './progress.ts'

const marks: Record<ReturnType<typeof stateName>, Verdict | null> = {
  waiting: null,
  running: null,
  done: 'pass',
  unchanged: 'pass',
  stale: 'warn',
  failed: 'fail',
  'not-run': 'not-applicable',
}

/** The steps of a change, each with how it stands and what became of it. */
export function StepList({ steps }: { readonly steps: readonly StepProgress[] }) {
  return (
    <ol className="progress-steps" aria-label={changeWords.steps}>
      {steps.map((step) => (
        <StepItem key={step.id} step={step} />
      ))}
    </ol>
  )
}

function StepItem({ step: { title, state } }: { readonly step: StepProgress }) {
  const name = stateName(state)
  const mark = marks[name]
  return (
    <li className={`progress-step progress-${name}`}>
      {mark === null ? <span className={`dot dot-${name}`} aria-hidden="true" /> : <VerdictMark verdict={mark} />}
      <span className="progress-title">
        <Said text={title} />
      </span>
      <span className="progress-state">{changeWords.stepStates[name]}</span>
      {typeof state === 'string' || !('text' in state) ? null : (
        <p className="progress-text">
          <Said text={state.text} />
        </p>
      )}
      {typeof state !== 'string' && state.kind === 'stale' && state.paths.length > 0 ? (
        <p className="progress-text">
          {changeWords.differs}:{' '}
          {state.paths.map((path) => (
            <span key={path} className="progress-path">
              <PathText path={path} />
            </span>
          ))}
        </p>
      ) : null}
    </li>
  )
}
