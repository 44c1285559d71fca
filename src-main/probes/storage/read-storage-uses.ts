// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { StorageUse } from '../../model/storage-facts.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { findFileStack, findMountStack, findNodeStack, type MountContext } from './find-mount-stack.ts'
import type { Mount } from './parse-mounts.ts'
import { parseSwaps } from './parse-swaps.ts'
import { readIdleVolumes } from './read-idle-volumes.ts'
import type { ReadMounts } from './read-mounts.ts'
import type { StorageStack } from './walk-storage-stack.ts'

const fstabSource = '/etc/fstab (what is to be mounted, not what is)'
const poolFileSystems = new Set(['btrfs', 'zfs', 'bcachefs'])
const otherSources: Readonly<Record<string, string>> = { btrfs: '/sys/fs/btrfs', zfs: '/run/udev/data' }

/** Everything the host keeps on block devices: the root whatever it lies on, mounted file systems and swap. */
export function readStorageUses(context: MountContext, read: ReadMounts): Fact<readonly StorageUse[]> {
  const mounts = selectMounts(read.mounts)
  const uses = mounts.map((mount): StorageUse => {
    const source = read.isMounted ? read.path : fstabSource
    const other = otherSources[mount.fileSystem]
    return {
      purpose: findPurpose(mount.path),
      path: mount.path,
      fileSystem: mount.fileSystem,
      ...findMountStack(context, mount),
      source: other === undefined ? source : `${source}, ${other}`,
    }
  })
  if (!read.isMounted) {
    const areas = read.mounts.filter((mount) => mount.fileSystem === 'swap')
    return known([...uses, ...areas.map((area) => toSwapUse(context, area.source, fstabSource))], fstabSource)
  }
  const swaps = context.reader.readText('/proc/swaps')
  // A kernel without swap has no such file; any other reason leaves open what the swap lies on.
  if (!swaps.ok && swaps.problem !== 'absent') return unknownFromProblem('/proc/swaps', swaps.problem, swaps.detail)
  const areas = swaps.ok ? parseSwaps(swaps.value) : []
  const found = [...uses, ...areas.map((area) => toSwapUse(context, area.path, '/proc/swaps'))]
  return known([...found, ...readIdleVolumes(context, found)], read.path)
}

function toSwapUse(context: MountContext, path: string, source: string): StorageUse {
  const isFile = path.startsWith('/') && !path.startsWith('/dev/')
  const stack: StorageStack = isFile ? findFileStack(context, path) : findNodeStack(context, path)
  return { purpose: 'swap', path, fileSystem: 'swap', ...stack, source }
}

/**
 * Mounts that lie on block devices, and the root; the last one of those on the same path.
 *
 * A part of a file system that is mounted whole elsewhere (a bind mount) is left out where its path has no
 * purpose of its own: services and containers make dozens of them. Subvolumes of a pool are no such part.
 */
function selectMounts(mounts: readonly Mount[]): readonly Mount[] {
  const byPath = new Map(mounts.filter(liesOnBlockDevice).map((mount) => [mount.path, mount]))
  const selected = [...byPath.values()]
  const whole = new Set(selected.filter((mount) => mount.root === '/').map((mount) => mount.number))
  return selected.filter(
    (mount) =>
      mount.root === '/' ||
      mount.number === null ||
      poolFileSystems.has(mount.fileSystem) ||
      findPurpose(mount.path) !== 'mount' ||
      !whole.has(mount.number),
  )
}

function liesOnBlockDevice(mount: Mount): boolean {
  if (mount.path === '/') return true
  if (!mount.path.startsWith('/') || mount.fileSystem === 'swap' || mount.fileSystem === 'autofs') return false
  if (poolFileSystems.has(mount.fileSystem)) return true
  if (mount.number !== null && !mount.number.startsWith('0:')) return true
  // `/dev/fuse` is the door of a program, not a disk.
  if (mount.number !== null || mount.fileSystem.startsWith('fuse.') || mount.source === '/dev/fuse') return false
  return mount.source.startsWith('/dev/') || /^(?:UUID|LABEL|PARTUUID|PARTLABEL)=/.test(mount.source)
}

function findPurpose(path: string): StorageUse['purpose'] {
  if (path === '/' || path === '/sysroot') return 'root'
  if (path === '/boot') return 'boot'
  if (path === '/efi' || path === '/boot/efi') return 'efi'
  if (path === '/home' || path.startsWith('/home/')) return 'home'
  return 'mount'
}
