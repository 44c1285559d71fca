// SPDX-License-Identifier: MIT
import type { GuestOptions } from '../../../src-main/model/machine-view.ts'
import { guestPartWords } from '../../words/spoken.ts'
import { formatMemory } from '../check/format-memory.ts'

/** The storage pools to pick from, with what is free in them. */
export function listPools(pools: GuestOptions['pools']) {
  return pools.map(({ name, freeBytes }) => ({
    value: name,
    label: freeBytes === null ? name : guestPartWords.disks.poolFree(name, formatMemory(freeBytes / 1024)),
  }))
}
