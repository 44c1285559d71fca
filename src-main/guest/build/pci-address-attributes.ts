// SPDX-License-Identifier: MIT
import { type PciAddress, pciAddressParts } from '../../model/pci-address.ts'

/** The attributes of an `<address>` element. */
export function pciAddressAttributes(address: PciAddress): Record<string, string> {
  const parts = pciAddressParts(address)
  return slotAttributes({ domain: parts.domain, bus: parts.bus, slot: parts.device, function: parts.function })
}

/** The same from numbers. */
export function slotAttributes(place: {
  readonly domain: number
  readonly bus: number
  readonly slot: number
  readonly function: number
}): Record<string, string> {
  return {
    domain: hex(place.domain, 4),
    bus: hex(place.bus, 2),
    slot: hex(place.slot, 2),
    function: hex(place.function, 1),
  }
}

function hex(value: number, digits: number): string {
  return `0x${value.toString(16).padStart(digits, '0')}`
}
