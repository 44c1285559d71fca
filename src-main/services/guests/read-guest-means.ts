// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { assumeGuestHost } from '../../guest/host/assume-guest-host.ts'
import { systemPool } from '../../host-config/stack/enable-libvirt-pool.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isNoDomain } from '../../libvirt/libvirt-error.ts'
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { OfferedPool } from '../../model/offered-pool.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import { isOtherHost, type MachineContext } from '../machines/machine-context.ts'
import { readGuestHost } from './read-guest-host.ts'
import { readStoragePools } from './read-storage-pools.ts'

/** What there is to make a guest with, as far as libvirt decides it. */
export interface GuestMeans {
  readonly host: GuestHost
  /** The pools that new disks can go to, the first of them by default. */
  readonly pools: readonly OfferedPool[]
  readonly network: string | null
  readonly isNameTaken: boolean
  /** What of this is not what libvirt said. */
  readonly notes: readonly GuestProblem[]
}

/** Asks libvirt for the means; for a host that does not run here, they are what such a host most likely has. */
export async function readGuestMeans(
  context: MachineContext,
  facts: HostFacts,
  name: string,
): Promise<Result<GuestMeans, Failure>> {
  const opened = await context.link.connection()
  if (!opened.ok) return isOtherHost(opened.failure) ? ok(assumeMeans(facts)) : opened
  const connection = opened.value
  const [host, pools, network, taken] = await Promise.all([
    readGuestHost(connection, facts),
    readStoragePools(connection),
    chooseNetwork(connection),
    isNameTaken(connection, name),
  ])
  if (!host.ok) return host
  if (!taken.ok) return taken
  return ok({ host: host.value, pools, network, isNameTaken: taken.value, notes: [] })
}

function assumeMeans(facts: HostFacts): GuestMeans {
  return {
    host: assumeGuestHost(facts),
    pools: [{ name: systemPool.name, path: systemPool.folder, freeBytes: null, standing: 'active' }],
    network: 'default',
    isNameTaken: false,
    notes: [
      {
        severity: 'note',
        code: 'libvirt-not-asked',
        field: null,
        text: 'This host does not run here, so its libvirt was not asked. Firmware with Secure Boot, the TPM, the storage pool and the network “default” and what its libvirt understands are assumed; processors, memory and devices are its own.',
      },
    ],
  }
}

async function chooseNetwork(connection: LibvirtConnection): Promise<string | null> {
  const listed = await connection.networks.list({ active: true })
  if (!listed.ok) return null
  const names = listed.value.map(({ name }) => name)
  return names.includes('default') ? 'default' : (names[0] ?? null)
}

async function isNameTaken(connection: LibvirtConnection, name: string): Promise<Result<boolean, Failure>> {
  const found = await connection.domains.lookupByName(name)
  if (found.ok) return ok(true)
  return isNoDomain(found.failure) ? ok(false) : fail(describeLibvirtError(found.failure, name))
}
