// SPDX-License-Identifier: MIT
import os from 'node:os'
import path from 'node:path'
import { systemPool } from '../../host-config/stack/enable-libvirt-pool.ts'

/**
 * The name that libvirt's tools give to their pool. A stock installation has none: virt-manager makes it on first use,
 * and who has never opened that would find no place for a disk.
 */
export const standardPoolName = systemPool.name

/** Where libvirt's own tools put it: the system's daemon keeps images below /var/lib, a person's own below their data. */
export function standardPoolFolder(uri: string): string {
  if (!new URL(uri).pathname.startsWith('/session')) return systemPool.folder
  const data = process.env['XDG_DATA_HOME'] ?? path.join(os.homedir(), '.local/share')
  return path.join(data, 'libvirt/images')
}
