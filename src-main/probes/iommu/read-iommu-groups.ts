// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { IommuGroup } from '../../model/iommu-facts.ts'
import { comparePciAddresses, type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'

const groupsFolder = '/sys/kernel/iommu_groups'

/**
 * The IOMMU groups with their PCI functions, by number.
 *
 * Members come from the devices' own links, which have been read already; a group's folder is listed only where no
 * PCI function leads to it. A tree kept without empty folders has no `iommu_groups` on a host without groups: there
 * the devices answer, each of which was seen with or without a group.
 */
export function readIommuGroups(
  reader: HostReader,
  pciDevices: Fact<readonly PciDevice[]>,
): Fact<readonly IommuGroup[]> {
  const listed = reader.listDirectory(groupsFolder)
  const members = groupMembers(pciDevices)
  if (!listed.ok && members === null) return unknownFromProblem(groupsFolder, listed.problem, listed.detail)
  const ids = new Set([
    ...(listed.ok ? listed.value.filter((name) => /^\d+$/.test(name)).map(Number) : []),
    ...(members?.keys() ?? []),
  ])
  const groups = [...ids]
    .sort((left, right) => left - right)
    .map((id) => readGroup(reader, id, members?.get(id) ?? null))
  return known(groups, listed.ok ? groupsFolder : '/sys/bus/pci/devices')
}

/** Members by group; null where some function's group is not known, so that the list would have holes. */
function groupMembers(pciDevices: Fact<readonly PciDevice[]>): ReadonlyMap<number, PciAddress[]> | null {
  if (!pciDevices.known || pciDevices.value.length === 0) return null
  const members = new Map<number, PciAddress[]>()
  for (const { address, iommuGroup } of pciDevices.value) {
    if (!iommuGroup.known) return null
    if (iommuGroup.value === null) continue
    const group = members.get(iommuGroup.value)
    if (group === undefined) members.set(iommuGroup.value, [address])
    else group.push(address)
  }
  return members
}

function readGroup(reader: HostReader, id: number, members: readonly PciAddress[] | null): IommuGroup {
  const source = `${groupsFolder}/${id}`
  const regions = reader.readText(`${source}/reserved_regions`)
  return {
    id,
    source,
    devices: members ?? listMembers(reader, source),
    domainType: readLine(reader, `${source}/type`),
    directRegions: regions.ok ? parseDirectRegions(regions.value) : [],
  }
}

function listMembers(reader: HostReader, source: string): PciAddress[] {
  const listed = reader.listDirectory(`${source}/devices`)
  const addresses = listed.ok ? listed.value.map(parsePciAddress).filter((address) => address !== null) : []
  return addresses.sort(comparePciAddresses)
}

/**
 * Address ranges (`start end`) that firmware wants mapped one to one for a group's devices, whoever uses them.
 *
 * `direct-relaxable` ones (USB legacy, integrated graphics) do not count: the kernel gives them up for VFIO.
 * Source: Documentation/ABI/testing/sysfs-kernel-iommu_groups.
 */
export function parseDirectRegions(text: string): string[] {
  return [...text.matchAll(/^(0x[0-9a-f]+ 0x[0-9a-f]+) direct$/gim)].map((match) => match[1] ?? '')
}
