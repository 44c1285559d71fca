// SPDX-License-Identifier: MIT
import type { HostReader } from '../host-reader.ts'
import { findMount, type Mount } from './parse-mounts.ts'
import type { BlockDevices } from './read-block-devices.ts'
import { readBtrfsMembers, readPoolMembers } from './read-pool-members.ts'
import { emptyStack, joinStacks, type StorageStack, unfollowedStack, walkStorageStack } from './walk-storage-stack.ts'

/** What is needed to follow a mount to its disks. `devices` is null where sysfs has no block devices to show. */
export interface MountContext {
  readonly reader: HostReader
  readonly devices: BlockDevices | null
  readonly mounts: readonly Mount[]
}

const memoryFileSystems = new Set(['tmpfs', 'ramfs', 'rootfs'])
const maxNesting = 8

/** Everything a mounted file system stands on. */
export function findMountStack(context: MountContext, mount: Mount, nesting = 0): StorageStack {
  if (memoryFileSystems.has(mount.fileSystem)) return emptyStack
  if (nesting > maxNesting) return unfollowedStack(mount.fileSystem)
  if (mount.fileSystem === 'overlay') return findOverlayStack(context, mount, nesting)
  const { reader, devices } = context
  if (devices === null) return unfollowedStack(mount.source)
  const names = findMountDevices(reader, devices, mount)
  return names.length === 0 ? unfollowedStack(mount.source) : walkNames(context, names, nesting)
}

/** Everything the file at `path` stands on: that of the file system it lies in. */
export function findFileStack(context: MountContext, path: string, nesting = 0): StorageStack {
  const mount = findMount(context.mounts, path)
  return mount === null ? unfollowedStack(path) : findMountStack(context, mount, nesting + 1)
}

/** Everything the device node stands on. */
export function findNodeStack(context: MountContext, node: string): StorageStack {
  const name = context.devices?.findByNode(node) ?? null
  return name === null ? unfollowedStack(node) : walkNames(context, [name], 0)
}

function walkNames(context: MountContext, names: readonly string[], nesting: number): StorageStack {
  const { reader, devices } = context
  if (devices === null) return unfollowedStack(names.join(', '))
  return walkStorageStack(reader, devices, names, (file) => findFileStack(context, file, nesting))
}

/** Kernel names of the devices a mount lies on; empty where they could not be told. */
function findMountDevices(reader: HostReader, devices: BlockDevices, mount: Mount): readonly string[] {
  if (mount.fileSystem === 'zfs') return readPoolMembers(reader, devices, mount.source.split('/')[0] ?? '')
  // A multi-device bcachefs names all its members: `/dev/sda:/dev/sdb`.
  if (mount.fileSystem === 'bcachefs') return findNodes(devices, mount.source.split(':'))
  // btrfs gives each mount a number of its own that is no block device's, so its source leads the way.
  if (mount.fileSystem === 'btrfs') {
    const named = findNodes(devices, [mount.source])
    return named.length === 0 ? [] : readBtrfsMembers(reader, named[0] ?? '')
  }
  const isBlockNumber = mount.number !== null && !mount.number.startsWith('0:')
  const byNumber = isBlockNumber ? devices.findByNumber(mount.number) : null
  return byNumber === null ? findNodes(devices, [mount.source]) : [byNumber]
}

/** All of the nodes by name, or none where one of them cannot be found: half a pool would look like a whole one. */
function findNodes(devices: BlockDevices, nodes: readonly string[]): readonly string[] {
  const names = nodes.map((node) => findSource(devices, node)).filter((name) => name !== null)
  return names.length === nodes.length ? names : []
}

/** The device a mount's source names, by node or by one of fstab's tags. */
function findSource(devices: BlockDevices, source: string): string | null {
  if (source.startsWith('/dev/')) return devices.findByNode(source)
  const [, tag, value] = /^(UUID|LABEL|PARTUUID|PARTLABEL)="?([^"]+)"?$/.exec(source) ?? []
  return tag === undefined ? null : devices.findByNode(`/dev/disk/by-${tag.toLowerCase()}/${value}`)
}

/**
 * What the layers of an overlay lie on, as far as they are visible from here.
 *
 * A container's layers lie in its host's mounts and a live image's in the initramfs; such paths lead back to the
 * overlay itself and say nothing.
 */
function findOverlayStack(context: MountContext, overlay: Mount, nesting: number): StorageStack {
  const folders = overlay.options.flatMap((option) => {
    const [, list] = /^(?:lowerdir|lowerdir\+|datadir\+|upperdir)=(.*)$/.exec(option) ?? []
    return (list ?? '').split(':').filter((folder) => folder.startsWith('/'))
  })
  const below = folders.flatMap((folder) => {
    const mount = findMount(context.mounts, folder)
    return mount === null || mount.fileSystem === 'overlay' ? [] : [mount]
  })
  if (below.length < folders.length || folders.length === 0) return unfollowedStack('overlay')
  return joinStacks([...new Set(below)].map((mount) => findMountStack(context, mount, nesting + 1)))
}
