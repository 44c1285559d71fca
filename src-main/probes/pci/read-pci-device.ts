// SPDX-License-Identifier: MIT
import { type Fact, known, mapFact, type UnknownFact, unknown } from '../../model/fact.ts'
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { PciDevice, PciVirtualFunctions } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { factFromRead, readFact, readLine, unknownFromProblem } from '../read-fact.ts'
import { parsePciResource } from './parse-pci-resource.ts'
import { type PciFunctionFolder, parentInPath } from './pci-function-folder.ts'
import type { PciNames } from './pci-names.ts'
import { readOptional } from './read-optional.ts'
import { type PciIdentity, readPciIdentity } from './read-pci-identity.ts'
import { readPciLink } from './read-pci-link.ts'
import { readResizableBars } from './read-resizable-bars.ts'

/** What the reading of one function takes from outside its folder. */
export interface PciReading {
  readonly names: PciNames
  /** Modules for a modalias. */
  readonly modulesFor: (modalias: string) => Fact<readonly string[]>
  /** Whether this kernel has `reset_method`, so that its absence means "no reset"; null where not known. */
  readonly tellsResetMethods: boolean | null
  /** Whether this kernel has `resourceN_resize`, so that its absence means "not resizable"; null where not known. */
  readonly tellsResizableBars: boolean | null
  /** A function that was read already. */
  readonly readBefore: (address: PciAddress) => PciDevice | undefined
}

// Hosts with thousands of functions have virtual ones, and these files say nothing of them alone.
const ofPhysical = unknown('not read for virtual functions, which sleep and wake with their physical function')

/** One PCI function with all that its folder tells; unknown where not even its ids could be read. */
export function readPciDevice(
  reader: HostReader,
  found: PciFunctionFolder,
  reading: PciReading,
): PciDevice | UnknownFact {
  const identity = readPciIdentity(reader, found)
  if ('known' in identity) return identity
  const { config, driver: _driver, modalias, ...ids } = identity
  const { folder, files } = found
  const physicalFunction = files.has('physfn') ? readPhysicalFunction(reader, found) : null
  const optional = <T>(name: string, parse: (line: string) => T | null | undefined) =>
    readOptional(reader, found, { name, parse })
  return {
    address: found.address,
    source: folder,
    ...ids,
    revision: config?.revision ?? (physicalFunction === null ? readRevision(reader, found) : null),
    ...nameDevice(ids, reading.names),
    parent: found.target === null ? null : parentInPath(found.target),
    driver: readDriver(reader, found, identity),
    driverOverride: optional('driver_override', (line) => (line === '(null)' || line === '' ? null : line)),
    modules: reading.modulesFor(modalias),
    iommuGroup: readGroup(reader, found),
    numaNode: readNode(reader, found, physicalFunction === null ? undefined : reading.readBefore(physicalFunction)),
    link: config === null ? readPciLink(reader, found, 'current') : known(config.link, `${folder}/config`),
    maxLink: config === null ? readPciLink(reader, found, 'max') : known(config.maxLink, `${folder}/config`),
    resetMethods: readResetMethods(reader, found, found.nothing.known ? reading.tellsResetMethods : null),
    ...readResources(reader, found),
    resizableBars: readResizableBars(reader, found, found.nothing.known ? reading.tellsResizableBars : null),
    bootVga: readBootVga(reader, found, ids.classCode),
    virtualFunctions: readVirtualFunctions(reader, found),
    physicalFunction,
    mediatedTypes: readMediatedTypes(reader, found),
    d3coldAllowed: physicalFunction === null ? optional('d3cold_allowed', toFlag) : ofPhysical,
    powerState: physicalFunction === null ? readPowerState(reader, found) : ofPhysical,
    removable: optional('removable', (line) => (line === 'removable' ? true : line === 'fixed' ? false : null)),
  }
}

type Ids = Pick<PciIdentity, 'vendorId' | 'deviceId' | 'subsystemVendorId' | 'subsystemDeviceId'>

function nameDevice(ids: Ids, names: PciNames) {
  const { vendorId, deviceId, subsystemVendorId, subsystemDeviceId } = ids
  return {
    vendorName: names.vendor(vendorId),
    deviceName: names.device(vendorId, deviceId),
    subsystemName:
      subsystemVendorId === null || subsystemDeviceId === null
        ? null
        : names.subsystem({ vendorId, deviceId, subsystemVendorId, subsystemDeviceId }),
  }
}

function readRevision(reader: HostReader, { folder, files }: PciFunctionFolder): string | null {
  const line = files.has('revision') ? readLine(reader, `${folder}/revision`) : null
  return /^0x([0-9a-f]{2})$/i.exec(line ?? '')?.[1]?.toLowerCase() ?? null
}

