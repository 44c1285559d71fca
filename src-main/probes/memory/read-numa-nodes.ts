// SPDX-License-Identifier: MIT

import { parseCpuList } from '../../model/cpu-list.ts'
import { type Fact, known } from '../../model/fact.ts'
import type { NumaNode } from '../../model/memory-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, unknownFromProblem } from '../read-fact.ts'
import { parseMeminfo } from './parse-meminfo.ts'

const folder = '/sys/devices/system/node'

/**
 * The NUMA nodes, by number; empty where the kernel knows none.
 *
 * Source: Documentation/ABI/stable/sysfs-devices-node. A node may have memory without CPUs (CXL) or the reverse.
 */
export function readNumaNodes(reader: HostReader): Fact<readonly NumaNode[]> {
  const listed = reader.listDirectory(folder)
  if (!listed.ok && listed.problem === 'absent') return known([], folder)
  if (!listed.ok) return unknownFromProblem(folder, listed.problem, listed.detail)
  const ids = listed.value.flatMap((name) => /^node(\d{1,5})$/.exec(name)?.[1] ?? []).map(Number)
  const nodes: NumaNode[] = []
  for (const id of ids.sort((left, right) => left - right)) {
    const node = readNode(reader, id)
    if (!node.known) return node
    nodes.push(node.value)
  }
  return known(nodes, folder)
}

function readNode(reader: HostReader, id: number): Fact<NumaNode> {
  const source = `${folder}/node${id}`
  const cpus = readFact(reader, `${source}/cpulist`, parseCpuList)
  if (!cpus.known) return cpus
  const totalKiB = readFact(reader, `${source}/meminfo`, (text) => parseMeminfo(text, 'MemTotal'))
  if (!totalKiB.known) return totalKiB
  const distances = readFact(reader, `${source}/distance`, (text) => parseDistances(text.trim().split(/\s+/)))
  if (!distances.known) return distances
  return known({ id, cpus: cpus.value, totalKiB: totalKiB.value, distances: distances.value }, source)
}

function parseDistances(words: readonly string[]): number[] | null {
  return words.every((word) => /^\d{1,5}$/.test(word)) ? words.map(Number) : null
}
