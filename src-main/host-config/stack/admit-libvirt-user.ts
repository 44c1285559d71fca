// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { refuseDeclaredSystem } from './refuse-declared-system.ts'

/**
 * Puts the person who asks into the group that may use libvirt. It counts from the next login on.
 *
 * Whoever is in it can make guests of any file and device, which is root's power: the plan says so.
 */
export function admitLibvirtUser(
  { userId }: Extract<Operation, { kind: 'libvirt.admit-user' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const [accounts, groups] = [files.read('/etc/passwd'), files.read('/etc/group')]
  if (accounts.state === 'unreadable') return unreadable('/etc/passwd', accounts)
  if (groups.state === 'unreadable') return unreadable('/etc/group', groups)
  const rows = (file: ReturnType<HostFiles['read']>) =>
    file.state === 'text' ? file.text.split('\n').map((line) => line.split(':')) : []
  const name = rows(accounts).find(([, , id]) => id === String(userId))?.[0]
  if (name === undefined || !/^[a-z_][a-z0-9_.-]*\$?$/i.test(name)) {
    return unsupported(
      `the account with the number ${userId} is not in /etc/passwd; let it into the group libvirt yourself`,
    )
  }
  const declared = refuseDeclaredSystem(files, `users.users.${name}.extraGroups = [ "libvirtd" ];`)
  if (declared !== null) return declared
  const group = rows(groups).find(([each]) => each === 'libvirt')
  // Image-based systems keep groups of packages in /usr, where gpasswd does not look and nothing can be added.
  const imageGroups = files.read('/usr/lib/group')
  if (
    group === undefined &&
    imageGroups.state !== 'unreadable' &&
    rows(imageGroups).some(([each]) => each === 'libvirt')
  ) {
    return unsupported(
      `the group libvirt of this system lies in /usr/lib/group: copy its line to /etc/group first (grep ^libvirt: /usr/lib/group >> /etc/group)`,
    )
  }
  // Without libvirt there is no such group; its packages, which the plan installs first, make it.
  if ((group?.[3] ?? '').split(',').includes(name)) return ok([])
  return ok([
    {
      kind: 'run',
      run: { program: 'gpasswd', args: ['-a', name, 'libvirt'] },
      undo: { program: 'gpasswd', args: ['-d', name, 'libvirt'] },
      files: [],
      alsoFine: [],
    },
  ])
}
