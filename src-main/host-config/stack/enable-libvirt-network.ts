// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'
import { virshAction } from './virsh-action.ts'

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
    ...(isAutomatic ? [] : [virshAction(['net-autostart', 'default'], ['net-autostart', '--disable', 'default'])]),
    ...(isRunning ? [] : [virshAction(['net-start', 'default'], ['net-destroy', 'default'])]),
  ])
}
