// SPDX-License-Identifier: MIT
import type { CpuPlanWish } from '../model/cpu-plan.ts'
import { isWhole, type PlanCore } from './plan-cores.ts'
import type { VcpuRoom } from './vcpu-room.ts'

// Games of today keep some eight cores busy, and suffer on fewer than four.
const gamingCores = { least: 4, most: 8 }

// A guest for everyday work: more is there on request.
const generalCores = 4

/**
 * How many vCPUs suit the purpose here: for games one cache's worth of the cores they want, for machine learning all
 * of the device's node, else half of the cores up to four. Whole cores always.
 */
export function proposeVcpuCount(cores: readonly PlanCore[], { purpose }: CpuPlanWish, room: VcpuRoom): number {
  const whole = cores.filter(isWhole)
  const wanted = whole.filter(({ isWanted }) => isWanted)
  const liked = wanted.length > 0 ? wanted : whole
  const nearest = Math.min(...liked.map(({ distance }) => distance))
  const near = liked.filter(({ distance }) => distance === nearest)
  // The widest cores are the ones that the room was measured with.
  const widths = near.map(({ threads }) => threads.length).sort((left, right) => right - left)
  const count = Math.min(room.takenCores, near.length, coreCount(near, purpose))
  const vcpus = widths.slice(0, Math.max(1, count)).reduce((sum, width) => sum + width, 0)
  return Math.min(room.vcpus, vcpus)
}

function coreCount(near: readonly PlanCore[], purpose: CpuPlanWish['purpose']): number {
  if (purpose === 'ml') return largestGroup(near, ({ node }) => String(node))
  if (purpose === 'general') return Math.min(generalCores, Math.max(1, Math.floor(near.length / 2)))
  const inOneCache = largestGroup(near, ({ cache }) => cache)
  return Math.min(gamingCores.most, Math.max(gamingCores.least, inOneCache))
}

function largestGroup(cores: readonly PlanCore[], key: (core: PlanCore) => string): number {
  const sizes = new Map<string, number>()
  for (const core of cores) sizes.set(key(core), (sizes.get(key(core)) ?? 0) + 1)
  return Math.max(...sizes.values())
}
