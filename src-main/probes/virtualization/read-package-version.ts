// SPDX-License-Identifier: MIT
import type { HostReader } from '../host-reader.ts'
import { findApkVersion, findDpkgVersion, findFolderVersion, upstreamVersion } from './parse-package-version.ts'

/** What packages that hold a program are called, by package manager. */
export interface PackageNames {
  readonly dpkg: readonly string[]
  readonly pacman: readonly string[]
  readonly apk: readonly string[]
  /** `category/name` in Portage. */
  readonly portage: string
}

/**
 * The version of a program by the package manager's own files, or null where they do not tell.
 *
 * `path` is the program itself: on NixOS its place in the store carries the version. rpm's database is not text;
 * there the program has to be asked.
 */
export function readPackageVersion(reader: HostReader, names: PackageNames, path: string): string | null {
  return (
    readStoreVersion(reader, path) ??
    readFrom(reader, '/var/lib/dpkg/status', names.dpkg, findDpkgVersion) ??
    readFrom(reader, '/lib/apk/db/installed', names.apk, findApkVersion) ??
    readFolders(reader, '/var/lib/pacman/local', names.pacman) ??
    readFolders(reader, `/var/db/pkg/${names.portage.split('/')[0]}`, [names.portage.split('/')[1] ?? ''])
  )
}

/** `/nix/store/HASH-qemu-10.1.2/bin/qemu-system-x86_64` */
function readStoreVersion(reader: HostReader, path: string): string | null {
  const resolved = reader.resolvePath(path)
  const name = resolved.ok ? /^\/nix\/store\/[a-z0-9]{32}-([^/]+)\//.exec(resolved.value)?.[1] : undefined
  const version = name === undefined ? undefined : /-(\d[^/]*)$/.exec(name)?.[1]
  return version === undefined ? null : upstreamVersion(version)
}

function readFrom(
  reader: HostReader,
  path: string,
  names: readonly string[],
  find: (text: string, name: string) => string | null,
): string | null {
  const text = reader.readText(path)
  if (!text.ok) return null
  for (const name of names) {
    const version = find(text.value, name)
    if (version !== null) return version
  }
  return null
}

function readFolders(reader: HostReader, folder: string, names: readonly string[]): string | null {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) return null
  for (const name of names) {
    const version = findFolderVersion(listing.value, name)
    if (version !== null) return version
  }
  return null
}
