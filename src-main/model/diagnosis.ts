// SPDX-License-Identifier: MIT
import type { OperationKind } from './operation.ts'

/** Version of the shape of `Diagnosis`. */
export const diagnosisSchema = 1

/** `high`: the lines say so. `medium`: they fit, and little else does. `low`: worth a look. */
export type Confidence = 'high' | 'medium' | 'low'

/** The part of a machine's way to a running guest in which a failure arises. */
export const failureStages = [
  'firmware',
  'kernel',
  'grouping',
  'binding',
  'boot',
  'start',
  'rom',
  'guest-driver',
  'reset',
  'performance',
  'display',
  'storage-network',
  'windows',
  'linux-guest',
  'security',
  'update',
  'single-gpu',
] as const
export type FailureStage = (typeof failureStages)[number]

/** Edits of a guest's definition that can be offered for a cause; each is undone by the definition that stood before. */
export const guestEdits = [
  'guest.remove-balloon',
  'guest.set-machine-type',
  'guest.select-firmware',
  'guest.reset-nvram',
  'guest.remove-hostdev',
  'guest.update-hostdev-address',
  'guest.add-companion-functions',
  'guest.hide-hypervisor',
  'guest.set-ioapic-kvm',
  'guest.limit-address-bits',
  'guest.drop-cpu-feature',
  'guest.remove-huge-pages',
  'guest.emulate-tpm',
  'guest.drop-pci-addresses',
  'guest.eject-medium',
  'guest.disable-display-gl',
  'guest.make-usb-optional',
  'guest.add-hyperv',
  'guest.pin-cpus',
  'guest.set-topology',
] as const
export type GuestEdit = (typeof guestEdits)[number]

/** What a button may do about a cause, through the planner or the guest's editor. */
export type CauseRemedy = OperationKind | GuestEdit

/** A line that was seen. */
export interface LogEvidence {
  /** The file as it was named, `standard input`, or where a fact comes from. */
  readonly source: string
  /** From 1; null where the source has no lines (a fact). */
  readonly line: number | null
  readonly text: string
  /** How often it stands there, in this or nearly this form. */
  readonly count: number
}

/** A known failure that was recognised. */
export interface Cause {
  /** Stable for ever: the slug of the failure. */
  readonly id: string
  readonly stage: FailureStage
  readonly title: string
  readonly confidence: Confidence
  readonly evidence: readonly LogEvidence[]
  /** What the evidence names: `address`, `path`, `group`, `errno`, `vm`, … */
  readonly details: Readonly<Record<string, string>>
  /** Why it happens. */
  readonly cause: string
  /** What would confirm it, one step each. */
  readonly confirm: readonly string[]
  /** What would speak against it, one step each. */
  readonly ruleOut: readonly string[]
  /** What to do, best first. */
  readonly fix: readonly string[]
  readonly risk: string
  /** What can be done for the person, reversibly; null where only a person can. */
  readonly remedy: CauseRemedy | null
  readonly sources: readonly string[]
}

/** A failure that was seen and not recognised. */
export interface UnknownFailure {
  readonly symptoms: readonly LogEvidence[]
  /** What to collect, so that it can be told. */
  readonly collect: readonly string[]
}

/** What was read. */
export interface DiagnosisInput {
  readonly source: string
  readonly lines: number
}

/** What `diagnose` found. */
export interface Diagnosis {
  readonly schema: typeof diagnosisSchema
  readonly inputs: readonly DiagnosisInput[]
  /** What to look at first stands first: roots before what follows from them. */
  readonly causes: readonly Cause[]
  /** Null where causes were found, or nothing failed. */
  readonly unknown: UnknownFailure | null
}
