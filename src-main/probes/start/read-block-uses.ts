// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { blockFolder, readBlockDevices } from '../storage/read-block-devices.ts'
import { readMounts } from '../storage/read-mounts.ts'
import { readStorageUses } from '../storage/read-storage-uses.ts'

/** What the host keeps on each of these block devices: mount points, swap areas, volumes. Nothing is read for none. */
export function readBlockUses(reader: HostReader, paths: readonly string[]): Map<string, Fact<readonly string[]>> {
  if (paths.length === 0) return new Map()
  const devices = readBlockDevices(reader)
  const read = readMounts(reader)
  if (!devices.ok || !read.ok) {
    const problem = devices.ok ? read : devices
    const fact = problem.ok
      ? unknown('it cannot be told')
      : unknownFromProblem(blockFolder, problem.problem, problem.detail)
    return new Map(paths.map((path) => [path, fact]))
  }
  const uses = readStorageUses({ reader, devices: devices.value, mounts: read.value.mounts }, read.value)
  return new Map(
    paths.map((path): [string, Fact<readonly string[]>] => {
      const name = devices.value.findByNode(path)
      if (!uses.known) return [path, uses]
      if (name === null) return [path, unknown(`${path} is no block device that the kernel lists`)]
      const found = uses.value.filter(({ layers }) => layers.some((layer) => layer.name === name))
      return [
        path,
        known(
          found.map((use) => use.path),
          uses.source,
        ),
      ]
    }),
  )
}
