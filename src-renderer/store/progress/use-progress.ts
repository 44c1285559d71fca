// SPDX-License-Identifier: MIT
import { useMemo } from 'react'
import { useChangeState, useChangeView } from '../change-context.ts'
import { currentPlan } from '../change-state.ts'
import { useMachinesView } from '../machine-context.ts'
import { useHostView } from '../window-context.ts'
import type { WizardStepId } from '../window-state.ts'
import { judgeProgress } from './judge-progress.ts'
import type { StepStanding } from './step-standing.ts'

/** How every step stands by what is known now. */
export function useProgress(): readonly StepStanding[] {
  const host = useHostView()
  const changes = useChangeView()
  const machines = useMachinesView()
  const choices = useChangeState((state) => state.choices)
  const planState = useChangeState((state) => state.plan)
  return useMemo(() => {
    const plan = currentPlan(planState, choices, host?.revision ?? null)
    return judgeProgress({ host, changes, machines, choices, plan })
  }, [host, changes, machines, choices, planState])
}

/** How one step stands. */
export function useStanding(step: WizardStepId): StepStanding {
  const standing = useProgress().find((each) => each.step === step)
  if (standing === undefined) throw new Error(`no step is called ${step}`)
  return standing
}
