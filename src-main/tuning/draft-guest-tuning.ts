// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../model/cpu-facts.ts'
import type { CpuPlan, MemoryPlan } from '../model/cpu-plan.ts'
import type { GuestHugePages, GuestTuning } from '../model/guest-metadata.ts'
import type { GuestPurpose } from '../model/guest-spec.ts'

// Deeper states of desktop processors take 100 to 900 µs to wake from: a frame at 144 Hz has 7,000.
const gamingLatencyUs = 100

/** What was decided for a guest, as far as the host's tuning follows from it. */
export interface TunedGuest {
  readonly purpose: GuestPurpose
  readonly isolatesCpus: boolean
  readonly cpuPlan: CpuPlan
  /** Null: ordinary pages. */
  readonly memoryPlan: MemoryPlan | null
  readonly topology: CpuTopology
}

/**
 * What the hook does to the host while this guest runs; null: nothing.
 *
 * The die that the host's own work prefers is turned to the other one where the guest has the die with the large cache.
 * Source: Documentation/ABI/testing/sysfs-bus-platform-drivers-amd_x3d_vcache.
 */
export function draftGuestTuning(guest: TunedGuest): GuestTuning | null {
  const { purpose, isolatesCpus, cpuPlan, memoryPlan, topology } = guest
  const isDemanding = purpose !== 'general'
  const hugePages = listHugePages(memoryPlan)
  if (!isDemanding && !isolatesCpus && hugePages.length === 0) return null
  const isOnLargeCache = cpuPlan.reasons.some(({ code }) => code === 'largest-l3')
  return {
    hostCpus: isolatesCpus ? cpuPlan.hostCpus : null,
    guestCpus: [...cpuPlan.vcpus].sort((left, right) => left - right),
    governor: isDemanding ? 'performance' : null,
    idleLatencyUs: purpose === 'gaming' ? gamingLatencyUs : null,
    x3dMode: topology.hasUnequalL3 && isOnLargeCache ? 'frequency' : null,
    hugePages,
  }
}

/** Pages reserved at boot are left out: they are there, or the start is refused before it comes to the hook. */
function listHugePages(plan: MemoryPlan | null): GuestHugePages[] {
  if (plan === null || plan.pageKiB === 4 || plan.from === 'boot') return []
  const { pageKiB, pageCount, perNode } = plan
  if (perNode.length < 2) return [{ pageKiB, count: pageCount, node: null }]
  return perNode.map(({ node, pages }) => ({ pageKiB, count: pages, node }))
}
