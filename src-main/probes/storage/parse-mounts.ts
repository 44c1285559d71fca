// SPDX-License-Identifier: MIT

/** A mounted file system. */
export interface Mount {
  /** `major:minor` of its device, or null where the table does not say. Major 0 is no block device. */
  readonly number: string | null
  /** The part of the file system that is mounted; `/` for all of it. */
  readonly root: string
  readonly path: string
  readonly fileSystem: string
  /** What was named to mount: `/dev/…`, a pool's data set, `UUID=…` from fstab, or any word. */
  readonly source: string
  readonly options: readonly string[]
}

/**
 * Mounts from /proc/self/mountinfo, in the order they were made.
 *
 * Shape: `id parent major:minor root path options [tag…] - type source super-options`; blanks in names are octal.
 * Source: Documentation/filesystems/proc.rst, section 3.5.
 */
export function parseMountInfo(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after] = line.split(' - ', 2)
    const [, , number, root, path] = before.split(' ')
    const [fileSystem, source, options = ''] = after?.split(' ') ?? []
    if (number === undefined || root === undefined || path === undefined) return []
    if (fileSystem === undefined || source === undefined) return []
    return [
      {
        number,
        root: decodeOctal(root),
        path: decodeOctal(path),
        fileSystem,
        source: decodeOctal(source),
        options: options.split(','),
      },
    ]
  })
}

/**
 * Mounts from /proc/mounts, or from /etc/fstab, which has the same columns.
 *
 * fstab's entries without a mount point (`none` for swap) have that word as their path.
 */
export function parseMountTable(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    if (line.trimStart().startsWith('#')) return []
    const [source, path, fileSystem, options = ''] = line.trim().split(/\s+/)
    if (source === undefined || path === undefined || fileSystem === undefined) return []
    return [
      {
        number: null,
        root: '/',
        path: decodeOctal(path),
        fileSystem,
        source: decodeOctal(source),
        options: options.split(','),
      },
    ]
  })
}

/** The mount that `path` lies in: the one with the longest path, of several on one path the last. */
export function findMount(mounts: readonly Mount[], path: string): Mount | null {
  let found: Mount | null = null
  for (const mount of mounts) {
    const isInside = mount.path === '/' || path === mount.path || path.startsWith(`${mount.path}/`)
    if (isInside && mount.path.length >= (found?.path.length ?? 0)) found = mount
  }
  return found
}

/** A name out of a kernel table, where blanks and backslashes are written as `\040`. */
export function decodeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}
