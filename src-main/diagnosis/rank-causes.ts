// SPDX-License-Identifier: MIT
import type { Cause } from '../model/diagnosis.ts'
import { confidenceRank } from './judge-signature.ts'
import type { Signature } from './signature.ts'

/** Causes in the order in which to look at them: the surest first, and before each what it follows from. */
export function rankCauses(causes: readonly Cause[], catalogue: readonly Signature[]): Cause[] {
  const explainersOf = new Map<string, string[]>()
  for (const { id, explains } of catalogue) {
    for (const effect of explains) explainersOf.set(effect, [...(explainersOf.get(effect) ?? []), id])
  }
  const sorted = causes.toSorted(
    (left, right) =>
      confidenceRank[right.confidence] - confidenceRank[left.confidence] || firstLine(left) - firstLine(right),
  )
  const byId = new Map(sorted.map((cause) => [cause.id, cause]))
  const ranked = new Set<Cause>()
  const walked = new Set<string>()
  const place = (cause: Cause): void => {
    if (walked.has(cause.id)) return
    walked.add(cause.id)
    for (const root of explainersOf.get(cause.id) ?? []) {
      const known = byId.get(root)
      // A guess does not go before what the lines say outright.
      if (known !== undefined && !(known.confidence === 'low' && cause.confidence !== 'low')) place(known)
    }
    ranked.add(cause)
  }
  for (const cause of sorted) place(cause)
  return [...ranked]
}

function firstLine(cause: Cause): number {
  return cause.evidence[0]?.line ?? Number.POSITIVE_INFINITY
}
