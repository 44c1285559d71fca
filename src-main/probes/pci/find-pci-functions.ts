// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress, pciAddressParts } from '../../model/pci-address.ts'
import type { HostReader, Read } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

/** Where the kernel lists all PCI functions. */
export const pciDevicesFolder = '/sys/bus/pci/devices'

/** A PCI function before anything in its folder was read. */
export interface FoundPciFunction {
  readonly address: PciAddress
  /** Its place on the bus, `/sys/bus/pci/devices/ADDRESS`, which people know. */
  readonly folder: string
  /** Names in its folder: they decide what is read, so that no read is in vain. */
  readonly files: ReadonlySet<string>
  /** The bridge above, or null on a root bus. */
  readonly parent: PciAddress | null
}

/** All PCI functions of the host, by address. A function that goes away meanwhile is left out. */
export function findPciFunctions(reader: HostReader): Read<readonly FoundPciFunction[]> {
  const listed = reader.listDirectory(pciDevicesFolder)
  if (!listed.ok) return listed
  const found: (Omit<FoundPciFunction, 'parent'> & { readonly target: string | null })[] = []
  for (const name of listed.value) {
    const address = parsePciAddress(name)
    if (address === null) continue
    const folder = `${pciDevicesFolder}/${name}`
    const target = reader.readLink(folder)
    const files = reader.listDirectory(folder)
    if (!files.ok) {
      if (files.problem === 'absent' && reader.origin === 'live') continue
      return files
    }
    found.push({ address, folder, files: new Set(files.value), target: target.ok ? target.value : null })
  }
  // The real file system of a host has links here; a hand-made tree may have the folders themselves.
  const bridges = found.some(({ target }) => target === null) ? mapSecondaryBuses(reader, found) : new Map()
  return {
    ok: true,
    value: found.map(({ target, ...device }) => ({
      ...device,
      parent: target === null ? (bridges.get(busOf(device.address)) ?? null) : parentInPath(target),
    })),
  }
}

/** From `…/0000:00:01.0/0000:01:00.0` the last but one part, unless that is a root bus (`pci0000:00`). */
function parentInPath(target: string): PciAddress | null {
  const parent = target.split('/').at(-2) ?? ''
  return parsePciAddress(parent)
}

/** Bridges by the bus below them (`0000:01`). */
function mapSecondaryBuses(
  reader: HostReader,
  devices: readonly Pick<FoundPciFunction, 'address' | 'folder' | 'files'>[],
): ReadonlyMap<string, PciAddress> {
  const bridges = new Map<string, PciAddress>()
  for (const { address, folder, files } of devices) {
    if (!files.has('secondary_bus_number')) continue
    const bus = Number(readLine(reader, `${folder}/secondary_bus_number`) ?? Number.NaN)
    if (bus > 0) bridges.set(`${domainOf(address)}:${bus.toString(16).padStart(2, '0')}`, address)
  }
  return bridges
}

function domainOf(address: PciAddress): string {
  return address.slice(0, address.indexOf(':'))
}

function busOf(address: PciAddress): string {
  return `${domainOf(address)}:${pciAddressParts(address).bus.toString(16).padStart(2, '0')}`
}
