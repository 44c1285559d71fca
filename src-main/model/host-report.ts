// SPDX-License-Identifier: MIT
import type { Finding, HostVerdict } from './finding.ts'

/** Version of the shape of `HostReport`. */
export const hostReportSchema = 1

/** What `doctor` prints and the Check screen shows. */
export interface HostReport {
  readonly schema: typeof hostReportSchema
  readonly host: HostSummary
  readonly verdict: HostVerdict
  /** One sentence for the person in front of the machine. */
  readonly summary: string
  readonly findings: readonly Finding[]
}

/** The machine in a few words; null where it could not be told. */
export interface HostSummary {
  readonly name: string | null
  readonly machine: string | null
  readonly distribution: string | null
  readonly kernel: string | null
  readonly processor: string | null
  readonly memoryKiB: number | null
  readonly origin: 'live' | 'directory'
}
