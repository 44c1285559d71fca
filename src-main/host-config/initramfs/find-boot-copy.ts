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
    const folder = `${partition}/${token}/${release}`
    const copies = files.list(folder)
    if (copies.state === 'unreadable') return unreadable(folder, copies)
    const unified = `${partition}/EFI/Linux`
    const images = files.list(unified)
    if (images.state === 'unreadable') return unreadable(unified, images)
    const entries = files.list(`${partition}/loader/entries`)
    const isOurs = (name: string) =>
      name.startsWith(`${token}-${release}`) && entryEnding.test(name.slice(token.length + release.length + 1))
    const found = [
      ...(copies.state === 'names' ? copies.names.map((name) => `${folder}/${name}`) : []),
      ...(images.state === 'names' ? images.names.filter(isOurs).map((name) => `${unified}/${name}`) : []),
    ]
    if (found.length === 0) continue
    const own = entries.state === 'names' ? entries.names.filter(isOurs) : []
    return ok({ files: [...own.map((name) => `${partition}/loader/entries/${name}`), ...found] })
  }
  return ok(null)
}

/** The name under which this installation keeps its kernels on a shared partition, or null where none is set. */
export function entryToken(files: HostFiles): string | null {
  for (const path of ['/etc/kernel/entry-token', '/etc/machine-id']) {
    const file = files.read(path)
    if (file.state === 'text' && /^[A-Za-z0-9._-]+$/.test(file.text.trim())) return file.text.trim()
  }
  return null
}
