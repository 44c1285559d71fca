// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import {
  type EfiLoadOption,
  parseEfiFlag,
  parseEfiLoadOption,
  parseEfiNumber,
  parseEfiText,
  readEfiPayload,
} from './parse-efi-variable.ts'

const folder = '/sys/firmware/efi/efivars'
const firmwareGuid = '8be4df61-93ca-11d2-aa0d-00e098032b8c'
/** systemd's boot loader interface, which GRUB and Limine speak as well. */
const loaderGuid = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'

/** What firmware and loader wrote down about this boot; null: there is no such variable. */
export interface EfiVariables {
  readonly secureBoot: Fact<boolean | null>
  readonly setupMode: Fact<boolean | null>
  readonly loaderInfo: Fact<string | null>
  readonly stubInfo: Fact<string | null>
  readonly selectedEntry: Fact<string | null>
  /** The entry of the firmware's menu that was taken. */
  readonly bootOption: Fact<EfiLoadOption | null>
  /** All entries of the firmware's menu. */
  readonly bootMenu: Fact<readonly EfiLoadOption[]>
}

/** Reads the variables in efivarfs; all are unknown where it is not mounted or the system was not started by UEFI. */
export function readEfiVariables(reader: HostReader): EfiVariables {
  const listing = reader.listDirectory(folder)
  const closed = !listing.ok
    ? unknownFromProblem(folder, listing.problem, listing.detail)
    : listing.value.length === 0
      ? unknown(`${folder} is empty: efivarfs is not mounted or firmware grants no access`)
      : null

  function read<T>(name: string, guid: string, parse: (payload: Uint8Array) => T | null): Fact<T | null> {
    if (closed !== null) return closed
    const path = `${folder}/${name}-${guid}`
    const file = reader.readBytes(path)
    if (!file.ok) {
      return file.problem === 'absent' ? known(null, path) : unknownFromProblem(path, file.problem, file.detail)
    }
    const payload = readEfiPayload(file.value)
    const value = payload === null ? null : parse(payload)
    return value === null ? unknown(`${path} holds something unexpected`) : known(value, path)
  }
  const readOption = (number: number) => read(nameOption(number), firmwareGuid, parseEfiLoadOption)
  const current = read('BootCurrent', firmwareGuid, parseEfiNumber)
  return {
    secureBoot: read('SecureBoot', firmwareGuid, parseEfiFlag),
    setupMode: read('SetupMode', firmwareGuid, parseEfiFlag),
    loaderInfo: read('LoaderInfo', loaderGuid, parseEfiText),
    stubInfo: read('StubInfo', loaderGuid, parseEfiText),
    selectedEntry: read('LoaderEntrySelected', loaderGuid, parseEfiText),
    bootOption: !current.known
      ? current
      : current.value === null
        ? known(null, current.source)
        : readOption(current.value),
    bootMenu: closed ?? readMenu(listing.ok ? listing.value : [], readOption),
  }
}

/** Entries that cannot be understood are left out: firmware writes odd ones for its own programs. */
function readMenu(
  names: readonly string[],
  readOption: (number: number) => Fact<EfiLoadOption | null>,
): Fact<readonly EfiLoadOption[]> {
  const options = names.flatMap((name) => {
    const number = /^Boot([0-9A-F]{4})-/.exec(name)?.[1]
    const option = number === undefined ? null : readOption(Number.parseInt(number, 16))
    return option?.known && option.value !== null ? [option.value] : []
  })
  return known(options, folder)
}

function nameOption(number: number): string {
  return `Boot${number.toString(16).toUpperCase().padStart(4, '0')}`
}
