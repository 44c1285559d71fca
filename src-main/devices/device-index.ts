// SPDX-License-Identifier: MIT
import { valueOr } from '../model/fact.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { comparePciAddresses, type PciAddress, pciSlot } from '../model/pci-address.ts'
import type { PciDevice } from '../model/pci-device.ts'

/** The PCI functions of a host by all that they are looked up by, so that a map of thousands stays linear. */
export interface DeviceIndex {
  /** In the order of their addresses. */
  readonly devices: readonly PciDevice[]
  readonly byAddress: ReadonlyMap<PciAddress, PciDevice>
  /** Functions of one slot, keyed by `pciSlot`. */
  readonly bySlot: ReadonlyMap<string, readonly PciDevice[]>
  /** Functions of one model, keyed by `pciIds`. */
  readonly byIds: ReadonlyMap<string, readonly PciDevice[]>
  /** Functions directly below a bridge. */
  readonly below: ReadonlyMap<PciAddress, readonly PciDevice[]>
  readonly groupOf: ReadonlyMap<PciAddress, number>
  /** Every group the kernel made, also one whose members could not be read. */
  readonly groupMembers: ReadonlyMap<number, readonly PciDevice[]>
  /** Groups that the kernel hands to nobody, because firmware demands a fixed mapping for a device in them. */
  readonly tiedGroups: ReadonlySet<number>
}

/** `vendor:device`, as vfio-pci takes it. */
export function pciIds(device: Pick<PciDevice, 'vendorId' | 'deviceId'>): string {
  return `${device.vendorId}:${device.deviceId}`
}

/** The index of all PCI functions of a host; empty where they could not be read. */
export function buildDeviceIndex(facts: HostFacts): DeviceIndex {
  const devices = [...valueOr(facts.pciDevices, [])].sort((left, right) =>
    comparePciAddresses(left.address, right.address),
  )
  const groupOf = indexGroups(facts, devices)
  const groupMembers = new Map<number, PciDevice[]>()
  for (const group of valueOr(facts.iommu.groups, [])) groupMembers.set(group.id, [])
  for (const device of devices) {
    const group = groupOf.get(device.address)
    if (group !== undefined) append(groupMembers, group, device)
  }
  return {
    devices,
    byAddress: new Map(devices.map((device) => [device.address, device])),
    bySlot: groupBy(devices, (device) => pciSlot(device.address)),
    byIds: groupBy(devices, pciIds),
    below: groupBy(
      devices.filter((device) => device.parent !== null),
      (device) => device.parent as PciAddress,
    ),
    groupOf,
    groupMembers,
    tiedGroups: new Set(
      valueOr(facts.iommu.groups, []).flatMap((group) => (group.directRegions.length > 0 ? [group.id] : [])),
    ),
  }
}

/** The device's own link to its group wins; the group's list fills in where that link was not captured. */
function indexGroups(facts: HostFacts, devices: readonly PciDevice[]): Map<PciAddress, number> {
  const groupOf = new Map<PciAddress, number>()
  for (const group of valueOr(facts.iommu.groups, [])) {
    for (const address of group.devices) groupOf.set(address, group.id)
  }
  for (const { address, iommuGroup } of devices) {
    if (!iommuGroup.known) continue
    if (iommuGroup.value === null) groupOf.delete(address)
    else groupOf.set(address, iommuGroup.value)
  }
  return groupOf
}

function groupBy<Key>(devices: readonly PciDevice[], keyOf: (device: PciDevice) => Key): Map<Key, PciDevice[]> {
  const groups = new Map<Key, PciDevice[]>()
  for (const device of devices) append(groups, keyOf(device), device)
  return groups
}

function append<Key>(map: Map<Key, PciDevice[]>, key: Key, device: PciDevice): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [device])
  else list.push(device)
}
