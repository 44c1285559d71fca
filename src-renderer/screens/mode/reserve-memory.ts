// SPDX-License-Identifier: MIT
import type { HugePageWish } from '../../../src-main/model/plan.ts'

const kibPerGib = 1_048_576

/** What setting this memory aside leaves the host. `tight`: less than a desktop needs. */
export interface ReserveJudgement {
  readonly kind: 'fine' | 'tight' | 'none' | 'unknown'
  readonly leftKiB: number
}

/** Below this a desktop with a browser begins to swap. */
const leastForDesktopKiB = 4 * kibPerGib

/** The pages that make up so many GiB, or none for less than a page. */
export function pagesOf(gib: number, pageKiB: number): HugePageWish | null {
  const count = Math.floor((gib * kibPerGib) / pageKiB)
  return Number.isFinite(count) && count >= 1 ? { count, pageKiB } : null
}

/** How many GiB a wish comes to. */
export function gibOf({ count, pageKiB }: HugePageWish): number {
  return (count * pageKiB) / kibPerGib
}

/** Judges what is left of this much memory; null: unknown. */
export function judgeReserve(wishes: readonly HugePageWish[], memoryKiB: number | null): ReserveJudgement {
  if (memoryKiB === null) return { kind: 'unknown', leftKiB: 0 }
  const leftKiB = memoryKiB - wishes.reduce((sum, { count, pageKiB }) => sum + count * pageKiB, 0)
  if (leftKiB <= 0) return { kind: 'none', leftKiB: 0 }
  return { kind: leftKiB < leastForDesktopKiB ? 'tight' : 'fine', leftKiB }
}

/** Whether a text reads as a list of CPUs; whether it fits the machine is the planner's to say. */
export function isCpuList(text: string): boolean {
  return /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/.test(text)
}
