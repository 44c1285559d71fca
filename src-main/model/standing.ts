// SPDX-License-Identifier: MIT
import type { BoundDevice } from './operation.ts'

/** Whether something that a change promised is true on the host now, and what told. */
export interface Claim {
  /** Id of the step that promised it. */
  readonly step: string
  /** In the positive: `The kernel was started with iommu=pt`. */
  readonly claim: string
  /** `waits`: it can be true only after a restart, and there was none since. */
  readonly verdict: 'pass' | 'fail' | 'unknown' | 'waits'
  /** Which file or fact said so, or why it could not be told. */
  readonly evidence: string
}

/** What the changes in force promised together, held against the host as it was last read. */
export interface Standing {
  /** The changes in force, newest first; empty where nothing is. */
  readonly transactionIds: readonly string[]
  readonly claims: readonly Claim[]
  /** Devices that these changes bind to vfio-pci at boot. */
  readonly devices: readonly BoundDevice[]
}

/** Nothing is in force. */
export const noStanding: Standing = { transactionIds: [], claims: [], devices: [] }
