// SPDX-License-Identifier: MIT
import type { StepState } from '../../store/progress/step-standing.ts'

const strokes: Partial<Record<StepState, string>> = {
  done: 'm5.6 10.3 3 3 5.8-6.4',
  attention: 'M10 5.4v5.4m0 3.3v.2',
  unknown: 'M7.8 8c0-1.3 1-2.1 2.2-2.1s2.2.8 2.2 2c0 1.6-2.2 1.7-2.2 3.3m0 2.9v.2',
}

interface StepSignProps {
  readonly state: StepState
  readonly number: number
}

/** A step's number in a ring, or the sign of how it stands. It says nothing to a screen reader; the words beside it do. */
export function StepSign({ state, number }: StepSignProps) {
  const stroke = strokes[state]
  return (
    <svg className={`step-sign step-sign-${state}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle className="step-ring" cx="10" cy="10" r="8.75" />
      {state === 'running' ? <path className="step-turn" d="M10 1.25a8.75 8.75 0 0 1 8.75 8.75" /> : null}
      {stroke === undefined ? (
        <text x="10" y="13.6">
          {number}
        </text>
      ) : (
        <path className="step-stroke" d={stroke} />
      )}
    </svg>
  )
}
