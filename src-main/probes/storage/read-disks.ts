// SPDX-License-Identifier: MIT
import type { Disk } from '../../model/storage-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'
import { type BlockDevices, blockFolder } from './read-block-devices.ts'
import { readStorageLayer } from './read-storage-layer.ts'

/** Optical and floppy drives, boot areas of eMMC, and the hidden paths of NVMe multipath. */
const notDisks = /^(?:sr|fd)\d+$|^mmcblk\d+(?:boot\d+|rpmb)$|^nvme\d+c\d+n\d+$/

/** Every whole disk of the host, in the order of its name. */
export function readDisks(reader: HostReader, devices: BlockDevices): Disk[] {
  return [...devices.names].sort().flatMap((name) => {
    if (notDisks.test(name)) return []
    const layer = readStorageLayer(reader, devices, name)
    if (layer.kind !== 'disk') return []
    const folder = `${blockFolder}/${name}`
    const rotational = readLine(reader, `${folder}/queue/rotational`)
    return [
      {
        name,
        sizeBytes: readSize(reader, devices, name),
        model: readLine(reader, `${folder}/device/model`) || null,
        rotational: rotational === null ? null : rotational === '1',
        pciAddress: layer.pciAddresses[0] ?? null,
      },
    ]
  })
}

/** sysfs counts sectors of 512 bytes whatever the disk's own are. */
function readSize(reader: HostReader, devices: BlockDevices, name: string): number | null {
  const sectors = readLine(reader, `${blockFolder}/${name}/size`)
  if (sectors !== null && /^\d+$/.test(sectors)) return Number(sectors) * 512
  const sizeKiB = devices.sizesKiB.get(name)
  return sizeKiB === undefined ? null : sizeKiB * 1024
}
