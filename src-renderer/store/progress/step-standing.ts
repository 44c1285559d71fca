// SPDX-License-Identifier: MIT
import type { WizardStepId } from '../window-state.ts'

/**
 * How a step of the wizard stands by what the machine says. `attention`: something there is not as it should be.
 * `locked`: it cannot be done yet; `reason` says what for. `unknown`: could not be told.
 */
export type StepState = 'done' | 'open' | 'running' | 'attention' | 'locked' | 'unknown'

/** Why a step stands as it does, by a word that the window has a sentence for. */
export type StepReason =
  | 'reading'
  | 'ready'
  | 'ready-with-warnings'
  | 'not-ready'
  | 'verdict-unknown'
  | 'chosen'
  | 'nothing-chosen'
  | 'no-card'
  | 'cards-unknown'
  | 'device-gone'
  | 'device-replaced'
  | 'host-needs-it'
  | 'at-boot'
  | 'at-start'
  | 'choose-first'
  | 'in-force'
  | 'nothing-to-do'
  | 'trial-prepared'
  | 'to-plan'
  | 'plan-ready'
  | 'plan-refused'
  | 'plan-differs'
  | 'applying'
  | 'unfinished'
  | 'change-failed'
  | 'applied'
  | 'to-apply'
  | 'prepare-first'
  | 'other-host'
  | 'restart-into-trial'
  | 'trial-asks'
  | 'trial-over'
  | 'to-restart'
  | 'promise-broken'
  | 'promise-unknown'
  | 'holds'
  | 'holds-as-seen'
  | 'apply-first'
  | 'libvirt-not-installed'
  | 'libvirt-not-running'
  | 'libvirt-not-allowed'
  | 'libvirt-lost'
  | 'creating'
  | 'task-failed'
  | 'machine-made'
  | 'to-create'
  | 'create-first'
  | 'installing'
  | 'install-open'
  | 'installed'
  | 'all-done'
  | 'steps-left'

/** A step, how it stands and why. */
export interface StepStanding {
  readonly step: WizardStepId
  readonly state: StepState
  readonly reason: StepReason
  /** What the reason is about: an address, a machine's name, a number, main's own sentence; or null. */
  readonly detail: string | null
}
