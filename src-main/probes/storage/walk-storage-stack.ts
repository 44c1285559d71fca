// SPDX-License-Identifier: MIT
import { comparePciAddresses, type PciAddress } from '../../model/pci-address.ts'
import type { StorageLayer } from '../../model/storage-facts.ts'
import type { HostReader } from '../host-reader.ts'
import type { BlockDevices } from './read-block-devices.ts'
import { readStorageLayer } from './read-storage-layer.ts'

/** Stacks are a few layers deep; anything deeper is a circle in a broken tree. */
const maxDepth = 32

/** What something on block devices stands on, from top to bottom, each layer once. */
export interface StorageStack {
  readonly layers: readonly StorageLayer[]
  readonly pciAddresses: readonly PciAddress[]
}

/** The stack of something that lies in memory. */
export const emptyStack: StorageStack = { layers: [], pciAddresses: [] }

/** A stack that could not be followed beyond `name`. */
export function unfollowedStack(name: string): StorageStack {
  return { layers: [{ name, kind: 'other' }], pciAddresses: [] }
}

/** Stacks side by side, as one. */
export function joinStacks(stacks: readonly StorageStack[]): StorageStack {
  const layers = new Map(stacks.flatMap((stack) => stack.layers).map((layer) => [layer.name, layer]))
  const addresses = new Set(stacks.flatMap((stack) => stack.pciAddresses))
  return { layers: [...layers.values()], pciAddresses: [...addresses].sort(comparePciAddresses) }
}

/**
 * Follows block devices down to disks and the PCI functions they hang from.
 *
 * `stackOfFile` answers for the file behind a loop device. Layers come level by level, so that a disk never
 * stands before what lies on it by one step less.
 */
export function walkStorageStack(
  reader: HostReader,
  devices: BlockDevices,
  names: readonly string[],
  stackOfFile: (path: string) => StorageStack,
): StorageStack {
  const layers = new Map<string, StorageLayer>()
  const addresses = new Set<PciAddress>()
  const files: StorageStack[] = []
  let level: readonly string[] = names
  for (let depth = 0; level.length > 0 && depth < maxDepth; depth++) {
    const next: string[] = []
    for (const name of level) {
      const layer = readStorageLayer(reader, devices, name)
      // A device found again further down moves there, below everything that stands on it.
      layers.delete(name)
      layers.set(name, { name, kind: layer.kind })
      for (const address of layer.pciAddresses) addresses.add(address)
      for (const lower of layer.lower) if (!next.includes(lower)) next.push(lower)
      if (layer.backingFile !== null) files.push(stackOfFile(layer.backingFile))
      else if (layer.kind === 'loop') files.push(unfollowedStack(`file of ${name}`))
    }
    level = next
  }
  return joinStacks([{ layers: [...layers.values()], pciAddresses: [...addresses] }, ...files])
}
