// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import { comparePciAddresses, type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { type FoundPciFunction, findPciFunctions, pciDevicesFolder } from './find-pci-functions.ts'
import { isKernelAtLeast } from './kernel-version.ts'
import { noPciNames, type PciNames } from './pci-names.ts'
import { readModuleAliases } from './read-module-aliases.ts'
import { type PciReading, readPciDevice } from './read-pci-device.ts'

/**
 * Every PCI function of the host, by address.
 *
 * One listing of a function's folder decides what is read in it, because a failed open costs as much as a read:
 * hosts with thousands of virtual functions stay within half a second.
 */
export function probePci(
  reader: HostReader,
  kernel: KernelFacts,
  names: PciNames = noPciNames,
): Fact<readonly PciDevice[]> {
  const found = findPciFunctions(reader)
  if (!found.ok) return unknownFromProblem(pciDevicesFolder, found.problem, found.detail)
  const before = new Map<PciAddress, PciDevice>()
  const reading: PciReading = {
    names,
    modulesFor: readModuleAliases(reader, kernel.release),
    tellsResetMethods: anyHas(found.value, 'reset_method') || isKernelAtLeast(kernel.release, 5, 15),
    tellsResizableBars: isKernelAtLeast(kernel.release, 6, 1),
    readBefore: (address) => before.get(address),
  }
  for (const place of found.value) {
    const device = readPciDevice(reader, place, reading)
    if ('known' in device) return device
    before.set(place.address, device)
  }
  const devices = [...before.values()]
  const grouped = found.value.some(({ files }) => files.has('iommu_group')) ? devices : addGroups(reader, devices)
  return known(
    grouped.sort((left, right) => comparePciAddresses(left.address, right.address)),
    pciDevicesFolder,
  )
}

function anyHas(found: readonly FoundPciFunction[], name: string): boolean {
  return found.some(({ files }) => files.has(name))
}

/**
 * The same devices with their groups from the other end, `/sys/kernel/iommu_groups/N/devices`. Only hand-made
 * trees have no link from the device to its group; a host without groups has neither.
 */
function addGroups(reader: HostReader, devices: PciDevice[]): PciDevice[] {
  const groups = reader.listDirectory('/sys/kernel/iommu_groups')
  const groupOf = new Map<string, { readonly id: number; readonly folder: string }>()
  for (const name of groups.ok ? groups.value : []) {
    const folder = `/sys/kernel/iommu_groups/${name}/devices`
    const members = reader.listDirectory(folder)
    for (const member of members.ok ? members.value : []) {
      const address = parsePciAddress(member)
      if (address !== null) groupOf.set(address, { id: Number(name), folder })
    }
  }
  if (groupOf.size === 0) return devices
  return devices.map((device) => {
    const group = groupOf.get(device.address)
    return group === undefined ? device : { ...device, iommuGroup: known(group.id, group.folder) }
  })
}
