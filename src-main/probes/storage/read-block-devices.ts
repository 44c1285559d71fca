// SPDX-License-Identifier: MIT
import type { HostReader, Read } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'
import { resolveSysfsPath } from '../sysfs-path.ts'

/** The block devices of the host by their kernel names, and ways to find one. */
export interface BlockDevices {
  readonly names: ReadonlySet<string>
  /** Size by name, where /proc/partitions tells it. */
  readonly sizesKiB: ReadonlyMap<string, number>
  /** `major:minor` by name, where /proc/partitions tells it. */
  readonly numbers: ReadonlyMap<string, string>
  /** Where the device stands in sysfs, or null where that is not known. */
  pathOf(name: string): string | null
  /** The name of the device with this `major:minor`, or null. */
  findByNumber(number: string): string | null
  /** The name of the device that `/dev/…` leads to, or null. */
  findByNode(node: string): string | null
}

/** Where sysfs keeps all block devices side by side, partitions too. */
export const blockFolder = '/sys/class/block'

/** Reads which block devices there are; everything else is read when asked for. */
export function readBlockDevices(reader: HostReader): Read<BlockDevices> {
  const listing = reader.listDirectory(blockFolder)
  if (!listing.ok) return listing
  const names = new Set(listing.value)
  const table = parsePartitions(reader.readText('/proc/partitions'))
  const paths = new Map<string, string | null>()

  function findByNumber(number: string): string | null {
    const listed = table.names.get(number)
    if (listed !== undefined) return listed
    const path = resolveSysfsPath(reader, `/sys/dev/block/${number}`)
    const last = path?.split('/').at(-1)
    if (last !== undefined && names.has(last)) return last
    return listing.ok
      ? (listing.value.find((name) => readLine(reader, `${blockFolder}/${name}/dev`) === number) ?? null)
      : null
  }

  function findByNode(node: string): string | null {
    const known = (name: string | undefined) => (name !== undefined && names.has(name) ? name : null)
    // A slash in a device's name is an exclamation mark in sysfs (`cciss!c0d0`).
    const direct = known(node.replace(/^\/dev\//, '').replaceAll('/', '!'))
    if (direct !== null) return direct
    const followed = known(resolveSysfsPath(reader, node)?.split('/').at(-1))
    return followed ?? findMapped(node)
  }

  /** Device mapper links (`/dev/mapper/NAME`, `/dev/GROUP/VOLUME`) without a /dev to look at. */
  function findMapped(node: string): string | null {
    const parts = node.split('/').slice(2)
    // LVM doubles hyphens within names and joins group and volume with a single one.
    const name = parts[0] === 'mapper' ? parts[1] : parts.map((part) => part.replaceAll('-', '--')).join('-')
    for (const candidate of names) {
      if (candidate.startsWith('dm-') && readLine(reader, `${blockFolder}/${candidate}/dm/name`) === name) {
        return candidate
      }
    }
    return null
  }

  return {
    ok: true,
    value: {
      names,
      sizesKiB: table.sizesKiB,
      numbers: new Map([...table.names].map(([number, name]) => [name, number])),
      pathOf: (name) => {
        const before = paths.get(name)
        if (before !== undefined) return before
        const path = names.has(name) ? resolveSysfsPath(reader, `${blockFolder}/${name}`) : null
        paths.set(name, path)
        return path
      },
      findByNumber,
      findByNode,
    },
  }
}

/** The table of /proc/partitions (`major minor #blocks name`, blocks of 1 KiB); empty where it cannot be read. */
function parsePartitions(table: Read<string>): { names: Map<string, string>; sizesKiB: Map<string, number> } {
  const names = new Map<string, string>()
  const sizesKiB = new Map<string, number>()
  for (const line of table.ok ? table.value.split('\n') : []) {
    const [major, minor, blocks, name] = line.trim().split(/\s+/)
    if (name === undefined || !/^\d+$/.test(blocks ?? '')) continue
    names.set(`${major}:${minor}`, name.replaceAll('/', '!'))
    sizesKiB.set(name, Number(blocks))
  }
  return { names, sizesKiB }
}
