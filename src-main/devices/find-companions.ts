// SPDX-License-Identifier: MIT
import type { PciAddress } from '../model/pci-address.ts'
import { isPciBridge, pciKind } from '../model/pci-class.ts'
import type { PciDevice } from '../model/pci-device.ts'
import type { DeviceIndex } from './device-index.ts'

/**
 * Switch ports that sit on graphics cards, so that all below the topmost one is one card.
 *
 * AMD Vega (1022:1470/1471) and Navi (1002:1478/1479) have one port pair; Intel Arc puts its sound function below a
 * second port (8086:4fa0/4fa1/4fa4, Battlemage 8086:e2ff/e2f0/e2f1). Source: pci.ids; lspci of such cards.
 */
const cardSwitchPorts = new Set([
  ...['1478', '1479'].map((id) => `1002:${id}`),
  ...['1470', '1471'].map((id) => `1022:${id}`),
  ...['4fa0', '4fa1', '4fa4', 'e2ff', 'e2f0', 'e2f1'].map((id) => `8086:${id}`),
])

/**
 * For each function, the others that must go to a guest together with it, in the order of their addresses.
 *
 * A graphics card's sound, USB and USB-C functions go with it always: the kernel links their power states to the
 * card's (drivers/pci/quirks.c, quirk_gpu_hda, quirk_gpu_usb, quirk_gpu_usb_typec_ucsi). Functions of any other slot
 * go together where they share an IOMMU group; functions on a root bus, those of AMD's chips and virtual functions
 * are devices of their own.
 */
export function findCompanions(index: DeviceIndex): ReadonlyMap<PciAddress, readonly PciAddress[]> {
  const companions = new Map<PciAddress, readonly PciAddress[]>()
  const join = (devices: readonly PciDevice[]) => {
    if (devices.length < 2) return
    const addresses = devices.map((device) => device.address)
    for (const address of addresses) {
      const others = addresses.filter((other) => other !== address)
      companions.set(address, others)
    }
  }
  for (const slot of index.bySlot.values()) {
    const functions = slot.filter((device) => device.physicalFunction === null && !isPciBridge(device.classCode))
    const display = functions.find((device) => pciKind(device.classCode) === 'display')
    if (display !== undefined) join(functionsOfCard(display, functions, index))
    else if (functions.length > 1) for (const set of splitByGroup(functions, index)) join(set)
  }
  return companions
}

function functionsOfCard(display: PciDevice, slot: readonly PciDevice[], index: DeviceIndex): PciDevice[] {
  // An APU shares its slot with the security processor, USB and sound of the chip (vendor 1022); those are the host's.
  const own = slot.filter((device) => display.vendorId !== '1002' || device.vendorId !== '1022')
  const top = topCardPort(display, (address) => index.byAddress.get(address))
  if (top === null) return own
  const below = collectBelow(top, index).filter((device) => !own.includes(device))
  return [...own, ...below]
}

/** The uppermost switch port on the card itself, or null for a card without a switch; the slot's link is this port's. */
export function topCardPort(
  display: PciDevice,
  find: (address: PciAddress) => PciDevice | undefined,
): PciDevice | null {
  let top: PciDevice | null = null
  let port = display.parent === null ? undefined : find(display.parent)
  while (port !== undefined && cardSwitchPorts.has(`${port.vendorId}:${port.deviceId}`)) {
    top = port
    port = port.parent === null ? undefined : find(port.parent)
  }
  return top
}

function collectBelow(port: PciDevice, index: DeviceIndex): PciDevice[] {
  return (index.below.get(port.address) ?? []).flatMap((device) => {
    if (device.physicalFunction !== null) return []
    return isPciBridge(device.classCode) ? collectBelow(device, index) : [device]
  })
}

function splitByGroup(functions: readonly PciDevice[], index: DeviceIndex): PciDevice[][] {
  const sets = new Map<number | undefined, PciDevice[]>()
  for (const device of functions) {
    if (device.parent === null || device.vendorId === '1022') continue
    const group = index.groupOf.get(device.address)
    const set = sets.get(group)
    if (set === undefined) sets.set(group, [device])
    else set.push(device)
  }
  return [...sets.values()]
}
