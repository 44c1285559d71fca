// SPDX-License-Identifier: MIT
import fs from 'node:fs/promises'
import path from 'node:path'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isNoStoragePool } from '../../libvirt/libvirt-error.ts'
import type { OfferedPool } from '../../model/offered-pool.ts'
import { readPoolPath } from './read-pool-path.ts'
import { standardPoolFolder, standardPoolName } from './standard-pool.ts'

/** The standard pool as it is, or as it would be made; none where libvirt does not tell. */
export async function findStandardPool(connection: LibvirtConnection): Promise<OfferedPool[]> {
  const found = await connection.storagePools.lookupByName(standardPoolName)
  if (found.ok) return [await offer(await readPoolPath(connection, found.value), 'stopped')]
  if (!isNoStoragePool(found.failure)) return []
  const uri = await connection.host.uri()
  return uri.ok ? [await offer(standardPoolFolder(uri.value), 'absent')] : []
}

async function offer(folder: string | null, standing: 'stopped' | 'absent'): Promise<OfferedPool> {
  const freeBytes = folder === null ? null : await freeBytesAt(folder)
  return { name: standardPoolName, path: folder, freeBytes, standing }
}

/** What is free where the folder is, or will be; null where that cannot be told. */
async function freeBytesAt(folder: string): Promise<number | null> {
  for (let at = folder; ; at = path.dirname(at)) {
    const free = await fs.statfs(at).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    )
    if (free !== null || at === path.dirname(at)) return free
  }
}
