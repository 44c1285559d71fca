// SPDX-License-Identifier: MIT
import type { BoundDevice } from '../../model/operation.ts'
import { comparePciAddresses, parsePciAddress } from '../../model/pci-address.ts'

/** The name of the word on the kernel command line that the pieces on disk wait for. */
export const bindingSwitchName = 'throughway.bind'

/**
 * The word that has the pieces bind these devices to vfio-pci, one `address=vendor:device` each:
 * `throughway.bind=0000:01:00.0=10de:2684,0000:01:00.1=10de:22ba`.
 *
 * Sorted by address, so that the same devices give the same word. Empty text for no devices.
 */
export function bindingSwitch(devices: readonly BoundDevice[]): string {
  if (devices.length === 0) return ''
  const sorted = [...devices].sort((left, right) => comparePciAddresses(left.address, right.address))
  return `${bindingSwitchName}=${sorted.map(bindingEntry).join(',')}`
}

/** One device as it stands in the switch. */
export function bindingEntry(device: BoundDevice): string {
  return `${device.address}=${device.vendorId}:${device.deviceId}`
}

const entryShape = /^([^=]+)=([0-9a-f]{4}):([0-9a-f]{4})$/

/** The devices that a switch names, or null for a word that is no switch or of which any part is not as we write it. */
export function parseBindingSwitch(token: string): readonly BoundDevice[] | null {
  if (!token.startsWith(`${bindingSwitchName}=`)) return null
  const devices: BoundDevice[] = []
  for (const entry of token.slice(bindingSwitchName.length + 1).split(',')) {
    const [, place = '', vendorId = '', deviceId = ''] = entryShape.exec(entry) ?? []
    const address = parsePciAddress(place)
    if (address === null || address !== place) return null
    devices.push({ address, vendorId, deviceId })
  }
  return devices
}
