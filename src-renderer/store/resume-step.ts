// SPDX-License-Identifier: MIT

import { currentPlan } from './change-state.ts'
import type { ChangeStore } from './change-store.ts'
import type { MachineStore } from './machine-store.ts'
import { openingStep, type ProgressEvidence } from './progress/judge-progress.ts'
import type { StepId } from './window-state.ts'
import type { WindowStore } from './window-store.ts'

/** The stores that say how the steps stand. */
export interface ProgressStores {
  readonly host: WindowStore
  readonly changes: ChangeStore
  readonly machines: MachineStore
}

/** What progress is judged by, as it is known now. */
export function collectEvidence({ host, changes, machines }: ProgressStores): ProgressEvidence {
  const { host: shown } = host.state.getState()
  const { changes: told, choices, plan } = changes.state.getState()
  const { machines: known } = machines.state.getState()
  const view = shown.at === 'showing' ? shown.view : null
  return {
    host: view,
    changes: told.at === 'showing' ? told.view : null,
    machines: known.at === 'showing' ? known.view : null,
    choices,
    plan: currentPlan(plan, choices, view?.revision ?? null),
  }
}

/**
 * Leads once to where the person should go on, as soon as main has said enough to tell. `mayLead` is asked last: an address
 * that names a step, or a step that was opened meanwhile, is left alone.
 */
export function resumeStep(stores: ProgressStores, mayLead: () => boolean, lead: (step: StepId) => void): () => void {
  const stops: (() => void)[] = []
  const stop = () => {
    for (const each of stops.splice(0)) each()
  }
  const look = () => {
    if (!mayLead()) return stop()
    const step = openingStep(collectEvidence(stores))
    if (step === null) return
    stop()
    lead(step)
  }
  stops.push(
    stores.host.state.subscribe(look),
    stores.changes.state.subscribe(look),
    stores.machines.state.subscribe(look),
  )
  look()
  return stop
}
