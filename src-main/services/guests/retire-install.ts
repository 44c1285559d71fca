// SPDX-License-Identifier: MIT
import { basename } from 'node:path'
import type { Failure } from '../../contract/failures.ts'
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
  for (const { target } of installDrives(outline, answersName(domain.name))) {
    const drive = `<disk type='file' device='cdrom'><target dev='${escapeXml(target)}' bus='sata'/><readonly/></disk>`
    const flags = { live: isMachineOn(state), config: true, force: true }
    // One that is locked by the guest is tried again when the machine is next read.
    const ejected = await opened.value.domainDevices.update(domain, drive, flags)
    if (!ejected.ok) return fail(describeLibvirtError(ejected.failure, domain.name))
  }
  await deleteInstallVolumes(opened.value, machine)
  return ok(null)
}

/** Deletes what was made for the installation alone of a guest of ours whose answers are in the drive. */
export async function deleteInstallVolumes(
  { storageVolumes }: LibvirtConnection,
  machine: Pick<Machine, 'domain' | 'outline'>,
): Promise<void> {
  const disc = findAnswers(machine)
  if (disc === null) return
  const folder = disc.path.slice(0, disc.path.lastIndexOf('/'))
  for (const name of [answersName, installKernelName, installInitrdName]) {
    const volume = await storageVolumes.lookupByPath(`${folder}/${name(machine.domain.name)}`)
    if (volume.ok) await storageVolumes.delete(volume.value)
  }
}

/** Whether this is a guest of ours whose installation is over while its answers are still in the drive. */
export function hasFinishedInstall(machine: Machine): boolean {
  return machine.outline.isAgentConnected === true && findAnswers(machine) !== null
}

/** The drive with the answers that were made for this guest; null for guests of others. */
function findAnswers({ domain, outline }: Pick<Machine, 'domain' | 'outline'>) {
  if (!outline.isOurs) return null
  for (const { source, target } of outline.disks) {
    if (source.kind === 'file' && basename(source.path) === answersName(domain.name))
      return { path: source.path, target }
  }
  return null
}
