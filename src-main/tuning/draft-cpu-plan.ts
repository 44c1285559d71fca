// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../model/cpu-facts.ts'
import type { CpuPlan, CpuPlanFailure, CpuPlanWish } from '../model/cpu-plan.ts'
import type { NumaNode } from '../model/memory-facts.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { chooseCores } from './choose-cores.ts'
import type { CoreUse } from './core-use.ts'
import { explainChoice, explainLimits } from './explain-cpu-plan.ts'
import { buildGuestTopology } from './guest-topology.ts'
import { pinHostThreads } from './pin-host-threads.ts'
import { buildPlanCores, type PlanCore } from './plan-cores.ts'
import { scoreCoreUses } from './plan-score.ts'
import { proposeVcpuCount } from './propose-vcpu-count.ts'
import { findVcpuRoom } from './vcpu-room.ts'

/**
 * Which of the host's CPUs run the guest and which stay, best by `CpuPlanScore`: no other choice of as many vCPUs
 * that leaves the host its cores has a lower one.
 *
 * More vCPUs than there is room for become as many as there is room for, and the plan says so.
 */
export function draftCpuPlan(
  topology: CpuTopology,
  numaNodes: readonly NumaNode[],
  wish: CpuPlanWish,
): Result<CpuPlan, CpuPlanFailure> {
  const { vcpuCount } = wish
  if (vcpuCount !== null && (!Number.isInteger(vcpuCount) || vcpuCount < 1)) {
    return fail({ code: 'vcpu-count-invalid', numbers: { vcpus: vcpuCount } })
  }
  const cores = buildPlanCores(topology, numaNodes, wish)
  if (cores === null) return fail({ code: 'topology-unusable', numbers: { cpus: topology.cpus.length } })
  const room = findVcpuRoom(cores, wish, vcpuCount ?? 1)
  if (room === null) return fail({ code: 'no-core-to-spare', numbers: { cores: cores.length } })
  const vcpus = Math.min(room.vcpus, vcpuCount ?? proposeVcpuCount(cores, wish, room))
  const limits = { vcpus, takenCores: room.takenCores }
  const chosen = chooseCores(cores, { limits, allowsSplitCores: room.splitsCores })
  if (chosen === null) return fail({ code: 'no-core-to-spare', numbers: { cores: cores.length } })
  const uses = inGuestOrder(chosen)
  const score = scoreCoreUses(cores, uses)
  const toExplain = { topology, numaNodes, wish, cores, room, uses, score }
  return ok({
    topology: buildGuestTopology(uses),
    vcpus: uses.flatMap((use) => use.vcpus),
    ...pinHostThreads(cores, uses, wish.iothreadCount),
    hostCpus: listHostCpus(cores, uses),
    nodes: listNodes(uses),
    score,
    reasons: explainChoice(toExplain),
    limits: explainLimits(toExplain),
  })
}

/** By node, then cache, then CPU, so that the guest's sockets and dies are runs of vCPUs. */
function inGuestOrder(uses: readonly CoreUse[]): CoreUse[] {
  const first = (use: CoreUse) => use.core.threads[0] ?? 0
  const firstOfCache = new Map<string, number>()
  for (const use of uses) {
    const { cache } = use.core
    firstOfCache.set(cache, Math.min(firstOfCache.get(cache) ?? first(use), first(use)))
  }
  const cacheRank = (use: CoreUse) => firstOfCache.get(use.core.cache) ?? 0
  return [...uses].sort(
    (left, right) =>
      left.core.node - right.core.node || cacheRank(left) - cacheRank(right) || first(left) - first(right),
  )
}

function listHostCpus(cores: readonly PlanCore[], uses: readonly CoreUse[]): number[] {
  const taken = new Set(uses.flatMap(({ vcpus, idle }) => [...vcpus, ...idle]))
  return cores
    .flatMap(({ threads }) => threads)
    .filter((cpu) => !taken.has(cpu))
    .sort((left, right) => left - right)
}

function listNodes(uses: readonly CoreUse[]): CpuPlan['nodes'] {
  const nodes = new Map<number, number[]>()
  let vcpu = 0
  for (const { core, vcpus } of uses) {
    const hostNode = Math.max(0, core.node)
    const ofNode = nodes.get(hostNode) ?? []
    for (const _ of vcpus) ofNode.push(vcpu++)
    nodes.set(hostNode, ofNode)
  }
  return [...nodes].map(([hostNode, vcpus]) => ({ hostNode, vcpus }))
}
