// SPDX-License-Identifier: MIT
import type { PciAddress } from '../../model/pci-address.ts'
import type { StorageLayer } from '../../model/storage-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'
import { lastPciAddress, resolveSysfsPath } from '../sysfs-path.ts'
import { type BlockDevices, blockFolder } from './read-block-devices.ts'

/** One block device: what it is, and what it stands on. */
export interface ReadLayer {
  readonly kind: StorageLayer['kind']
  /** Kernel names of the devices directly below. */
  readonly lower: readonly string[]
  /** The file that a loop device shows, or null. */
  readonly backingFile: string | null
  /** Functions it hangs from; only disks have any, and several where NVMe is reached by several controllers. */
  readonly pciAddresses: readonly PciAddress[]
}

/**
 * Reads what the block device `name` is made of.
 *
 * Source: Documentation/ABI/stable/sysfs-block, Documentation/ABI/testing/sysfs-block-dm; prefixes of dm/uuid are
 * those of LVM, cryptsetup, multipath-tools, dmraid and kpartx.
 */
export function readStorageLayer(reader: HostReader, devices: BlockDevices, name: string): ReadLayer {
  const folder = `${blockFolder}/${name}`
  const partition = findParentDisk(reader, devices, name)
  if (partition !== null) return layer('partition', [partition])
  if (/^loop\d+$/.test(name)) {
    return { ...layer('loop', []), backingFile: readLine(reader, `${folder}/loop/backing_file`) }
  }
  if (/^zram\d+$/.test(name)) {
    const backing = readLine(reader, `${folder}/backing_dev`)
    const lower = backing === null || backing === 'none' ? null : devices.findByNode(backing)
    return layer('zram', lower === null ? [] : [lower])
  }
  const slaves = reader.listDirectory(`${folder}/slaves`)
  const lower = slaves.ok ? slaves.value : []
  const uuid = readLine(reader, `${folder}/dm/uuid`)
  if (uuid !== null || /^dm-\d+$/.test(name)) return stacked(mapperKind(uuid ?? ''), lower)
  if (/^md/.test(name)) return stacked('raid', lower)
  if (/^bcache\d+$/.test(name)) return stacked('cache', lower)
  if (lower.length > 0) return stacked('device-mapper', lower)
  return readDisk(reader, devices, name)
}

function layer(kind: ReadLayer['kind'], lower: readonly string[]): ReadLayer {
  return { kind, lower, backingFile: null, pciAddresses: [] }
}

/** A stack whose lower devices are not told is one that cannot be followed. */
function stacked(kind: ReadLayer['kind'], lower: readonly string[]): ReadLayer {
  return layer(lower.length === 0 ? 'other' : kind, lower)
}

function mapperKind(uuid: string): ReadLayer['kind'] {
  if (uuid.startsWith('CRYPT-')) return 'luks'
  if (uuid.startsWith('LVM-')) return 'lvm'
  if (uuid.startsWith('mpath-')) return 'multipath'
  if (uuid.startsWith('DMRAID-')) return 'raid'
  if (/^part\d+-/.test(uuid)) return 'partition'
  return 'device-mapper'
}

/** The disk that `name` is a partition of, or null where it is a device of its own. */
function findParentDisk(reader: HostReader, devices: BlockDevices, name: string): string | null {
  const above = devices.pathOf(name)?.split('/').at(-2)
  if (above !== undefined && devices.names.has(above)) return above
  // Where sysfs was rebuilt with plain folders only the name leads to the disk.
  if (readLine(reader, `${blockFolder}/${name}/partition`) === null) return null
  const byName = /^(.*\d)p\d+$/.exec(name)?.[1] ?? /^(.*\D)\d+$/.exec(name)?.[1]
  return byName !== undefined && devices.names.has(byName) ? byName : null
}

function readDisk(reader: HostReader, devices: BlockDevices, name: string): ReadLayer {
  const path = devices.pathOf(name)
  if (path === null) return layer('other', [])
  if (path.includes('/nvme-subsystem/')) return readNvmeHead(reader, devices, name, path)
  // In a tree of plain folders the disk's own path says nothing; its device link may.
  const address =
    lastPciAddress(path) ?? lastPciAddress(resolveSysfsPath(reader, `${blockFolder}/${name}/device`) ?? '')
  if (address !== null) return { ...layer('disk', []), pciAddresses: [address] }
  const isElsewhere = path.startsWith('/sys/devices/') && !path.startsWith('/sys/devices/virtual/')
  return layer(isElsewhere ? 'disk' : 'other', [])
}

/**
 * A namespace of an NVMe subsystem with native multipath: it stands above its controllers and hangs from none.
 *
 * Its subsystem's folder links to the controllers (`nvme0`); each path is a hidden disk below one of them (`nvme0c1n1`).
 * Source: Linux drivers/nvme/host/multipath.c, drivers/nvme/host/core.c nvme_init_subsystem().
 */
function readNvmeHead(reader: HostReader, devices: BlockDevices, name: string, path: string): ReadLayer {
  const subsystem = path.slice(0, path.lastIndexOf('/'))
  const listing = reader.listDirectory(subsystem)
  const controllers = listing.ok ? listing.value.filter((entry) => /^nvme\d+$/.test(entry)) : []
  const [, instance, namespace] = /^nvme(\d+)n(\d+)$/.exec(name) ?? []
  const hidden = [...devices.names].filter((other) => {
    const match = /^nvme(\d+)c\d+n(\d+)$/.exec(other)
    return match !== null && match[1] === instance && match[2] === namespace
  })
  const paths = [
    ...controllers.map((controller) => resolveSysfsPath(reader, `${subsystem}/${controller}`)),
    ...hidden.map((other) => devices.pathOf(other)),
  ]
  const addresses = paths.map((one) => lastPciAddress(one ?? '')).filter((address) => address !== null)
  return addresses.length === 0
    ? layer('other', [])
    : { ...layer('disk', []), pciAddresses: [...new Set(addresses)].sort() }
}
