// SPDX-License-Identifier: MIT
import { known } from '../../model/fact.ts'
import type { StorageFacts } from '../../model/storage-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { blockFolder, readBlockDevices } from './read-block-devices.ts'
import { readDisks } from './read-disks.ts'
import { readImageFolder } from './read-image-folder.ts'
import { readMounts } from './read-mounts.ts'
import { readStorageUses } from './read-storage-uses.ts'

/** What the host keeps on its disks, the disks themselves, and room for guests. */
export function probeStorage(reader: HostReader): StorageFacts {
  const devices = readBlockDevices(reader)
  const read = readMounts(reader)
  const mounts = read.ok ? read.value.mounts : null
  const context = { reader, devices: devices.ok ? devices.value : null, mounts: mounts ?? [] }
  return {
    uses: read.ok
      ? readStorageUses(context, read.value)
      : unknownFromProblem('/proc/self/mountinfo', read.problem, read.detail),
    disks: devices.ok
      ? known(readDisks(reader, devices.value), blockFolder)
      : unknownFromProblem(blockFolder, devices.problem, devices.detail),
    imageFolder: readImageFolder(reader, mounts),
  }
}
