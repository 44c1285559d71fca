// SPDX-License-Identifier: MIT
import { type DeviceReport, deviceReportSchema } from '../model/device-report.ts'
import type { HostFacts } from '../model/host-facts.ts'

export function mapDevices(_facts: HostFacts): DeviceReport {
  return { schema: deviceReportSchema, groups: [], ungrouped: [], candidates: [], unknowns: ['not read yet'] }
}
