// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../model/boot-facts.ts'
import { known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import type { EfiVariables } from './read-efi-variables.ts'

const folder = '/sys/firmware'

/** How firmware started the system: the kernel makes /sys/firmware/efi exactly when UEFI did. */
export function readFirmware(reader: HostReader): BootFacts['firmware'] {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) return unknownFromProblem(folder, listing.problem, listing.detail)
  // Container managers put an empty folder in its place.
  if (listing.value.length === 0) return unknown(`${folder} is empty`)
  return listing.value.includes('efi') ? known('uefi', `${folder}/efi`) : known('bios', folder)
}

/**
 * Whether firmware enforces Secure Boot: SecureBoot is 1 outside of set-up mode (UEFI 2.10, 3.3).
 *
 * That shim can be told to check nothing further (`mokutil --disable-validation`) is another matter.
 */
export function readSecureBoot(firmware: BootFacts['firmware'], variables: EfiVariables): BootFacts['secureBoot'] {
  const { secureBoot, setupMode } = variables
  if (firmware.known && firmware.value === 'bios') return known(false, firmware.source)
  if (!secureBoot.known) return secureBoot
  // Firmware from before Secure Boot has no such variable.
  if (secureBoot.value !== true) return known(false, secureBoot.source)
  if (!setupMode.known) return setupMode
  return known(setupMode.value !== true, secureBoot.source)
}
