// SPDX-License-Identifier: MIT
import { type GuestFirmwareChoice, type GuestSpec, guestSpecSchema } from '../../model/guest-spec.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { parseXml } from '../xml/parse-xml.ts'
import type { XmlFailure } from '../xml/scan-xml.ts'
import { ElementReader } from './element-reader.ts'
import { type CommandLine, readCommandLine } from './read-command-line.ts'
import { readDerived } from './read-derived.ts'
import { readDisks } from './read-disks.ts'
import { readDisplay, readFolders, readInputs, readSound } from './read-display.ts'
import { readHostDevices, readUsbDevices } from './read-host-devices.ts'
import { readMemory } from './read-memory.ts'
import { readNetworks } from './read-networks.ts'
import { readNotes } from './read-notes.ts'
import { readProcessor } from './read-processor.ts'

/** A domain as far as it is understood. */
export interface ParsedDomain {
  readonly name: string
  readonly uuid: string | null
  /** Throughway made it. */
  readonly isOurs: boolean
  /** What the domain says; what it leaves open is left out. */
  readonly spec: Partial<GuestSpec>
  /**
   * Paths of elements and attributes that have no place in a spec, such as `/domain/devices/tpm/backend/@debug`. They are kept
   * by `editDomainXml`, and lost by building the XML anew.
   */
  readonly notUnderstood: readonly string[]
}

export type DomainFailure = XmlFailure | { readonly code: 'not-a-domain'; readonly detail: string }

/** A domain's XML, of this program or any other, as a spec and the list of what is not in it. */
export function parseDomainXml(xml: string): Result<ParsedDomain, DomainFailure> {
  const parsed = parseXml(xml)
  if (!parsed.ok) return parsed
  if (parsed.value.nodeName !== 'domain') return fail({ code: 'not-a-domain', detail: parsed.value.nodeName })
  const domain = new ElementReader(parsed.value)
  const spec = readSpec(domain)
  return ok({
    name: domain.child('name')?.text ?? '',
    uuid: domain.child('uuid')?.text ?? null,
    isOurs: readNotes(domain).isOurs,
    spec,
    notUnderstood: domain.unread(),
  })
}

function readSpec(domain: ElementReader): Partial<GuestSpec> {
  readDerived(domain)
  const notes = readNotes(domain)
  const devices = domain.child('devices')
  const memory = readMemory(domain)
  const processor = readProcessor(domain, memory?.sizeKiB ?? null)
  const command = readCommandLine(domain)
  const firmware = readFirmware(domain, devices, command)
  return {
    schema: guestSpecSchema,
    name: domain.child('name')?.text ?? '',
    ...(notes.system === null ? {} : { system: notes.system }),
    ...(notes.purpose === null ? {} : { purpose: notes.purpose }),
    ...(processor === null ? {} : { processor }),
    ...(memory === null ? {} : { memory }),
    ...(firmware === null ? {} : { firmware }),
    ...readDisks(devices, notes.discs),
    networks: readNetworks(devices),
    hostDevices: readHostDevices(devices, notes.ids),
    usbDevices: [...readUsbDevices(devices), ...notes.usbDevices],
    evdevInputs: readInputs(devices),
    display: readDisplay(devices, command.kvmfr),
    sound: readSound(devices),
    sharedFolders: readFolders(devices),
    hasAgent: readAgent(devices),
    isolatesCpus: notes.isolatesCpus,
    tuning: notes.tuning,
    startsWithHost: notes.startsWithHost,
  }
}

/** Null where the domain starts from BIOS, which a spec has no word for. */
function readFirmware(
  domain: ElementReader,
  devices: ElementReader | null,
  { pciWindowMiB }: CommandLine,
): GuestFirmwareChoice | null {
  const os = domain.child('os')
  const hole = devices?.childrenThat(({ name, peek }) => name === 'controller' && peek('model') === 'pcie-root')[0]
  if (pciWindowMiB !== null) hole?.child('pcihole64')?.attributes()
  const tpm = devices?.child('tpm') ?? null
  tpm?.attribute('model')
  const backend = tpm?.child('backend') ?? null
  for (const name of ['type', 'version', 'persistent_state']) backend?.attribute(name)
  const features = os?.child('firmware')?.children('feature') ?? []
  const states = new Map(features.map((feature) => [feature.attribute('name'), feature.attribute('enabled')]))
  const loader = os?.child('loader') ?? null
  const isSecureLoader = loader?.attribute('secure') === 'yes'
  for (const name of ['readonly', 'type', 'stateless', 'format']) loader?.attribute(name)
  const nvram = os?.child('nvram')
  for (const name of ['template', 'templateFormat', 'format']) nvram?.attribute(name)
  const isEfi = os?.attribute('firmware') === 'efi' || loader?.attribute('type') === 'pflash'
  if (!isEfi) return null
  const stated = states.get('secure-boot')
  const secureBoot = stated === undefined ? isSecureLoader : stated === 'yes'
  return { secureBoot, tpm: tpm !== null, pciWindowMiB }
}

function readAgent(devices: ElementReader | null): boolean {
  const channels = devices?.childrenThat(({ name, peek }) => name === 'channel' && peek('type') === 'unix') ?? []
  return channels.some((channel) => {
    const target = channel.child('target')
    const isAgent = target?.attribute('name') === 'org.qemu.guest_agent.0'
    if (isAgent) channel.readWhole()
    else channel.forget()
    return isAgent
  })
}
