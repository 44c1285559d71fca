// SPDX-License-Identifier: MIT
import type { CpuTopology, LogicalCpu } from '../../src-main/model/cpu-facts.ts'
import type { NumaNode } from '../../src-main/model/memory-facts.ts'

/** One core of a machine that is made up or was read from somebody's output. */
export interface CoreLayout {
  readonly cpus: readonly number[]
  readonly package?: number
  readonly die?: number
  readonly node?: number | null
  /** Any name that the cores of one third-level cache share; null: none known. */
  readonly cache?: string | null
  readonly cacheKiB?: number | null
  readonly type?: LogicalCpu['coreType']
}

/** A machine of these cores, as the probe would have told it. */
export function buildTopology(cores: readonly CoreLayout[]): CpuTopology {
  const names = [...new Set(cores.flatMap(({ cache }) => cache ?? []))]
  const l3Domains = names.map((name) => {
    const inside = cores.filter(({ cache }) => cache === name)
    return { sizeKiB: inside[0]?.cacheKiB ?? null, cpus: ascending(inside.flatMap(({ cpus }) => cpus)) }
  })
  const sizes = l3Domains.flatMap(({ sizeKiB }) => sizeKiB ?? [])
  const cpus = cores.flatMap((core, coreId) =>
    core.cpus.map((id) => ({
      id,
      packageId: core.package ?? 0,
      dieId: core.die ?? 0,
      coreId,
      numaNode: core.node === undefined ? 0 : core.node,
      l3Domain: core.cache == null ? null : names.indexOf(core.cache),
      coreType: core.type ?? null,
    })),
  )
  return {
    cpus: cpus.sort((left, right) => left.id - right.id),
    cores: cores.map((core) => ascending(core.cpus)).sort((left, right) => (left[0] ?? 0) - (right[0] ?? 0)),
    l3Domains,
    packageCount: new Set(cpus.map(({ packageId }) => packageId)).size,
    dieCount: new Set(cpus.map(({ packageId, dieId }) => `${packageId}:${dieId}`)).size,
    isHybrid: new Set(cpus.map(({ coreType }) => coreType)).size > 1,
    hasUnequalL3: sizes.length > 1 && Math.max(...sizes) - Math.min(...sizes) >= 65_536,
  }
}

/** The nodes of a machine; without `distances` every other node is 20 away. */
export function buildNodes(
  { cpus }: CpuTopology,
  totalKiB = 64 * 1024 * 1024,
  distances?: readonly (readonly number[])[],
): NumaNode[] {
  const ids = ascending([...new Set(cpus.flatMap(({ numaNode }) => numaNode ?? []))])
  return ids.map((id, place) => ({
    id,
    cpus: cpus.filter(({ numaNode }) => numaNode === id).map((cpu) => cpu.id),
    totalKiB,
    distances: distances?.[place] ?? ids.map((other) => (other === id ? 10 : 20)),
  }))
}

/** A machine built of like packages. */
export interface RegularLayout {
  readonly packages?: number
  readonly nodesInPackage?: number
  readonly cachesInNode?: number
  readonly coresInCache: number
  readonly threads?: number
  /** `apart`: siblings are numbered after all first threads, as most kernels do; `together`: side by side. */
  readonly siblings?: 'apart' | 'together'
  readonly cacheKiB?: number | null | ((cache: number) => number)
}

/** The cores of such a machine. */
export function regularCores(layout: RegularLayout): CoreLayout[] {
  const { packages = 1, nodesInPackage = 1, cachesInNode = 1, coresInCache, threads = 1 } = layout
  const inNode = cachesInNode * coresInCache
  const count = packages * nodesInPackage * inNode
  return Array.from({ length: count }, (_, core) => {
    const cache = Math.floor(core / coresInCache)
    const size = typeof layout.cacheKiB === 'function' ? layout.cacheKiB(cache) : (layout.cacheKiB ?? 32_768)
    return {
      cpus: Array.from({ length: threads }, (_, thread) =>
        layout.siblings === 'together' ? core * threads + thread : core + thread * count,
      ),
      package: Math.floor(core / (inNode * nodesInPackage)),
      node: Math.floor(core / inNode),
      cache: layout.cacheKiB === null ? null : `c${cache}`,
      cacheKiB: size,
    }
  })
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((left, right) => left - right)
}
