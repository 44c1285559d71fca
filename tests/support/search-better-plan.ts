// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../src-main/model/cpu-facts.ts'
import type { CpuPlanScore, CpuPlanWish } from '../../src-main/model/cpu-plan.ts'
import type { NumaNode } from '../../src-main/model/memory-facts.ts'

/** `gave-up`: there are more choices than were to be looked at. */
export type SearchResult =
  | { readonly kind: 'none-better' | 'gave-up' }
  | { readonly kind: 'better'; readonly score: readonly number[] }

/** What a search has to know of a core; made from the topology alone. */
interface SearchedCore {
  readonly width: number
  readonly usable: number
  readonly node: number
  readonly cache: number | null
  readonly isSlow: boolean
  readonly isFirst: boolean
  readonly distance: number
  readonly likeness: string
}

/** What becomes of a core: so many vCPUs, and whether the rest of its threads lies idle. */
interface Option {
  readonly vcpus: number
  readonly idles: boolean
}

/**
 * Tries every choice of `vcpus` vCPUs for one that scores lower than `incumbent`, or for any at all where that is null.
 *
 * Shares no code with the planner: cores are decided one by one, with all that can become of each, and the score is
 * counted as its docstrings say. Choices are left out only where they cannot be told apart from one that was tried
 * (like cores of one cache, and like caches), or where the part decided already scores no lower than the incumbent.
 */
export function searchBetterPlan(
  topology: CpuTopology,
  nodes: readonly NumaNode[],
  wish: CpuPlanWish,
  {
    vcpus,
    incumbent,
    splits,
    budget,
    goesOn = false,
  }: {
    readonly vcpus: number
    readonly incumbent: CpuPlanScore | null
    readonly splits: boolean
    readonly budget: number
    /** Looks for the best instead of ending with the first that is better. */
    readonly goesOn?: boolean
  },
): SearchResult {
  const cores = describeCores(topology, nodes, wish)
  const whole = cores.filter(({ width, usable }) => width === usable).length
  const hostCores = Math.max(1, Math.min(wish.hostCoreCount, splits ? whole : whole - 1))
  const shapes = cacheShapes(cores)
  let bar: readonly number[] | null = incumbent === null ? null : Object.values(incumbent)
  const hasCaches = cores.some(({ cache }) => cache !== null)
  const room = sumsFromHere(cores, ({ usable }) => usable)
  const wholeLeft = sumsFromHere(cores, ({ width, usable }) => (width === usable ? 1 : 0))
  const ofCache = partsAhead(cores, (core) => `${core.cache} ${core.cache === null ? core.node : ''}`)
  const ofNode = partsAhead(cores, (core) => `${core.node}`)
  const options: Option[] = []
  let looked = 0
  let found: readonly number[] | null = null

  const scoreSoFar = (): number[] => {
    let [split, idle, slow, distance, shared, first] = [0, 0, 0, 0, 0, 0]
    const usedNodes = new Map<number, number>()
    const usedCaches = new Set<string>()
    for (const [place, { vcpus: count, idles }] of options.entries()) {
      const core = cores[place]
      if (core === undefined || count === 0) continue
      if (!idles && count < core.width) split += 1
      if (idles) idle += core.width - count
      if (core.isSlow) slow += count
      if (core.isFirst) first = 1
      distance += core.distance * count
      usedNodes.set(core.node, (usedNodes.get(core.node) ?? 0) + count)
      usedCaches.add(core.cache === null ? `none ${core.node}` : String(core.cache))
      const others = shapes.members.get(core.cache ?? -1) ?? []
      const isHostThere = others.some((other) => {
        const option = options[other]
        const width = cores[other]?.width ?? 0
        return option !== undefined && !option.idles && option.vcpus < width
      })
      if (core.cache !== null && isHostThere) shared += count
    }
    // What is still to be placed needs so many further nodes and caches at least.
    const place = options.length
    const open = vcpus - options.reduce((sum, option) => sum + option.vcpus, 0)
    const nodeCount = usedNodes.size + ofNode.needed(place, open)
    const cacheCount = usedCaches.size + ofCache.needed(place, open)
    const uneven = place === cores.length && new Set(usedNodes.values()).size > 1 ? 1 : 0
    return [split, idle, slow, distance, nodeCount - 1, uneven, hasCaches ? cacheCount - 1 : 0, shared, first]
  }

  const visit = (place: number, given: number, kept: number): void => {
    if ((found !== null && !goesOn) || looked > budget) return
    looked += 1
    if (given > vcpus || given + (room[place] ?? 0) < vcpus) return
    if (kept + (wholeLeft[place] ?? 0) < hostCores) return
    if (place % 4 === 0 || place === cores.length) {
      const score = scoreSoFar()
      if (bar !== null && compare(score, bar) >= 0) return
      if (place === cores.length) {
        if (given !== vcpus) return
        found = score
        bar = score
        return
      }
    }
    const core = cores[place]
    if (core === undefined) return
    for (const option of optionsOf(core, splits)) {
      if (!isOrdered(options, cores, shapes, place, option)) continue
      options.push(option)
      const keeps = core.usable === core.width && !option.idles && option.vcpus < core.width
      visit(place + 1, given + option.vcpus, kept + (keeps ? 1 : 0))
      options.pop()
    }
  }
  visit(0, 0, 0)
  if (found !== null) return { kind: 'better', score: found }
  return { kind: looked > budget ? 'gave-up' : 'none-better' }
}

function sumsFromHere(cores: readonly SearchedCore[], of: (core: SearchedCore) => number): number[] {
  const sums: number[] = [0]
  for (const core of cores.toReversed()) sums.unshift(of(core) + (sums[0] ?? 0))
  return sums
}

