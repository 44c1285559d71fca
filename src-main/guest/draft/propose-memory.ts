// SPDX-License-Identifier: MIT
import type { MemoryPlan } from '../../model/cpu-plan.ts'
import type { GuestChoices } from '../../model/guest-draft.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { sources } from '../build/sources.ts'
import type { Proposal } from './guest-offers.ts'

const gibKiB = 1_048_576

/** Part of the host's memory, and the most, for a purpose. */
const shares = {
  gaming: { part: 1 / 2, mostGiB: 32 },
  ml: { part: 3 / 4, mostGiB: 1024 },
  general: { part: 1 / 4, mostGiB: 16 },
} as const

/**
 * Memory that a guest of this purpose would get on this host, in whole GiB: never more than leaves the host 4 GiB, never less
 * than 4 GiB for Windows and 2 GiB for Linux. 4 GiB where the host's memory is not known.
 */
export function proposeMemoryKiB(choices: Pick<GuestChoices, 'purpose' | 'system'>, facts: HostFacts): number {
  const least = choices.system === 'linux' ? 2 : 4
  if (!facts.memory.totalKiB.known) return 4 * gibKiB
  const totalGiB = facts.memory.totalKiB.value / gibKiB
  const { part, mostGiB } = shares[choices.purpose]
  const wanted = Math.min(totalGiB * part, mostGiB, totalGiB - 4)
  return Math.max(least, Math.floor(wanted)) * gibKiB
}

/** `memory` of the spec. */
export function proposeMemory(context: {
  readonly choices: GuestChoices
  readonly facts: HostFacts
  readonly plan: MemoryPlan | null
  readonly hasDevices: boolean
  readonly hasSharedFolders: boolean
}): Proposal<'memory'> {
  const { choices, facts, plan, hasDevices, hasSharedFolders } = context
  const sizeKiB = choices.memoryKiB ?? proposeMemoryKiB(choices, facts)
  // With pages that are still to be reserved the guest could not start before the next boot.
  const pageKiB = plan?.from === 'ready' || plan?.from === 'runtime' ? plan.pageKiB : 4
  const isTuned = hasDevices || pageKiB !== 4
  const pages =
    pageKiB === 4
      ? 'Ordinary memory: the kernel joins pages to huge ones by itself, which is most of what reserved ones give.'
      : `Reserved pages of ${pageKiB === 2048 ? '2 MiB' : '1 GiB'}, which this host has or can make.`
  return {
    value: { sizeKiB, pageKiB, isPreallocated: isTuned, isShared: hasSharedFolders, hasBalloon: !isTuned },
    reasons: [
      {
        field: 'memory.sizeKiB',
        reason: `${sizeKiB / gibKiB} GiB of the host’s memory, for ${choices.purpose}.`,
        source: null,
      },
      { field: 'memory.pageKiB', reason: pages, source: sources.hugePages },
      {
        field: 'memory.hasBalloon',
        reason: isTuned
          ? 'No balloon: a passed-through device or reserved pages hold all memory anyway.'
          : 'A balloon, so that unused memory returns to the host.',
        source: sources.balloon,
      },
    ],
  }
}
