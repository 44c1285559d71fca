// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { explainMemoryPlan } from '../../../src-main/cli/render/cpu-plan-words.ts'
import type { MemoryPlan, MemoryPlanWish } from '../../../src-main/model/cpu-plan.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import type { HugePagePool, MemoryFacts, NodeHugePagePool } from '../../../src-main/model/memory-facts.ts'
import { draftMemoryPlan } from '../../../src-main/tuning/draft-memory-plan.ts'
import { buildFacts } from '../../support/build-facts.ts'
import { buildNodes, buildTopology, regularCores } from '../../support/build-topology.ts'

const gib = 1024 * 1024

interface Machine {
  readonly totalGib?: number
  readonly availableGib?: number
  readonly pools?: readonly HugePagePool[]
  readonly nodeCount?: number
  readonly byNode?: readonly NodeHugePagePool[]
}

const empty: readonly HugePagePool[] = [
  { pageSizeKiB: 2048, total: 0, free: 0 },
  { pageSizeKiB: 1_048_576, total: 0, free: 0 },
]

function memoryOf({
  totalGib = 64,
  availableGib = 56,
  pools = empty,
  nodeCount = 1,
  byNode = [],
}: Machine): MemoryFacts {
  const topology = buildTopology(regularCores({ packages: nodeCount, coresInCache: 4, threads: 2 }))
  return {
    ...buildFacts().memory,
    totalKiB: known(totalGib * gib, '/proc/meminfo'),
    availableKiB: known(availableGib * gib, '/proc/meminfo'),
    hugePages: known(pools, '/sys/kernel/mm/hugepages'),
    hugePagesByNode: known(byNode, '/sys/devices/system/node/node*/hugepages'),
    numaNodes: known(buildNodes(topology, (totalGib * gib) / nodeCount), '/sys/devices/system/node'),
  }
}

const oneNode: MemoryPlanWish['nodes'] = [{ hostNode: 0, vcpus: [0, 1, 2, 3] }]
const twoNodes: MemoryPlanWish['nodes'] = [
  { hostNode: 0, vcpus: [0, 1] },
  { hostNode: 1, vcpus: [2, 3] },
]

/** Pages of 1 GiB, all of them free, by node. */
function largePages(counts: readonly number[]): Pick<Machine, 'pools' | 'byNode'> {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return {
    pools: [empty[0] as HugePagePool, { pageSizeKiB: 1_048_576, total: all, free: all }],
    byNode: counts.map((count, node) => ({ node, pageSizeKiB: 1_048_576, total: count, free: count })),
  }
}

