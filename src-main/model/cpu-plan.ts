// SPDX-License-Identifier: MIT
import type { GuestPurpose, GuestTopology } from './guest-spec.ts'

/** What is wanted of the host's processors for one guest. */
export interface CpuPlanWish {
  readonly purpose: GuestPurpose
  /** vCPUs; null for the proposal. */
  readonly vcpuCount: number | null
  /** NUMA node of the passed-through card; null: none, or the host has one node. */
  readonly deviceNode: number | null
  /** Memory of the guest, for the choice of nodes. */
  readonly memoryKiB: number
  readonly iothreadCount: number
  /** Cores that stay with the host at least: whole ones, or one thread of each where cores may be split. */
  readonly hostCoreCount: number
  /** Lets guest and host share a core where whole cores do not make up the wished number. Never a default. */
  readonly allowsSplitCores: boolean
  /** Host CPUs that must not be used: promised to another running guest, or chosen by hand. */
  readonly excludedCpus: readonly number[]
}

/** How good a plan is, in counts; lower is better. Compared in the order of the fields. */
export interface CpuPlanScore {
  /** Cores of which guest and host (or another guest) each have a thread. */
  readonly splitCores: number
  /** Threads of the guest's cores that nobody uses. */
  readonly idleThreads: number
  /** vCPUs on cores that the purpose does not want (efficiency cores, the slower die). */
  readonly misplacedVcpus: number
  /** Sum over vCPUs of the NUMA distance to the device's node, above the local 10. */
  readonly deviceDistance: number
  /** NUMA nodes beyond the first. */
  readonly extraNodes: number
  /** 1 where the nodes have not equally many vCPUs, so that the guest cannot be shown them as like sockets. */
  readonly unevenNodes: 0 | 1
  /**
   * Third-level caches beyond the first that the vCPUs lie on. CPUs of one node without one count as one more; where
   * no cache is known the field is 0.
   */
  readonly extraL3Domains: number
  /** vCPUs whose cache is shared with CPUs that the host keeps. */
  readonly sharedL3Vcpus: number
  /** 1 where the guest has a thread of the host's first core, which the kernel's own work falls to. */
  readonly firstCoreTaken: 0 | 1
}

/** A sentence of the plan by code, with its numbers; words are made where it is shown. */
export interface CpuPlanReason {
  readonly code:
    | 'one-l3-domain'
    | 'several-l3-domains'
    | 'largest-l3'
    | 'performance-cores'
    | 'efficiency-cores-stay'
    | 'device-node'
    | 'not-device-node'
    | 'several-nodes'
    | 'uneven-nodes'
    | 'whole-cores'
    | 'host-keeps-first-core'
    | 'split-core'
    | 'idle-threads'
    | 'unlike-cores'
    | 'slower-cores'
    | 'host-short-of-cores'
    | 'fewer-than-wished'
    | 'no-cache-known'
    | 'memory-exceeds-node'
  readonly numbers: Readonly<Record<string, number>>
}

/** Which host CPUs run the guest, which stay, and why. */
export interface CpuPlan {
  readonly topology: GuestTopology
  /** Host CPU of each vCPU; siblings of one core follow each other as `topology.threads` wants it. */
  readonly vcpus: readonly number[]
  readonly emulator: readonly number[]
  readonly iothreads: readonly (readonly number[])[]
  /**
   * Online CPUs that stay with the host, emulator and iothreads included, as far as this guest is concerned: those
   * excluded for another guest are among them, so that what two guests leave is the intersection.
   */
  readonly hostCpus: readonly number[]
  /** Host nodes of the vCPUs with the vCPUs on each; one entry on a host with one node. */
  readonly nodes: readonly { readonly hostNode: number; readonly vcpus: readonly number[] }[]
  readonly score: CpuPlanScore
  /** The decisive ones first. */
  readonly reasons: readonly CpuPlanReason[]
  /** What could not be had, of the same codes. */
  readonly limits: readonly CpuPlanReason[]
}

/** Why no plan can be made at all. */
export interface CpuPlanFailure {
  /**
   * `no-core-to-spare`: the guest would leave the host nothing. `vcpu-count-invalid`: not a positive whole number.
   * `topology-unusable`: the topology contradicts itself or has no CPU.
   */
  readonly code: 'no-core-to-spare' | 'vcpu-count-invalid' | 'topology-unusable'
  readonly numbers: Readonly<Record<string, number>>
}

/** What is wanted of the host's memory for one guest. */
export interface MemoryPlanWish {
  readonly memoryKiB: number
  readonly purpose: GuestPurpose
  /** `CpuPlan.nodes`; empty where there is no processor plan. */
  readonly nodes: CpuPlan['nodes']
  /** The guest hook is in place, which allocates what is missing when the guest starts. */
  readonly hasGuestHook: boolean
}

/** How the guest's memory is backed: page size, number, and how to come by them. */
export interface MemoryPlan {
  readonly pageKiB: 4 | 2048 | 1_048_576
  /** 0 with ordinary pages. */
  readonly pageCount: number
  /** `ready`: free now. `runtime`: can be allocated before the start. `boot`: reserve at boot. `none`: ordinary pages. */
  readonly from: 'ready' | 'runtime' | 'boot' | 'none'
  /** Pages on each host node; empty with ordinary pages or where the nodes are not known. */
  readonly perNode: readonly { readonly node: number; readonly pages: number }[]
  readonly reason:
    | 'fits-reserved'
    | 'fits-free-memory'
    | 'needs-boot'
    | 'needs-hook'
    | 'not-worth-it'
    | 'host-too-small'
    | 'node-too-small'
    | 'could-not-tell'
  /** Larger pages that would serve the purpose better and can only be had by reserving them at boot; else null. */
  readonly betterAtBoot: { readonly pageKiB: 1_048_576; readonly pageCount: number } | null
}
