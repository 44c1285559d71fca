// SPDX-License-Identifier: MIT
import type { DeviceReport } from '../model/device-report.ts'
import type { Finding, HostVerdict } from '../model/finding.ts'
import type { HostFacts } from '../model/host-facts.ts'

export function sumUp(
  _facts: HostFacts,
  _devices: DeviceReport,
  _findings: readonly Finding[],
): { verdict: HostVerdict; summary: string } {
  return { verdict: 'unknown', summary: 'Not judged yet.' }
}
