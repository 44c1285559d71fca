// SPDX-License-Identifier: MIT
import { elementAt } from '../../guest/outline/read-element.ts'
import { readXml } from '../../guest/xml/read-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { StoragePoolRef } from '../../libvirt/objects.ts'

/** A storage pool that is active. */
export interface ActivePool {
  readonly pool: StoragePoolRef
  /** Its folder, or null where it is none. */
  readonly path: string | null
  readonly freeBytes: number | null
}

/** The active pools, `default` first; none where libvirt does not tell. */
export async function readStoragePools(connection: LibvirtConnection): Promise<ActivePool[]> {
  const listed = await connection.storagePools.list({ active: true })
  if (!listed.ok) return []
  const pools = await Promise.all(listed.value.map((pool) => readPool(connection, pool)))
  return pools.sort((left, right) => rank(left) - rank(right) || (left.pool.name < right.pool.name ? -1 : 1))
}

function rank({ pool }: ActivePool): number {
  return pool.name === 'default' ? 0 : 1
}

async function readPool(connection: LibvirtConnection, pool: StoragePoolRef): Promise<ActivePool> {
  const [xml, info] = await Promise.all([connection.storagePools.xml(pool), connection.storagePools.info(pool)])
  const read = xml.ok ? readXml(xml.value) : null
  return {
    pool,
    path: read?.ok === true ? (elementAt(read.value, 'target/path')?.text ?? null) : null,
    freeBytes: info.ok ? info.value.availableBytes : null,
  }
}
