// SPDX-License-Identifier: MIT
import type { StepId } from '../../store/window-state.ts'
import { words } from '../../words/en.ts'

/** A step that is not built yet: what it will do, and nothing to press. */
export function LaterScreen({ step }: { readonly step: Exclude<StepId, 'check' | 'devices'> }) {
  const { lead, points } = words.later[step]
  return (
    <article className="later">
      <h1>{words.steps[step]}</h1>
      <p className="later-lead">{lead}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="later-note">{words.laterNote}</p>
    </article>
  )
}
