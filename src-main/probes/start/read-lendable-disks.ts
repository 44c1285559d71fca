// SPDX-License-Identifier: MIT
import type { GuestOptions } from '../../model/machine-view.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'
import { blockFolder, readBlockDevices } from '../storage/read-block-devices.ts'
import { readMounts } from '../storage/read-mounts.ts'
import { readStorageUses } from '../storage/read-storage-uses.ts'
import { readLinkName } from '../sysfs-path.ts'

type BlockDevice = GuestOptions['blockDevices'][number]

const stableFolder = '/dev/disk/by-id'
const disk = /^(?:nvme\d+n\d+|sd[a-z]+|vd[a-z]+|xvd[a-z]+|mmcblk\d+)(?:p?\d+)?$/

/**
 * Whole disks and partitions by a path that stays, with the reason why not for those that the host uses. What has no such
 * path is left out: its name is another one after the next start.
 */
export function readLendableDisks(reader: HostReader): BlockDevice[] {
  const devices = readBlockDevices(reader)
  const links = reader.listDirectory(stableFolder)
  if (!devices.ok || !links.ok) return []
  const mounts = readMounts(reader)
  const uses = mounts.ok
    ? readStorageUses({ reader, devices: devices.value, mounts: mounts.value.mounts }, mounts.value)
    : null
  const paths = new Map<string, string>()
  for (const link of links.value) {
    const name = readLinkName(reader, `${stableFolder}/${link}`)
    // A disk has several such paths; the one with its maker's name says most.
    if (name !== null && disk.test(name) && isBetter(link, paths.get(name))) paths.set(name, link)
  }
  return [...paths].sort().map(([name, link]) => {
    const used =
      uses?.known === true ? uses.value.filter(({ layers }) => layers.some((layer) => layer.name === name)) : null
    return {
      path: `${stableFolder}/${link}`,
      model: readModel(reader, name),
      sizeBytes: Number(readLine(reader, `${blockFolder}/${name}/size`) ?? 0) * 512,
      refusal:
        used === null
          ? 'Whether the host uses it could not be told.'
          : used.length === 0
            ? null
            : `The host uses it: ${used.map((use) => use.path).join(', ')}.`,
      content: readContent(reader, name),
    }
  })
}

function isBetter(link: string, before: string | undefined): boolean {
  const rank = (text: string) => (/^(?:wwn-|nvme-eui|nvme-nvme\.)/.test(text) ? 1 : 0)
  return before === undefined || rank(link) < rank(before) || (rank(link) === rank(before) && link < before)
}

/** Of a partition, that of its disk. */
function readModel(reader: HostReader, name: string): string | null {
  const whole = /^(.*\d)p\d+$/.exec(name)?.[1] ?? /^([a-z]+)\d+$/.exec(name)?.[1] ?? name
  return (
    readLine(reader, `${blockFolder}/${name}/device/model`) ||
    readLine(reader, `${blockFolder}/${whole}/device/model`) ||
    null
  )
}

/** What udev found on it: a file system or, on a whole disk, the kind of its partition table. */
function readContent(reader: HostReader, name: string): string | null {
  const number = readLine(reader, `${blockFolder}/${name}/dev`)
  const entry = number === null ? null : reader.readText(`/run/udev/data/b${number}`)
  const text = entry?.ok === true ? entry.value : ''
  const find = (key: string) => new RegExp(`^E:${key}=(.+)$`, 'm').exec(text)?.[1] ?? null
  const kind = find('ID_FS_TYPE') ?? find('ID_PART_TABLE_TYPE')
  return kind === 'ntfs' ? 'Windows (ntfs)' : kind
}

/** Keyboards and mice by the path that stays, for handing them to a guest. */
export function readInputLinks(reader: HostReader): GuestOptions['inputs'] {
  const folder = '/dev/input/by-id'
  const links = reader.listDirectory(folder)
  return (links.ok ? links.value : []).flatMap((link) => {
    const kind = /-event-kbd$/.test(link) ? 'keyboard' : /-event-mouse$/.test(link) ? 'pointer' : null
    const name = link.replace(/^usb-/, '').replace(/(?:-if\d+)?-event-(?:kbd|mouse)$/, '')
    return kind === null ? [] : [{ path: `${folder}/${link}`, kind, name: name.replaceAll('_', ' ') }]
  })
}
