// SPDX-License-Identifier: MIT
import type { HostFiles } from '../../model/host-files.ts'

/** The file system that a path lies on. */
export interface Mount {
  readonly point: string
  readonly fileSystem: string
  /** `/dev/sda1`, a name of mdadm's or of the device mapper's, or whatever the file system calls its source. */
  readonly source: string
  /** `8:1`; empty where only /proc/mounts tells. */
  readonly deviceNumber: string
}

/**
 * What `path` lies on, or null where the mounts cannot be told.
 *
 * Source: proc(5) /proc/pid/mountinfo; blanks in names are written `\040`.
 */
export function findMount(path: string, files: HostFiles): Mount | null {
  const table = files.read('/proc/self/mountinfo')
  if (table.state === 'text') return choose(path, table.text.split('\n').flatMap(parseMountInfoLine))
  const mounts = files.read('/proc/mounts')
  return mounts.state === 'text' ? choose(path, mounts.text.split('\n').flatMap(parseMountsLine)) : null
}

/** What lies between the file system and a plain disk (`LVM or encryption`, `RAID`), or null. */
export function layerBelow({ source, deviceNumber }: Mount, files: HostFiles): string | null {
  const block = `/sys/dev/block/${deviceNumber}`
  if (/^\/dev\/(?:mapper\/|dm-)/.test(source) || files.list(`${block}/dm`).state === 'names') return 'LVM or encryption'
  if (/^\/dev\/md/.test(source) || files.list(`${block}/md`).state === 'names') return 'RAID'
  return null
}

/** The disk and the number of a partition, by the kernel's names; null for what is no partition of a plain disk. */
export function splitPartition(source: string): { readonly disk: string; readonly number: number } | null {
  const [, disk, number] =
    /^(\/dev\/(?:nvme\d+n\d+|mmcblk\d+))p(\d+)$/.exec(source) ??
    /^(\/dev\/(?:sd|vd|xvd|hd)[a-z]+)(\d+)$/.exec(source) ??
    []
  return disk === undefined || number === undefined ? null : { disk, number: Number(number) }
}

function choose(path: string, mounts: readonly Mount[]): Mount | null {
  let found: Mount | null = null
  for (const mount of mounts) {
    const isAbove = mount.point === '/' || path === mount.point || path.startsWith(`${mount.point}/`)
    // Of two on the same place the later one covers the earlier.
    if (isAbove && mount.point.length >= (found?.point.length ?? 0)) found = mount
  }
  return found
}

function parseMountInfoLine(line: string): Mount[] {
  const [place = '', system = ''] = line.split(' - ')
  const [, , deviceNumber, , point] = place.split(' ')
  const [fileSystem, source] = system.split(' ')
  if (deviceNumber === undefined || point === undefined || fileSystem === undefined || source === undefined) return []
  return fileSystem === 'autofs' ? [] : [{ point: decode(point), fileSystem, source: decode(source), deviceNumber }]
}

function parseMountsLine(line: string): Mount[] {
  const [source, point, fileSystem] = line.split(' ')
  if (source === undefined || point === undefined || fileSystem === undefined || fileSystem === 'autofs') return []
  return [{ point: decode(point), fileSystem, source: decode(source), deviceNumber: '' }]
}

function decode(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_whole, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}
