// SPDX-License-Identifier: MIT
import { type Fact, known, type UnknownFact } from '../../model/fact.ts'
import type { GuestFirmware } from '../../model/virtualization-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { parseFirmwareDescriptor } from './parse-firmware-descriptor.ts'
import { readPresence } from './read-presence.ts'
import { isMaskedUnit } from './read-service-links.ts'

/**
 * Folders of descriptors, the strongest first: a file in one masks those of the same name in the later ones.
 *
 * The last two are NixOS's. Source: QEMU docs/interop/firmware.json, section on search order.
 */
const folders = [
  '/etc/qemu/firmware',
  '/usr/share/qemu/firmware',
  '/var/lib/qemu/firmware',
  '/run/current-system/sw/share/qemu/firmware',
] as const

const nothingSaid = { interfaces: [], architectures: [], features: [] } as const

const nixFolder = '/run/libvirt/nix-ovmf'

/** UEFI and other firmware that guests can be started with, in the order libvirt tries it. */
export function readGuestFirmware(reader: HostReader): Fact<readonly GuestFirmware[]> {
  const paths = new Map<string, string>()
  let untold: UnknownFact | null = null
  for (const folder of folders) {
    const listing = reader.listDirectory(folder)
    if (!listing.ok) {
      if (listing.problem === 'denied' || listing.problem === 'failed') {
        return unknownFromProblem(folder, listing.problem, listing.detail)
      }
      const presence = readPresence(reader, folder)
      // Of a system without its /usr nothing is known; every other folder is there on some systems only.
      if (!presence.ok && folder === folders[1]) untold = unknownFromProblem(folder, presence.problem, presence.detail)
      continue
    }
    for (const name of listing.value) {
      if (name.endsWith('.json') && !paths.has(name)) paths.set(name, `${folder}/${name}`)
    }
  }
  const described = [...paths]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, path]) => readDescriptor(reader, path))
  const firmware = [...described, ...readNixFirmware(reader)]
  return untold !== null && firmware.length === 0 ? untold : known(firmware, folders[1])
}

function readDescriptor(reader: HostReader, path: string): GuestFirmware[] {
  const text = reader.readText(path)
  // A link to /dev/null or an empty file masks the distribution's descriptor; a link to nowhere describes nothing.
  if (isMaskedUnit(reader, path) || (!text.ok && text.problem === 'absent')) return []
  if (!text.ok) return [{ descriptor: path, ...nothingSaid, isPresent: null }]
  if (text.value.trim() === '') return []
  const descriptor = parseFirmwareDescriptor(text.value)
  if (descriptor === null) {
    return [{ descriptor: path, ...nothingSaid, isPresent: false }]
  }
  const { files, ...said } = descriptor
  return [{ descriptor: path, ...said, isPresent: readArePresent(reader, files) }]
}

function readArePresent(reader: HostReader, files: readonly string[]): boolean | null {
  const found = files.map((file) => readPresence(reader, file))
  if (files.length === 0 || found.some((read) => read.ok && read.value === null)) return false
  return found.every((read) => read.ok) ? true : null
}

/** Older NixOS hands libvirt its firmware by place and name, without descriptors. */
function readNixFirmware(reader: HostReader): GuestFirmware[] {
  const listing = reader.listDirectory(nixFolder)
  const codes = listing.ok ? listing.value.filter((name) => /^(?:OVMF|AAVMF)_CODE.*\.fd$/.test(name)) : []
  return codes.map((name) => ({
    descriptor: `${nixFolder}/${name}`,
    interfaces: ['uefi'],
    architectures: [name.startsWith('AAVMF') ? 'aarch64' : 'x86_64'],
    features: name.includes('.ms.') ? ['secure-boot', 'enrolled-keys'] : [],
    isPresent: true,
  }))
}
