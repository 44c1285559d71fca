// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { Plan as HostPlan } from '../../../src-main/model/plan.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { useChangeState, useChanges } from '../../store/change-context.ts'
import { prepareWords } from '../../words/spoken.ts'
import { ConsentPanel } from './consent-panel.tsx'
import { PlanNotes } from './plan-notes.tsx'
import { PlanStepItem } from './plan-step-item.tsx'
import { PreviewGap } from './preview-gap.tsx'
import { RecoveryCard } from './recovery-card.tsx'
import { RefusalList } from './refusal-list.tsx'
import { countSteps, stepsShown } from './summarize-plan.ts'

interface PlanProps {
  readonly plan: HostPlan
  readonly changes: ChangeView | null
}

/** The consent stands where the address is left alone: fragments belong to the steps. */
function goToConsent() {
  const title = document.getElementById('consent-title')
  title?.scrollIntoView({ block: 'center' })
  title?.focus({ preventScroll: true })
}

/** A plan: what is refused, the steps with all that they change, the way back, and the place to agree. */
export function Plan({ plan, changes }: PlanProps) {
  const { script, showWay } = useChanges()
  const chosenWay = useChangeState((state) => state.way)
  const { way, steps } = stepsShown(plan, chosenWay)
  const { toDo, unchanged, needsReboot } = countSteps(steps)
  const isRefused = plan.refused.length > 0
  const fetchScript = async () => {
    const answer = await script()
    return answer.ok ? answer.value : null
  }
  return (
    <>
      <p className="screen-lead">
        {isRefused ? prepareWords.summaryRefused : prepareWords.summary(toDo, unchanged, needsReboot)}
      </p>
      <div className="plan">
        <div className="plan-main">
          <RefusalList refused={plan.refused} />
          <PreviewGap steps={steps} helper={changes?.helper ?? null} />
          <PlanNotes notes={plan.notes} />
          <section className="plan-steps" aria-labelledby="plan-steps-title">
            <div className="plan-steps-head">
              <h2 id="plan-steps-title" tabIndex={-1}>
                {prepareWords.steps}
              </h2>
              {plan.trial.possible ? (
                <fieldset className="ways">
                  <legend className="for-hearing">{prepareWords.way}</legend>
                  {(['trial', 'permanent'] as const).map((each) => (
                    <button
                      key={each}
                      type="button"
                      className="filter"
                      aria-pressed={way === each}
                      onClick={() => showWay(each)}
                    >
                      {prepareWords.ways[each]}
                    </button>
                  ))}
                </fieldset>
              ) : null}
              <CopyButton
                label={prepareWords.script}
                copied={prepareWords.scriptCopied}
                refused={prepareWords.scriptFailed}
                fetchText={fetchScript}
              />
            </div>
            <ol>
              {steps.map((step, index) => (
                <PlanStepItem key={`${way} ${step.id}`} step={step} number={index + 1} />
              ))}
            </ol>
          </section>
          <RecoveryCard card={plan.recovery} />
        </div>
        <ConsentPanel plan={plan} way={way} steps={steps} changes={changes} />
      </div>
      <div className="way-on">
        <p className="way-on-text">{isRefused ? prepareWords.summaryRefused : prepareWords.readFirst}</p>
        <button type="button" onClick={goToConsent}>
          {prepareWords.toConsent}
          <SignIcon sign="chevron" />
        </button>
      </div>
    </>
  )
}
