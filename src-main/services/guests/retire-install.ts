// SPDX-License-Identifier: MIT
import { basename } from 'node:path'
import { escapeXml } from '../../guest/xml/escape-xml.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import type { Machine } from '../machines/read-machine.ts'
import { answersName, installInitrdName, installKernelName } from './install-volume-names.ts'

/**
 * Takes the answers away from a guest whose agent has reported: the installation is over, and the disc holds a password.
 * The drive stays, empty.
 */
export async function retireInstall({ link }: MachineContext, { domain, outline }: Machine): Promise<void> {
  const opened = await link.connection()
  const disc = findAnswers({ domain, outline })
  if (!opened.ok || disc === null) return
  const drive = `<disk type='file' device='cdrom'><target dev='${escapeXml(disc.target)}' bus='sata'/><readonly/></disk>`
  // One that is locked by the guest is tried again when the machine is next read.
  const ejected = await opened.value.domainDevices.update(domain, drive, { live: true, config: true, force: true })
  if (!ejected.ok) return
  await deleteInstallVolumes(opened.value, { domain, outline })
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
