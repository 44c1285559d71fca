// SPDX-License-Identifier: MIT

/**
 * Memory as people say it: `62.7 GiB`, `512 MiB`.
 *
 * What the kernel counts is a little less than what is fitted, so nothing is rounded up to the size of the sticks.
 */
export function formatMemory(memoryKiB: number): string {
  const memoryGiB = memoryKiB / 1024 / 1024
  if (memoryGiB < 1) return `${Math.round(memoryKiB / 1024)} MiB`
  const digits = memoryGiB < 100 && !Number.isInteger(memoryGiB) ? 1 : 0
  return `${memoryGiB.toFixed(digits)} GiB`
}
