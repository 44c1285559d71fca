// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { CpuTopology } from '../../../../../src-main/model/cpu-facts.ts'
import type { MemoryPlan } from '../../../../../src-main/model/cpu-plan.ts'
import { nodeShares } from '../../../../../src-renderer/screens/create/node-shares.ts'

const plan = (perNode: MemoryPlan['perNode']): MemoryPlan => {
  return { pageKiB: 2048, pageCount: 400, from: 'ready', perNode, reason: 'fits-reserved', betterAtBoot: null }
}
const topology = (...nodes: readonly number[]): CpuTopology => ({
  cpus: nodes.map((numaNode, id) => {
    return { id, packageId: 0, dieId: 0, coreId: id, coreType: null, l3Domain: null, numaNode }
  }),
  cores: nodes.map((_node, id) => [id]),
  l3Domains: [],
  ...{ packageCount: 1, dieCount: 1, isHybrid: false, hasUnequalL3: false },
})
const pages = [
  { node: 0, pages: 100 },
  { node: 1, pages: 300 },
]

test.each([
  ['two nodes', { memoryPlan: plan(pages), hostTopology: topology(0, 1) }, [0.25, 0.75]],
  ['one node: nothing to tell apart', { memoryPlan: plan(pages), hostTopology: topology(0, 0) }, []],
  ['no plan', { memoryPlan: null, hostTopology: topology(0, 1) }, []],
  ['nodes that are not known', { memoryPlan: plan([]), hostTopology: topology(0, 1) }, []],
] as const)('memory on %s', (_what, draft, parts) => {
  expect(nodeShares(draft, 2048).map(({ part }) => part)).toEqual(parts)
})

test('a plan for other pages than were chosen says nothing of these', () => {
  expect(nodeShares({ memoryPlan: plan(pages), hostTopology: topology(0, 1) }, 4)).toEqual([])
})
