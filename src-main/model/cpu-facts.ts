// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'

export type CpuVendor = 'intel' | 'amd' | 'hygon' | 'zhaoxin' | 'arm' | 'other'

/** One logical CPU and where it sits. Ids are the kernel's, unique only inside the level above. */
export interface LogicalCpu {
  readonly id: number
  readonly packageId: number
  readonly dieId: number
  readonly coreId: number
  readonly numaNode: number | null
  /** Index into `CpuTopology.l3Domains`, or null without a shared third-level cache. */
  readonly l3Domain: number | null
  /** Kind of core on a hybrid package; null on uniform ones. */
  readonly coreType: 'performance' | 'efficiency' | 'low-power' | null
}

/** CPUs that share one third-level cache (a CCX on AMD). */
export interface L3Domain {
  readonly sizeKiB: number | null
  readonly cpus: readonly number[]
}

/** How the logical CPUs of the host hang together (K6). Only CPUs that are online. */
export interface CpuTopology {
  readonly cpus: readonly LogicalCpu[]
  /** Groups of hardware threads that share one core, each ascending. */
  readonly cores: readonly (readonly number[])[]
  readonly l3Domains: readonly L3Domain[]
  readonly packageCount: number
  readonly dieCount: number
  readonly isHybrid: boolean
  /** True where L3 domains differ in size by stacked cache (Ryzen X3D with two CCDs). */
  readonly hasUnequalL3: boolean
}

/** Whether the CPU can run guests. `absent` only where the CPU itself lacks it. */
export type VirtualizationState = 'enabled' | 'disabled-in-firmware' | 'absent'

/** What is known about the CPU (K1, K6). */
export interface CpuFacts {
  readonly architecture: Fact<string>
  readonly vendor: Fact<CpuVendor>
  readonly modelName: Fact<string>
  /** Family, model and stepping, decimal as in /proc/cpuinfo. */
  readonly signature: Fact<{ readonly family: number; readonly model: number; readonly stepping: number }>
  readonly microcode: Fact<string>
  /** Flags of the first CPU as /proc/cpuinfo prints them, `vmx flags` joined in. */
  readonly flags: Fact<readonly string[]>
  readonly virtualization: Fact<VirtualizationState>
  /** EPT on Intel, NPT on AMD. */
  readonly secondLevelTranslation: Fact<boolean>
  /** APICv/posted interrupts or AVIC: what the CPU has and whether the loaded kvm module uses it. */
  readonly interruptVirtualization: Fact<{ readonly available: boolean; readonly inUse: boolean | null }>
  readonly nestedAllowed: Fact<boolean>
  readonly physicalAddressBits: Fact<number>
  readonly topology: Fact<CpuTopology>
  readonly clockSource: Fact<{ readonly current: string; readonly available: readonly string[] }>
  readonly frequencyDriver: Fact<string | null>
  /** Governors in use, each once. */
  readonly governors: Fact<readonly string[]>
  /** Names of idle states of the first CPU, shallow to deep. */
  readonly idleStates: Fact<readonly string[]>
  /** CPUs taken from the scheduler by `isolcpus=` or a partition; empty list: none. */
  readonly isolatedCpus: Fact<readonly number[]>
}
