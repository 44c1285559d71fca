// SPDX-License-Identifier: MIT
import type { DeviceReport } from '../model/device-report.ts'
import type { Finding } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { PlanChoices } from '../model/plan.ts'

/** All that a plan is drafted from. */
export interface PlanRequest {
  readonly facts: HostFacts
  readonly devices: DeviceReport
  readonly findings: readonly Finding[]
  readonly files: HostFiles
  readonly choices: PlanChoices
  /** Eight hexadecimal digits for the trial; made from the plan itself where none is given. */
  readonly trialId?: string | undefined
  /** The person who asks, who is to be let into libvirt; null or absent: nobody is. */
  readonly userId?: number | null | undefined
  /** Plans in spite of the interlocks. Tests of the way back need bad plans; a released program cannot set it. */
  readonly ignoreInterlocks?: boolean | undefined
}
