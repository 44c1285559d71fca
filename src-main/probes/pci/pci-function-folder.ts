// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { HostReader, Read } from '../host-reader.ts'

/** Where the kernel lists all PCI functions. */
export const pciDevicesFolder = '/sys/bus/pci/devices'

/** The folder of a PCI function before anything in it was read. */
export interface PciFunctionFolder {
  readonly address: PciAddress
  /** Its place on the bus, `/sys/bus/pci/devices/ADDRESS`. */
  readonly folder: string
  /** Names in it: they decide what is read, so that no read is in vain. */
  readonly files: ReadonlySet<string>
  /** Where the link on the bus leads; null in a tree made by hand, which has the folder itself there. */
  readonly target: string | null
  /**
   * "Looked, and there is none", for all that the folder has no file for; unknown where somebody picked single files
   * out of it, which shows by the lack of those that every function has.
   */
  readonly nothing: Fact<null>
}

/** Looks into the folder of a function; null where `name` is not that of a PCI function. */
export function readPciFunctionFolder(reader: HostReader, name: string): Read<PciFunctionFolder> | null {
  const address = parsePciAddress(name)
  if (address === null) return null
  const folder = `${pciDevicesFolder}/${name}`
  const target = reader.readLink(folder)
  const files = reader.listDirectory(folder)
  if (!files.ok) return files
  const names = new Set(files.value)
  const isWhole = names.has('uevent') || names.has('config') || names.has('resource')
  return {
    ok: true,
    value: {
      address,
      folder,
      files: names,
      target: target.ok ? target.value : null,
      nothing: isWhole ? known(null, folder) : unknown(`only some files of ${folder} are in this directory`),
    },
  }
}

/** The bridge above a function by where its link leads: the last but one part, unless that is a root bus (`pci0000:00`). */
export function parentInPath(target: string): PciAddress | null {
  const end = target.lastIndexOf('/')
  return parsePciAddress(target.slice(target.lastIndexOf('/', end - 1) + 1, end))
}
