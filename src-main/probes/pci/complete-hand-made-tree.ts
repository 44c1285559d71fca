// SPDX-License-Identifier: MIT
import { known } from '../../model/fact.ts'
import { type PciAddress, parsePciAddress, pciAddressParts } from '../../model/pci-address.ts'
import { isPciBridge } from '../../model/pci-class.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

const groupsFolder = '/sys/kernel/iommu_groups'

/**
 * The same devices with their bridges by the bus below each. sysfs tells the bridge by where a device's link leads;
 * a tree made by hand may have the folders themselves on the bus.
 */
export function addParents(reader: HostReader, devices: readonly PciDevice[]): PciDevice[] {
  const bridges = new Map<string, PciAddress>()
  for (const { address, source, classCode } of devices) {
    if (!isPciBridge(classCode)) continue
    const bus = Number(readLine(reader, `${source}/secondary_bus_number`) ?? Number.NaN)
    if (bus > 0) bridges.set(busName(address, bus), address)
  }
  return devices.map((device) => ({
    ...device,
    parent: bridges.get(busName(device.address, pciAddressParts(device.address).bus)) ?? device.parent,
  }))
}

/**
 * The same devices with their groups from the other end, the members of each group. sysfs has a link from the device
 * to its group as well, and a host without groups has neither.
 */
export function addGroups(reader: HostReader, devices: readonly PciDevice[]): PciDevice[] {
  const groups = reader.listDirectory(groupsFolder)
  if (!groups.ok) return [...devices]
  let isWhole = true
  const groupOf = new Map<string, { readonly id: number; readonly folder: string }>()
  for (const name of groups.value) {
    const folder = `${groupsFolder}/${name}/devices`
    const members = reader.listDirectory(folder)
    isWhole &&= members.ok
    for (const member of members.ok ? members.value : []) {
      const address = parsePciAddress(member)
      if (address !== null) groupOf.set(address, { id: Number(name), folder })
    }
  }
  return devices.map((device) => {
    const group = groupOf.get(device.address)
    if (group !== undefined) return { ...device, iommuGroup: known(group.id, group.folder) }
    return device.iommuGroup.known || !isWhole ? device : { ...device, iommuGroup: known(null, groupsFolder) }
  })
}

function busName(address: PciAddress, bus: number): string {
  return `${address.slice(0, address.indexOf(':'))}:${bus}`
}
