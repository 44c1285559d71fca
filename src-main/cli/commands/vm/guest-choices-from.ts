// SPDX-License-Identifier: MIT
import path from 'node:path'
import { guestChoicesSchema } from '../../../contract/guest-choices.ts'
import type { GuestChoices, GuestInstall } from '../../../model/guest-draft.ts'
import type { GuestDisk, GuestNetwork, GuestPurpose, GuestSystem } from '../../../model/guest-spec.ts'
import type { GuestOptions, InstallImage } from '../../../model/machine-view.ts'
import { type PciAddress, parsePciAddress } from '../../../model/pci-address.ts'
import { ok, type Result } from '../../../model/result.ts'
import type { MachineSession } from '../../../services/machines/machine-session.ts'
import type { Invocation } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { usageFailure } from '../../usage-failure.ts'

const usage = (message: string) => usageFailure('vm create', message)

type Given = Pick<Invocation, 'flags' | 'values' | 'lists' | 'positionals'>

/**
 * The choices that the options of `vm create` spell. Whether they fit the host is the draft's to say; what has no meaning
 * at all is a usage failure here, and so is what the contract would not take. What a disk image holds is asked of `guests`.
 */
export async function guestChoicesFrom(
  given: Given,
  options: GuestOptions,
  guests: Pick<MachineSession['guests'], 'recognise'>,
): Promise<Result<GuestChoices, CommandFailure>> {
  const { values, lists, positionals } = given
  const devices = parseDevices(lists.get('device') ?? [])
  if (!devices.ok) return devices
  const memory = values.get('memory')
  const memoryBytes = memory === undefined ? null : parseSize(memory)
  if (memory !== undefined && memoryBytes === null)
    return usage(`“${memory}” is not a size: they look like 16G or 512M.`)
  const cpus = values.get('cpus')
  if (cpus !== undefined && !/^\d{1,4}$/.test(cpus)) return usage(`“${cpus}” is not a number of vCPUs.`)
  const disks = await parseDisks(given, options, guests)
  if (!disks.ok) return disks
  const networks = parseNetworks(lists.get('network') ?? [])
  if (!networks.ok) return networks
  const install = parseInstall(given)
  if (!install.ok) return install
  const choices: GuestChoices = {
    name: positionals[0] ?? '',
    system: (values.get('system') ?? 'linux') as GuestSystem,
    purpose: (values.get('purpose') ?? 'general') as GuestPurpose,
    install: install.value,
    devices: devices.value,
    vcpuCount: cpus === undefined ? null : Number(cpus),
    memoryKiB: memoryBytes === null ? null : Math.floor(memoryBytes / 1024),
    overrides: {
      ...(disks.value === null ? {} : { disks: disks.value }),
      ...(networks.value === null ? {} : { networks: networks.value }),
    },
  }
  const checked = guestChoicesSchema.safeParse(choices)
  if (checked.success) return ok(checked.data)
  const [issue] = checked.error.issues
  return usage(`${issue?.path.join('.') ?? 'choices'}: ${issue?.message ?? 'does not fit'}.`)
}

function parseDevices(words: readonly string[]): Result<PciAddress[], CommandFailure> {
  const devices: PciAddress[] = []
  for (const word of words.flatMap((text) => text.split(','))) {
    const address = parsePciAddress(word)
    if (address === null) return usage(`“${word}” is not a PCI address: they look like 01:00.0 or 0000:01:00.0.`)
    if (!devices.includes(address)) devices.push(address)
  }
  return ok(devices)
}

const units: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 }

/** Bytes of `16G`, `512MiB`, `1T`; null for anything else. */
export function parseSize(text: string): number | null {
  const [, digits, unit] = /^(\d{1,12})([kmgt])(?:i?b)?$/i.exec(text.trim()) ?? []
  return digits === undefined || unit === undefined ? null : Number(digits) * (units[unit.toLowerCase()] ?? 0)
}

const usualDisk = { cache: 'none', io: 'io_uring', discard: true, serial: null, iothread: null } as const

