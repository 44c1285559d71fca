// SPDX-License-Identifier: MIT
import type { HostFacts } from '../model/host-facts.ts'
import type { PciAddress } from '../model/pci-address.ts'
import { pciKind } from '../model/pci-class.ts'
import type { PciDevice } from '../model/pci-device.ts'
import type { GraphicsCard } from '../model/peripheral-facts.ts'
import type { DeviceIndex } from './device-index.ts'
import { isManagementDevice } from './management-devices.ts'

/** Drivers that only hold a device for somebody else: such a display shows nothing of the host. */
const placeholderDrivers = new Set(['vfio-pci', 'pci-stub', 'xen-pciback'])

/** True for a display function that is a card of its own: no virtual function, and the first display of its slot. */
export function isGraphicsCard(device: PciDevice, index: DeviceIndex): boolean {
  if (pciKind(device.classCode) !== 'display' || device.physicalFunction !== null) return false
  const slot = index.bySlot.get(device.address.slice(0, -2)) ?? []
  const first = slot.find((other) => pciKind(other.classCode) === 'display' && other.physicalFunction === null)
  return first === device
}

/** True where a driver such as vfio-pci already keeps the device from the host. */
export function isReservedForGuests(device: PciDevice): boolean {
  return device.driver.known && device.driver.value !== null && placeholderDrivers.has(device.driver.value)
}

/**
 * Displays on which the host can show a picture: every graphics card that has outputs and that no guest driver holds.
 *
 * A management controller's display counts: a server's console lives on it. A 3D controller (class 0302) or a card
 * whose DRM device has no connectors has no outputs and does not count.
 */
export function findHostDisplays(facts: HostFacts, index: DeviceIndex): PciDevice[] {
  const cards = indexGraphicsCards(facts)
  return index.devices.filter((device) => {
    if (!isGraphicsCard(device, index) || isReservedForGuests(device)) return false
    const card = cards.get(device.address)
    return card === undefined ? !device.classCode.startsWith('0302') : card.connectors.length > 0
  })
}

/** DRM cards by the PCI function they belong to. */
export function indexGraphicsCards(facts: HostFacts): Map<PciAddress, GraphicsCard> {
  const cards = new Map<PciAddress, GraphicsCard>()
  if (!facts.graphics.cards.known) return cards
  for (const card of facts.graphics.cards.value) {
    if (card.pciAddress !== null) cards.set(card.pciAddress, card)
  }
  return cards
}

/**
 * True for graphics that are part of the processor or chipset.
 *
 * Intel: on the root bus (00:02.0). AMD: the APU ranges of amdgpu's and radeon's id tables, or a slot shared with the
 * security processor. Source: Linux drivers/gpu/drm/amd/amdgpu/amdgpu_drv.c (AMD_IS_APU), pci.ids.
 */
export function isIntegratedGraphics(device: PciDevice, index: DeviceIndex): boolean {
  if (pciKind(device.classCode) !== 'display') return false
  if (device.vendorId === '8086') return device.parent === null && device.address.slice(-7, -5) === '00'
  if (device.vendorId !== '1002') return false
  if (/^(13|15|16|19|96|97|98|99)/.test(device.deviceId)) return true
  const slot = index.bySlot.get(device.address.slice(0, -2)) ?? []
  return slot.some((other) => other.vendorId === '1022' && other.classCode.startsWith('1080'))
}

/** True for a graphics card that belongs to a management controller. */
export function isManagementDisplay(device: PciDevice): boolean {
  return pciKind(device.classCode) === 'display' && isManagementDevice(device)
}
