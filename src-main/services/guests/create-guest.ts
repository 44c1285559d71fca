// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { placeVolumes } from '../../guest/build/place-volumes.ts'
import { parseDomainOutline } from '../../guest/outline/parse-domain-outline.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { DomainRef } from '../../libvirt/objects.ts'
import type { GuestDisk, GuestSpec } from '../../model/guest-spec.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { readLendableDisks } from '../../probes/start/read-lendable-disks.ts'
import { describeFailureText } from '../machines/describe-failure-text.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { startMachine } from '../machines/start-machine.ts'
import type { KeptDraft } from './draft-guest.ts'
import { openStoragePool } from './open-storage-pool.ts'
import type { FirstBoot } from './prepare-unattended.ts'
import type { TaskControl } from './task-runner.ts'

/** What was asked for beside the draft. */
export interface CreateOrder {
  /** Of the account that an unattended installation makes; goes into the answer disc and nowhere else. */
  readonly password: string | null
  readonly start: boolean
  /** Physical disks whose stable path the person typed. */
  readonly confirmedDisks: readonly string[]
}

/** Why the guest of this draft cannot be made as ordered; null where nothing speaks against it. */
export function findCreateRefusal(
  { host }: MachineContext,
  { draft, choices }: KeptDraft,
  order: CreateOrder,
): Failure | null {
  const errors = draft.problems.filter(({ severity }) => severity === 'error')
  if (errors.some(({ code }) => code === 'name-taken')) return { code: 'machine-name-taken', name: draft.spec.name }
  if (errors.length > 0) return { code: 'guest-refused', problems: draft.problems }
  if (choices.install.kind === 'unattended' && order.password === null) return { code: 'password-missing' }
  const physical = draft.spec.disks.flatMap(physicalPath)
  const unconfirmed = physical.filter((path) => !order.confirmedDisks.includes(path))
  if (unconfirmed.length > 0) return { code: 'disk-not-confirmed', paths: unconfirmed }
  // Read again: it may have been mounted since it was shown.
  const lendable = physical.some((path) => path.startsWith('/dev/')) ? readLendableDisks(host.reader) : []
  for (const path of physical.filter((each) => each.startsWith('/dev/'))) {
    const found = lendable.find((disk) => disk.path === path)
    const reason = found === undefined ? 'It is not there any more.' : found.refusal
    if (reason !== null) return { code: 'disk-refused', path, reason }
  }
  return null
}

/** The path of a disk whose bytes were there before, as the person types it; NVMe controllers go by their address. */
function physicalPath({ source }: GuestDisk): string[] {
  if (source.kind === 'block-device') return [source.path]
  return source.kind === 'nvme' ? [source.address] : []
}

/** Makes the guest: volumes, the disc with the answers, the domain. What was made is taken back where a step fails. */
export async function createGuest(
  context: MachineContext,
  kept: KeptDraft,
  order: CreateOrder,
  control: TaskControl,
): Promise<Result<string, Failure>> {
  const opened = await context.link.connection()
  if (!opened.ok) return opened
  const connection = opened.value
  const { spec } = kept.draft
  const paths = new Map<string, string>()
  for (const disk of spec.disks) {
    const made = await makeVolume(connection, disk, control)
    if (!made.ok) return made
    if (made.value !== null) paths.set(made.value.key, made.value.path)
    if (control.signal.aborted) return fail({ code: 'task-cancelled' })
  }
  let firstBoot: FirstBoot | null = null
  if (kept.choices.install.kind === 'unattended') {
    const { prepareUnattended } = await import('./prepare-unattended.ts')
    const prepared = await prepareUnattended(connection, kept, order.password ?? '', control)
    if (!prepared.ok) return prepared
    firstBoot = prepared.value
  }
  control.step('Defining the machine')
  const placed = placeVolumes(spec, (pool, volume) => paths.get(`${pool}/${volume}`) ?? null)
  const defined = await connection.domains.define(kept.buildXml(placed), { validate: true })
  if (!defined.ok) return fail(describeLibvirtError(defined.failure, spec.name))
  const domain = defined.value
  control.onRollback(() => connection.domains.undefine(domain, { nvram: true, tpm: true }))
  const checked = await checkFirmware(connection, domain, spec)
  if (!checked.ok) return checked
  if (spec.startsWithHost) {
    const set = await connection.domains.setAutostart(domain, true)
    if (!set.ok) return fail(describeLibvirtError(set.failure, spec.name))
  }
  await context.refresh(domain)
  if (control.signal.aborted) return fail({ code: 'task-cancelled' })
  if (!order.start && firstBoot === null) return ok(`${spec.name} is made.`)
  return startNew(context, kept, { domain, firstBoot }, control)
}

