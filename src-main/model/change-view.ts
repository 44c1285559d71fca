// SPDX-License-Identifier: MIT
import type { Verdict } from './finding.ts'
import type { Plan } from './plan.ts'
import type { History, StepOutcome, TransactionState } from './transaction.ts'

/** A plan as main drafted and keeps it; the window answers with its id, never with its steps. */
export interface PlanView {
  /** Revision of the host view whose facts it was drafted from. */
  readonly factsRevision: number
  readonly plan: Plan
}

/** What can start the helper here. */
export type HelperReadiness =
  /** Installed where only root can write, of this version. */
  | { readonly kind: 'installed' }
  /** This program is root, or changes a tree of its own user: the helper is started directly. */
  | { readonly kind: 'direct' }
  /** Has to be installed first; `copies` is what will be put where, for the consent. */
  | {
      readonly kind: 'to-install'
      readonly reason: 'absent' | 'other-version'
      readonly copies: readonly { readonly from: string; readonly to: string; readonly sizeBytes: number }[]
    }
  /** Changes are not possible on this host (a capture, the sample workstation); the reason. */
  | { readonly kind: 'none'; readonly reason: string }

/** A step while a change runs. */
export interface StepProgress {
  readonly id: string
  readonly title: string
  readonly state: 'waiting' | 'running' | StepOutcome
}

/** The change that runs now, or the last one of this session. */
export interface RunningChange {
  readonly verb: 'apply' | 'try' | 'keep' | 'undo' | 'finish' | 'roll-back'
  readonly title: string
  readonly transactionId: string | null
  readonly steps: readonly StepProgress[]
  /** The last lines that its programs printed, at most 200. */
  readonly output: readonly string[]
  /** Null while it runs. */
  readonly ended: { readonly state: TransactionState | 'refused'; readonly text: string } | null
}

/** A trial boot that waits for its boot or for an answer. */
export interface TrialView {
  readonly transactionId: string
  readonly trialId: string
  /** `armed`: the next boot is the trial. `running`: this boot is. `over`: it came and went without an answer. */
  readonly state: 'armed' | 'running' | 'over'
  /** While it runs: when the machine goes back if nobody can see the screen (ISO 8601), or null. */
  readonly answerBefore: string | null
}

/** A finding when the last change began and now. `before` is null where it was not judged then. */
export interface FindingChange {
  readonly id: string
  readonly title: string
  readonly before: Verdict | null
  readonly now: Verdict
  /** What was found now. */
  readonly statement: string
}

/** Whether the newest change did what it was made for, told by the findings and not by exit codes. */
export interface Verification {
  readonly transactionId: string
  /** What changed since, and what the plan was made to change; the rest is left out. */
  readonly findings: readonly FindingChange[]
}

/** All that the window shows of changes. Sent whole; a higher revision replaces a lower one. */
export interface ChangeView {
  readonly revision: number
  readonly helper: HelperReadiness
  readonly history: History
  readonly trial: TrialView | null
  readonly running: RunningChange | null
  /** Null or absent where nothing was changed, or nothing is known of before; `waiting` while the host is being read. */
  readonly verification?: Verification | 'waiting' | null
}
