// SPDX-License-Identifier: MIT
import type { HostAction, ProgramRun } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'

const networks = '/etc/libvirt/qemu/networks'

/** Has libvirt's default network (NAT, virbr0) start at boot, and starts it now. */
export function enableLibvirtNetwork(
  _operation: Extract<Operation, { kind: 'libvirt-network.enable' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const autostart = files.list(`${networks}/autostart`)
  const isAutomatic = autostart.state === 'names' && autostart.names.includes('default.xml')
  const isRunning = files.read('/run/libvirt/network/default.xml').state === 'text'
  return ok([
    ...(isAutomatic ? [] : [action(['net-autostart', 'default'], ['net-autostart', '--disable', 'default'])]),
    ...(isRunning ? [] : [action(['net-start', 'default'], ['net-destroy', 'default'])]),
  ])
}

function action(args: readonly string[], undo: readonly string[]): HostAction {
  const virsh = (words: readonly string[]): ProgramRun => ({
    program: 'virsh',
    args: ['-c', 'qemu:///system', ...words],
  })
  return { kind: 'run', run: virsh(args), undo: virsh(undo), files: [], alsoFine: [] }
}
