// SPDX-License-Identifier: MIT
import type { Finding, Verdict } from '../../../src-main/model/finding.ts'
import type { VerdictFilter } from '../../store/window-state.ts'

/** The findings of one verdict, as the screen shows them together. */
export interface FindingGroup {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** True where the group is worth reading without being asked for. */
  readonly isOpen: boolean
}

/** What a person should read first comes first. */
const order: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass', 'not-applicable']

/** The groups that have findings, in reading order; in each, what blocks a handover comes first. */
export function arrangeFindings(findings: readonly Finding[], filter: VerdictFilter): FindingGroup[] {
  return order.flatMap((verdict) => {
    if (filter !== 'all' && filter !== verdict) return []
    const chosen = findings.filter((finding) => finding.verdict === verdict)
    if (chosen.length === 0) return []
    const isOpen = filter === verdict || (verdict !== 'pass' && verdict !== 'not-applicable')
    return [{ verdict, findings: [...chosen].sort(byBlocking), isOpen }]
  })
}

/** From this many doubts on, those that decide nothing wait to be asked for. */
const longGroupLength = 16

/**
 * The part of a group to show at once, and the rest.
 *
 * A mounted system or a thin capture leaves most claims untold; what decides a handover must not drown among them.
 */
export function splitLongGroup({ verdict, findings }: FindingGroup): {
  readonly first: readonly Finding[]
  readonly rest: readonly Finding[]
} {
  const first = findings.filter(({ blocking }) => blocking)
  if (verdict !== 'unknown' || findings.length < longGroupLength || first.length === 0)
    return { first: findings, rest: [] }
  return { first, rest: findings.filter(({ blocking }) => !blocking) }
}

function byBlocking(left: Finding, right: Finding): number {
  return Number(right.blocking) - Number(left.blocking)
}

/** How many findings have each verdict, in reading order; verdicts without any are left out. */
export function countFindings(findings: readonly Finding[]): { readonly verdict: Verdict; readonly count: number }[] {
  return order
    .map((verdict) => ({ verdict, count: findings.filter((finding) => finding.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
}
