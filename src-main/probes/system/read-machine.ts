// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { MachineIdentity } from '../../model/system-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact } from '../read-fact.ts'
import { isPlaceholder, parseChassisType } from './parse-machine-name.ts'

/** What firmware says of the machine; machines without SMBIOS (Firecracker, most ARM boards) have none of it. */
export function readMachine(reader: HostReader): MachineIdentity {
  const folder = findFolder(reader)
  const readName = (file: string) => judgeName(readFact(reader, `${folder}/${file}`, (text) => text.trim()))
  const chassisFile = `${folder}/chassis_type`
  const chassisNumber = readFact(reader, chassisFile, (text) => text.trim())
  const chassis = chassisNumber.known ? parseChassisType(chassisNumber.value) : null
  return {
    systemVendor: readName('sys_vendor'),
    productName: readName('product_name'),
    boardVendor: readName('board_vendor'),
    boardName: readName('board_name'),
    firmwareVendor: readName('bios_vendor'),
    firmwareVersion: readName('bios_version'),
    firmwareDate: readName('bios_date'),
    chassis: !chassisNumber.known
      ? chassisNumber
      : chassis === null
        ? unknown(`${chassisFile} holds ${chassisNumber.value}, which names no kind of chassis`)
        : known(chassis, chassisFile),
  }
}

/** The folder itself where the class link is missing, as in a directory copied without links. */
function findFolder(reader: HostReader): string {
  const folders = ['/sys/class/dmi/id', '/sys/devices/virtual/dmi/id'] as const
  return folders.find((folder) => reader.listDirectory(folder).ok) ?? folders[0]
}

function judgeName(name: Fact<string>): Fact<string> {
  if (!name.known) return name
  if (name.value === '') return unknown(`${name.source} is empty`)
  return isPlaceholder(name.value) ? unknown(`${name.source} holds the placeholder “${name.value}”`) : name
}
