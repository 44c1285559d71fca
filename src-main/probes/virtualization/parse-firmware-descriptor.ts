// SPDX-License-Identifier: MIT
import type { GuestFirmware } from '../../model/virtualization-facts.ts'

/** A firmware descriptor and the files it names. */
export interface FirmwareDescriptor extends Pick<GuestFirmware, 'interfaces' | 'architectures' | 'features'> {
  readonly files: readonly string[]
}

/**
 * What a firmware descriptor says, or null for text that is none.
 *
 * The firmware is split (`mapping.executable` and `nvram-template`), one file for both, or loaded into memory
 * (`mapping.filename`; confidential guests). Source: QEMU docs/interop/firmware.json.
 */
export function parseFirmwareDescriptor(text: string): FirmwareDescriptor | null {
  const descriptor = parseJson(text)
  if (!isObject(descriptor)) return null
  const mapping = toObject(descriptor['mapping'])
  const files = [
    mapping['filename'],
    toObject(mapping['executable'])['filename'],
    toObject(mapping['nvram-template'])['filename'],
    toObject(mapping['uefi-vars'])['template'],
  ]
  const targets = Array.isArray(descriptor['targets']) ? descriptor['targets'] : []
  return {
    interfaces: toStrings(descriptor['interface-types']),
    architectures: [...new Set(toStrings(targets.map((target) => toObject(target)['architecture'])))],
    features: toStrings(descriptor['features']),
    files: toStrings(files),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {}
}

function toStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
