// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import type { Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'

/** Derives libvirt-network.enable. */
export function enableLibvirtNetwork(
  _operation: Extract<Operation, { kind: 'libvirt-network.enable' }>,
  _files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  return unsupported('not built yet')
}
