// SPDX-License-Identifier: MIT
import { VerdictMark } from '../../components/verdict-mark.tsx'
import type { LaterStepId } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'

const builtSteps = ['check', 'choose', 'mode', 'prepare', 'create', 'use', 'history'] as const

/** A step that is not built yet: that first, then what it will do, and nothing to press but the way back. */
export function LaterScreen({ step }: { readonly step: LaterStepId }) {
  const { lead, points } = words.later[step]
  return (
    <article className="later">
      <h1>{words.steps[step]}</h1>
      <p className="later-note">
        <VerdictMark verdict="not-applicable" />
        {words.laterNote}
      </p>
      <p className="later-lead">{lead}</p>
      <h2>{words.laterPlan}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="later-until">
        {words.laterUntil}:{' '}
        {builtSteps.map((step, index) => (
          <span key={step}>
            {index > 0 ? ', ' : ''}
            <a href={`#${step}`}>{words.steps[step]}</a>
          </span>
        ))}
      </p>
    </article>
  )
}
