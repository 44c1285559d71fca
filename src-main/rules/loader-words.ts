// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../model/boot-facts.ts'

const names: Readonly<Record<BootLoaderKind, string>> = {
  grub: 'GRUB',
  'grub-bls': 'GRUB with boot loader entries',
  'systemd-boot': 'systemd-boot',
  'unified-kernel-image': 'a unified kernel image',
  sdbootutil: 'a loader kept by sdbootutil',
  kernelstub: 'systemd-boot kept by kernelstub',
  limine: 'Limine',
  refind: 'rEFInd',
  ostree: 'a loader kept by ostree',
  nixos: 'a loader kept by NixOS',
  'proxmox-boot-tool': 'a loader kept by proxmox-boot-tool',
  'efi-stub': 'the firmware itself',
  syslinux: 'SYSLINUX',
}

/** What a person calls a loader. */
export function loaderName(kind: BootLoaderKind): string {
  return names[kind]
}
