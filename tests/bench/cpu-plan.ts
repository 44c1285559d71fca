// SPDX-License-Identifier: MIT
import { draftCpuPlan } from '../../src-main/tuning/draft-cpu-plan.ts'
import { buildNodes, buildTopology, type RegularLayout, regularCores } from '../support/build-topology.ts'
import { buildCpuWish } from '../support/cpu-wish.ts'
import { searchBetterPlan } from '../support/search-better-plan.ts'
import { formatMs, formatRatio, measureInTurns } from './measure.ts'

/** What finding the best processor plan takes, against trying all choices, and how it grows with the host. */
export async function benchCpuPlan(): Promise<string[]> {
  const desktop = build({ cachesInNode: 4, coresInCache: 4, threads: 2 })
  const wish = buildCpuWish({ vcpuCount: 14 })
  const [ours = Number.NaN, search = Number.NaN] = await measureInTurns(
    [
      { name: 'plan', run: () => void draftCpuPlan(desktop.topology, desktop.nodes, wish) },
      {
        name: 'trying all',
        run: () =>
          void searchBetterPlan(desktop.topology, desktop.nodes, wish, {
            vcpus: 14,
            incumbent: null,
            splits: false,
            budget: Number.POSITIVE_INFINITY,
            goesOn: true,
          }),
      },
    ],
    5,
  )
  const quarter = build({ packages: 2, nodesInPackage: 4, cachesInNode: 1, coresInCache: 8, threads: 2 })
  const large = build({ packages: 2, nodesInPackage: 4, cachesInNode: 4, coresInCache: 8, threads: 2 })
  const half = { purpose: 'ml', hostCoreCount: 2, deviceNode: 3 } as const
  const [small = Number.NaN, whole = Number.NaN] = await measureInTurns(
    [quarter, large].map(({ topology, nodes }) => ({
      name: `${topology.cpus.length} CPUs`,
      run: () => void draftCpuPlan(topology, nodes, buildCpuWish({ ...half, vcpuCount: topology.cpus.length / 2 })),
    })),
    9,
  )
  return [
    formatRatio(ours / search, 'CPU plan of 16 cores / trying every choice', `${formatMs(ours)} / ${formatMs(search)}`),
    formatRatio(whole / small, 'CPU plan of 512 CPUs / of 128 CPUs', `${formatMs(whole)} / ${formatMs(small)}`),
  ]
}

function build(layout: RegularLayout) {
  const topology = buildTopology(regularCores(layout))
  return { topology, nodes: buildNodes(topology) }
}
