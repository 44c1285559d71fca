// SPDX-License-Identifier: MIT
import type { CpuPlanWish } from '../../src-main/model/cpu-plan.ts'

/** A wish with nothing special in it. */
export function buildCpuWish(changes: Partial<CpuPlanWish> = {}): CpuPlanWish {
  return {
    purpose: 'gaming',
    vcpuCount: null,
    deviceNode: null,
    memoryKiB: 16 * 1024 * 1024,
    iothreadCount: 1,
    hostCoreCount: 2,
    allowsSplitCores: false,
    excludedCpus: [],
    ...changes,
  }
}
