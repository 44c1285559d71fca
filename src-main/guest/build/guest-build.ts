// SPDX-License-Identifier: MIT
import type { GuestHost } from '../../model/guest-host.ts'
import type { GuestSpec, GuestTopology } from '../../model/guest-spec.ts'
import type { SchemaPart } from '../host/schema-parts.ts'

/** What every section of the XML is made of. */
export interface GuestBuild {
  readonly spec: GuestSpec
  readonly host: GuestHost
}

/** Number of vCPUs of a topology. */
export function vcpuCountOf(topology: GuestTopology): number {
  return topology.sockets * topology.dies * topology.cores * topology.threads
}

/** Whether the installed libvirt's schema has this element or attribute. */
export function hasPart(host: GuestHost, part: SchemaPart): boolean {
  return host.schemaParts.includes(part)
}

/** Whether it is a Windows guest; the others are Linux. */
export function isWindows(spec: Pick<GuestSpec, 'system'>): boolean {
  return spec.system !== 'linux'
}

/** AMD and its licensee, whose processors behave alike here. */
export function isAmd(host: GuestHost): boolean {
  return host.cpuVendor === 'amd' || host.cpuVendor === 'hygon'
}

/** Threads that serve disks: as many as the disks or the pinning name. */
export function iothreadCountOf(spec: GuestSpec): number {
  const named = spec.disks.map((disk) => disk.iothread ?? 0)
  return Math.max(0, spec.processor.pinning?.iothreads.length ?? 0, ...named)
}
