// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import type { HostFiles } from '../model/host-files.ts'
import type { Operation, OperationKind } from '../model/operation.ts'
import type { Result } from '../model/result.ts'
import { installBindingPieces } from './binding/install-binding-pieces.ts'
import { setBootParameters } from './boot-loaders/set-boot-parameters.ts'
import type { ConfigFailure } from './config-failure.ts'
import { installGuestHook } from './guest-hook/install-guest-hook.ts'
import { rebuildInitramfs } from './initramfs/rebuild-initramfs.ts'
import { admitLibvirtUser } from './stack/admit-libvirt-user.ts'
import { enableLibvirt } from './stack/enable-libvirt.ts'
import { enableLibvirtNetwork } from './stack/enable-libvirt-network.ts'
import { enableLibvirtPool } from './stack/enable-libvirt-pool.ts'
import { installPackages } from './stack/install-packages.ts'
import { armTrial } from './trial/arm-trial.ts'
import { disarmTrial } from './trial/disarm-trial.ts'

type Derivers = {
  readonly [Kind in OperationKind]: (
    operation: Extract<Operation, { kind: Kind }>,
    files: HostFiles,
  ) => Result<readonly HostAction[], ConfigFailure>
}

/** One deriver for each word of the vocabulary; a missing one does not compile. */
const derivers: Derivers = {
  'boot-parameters.set': setBootParameters,
  'binding-pieces.install': installBindingPieces,
  'initramfs.rebuild': rebuildInitramfs,
  'trial.arm': armTrial,
  'trial.disarm': disarmTrial,
  'packages.install': installPackages,
  'libvirt.enable': enableLibvirt,
  'libvirt.admit-user': admitLibvirtUser,
  'libvirt-network.enable': enableLibvirtNetwork,
  'libvirt-pool.enable': enableLibvirtPool,
  'guest-hook.install': installGuestHook,
}

/**
 * What `operation` comes down to on the host with these files: the same in the planner, which shows it, and in the
 * helper, which does it. Empty: the host is already so.
 */
export function deriveActions(operation: Operation, files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  const derive = derivers[operation.kind] as (
    operation: Operation,
    files: HostFiles,
  ) => Result<readonly HostAction[], ConfigFailure>
  return derive(operation, files)
}

/** Actions as one text whose digest tells whether two derivations came to the same. */
export function describeActions(actions: readonly HostAction[]): string {
  return JSON.stringify(actions)
}
