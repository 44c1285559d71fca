// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { FolderNames, HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'
import { virshAction } from './virsh-action.ts'

/** The pool that libvirt's own tools make on first use, by the system's daemon. */
export const systemPool = { name: 'default', folder: '/var/lib/libvirt/images' } as const

const definitions = '/etc/libvirt/storage'
/** One file for each active pool, there while libvirt rests too, and gone after a restart of the host (since libvirt 1.2). */
const states = '/run/libvirt/storage'
const file = `${systemPool.name}.xml`

/**
 * Has libvirt keep disks in its usual place, now and at boot: a pool `default` in /var/lib/libvirt/images, defined where
 * there is none. Nothing where there is another pool: the person has a place of their own. A pool `default` that is
 * elsewhere stays there, and is started.
 *
 * Undone, the folder stays with the disks in it: `pool-start --build` makes it where it is missing, without a run of its
 * own that nothing could take back. Source: libvirt.org/formatstorage.html, virsh(1).
 */
export function enableLibvirtPool(
  _operation: Extract<Operation, { kind: 'libvirt-pool.enable' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const [defined, active] = [files.list(definitions), files.list(states)]
  // What is not part of a capture is not asked for again: its plan is for reading, and the helper looks for itself.
  if (defined.state === 'unreadable' && defined.needsHelper) return unreadable(definitions, defined)
  if (active.state === 'unreadable' && active.needsHelper) return unreadable(states, active)
  if ([...poolsIn(defined), ...poolsIn(active)].some((name) => name !== file)) return ok([])
  const isActive = poolsIn(active).includes(file)
  const { name, folder } = systemPool
  const automatic = virshAction(['pool-autostart', name], ['pool-autostart', '--disable', name])
  if (!poolsIn(defined).includes(file)) {
    // Active without a definition: somebody made it for this boot alone.
    if (isActive) return ok([])
    return ok([
      virshAction(['pool-define-as', name, 'dir', '--target', folder], ['pool-undefine', name]),
      virshAction(['pool-start', name, '--build'], ['pool-destroy', name]),
      automatic,
    ])
  }
  const link = files.read(`${definitions}/autostart/${file}`)
  if (link.state === 'unreadable' && link.needsHelper) return unreadable(`${definitions}/autostart/${file}`, link)
  const isAutomatic = link.state === 'text'
  // Before libvirt is first asked in a boot there is no such folder; asked, it starts by itself what is automatic.
  const isStarted = isActive || (isAutomatic && active.state === 'absent')
  return ok([
    ...(isStarted ? [] : [virshAction(['pool-start', name], ['pool-destroy', name])]),
    ...(isAutomatic ? [] : [automatic]),
  ])
}

function poolsIn(folder: FolderNames): readonly string[] {
  return folder.state === 'names' ? folder.names.filter((name) => name.endsWith('.xml')) : []
}
