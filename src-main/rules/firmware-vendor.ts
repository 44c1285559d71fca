// SPDX-License-Identifier: MIT
import { valueOr } from '../model/fact.ts'
import type { MachineIdentity } from '../model/system-facts.ts'

/** Whose firmware menus a machine has, as far as this program knows their words. */
export type FirmwareVendor = 'asus' | 'msi' | 'gigabyte' | 'asrock' | 'dell' | 'hp' | 'lenovo' | 'other'

/** HPE servers have menus of their own and are left to `other`. */
const patterns: readonly (readonly [pattern: RegExp, vendor: FirmwareVendor])[] = [
  [/\bdell\b|alienware/i, 'dell'],
  [/\blenovo\b/i, 'lenovo'],
  [/^hp( inc\.?)?$|^hewlett-packard/i, 'hp'],
  [/\basus(tek)?\b/i, 'asus'],
  [/micro-star|^msi\b/i, 'msi'],
  [/gigabyte/i, 'gigabyte'],
  [/asrock/i, 'asrock'],
]

/**
 * The maker of a machine's firmware menus, from its DMI strings.
 *
 * A maker of whole machines stands in the system's vendor; on self-built ones that is a placeholder and the board's
 * vendor counts. An unread string says nothing, so the answer is then `other`, whose words fit any menu.
 */
export function firmwareVendor(machine: MachineIdentity): FirmwareVendor {
  for (const fact of [machine.systemVendor, machine.boardVendor, machine.firmwareVendor]) {
    const text = valueOr(fact, '').trim()
    const match = patterns.find(([pattern]) => pattern.test(text))
    if (match) return match[1]
  }
  return 'other'
}
