// SPDX-License-Identifier: MIT
import {
  addCosts,
  type Choice,
  type ChoiceLimits,
  type Cost,
  combineChoices,
  compareCosts,
  dropWorseChoices,
  listFillings,
  noChoice,
} from './choice-table.ts'
import type { CoreUse } from './core-use.ts'
import { fillLikeCores } from './fill-like-cores.ts'
import { isWhole, type PlanCore } from './plan-cores.ts'

/** What is to be chosen, and how far the choice may go. */
export interface CoreWish {
  readonly limits: ChoiceLimits
  readonly allowsSplitCores: boolean
}

/** A wish with the number of vCPUs that each node has, if it has any; null: as many as it likes. */
interface SharedWish extends CoreWish {
  readonly share: number | null
}

// Nodes that share one cache come in twos and fours; beyond this only the nearest ones are tried together.
const mostSharedNodes = 8

/**
 * The cores for `limits.vcpus` vCPUs with the best score there is, or null where they cannot be had.
 *
 * Exact, not greedy: cores that are alike in all that the score sees are one group, groups make up caches, caches make
 * up nodes, and for each number of vCPUs only the cheapest way is kept. 512 CPUs take some hundred thousand sums
 * where trying all sets would never end. Costs of a cache or node arise once, however many of its cores are used.
 */
export function chooseCores(cores: readonly PlanCore[], wish: CoreWish): readonly CoreUse[] | null {
  const islands = splitIslands(cores)
  const best = chooseBest(islands, { ...wish, share: null })
  if (best === null) return null
  const nodes = best.cost[4]
  const share = best.vcpus / nodes
  // Equal shares are worth what stands behind them in the score and no more.
  const even = nodes > 1 && Number.isInteger(share) ? chooseBest(islands, { ...wish, share }) : null
  const isAsGood = even?.cost.slice(0, 5).every((value, field) => value === best.cost[field]) === true
  return listFillings(isAsGood ? even : best).flatMap(({ cores, uses }) => useCores(cores, uses))
}

/** The cheapest way to all vCPUs. */
function chooseBest(islands: readonly (readonly PlanCore[])[], wish: SharedWish): Choice | null {
  let choices: readonly Choice[] = [noChoice]
  for (const island of islands) {
    choices = dropWorseChoices(combineChoices(choices, chooseOfIsland(island, wish), wish.limits))
  }
  const fitting = choices.filter(({ vcpus }) => vcpus === wish.limits.vcpus)
  return fitting.sort((left, right) => compareCosts(left.cost, right.cost))[0] ?? null
}

/** Groups of cores that share no node and no cache with another group: a node each, or nodes with a cache in common. */
function splitIslands(cores: readonly PlanCore[]): PlanCore[][] {
  const islands: { nodes: Set<number>; caches: Set<string>; cores: PlanCore[] }[] = []
  for (const core of cores) {
    const touching = islands.filter(({ nodes, caches }) => nodes.has(core.node) || caches.has(core.cache))
    const merged = {
      nodes: new Set([core.node, ...touching.flatMap(({ nodes }) => [...nodes])]),
      caches: new Set([core.cache, ...touching.flatMap(({ caches }) => [...caches])]),
      cores: [...touching.flatMap((island) => island.cores), core],
    }
    const place = islands.findIndex((island) => touching.includes(island))
    const others = islands.filter((island) => !touching.includes(island))
    islands.splice(0, islands.length, ...others)
    islands.splice(place < 0 ? islands.length : place, 0, merged)
  }
  return islands.map((island) => island.cores)
}

function chooseOfIsland(island: readonly PlanCore[], wish: SharedWish): Choice[] {
  const { share } = wish
  const nodes = [...new Set(island.map(({ node }) => node))]
  const caches = groupBy(island, ({ cache }) => cache)
  const choices = nodeSets(nodes, island).flatMap((used) => {
    const cost: Cost = [0, 0, 0, 0, used.length, 0, 0, 0]
    // With one node its share is a total; with one cache, that of each of its nodes is chosen apart.
    const inCache = { ...wish, share: used.length > 1 ? share : null }
    if (inCache.share !== null && caches.length > 1) return []
    let together: readonly Choice[] = [noChoice]
    for (const cache of caches) {
      const open = cache.filter(({ node }) => used.includes(node))
      together = dropWorseChoices(combineChoices(together, chooseOfCache(cache, open, inCache), wish.limits))
    }
    const fitting = share === null ? together : together.filter(({ vcpus }) => vcpus === share * used.length)
    return fitting.map((choice) => (choice.vcpus === 0 ? choice : { ...choice, cost: addCosts(choice.cost, cost) }))
  })
  return dropWorseChoices([noChoice, ...choices])
}

/** The sets of nodes that may be used together; for one node, the usual case, that is the one. */
function nodeSets(nodes: readonly number[], island: readonly PlanCore[]): number[][] {
  if (nodes.length > mostSharedNodes) {
    const distance = (node: number) => island.find((core) => core.node === node)?.distance ?? 0
    const near = [...nodes].sort((left, right) => distance(left) - distance(right))
    return near.map((_, place) => near.slice(0, place + 1))
  }
  return Array.from({ length: 2 ** nodes.length - 1 }, (_, index) =>
    nodes.filter((_, place) => ((index + 1) >> place) % 2 === 1),
  )
}

/** Choices among the `open` cores of one cache, with what it costs to lie on that cache and to share it. */
function chooseOfCache(cache: readonly PlanCore[], open: readonly PlanCore[], wish: SharedWish): Choice[] {
  let choices: readonly Choice[] = [noChoice]
  for (const onNode of groupBy(open, ({ node }) => String(node))) {
    let inNode: readonly Choice[] = [noChoice]
    for (const alike of groupBy(onNode, likeness)) {
      inNode = combineChoices(inNode, fillLikeCores(alike, wish.allowsSplitCores), wish.limits)
    }
    const fitting = wish.share === null ? inNode : inNode.filter(({ vcpus }) => vcpus === wish.share)
    choices = combineChoices(choices, fitting, wish.limits)
  }
  const hasCache = cache[0]?.hasCache === true
  return dropWorseChoices(
    choices.map((choice) => {
      if (choice.vcpus === 0) return choice
      const isShared = hasCache && choice.takenCores < cache.length
      return { ...choice, cost: addCosts(choice.cost, [0, 0, 0, 0, 0, 1, isShared ? choice.vcpus : 0, 0]) }
    }),
  )
}

/** Cores of one text differ in nothing that the score sees. */
function likeness(core: PlanCore): string {
  return [core.node, core.threads.length, core.usable.length, core.isWanted, core.isFirst, isWhole(core)].join(' ')
}

function groupBy(cores: readonly PlanCore[], key: (core: PlanCore) => string): PlanCore[][] {
  const groups = new Map<string, PlanCore[]>()
  for (const core of cores) groups.set(key(core), [...(groups.get(key(core)) ?? []), core])
  return [...groups.values()]
}

function useCores(
  cores: readonly PlanCore[],
  uses: readonly { readonly count: number; readonly vcpus: number; readonly leavesRest: boolean }[],
): CoreUse[] {
  // From the end, so that the host's CPUs are the low numbers, where people look for them.
  let end = cores.length
  return uses.flatMap(({ count, vcpus, leavesRest }) => {
    const used = cores.slice(end - count, end)
    end -= count
    return used.map((core) => ({
      core,
      vcpus: core.usable.slice(0, vcpus),
      idle: leavesRest ? [] : core.usable.slice(vcpus),
    }))
  })
}
