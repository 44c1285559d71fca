// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'

/** What kernel-install has put on the boot partition for one kernel. */
export interface BootCopy {
  /** Every file of it, the boot entry included. */
  readonly files: readonly string[]
}

/** What may follow the name of an entry: its counter of tries, and what kind of file it is. */
const entryEnding = /^(?:\+\d+(?:-\d+)?)?\.(?:conf|efi)$/

/** Where EFI system partitions and XBOOTLDR are mounted (Boot Loader Specification; Debian: /boot/efi). */
export const bootPartitions = ['/efi', '/boot/efi', '/boot']

/**
 * The files that `kernel-install add` rewrites for this kernel, or null where kernel-install is not in charge of it:
 * a folder `<token>/<release>` or a unified kernel image `EFI/Linux/<token>-<release>.efi`.
 *
 * Source: kernel-install(8); 90-loaderentry.install, 90-uki-copy.install of systemd 252 to 262.
 */
export function findBootCopy(release: string, files: HostFiles): Result<BootCopy | null, ConfigFailure> {
  const token = entryToken(files)
  if (token === null) return ok(null)
  for (const partition of bootPartitions) {
    const copies = listBelow(files, partition, token, release)
    if (!copies.ok) return copies
    const images = listBelow(files, partition, 'EFI', 'Linux')
    if (!images.ok) return images
    const isOurs = (name: string) =>
      name.startsWith(`${token}-${release}`) && entryEnding.test(name.slice(token.length + release.length + 1))
    const found = [
      ...copies.value.map((name) => `${partition}/${token}/${release}/${name}`),
      ...images.value.filter(isOurs).map((name) => `${partition}/EFI/Linux/${name}`),
    ]
    if (found.length === 0) continue
    const entries = files.list(`${partition}/loader/entries`)
    const own = entries.state === 'names' ? entries.names.filter(isOurs) : []
    return ok({ files: [...own.map((name) => `${partition}/loader/entries/${name}`), ...found] })
  }
  return ok(null)
}

/**
 * Names in `partition/folder/inner`. Asked from the top: often only root may look into an EFI system partition, and
 * what is not in a folder that was seen needs no look below.
 */
function listBelow(
  files: HostFiles,
  partition: string,
  folder: string,
  inner: string,
): Result<readonly string[], ConfigFailure> {
  let path = partition
  for (const step of [folder, inner, null]) {
    const names = files.list(path)
    if (names.state === 'unreadable') return unreadable(path, names)
    if (names.state === 'absent') return ok([])
    if (step === null) return ok(names.names)
    if (!names.names.includes(step)) return ok([])
    path = `${path}/${step}`
  }
  return ok([])
}

/** The name under which this installation keeps its kernels on a shared partition, or null where none is set. */
export function entryToken(files: HostFiles): string | null {
  for (const path of ['/etc/kernel/entry-token', '/etc/machine-id']) {
    const file = files.read(path)
    if (file.state === 'text' && /^[A-Za-z0-9._-]+$/.test(file.text.trim())) return file.text.trim()
  }
  return null
}
