// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ConfigFailure } from '../config-failure.ts'
import { bootPartitions } from '../initramfs/find-boot-copy.ts'
import { listFitting } from './edit-config-file.ts'
import { grubConfigPath } from './grub-config.ts'
import { limineConfigs } from './limine.ts'
import { listOwnEntries } from './systemd-boot.ts'

/** The files that this loader itself reads at boot, as its tools made them or a person wrote them. */
export function bootTargets(files: HostFiles, loader: BootLoaderKind): Result<readonly string[], ConfigFailure> {
  switch (loader) {
    case 'grub': {
      const path = grubConfigPath(files)
      return ok(path === null ? [] : [path])
    }
    case 'grub-bls':
      return listFitting(files, '/boot/loader/entries', /\.conf$/)
    case 'ostree':
      return listFitting(files, '/boot/loader/entries', /^ostree-.*\.conf$/)
    case 'systemd-boot':
    case 'proxmox-boot-tool':
      return listOwnEntries(files)
    case 'sdbootutil':
    case 'kernelstub':
      return listBelow(files, 'loader/entries', /\.conf$/)
    case 'unified-kernel-image':
      return listBelow(files, 'EFI/Linux', /\.efi$/)
    case 'limine':
      return ok(limineConfigs(files))
    case 'refind':
    case 'syslinux':
    case 'efi-stub':
    case 'nixos':
      return ok([])
  }
}

function listBelow(files: HostFiles, folder: string, fits: RegExp): Result<readonly string[], ConfigFailure> {
  const found: string[] = []
  for (const partition of bootPartitions) {
    const listed = listFitting(files, `${partition}/${folder}`, fits)
    if (!listed.ok) return listed
    found.push(...listed.value)
  }
  return ok(found)
}
