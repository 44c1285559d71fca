// SPDX-License-Identifier: MIT
import type { DomainRef } from '../objects.ts'
import type {
  blockJobTypes,
  domainBlockJobAbortFlags,
  domainBlockResizeFlags,
  domainDeviceFlags,
  domainMemoryFlags,
  domainVcpuFlags,
  vcpuStates,
} from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'
import type { AffectOptions } from './domain-calls.ts'

/** Which CPUs of the host, by their numbers, in ascending order. */
export type CpuSet = readonly number[]

/** A virtual CPU of a running domain. */
export interface VcpuInfo {
  readonly vcpu: number
  readonly state: keyof typeof vcpuStates | 'unknown'
  readonly cpuTimeNs: bigint
  /** The host's CPU it last ran on; null where it is not known. */
  readonly cpu: number | null
  readonly affinity: CpuSet
}

/** A thread of a domain that does I/O. */
export interface IoThreadInfo {
  readonly id: number
  readonly affinity: CpuSet
}

/** Sizes of a disk in bytes: what the guest sees, what it holds, and how far the host's file goes. */
export interface BlockInfo {
  readonly capacityBytes: number
  readonly allocationBytes: number
  readonly physicalBytes: number
}

/** Counters of a disk since the domain started. -1: the hypervisor does not count it. */
export interface BlockStatistics {
  readonly readRequests: bigint
  readonly readBytes: bigint
  readonly writeRequests: bigint
  readonly writeBytes: bigint
  readonly errors: bigint
}

/** Counters of a network interface since the domain started. -1: the hypervisor does not count it. */
export interface InterfaceStatistics {
  readonly receivedBytes: bigint
  readonly receivedPackets: bigint
  readonly receiveErrors: bigint
  readonly receiveDrops: bigint
  readonly sentBytes: bigint
  readonly sentPackets: bigint
  readonly sendErrors: bigint
  readonly sendDrops: bigint
}

/** A block job that runs on a disk. */
export interface BlockJobInfo {
  readonly type: keyof typeof blockJobTypes | 'unknown'
  /** Bytes per second it may take; 0: all. */
  readonly bandwidth: bigint
  readonly done: bigint
  readonly total: bigint
}

/** What can be done with a domain's devices, CPUs, memory and disks. */
export interface DomainDeviceCalls {
  attach(domain: DomainRef, deviceXml: string, options?: FlagChoices<typeof domainDeviceFlags>): Answer<null>
  /** Asks the guest to let go of a device; that it has gone is told by the event `domain-device-removed`. */
  detach(domain: DomainRef, deviceXml: string, options?: FlagChoices<typeof domainDeviceFlags>): Answer<null>
  detachByAlias(domain: DomainRef, alias: string, options?: FlagChoices<typeof domainDeviceFlags>): Answer<null>
  /** Changes a device in place, such as the medium in a drive or the link of a network interface. */
  update(domain: DomainRef, deviceXml: string, options?: FlagChoices<typeof domainDeviceFlags>): Answer<null>

  vcpuCount(domain: DomainRef, options?: FlagChoices<typeof domainVcpuFlags>): Answer<number>
  setVcpuCount(domain: DomainRef, count: number, options?: FlagChoices<typeof domainVcpuFlags>): Answer<null>
  maximumMemoryKiB(domain: DomainRef): Answer<number>
  /** `maximum` sets the limit instead of the current size. */
  setMemoryKiB(domain: DomainRef, memoryKiB: number, options?: FlagChoices<typeof domainMemoryFlags>): Answer<null>

  /** One entry for each virtual CPU; only while the domain runs. */
  vcpus(domain: DomainRef): Answer<readonly VcpuInfo[]>
  /** Where each virtual CPU may run, by its number. */
  vcpuPins(domain: DomainRef, affect?: AffectOptions): Answer<readonly CpuSet[]>
  pinVcpu(domain: DomainRef, vcpu: number, cpus: CpuSet, affect?: AffectOptions): Answer<null>
  emulatorPin(domain: DomainRef, affect?: AffectOptions): Answer<CpuSet>
  pinEmulator(domain: DomainRef, cpus: CpuSet, affect?: AffectOptions): Answer<null>
  ioThreads(domain: DomainRef, affect?: AffectOptions): Answer<readonly IoThreadInfo[]>
  addIoThread(domain: DomainRef, id: number, affect?: AffectOptions): Answer<null>
  removeIoThread(domain: DomainRef, id: number, affect?: AffectOptions): Answer<null>
  pinIoThread(domain: DomainRef, id: number, cpus: CpuSet, affect?: AffectOptions): Answer<null>

  /** `disk`: the target (`vda`) or the path of the source. */
  blockInfo(domain: DomainRef, disk: string): Answer<BlockInfo>
  /** Makes a disk of a running domain larger; the size is in bytes, whatever libvirt's default is. `capacity` takes the size of a raw block device itself. */
  resizeBlock(
    domain: DomainRef,
    disk: string,
    capacityBytes: number,
    options?: Omit<FlagChoices<typeof domainBlockResizeFlags>, 'bytes'>,
  ): Answer<null>
  blockStatistics(domain: DomainRef, disk: string): Answer<BlockStatistics>
  interfaceStatistics(domain: DomainRef, device: string): Answer<InterfaceStatistics>
  /** null: none runs on this disk. */
  blockJob(domain: DomainRef, disk: string): Answer<BlockJobInfo | null>
  abortBlockJob(domain: DomainRef, disk: string, options?: FlagChoices<typeof domainBlockJobAbortFlags>): Answer<null>
}
