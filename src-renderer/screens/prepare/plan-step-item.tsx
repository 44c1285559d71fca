// SPDX-License-Identifier: MIT

import type { Verdict } from '../../../src-main/model/finding.ts'
import type { PlanStep } from '../../../src-main/model/plan.ts'
import { Said } from '../../components/said.tsx'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { prepareWords } from '../../words/spoken.ts'
import { FilePreviews } from './file-previews.tsx'

interface PlanStepItemProps {
  readonly step: PlanStep
  readonly number: number
}

const riskMarks: Record<PlanStep['risk']['level'], Verdict> = { low: 'pass', medium: 'warn', high: 'fail' }

/** A step in full: why, what it risks, when it counts, how it goes back, and every line and program it touches. */
export function PlanStepItem({ step, number }: PlanStepItemProps) {
  const isManual = step.operation === null
  return (
    <li className={step.unchanged ? 'plan-step plan-step-unchanged' : 'plan-step'}>
      <div className="plan-step-head">
        <span aria-hidden="true">{number}</span>
        <h3>
          <span className="for-hearing">{prepareWords.step(number)}: </span>
          <Said text={step.title} />
        </h3>
        {step.unchanged ? (
          <span className="tag">
            <VerdictMark verdict="pass" />
            {prepareWords.unchanged}
          </span>
        ) : isManual ? (
          <span className="tag tag-manual">{prepareWords.manual}</span>
        ) : null}
      </div>
      <p className="plan-step-reason">
        <Said text={step.reason} />
      </p>
      {step.unchanged ? null : (
        <>
          <dl className="plan-step-facts">
            <div>
              <dt>
                <VerdictMark verdict={riskMarks[step.risk.level]} />
                {prepareWords.risk[step.risk.level]}
              </dt>
              <dd>
                <Said text={step.risk.text} />
              </dd>
            </div>
            <div>
              <dt>
                <SignIcon sign="undo" />
                {step.undoable ? prepareWords.undoable : prepareWords.notUndoable}
              </dt>
              {step.undoNote === null ? null : (
                <dd>
                  <Said text={step.undoNote} />
                </dd>
              )}
            </div>
            <div>
              <dt>
                <SignIcon sign="again" />
                {step.reboot ? prepareWords.reboot : prepareWords.noReboot}
              </dt>
            </div>
          </dl>
          {step.previewGap === null ? null : (
            <p className="plan-step-gap">
              <VerdictMark verdict="unknown" />
              <span>
                <strong>{prepareWords.gap}:</strong> <Said text={step.previewGap} />
              </span>
            </p>
          )}
          <FilePreviews files={step.files} />
          <Commands commands={step.commands} isManual={isManual} />
        </>
      )}
    </li>
  )
}

function Commands({ commands, isManual }: { readonly commands: readonly string[]; readonly isManual: boolean }) {
  if (commands.length === 0) return null
  return (
    <section className="plan-commands">
      <h4>{isManual ? prepareWords.commands : `${prepareWords.commands}. ${prepareWords.commandsNote}`}</h4>
      <ol>
        {commands.map((command) => (
          <li key={command}>
            <code>{command}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
