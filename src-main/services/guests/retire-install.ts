// SPDX-License-Identifier: MIT
import { basename } from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { parseDomainOutline } from '../../guest/outline/parse-domain-outline.ts'
import { escapeXml } from '../../guest/xml/escape-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { describeLibvirtError } from '../machines/describe-libvirt-error.ts'
import { findMachine, type MachineContext } from '../machines/machine-context.ts'
import { isMachineOn, type Machine } from '../machines/read-machine.ts'
import { installDrives } from '../machines/view-installation.ts'
import { answersName, installInitrdName, installKernelName } from './install-volume-names.ts'

/** Takes the installation's discs out of a guest, when somebody says that its system is there. */
export async function finishInstall(context: MachineContext, uuid: string): Promise<Result<null, Failure>> {
  const found = await findMachine(context, uuid)
  if (!found.ok) return found
  const retired = await retireInstall(context, found.value.machine)
  await context.refresh(found.value.machine.domain)
  return retired
}

/**
 * Takes the installation's discs away from a guest that has its system: the drives stay, empty. The answers hold a password
 * and are deleted; the system's own disc is the person's.
 */
export async function retireInstall({ link }: MachineContext, machine: Machine): Promise<Result<null, Failure>> {
  const opened = await link.connection()
  if (!opened.ok) return opened
  const { domain, outline, state } = machine
  const read = await opened.value.domains.xml(domain, { inactive: true })
  const stored = read.ok ? parseDomainOutline(read.value) : null
  // Which of them a running guest has, its stored configuration need not say, nor the other way round: a file that was not
  // there at the start is left out of the drive for that run only.
  const drives = [outline, stored ?? outline].flatMap((each) => installDrives(each, answersName(domain.name)))
  for (const target of new Set(drives.map((drive) => drive.target))) {
    const drive = `<disk type='file' device='cdrom'><target dev='${escapeXml(target)}' bus='sata'/><readonly/></disk>`
    const flags = { live: isMachineOn(state), config: true, force: true }
    // One that is locked by the guest is tried again when the machine is next read.
    const ejected = await opened.value.domainDevices.update(domain, drive, flags)
    if (!ejected.ok) return fail(describeLibvirtError(ejected.failure, domain.name))
  }
  await deleteInstallVolumes(opened.value, machine)
  return ok(null)
}

/** Deletes what was made for the installation alone of a guest of ours. */
export async function deleteInstallVolumes(
  { storageVolumes }: LibvirtConnection,
  machine: Pick<Machine, 'domain' | 'outline'>,
): Promise<void> {
  const file = findAnswers(machine)
  if (file === null) return
  const folder = file.slice(0, file.lastIndexOf('/'))
  for (const name of [answersName, installKernelName, installInitrdName]) {
    const volume = await storageVolumes.lookupByPath(`${folder}/${name(machine.domain.name)}`)
    if (volume.ok) await storageVolumes.delete(volume.value)
  }
}

/** Whether this is a guest of ours whose installation without hands is over while discs of it are still in its drives. */
export function hasFinishedInstall(machine: Machine): boolean {
  const { domain, outline } = machine
  if (outline.isAgentConnected !== true || findAnswers(machine) === null) return false
  return installDrives(outline, answersName(domain.name)).length > 0
}

/**
 * Where the answers that were made for this guest lie, or would lie: an installer may have them in its initramfs, beside
 * which there is no disc. Null for guests that were not installed without hands, and those of others.
 */
function findAnswers({ domain, outline }: Pick<Machine, 'domain' | 'outline'>): string | null {
  if (!outline.isOurs) return null
  const inDrives = outline.disks.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : []))
  const noted = outline.discs.flatMap(({ purpose, path }) => (purpose === 'answers' ? [path] : []))
  return [...inDrives, ...noted].find((path) => basename(path) === answersName(domain.name)) ?? null
}
