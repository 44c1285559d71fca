// SPDX-License-Identifier: MIT

import { type Fact, known } from '../../model/fact.ts'
import type { KernelFacts } from '../../model/kernel-facts.ts'
import { isKernelAtLeast, parseKernelVersion } from '../../model/kernel-version.ts'
import { comparePciAddresses, type PciAddress } from '../../model/pci-address.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { addGroups, addParents } from './complete-hand-made-tree.ts'
import { pciDevicesFolder, readPciFunctionFolder } from './pci-function-folder.ts'
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
  const listed = reader.listDirectory(pciDevicesFolder)
  if (!listed.ok) return unknownFromProblem(pciDevicesFolder, listed.problem, listed.detail)
  const version = kernel.release.known ? parseKernelVersion(kernel.release.value) : null
  const hasResetMethods = version === null ? null : isKernelAtLeast(version, 5, 15)
  const read = new Map<PciAddress, PciDevice>()
  const reading: PciReading = {
    names,
    modulesFor: readModuleAliases(reader, kernel.release),
    tellsResetMethods: hasResetMethods !== true && someTellReset(reader, listed.value) ? true : hasResetMethods,
    tellsResizableBars: version === null ? null : isKernelAtLeast(version, 6, 1),
    readBefore: (address) => read.get(address),
  }
  const seen = { linked: true, grouped: false }
  for (const name of listed.value) {
    const place = readPciFunctionFolder(reader, name)
    if (place === null) continue
    if (!place.ok) {
      // Unplugged since the listing.
      if (place.problem === 'absent' && reader.origin === 'live') continue
      return unknownFromProblem(`${pciDevicesFolder}/${name}`, place.problem, place.detail)
    }
    const device = readPciDevice(reader, place.value, reading)
    if ('known' in device) return device
    read.set(device.address, device)
    seen.linked &&= place.value.target !== null
    seen.grouped ||= place.value.files.has('iommu_group')
  }
  let devices = [...read.values()]
  if (!seen.linked) devices = addParents(reader, devices)
  if (!seen.grouped || devices.some(({ iommuGroup }) => !iommuGroup.known)) devices = addGroups(reader, devices)
  return known(devices.sort(compareDevices), pciDevicesFolder)
}

/** Distributions carry `reset_method` in older kernels too (RHEL 9 in 5.14); one function that has it shows that. */
function someTellReset(reader: HostReader, names: readonly string[]): boolean {
  return names.some((name) => {
    const files = reader.listDirectory(`${pciDevicesFolder}/${name}`)
    return files.ok && files.value.includes('reset_method')
  })
}

function compareDevices(left: PciDevice, right: PciDevice): number {
  return comparePciAddresses(left.address, right.address)
}
