// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'

const efiVariables = '/sys/firmware/efi/efivars'
const loaderVendor = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
const globalVendor = '8be4df61-93ca-11d2-aa0d-00e098032b8c'

/** What a variable of the firmware holds. `unknown`: it is there, or may be, and cannot be read as text. */
export type EfiText = { readonly state: 'text'; readonly text: string } | { readonly state: 'absent' | 'unknown' }

/**
 * A variable that boot loaders and systemd share (`LoaderInfo`, `LoaderEntryOneShot`).
 *
 * Shape: four bytes of attributes, then UTF-16. Plain ASCII in UTF-16 is valid UTF-8 with zeros in it, which is how
 * it comes through `HostFiles`; a name beyond ASCII does not. Source: Boot Loader Interface; efivarfs.
 */
export function readLoaderVariable(name: string, files: HostFiles): EfiText {
  const file = files.read(`${efiVariables}/${name}-${loaderVendor}`)
  if (file.state !== 'text') return { state: file.state === 'absent' ? 'absent' : 'unknown' }
  return { state: 'text', text: file.text.slice(4).replaceAll('\0', '') }
}

/** Whether the firmware checks signatures of what it starts; null where it does not tell. */
export function readSecureBoot(files: HostFiles): boolean | null {
  const file = files.read(`${efiVariables}/SecureBoot-${globalVendor}`)
  if (file.state === 'absent') return isUefi(files) ? false : null
  return file.state === 'text' && file.text.length === 5 ? file.text.charCodeAt(4) === 1 : null
}

/** True where the system was started by UEFI and its variables can be reached. */
export function isUefi(files: HostFiles): boolean {
  return files.list(efiVariables).state === 'names'
}

/** True where the firmware has a boot entry of this number (four hexadecimal digits, upper case). */
export function hasBootEntry(number: string, files: HostFiles): boolean {
  const names = files.list(efiVariables)
  return names.state === 'names' && names.names.includes(`Boot${number}-${globalVendor}`)
}
