// SPDX-License-Identifier: MIT
import type { Element } from '@xmldom/xmldom'
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { childElement as child, childElements as children, parseXml } from '../xml/parse-xml.ts'
import { factsForGuests } from './facts-for-guests.ts'
import { findFirmwareKeys } from './firmware-keys.ts'
import { oldestSchemaParts, type SchemaPart } from './schema-parts.ts'

/** What libvirt said of this host, and what else decides about its guests. */
export interface GuestHostSources {
  /** `virConnectGetDomainCapabilities` for x86_64, machine q35. */
  readonly domainCapabilities: string
  /** `virConnectGetCapabilities`, for the machine types; null leaves it at the one that was asked for. */
  readonly capabilities: string | null
  /** Of `parseSchemaParts`; null where no schema is installed that can be read. */
  readonly schemaParts: readonly SchemaPart[] | null
  /** The file of `parseVariablesTemplate`, where there is one. */
  readonly secureBootVariables?: Uint8Array | null
  readonly facts: HostFacts
}

/** What this host offers to guests; `not-capabilities` where the text is something else. */
export function parseDomainCapabilities(
  texts: GuestHostSources,
): Result<GuestHost, { readonly code: 'not-capabilities'; readonly detail: string }> {
  const parsed = parseXml(texts.domainCapabilities)
  if (!parsed.ok || parsed.value.nodeName !== 'domainCapabilities') {
    return fail({ code: 'not-capabilities', detail: texts.domainCapabilities.slice(0, 200) })
  }
  const root = parsed.value
  const capable = readCapabilities(root)
  return ok({
    ...capable,
    ...factsForGuests(texts.facts),
    machines: [...new Set([...textOf(child(root, 'machine')), ...machineNames(texts.capabilities)])],
    secureBootKeys: texts.secureBootVariables == null ? null : findFirmwareKeys(texts.secureBootVariables),
    schemaParts: texts.schemaParts ?? oldestSchemaParts,
  })
}

type Capable = Omit<GuestHost, 'machines' | 'secureBootKeys' | 'schemaParts' | keyof ReturnType<typeof factsForGuests>>

function readCapabilities(root: Element): Capable {
  const os = child(root, 'os')
  const devices = child(root, 'devices')
  const device = (name: string) => child(devices, name)
  const hyperv = child(child(root, 'features'), 'hyperv')
  const tpm = device('tpm')
  const passthrough = children(child(root, 'cpu'), 'mode').find(
    (mode) => mode.getAttribute('name') === 'host-passthrough',
  )
  return {
    domainType: textOf(child(root, 'domain'))[0] === 'kvm' ? 'kvm' : 'qemu',
    emulator: textOf(child(root, 'path'))[0] ?? '/usr/bin/qemu-system-x86_64',
    supportsHostPassthrough: isSupported(passthrough ?? null),
    hypervFeatures: hyperv === null ? null : (isSupported(hyperv) && enumOf(hyperv, 'features')) || [],
    firmwareFeatures: enumOf(child(os, 'firmwareFeatures'), 'secureBoot'),
    supportsSecureBoot: enumOf(child(os, 'loader'), 'secure')?.includes('yes') ?? false,
    supportsTpm2: isSupported(tpm) && (enumOf(tpm, 'backendModel')?.includes('emulator') ?? false),
    diskBuses: enumOf(device('disk'), 'bus') ?? [],
    videoModels: enumOf(device('video'), 'modelType') ?? [],
    graphicsTypes: enumOf(device('graphics'), 'type') ?? [],
    audioTypes: enumOf(device('audio'), 'type'),
    supportsVirtiofs: enumOf(device('filesystem'), 'driverType')?.includes('virtiofs') ?? false,
    memorySources: enumOf(child(root, 'memoryBacking'), 'sourceType') ?? [],
    interfaceBackends: enumOf(device('interface'), 'backendType'),
  }
}

function machineNames(capabilities: string | null): string[] {
  const parsed = capabilities === null ? null : parseXml(capabilities)
  if (parsed?.ok !== true) return []
  const architectures = children(parsed.value, 'guest').flatMap((guest) => children(guest, 'arch'))
  const own = architectures.filter((architecture) => architecture.getAttribute('name') === 'x86_64')
  return own.flatMap((architecture) => children(architecture, 'machine')).flatMap((machine) => textOf(machine))
}

function isSupported(of: Element | null): boolean {
  return of !== null && of.getAttribute('supported') !== 'no'
}

/** Values of an `<enum>`; null where libvirt has no word of it. */
function enumOf(of: Element | null, name: string): string[] | null {
  const found = children(of, 'enum').find((candidate) => candidate.getAttribute('name') === name)
  return found === undefined ? null : children(found, 'value').flatMap((value) => textOf(value))
}

function textOf(of: Element | null): string[] {
  const text = of?.textContent?.trim() ?? ''
  return text === '' ? [] : [text]
}
