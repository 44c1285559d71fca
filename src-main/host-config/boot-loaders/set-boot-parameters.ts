// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import type { Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { setGrubParameters } from './grub.ts'
import type { TokenChange } from './plan-tokens.ts'

type Setter = (change: TokenChange, files: HostFiles) => Result<readonly HostAction[], ConfigFailure>

const later: Setter = () => unsupported('not built yet')

/** One file for each way in which a loader is configured; a missing one does not compile. */
const setters: Readonly<Record<BootLoaderKind, Setter>> = {
  grub: setGrubParameters,
  'grub-bls': later,
  'systemd-boot': later,
  'unified-kernel-image': later,
  sdbootutil: later,
  kernelstub: later,
  limine: later,
  refind: later,
  ostree: later,
  nixos: later,
  'proxmox-boot-tool': later,
  'efi-stub': later,
  syslinux: later,
}

/**
 * What it takes for these words to be on the kernel's command line at every boot, and others not. Empty where all is
 * so already. Words are added and taken off one by one; what else stands there stays byte for byte.
 */
export function setBootParameters(
  { loader, add, remove }: Extract<Operation, { kind: 'boot-parameters.set' }>,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  return setters[loader]({ add, remove }, files)
}
