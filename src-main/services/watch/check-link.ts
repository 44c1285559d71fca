// SPDX-License-Identifier: MIT
import type { LogEvidence } from '../../model/diagnosis.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { HostReader } from '../../probes/host-reader.ts'
import { portsAbove } from './related-addresses.ts'

/** Lanes and speed of a device's link; null where it has none, sleeps, or does not tell. */
export interface LinkState {
  readonly lanes: number
  /** As the kernel writes it: `16.0 GT/s PCIe`. */
  readonly speed: string
}

/** What a device's link is now. */
export function readLink(reader: HostReader, device: PciAddress): LinkState | null {
  const lanes = readLanes(reader, device, 'current_link_width')
  const speed = reader.readText(`/sys/bus/pci/devices/${device}/current_link_speed`)
  return lanes === null || !speed.ok ? null : { lanes, speed: speed.value.trim() }
}

/**
 * What says that the link has fewer lanes than both of its ends, or than it had before; null where nothing does. A lower
 * speed is normal while a card idles, so it counts only against what the link had under the same load before.
 */
export function findDroppedLanes(reader: HostReader, device: PciAddress, before: LinkState | null): LogEvidence | null {
  const now = readLink(reader, device)
  if (now === null) return null
  const [port] = portsAbove(reader, device)
  const own = readLanes(reader, device, 'max_link_width')
  const above = port === undefined ? null : readLanes(reader, port, 'max_link_width')
  const possible = own === null || above === null ? null : Math.min(own, above)
  const source = `/sys/bus/pci/devices/${device}/current_link_width`
  const evidence = (text: string): LogEvidence => ({ source, line: null, text, count: 1 })
  if (before !== null && now.lanes < before.lanes)
    return evidence(`${device} has ${now.lanes} lanes now (${now.speed}); it had ${before.lanes}`)
  if (possible !== null && now.lanes < possible)
    return evidence(`${device} has ${now.lanes} lanes (${now.speed}); it and the port above it have ${possible}`)
  return null
}

/** Null also for 0 and 255, which a device gives that is off. */
function readLanes(reader: HostReader, device: PciAddress, attribute: string): number | null {
  const read = reader.readText(`/sys/bus/pci/devices/${device}/${attribute}`)
  const lanes = read.ok ? Number(read.value.trim()) : Number.NaN
  return Number.isInteger(lanes) && lanes > 0 && lanes <= 32 ? lanes : null
}
