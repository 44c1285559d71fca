// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestSpec } from '../../model/guest-spec.ts'
import type { HostFacts } from '../../model/host-facts.ts'

/** What a judgement looks at. */
export interface GuestCase {
  readonly spec: GuestSpec
  readonly facts: HostFacts
  readonly host: GuestHost
}

/** One area of a spec judged. */
export type GuestJudge = (of: GuestCase) => readonly (GuestProblem | false)[]

/** What stops the guest: `text` names the value and what would help. */
export function refuse(code: string, field: string, text: string): GuestProblem {
  return { severity: 'error', code, field, text }
}

/** What works and is probably not meant. */
export function warn(code: string, field: string, text: string): GuestProblem {
  return { severity: 'warning', code, field, text }
}

/** What is worth knowing. */
export function note(code: string, field: string, text: string): GuestProblem {
  return { severity: 'note', code, field, text }
}

/** A number out of range, or false. */
export function outOfRange(
  field: string,
  value: number,
  range: { readonly least: number; readonly most: number; readonly unit?: string },
): GuestProblem | false {
  if (Number.isInteger(value) && value >= range.least && value <= range.most) return false
  const unit = range.unit === undefined ? '' : ` ${range.unit}`
  const text = `${field} is ${value}${unit}; give a whole number from ${range.least} to ${range.most}${unit}.`
  return refuse('out-of-range', field, text)
}

/** Values that occur more than once. */
export function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
