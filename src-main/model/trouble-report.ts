// SPDX-License-Identifier: MIT
import type { ProgramForm } from './about-view.ts'
import type { Cause, LogEvidence } from './diagnosis.ts'
import type { HostVerdict, Verdict } from './finding.ts'

/** Version of the shape of `TroubleReport`. */
export const troubleReportSchema = 1

/** What somebody who helps needs to know; nothing in it tells whose machine it is. Null where it could not be told. */
export interface TroubleReport {
  readonly schema: typeof troubleReportSchema
  readonly versions: {
    readonly throughway: string
    /** What runs the program, as `about-view.ts` says it: the same as the window's About. */
    readonly commit: string | null
    readonly form: ProgramForm
    readonly node: string
    readonly electron: string | null
    readonly chromium: string | null
    readonly helper: string
    readonly kernel: string | null
    readonly distribution: string | null
    readonly qemu: string | null
    readonly libvirt: string | null
  }
  readonly host: {
    readonly machine: string | null
    readonly processor: string | null
    readonly memoryKiB: number | null
    readonly commandLine: string | null
    readonly verdict: HostVerdict
    readonly summary: string
    /** Those that did not pass. */
    readonly findings: readonly {
      readonly id: string
      readonly verdict: Verdict
      readonly title: string
      readonly evidence: readonly string[]
    }[]
  }
  readonly machine: {
    readonly name: string
    readonly state: string
    readonly devices: readonly {
      readonly address: string
      readonly name: string | null
      readonly ids: string | null
      readonly driver: string | null
      readonly group: number | null
      /** What else is in its IOMMU group. */
      readonly members: readonly string[]
    }[]
    readonly definition: string | null
  } | null
  readonly causes: readonly (Pick<Cause, 'id' | 'title' | 'confidence' | 'cause' | 'fix'> & {
    readonly evidence: readonly LogEvidence[]
  })[]
  /** Lines of a failure that nothing is known of. */
  readonly symptoms: readonly LogEvidence[]
  /** What could not be read. */
  readonly gaps: readonly string[]
  /** What was changed on the host so far, newest first. */
  readonly history: readonly { readonly beganAt: string; readonly title: string; readonly state: string }[]
}
