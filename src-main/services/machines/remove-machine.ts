// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import { parseDomainOutline } from '../../guest/outline/parse-domain-outline.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isUnsupported } from '../../libvirt/libvirt-error.ts'
import type { DomainRef, StorageVolumeRef } from '../../libvirt/objects.ts'
import type { DomainOutline, OutlineDisk } from '../../model/domain-outline.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { deleteInstallVolumes } from '../guests/retire-install.ts'
import { describeLibvirtError } from './describe-libvirt-error.ts'
import { act, findMachine, type MachineContext } from './machine-context.ts'
import { isMachineOn } from './read-machine.ts'

/** What would go with a machine. */
export interface Removal {
  readonly disks: readonly { readonly path: string; readonly isRemovable: boolean; readonly reason: string | null }[]
  readonly hasFirmwareVariables: boolean
  readonly hasTpmState: boolean
  readonly snapshotCount: number
}

/** What is to go with a machine; all that is not named stays. */
export interface RemovalChoice {
  readonly disks: readonly string[]
  readonly firmwareVariables: boolean
  readonly tpmState: boolean
}

/** What would go with the machine, before asking. */
export async function previewRemoval(context: MachineContext, uuid: string): Promise<Result<Removal, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const stored = await readStored(connection, machine.domain, machine.outline)
  const [disks, snapshots] = await Promise.all([
    judgeDisks(connection, machine.domain, stored),
    connection.snapshots.list(machine.domain),
  ])
  if (!disks.ok) return disks
  return ok({
    disks: disks.value.map(({ path, reason }) => ({ path, isRemovable: reason === null, reason })),
    // Where libvirt chooses the firmware at each start, the stored configuration does not name them.
    hasFirmwareVariables: stored.firmware.variablesPath !== null || stored.firmware.isAutomatic,
    hasTpmState: stored.hasTpm,
    snapshotCount: snapshots.ok ? snapshots.value.length : 0,
  })
}

/** Forgets a machine that is off, and takes away what was named. A disk that must not go stops it before anything has. */
export async function removeMachine(
  context: MachineContext,
  uuid: string,
  choice: RemovalChoice,
): Promise<Result<null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const { connection, machine } = found.value
  const { domain, state } = machine
  if (isMachineOn(state)) return fail({ code: 'machine-state-wrong', name: domain.name, state })
  return act(context, machine, 'removing', async () => {
    const disks = await judgeDisks(connection, domain, machine.outline)
    if (!disks.ok) return disks
    const volumes: StorageVolumeRef[] = []
    for (const path of choice.disks) {
      const disk = disks.value.find((judged) => judged.path === path)
      if (disk === undefined) return fail({ code: 'disk-refused', path, reason: `It is no disk of ${domain.name}.` })
      if (disk.volume === null) return fail({ code: 'disk-refused', path, reason: disk.reason ?? '' })
      volumes.push(disk.volume)
    }
    const forgotten = await undefine(connection, domain, choice)
    if (!forgotten.ok) return forgotten
    context.register.remove(domain.uuid)
    // Whatever else stays: what answered an installer holds a password, and is of use to no other machine.
    await deleteInstallVolumes(connection, machine)
    for (const volume of volumes) {
      const deleted = await connection.storageVolumes.delete(volume)
      if (!deleted.ok) return fail(describeLibvirtError(deleted.failure, domain.name))
    }
    return ok(null)
  })
}

async function undefine(connection: LibvirtConnection, domain: DomainRef, choice: RemovalChoice) {
  const base = {
    managedSave: true,
    snapshotsMetadata: true,
    checkpointsMetadata: true,
    ...(choice.firmwareVariables ? { nvram: true } : { keepNvram: true }),
  }
  const tpm = choice.tpmState ? { tpm: true } : { keepTpm: true }
  let gone = await connection.domains.undefine(domain, { ...base, ...tpm })
  // libvirt before 8.9 has no word about the TPM, and takes its state away.
  if (!gone.ok && isUnsupported(gone.failure) && choice.tpmState) gone = await connection.domains.undefine(domain, base)
  return gone.ok ? ok(null) : fail(describeLibvirtError(gone.failure, domain.name))
}

