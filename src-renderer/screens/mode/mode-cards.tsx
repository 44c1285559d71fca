// SPDX-License-Identifier: MIT
import { useId } from 'react'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { modeWords } from '../../words/spoken.ts'
import type { DescribedMode, ModePoint } from './describe-modes.ts'

/** The modes beside each other: those that can be chosen first, the others explained. */
export function ModeCards({ modes }: { readonly modes: readonly DescribedMode[] }) {
  const selectable = modes.filter(({ mode }) => mode !== null)
  const others = modes.filter(({ mode }) => mode === null)
  return (
    <>
      <fieldset className="modes">
        <legend className="for-hearing">{modeWords.legend}</legend>
        {selectable.map((mode) => (
          <ModeChoice key={mode.id} described={mode} />
        ))}
      </fieldset>
      <ul className="modes modes-other">
        {others.map(({ id, points }) => (
          <li key={id} className="mode-card mode-other">
            <h2>{modeWords.modes[id].title}</h2>
            <p>{modeWords.modes[id].lead}</p>
            {id === 'none' ? null : <p className="mode-later">{modeWords.notBuilt}.</p>}
            <Points points={points} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ModeChoice({ described: { id, mode, points } }: { readonly described: DescribedMode }) {
  const { choose } = useChanges()
  const isChosen = useChangeState(({ choices }) => choices.mode === mode)
  const [titleId, leadId, pointsId] = [useId(), useId(), useId()]
  const { title, lead } = modeWords.modes[id]
  return (
    <label className={isChosen ? 'mode-card mode-chosen' : 'mode-card'}>
      <input
        type="radio"
        name="mode"
        checked={isChosen}
        onChange={() => (mode === null ? undefined : choose({ mode }))}
        aria-labelledby={titleId}
        aria-describedby={`${leadId} ${pointsId}`}
      />
      <span className="mode-title" id={titleId}>
        {title}
      </span>
      <span className="mode-lead" id={leadId}>
        {lead}
      </span>
      <span id={pointsId}>
        <Points points={points} />
      </span>
    </label>
  )
}

function Points({ points }: { readonly points: readonly ModePoint[] }) {
  return (
    <span className="mode-points">
      {points.map(({ verdict, text }) => (
        <span key={text} className="mode-point">
          <VerdictMark verdict={verdict} />
          <span>{text}</span>
        </span>
      ))}
    </span>
  )
}
