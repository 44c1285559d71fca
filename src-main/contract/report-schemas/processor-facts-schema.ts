// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { CpuFacts } from '../../model/cpu-facts.ts'
import type { MemoryFacts } from '../../model/memory-facts.ts'
import { count, fact } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const topology = z.object({
  cpus: z.array(
    z.object({
      id: count,
      packageId: z.int(),
      dieId: z.int(),
      coreId: z.int(),
      numaNode: count.nullable(),
      l3Domain: count.nullable(),
      coreType: z.enum(['performance', 'efficiency', 'low-power']).nullable(),
    }),
  ),
  cores: z.array(z.array(count)),
  l3Domains: z.array(z.object({ sizeKiB: count.nullable(), cpus: z.array(count) })),
  packageCount: count,
  dieCount: count,
  isHybrid: z.boolean(),
  hasUnequalL3: z.boolean(),
})

/** The area `cpu` of the facts. */
export const cpuFactsSchema = z.object({
  architecture: fact(z.string()),
  vendor: fact(z.enum(['intel', 'amd', 'hygon', 'zhaoxin', 'arm', 'other'])),
  modelName: fact(z.string()),
  signature: fact(z.object({ family: count, model: count, stepping: count })),
  microcode: fact(z.string()),
  flags: fact(z.array(z.string())),
  virtualization: fact(z.enum(['enabled', 'disabled-in-firmware', 'absent'])),
  secondLevelTranslation: fact(z.boolean()),
  interruptVirtualization: fact(z.object({ available: z.boolean(), inUse: z.boolean().nullable() })),
  nestedAllowed: fact(z.boolean()),
  physicalAddressBits: fact(count),
  topology: fact(topology),
  clockSource: fact(z.object({ current: z.string(), available: z.array(z.string()) })),
  frequencyDriver: fact(z.string().nullable()),
  governors: fact(z.array(z.string())),
  idleStates: fact(z.array(z.string())),
  isolatedCpus: fact(z.array(count)),
})

true satisfies SameShape<z.infer<typeof cpuFactsSchema>, CpuFacts>

/** The area `memory` of the facts. */
export const memoryFactsSchema = z.object({
  totalKiB: fact(count),
  availableKiB: fact(count),
  hugePages: fact(z.array(z.object({ pageSizeKiB: count, total: count, free: count }))),
  hugePagesByNode: fact(z.array(z.object({ node: count, pageSizeKiB: count, total: count, free: count }))),
  transparentHugePages: fact(z.enum(['always', 'madvise', 'never'])),
  samePageMerging: fact(z.boolean()),
  swap: fact(z.array(z.object({ path: z.string(), kind: z.enum(['partition', 'file', 'zram']), sizeKiB: count }))),
  numaNodes: fact(z.array(z.object({ id: count, cpus: z.array(count), totalKiB: count, distances: z.array(count) }))),
  lockLimitKiB: fact(count.nullable()),
})

true satisfies SameShape<z.infer<typeof memoryFactsSchema>, MemoryFacts>
