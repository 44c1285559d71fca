// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'

/** A pool of huge pages of one size. */
export interface HugePagePool {
  readonly pageSizeKiB: number
  readonly total: number
  readonly free: number
}

/** A pool of huge pages on one NUMA node. */
export interface NodeHugePagePool extends HugePagePool {
  readonly node: number
}

export interface NumaNode {
  readonly id: number
  readonly cpus: readonly number[]
  readonly totalKiB: number
  /** Distance to each node, in node order; 10 is local (ACPI SLIT). */
  readonly distances: readonly number[]
}

export interface SwapArea {
  readonly path: string
  readonly kind: 'partition' | 'file' | 'zram'
  readonly sizeKiB: number
}

/** What is known about memory (K6). */
export interface MemoryFacts {
  readonly totalKiB: Fact<number>
  readonly availableKiB: Fact<number>
  readonly hugePages: Fact<readonly HugePagePool[]>
  /** Empty where the kernel knows no nodes. */
  readonly hugePagesByNode: Fact<readonly NodeHugePagePool[]>
  readonly transparentHugePages: Fact<'always' | 'madvise' | 'never'>
  readonly samePageMerging: Fact<boolean>
  readonly swap: Fact<readonly SwapArea[]>
  readonly numaNodes: Fact<readonly NumaNode[]>
  /** RLIMIT_MEMLOCK of this session in KiB; null means unlimited. */
  readonly lockLimitKiB: Fact<number | null>
}
