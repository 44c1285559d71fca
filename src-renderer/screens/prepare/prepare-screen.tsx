// SPDX-License-Identifier: MIT

import { useEffect } from 'react'
import { useChangeState, useChanges, useChangeView } from '../../store/change-context.ts'
import { planOnScreen } from '../../store/change-state.ts'
import { useHostView } from '../../store/window-context.ts'
import { prepareWords } from '../../words/spoken.ts'
import { FailureNotice } from '../frame/failure-notice.tsx'
import { HostWaiting } from '../frame/host-waiting.tsx'
import { Plan } from './plan.tsx'

/** The plan for the choices as they are: read, compared, and agreed to or not. */
export function PrepareScreen() {
  const { draft } = useChanges()
  const view = useHostView()
  const plan = useChangeState((state) => state.plan)
  const choices = useChangeState((state) => state.choices)
  const changes = useChangeView()
  const revision = view?.revision
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices and another reading ask for another plan
  useEffect(() => {
    if (revision !== undefined) void draft()
  }, [draft, choices, revision])
  if (view === null) return <HostWaiting title={prepareWords.title} />
  const shown = planOnScreen(plan)
  return (
    <div className="prepare" aria-busy={plan.at === 'drafting'}>
      <h1>{prepareWords.title}</h1>
      <p className="for-hearing" role="status">
        {plan.at === 'drafting' ? (plan.last === null ? prepareWords.drafting : prepareWords.draftingAgain) : ''}
      </p>
      {plan.at === 'failed' ? <FailureNotice failure={plan.failure} /> : null}
      {shown === null ? (
        plan.at === 'failed' ? null : (
          <p className="waiting">{prepareWords.drafting}</p>
        )
      ) : (
        <Plan plan={shown.plan} changes={changes} />
      )}
    </div>
  )
}