test.each<[string, Machine, Partial<MemoryPlanWish>, Partial<MemoryPlan>]>([
  ['everyday guests need none', {}, { purpose: 'general' }, { pageKiB: 4, from: 'none', reason: 'not-worth-it' }],
  [
    'games: pages of 2 MiB when the guest starts',
    {},
    {},
    {
      pageKiB: 2048,
      pageCount: 8192,
      from: 'runtime',
      reason: 'fits-free-memory',
      perNode: [{ node: 0, pages: 8192 }],
      betterAtBoot: null,
    },
  ],
  [
    'pages that are free already are taken first',
    { pools: [empty[0] as HugePagePool, { pageSizeKiB: 1_048_576, total: 20, free: 16 }] },
    {},
    { pageKiB: 1_048_576, pageCount: 16, from: 'ready', reason: 'fits-reserved' },
  ],
  [
    'one page too few is not enough',
    { pools: [empty[0] as HugePagePool, { pageSizeKiB: 1_048_576, total: 20, free: 15 }] },
    {},
    { pageKiB: 2048, from: 'runtime' },
  ],
  [
    'free pages on the guest’s own node are ready',
    { nodeCount: 2, ...largePages([16, 0]) },
    {},
    { pageKiB: 1_048_576, from: 'ready', perNode: [{ node: 0, pages: 16 }] },
  ],
  [
    'free pages on another node are not',
    { nodeCount: 2, ...largePages([4, 16]) },
    {},
    { pageKiB: 2048, from: 'runtime', reason: 'fits-free-memory' },
  ],
  [
    'each node has to have its share of free pages',
    { nodeCount: 2, ...largePages([7, 13]) },
    { nodes: twoNodes },
    { pageKiB: 2048, from: 'runtime' },
  ],
  [
    'machine learning could do better by a boot',
    {},
    { purpose: 'ml' },
    { pageKiB: 2048, from: 'runtime', betterAtBoot: { pageKiB: 1_048_576, pageCount: 16 } },
  ],
  [
    'no pages of 1 GiB on this processor',
    { pools: empty.slice(0, 1) },
    { purpose: 'ml' },
    { pageKiB: 2048, from: 'runtime', betterAtBoot: null },
  ],
  [
    'memory that 1 GiB does not divide',
    {},
    { purpose: 'ml', memoryKiB: 15.5 * gib },
    { pageKiB: 2048, pageCount: 7936, betterAtBoot: null },
  ],
  [
    'without the hook nothing is allocated when the guest starts',
    {},
    { purpose: 'ml', hasGuestHook: false },
    {
      pageKiB: 4,
      from: 'none',
      reason: 'needs-hook',
      betterAtBoot: { pageKiB: 1_048_576, pageCount: 16 },
    },
  ],
  ['too little is free now', { availableGib: 18 }, {}, { pageKiB: 2048, from: 'boot', reason: 'needs-boot' }],
  [
    'too little is free now, for machine learning',
    { availableGib: 18 },
    { purpose: 'ml' },
    { pageKiB: 1_048_576, from: 'boot' },
  ],
  ['the host keeps a quarter', {}, { memoryKiB: 49 * gib }, { pageKiB: 4, from: 'none', reason: 'host-too-small' }],
  [
    'pages that others use count',
    { pools: [{ pageSizeKiB: 2048, total: 20_480, free: 0 }, empty[1] as HugePagePool] },
    {},
    { pageKiB: 4, reason: 'host-too-small' },
  ],
  [
    'each node its share',
    { nodeCount: 2 },
    { nodes: twoNodes, memoryKiB: 16 * gib },
    {
      pageKiB: 2048,
      perNode: [
        { node: 0, pages: 4096 },
        { node: 1, pages: 4096 },
      ],
    },
  ],
  [
    'one page more on the first node',
    { nodeCount: 2 },
    { nodes: twoNodes, memoryKiB: 2048 * 3 },
    {
      perNode: [
        { node: 0, pages: 2 },
        { node: 1, pages: 1 },
      ],
    },
  ],
  ['a node that is too small', { nodeCount: 4 }, { memoryKiB: 15 * gib }, { pageKiB: 4, reason: 'node-too-small' }],
])('%s', (_what, machine, changes, expected) => {
  const wish: MemoryPlanWish = {
    memoryKiB: 16 * gib,
    purpose: 'gaming',
    nodes: oneNode,
    hasGuestHook: true,
    ...changes,
  }
  const plan = draftMemoryPlan(memoryOf(machine), wish)
  expect(plan).toMatchObject(expected)
  if (plan.pageKiB !== 4) expect(plan.pageCount * plan.pageKiB).toBe(wish.memoryKiB)
  expect(plan.perNode.reduce((sum, { pages }) => sum + pages, 0)).toBe(plan.pageCount)
  expect(explainMemoryPlan(plan)).toMatch(plan.pageKiB === 4 ? /^Ordinary pages: / : /^\d+ huge pages of /)
})

test.each(['hugePages', 'totalKiB', 'availableKiB'] as const)('without %s nothing is promised', (field) => {
  const memory: MemoryFacts = { ...memoryOf({}), [field]: unknown('not captured') }
  expect(
    draftMemoryPlan(memory, { memoryKiB: 16 * gib, purpose: 'ml', nodes: oneNode, hasGuestHook: true }),
  ).toMatchObject({
    pageKiB: 4,
    reason: 'could-not-tell',
  })
})