function readDriver(reader: HostReader, { folder, files, nothing }: PciFunctionFolder, identity: PciIdentity) {
  const path = `${folder}/driver`
  if (identity.driver !== null) return known(identity.driver, path)
  return files.has('driver') ? factFromRead(path, reader.readLink(path), lastPart) : nothing
}

function readGroup(reader: HostReader, { folder, files, nothing }: PciFunctionFolder): Fact<number | null> {
  if (!files.has('iommu_group')) return nothing
  const path = `${folder}/iommu_group`
  return factFromRead(path, reader.readLink(path), (target) => {
    const name = lastPart(target)
    return /^\d+$/.test(name) ? Number(name) : null
  })
}

/** A virtual function is on its physical one's node, because the kernel gives both that of their bus (drivers/pci/probe.c). */
function readNode(reader: HostReader, found: PciFunctionFolder, physical: PciDevice | undefined): Fact<number | null> {
  if (physical !== undefined) return physical.numaNode
  const parse = (line: string) => (!/^-?\d+$/.test(line) ? undefined : Number(line) < 0 ? null : Number(line))
  return readOptional(reader, found, { name: 'numa_node', parse })
}

/** Source: Documentation/ABI/testing/sysfs-bus-pci; the file is there (since 5.15) where some reset is possible. */
function readResetMethods(
  reader: HostReader,
  { folder, files }: PciFunctionFolder,
  tells: boolean | null,
): Fact<readonly string[]> {
  const path = `${folder}/reset_method`
  if (files.has('reset_method'))
    return readFact(reader, path, (text) => text.split(/\s+/).filter((word) => word !== ''))
  if (tells === true) return known([], folder)
  return unknown(
    tells === false ? 'kernels before 5.15 do not tell how they would reset a device' : `${path} is not there`,
  )
}

function readResources(reader: HostReader, { folder, files }: PciFunctionFolder): Pick<PciDevice, 'bars' | 'hasRom'> {
  const path = `${folder}/resource`
  const resources = files.has('resource') ? readFact(reader, path, parsePciResource) : unknown(`${path} is not there`)
  return {
    bars: mapFact(resources, ({ bars }) => bars),
    hasRom: files.has('rom') ? known(true, `${folder}/rom`) : mapFact(resources, ({ hasRom }) => hasRom),
  }
}

/** The kernel has `boot_vga` for VGA controllers (class 0300) only, not for other display devices. */
function readBootVga(reader: HostReader, found: PciFunctionFolder, classCode: string): Fact<boolean | null> {
  if (classCode.startsWith('0300') && !found.files.has('boot_vga'))
    return unknown(`${found.folder}/boot_vga is not there`)
  return readOptional(reader, found, { name: 'boot_vga', parse: toFlag })
}

/** Some bridges are never put into a state by the kernel, which then says `unknown` itself. */
function readPowerState(reader: HostReader, found: PciFunctionFolder): Fact<string | null> {
  const state = readOptional(reader, found, { name: 'power_state', parse: (line) => line })
  return state.known && state.value === 'unknown' ? unknown(`the kernel does not know it (${state.source})`) : state
}

function readVirtualFunctions(reader: HostReader, found: PciFunctionFolder): Fact<PciVirtualFunctions | null> {
  const parse = (line: string) => (/^\d+$/.test(line) ? Number(line) : undefined)
  const total = readOptional(reader, found, { name: 'sriov_totalvfs', parse })
  if (!total.known) return total
  if (total.value === null) return found.nothing
  const enabled = readOptional(reader, found, { name: 'sriov_numvfs', parse })
  if (!enabled.known) return enabled
  return known({ total: total.value, enabled: enabled.value ?? 0 }, total.source)
}

function readPhysicalFunction(reader: HostReader, { folder }: PciFunctionFolder): PciAddress | null {
  const target = reader.readLink(`${folder}/physfn`)
  return target.ok ? parsePciAddress(lastPart(target.value)) : null
}

function readMediatedTypes(reader: HostReader, { folder, files, nothing }: PciFunctionFolder): Fact<readonly string[]> {
  const path = `${folder}/mdev_supported_types`
  if (!files.has('mdev_supported_types')) return mapFact(nothing, () => [])
  const listed = reader.listDirectory(path)
  return listed.ok ? known(listed.value, path) : unknownFromProblem(path, listed.problem, listed.detail)
}

function toFlag(line: string): boolean | undefined {
  return line === '1' ? true : line === '0' ? false : undefined
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
