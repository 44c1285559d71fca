// SPDX-License-Identifier: MIT

import { parseCpuList } from '../../model/cpu-list.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

/** The NUMA node of each CPU, from the nodes' own lists; empty where the kernel has no nodes. */
export function readNodeOfCpus(reader: HostReader): ReadonlyMap<number, number> {
  const nodes = new Map<number, number>()
  const folder = '/sys/devices/system/node'
  const listed = reader.listDirectory(folder)
  for (const name of listed.ok ? listed.value : []) {
    const id = /^node(\d+)$/.exec(name)?.[1]
    if (id === undefined) continue
    for (const cpu of parseCpuList(readLine(reader, `${folder}/${name}/cpulist`) ?? '') ?? [])
      nodes.set(cpu, Number(id))
  }
  return nodes
}
