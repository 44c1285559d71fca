// SPDX-License-Identifier: MIT
import type { Verdict } from '../../../src-main/model/finding.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { StepStanding, StepState } from '../../store/progress/step-standing.ts'
import { useProgress } from '../../store/progress/use-progress.ts'
import { useWindowState } from '../../store/window-context.ts'
import { progressWords, words } from '../../words/spoken.ts'

const marks: Record<StepState, Verdict | null> = {
  done: 'pass',
  open: null,
  running: null,
  attention: 'warn',
  locked: 'not-applicable',
  unknown: 'unknown',
}

/** The end of a step: how it stands, what is still missing, and the ways to its neighbours. Nothing is barred. */
export function StepFoot() {
  const step = useWindowState((state) => state.step)
  const progress = useProgress()
  const index = progress.findIndex((standing) => standing.step === step)
  const standing = progress[index]
  if (standing === undefined) return null
  const before = progress[index - 1]
  const next = progress[index + 1]
  return (
    <nav className="step-foot" aria-label={progressWords.foot}>
      {before === undefined ? null : (
        <a className="button-link step-back" href={`#${before.step}`}>
          <SignIcon sign="chevron" />
          {progressWords.back(words.steps[before.step])}
        </a>
      )}
      <FootState standing={standing} next={next} />
      {next === undefined ? null : (
        <a className={`button-link${standing.state === 'done' ? ' button-primary' : ''}`} href={`#${next.step}`}>
          {progressWords.next(words.steps[next.step])}
          <SignIcon sign="chevron" />
        </a>
      )}
    </nav>
  )
}

interface FootStateProps {
  readonly standing: StepStanding
  readonly next: StepStanding | undefined
}

function FootState({ standing, next }: FootStateProps) {
  const mark = marks[standing.state]
  const isNextLocked = standing.state === 'done' && next?.state === 'locked'
  return (
    <div className="step-foot-state" role="status">
      {mark === null ? (
        <span className={standing.state === 'running' ? 'dot dot-running' : 'dot dot-waiting'} aria-hidden="true" />
      ) : (
        <VerdictMark verdict={mark} />
      )}
      <p>
        {sentenceOf(standing)}
        {isNextLocked ? ` ${progressWords.nextLocked(words.steps[next.step], sentenceOf(next))}` : ''}
      </p>
    </div>
  )
}

function sentenceOf({ reason, detail }: StepStanding): string {
  return progressWords.reasons[reason](detail ?? '')
}
