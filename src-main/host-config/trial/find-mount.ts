// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'

/** The file system that a path lies on, as /proc/self/mountinfo tells. */
export interface MountOfPath {
  readonly mountPoint: string
  readonly fileSystem: string
  /** `/dev/nvme0n1p2`, `/dev/mapper/vg-root`, `rpool/ROOT/debian`. */
  readonly source: string
}

/** Where `path` is mounted, or null where that cannot be told (a tree that is not running). */
export function findMount(files: HostFiles, path: string): MountOfPath | null {
  const info = files.read('/proc/self/mountinfo')
  if (info.state !== 'text') return null
  const mounts = info.text.split('\n').flatMap((line): MountOfPath[] => {
    const [left = '', right = ''] = line.split(' - ')
    const mountPoint = left.split(' ')[4]
    const [fileSystem, source] = right.split(' ')
    if (mountPoint === undefined || fileSystem === undefined || source === undefined) return []
    return [
      {
        mountPoint: mountPoint.replace(/\\([0-7]{3})/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 8)),
        ),
        fileSystem,
        source,
      },
    ]
  })
  const above = mounts.filter(
    ({ mountPoint }) => mountPoint === '/' || path === mountPoint || path.startsWith(`${mountPoint}/`),
  )
  // Of mounts on one point the last is the one that is seen.
  return above.reduce<MountOfPath | null>(
    (best, mount) => (best === null || mount.mountPoint.length >= best.mountPoint.length ? mount : best),
    null,
  )
}
