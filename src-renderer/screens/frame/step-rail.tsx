// SPDX-License-Identifier: MIT
import { useEffect, useId, useState } from 'react'
import { BrandMark } from '../../components/brand-mark.tsx'
import { type Sign, SignIcon } from '../../components/sign-icon.tsx'
import type { StepStanding } from '../../store/progress/step-standing.ts'
import { useProgress } from '../../store/progress/use-progress.ts'
import { useTheme, useWindowState } from '../../store/window-context.ts'
import { besideIds, type StepId, stepIds } from '../../store/window-state.ts'
import { progressWords, words } from '../../words/spoken.ts'
import { LanguageMenu } from './language-menu.tsx'
import { StepSign } from './step-sign.tsx'

/**
 * The wizard's steps with how each stands, and beside them what can be looked up at any time. In a narrow window they fold
 * into one line that says where you are.
 */
export function StepRail() {
  const { theme, toggle } = useTheme()
  const otherTheme = theme === 'dark' ? 'light' : 'dark'
  const step = useWindowState((state) => state.step)
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has chosen a step wants to see it
  useEffect(() => setOpen(false), [step])
  return (
    <header className={isOpen ? 'rail rail-open' : 'rail'}>
      <p className="brand">
        <BrandMark />
        {words.product}
      </p>
      <button
        type="button"
        className="rail-fold"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{whereWords(step)}</span>
        <SignIcon sign="chevron" />
      </button>
      <nav id={listId} aria-label={words.stepsLabel}>
        <Steps />
        <ul className="beside" aria-label={progressWords.besideLabel}>
          {besideIds.map((id) => (
            <BesideLink key={id} id={id} />
          ))}
        </ul>
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

function whereWords(step: StepId): string {
  const index = (stepIds as readonly StepId[]).indexOf(step)
  const name = words.steps[step]
  return index < 0 ? name : progressWords.where(index + 1, stepIds.length, name)
}

function Steps() {
  const progress = useProgress()
  return (
    <ol className="steps">
      {progress.map((standing, index) => (
        <StepLink key={standing.step} standing={standing} number={index + 1} />
      ))}
    </ol>
  )
}

function StepLink({ standing, number }: { readonly standing: StepStanding; readonly number: number }) {
  const { step, state, reason, detail } = standing
  const isCurrent = useWindowState((shown) => shown.step === step)
  return (
    <li>
      <a className={`step step-${state}`} href={`#${step}`} aria-current={isCurrent ? 'step' : undefined}>
        <StepSign state={state} number={number} />
        <span className="step-text">
          <span className="step-name">{words.steps[step]}</span>
          <span className="for-hearing">, {progressWords.states[state]}: </span>
          <span className="step-reason">{progressWords.shortReasons[reason](detail ?? '')}</span>
        </span>
      </a>
    </li>
  )
}

const signs: Record<(typeof besideIds)[number], Sign> = {
  use: 'machine',
  history: 'history',
  trouble: 'wrench',
  settings: 'settings',
  about: 'about',
}

function BesideLink({ id }: { readonly id: (typeof besideIds)[number] }) {
  const isCurrent = useWindowState((state) => state.step === id)
  return (
    <li>
      <a className="step step-beside" href={`#${id}`} aria-current={isCurrent ? 'page' : undefined}>
        <SignIcon sign={signs[id]} />
        <span className="step-name">{words.steps[id]}</span>
      </a>
    </li>
  )
}
