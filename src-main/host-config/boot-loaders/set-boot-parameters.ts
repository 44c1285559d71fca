// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import type { Operation } from '../../model/operation.ts'
import type { Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { setGrubParameters } from './grub.ts'
import { setGrubEntryParameters } from './grub-bls.ts'
import { setKernelstubParameters } from './kernelstub.ts'
import { setLimineParameters } from './limine.ts'
import { setOstreeParameters } from './ostree.ts'
import type { TokenChange } from './plan-tokens.ts'
import { setProxmoxParameters } from './proxmox-boot-tool.ts'
import { setRefindParameters } from './refind.ts'
import { setSdbootutilParameters } from './sdbootutil.ts'
import { setSyslinuxParameters } from './syslinux.ts'
import { setEntryParameters } from './systemd-boot.ts'
import { setUnifiedImageParameters } from './unified-kernel-image.ts'

type Setter = (change: TokenChange, files: HostFiles) => Result<readonly HostAction[], ConfigFailure>

/** One file for each way in which a loader is configured; a missing one does not compile. */
const setters: Readonly<Record<BootLoaderKind, Setter>> = {
  grub: setGrubParameters,
  'grub-bls': setGrubEntryParameters,
  'systemd-boot': setEntryParameters,
  'unified-kernel-image': setUnifiedImageParameters,
  sdbootutil: setSdbootutilParameters,
  kernelstub: setKernelstubParameters,
  limine: setLimineParameters,
  refind: setRefindParameters,
  ostree: setOstreeParameters,
  nixos: () =>
    unsupported('NixOS builds its menu from its own configuration: paste the module with boot.kernelParams instead'),
  'proxmox-boot-tool': setProxmoxParameters,
  'efi-stub': () =>
    unsupported(
      'the firmware starts the kernel itself, with parameters kept in an entry of the firmware: change that entry',
    ),
  syslinux: setSyslinuxParameters,
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
