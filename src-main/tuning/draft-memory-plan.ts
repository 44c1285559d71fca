// SPDX-License-Identifier: MIT
import type { MemoryPlan, MemoryPlanWish } from '../model/cpu-plan.ts'
import type { HugePagePool, MemoryFacts, NodeHugePagePool, NumaNode } from '../model/memory-facts.ts'

type HugePageKiB = 2048 | 1_048_576

const gibKiB = 1024 * 1024

/**
 * How a guest's memory is best backed on this host.
 *
 * Games take 2 MiB pages, or 1 GiB pages where they are free already; machine learning the other way round; everyday
 * guests ordinary pages, which the kernel joins by itself. 1 GiB pages are proposed at boot only: later there is
 * seldom that much memory in one piece. Source: Documentation/admin-guide/mm/hugetlbpage.rst.
 */
export function draftMemoryPlan(memory: MemoryFacts, wish: MemoryPlanWish): MemoryPlan {
  const { memoryKiB, purpose } = wish
  if (purpose === 'general') return ordinaryPages('not-worth-it')
  const { hugePages, totalKiB, availableKiB, numaNodes } = memory
  if (!hugePages.known || !totalKiB.known || !availableKiB.known) return ordinaryPages('could-not-tell')
  const pools = hugePages.value
  const nodes = numaNodes.known ? numaNodes.value : []
  const sizes: readonly HugePageKiB[] = purpose === 'ml' ? [1_048_576, 2048] : [2048, 1_048_576]
  const usable = sizes.filter((size) => memoryKiB % size === 0 && poolOf(pools, size) !== null)
  const plan = (
    pageKiB: HugePageKiB,
    from: 'ready' | 'runtime' | 'boot',
    reason: MemoryPlan['reason'],
  ): MemoryPlan => ({
    pageKiB,
    pageCount: memoryKiB / pageKiB,
    from,
    perNode: sharePages(memoryKiB / pageKiB, wish.nodes),
    reason,
    betterAtBoot: null,
  })
  const free = (size: HugePageKiB) => {
    const byNode = memory.hugePagesByNode.known && nodes.length > 1 ? memory.hugePagesByNode.value : null
    const onNodes = byNode?.filter(({ pageSizeKiB }) => pageSizeKiB === size) ?? null
    return freeForGuest(poolOf(pools, size)?.free ?? 0, onNodes, sharePages(memoryKiB / size, wish.nodes))
  }
  const ready = usable.find((size) => free(size) >= memoryKiB / size)
  if (ready !== undefined && isRoomOnNodes(wish, nodes, 0)) return plan(ready, 'ready', 'fits-reserved')
  if (reservedKiB(pools) + memoryKiB > totalKiB.value - hostShareKiB(totalKiB.value)) {
    return ordinaryPages('host-too-small')
  }
  if (!isRoomOnNodes(wish, nodes, hostShareKiB(totalKiB.value) / Math.max(1, nodes.length))) {
    return ordinaryPages('node-too-small')
  }
  const [favourite] = usable
  if (favourite === undefined) return ordinaryPages('could-not-tell')
  const better =
    purpose === 'ml' && favourite === 1_048_576 ? { pageKiB: favourite, pageCount: memoryKiB / favourite } : null
  const missingKiB = memoryKiB - free(2048) * 2048
  if (usable.includes(2048) && missingKiB <= availableKiB.value - leastFreeKiB(totalKiB.value)) {
    if (!wish.hasGuestHook) return { ...ordinaryPages('needs-hook'), betterAtBoot: better }
    return { ...plan(2048, 'runtime', 'fits-free-memory'), betterAtBoot: better }
  }
  return plan(favourite, 'boot', 'needs-boot')
}

function ordinaryPages(reason: MemoryPlan['reason']): MemoryPlan {
  return { pageKiB: 4, pageCount: 0, from: 'none', perNode: [], reason, betterAtBoot: null }
}

function poolOf(pools: readonly HugePagePool[], pageKiB: number): HugePagePool | null {
  return pools.find(({ pageSizeKiB }) => pageSizeKiB === pageKiB) ?? null
}

/** Free pages that the guest could have: on a bound guest's nodes, no more than it takes of each. Null: not told by node. */
function freeForGuest(
  freeInAll: number,
  onNodes: readonly NodeHugePagePool[] | null,
  shares: MemoryPlan['perNode'],
): number {
  if (onNodes === null || onNodes.length === 0 || shares.length === 0) return freeInAll
  return shares.reduce(
    (sum, { node, pages }) => sum + Math.min(pages, onNodes.find((pool) => pool.node === node)?.free ?? 0),
    0,
  )
}

/** Memory that is huge pages already and that somebody uses, or that no other page size can be made of. */
function reservedKiB(pools: readonly HugePagePool[]): number {
  return pools.reduce((sum, { pageSizeKiB, total, free }) => {
    const counted = pageSizeKiB === 2048 ? total - free : total
    return sum + counted * pageSizeKiB
  }, 0)
}

/** What the host is left of its memory for good; the plan for boot parameters leaves as much. */
function hostShareKiB(totalKiB: number): number {
  return Math.max(4 * gibKiB, Math.ceil(totalKiB / 4))
}

/** What has to stay free when pages are allocated while the host runs. */
function leastFreeKiB(totalKiB: number): number {
  return Math.max(gibKiB, Math.ceil(totalKiB / 20))
}

/** Whether each node can hold its share beside `keptKiB` of the host's; true where the nodes are not known. */
function isRoomOnNodes({ memoryKiB, nodes }: MemoryPlanWish, numaNodes: readonly NumaNode[], keptKiB: number): boolean {
  if (numaNodes.length < 2) return true
  const vcpus = nodes.reduce((sum, node) => sum + node.vcpus.length, 0)
  return nodes.every((node) => {
    const host = numaNodes.find(({ id }) => id === node.hostNode)
    return host === undefined || (memoryKiB * node.vcpus.length) / vcpus <= host.totalKiB - keptKiB
  })
}

/** Pages for each node by its vCPUs; what does not divide goes to the first ones. */
function sharePages(pageCount: number, nodes: MemoryPlanWish['nodes']): MemoryPlan['perNode'] {
  const vcpus = nodes.reduce((sum, node) => sum + node.vcpus.length, 0)
  const shares = nodes.map((node) => Math.floor((pageCount * node.vcpus.length) / vcpus))
  let left = pageCount - shares.reduce((sum, share) => sum + share, 0)
  return nodes.map(({ hostNode }, place) => {
    const extra = left > 0 ? 1 : 0
    left -= extra
    return { node: hostNode, pages: (shares[place] ?? 0) + extra }
  })
}
