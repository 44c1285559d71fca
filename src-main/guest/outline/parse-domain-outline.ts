// SPDX-License-Identifier: MIT
import { parseCpuList } from '../../model/cpu-list.ts'
import type { DomainOutline, RememberedDevice } from '../../model/domain-outline.ts'
import { type GuestTuning, guestNamespace, parseGuestTuning } from '../../model/guest-metadata.ts'
import { type GuestSystem, guestPurposes, guestSystems } from '../../model/guest-spec.ts'
import { parsePciAddress } from '../../model/pci-address.ts'
import { readXml, type XmlReading } from '../xml/read-xml.ts'
import { outlineDisks } from './outline-disks.ts'
import { outlineHostDevices, outlineUsbDevices } from './outline-host-devices.ts'
import { attribute, childElements, elementAt, parseNumber, textAt } from './read-element.ts'

/**
 * What a domain is, from its XML; null where the text is no domain. What is not understood is left out: this reads
 * other people's domains, and rewrites none.
 *
 * Source: https://libvirt.org/formatdomain.html
 */
export function parseDomainOutline(xml: string): DomainOutline | null {
  const read = readXml(xml)
  const domain = read.ok && read.value.name === 'domain' ? read.value : null
  const name = textAt(domain, 'name')
  if (domain === null || name === null) return null
  const devices = elementAt(domain, 'devices')
  const ours = childElements(elementAt(domain, 'metadata'), 'throughway:guest').find(
    (element) => element.namespace === guestNamespace,
  )
  return {
    name,
    uuid: textAt(domain, 'uuid'),
    type: attribute(domain, 'type') ?? '',
    isOurs: ours !== undefined,
    system: guestSystems.find((system) => system === attribute(ours ?? null, 'system')) ?? systemByLabel(domain),
    purpose: guestPurposes.find((purpose) => purpose === attribute(ours ?? null, 'purpose')) ?? null,
    emulator: textAt(devices, 'emulator'),
    memoryKiB: memoryKiB(elementAt(domain, 'memory')),
    vcpuCount: parseNumber(textAt(domain, 'vcpu')) ?? 1,
    hugePages: outlineHugePages(domain),
    cells: childElements(elementAt(domain, 'cpu/numa'), 'cell').map((cell, index) => ({
      id: parseNumber(attribute(cell, 'id')) ?? index,
      memoryKiB: sizeKiB(attribute(cell, 'memory'), attribute(cell, 'unit')),
    })),
    memoryNodes: outlineMemoryNodes(elementAt(domain, 'numatune')),
    pinnedCpus: outlinePins(elementAt(domain, 'cputune')),
    firmware: outlineFirmware(domain),
    hasTpm: elementAt(devices, 'tpm') !== null && attribute(elementAt(devices, 'tpm/backend'), 'type') === 'emulator',
    disks: outlineDisks(devices),
    networks: childElements(devices, 'interface').map((element) => outlineNetwork(element)),
    hostDevices: outlineHostDevices(devices),
    remembered: outlineRemembered(ours ?? null),
    usbDevices: outlineUsbDevices(devices),
    graphics: childElements(devices, 'graphics').map((element) => attribute(element, 'type') ?? ''),
    consoleAddress: outlineConsole(devices),
    discs: outlineDiscs(ours ?? null),
    hasVideo: childElements(devices, 'video').some((video) => attribute(elementAt(video, 'model'), 'type') !== 'none'),
    isAgentConnected: outlineAgent(devices),
    tuning: outlineTuning(ours ?? null),
  }
}

/** What virt-manager writes: libosinfo's name of the system. */
function systemByLabel(domain: XmlReading): GuestSystem | null {
  const label = attribute(elementAt(domain, 'metadata/libosinfo:libosinfo/libosinfo:os'), 'id') ?? ''
  if (/microsoft\.com\/win\/11$/.test(label)) return 'windows-11'
  if (/microsoft\.com\/win\/10$/.test(label)) return 'windows-10'
  return label === '' || /microsoft\.com|apple\.com|bsd\.org/.test(label) ? null : 'linux'
}

const unitsKiB: Readonly<Record<string, number>> = {
  b: 1 / 1024,
  bytes: 1 / 1024,
  kb: 1000 / 1024,
  k: 1,
  kib: 1,
  mb: 1e6 / 1024,
  m: 1024,
  mib: 1024,
  gb: 1e9 / 1024,
  g: 1024 ** 2,
  gib: 1024 ** 2,
  tb: 1e12 / 1024,
  t: 1024 ** 3,
  tib: 1024 ** 3,
}

function memoryKiB(element: XmlReading | null): number {
  return sizeKiB(element?.text ?? null, attribute(element, 'unit'))
}

/** libvirt rounds sizes up to whole KiB, and takes KiB where no unit is said. */
function sizeKiB(text: string | null, unit: string | null): number {
  return Math.ceil((parseNumber(text) ?? 0) * (unitsKiB[(unit ?? 'KiB').toLowerCase()] ?? 1))
}

