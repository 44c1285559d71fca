// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { MemoryFacts } from '../../model/memory-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probeMemory(_reader: HostReader): MemoryFacts {
  const unread = unknown('not read yet')
  return {
    totalKiB: unread,
    availableKiB: unread,
    hugePages: unread,
    transparentHugePages: unread,
    samePageMerging: unread,
    swap: unread,
    numaNodes: unread,
    lockLimitKiB: unread,
  }
}
