// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../model/cpu-facts.ts'
import type { CpuPlanWish } from '../model/cpu-plan.ts'
import type { NumaNode } from '../model/memory-facts.ts'

/** A core with all that decides whether a guest should have it. */
export interface PlanCore {
  /** Online threads, ascending. */
  readonly threads: readonly number[]
  /** Threads that may be used; fewer than `threads` where some are excluded. */
  readonly usable: readonly number[]
  /** Kernel's number of the node; -1 where it is not known. */
  readonly node: number
  /** Names the third-level cache; CPUs of one node without one share the name. */
  readonly cache: string
  readonly hasCache: boolean
  /** What the purpose wants: performance cores, and for games the die with the largest cache. */
  readonly isWanted: boolean
  /** The core of the lowest CPU, which the kernel's own work falls to. */
  readonly isFirst: boolean
  /** NUMA distance to the device's node above the local 10. */
  readonly distance: number
}

/** The host's cores in the order of their first thread, or null for a topology that contradicts itself. */
export function buildPlanCores(
  topology: CpuTopology,
  numaNodes: readonly NumaNode[],
  wish: CpuPlanWish,
): readonly PlanCore[] | null {
  const byId = new Map(topology.cpus.map((cpu) => [cpu.id, cpu]))
  const listed = topology.cores.flat()
  if (listed.length === 0 || listed.length !== byId.size || listed.some((cpu) => !byId.has(cpu))) return null
  if (new Set(listed).size !== listed.length) return null
  const excluded = new Set(wish.excludedCpus)
  const first = Math.min(...listed)
  const largestKiB = largestCacheKiB(topology, wish)
  const cores = topology.cores.map((core): PlanCore => {
    const threads = [...core].sort((left, right) => left - right)
    const cpu = byId.get(threads[0] ?? -1)
    const node = cpu?.numaNode ?? -1
    const domain = cpu?.l3Domain ?? null
    const sizeKiB = domain === null ? null : (topology.l3Domains[domain]?.sizeKiB ?? null)
    const isSlowCore = topology.isHybrid && cpu?.coreType !== 'performance'
    const isSlowDie = largestKiB !== null && sizeKiB !== null && sizeKiB < largestKiB
    return {
      threads,
      usable: threads.filter((thread) => !excluded.has(thread)),
      node,
      cache: domain === null ? `none-${node}` : `l3-${domain}`,
      hasCache: domain !== null,
      isWanted: !isSlowCore && !isSlowDie,
      isFirst: threads.includes(first),
      distance: distanceAbove(numaNodes, node, wish.deviceNode),
    }
  })
  return cores.sort((left, right) => (left.threads[0] ?? 0) - (right.threads[0] ?? 0))
}

/** A core none of whose threads is promised to somebody else. */
export function isWhole(core: PlanCore): boolean {
  return core.usable.length === core.threads.length
}

/** Games gain more by a stacked cache than by the other die's clock; where the dies are alike there is nothing to prefer. */
function largestCacheKiB({ l3Domains, hasUnequalL3 }: CpuTopology, { purpose }: CpuPlanWish): number | null {
  if (!hasUnequalL3 || purpose !== 'gaming') return null
  return Math.max(...l3Domains.map(({ sizeKiB }) => sizeKiB ?? 0))
}

/** Linux takes 20 for another node where the firmware has no table of distances. */
function distanceAbove(numaNodes: readonly NumaNode[], node: number, deviceNode: number | null): number {
  const place = numaNodes.findIndex(({ id }) => id === deviceNode)
  if (place < 0 || node < 0 || node === deviceNode) return 0
  return Math.max(0, (numaNodes.find(({ id }) => id === node)?.distances[place] ?? 20) - 10)
}
