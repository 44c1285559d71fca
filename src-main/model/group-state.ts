// SPDX-License-Identifier: MIT
import type { MappedGroup } from './device-report.ts'

/**
 * Whether a group can be given away, with the answer that `assignable` has no room for: `unsure` where nothing that
 * was read forbids it, but what the host loses with one of its devices could not be told.
 */
export function groupState(group: MappedGroup): 'free' | 'unsure' | 'held' {
  if (!group.assignable) return 'held'
  const isUntold = group.devices.some((device) => device.hostCost.some((cost) => cost.severity === 'unknown'))
  return isUntold ? 'unsure' : 'free'
}
