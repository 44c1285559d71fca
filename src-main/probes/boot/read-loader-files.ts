// SPDX-License-Identifier: MIT
import type { BootLoaderKind } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readDeepPresence } from './read-boot-files.ts'

/** Where an EFI system partition or its extension may be mounted, as the Boot Loader Specification names them. */
export const bootFolders = ['/efi', '/boot', '/boot/efi'] as const

/** Where Limine looks for its configuration, on any partition that may be its own. */
export const limineConfigPaths: readonly string[] = bootFolders.flatMap((folder) =>
  ['', '/limine', '/boot', '/boot/limine', '/EFI/limine', '/EFI/BOOT', '/EFI/arch-limine'].flatMap((place) => [
    `${folder}${place}/limine.conf`,
    `${folder}${place}/limine.cfg`,
  ]),
)

/** Where rEFInd's own configuration lies. */
export const refindConfigPaths: readonly string[] = bootFolders.flatMap((folder) =>
  ['/EFI/refind', '/EFI/BOOT'].map((place) => `${folder}${place}/refind.conf`),
)

/** Where SYSLINUX and EXTLINUX are configured. */
export const syslinuxConfigPaths: readonly string[] = [
  '/boot/syslinux/syslinux.cfg',
  '/boot/syslinux/extlinux.conf',
  '/boot/extlinux/extlinux.conf',
  '/boot/extlinux.conf',
]

/** Loaders whose presence shows in files of the system. */
export type LoaderWithFiles = Extract<
  BootLoaderKind,
  'grub' | 'systemd-boot' | 'unified-kernel-image' | 'kernelstub' | 'limine' | 'refind' | 'syslinux' | 'sdbootutil'
>

const files: Readonly<Record<Exclude<LoaderWithFiles, 'unified-kernel-image'>, readonly string[]>> = {
  grub: ['/etc/default/grub', '/boot/grub/grub.cfg', '/boot/grub2/grub.cfg'],
  'systemd-boot': bootFolders.flatMap((folder) => [
    `${folder}/loader/loader.conf`,
    `${folder}/EFI/systemd/systemd-bootx64.efi`,
    `${folder}/EFI/systemd/systemd-bootaa64.efi`,
  ]),
  kernelstub: ['/etc/kernelstub/configuration'],
  limine: ['/etc/default/limine', '/etc/limine-entry-tool.d', ...limineConfigPaths],
  refind: ['/boot/refind_linux.conf', ...refindConfigPaths],
  syslinux: syslinuxConfigPaths,
  sdbootutil: ['/usr/bin/sdbootutil'],
}

/** Whether files of each loader lie about. A folder that only root may enter leaves it open. */
export type LoaderFiles = Readonly<Record<LoaderWithFiles, Fact<boolean>>>

/** Looks for the files of all loaders. */
export function readLoaderFiles(reader: HostReader): LoaderFiles {
  const find = (kind: Exclude<LoaderWithFiles, 'unified-kernel-image'>) =>
    anyOf(files[kind].map((path) => readDeepPresence(reader, path)))
  return {
    grub: find('grub'),
    'systemd-boot': find('systemd-boot'),
    'unified-kernel-image': anyOf(bootFolders.map((folder) => readUnifiedImages(reader, `${folder}/EFI/Linux`))),
    kernelstub: find('kernelstub'),
    limine: find('limine'),
    refind: find('refind'),
    syslinux: find('syslinux'),
    sdbootutil: find('sdbootutil'),
  }
}

function readUnifiedImages(reader: HostReader, folder: string): Fact<boolean> {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) return readDeepPresence(reader, folder)
  return known(
    listing.value.some((name) => /\.efi$/i.test(name)),
    folder,
  )
}

/** True where one is; else what was not to be told; else false. */
function anyOf(signs: readonly Fact<boolean>[]): Fact<boolean> {
  const found = signs.find((sign) => sign.known && sign.value)
  return found ?? signs.find((sign) => !sign.known) ?? signs[0] ?? unknown('nothing was looked for')
}