/** How many nodes or caches have to be begun anew, at least, for vCPUs that are still to be placed on later cores. */
function partsAhead(cores: readonly SearchedCore[], name: (core: SearchedCore) => string) {
  const sizes = new Map<string, number>()
  for (const core of cores) sizes.set(name(core), (sizes.get(name(core)) ?? 0) + core.usable)
  const largest = Math.max(1, ...sizes.values())
  const restOfPart = cores.map((core, place) =>
    cores.slice(place).reduce((sum, other) => sum + (name(other) === name(core) ? other.usable : 0), 0),
  )
  return {
    needed: (place: number, vcpus: number) => {
      const before = cores[place - 1]
      const next = cores[place]
      const isSame = before !== undefined && next !== undefined && name(before) === name(next)
      return Math.max(0, Math.ceil((vcpus - (isSame ? (restOfPart[place] ?? 0) : 0)) / largest))
    },
  }
}

function optionsOf({ width, usable }: SearchedCore, splits: boolean): Option[] {
  const options: Option[] = []
  if (usable === width) {
    options.push({ vcpus: width, idles: false })
    for (let vcpus = width - 1; vcpus > 0; vcpus -= 1) options.push({ vcpus, idles: true })
  }
  for (let vcpus = usable < width ? usable : width - 1; vcpus > 0 && splits; vcpus -= 1) {
    options.push({ vcpus, idles: false })
  }
  return [...options, { vcpus: 0, idles: false }]
}

/** Of like cores side by side the ones with more come first; of like caches the ones with more, too. */
function isOrdered(
  options: readonly Option[],
  cores: readonly SearchedCore[],
  shapes: CacheShapes,
  place: number,
  option: Option,
): boolean {
  const before = options[place - 1]
  if (before !== undefined && cores[place - 1]?.likeness === cores[place]?.likeness) {
    const rank = (one: Option) => one.vcpus * 2 + (one.idles ? 0 : 1)
    if (rank(option) > rank(before)) return false
  }
  const twin = shapes.twinOfCacheEndingAt.get(place)
  if (twin === undefined) return true
  const sum = (from: number, to: number) =>
    [...options.slice(from, to + 1), ...(to === place ? [option] : [])].reduce((total, one) => total + one.vcpus, 0)
  return sum(twin.start, place) <= sum(twin.twinStart, twin.twinEnd)
}

interface CacheShapes {
  readonly members: ReadonlyMap<number, readonly number[]>
  readonly twinOfCacheEndingAt: ReadonlyMap<
    number,
    { readonly start: number; readonly twinStart: number; readonly twinEnd: number }
  >
}

/** Runs of cores on one cache, and for each the run right before it where that looks the same. */
function cacheShapes(cores: readonly SearchedCore[]): CacheShapes {
  const members = new Map<number, number[]>()
  const runs: { start: number; end: number; shape: string; cache: number | null }[] = []
  for (const [place, core] of cores.entries()) {
    members.set(core.cache ?? -1, [...(members.get(core.cache ?? -1) ?? []), place])
    const shape = `${core.node} ${core.width} ${core.usable} ${core.isSlow} ${core.isFirst} ${core.distance};`
    const open = runs.at(-1)
    if (open !== undefined && core.cache !== null && open.cache === core.cache) {
      open.end = place
      open.shape += shape
    } else runs.push({ start: place, end: place, shape, cache: core.cache })
  }
  const twins = runs.flatMap((run, index) => {
    const twin = runs[index - 1]
    const isTwin = twin !== undefined && run.cache !== null && twin.cache !== null && twin.shape === run.shape
    return isTwin ? [[run.end, { start: run.start, twinStart: twin.start, twinEnd: twin.end }] as const] : []
  })
  return { members, twinOfCacheEndingAt: new Map(twins) }
}

function describeCores(topology: CpuTopology, nodes: readonly NumaNode[], wish: CpuPlanWish): SearchedCore[] {
  const sizes = topology.l3Domains.map(({ sizeKiB }) => sizeKiB ?? 0)
  const largest = Math.max(0, ...sizes)
  const lowest = Math.min(...topology.cpus.map(({ id }) => id))
  const devicePlace = nodes.findIndex(({ id }) => id === wish.deviceNode)
  const described = topology.cores.map((threads): SearchedCore => {
    const cpu = topology.cpus.find(({ id }) => id === threads[0])
    const node = cpu?.numaNode ?? -1
    const cache = cpu?.l3Domain ?? null
    const size = cache === null ? null : (topology.l3Domains[cache]?.sizeKiB ?? null)
    const isSmallDie = wish.purpose === 'gaming' && topology.hasUnequalL3 && size !== null && size < largest
    const away = nodes.find(({ id }) => id === node)?.distances[devicePlace] ?? 20
    const core = {
      width: threads.length,
      usable: threads.filter((thread) => !wish.excludedCpus.includes(thread)).length,
      node,
      cache,
      isSlow: isSmallDie || (topology.isHybrid && cpu?.coreType !== 'performance'),
      isFirst: threads.includes(lowest),
      distance: devicePlace < 0 || node < 0 || node === wish.deviceNode ? 0 : away - 10,
    }
    return { ...core, likeness: JSON.stringify(core) }
  })
  return described.sort(
    (left, right) =>
      left.distance - right.distance ||
      left.node - right.node ||
      (left.cache ?? -1) - (right.cache ?? -1) ||
      left.likeness.localeCompare(right.likeness),
  )
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [place, value] of left.entries()) {
    const difference = value - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
