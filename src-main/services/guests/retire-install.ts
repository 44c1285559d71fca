// SPDX-License-Identifier: MIT
import { basename } from 'node:path'
import { escapeXml } from '../../guest/xml/escape-xml.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import type { Machine } from '../machines/read-machine.ts'
import { answersName, installInitrdName, installKernelName } from './install-volume-names.ts'

/**
 * Takes the answers away from a guest whose agent has reported: the installation is over, and the disc holds a password.
 * The drive stays, empty.
 */
export async function retireInstall({ link }: MachineContext, { domain, outline }: Machine): Promise<void> {
  const opened = await link.connection()
  const disc = outline.disks.find(
    ({ source }) => source.kind === 'file' && basename(source.path) === answersName(domain.name),
  )
  if (!opened.ok || disc?.source.kind !== 'file') return
  const { domainDevices, storageVolumes } = opened.value
  const drive = `<disk type='file' device='cdrom'><target dev='${escapeXml(disc.target)}' bus='sata'/><readonly/></disk>`
  // One that is locked by the guest is tried again when the machine is next read.
  const ejected = await domainDevices.update(domain, drive, { live: true, config: true, force: true })
  if (!ejected.ok) return
  const folder = disc.source.path.slice(0, disc.source.path.lastIndexOf('/'))
  for (const name of [answersName, installKernelName, installInitrdName]) {
    const volume = await storageVolumes.lookupByPath(`${folder}/${name(domain.name)}`)
    if (volume.ok) await storageVolumes.delete(volume.value)
  }
}

/** Whether this is a guest of ours whose installation is over while its answers are still in the drive. */
export function hasFinishedInstall({ domain, outline }: Machine): boolean {
  return (
    outline.isOurs &&
    outline.isAgentConnected === true &&
    outline.disks.some(({ source }) => source.kind === 'file' && basename(source.path) === answersName(domain.name))
  )
}
