// SPDX-License-Identifier: MIT
import type { PlanCore } from './plan-cores.ts'

/**
 * Cost of a choice, in the order of the score: split cores, idle threads, misplaced vCPUs, distance, nodes, caches,
 * vCPUs on a shared cache, first core. Sums of costs are compared like scores, so the cheapest whole is made of the
 * cheapest parts.
 */
export type Cost = readonly [number, number, number, number, number, number, number, number]

/** So many like cores used in one way. */
export interface Filling {
  readonly cores: readonly PlanCore[]
  /** Cores of `cores` that get this many vCPUs each. */
  readonly uses: readonly { readonly count: number; readonly vcpus: number; readonly leavesRest: boolean }[]
}

/** One way to come to a number of vCPUs. */
export interface Choice {
  readonly vcpus: number
  /** Cores that could have stayed with the host as a whole and of which it keeps nothing. */
  readonly takenCores: number
  readonly cost: Cost
  /** What it is made of. */
  readonly parts: Filling | readonly [Choice, Choice] | null
}

/** How far a choice may go. */
export interface ChoiceLimits {
  readonly vcpus: number
  readonly takenCores: number
}

/** Nothing taken. */
export const noChoice: Choice = { vcpus: 0, takenCores: 0, cost: [0, 0, 0, 0, 0, 0, 0, 0], parts: null }

/** Below zero where `left` is cheaper. */
export function compareCosts(left: Cost, right: Cost): number {
  for (let field = 0; field < left.length; field += 1) {
    const difference = (left[field] ?? 0) - (right[field] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Both costs together. */
export function addCosts(left: Cost, right: Cost): Cost {
  return [
    left[0] + right[0],
    left[1] + right[1],
    left[2] + right[2],
    left[3] + right[3],
    left[4] + right[4],
    left[5] + right[5],
    left[6] + right[6],
    left[7] + right[7],
  ]
}

/** Every choice of `left` together with every one of `right`: for each pair of numbers the cheapest. */
export function combineChoices(left: readonly Choice[], right: readonly Choice[], limits: ChoiceLimits): Choice[] {
  const best = new Map<number, Choice>()
  const width = limits.takenCores + 1
  for (const one of left) {
    for (const other of right) {
      const vcpus = one.vcpus + other.vcpus
      const takenCores = one.takenCores + other.takenCores
      if (vcpus > limits.vcpus || takenCores > limits.takenCores) continue
      const key = vcpus * width + takenCores
      const before = best.get(key)
      const cost = addCosts(one.cost, other.cost)
      if (before !== undefined && compareCosts(before.cost, cost) <= 0) continue
      best.set(key, { vcpus, takenCores, cost, parts: [one, other] })
    }
  }
  return [...best.values()]
}

/** Leaves out choices that take more of the host's cores and cost no less than another with as many vCPUs. */
export function dropWorseChoices(choices: readonly Choice[]): Choice[] {
  const sorted = [...choices].sort(
    (left, right) =>
      left.vcpus - right.vcpus || left.takenCores - right.takenCores || compareCosts(left.cost, right.cost),
  )
  const kept: Choice[] = []
  for (const choice of sorted) {
    const last = kept.at(-1)
    if (last?.vcpus !== choice.vcpus || compareCosts(choice.cost, last.cost) < 0) kept.push(choice)
  }
  return kept
}

/** The fillings that a choice is made of. */
export function listFillings(choice: Choice): Filling[] {
  const { parts } = choice
  if (parts === null) return []
  return 'uses' in parts ? [parts] : [...listFillings(parts[0]), ...listFillings(parts[1])]
}
