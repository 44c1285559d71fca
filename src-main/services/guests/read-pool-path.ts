// SPDX-License-Identifier: MIT
import { elementAt } from '../../guest/outline/read-element.ts'
import { readXml } from '../../guest/xml/read-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { StoragePoolRef } from '../../libvirt/objects.ts'

/** The folder of a pool, or null where it is none or libvirt does not tell. */
export async function readPoolPath(connection: LibvirtConnection, pool: StoragePoolRef): Promise<string | null> {
  const xml = await connection.storagePools.xml(pool)
  const read = xml.ok ? readXml(xml.value) : null
  return read?.ok === true ? (elementAt(read.value, 'target/path')?.text ?? null) : null
}
