// SPDX-License-Identifier: MIT
import type { PciAddress } from '../model/pci-address.ts'
import { type PciDevice, pciDeviceName } from '../model/pci-device.ts'

/** A device as a sentence names it: its name, and the address by which a person finds it again. */
export function nameWithAddress(device: PciDevice): string {
  return `${pciDeviceName(device)} (${device.address})`
}

/** Names joined as in a sentence: `a, b and c`; what goes beyond `limit` is counted. */
export function joinWords(words: readonly string[], limit = 6): string {
  const shown = words.length > limit ? [...words.slice(0, limit), `${words.length - limit} more`] : [...words]
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** The names of several devices in one sentence part; an address that was not read stands for itself. */
export function nameDevices(
  addresses: readonly PciAddress[],
  byAddress: ReadonlyMap<PciAddress, PciDevice>,
  limit = 6,
): string {
  return joinWords(
    addresses.map((address) => {
      const device = byAddress.get(address)
      return device === undefined ? address : nameWithAddress(device)
    }),
    limit,
  )
}
