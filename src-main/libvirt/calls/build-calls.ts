// SPDX-License-Identifier: MIT
import type { Caller } from '../connection/caller.ts'
import type { LibvirtCalls } from '../libvirt-connection.ts'
import { buildDomainCalls } from './domain-calls.ts'
import { buildDomainDeviceCalls } from './domain-device-calls.ts'
import { buildGuestCalls } from './guest-calls.ts'
import { buildHostCalls } from './host-calls.ts'
import { buildNetworkCalls } from './network-calls.ts'
import { buildNodeDeviceCalls } from './node-device-calls.ts'
import { buildSnapshotCalls } from './snapshot-calls.ts'
import { buildStatisticsCalls } from './statistics-calls.ts'
import { buildStoragePoolCalls } from './storage-pool-calls.ts'
import { buildStorageVolumeCalls } from './storage-volume-calls.ts'

/** Every group of calls, on whatever takes a procedure to its daemon. */
export function buildCalls(from: Caller): LibvirtCalls {
  const caller: Caller = {
    call: (procedure, values) => from.call(procedure, values),
    openStream: (procedure, values) => from.openStream(procedure, values),
    subscribe: (kind, listener, source) => from.subscribe(kind, listener, source),
  }
  return {
    host: buildHostCalls(caller),
    domains: buildDomainCalls(caller),
    domainDevices: buildDomainDeviceCalls(caller),
    guests: buildGuestCalls(caller),
    statistics: buildStatisticsCalls(caller),
    snapshots: buildSnapshotCalls(caller),
    storagePools: buildStoragePoolCalls(caller),
    storageVolumes: buildStorageVolumeCalls(caller),
    networks: buildNetworkCalls(caller),
    nodeDevices: buildNodeDeviceCalls(caller),
    events: { subscribe: caller.subscribe },
    call: caller.call,
  }
}
