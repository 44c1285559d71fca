// SPDX-License-Identifier: MIT

import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { Plan, PlanStep } from '../../../src-main/model/plan.ts'
import { Said } from '../../components/said.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import type { ChangeState } from '../../store/change-state.ts'
import { prepareWords } from '../../words/spoken.ts'
import { RequestFailure } from '../change/request-failure.tsx'
import { HelperPanel } from './helper-panel.tsx'
import { consentObstacle } from './summarize-plan.ts'

interface ConsentPanelProps {
  readonly plan: Plan
  readonly way: ChangeState['way']
  readonly steps: readonly PlanStep[]
  readonly changes: ChangeView | null
}

/**
 * The one place where a change is agreed to: always to the steps on screen. The other way shows its own steps first.
 */
export function ConsentPanel({ plan, way, steps, changes }: ConsentPanelProps) {
  const { apply, showWay } = useChanges()
  const planState = useChangeState((state) => state.plan)
  const request = useChangeState((state) => state.request)
  const obstacle = consentObstacle({ plan: planState, steps, changes, request })
  const agree = () => {
    if (obstacle !== null) return
    void apply()
    location.hash = '#apply'
  }
  const showOther = () => {
    showWay(way === 'trial' ? 'permanent' : 'trial')
    document.getElementById('plan-steps-title')?.focus()
  }
  return (
    <aside className="consent" aria-labelledby="consent-title">
      <h2 id="consent-title" tabIndex={-1}>
        {prepareWords.consent}
      </h2>
      {changes?.helper.kind === 'to-install' ? <HelperPanel helper={changes.helper} /> : null}
      <p>{prepareWords.willDo[way]}</p>
      <Trial plan={plan} way={way} />
      {request.at === 'failed' ? <RequestFailure request={request} /> : null}
      <button
        type="button"
        className="button-primary consent-button"
        aria-disabled={obstacle !== null}
        aria-describedby="consent-obstacle"
        onClick={agree}
      >
        {way === 'trial' ? prepareWords.try : prepareWords.apply}
      </button>
      <p id="consent-obstacle" className="consent-note">
        {obstacle ?? helperNote(changes)}
      </p>
      {plan.trial.possible ? (
        <button type="button" className="plain-button consent-other" onClick={showOther}>
          {way === 'trial' ? prepareWords.showPermanent : prepareWords.showTrial}
        </button>
      ) : null}
    </aside>
  )
}

function helperNote(changes: ChangeView | null): string {
  if (changes === null) return ''
  const { kind } = changes.helper
  return kind === 'installed' || kind === 'direct' ? prepareWords.helper[kind] : ''
}

function Trial({ plan: { trial }, way }: { readonly plan: Plan; readonly way: ChangeState['way'] }) {
  if (!trial.possible) {
    return (
      <div className="consent-trial">
        <p>
          <VerdictMark verdict="warn" />
          <strong>{prepareWords.trialImpossible}</strong>
        </p>
        <p>
          <Said text={trial.reason} />
        </p>
      </div>
    )
  }
  if (way !== 'trial') return null
  return (
    <div className="consent-trial">
      <p>
        <VerdictMark verdict="pass" />
        <strong>{prepareWords.backsItself}</strong>
      </p>
      <p>
        <Said text={trial.reason} />
      </p>
      {trial.mechanism === null ? null : (
        <p>
          {prepareWords.mechanism}: <code>{trial.mechanism}</code>
        </p>
      )}
    </div>
  )
}
