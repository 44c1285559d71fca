// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../src-main/model/cpu-facts.ts'
import type { CpuPlan, CpuPlanScore, CpuPlanWish } from '../../src-main/model/cpu-plan.ts'
import type { NumaNode } from '../../src-main/model/memory-facts.ts'

/** The score of a plan, counted from nothing but its CPU numbers and the topology. */
export function countPlanScore(
  topology: CpuTopology,
  nodes: readonly NumaNode[],
  wish: CpuPlanWish,
  { vcpus, hostCpus }: Pick<CpuPlan, 'vcpus' | 'hostCpus'>,
): CpuPlanScore {
  const guest = new Set(vcpus)
  const host = new Set(hostCpus)
  const about = (cpu: number) => topology.cpus.find(({ id }) => id === cpu)
  const guestCores = topology.cores.filter((core) => core.some((cpu) => guest.has(cpu)))
  const cacheOf = (cpu: number) => about(cpu)?.l3Domain ?? null
  const hostCaches = new Set(hostCpus.map(cacheOf))
  const caches = new Set(vcpus.map((cpu) => cacheOf(cpu) ?? `none ${about(cpu)?.numaNode}`))
  const largest = Math.max(0, ...topology.l3Domains.map(({ sizeKiB }) => sizeKiB ?? 0))
  const isMisplaced = (cpu: number) => {
    const domain = topology.l3Domains[cacheOf(cpu) ?? -1]
    if (topology.isHybrid && about(cpu)?.coreType !== 'performance') return true
    if (wish.purpose !== 'gaming' || !topology.hasUnequalL3) return false
    return domain?.sizeKiB != null && domain.sizeKiB < largest
  }
  const place = nodes.findIndex(({ id }) => id === wish.deviceNode)
  const distance = (cpu: number) => {
    const node = about(cpu)?.numaNode ?? null
    if (place < 0 || node === null || node === wish.deviceNode) return 0
    return (nodes.find(({ id }) => id === node)?.distances[place] ?? 20) - 10
  }
  const nodeNames = [...new Set(vcpus.map((cpu) => about(cpu)?.numaNode))]
  const nodeCounts = new Set(nodeNames.map((node) => vcpus.filter((cpu) => about(cpu)?.numaNode === node).length))
  const isFirst = (core: readonly number[]) => core.includes(Math.min(...topology.cpus.map(({ id }) => id)))
  return {
    splitCores: guestCores.filter((core) => core.some((cpu) => host.has(cpu))).length,
    idleThreads: guestCores.flat().filter((cpu) => !guest.has(cpu) && !host.has(cpu)).length,
    misplacedVcpus: vcpus.filter(isMisplaced).length,
    deviceDistance: vcpus.reduce((sum, cpu) => sum + distance(cpu), 0),
    extraNodes: new Set(vcpus.map((cpu) => about(cpu)?.numaNode)).size - 1,
    unevenNodes: nodeCounts.size > 1 ? 1 : 0,
    extraL3Domains: topology.cpus.some(({ l3Domain }) => l3Domain !== null) ? caches.size - 1 : 0,
    sharedL3Vcpus: vcpus.filter((cpu) => cacheOf(cpu) !== null && hostCaches.has(cacheOf(cpu))).length,
    firstCoreTaken: guestCores.some(isFirst) ? 1 : 0,
  }
}
