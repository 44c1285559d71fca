// SPDX-License-Identifier: MIT
import { type Fact, known, mapFact } from '../../model/fact.ts'
import type { MemoryFacts } from '../../model/memory-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, readFactOr } from '../read-fact.ts'
import { parseMeminfo } from './parse-meminfo.ts'
import { parseSwaps } from './parse-swaps.ts'
import { readHugePages } from './read-huge-pages.ts'
import { readNodeHugePages } from './read-node-huge-pages.ts'
import { readNumaNodes } from './read-numa-nodes.ts'

const meminfo = '/proc/meminfo'

/** Memory: how much, in what pages, on which nodes, and what may be locked. */
export function probeMemory(reader: HostReader): MemoryFacts {
  return {
    totalKiB: readFact(reader, meminfo, (text) => parseMeminfo(text, 'MemTotal')),
    availableKiB: readFact(reader, meminfo, (text) => parseMeminfo(text, 'MemAvailable')),
    hugePages: readHugePages(reader),
    hugePagesByNode: readNodeHugePages(reader),
    // The folder is missing on kernels built without transparent huge pages.
    transparentHugePages: readFactOr(reader, '/sys/kernel/mm/transparent_hugepage/enabled', 'never', parseChoice),
    samePageMerging: readSamePageMerging(reader),
    swap: readFact(reader, '/proc/swaps', parseSwaps),
    numaNodes: readNumaNodes(reader),
    lockLimitKiB: readLockLimit(reader),
  }
}

/** The choice in brackets of `always [madvise] never`. */
function parseChoice(text: string): 'always' | 'madvise' | 'never' | null {
  const choice = /\[(\w+)\]/.exec(text)?.[1]
  return choice === 'always' || choice === 'madvise' || choice === 'never' ? choice : null
}

/** 1 is merging; 0 stopped and 2 undone. A kernel without KSM has no such file. Source: admin-guide/mm/ksm.rst. */
function readSamePageMerging(reader: HostReader): Fact<boolean> {
  const run = readFactOr(reader, '/sys/kernel/mm/ksm/run', '0', (text) =>
    /^[012]$/.test(text.trim()) ? text.trim() : null,
  )
  return mapFact(run, (value) => value === '1')
}

/** The soft limit of the process that looks, which what it starts inherits; proc(5), `Max locked memory`. */
function readLockLimit(reader: HostReader): MemoryFacts['lockLimitKiB'] {
  const limit = readFact(
    reader,
    '/proc/self/limits',
    (text) => /^Max locked memory\s+(\d+|unlimited)\s/m.exec(text)?.[1] ?? null,
  )
  if (!limit.known) return limit
  return known(limit.value === 'unlimited' ? null : Math.floor(Number(limit.value) / 1024), limit.source)
}
