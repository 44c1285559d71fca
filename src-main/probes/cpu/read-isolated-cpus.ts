// SPDX-License-Identifier: MIT

import { parseCpuList } from '../../model/cpu-list.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'

const bootFile = '/sys/devices/system/cpu/isolated'
// Documentation/admin-guide/cgroup-v2.rst, since Linux 6.7; there only in the root group.
const partitionFile = '/sys/fs/cgroup/cpuset.cpus.isolated'

/** CPUs taken from the scheduler, at boot by `isolcpus=` or since then by an isolated cpuset partition. */
export function readIsolatedCpus(reader: HostReader): Fact<readonly number[]> {
  const read = reader.readText(bootFile)
  if (!read.ok) return unknownFromProblem(bootFile, read.problem, read.detail)
  const atBoot = parseCpuList(read.value)
  if (atBoot === null) return unknown(`${bootFile} holds something unexpected`)
  const inPartitions = parseCpuList(readLine(reader, partitionFile) ?? '') ?? []
  const isolated = [...new Set([...atBoot, ...inPartitions])].sort((left, right) => left - right)
  return known(isolated, isolated.length > atBoot.length ? partitionFile : bootFile)
}
