// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { NodeHugePagePool } from '../../model/memory-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, unknownFromProblem } from '../read-fact.ts'

const folder = '/sys/devices/system/node'

/**
 * The pools of huge pages of each NUMA node; empty where the kernel knows no nodes.
 *
 * Source: Documentation/admin-guide/mm/hugetlbpage.rst.
 */
export function readNodeHugePages(reader: HostReader): Fact<readonly NodeHugePagePool[]> {
  const listed = reader.listDirectory(folder)
  if (!listed.ok && listed.problem === 'absent') return known([], folder)
  if (!listed.ok) return unknownFromProblem(folder, listed.problem, listed.detail)
  const found: NodeHugePagePool[] = []
  for (const name of listed.value) {
    const node = /^node(\d{1,5})$/.exec(name)?.[1]
    if (node === undefined) continue
    const sizes = reader.listDirectory(`${folder}/${name}/hugepages`)
    // A kernel without huge pages, or a node without memory, has no such folder; one that cannot be looked into tells nothing.
    if (!sizes.ok && sizes.problem !== 'absent')
      return unknownFromProblem(`${folder}/${name}/hugepages`, sizes.problem, sizes.detail)
    for (const size of sizes.ok ? sizes.value : []) {
      const pageSizeKiB = /^hugepages-(\d{1,15})kB$/.exec(size)?.[1]
      if (pageSizeKiB === undefined) continue
      const total = readCount(reader, `${folder}/${name}/hugepages/${size}/nr_hugepages`)
      if (!total.known) return total
      const free = readCount(reader, `${folder}/${name}/hugepages/${size}/free_hugepages`)
      if (!free.known) return free
      found.push({ node: Number(node), pageSizeKiB: Number(pageSizeKiB), total: total.value, free: free.value })
    }
  }
  return known(found, `${folder}/node*/hugepages`)
}

function readCount(reader: HostReader, path: string): Fact<number> {
  return readFact(reader, path, (text) => (/^\d{1,15}$/.test(text.trim()) ? Number(text) : null))
}
