// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress, pciSlot } from '../../model/pci-address.ts'
import type { HostReader } from '../../probes/host-reader.ts'

const devicesFolder = '/sys/bus/pci/devices'
const addresses = /(?<![0-9a-f:.])(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[01][0-9a-f]\.[0-7](?![0-9a-f.])/gi

/** The devices of a machine, the functions beside them, and the ports above: what the kernel names when one of them fails. */
export function findRelatedAddresses(reader: HostReader, devices: readonly PciAddress[]): ReadonlySet<string> {
  const related = new Set<string>()
  const listed = reader.listDirectory(devicesFolder)
  for (const device of devices) {
    related.add(device)
    for (const name of listed.ok ? listed.value : []) if (name.startsWith(`${pciSlot(device)}.`)) related.add(name)
    for (const port of portsAbove(reader, device)) related.add(port)
  }
  return related
}

/** The ports on the way from a device to its root bus, nearest first; empty where they cannot be told. */
export function portsAbove(reader: HostReader, device: PciAddress): PciAddress[] {
  const end = reader.resolvePath(`${devicesFolder}/${device}`)
  if (!end.ok) return []
  return end.value
    .split('/')
    .flatMap((part) => parsePciAddress(part) ?? [])
    .filter((address) => address !== device)
    .reverse()
}

/** Whether a line names one of these; a line that names no device, or another, is about something else. */
export function isAbout(line: string, related: ReadonlySet<string>): boolean {
  return (line.match(addresses) ?? []).some((found) => related.has(parsePciAddress(found) ?? ''))
}
