// SPDX-License-Identifier: MIT
import { formats, unitWords } from '../../words/spoken.ts'

/**
 * Memory as people say it: `62.7 GiB`, `512 MiB`.
 *
 * What the kernel counts is a little less than what is fitted, so nothing is rounded up to the size of the sticks.
 */
export function formatMemory(memoryKiB: number): string {
  const memoryGiB = memoryKiB / 1024 / 1024
  if (memoryGiB < 1) return `${formats.number(memoryKiB / 1024)} ${unitWords.binary.mebi}`
  return `${formats.number(memoryGiB, memoryGiB < 100 ? 1 : 0)} ${unitWords.binary.gibi}`
}
