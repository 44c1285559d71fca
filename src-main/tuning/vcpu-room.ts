// SPDX-License-Identifier: MIT
import type { CpuPlanWish } from '../model/cpu-plan.ts'
import { isWhole, type PlanCore } from './plan-cores.ts'

/** How many vCPUs a guest can have, and how many cores it may take from the host for them. */
export interface VcpuRoom {
  readonly vcpus: number
  /** Cores of which the host may be left nothing. */
  readonly takenCores: number
  /** Cores that stay with the host at least. */
  readonly hostCores: number
  /** Threads of cores are divided between host and guest. */
  readonly splitsCores: boolean
}

/**
 * The room on `cores`, or null where the host would be left nothing. A host with fewer cores than it is to keep keeps
 * all but one. Cores are divided only if that is allowed and `vcpuCount` is out of reach otherwise.
 */
export function findVcpuRoom(
  cores: readonly PlanCore[],
  { hostCoreCount, allowsSplitCores }: CpuPlanWish,
  vcpuCount: number,
): VcpuRoom | null {
  const widths = cores.filter(isWhole).map(({ threads }) => threads.length)
  const count = widths.length
  if (count === 0) return null
  const hostCores = Math.min(Math.max(1, hostCoreCount), count - 1)
  const takenCores = count - hostCores
  const byWidth = [...widths].sort((left, right) => right - left)
  const inWholeCores = hostCores === 0 ? 0 : byWidth.slice(0, takenCores).reduce((sum, width) => sum + width, 0)
  if (!allowsSplitCores || vcpuCount <= inWholeCores) {
    return inWholeCores === 0 ? null : { vcpus: inWholeCores, takenCores, hostCores, splitsCores: false }
  }
  const keptCores = Math.min(Math.max(1, hostCoreCount), count)
  const threads = cores.reduce((sum, { usable }) => sum + usable.length, 0)
  const inAll = threads - keptCores
  if (inAll <= inWholeCores) {
    return inWholeCores === 0 ? null : { vcpus: inWholeCores, takenCores, hostCores, splitsCores: false }
  }
  return { vcpus: inAll, takenCores: count - keptCores, hostCores: keptCores, splitsCores: true }
}
