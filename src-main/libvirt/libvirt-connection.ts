// SPDX-License-Identifier: MIT
import type { LibvirtError } from './libvirt-error.ts'
import type { Procedure } from './protocol/procedure.ts'
import type { Answer } from './surface/answer.ts'
import type { DomainCalls } from './surface/domain-calls.ts'
import type { DomainDeviceCalls } from './surface/domain-device-calls.ts'
import type { EventCalls } from './surface/event-calls.ts'
import type { GuestCalls } from './surface/guest-calls.ts'
import type { HostCalls } from './surface/host-calls.ts'
import type { NetworkCalls } from './surface/network-calls.ts'
import type { NodeDeviceCalls } from './surface/node-device-calls.ts'
import type { SnapshotCalls } from './surface/snapshot-calls.ts'
import type { StatisticsCalls } from './surface/statistics-calls.ts'
import type { StoragePoolCalls, StorageVolumeCalls } from './surface/storage-calls.ts'

/** Every call, by what it is about. */
export interface LibvirtCalls {
  readonly host: HostCalls
  readonly domains: DomainCalls
  readonly domainDevices: DomainDeviceCalls
  readonly guests: GuestCalls
  readonly statistics: StatisticsCalls
  readonly snapshots: SnapshotCalls
  readonly storagePools: StoragePoolCalls
  readonly storageVolumes: StorageVolumeCalls
  readonly networks: NetworkCalls
  readonly nodeDevices: NodeDeviceCalls
  readonly events: EventCalls
  /** Any procedure of the protocol (`protocol/procedures.gen.ts`), with its arguments and its result as they lie on the wire. */
  call<Arguments, Result>(procedure: Procedure<Arguments, Result>, values: Arguments): Answer<Result>
}

/** An open connection to a libvirt daemon, or to the several daemons of a modular libvirt. */
export interface LibvirtConnection extends LibvirtCalls {
  /** Resolves when the connection has ended, with why; `connection-lost` with `closed-here` after `close`. */
  readonly closed: Promise<LibvirtError>
  /** Ends it. What was asked and not answered yet fails at once; so does everything asked later. */
  close(): Promise<void>
}

/** Which daemon to connect to, and how. */
export interface ConnectOptions {
  /**
   * `qemu:///system`, `qemu:///session`, `test:///default`, …: local ones only.
   *
   * libvirt's own `?socket=/path` and `?mode=legacy|direct` are understood.
   */
  readonly uri: string
  /** Where the daemons' sockets lie; none said: where libvirt has them for this user. */
  readonly socketDirectory?: string
  /** Uses the socket that lets look and not touch; everybody may. */
  readonly readOnly?: boolean
  /**
   * When a silent daemon counts as dead: so many times unanswered, asked each so often; null: never, and
   * the daemon is not told that it may ask us either.
   *
   * A daemon that ends is noticed at once without this.
   */
  readonly keepAlive?: { readonly intervalMs: number; readonly count: number } | null
  /**
   * How many calls that may take long may lie at a daemon at a time, and four times as many prompt ones; the rest waits here.
   *
   * The default fits the default of libvirt's `max_client_requests` (5), of which one is needed for keepalive.
   */
  readonly maxCallsInFlight?: number
}
