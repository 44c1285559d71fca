// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { KernelArg } from './kernel-args.ts'

/** Ways in which a loader is configured; each has its own file in host-config. */
export type BootLoaderKind =
  | 'grub'
  | 'grub-bls'
  | 'systemd-boot'
  | 'unified-kernel-image'
  | 'sdbootutil'
  | 'kernelstub'
  | 'limine'
  | 'refind'
  | 'ostree'
  | 'nixos'
  | 'proxmox-boot-tool'
  | 'efi-stub'
  | 'syslinux'

/** The loader that started this system, and what said so. */
export interface BootLoader {
  readonly kind: BootLoaderKind
  /** As the loader names itself in LoaderInfo (`systemd-boot 257.13`), or null. */
  readonly name: string | null
  /** The entry it started, where it tells (LoaderEntrySelected). */
  readonly selectedEntry: string | null
  readonly evidence: readonly { readonly source: string; readonly text: string }[]
}

/** One place from which kernel parameters come at the next boot. */
export interface CommandLineSource {
  readonly path: string
  /** What the place is, in the loader's words: `GRUB_CMDLINE_LINUX_DEFAULT`, `options`. */
  readonly setting: string
  readonly args: readonly KernelArg[]
}

export type InitramfsGenerator = 'initramfs-tools' | 'dracut' | 'mkinitcpio' | 'booster' | 'nixos' | 'none'

/** How this system boots (K5). */
export interface BootFacts {
  readonly firmware: Fact<'uefi' | 'bios'>
  readonly secureBoot: Fact<boolean>
  readonly loader: Fact<BootLoader>
  /** Loaders whose files lie about but that did not start this boot. */
  readonly otherLoaders: Fact<readonly BootLoaderKind[]>
  readonly commandLineSources: Fact<readonly CommandLineSource[]>
  readonly initramfsGenerator: Fact<InitramfsGenerator>
  /** Modules named in the generator's configuration for early loading. */
  readonly initramfsModules: Fact<readonly string[]>
  /** Free bytes where kernels and images are kept. */
  readonly bootFreeBytes: Fact<number>
  /** Package operations that are running or were interrupted, by lock or journal file; empty list: none. */
  readonly pendingPackageOperations: Fact<readonly string[]>
}
