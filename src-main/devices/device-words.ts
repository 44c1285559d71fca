// SPDX-License-Identifier: MIT

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
