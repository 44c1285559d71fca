// SPDX-License-Identifier: MIT

/** Generations of Microsoft's certificates for Secure Boot. Those of 2011 expire between June and October 2026. */
export type FirmwareKeys = '2011' | '2023'

/**
 * Names of certificates, as they stand in their subjects.
 *
 * Source: https://support.microsoft.com/topic/7ff40d33-95dc-4c3c-8725-a9b95457578e
 */
const names: Readonly<Record<FirmwareKeys, string>> = {
  '2011': 'Microsoft Windows Production PCA 2011',
  '2023': 'Windows UEFI CA 2023',
}

/**
 * Where the variables that new guests begin with lie, from a firmware descriptor of QEMU's; null for firmware without enrolled
 * keys, for other processors, and for text that is no descriptor.
 *
 * Source: https://www.qemu.org/docs/master/interop/firmware.json
 */
export function parseVariablesTemplate(descriptor: string): string | null {
  const parsed = parseJson(descriptor)
  const features = at(parsed, 'features')
  const targets = at(parsed, 'targets')
  const isEnrolled = Array.isArray(features) && features.includes('enrolled-keys')
  const isOurs = Array.isArray(targets) && targets.some((target) => at(target, 'architecture') === 'x86_64')
  const path = at(at(at(parsed, 'mapping'), 'nvram-template'), 'filename')
  return isEnrolled && isOurs && typeof path === 'string' && path.startsWith('/') ? path : null
}

/** Which generations of certificates such variables hold. */
export function findFirmwareKeys(variables: Uint8Array): readonly FirmwareKeys[] {
  return (Object.keys(names) as FirmwareKeys[]).filter((keys) => holds(variables, names[keys]))
}

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const [first = 0] = wanted
  for (let start = bytes.indexOf(first); start !== -1; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true
  }
  return false
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function at(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : undefined
}