function outlineHugePages(domain: XmlReading): DomainOutline['hugePages'] {
  const asked = elementAt(domain, 'memoryBacking/hugepages')
  if (asked === null) return []
  const pages = childElements(asked, 'page')
  if (pages.length === 0) return [{ pageKiB: null, guestNodes: null }]
  return pages.map((page) => ({
    pageKiB: sizeKiB(attribute(page, 'size'), attribute(page, 'unit')),
    guestNodes: parseCpuList(attribute(page, 'nodeset') ?? '') ?? null,
  }))
}

function outlineMemoryNodes(numatune: XmlReading | null): DomainOutline['memoryNodes'] {
  const all = childElements(numatune, 'memory').filter((element) => attribute(element, 'mode') !== 'preferred')
  const single = childElements(numatune, 'memnode').filter((element) => attribute(element, 'mode') !== 'preferred')
  return [...all, ...single].map((element) => ({
    cell: parseNumber(attribute(element, 'cellid')),
    hostNodes: parseCpuList(attribute(element, 'nodeset') ?? '') ?? [],
  }))
}

function outlinePins(cputune: XmlReading | null): number[] {
  const pins = ['vcpupin', 'emulatorpin', 'iothreadpin'].flatMap((name) => childElements(cputune, name))
  const cpus = pins.flatMap((pin) => parseCpuSet(attribute(pin, 'cpuset') ?? ''))
  return [...new Set(cpus)].sort((left, right) => left - right)
}

/** libvirt's sets are the kernel's lists with `^N` for what is left out. */
function parseCpuSet(text: string): number[] {
  const parts = text.split(',')
  const left = parts.flatMap((part) => (part.startsWith('^') ? (parseCpuList(part.slice(1)) ?? []) : []))
  const taken = parts.flatMap((part) => (part.startsWith('^') ? [] : (parseCpuList(part) ?? [])))
  return taken.filter((cpu) => !left.includes(cpu))
}

function outlineFirmware(domain: XmlReading): DomainOutline['firmware'] {
  return {
    isAutomatic: attribute(elementAt(domain, 'os'), 'firmware') !== null,
    loaderPath: textAt(domain, 'os/loader'),
    isSecure: attribute(elementAt(domain, 'os/loader'), 'secure') === 'yes',
    variablesPath: textAt(domain, 'os/nvram'),
    templatePath: attribute(elementAt(domain, 'os/nvram'), 'template'),
  }
}

function outlineNetwork(element: XmlReading): DomainOutline['networks'][number] {
  const kind = attribute(element, 'type') ?? ''
  const source = elementAt(element, 'source')
  const name = kind === 'network' ? 'network' : kind === 'bridge' ? 'bridge' : 'dev'
  return { kind, source: attribute(source, name) }
}

/** Functions with their ids, as our builder writes them: `<throughway:device address= vendor= device=/>`. */
function outlineRemembered(ours: XmlReading | null): RememberedDevice[] {
  return childElements(ours, 'throughway:device').flatMap((element) => {
    const address = parsePciAddress(attribute(element, 'address') ?? '')
    const [vendorId, deviceId] = [attribute(element, 'vendor'), attribute(element, 'device')]
    return address === null || vendorId === null || deviceId === null ? [] : [{ address, vendorId, deviceId }]
  })
}

function outlineDiscs(ours: XmlReading | null): DomainOutline['discs'] {
  return childElements(ours, 'throughway:disc').flatMap((element) => {
    const [purpose, path] = [attribute(element, 'purpose'), attribute(element, 'path')]
    return purpose === null || path === null ? [] : [{ purpose, path }]
  })
}

/** libvirt writes the port that it found free, and -1 while there is none. */
function outlineConsole(devices: XmlReading | null): string | null {
  for (const element of childElements(devices, 'graphics')) {
    const type = attribute(element, 'type')
    const port = parseNumber(attribute(element, 'port'))
    if ((type !== 'spice' && type !== 'vnc') || port === null || port <= 0) continue
    const listen = attribute(element, 'listen') ?? attribute(elementAt(element, 'listen'), 'address') ?? '127.0.0.1'
    const host = listen === '0.0.0.0' || listen === '::' ? '127.0.0.1' : listen
    return `${type}://${host.includes(':') ? `[${host}]` : host}:${port}`
  }
  return null
}

function outlineTuning(ours: XmlReading | null): GuestTuning | null {
  const element = elementAt(ours, 'throughway:tuning')
  if (element === null) return null
  return parseGuestTuning(element.attributes())
}

function outlineAgent(devices: XmlReading | null): boolean | null {
  const target = childElements(devices, 'channel')
    .map((channel) => elementAt(channel, 'target'))
    .find((element) => attribute(element, 'name') === 'org.qemu.guest_agent.0')
  return target === undefined ? null : attribute(target, 'state') === 'connected'
}
