// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../src-main/model/cpu-facts.ts'
import type { NumaNode } from '../../src-main/model/memory-facts.ts'
import { buildNodes, buildTopology, type CoreLayout, type RegularLayout, regularCores } from './build-topology.ts'

/** A machine by name. */
export interface NamedTopology {
  readonly title: string
  readonly topology: CpuTopology
  readonly nodes: readonly NumaNode[]
}

/** Machines after what their makers publish of them; no file of anybody is at the bottom of these. */
export const madeUpTopologies: readonly NamedTopology[] = [
  regular('laptop, 2 cores without SMT', { coresInCache: 2 }),
  regular('laptop, 2 cores with SMT', { coresInCache: 2, threads: 2 }),
  regular('one core with SMT', { coresInCache: 1, threads: 2 }),
  regular('Atom board, 4 cores without L3', { coresInCache: 4, cacheKiB: null }),
  regular('Core 2 with 4 cores, no L3', { coresInCache: 4, cacheKiB: null }),
  regular('desktop, 6 cores without SMT', { coresInCache: 6 }),
  regular('desktop, 8 cores with SMT, siblings side by side', { coresInCache: 8, threads: 2, siblings: 'together' }),
  regular('Ryzen of Zen 2: two CCX of 4', { cachesInNode: 2, coresInCache: 4, threads: 2 }),
  regular('Ryzen of Zen 2: four CCX of 3', { cachesInNode: 4, coresInCache: 3, threads: 2 }),
  regular('Ryzen of Zen 3: one CCD of 8', { coresInCache: 8, threads: 2 }),
  regular('Ryzen of Zen 4: two CCD of 8', { cachesInNode: 2, coresInCache: 8, threads: 2 }),
  regular('Ryzen X3D: cache die first', {
    cachesInNode: 2,
    coresInCache: 8,
    threads: 2,
    cacheKiB: (cache) => (cache === 0 ? 98_304 : 32_768),
  }),
  regular('Ryzen X3D: two CCD of 6, cache die second', {
    cachesInNode: 2,
    coresInCache: 6,
    threads: 2,
    cacheKiB: (cache) => (cache === 1 ? 98_304 : 32_768),
  }),
  regular('Ryzen X3D with a single die', { coresInCache: 8, threads: 2, cacheKiB: 98_304 }),
  irregular('Alder Lake: 8 P and 8 E', hybrid({ performance: 8, efficiency: 8 })),
  irregular('Raptor Lake: 8 P and 16 E', hybrid({ performance: 8, efficiency: 16 })),
  irregular('laptop: 2 P and 8 E', hybrid({ performance: 2, efficiency: 8 })),
  irregular('Meteor Lake: 6 P, 8 E, 2 LP apart', hybrid({ performance: 6, efficiency: 8, lowPower: 2 })),
  irregular('Arrow Lake: 8 P without SMT, 16 E', hybrid({ performance: 8, efficiency: 16, threads: 1 })),
  irregular('Strix Point: 4 Zen 5 and 8 Zen 5c', strixPoint()),
  irregular('siblings of three cores are offline', offlineSiblings()),
  irregular(
    'two cores of a CCD are offline',
    regularCores({ cachesInNode: 2, coresInCache: 8, threads: 2 }).slice(0, 14),
  ),
  regular('Threadripper of Zen 1: two nodes, CCX of 4', {
    nodesInPackage: 2,
    cachesInNode: 2,
    coresInCache: 4,
    threads: 2,
  }),
  regular('Threadripper of Zen+: four nodes, two of them without memory', {
    nodesInPackage: 4,
    cachesInNode: 2,
    coresInCache: 3,
    threads: 2,
  }),
  regular('Threadripper of Zen 3: eight CCD in one node', { cachesInNode: 8, coresInCache: 8, threads: 2 }),
  regular('EPYC of Zen 2 with NPS4', { nodesInPackage: 4, cachesInNode: 4, coresInCache: 4, threads: 2 }),
  regular('EPYC of Zen 3, two packages with NPS1', { packages: 2, cachesInNode: 8, coresInCache: 8, threads: 2 }),
  regular('EPYC of Zen 4 with a node for each CCD', { nodesInPackage: 12, coresInCache: 8, threads: 2 }),
  regular('EPYC of Zen 4, two packages with NPS4', {
    packages: 2,
    nodesInPackage: 4,
    cachesInNode: 3,
    coresInCache: 8,
    threads: 2,
  }),
  regular('Xeon, two packages, one cache each', { packages: 2, coresInCache: 20, threads: 2 }),
  irregular('Xeon with two nodes on one cache', sharedCache(12, 2)),
  irregular('Xeon with four nodes on one cache', sharedCache(16, 4)),
  regular('Xeon Phi: four threads a core, no L3', { coresInCache: 12, threads: 4, cacheKiB: null }),
  regular('POWER: eight threads a core', { cachesInNode: 4, coresInCache: 2, threads: 8, siblings: 'together' }),
  irregular(
    'guest of a cloud: no node, no cache',
    [0, 1, 2, 3].map((cpu) => ({ cpus: [cpu], node: null, cache: null })),
  ),
]

function regular(title: string, layout: RegularLayout): NamedTopology {
  return irregular(title, regularCores(layout))
}

function irregular(title: string, cores: readonly CoreLayout[]): NamedTopology {
  const topology = buildTopology(cores)
  const packages = new Map(topology.cpus.map(({ numaNode, packageId }) => [numaNode, packageId]))
  const ids = [...packages.keys()].filter((node) => node !== null)
  // As servers tell it: 12 within the package, 32 across.
  const distances = ids.map((from) =>
    ids.map((to) => (from === to ? 10 : packages.get(from) === packages.get(to) ? 12 : 32)),
  )
  return { title, topology, nodes: buildNodes(topology, undefined, distances) }
}

function hybrid(kinds: {
  readonly performance: number
  readonly efficiency: number
  readonly lowPower?: number
  readonly threads?: number
}): CoreLayout[] {
  const { performance, efficiency, lowPower = 0, threads = 2 } = kinds
  let next = 0
  const core = (type: NonNullable<CoreLayout['type']>, width: number): CoreLayout => ({
    cpus: Array.from({ length: width }, () => next++),
    cache: type === 'low-power' ? null : 'ring',
    cacheKiB: 36_864,
    type,
  })
  return [
    ...Array.from({ length: performance }, () => core('performance', threads)),
    ...Array.from({ length: efficiency }, () => core('efficiency', 1)),
    ...Array.from({ length: lowPower }, () => core('low-power', 1)),
  ]
}

/** Dense cores have SMT too, and a smaller cache of their own; nothing is stacked. */
function strixPoint(): CoreLayout[] {
  return Array.from({ length: 12 }, (_, core) => ({
    cpus: [core, core + 12],
    cache: core < 4 ? 'zen5' : 'zen5c',
    cacheKiB: core < 4 ? 16_384 : 8_192,
    type: core < 4 ? ('performance' as const) : ('efficiency' as const),
  }))
}

function offlineSiblings(): CoreLayout[] {
  return regularCores({ cachesInNode: 2, coresInCache: 4, threads: 2 }).map((core, index) =>
    index % 3 === 1 ? { ...core, cpus: core.cpus.slice(0, 1) } : core,
  )
}

function sharedCache(cores: number, nodes: number): CoreLayout[] {
  return Array.from({ length: cores }, (_, core) => ({
    cpus: [core, core + cores],
    node: Math.floor(core / (cores / nodes)),
    cache: 'one',
    cacheKiB: 39_424,
  }))
}
