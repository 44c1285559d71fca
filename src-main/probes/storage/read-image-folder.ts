// SPDX-License-Identifier: MIT
import { known, unknown } from '../../model/fact.ts'
import type { StorageFacts } from '../../model/storage-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { findMount, type Mount } from './parse-mounts.ts'

/** libvirt's default pool, and the folders it would be made in where it is not there yet. */
const folders = ['/var/lib/libvirt/images', '/var/lib/libvirt', '/var/lib', '/var', '/'] as const

/** How much room libvirt's image folder has, or the nearest folder above it that is there. */
export function readImageFolder(reader: HostReader, mounts: readonly Mount[] | null): StorageFacts['imageFolder'] {
  for (const folder of folders) {
    const status = reader.readStatus(folder)
    if (!status.ok) {
      if (status.problem === 'absent') continue
      return unknownFromProblem(folder, status.problem, status.detail)
    }
    const free = reader.readFreeBytes(folder)
    if (!free.ok) return unknownFromProblem(folder, free.problem, free.detail)
    const resolved = reader.resolvePath(folder)
    const mount = mounts === null ? null : findMount(mounts, resolved.ok ? resolved.value : folder)
    if (mount === null) return unknown('what is mounted could not be read')
    return known({ path: folder, freeBytes: free.value, fileSystem: mount.fileSystem }, folder)
  }
  return unknown('none of the folders above /var/lib/libvirt/images is there')
}
