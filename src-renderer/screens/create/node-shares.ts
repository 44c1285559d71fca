// SPDX-License-Identifier: MIT
import type { GuestDraft } from '../../../src-main/model/guest-draft.ts'
import type { GuestMemory } from '../../../src-main/model/guest-spec.ts'

/** The part of the guest's memory that lies on a node of the host, 0 to 1. */
export interface NodeShare {
  readonly node: number
  readonly part: number
}

/** How the guest's memory lies on the host's nodes; empty where the host has one, or the plan is for other pages. */
export function nodeShares(
  { memoryPlan, hostTopology }: Pick<GuestDraft, 'memoryPlan' | 'hostTopology'>,
  pageKiB: GuestMemory['pageKiB'],
): readonly NodeShare[] {
  const nodes = new Set(hostTopology?.cpus.map(({ numaNode }) => numaNode))
  if (memoryPlan === null || memoryPlan.pageKiB !== pageKiB || nodes.size < 2) return []
  const all = memoryPlan.perNode.reduce((sum, { pages }) => sum + pages, 0)
  return all === 0 ? [] : memoryPlan.perNode.map(({ node, pages }) => ({ node, part: pages / all }))
}
