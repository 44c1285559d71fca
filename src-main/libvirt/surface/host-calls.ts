// SPDX-License-Identifier: MIT
import type { Answer } from './answer.ts'

/** A version in libvirt's manner, such as 9.0.0 from 9000000. */
export interface LibvirtVersion {
  readonly major: number
  readonly minor: number
  readonly release: number
}

/** The host's CPUs and memory, as `virsh nodeinfo` shows them. */
export interface NodeInfo {
  readonly model: string
  readonly memoryKiB: number
  readonly cpus: number
  readonly mhz: number
  readonly nodes: number
  readonly socketsPerNode: number
  readonly coresPerSocket: number
  readonly threadsPerCore: number
}

/** Which machine domain capabilities are asked for; what is left out the daemon chooses. */
export interface DomainCapabilitiesQuestion {
  readonly emulator?: string
  readonly architecture?: string
  readonly machine?: string
  /** `kvm`, `qemu`, … */
  readonly virtualizationType?: string
}

/** What can be asked of the daemon and the host it runs on. */
export interface HostCalls {
  /** The URI the daemon gives the connection. */
  uri(): Answer<string>
  /** The kind of hypervisor, such as `QEMU`. */
  type(): Answer<string>
  hostname(): Answer<string>
  libvirtVersion(): Answer<LibvirtVersion>
  hypervisorVersion(): Answer<LibvirtVersion>
  /** XML of what the host is and which guests it can run. */
  capabilities(): Answer<string>
  /** XML of what a domain may have on this host. */
  domainCapabilities(question?: DomainCapabilitiesQuestion): Answer<string>
  nodeInfo(): Answer<NodeInfo>
  freeMemoryBytes(): Answer<number>
  /** Free pages of a size, for each NUMA node in its order. */
  freePages(pageSizeKiB: number, nodes: { readonly first: number; readonly count: number }): Answer<readonly number[]>
  cpuModels(architecture: string): Answer<readonly string[]>
  maximumVcpus(type?: string): Answer<number>
  /** The XML of the host's SMBIOS, where it lets the daemon read it. */
  smbios(): Answer<string>
  isAlive(): Answer<true>
}
