// SPDX-License-Identifier: MIT
import type { FindingChange } from '../../../src-main/model/change-view.ts'
import type { Verdict } from '../../../src-main/model/finding.ts'

/** Which way a finding went. */
export type Turn = 'better' | 'worse' | 'same' | 'other'

/** The findings that went one way. */
export interface TurnGroup {
  readonly turn: Turn
  readonly findings: readonly FindingChange[]
}

const ranks: Record<Verdict, number | null> = { fail: 0, unknown: null, warn: 1, pass: 2, 'not-applicable': null }
const order: readonly Turn[] = ['worse', 'better', 'same', 'other']

/**
 * Which way a finding went. Only a verdict that passes now turned green; doubts are neither better nor worse than what
 * was known.
 */
export function turnOf({ before, now }: FindingChange): Turn {
  if (before === now) return now === 'pass' ? 'other' : 'same'
  if (now === 'pass') return 'better'
  const was = before === null ? null : ranks[before]
  const is = ranks[now]
  if (was === null || is === null) return 'other'
  return is > was ? 'better' : 'worse'
}

/** The findings by the way they went; what got worse is read first. */
export function arrangeVerification(findings: readonly FindingChange[]): TurnGroup[] {
  return order.flatMap((turn) => {
    const chosen = findings.filter((finding) => turnOf(finding) === turn)
    return chosen.length === 0 ? [] : [{ turn, findings: chosen }]
  })
}
