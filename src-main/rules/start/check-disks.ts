// SPDX-License-Identifier: MIT
import type { OutlineDisk } from '../../model/domain-outline.ts'
import type { PreflightCheck } from '../../model/machine-view.ts'
import { formatList } from '../format-list.ts'
import { failed, passed, untold } from './check.ts'
import type { StartQuestion } from './start-question.ts'

/** Whether the disks are there, and nobody else writes to them. */
export function checkDisks(question: StartQuestion): PreflightCheck[] {
  return question.outline.disks.flatMap((disk) => checkDisk(question, disk))
}

function checkDisk(question: StartQuestion, disk: OutlineDisk): PreflightCheck[] {
  const { source } = disk
  if (source.kind === 'volume') return checkVolume(question, disk, `${source.pool}/${source.volume}`)
  if (source.kind !== 'file' && source.kind !== 'block') return []
  const { path } = source
  const place = question.host.paths.get(path)
  if (place === undefined) return []
  if (!place.known) return [untold('disks', `Whether ${path} is there`, place)]
  if (place.value === 'absent') {
    const text = `${path} (${disk.target}) is not there. If it was moved, the machine has to be told; if its file system is not mounted, mount it.`
    return disk.isOptional ? [] : [failed('disks', text, place.source)]
  }
  if (source.kind === 'block' && place.value !== 'block')
    return [failed('disks', `${path} (${disk.target}) is no block device.`, place.source)]
  return [
    checkHostUse(question, path, disk) ??
      checkRivals(question, path, disk) ??
      passed('disks', `${path} is there.`, place.source),
  ]
}

function checkVolume(question: StartQuestion, disk: OutlineDisk, key: string): PreflightCheck[] {
  const volume = question.libvirt.volumes.get(key)
  if (volume === undefined) return []
  if (!volume.known) return [untold('disks', `Whether the volume ${key} is there`, volume)]
  if (volume.value === null)
    return disk.isOptional ? [] : [failed('disks', `There is no volume ${key} (${disk.target}).`, volume.source)]
  return [checkRivals(question, volume.value, disk) ?? passed('disks', `The volume ${key} is there.`, volume.source)]
}

/** Two systems that write to one file system destroy it. */
function checkHostUse({ host }: StartQuestion, path: string, disk: OutlineDisk): PreflightCheck | null {
  const uses = host.blockUses.get(path)
  if (uses === undefined || disk.isReadOnly) return null
  if (!uses.known) return untold('disks', `Whether the host uses ${path}`, uses)
  if (uses.value.length === 0) return null
  const text = `The host itself uses ${path}: ${formatList(uses.value)}. Two systems on one disk destroy what is on it; unmount it first.`
  return failed('disks', text, uses.source)
}

function checkRivals({ libvirt }: StartQuestion, path: string, disk: OutlineDisk): PreflightCheck | null {
  if (!libvirt.running.known || disk.isReadOnly || disk.isShareable) return null
  const rival = libvirt.running.value.find(({ writtenPaths }) => writtenPaths.includes(path))
  return rival === undefined
    ? null
    : failed('disks', `${path} is in use by ${rival.name}, which is running. Stop it first.`, 'libvirt')
}
