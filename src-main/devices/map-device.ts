// SPDX-License-Identifier: MIT
import type { MappedDevice } from '../model/device-report.ts'
import { valueOr } from '../model/fact.ts'
import type { PciAddress } from '../model/pci-address.ts'
import { isPciBridge, pciKind } from '../model/pci-class.ts'
import { type PciDevice, pciDeviceName } from '../model/pci-device.ts'
import type { HostCosts } from './collect-host-costs.ts'
import { type DeviceIndex, pciIds } from './device-index.ts'

/** One function as the map shows it. */
export function mapDevice(
  device: PciDevice,
  index: DeviceIndex,
  companions: ReadonlyMap<PciAddress, readonly PciAddress[]>,
  costs: HostCosts,
): MappedDevice {
  const isBridge = isPciBridge(device.classCode)
  return {
    address: device.address,
    vendorId: device.vendorId,
    deviceId: device.deviceId,
    classCode: device.classCode,
    kind: pciKind(device.classCode),
    name: pciDeviceName(device),
    driver: valueOr(device.driver, null),
    isDriverKnown: device.driver.known,
    bootVga: valueOr(device.bootVga, null),
    resetMethods: valueOr(device.resetMethods, null),
    link: valueOr(device.link, null),
    maxLink: valueOr(device.maxLink, null),
    numaNode: valueOr(device.numaNode, null),
    parent: device.parent,
    iommuGroup: index.groupOf.get(device.address) ?? null,
    isBridge,
    companions: companions.get(device.address) ?? [],
    twins: isBridge ? [] : findTwins(device, index),
    hostCost: costs.byDevice.get(device.address) ?? [],
  }
}

/** More twins than this are one kind of part (virtual functions, memory channels), and the list says no more by going on. */
const twinLimit = 16

function findTwins(device: PciDevice, index: DeviceIndex): PciAddress[] {
  const same = index.byIds.get(pciIds(device)) ?? []
  const twins: PciAddress[] = []
  for (const { address } of same) {
    if (twins.length === twinLimit) break
    if (address !== device.address) twins.push(address)
  }
  return twins
}
