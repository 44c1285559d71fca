// SPDX-License-Identifier: MIT
import { type UnknownFact, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { type ConfigSpace, parseConfigSpace } from './parse-config-space.ts'
import { type PciUevent, parsePciUevent } from './parse-pci-uevent.ts'
import type { PciFunctionFolder } from './pci-function-folder.ts'

/** What a PCI function is, from the first source that tells; without a `uevent` it names no driver. */
export interface PciIdentity extends Omit<PciUevent, 'modalias'> {
  readonly modalias: string
  /** Set where no other file gave the ids. */
  readonly config: ConfigSpace | null
}

/** The ids of a function: from `uevent`, else from the single files, else from its configuration space. */
export function readPciIdentity(reader: HostReader, found: PciFunctionFolder): PciIdentity | UnknownFact {
  const { folder, files } = found
  if (files.has('uevent')) {
    const path = `${folder}/uevent`
    const read = reader.readText(path)
    const uevent = read.ok ? parsePciUevent(read.value) : null
    if (uevent !== null) return { ...uevent, modalias: uevent.modalias ?? buildModalias(uevent), config: null }
    if (!read.ok && !files.has('vendor')) return unknownFromProblem(path, read.problem, read.detail)
  }
  const ids = readSingleFiles(reader, found) ?? readConfigIds(reader, found)
  return ids === null
    ? unknown(`the ids of ${found.address} are not in ${folder}`)
    : { ...ids, driver: null, modalias: buildModalias(ids) }
}

type Ids = Omit<PciIdentity, 'driver' | 'modalias'>

function readSingleFiles(reader: HostReader, { folder, files }: PciFunctionFolder): Ids | null {
  const hex = (name: string, digits: number) => {
    const line = files.has(name) ? readLine(reader, `${folder}/${name}`) : null
    const value = /^(?:0x)?([0-9a-f]{1,6})$/i.exec(line ?? '')?.[1]
    return value === undefined ? null : value.toLowerCase().padStart(digits, '0')
  }
  const [vendorId, deviceId, classCode] = [hex('vendor', 4), hex('device', 4), hex('class', 6)]
  if (vendorId === null || deviceId === null || classCode === null) return null
  const subsystemVendorId = hex('subsystem_vendor', 4)
  const hasSubsystem = subsystemVendorId !== null && subsystemVendorId !== '0000'
  return {
    vendorId,
    deviceId,
    classCode,
    subsystemVendorId: hasSubsystem ? subsystemVendorId : null,
    subsystemDeviceId: hasSubsystem ? hex('subsystem_device', 4) : null,
    config: null,
  }
}

function readConfigIds(reader: HostReader, { folder, files }: PciFunctionFolder): Ids | null {
  const read = files.has('config') ? reader.readBytes(`${folder}/config`) : null
  const config = read?.ok ? parseConfigSpace(read.value) : null
  if (config === null) return null
  return {
    vendorId: config.vendorId,
    deviceId: config.deviceId,
    classCode: config.classCode,
    subsystemVendorId: config.subsystem?.vendorId ?? null,
    subsystemDeviceId: config.subsystem?.deviceId ?? null,
    config,
  }
}

/** As the kernel builds it: Linux drivers/pci/pci-sysfs.c modalias_show(). */
function buildModalias(
  ids: Pick<Ids, 'vendorId' | 'deviceId' | 'subsystemVendorId' | 'subsystemDeviceId' | 'classCode'>,
) {
  const wide = (id: string | null) => (id ?? '0').toUpperCase().padStart(8, '0')
  const [base, sub, programming] = ids.classCode.toUpperCase().match(/../g) ?? []
  const subsystem = `sv${wide(ids.subsystemVendorId)}sd${wide(ids.subsystemDeviceId)}`
  return `pci:v${wide(ids.vendorId)}d${wide(ids.deviceId)}${subsystem}bc${base}sc${sub}i${programming}`
}