async function parseDisks(
  { lists, values, positionals }: Given,
  options: GuestOptions,
  guests: Pick<MachineSession['guests'], 'recognise'>,
): Promise<Result<GuestDisk[] | null, CommandFailure>> {
  const words = lists.get('disk') ?? []
  if (words.length === 0) return ok(null)
  const wanted = values.get('pool')
  const pool = options.pools.find(({ name }) => wanted === undefined || name === wanted)
  const disks: GuestDisk[] = []
  for (const [index, word] of words.entries()) {
    const sizeBytes = parseSize(word)
    if (sizeBytes !== null) {
      if (pool === undefined)
        return usage(`There is no active storage pool${wanted === undefined ? '' : ` “${wanted}”`}.`)
      const name = `${positionals[0] ?? ''}${index === 0 ? '' : `-${index + 1}`}.qcow2`
      disks.push({
        ...usualDisk,
        bus: 'virtio-blk',
        source: { kind: 'new-volume', pool: pool.name, name, format: 'qcow2', sizeBytes, preallocation: 'metadata' },
      })
      continue
    }
    if (!word.includes('/') && !word.includes('.'))
      return usage(`“${word}” is neither a size (64G) nor the path of a disk.`)
    const absolute = path.resolve(word)
    if (absolute.startsWith('/dev/')) {
      disks.push({ ...usualDisk, bus: 'virtio-blk', source: { kind: 'block-device', path: absolute } })
      continue
    }
    const image = await guests.recognise({ path: absolute }, '')
    const format = formatOf(absolute, image.ok ? image.value : null)
    if (format !== 'raw' && format !== 'qcow2')
      return usage(
        `${absolute} is a ${format.toUpperCase()} image. Bring it in first: throughway vm import ${absolute}`,
      )
    disks.push({ ...usualDisk, bus: 'virtio-blk', source: { kind: 'file', path: absolute, format } })
  }
  return ok(disks)
}

/** By content; by the name's end where the file cannot be read, as those of the system's libvirt often cannot. */
function formatOf(file: string, image: InstallImage | null): string {
  if (image?.content.kind === 'disk-image') return image.content.format
  const [, ending = ''] = /\.(qcow2|vmdk|vhdx|vhd|vdi)$/i.exec(file) ?? []
  return ending === '' ? 'raw' : ending.toLowerCase()
}

function parseNetworks(words: readonly string[]): Result<GuestNetwork[] | null, CommandFailure> {
  if (words.length === 0) return ok(null)
  if (words.includes('none')) return words.length === 1 ? ok([]) : usage('--network none stands alone.')
  const networks: GuestNetwork[] = []
  for (const word of words) {
    const [kind = '', name = ''] = word.split(/:(.*)/s)
    const source = networkSource(kind, name)
    if (source === null)
      return usage(`“${word}” is not a network: give network:NAME, bridge:NAME, macvtap:INTERFACE, user or none.`)
    networks.push({ source, model: 'virtio', macAddress: null, queues: null, isConnected: true })
  }
  return ok(networks)
}

function networkSource(kind: string, name: string): GuestNetwork['source'] | null {
  if (kind === 'user' && name === '') return { kind: 'user' }
  if (name === '') return null
  if (kind === 'network') return { kind, name }
  return kind === 'bridge' || kind === 'macvtap' ? { kind, interface: name } : null
}

function parseInstall({ flags, values, positionals }: Given): Result<GuestInstall, CommandFailure> {
  const iso = values.get('iso')
  if (iso === undefined)
    return flags.has('unattended')
      ? usage('--unattended needs --iso FILE, the disc to install from.')
      : ok({ kind: 'none' })
  const imagePath = path.resolve(iso)
  if (!flags.has('unattended')) return ok({ kind: 'manual', imagePath })
  const edition = values.get('edition')
  if (edition !== undefined && !/^\d{1,2}$/.test(edition)) return usage(`“${edition}” is not the index of an edition.`)
  return ok({
    kind: 'unattended',
    imagePath,
    driversPath: null,
    userName: values.get('user') ?? 'user',
    // Windows takes 15 characters, and no other signs than hyphens.
    hostName: (positionals[0] ?? 'guest').replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 15),
    locale: values.get('locale') ?? 'en-US',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    editionIndex: edition === undefined ? null : Number(edition),
  })
}
