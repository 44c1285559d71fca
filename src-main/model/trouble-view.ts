// SPDX-License-Identifier: MIT
import type { Cause, Diagnosis } from './diagnosis.ts'
import type { MachineState } from './machine-view.ts'
import type { PlanChoices } from './plan.ts'

/** A log that was read, as it is shown beside its causes. */
export interface TroubleLog {
  /** As evidence names it. */
  readonly source: string
  /** Number of the first line of `text`; more than 1 where only a part is shown. */
  readonly firstLine: number
  readonly text: string
  /** There is more of it than is shown. */
  readonly isCut: boolean
}

/** What can be done about a cause from here, each way reversible. */
export type OfferedRemedy =
  /** The planner has it: these choices, shown in full before anything is done. */
  | { readonly kind: 'plan'; readonly choices: Partial<PlanChoices> }
  /** A person has to choose first, on this screen. */
  | { readonly kind: 'choose'; readonly step: 'choose' | 'mode' }
  /** An edit of the machine's definition, shown in full before it is stored. */
  | { readonly kind: 'guest-edit' }

/** What became of a cause that an earlier diagnosis named. */
export interface CauseStanding {
  readonly id: string
  readonly title: string
  /**
   * `gone`: what was read anew does not show it any more. `in-order`: its log is still there, and what it complained of is
   * in order now. `there`: named again. `untold`: neither can be said before the machine is started again.
   */
  readonly standing: 'gone' | 'in-order' | 'there' | 'untold'
  /** What says so. */
  readonly text: string
}

/** Causes with all that is needed to act on them. */
export interface TroubleView {
  /** Names this diagnosis when something is asked about it. */
  readonly id: string
  /** The machine that was looked at, or null. */
  readonly machine: { readonly uuid: string; readonly name: string; readonly state: MachineState } | null
  /** Whether the host on screen was looked at. */
  readonly hasHost: boolean
  readonly diagnosis: Diagnosis
  readonly logs: readonly TroubleLog[]
  /** What could not be read, and who may, a sentence each. Nothing follows from it. */
  readonly gaps: readonly string[]
  /** By the cause's id; none for causes about which only a person can do something. */
  readonly remedies: Readonly<Record<string, OfferedRemedy>>
  /** What became of the causes of the diagnosis before, where there was one. */
  readonly standings: readonly CauseStanding[]
}

/** A change of a machine's definition that is offered. */
export interface DefinitionChange {
  readonly id: string
  readonly uuid: string
  readonly name: string
  /** What it does, a sentence each. */
  readonly texts: readonly string[]
  readonly before: string
  readonly after: string
  /** The machine runs, and has the change from its next start on. */
  readonly isRunning: boolean
}

/** A change of a definition that was made. */
export interface StoredChange {
  readonly id: string
  readonly name: string
  /** Where the definition from before lies. */
  readonly keptAs: string
}

/** Something that went wrong while a machine runs, told once for each run. */
export interface TroubleNotice {
  readonly id: string
  readonly uuid: string
  readonly name: string
  readonly cause: Cause
  /** Milliseconds since the epoch. */
  readonly seenAtMs: number
}

/** Notices that nobody has put away, and why nothing can be watched, where that is so. */
export interface NoticesView {
  readonly revision: number
  readonly notices: readonly TroubleNotice[]
  readonly cannotWatch: string | null
}
