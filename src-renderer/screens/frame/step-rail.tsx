// SPDX-License-Identifier: MIT

import type { Verdict } from '../../../src-main/model/finding.ts'
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useChangeState, useChangeView } from '../../store/change-context.ts'
import { waitingAt } from '../../store/waiting-step.ts'
import { useHostView, useTheme, useWindowState } from '../../store/window-context.ts'
import { type StepId, stepIds } from '../../store/window-state.ts'
import { words } from '../../words/spoken.ts'
import { LanguageMenu } from './language-menu.tsx'

/** The wizard's steps. */
export function StepRail() {
  const { theme, toggle } = useTheme()
  const otherTheme = theme === 'dark' ? 'light' : 'dark'
  return (
    <header className="rail">
      <p className="brand">
        <SignIcon sign="brand" />
        {words.product}
      </p>
      <nav aria-label={words.stepsLabel}>
        <ol className="steps">
          {stepIds.map((step, index) => (
            <StepLink key={step} step={step} number={index + 1} />
          ))}
          <StepLink step="history" number={null} />
        </ol>
      </nav>
      <div className="rail-end">
        <LanguageMenu />
        <button type="button" className="theme-button" onClick={toggle} title={words.theme[otherTheme]}>
          <SignIcon sign={otherTheme === 'dark' ? 'moon' : 'sun'} />
          <span>{words.theme[otherTheme]}</span>
        </button>
      </div>
    </header>
  )
}

interface StepLinkProps {
  readonly step: StepId
  /** Null for what is looked up beside the steps. */
  readonly number: number | null
}

function StepLink({ step, number }: StepLinkProps) {
  const isCurrent = useWindowState((state) => state.step === step)
  return (
    <li className={number === null ? 'step-beside' : undefined}>
      <a className="step" href={`#${step}`} aria-current={isCurrent ? 'step' : undefined}>
        {number === null ? (
          <SignIcon sign="history" />
        ) : (
          <span className="step-number" aria-hidden="true">
            {number}
          </span>
        )}
        <span className="step-name">{words.steps[step]}</span>
        <StepMark step={step} />
      </a>
    </li>
  )
}

/** What a step has to say before it is opened: a verdict, a choice, or that something waits there. */
function StepMark({ step }: { readonly step: StepId }) {
  const verdict = useHostView()?.report.verdict
  const chosenCount = useChangeState(({ choices }) => choices.devices.length)
  const changes = useChangeView()
  const said = (mark: Verdict, text: string) => (
    <>
      <VerdictMark verdict={mark} />
      <span className="for-hearing">, {text}</span>
    </>
  )
  if (step === 'check' && verdict !== undefined) return said(verdict, words.hostVerdicts[verdict])
  if (step === 'choose' && chosenCount > 0) {
    return (
      <span className="step-count">
        {chosenCount}
        <span className="for-hearing"> {words.chosen}</span>
      </span>
    )
  }
  if (changes === null) return null
  const waiting = waitingAt(changes)
  if (waiting === null || waiting.step !== step) return null
  if (waiting.what !== 'runs') return said('warn', words.waits[waiting.what])
  return (
    <>
      <span className="dot dot-running" aria-hidden="true" />
      <span className="for-hearing">, {words.waits.runs}</span>
    </>
  )
}
