// SPDX-License-Identifier: MIT
import type { BootFacts, BootLoaderKind } from '../../model/boot-facts.ts'
import { type Fact, known } from '../../model/fact.ts'
import type { EfiVariables } from './read-efi-variables.ts'
import type { LoaderFiles, LoaderWithFiles } from './read-loader-files.ts'

const menuPaths: Readonly<Partial<Record<LoaderWithFiles, RegExp>>> = {
  'systemd-boot': /\\systemd\\/i,
  limine: /limine/i,
  refind: /refind/i,
  'unified-kernel-image': /\\EFI\\Linux\\/i,
}

/** Loaders that are the same program set up another way. */
const kin: Readonly<Partial<Record<BootLoaderKind, readonly LoaderWithFiles[]>>> = {
  'grub-bls': ['grub'],
  kernelstub: ['systemd-boot'],
  'unified-kernel-image': ['systemd-boot'],
  sdbootutil: ['systemd-boot', 'grub'],
}

/**
 * Loaders whose files lie about and that did not start this boot.
 *
 * The EFI partition is often closed to all but root. The firmware's menu is open and stands in for it: what is on
 * the partition and not in the menu starts by itself never.
 */
export function readOtherLoaders(
  loader: BootFacts['loader'],
  started: BootLoaderKind | null,
  { files, variables }: { readonly files: LoaderFiles; readonly variables: EfiVariables },
): BootFacts['otherLoaders'] {
  if (!loader.known) return loader
  const { kind } = loader.value
  const own = new Set<BootLoaderKind>([kind, ...(started === null ? [] : [started]), ...(kin[kind] ?? [])])
  const isManaged = kind === 'ostree' || kind === 'nixos' || kind === 'proxmox-boot-tool'
  const others: LoaderWithFiles[] = []
  for (const candidate of listLoaders(files)) {
    if (own.has(candidate)) continue
    const sign = withMenu(files[candidate], menuPaths[candidate], variables.bootMenu)
    // A manager's own loader is not another one, and which it is may not be known.
    if (isManaged && started === null && (candidate === 'grub' || candidate === 'systemd-boot')) continue
    // sdbootutil is a program for the loaders of openSUSE and no loader itself.
    if (candidate === 'sdbootutil') continue
    if (!sign.known) return sign
    if (sign.value) others.push(candidate)
  }
  return known(others, '/boot')
}

function listLoaders(files: LoaderFiles): LoaderWithFiles[] {
  return Object.keys(files).filter((kind): kind is LoaderWithFiles => kind in files)
}

function withMenu(sign: Fact<boolean>, path: RegExp | undefined, menu: EfiVariables['bootMenu']): Fact<boolean> {
  if (sign.known || !menu.known || menu.value.length === 0) return sign
  if (path === undefined) return sign.needsHelper ? known(false, menu.source) : sign
  return known(
    menu.value.some((option) => path.test(option.filePath ?? '')),
    menu.source,
  )
}
