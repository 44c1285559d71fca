// SPDX-License-Identifier: MIT
import type { DeviceReport } from './device-report.ts'
import type { HostReport } from './host-report.ts'
import type { Standing } from './standing.ts'

/** Where the host on screen was read from. `name` is a capture's file name or a directory, for the title. */
export interface HostSource {
  readonly kind: 'live' | 'directory' | 'capture' | 'demo'
  readonly name: string | null
}

/** All that the window shows of one host. Sent whole; a higher revision replaces a lower one. */
export interface HostView {
  readonly revision: number
  readonly source: HostSource
  readonly report: HostReport
  readonly devices: DeviceReport
  /** What the changes in force promised, and whether it is so. */
  readonly standing: Standing
}