async function makeVolume(
  connection: LibvirtConnection,
  { source }: GuestDisk,
  control: TaskControl,
): Promise<Result<{ readonly key: string; readonly path: string } | null, Failure>> {
  if (source.kind !== 'new-volume') return ok(null)
  control.step(`Making the disk ${source.name}`)
  const pool = await openStoragePool(connection, source.pool, control)
  if (!pool.ok) return pool
  const allocation = source.preallocation === 'full' ? source.sizeBytes : 0
  // The schema of choices lets the name hold nothing that would need escaping.
  const xml = `<volume><name>${source.name}</name><capacity unit='bytes'>${source.sizeBytes}</capacity><allocation unit='bytes'>${allocation}</allocation><target><format type='${source.format}'/></target></volume>`
  const created = await connection.storageVolumes.create(pool.value, xml, {
    preallocMetadata: source.preallocation === 'metadata',
  })
  if (!created.ok) return fail(describeLibvirtError(created.failure, source.name))
  control.onRollback(() => connection.storageVolumes.delete(created.value))
  const path = await connection.storageVolumes.path(created.value)
  if (!path.ok) return fail(describeLibvirtError(path.failure, source.name))
  return ok({ key: `${source.pool}/${source.name}`, path: path.value })
}

/** libvirt chooses the firmware; what it chose is read back, since a wrong key set shows only after an hour. */
async function checkFirmware(
  connection: LibvirtConnection,
  domain: DomainRef,
  { firmware }: GuestSpec,
): Promise<Result<null, Failure>> {
  const read = await connection.domains.xml(domain, { inactive: true })
  if (!read.ok) return fail(describeLibvirtError(read.failure, domain.name))
  const outline = parseDomainOutline(read.value)
  // Some versions choose at each start, and have nothing to read before.
  if (outline === null || outline.firmware.loaderPath === null) return ok(null)
  if (outline.firmware.isSecure === firmware.secureBoot) return ok(null)
  const wanted = firmware.secureBoot ? 'with Secure Boot' : 'without Secure Boot'
  return fail({
    code: 'part-missing',
    part: `a firmware ${wanted}`,
    remedy: `libvirt chose ${outline.firmware.loaderPath} instead. \`throughway plan --stack\` installs what is missing.`,
  })
}

async function startNew(
  context: MachineContext,
  kept: KeptDraft,
  { domain, firstBoot }: { readonly domain: DomainRef; readonly firstBoot: FirstBoot | null },
  control: TaskControl,
): Promise<Result<string, Failure>> {
  control.step('Starting the machine')
  const started = await startMachine(
    context,
    domain.uuid,
    firstBoot === null
      ? undefined
      : async (connection) => (await import('./start-first.ts')).startFirst(connection, domain, firstBoot),
  )
  // It is made and sound; that the host is not ready for it is no reason to throw it away.
  if (!started.ok) return ok(`${domain.name} is made, and was not started: ${describeFailureText(started.failure)}`)
  const { install } = kept.choices
  if (install.kind !== 'none') {
    const { pressBootKeys } = await import('./press-boot-keys.ts')
    await pressBootKeys(context, domain, install.imagePath, control)
  }
  return ok(
    install.kind === 'unattended'
      ? `${domain.name} is made, and installs itself now.`
      : `${domain.name} is made and runs.`,
  )
}
