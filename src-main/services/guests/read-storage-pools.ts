// SPDX-License-Identifier: MIT
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { StoragePoolRef } from '../../libvirt/objects.ts'
import type { OfferedPool } from '../../model/offered-pool.ts'
import { findStandardPool } from './find-standard-pool.ts'
import { readPoolPath } from './read-pool-path.ts'
import { standardPoolName } from './standard-pool.ts'

/**
 * The active pools, `default` first. Where none is active, the standard pool as it would be once something is put into it
 * (`openStoragePool`). None where libvirt does not tell.
 */
export async function readStoragePools(connection: LibvirtConnection): Promise<OfferedPool[]> {
  const listed = await connection.storagePools.list({ active: true })
  if (!listed.ok) return []
  if (listed.value.length === 0) return findStandardPool(connection)
  const pools = await Promise.all(listed.value.map((pool) => readPool(connection, pool)))
  return pools.sort((left, right) => rank(left) - rank(right) || (left.name < right.name ? -1 : 1))
}

function rank({ name }: OfferedPool): number {
  return name === standardPoolName ? 0 : 1
}

async function readPool(connection: LibvirtConnection, pool: StoragePoolRef): Promise<OfferedPool> {
  const [path, info] = await Promise.all([readPoolPath(connection, pool), connection.storagePools.info(pool)])
  return { name: pool.name, path, freeBytes: info.ok ? info.value.availableBytes : null, standing: 'active' }
}
