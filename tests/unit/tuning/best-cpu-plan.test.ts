// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { scoreFields } from '../../../src-main/tuning/plan-score.ts'
import { checkPlan, draftPlanFor, type SearchTally, wishesFor } from '../../support/check-cpu-plan.ts'
import { buildCpuWish } from '../../support/cpu-wish.ts'
import { madeUpTopologies } from '../../support/made-up-topologies.ts'
import { searchBetterPlan } from '../../support/search-better-plan.ts'

const budget = 200_000
const machines = madeUpTopologies.map((machine) => [machine.title, machine] as const)

describe('no choice of CPUs scores better than the plan, whatever is wished', () => {
  const tally: SearchTally = { searched: 0, gaveUp: 0 }
  test.each(machines)('%s', (_title, machine) => {
    for (const wish of wishesFor(machine)) checkPlan(machine, wish, tally, budget)
  })

  test('the search looked at all choices nearly everywhere', () => {
    expect(tally.searched).toBeGreaterThan(0)
    expect(tally.gaveUp / tally.searched).toBeLessThan(0.01)
  })
})

describe('the search finds the plan where it is told of a worse one', () => {
  test.each(machines)('%s', (_title, machine) => {
    const { topology, nodes } = machine
    const wish = buildCpuWish({ vcpuCount: 2, hostCoreCount: 1, allowsSplitCores: topology.cores.length === 1 })
    const { vcpus, score } = draftPlanFor(machine, wish)
    for (const field of scoreFields) {
      const incumbent = { ...score, [field]: score[field] + 1 }
      const question = { vcpus: vcpus.length, incumbent, splits: score.splitCores > 0, budget }
      expect(searchBetterPlan(topology, nodes, wish, question).kind).toBe('better')
    }
  })
})
