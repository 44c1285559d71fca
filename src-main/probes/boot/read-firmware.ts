// SPDX-License-Identifier: MIT
import type { BootFacts } from '../../model/boot-facts.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
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
export function readSecureBoot(
  firmware: BootFacts['firmware'],
  { secureBoot, setupMode }: EfiVariables,
  log: Fact<readonly string[]>,
): BootFacts['secureBoot'] {
  if (firmware.known && firmware.value === 'bios') return known(false, firmware.source)
  if (!secureBoot.known) return readLoggedSecureBoot(log) ?? secureBoot
  // Firmware from before Secure Boot has no such variable.
  if (secureBoot.value !== true) return known(false, secureBoot.source)
  if (!setupMode.known) return setupMode
  return known(setupMode.value !== true, secureBoot.source)
}

/** What the kernels of most distributions say of it early in their log; null where they do not. */
function readLoggedSecureBoot(log: Fact<readonly string[]>): Fact<boolean> | null {
  if (!log.known) return null
  for (const line of log.value) {
    const state = /secureboot: Secure boot (enabled|disabled)/.exec(line)?.[1]
    if (state !== undefined) return known(state === 'enabled', log.source)
  }
  return null
}