/** The stored configuration: disks that were plugged in for now are not the machine's own. */
async function readStored(
  connection: LibvirtConnection,
  domain: DomainRef,
  live: DomainOutline,
): Promise<DomainOutline> {
  const xml = await connection.domains.xml(domain, { inactive: true })
  return (xml.ok ? parseDomainOutline(xml.value) : null) ?? live
}

interface JudgedDisk {
  readonly path: string
  /** Null where it may not go. */
  readonly volume: StorageVolumeRef | null
  readonly reason: string | null
}

async function judgeDisks(
  connection: LibvirtConnection,
  domain: DomainRef,
  outline: DomainOutline,
): Promise<Result<JudgedDisk[], Failure>> {
  const own = outline.disks.filter(({ device }) => device === 'disk' || device === 'lun')
  const used = await readPathsOfOthers(connection, domain)
  if (!used.ok) return used
  const judged = await Promise.all(own.map((disk) => judgeDisk(connection, disk, used.value)))
  return ok(judged.filter((disk) => disk !== null))
}

async function judgeDisk(
  connection: LibvirtConnection,
  { source }: OutlineDisk,
  usedByOthers: ReadonlyMap<string, string>,
): Promise<JudgedDisk | null> {
  if (source.kind === 'none' || source.kind === 'other') return null
  if (source.kind === 'block')
    return {
      path: source.path,
      volume: null,
      reason: 'It is a physical disk; what is on it is never erased from here.',
    }
  const volume = source.kind === 'volume' ? await findVolume(connection, source.pool, source.volume) : null
  const path = source.kind === 'volume' ? await pathOf(connection, volume, source) : source.path
  const other = usedByOthers.get(path)
  if (other !== undefined) return { path, volume: null, reason: `${other} uses it too.` }
  const reference = volume ?? (await findByPath(connection, path))
  return reference === null
    ? { path, volume: null, reason: 'It lies in no storage pool of libvirt’s, so it is yours to delete.' }
    : { path, volume: reference, reason: null }
}

async function findVolume(connection: LibvirtConnection, poolName: string, name: string) {
  const pool = await connection.storagePools.lookupByName(poolName)
  const volume = pool.ok ? await connection.storageVolumes.lookupByName(pool.value, name) : null
  return volume?.ok === true ? volume.value : null
}

async function pathOf(
  connection: LibvirtConnection,
  volume: StorageVolumeRef | null,
  source: { readonly pool: string; readonly volume: string },
): Promise<string> {
  const path = volume === null ? null : await connection.storageVolumes.path(volume)
  return path?.ok === true ? path.value : `${source.pool}/${source.volume}`
}

/** A pool does not know what was put into its folder since it was last looked at. */
async function findByPath(connection: LibvirtConnection, path: string): Promise<StorageVolumeRef | null> {
  const known = await connection.storageVolumes.lookupByPath(path)
  if (known.ok) return known.value
  const pool = await connection.storagePools.lookupByTargetPath(path.slice(0, path.lastIndexOf('/')))
  if (!pool.ok) return null
  await connection.storagePools.refresh(pool.value)
  const again = await connection.storageVolumes.lookupByPath(path)
  return again.ok ? again.value : null
}

/** Paths of disks that other machines have, with the name of one that does. */
async function readPathsOfOthers(
  connection: LibvirtConnection,
  self: DomainRef,
): Promise<Result<Map<string, string>, Failure>> {
  const listed = await connection.domains.list()
  if (!listed.ok) return fail(describeLibvirtError(listed.failure, self.name))
  const others = listed.value.filter(({ uuid }) => uuid !== self.uuid)
  const read = await Promise.all(others.map(async (domain) => ({ domain, xml: await connection.domains.xml(domain) })))
  const used = new Map<string, string>()
  for (const { domain, xml } of read) {
    const outline = xml.ok ? parseDomainOutline(xml.value) : null
    for (const { source } of outline?.disks ?? []) {
      if (source.kind === 'file' || source.kind === 'block') used.set(source.path, domain.name)
      if (source.kind === 'volume') {
        const volume = await findVolume(connection, source.pool, source.volume)
        used.set(await pathOf(connection, volume, source), domain.name)
      }
    }
  }
  return ok(used)
}
