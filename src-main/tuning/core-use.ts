// SPDX-License-Identifier: MIT
import type { PlanCore } from './plan-cores.ts'

/** What becomes of a core of which the guest has something. */
export interface CoreUse {
  readonly core: PlanCore
  /** Threads that run vCPUs. */
  readonly vcpus: readonly number[]
  /** Threads that nobody uses, so that guest and host do not share the core. */
  readonly idle: readonly number[]
}

/** True where somebody else has a thread of a core that the guest is on. */
export function isSplit({ core, vcpus, idle }: CoreUse): boolean {
  return vcpus.length + idle.length < core.threads.length
}
