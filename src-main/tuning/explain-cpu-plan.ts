// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../model/cpu-facts.ts'
import type { CpuPlanReason, CpuPlanScore, CpuPlanWish } from '../model/cpu-plan.ts'
import type { NumaNode } from '../model/memory-facts.ts'
import type { CoreUse } from './core-use.ts'
import type { PlanCore } from './plan-cores.ts'
import type { VcpuRoom } from './vcpu-room.ts'

/** A plan before it is put into words. */
export interface PlanToExplain {
  readonly topology: CpuTopology
  readonly numaNodes: readonly NumaNode[]
  readonly wish: CpuPlanWish
  readonly cores: readonly PlanCore[]
  readonly room: VcpuRoom
  readonly uses: readonly CoreUse[]
  readonly score: CpuPlanScore
}

/** Why these CPUs, the decisive reasons first. */
export function explainChoice({ topology, wish, cores, uses, score }: PlanToExplain): CpuPlanReason[] {
  const vcpus = countVcpus(uses)
  const sizeKiB = cacheKiBOf(topology, uses)
  const isPlaced = score.misplacedVcpus === 0
  const stays = cores.filter((core) => !core.isWanted && !uses.some((use) => use.core === core))
  return [
    ...when(isPlaced && wish.purpose === 'gaming' && topology.hasUnequalL3 && sizeKiB !== null, 'largest-l3', {
      vcpus,
      sizeKiB: sizeKiB ?? 0,
    }),
    ...when(isPlaced && topology.isHybrid, 'performance-cores', { cores: uses.length }),
    ...when(isPlaced && topology.isHybrid && stays.length > 0, 'efficiency-cores-stay', { cores: stays.length }),
    ...when(wish.deviceNode !== null && nodesOf(cores).length > 1 && score.deviceDistance === 0, 'device-node', {
      node: wish.deviceNode ?? 0,
    }),
    ...when(hasCaches(cores) && score.extraL3Domains === 0, 'one-l3-domain', {
      vcpus,
      ...(sizeKiB === null ? {} : { sizeKiB }),
    }),
    ...when(score.splitCores === 0, 'whole-cores', { cores: uses.length, vcpus }),
    ...when(score.firstCoreTaken === 0, 'host-keeps-first-core', { cpu: firstCpuOf(cores) }),
  ]
}

/** What could not be had. */
export function explainLimits(plan: PlanToExplain): CpuPlanReason[] {
  const { wish, cores, uses, score, room } = plan
  const vcpus = countVcpus(uses)
  const wished = wish.vcpuCount ?? vcpus
  const widths = new Set(uses.map((use) => use.vcpus.length))
  const nodesKiB = memoryOfNodes(plan)
  const far = uses.filter(({ core }) => core.distance > 0)
  return [
    ...when(vcpus < wished, 'fewer-than-wished', { wished, vcpus }),
    ...when(room.hostCores < wish.hostCoreCount, 'host-short-of-cores', {
      wished: wish.hostCoreCount,
      cores: room.hostCores,
    }),
    ...when(score.splitCores > 0, 'split-core', { cores: score.splitCores }),
    ...when(score.idleThreads > 0, 'idle-threads', { threads: score.idleThreads }),
    ...when(score.misplacedVcpus > 0, 'slower-cores', { vcpus: score.misplacedVcpus }),
    ...when(far.length > 0, 'not-device-node', { vcpus: countVcpus(far), node: wish.deviceNode ?? 0 }),
    ...when(score.extraNodes > 0, 'several-nodes', { nodes: score.extraNodes + 1 }),
    ...when(score.unevenNodes > 0, 'uneven-nodes', { nodes: score.extraNodes + 1 }),
    ...when(score.extraL3Domains > 0, 'several-l3-domains', { domains: score.extraL3Domains + 1 }),
    ...when(widths.size > 1, 'unlike-cores', { cores: uses.length }),
    ...when(nodesKiB !== null && wish.memoryKiB > nodesKiB, 'memory-exceeds-node', {
      memoryKiB: wish.memoryKiB,
      nodesKiB: nodesKiB ?? 0,
    }),
    ...when(!hasCaches(cores), 'no-cache-known', {}),
  ]
}

function when(
  holds: boolean,
  code: CpuPlanReason['code'],
  numbers: CpuPlanReason['numbers'],
): readonly CpuPlanReason[] {
  return holds ? [{ code, numbers }] : []
}

function countVcpus(uses: readonly CoreUse[]): number {
  return uses.reduce((sum, { vcpus }) => sum + vcpus.length, 0)
}

function hasCaches(cores: readonly PlanCore[]): boolean {
  return cores.some((core) => core.hasCache)
}

function nodesOf(cores: readonly PlanCore[]): number[] {
  return [...new Set(cores.map(({ node }) => node))]
}

function firstCpuOf(cores: readonly PlanCore[]): number {
  return cores.find(({ isFirst }) => isFirst)?.threads[0] ?? 0
}

/** Size of the one cache that the guest lies on, or null for several or an unknown one. */
function cacheKiBOf({ l3Domains }: CpuTopology, uses: readonly CoreUse[]): number | null {
  const cpus = new Set(uses.flatMap(({ vcpus }) => vcpus))
  const touched = l3Domains.filter((domain) => domain.cpus.some((cpu) => cpus.has(cpu)))
  return touched.length === 1 ? (touched[0]?.sizeKiB ?? null) : null
}

/** Memory of the nodes that the vCPUs lie on, or null on a host with one node. */
function memoryOfNodes({ numaNodes, uses }: PlanToExplain): number | null {
  if (numaNodes.length < 2) return null
  const used = new Set(uses.map(({ core }) => core.node))
  return numaNodes.filter(({ id }) => used.has(id)).reduce((sum, { totalKiB }) => sum + totalKiB, 0)
}
