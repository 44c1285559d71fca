// SPDX-License-Identifier: MIT
import { SignIcon } from '../../components/sign-icon.tsx'
import { VerdictMark } from '../../components/verdict-mark.tsx'
import { useHostView, useTheme, useWindowState } from '../../store/window-context.ts'
import { type StepId, stepIds } from '../../store/window-state.ts'
import { words } from '../../words/en.ts'

const builtSteps: readonly StepId[] = ['check', 'devices']

/** The wizard's steps. Those that are not built yet can be visited and say so. */
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
        </ol>
      </nav>
      <button type="button" className="theme-button" onClick={toggle} title={words.theme[otherTheme]}>
        <SignIcon sign={otherTheme === 'dark' ? 'moon' : 'sun'} />
        <span>{words.theme[otherTheme]}</span>
      </button>
    </header>
  )
}

function StepLink({ step, number }: { readonly step: StepId; readonly number: number }) {
  const isCurrent = useWindowState((state) => state.step === step)
  const verdict = useHostView()?.report.verdict
  const isBuilt = builtSteps.includes(step)
  return (
    <li>
      <a
        className={isBuilt ? 'step' : 'step step-later'}
        href={`#${step}`}
        aria-current={isCurrent ? 'step' : undefined}
      >
        <span className="step-number" aria-hidden="true">
          {number}
        </span>
        <span className="step-name">{words.steps[step]}</span>
        {isBuilt ? null : <span className="for-hearing">, {words.notBuiltYet}</span>}
        {step === 'check' && verdict !== undefined ? (
          <>
            <VerdictMark verdict={verdict} />
            <span className="for-hearing">, {words.hostVerdicts[verdict]}</span>
          </>
        ) : null}
      </a>
    </li>
  )
}
