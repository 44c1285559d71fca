// SPDX-License-Identifier: MIT
import { expect } from 'vitest'
import type { CpuPlan, CpuPlanWish } from '../../src-main/model/cpu-plan.ts'
import { draftCpuPlan } from '../../src-main/tuning/draft-cpu-plan.ts'
import { countPlanScore } from './count-plan-score.ts'
import { buildCpuWish } from './cpu-wish.ts'
import type { NamedTopology } from './made-up-topologies.ts'
import { searchBetterPlan } from './search-better-plan.ts'

/** The plan for a machine, or an error that says why there is none. */
export function draftPlanFor({ topology, nodes }: NamedTopology, wish: CpuPlanWish): CpuPlan {
  const drafted = draftCpuPlan(topology, nodes, wish)
  if (!drafted.ok) throw new Error(`no plan: ${drafted.failure.code}`)
  return drafted.value
}

/** Wishes that between them ask for everything that can be asked of a machine. */
export function wishesFor({ topology, nodes }: NamedTopology): CpuPlanWish[] {
  const count = topology.cpus.length
  const lastNode = nodes.at(-1)?.id ?? null
  const [first = [], second = []] = topology.cores
  const counts = [...new Set([1, 2, 3, Math.ceil(count / 4), Math.ceil(count / 2), count - 3, count])]
  return [
    ...(['gaming', 'ml', 'general'] as const).flatMap((purpose) => [
      buildCpuWish({ purpose }),
      buildCpuWish({ purpose, deviceNode: lastNode }),
    ]),
    ...counts
      .filter((vcpuCount) => vcpuCount > 0)
      .flatMap((vcpuCount) => [
        buildCpuWish({ vcpuCount, hostCoreCount: 1 }),
        buildCpuWish({ vcpuCount, deviceNode: lastNode, purpose: 'ml' }),
        buildCpuWish({ vcpuCount, hostCoreCount: 1, allowsSplitCores: true }),
        buildCpuWish({ vcpuCount, excludedCpus: [...first, ...second.slice(0, 1)], hostCoreCount: 1 }),
      ]),
  ]
}

/** Searches given up for their number of choices. */
export interface SearchTally {
  searched: number
  gaveUp: number
}

/**
 * Holds the plan for one wish to all that may be expected of it: it is made of the host's CPUs, its score is the one
 * that can be counted, and no other choice has a better one.
 */
export function checkPlan(machine: NamedTopology, wish: CpuPlanWish, tally: SearchTally, budget: number): void {
  const { topology, nodes } = machine
  const drafted = draftCpuPlan(topology, nodes, wish)
  const search = (vcpus: number, incumbent: CpuPlan['score'] | null, splits: boolean) =>
    searchBetterPlan(topology, nodes, wish, { vcpus, incumbent, splits, budget })
  if (!drafted.ok) {
    expect(drafted.failure.code).toBe('no-core-to-spare')
    expect(search(1, null, wish.allowsSplitCores).kind).toBe('none-better')
    return
  }
  const plan = drafted.value
  checkParts(machine, wish, plan)
  expect(plan.score).toEqual(countPlanScore(topology, nodes, wish, plan))
  const splits =
    wish.allowsSplitCores &&
    (plan.score.splitCores > 0 || search(plan.vcpus.length, null, false).kind === 'none-better')
  const result = search(plan.vcpus.length, plan.score, splits)
  tally.searched += 1
  if (result.kind === 'gave-up') tally.gaveUp += 1
  expect(result.kind === 'better' ? { ours: Object.values(plan.score), better: result.score } : 'none better').toBe(
    'none better',
  )
  if (plan.vcpus.length < (wish.vcpuCount ?? 0)) {
    expect(search(plan.vcpus.length + 1, null, wish.allowsSplitCores).kind).not.toBe('better')
  }
}

function checkParts({ topology }: NamedTopology, wish: CpuPlanWish, plan: CpuPlan): void {
  const online = new Set(topology.cpus.map(({ id }) => id))
  const guest = new Set(plan.vcpus)
  const { sockets, dies, cores, threads } = plan.topology
  expect(sockets * dies * cores * threads).toBe(plan.vcpus.length)
  expect(guest.size).toBe(plan.vcpus.length)
  expect([...guest, ...plan.hostCpus].every((cpu) => online.has(cpu))).toBe(true)
  expect(plan.vcpus.filter((cpu) => wish.excludedCpus.includes(cpu) || plan.hostCpus.includes(cpu))).toEqual([])
  expect(wish.excludedCpus.filter((cpu) => online.has(cpu) && !plan.hostCpus.includes(cpu))).toEqual([])
  for (const pins of [plan.emulator, ...plan.iothreads]) {
    expect(pins.length).toBeGreaterThan(0)
    expect(pins.filter((cpu) => !plan.hostCpus.includes(cpu) || wish.excludedCpus.includes(cpu))).toEqual([])
  }
  expect(plan.iothreads).toHaveLength(wish.iothreadCount)
  expect(plan.nodes.flatMap(({ vcpus }) => vcpus)).toEqual(plan.vcpus.map((_, vcpu) => vcpu))
  for (let vcpu = 0; vcpu < plan.vcpus.length; vcpu += threads) {
    const siblings = plan.vcpus.slice(vcpu, vcpu + threads)
    expect(topology.cores.some((core) => siblings.every((cpu) => core.includes(cpu)))).toBe(true)
  }
  if (!wish.allowsSplitCores) expect(plan.score.splitCores).toBe(0)
}
