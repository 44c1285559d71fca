// SPDX-License-Identifier: MIT
import type { CpuPlanScore } from '../model/cpu-plan.ts'
import { type CoreUse, isSplit } from './core-use.ts'
import type { PlanCore } from './plan-cores.ts'

/** The fields of a score in the order of their weight. */
export const scoreFields = [
  'splitCores',
  'idleThreads',
  'misplacedVcpus',
  'deviceDistance',
  'extraNodes',
  'unevenNodes',
  'extraL3Domains',
  'sharedL3Vcpus',
  'firstCoreTaken',
] as const satisfies readonly (keyof CpuPlanScore)[]

/** Below zero where `left` is the better plan: the first field that differs decides. */
export function compareCpuPlanScores(left: CpuPlanScore, right: CpuPlanScore): number {
  for (const field of scoreFields) {
    const difference = left[field] - right[field]
    if (difference !== 0) return difference
  }
  return 0
}

/** The score of a guest on `uses` of the host's `cores`, counted from what is used and not from how it was chosen. */
export function scoreCoreUses(cores: readonly PlanCore[], uses: readonly CoreUse[]): CpuPlanScore {
  const taken = new Set(uses.flatMap(({ vcpus, idle }) => [...vcpus, ...idle]))
  const caches = new Set(uses.map(({ core }) => core.cache))
  const sharedCaches = new Set(
    cores.filter((core) => core.hasCache && core.threads.some((cpu) => !taken.has(cpu))).map(({ cache }) => cache),
  )
  const vcpusWhere = (holds: (core: PlanCore) => boolean) =>
    uses.reduce((sum, { core, vcpus }) => sum + (holds(core) ? vcpus.length : 0), 0)
  const onNode = new Map<number, number>()
  for (const { core, vcpus } of uses) onNode.set(core.node, (onNode.get(core.node) ?? 0) + vcpus.length)
  return {
    splitCores: uses.filter(isSplit).length,
    idleThreads: uses.reduce((sum, { idle }) => sum + idle.length, 0),
    misplacedVcpus: vcpusWhere((core) => !core.isWanted),
    deviceDistance: uses.reduce((sum, { core, vcpus }) => sum + core.distance * vcpus.length, 0),
    extraNodes: onNode.size - 1,
    unevenNodes: new Set(onNode.values()).size > 1 ? 1 : 0,
    extraL3Domains: cores.some(({ hasCache }) => hasCache) ? caches.size - 1 : 0,
    sharedL3Vcpus: vcpusWhere((core) => sharedCaches.has(core.cache)),
    firstCoreTaken: uses.some(({ core }) => core.isFirst) ? 1 : 0,
  }
}
