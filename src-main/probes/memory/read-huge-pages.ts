// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { HugePagePool } from '../../model/memory-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, unknownFromProblem } from '../read-fact.ts'

const folder = '/sys/kernel/mm/hugepages'

/**
 * The pools of huge pages, small to large; empty where the kernel has none.
 *
 * Source: Documentation/admin-guide/mm/hugetlbpage.rst.
 */
export function readHugePages(reader: HostReader): Fact<readonly HugePagePool[]> {
  const listed = reader.listDirectory(folder)
  if (!listed.ok && listed.problem === 'absent') return known([], folder)
  if (!listed.ok) return unknownFromProblem(folder, listed.problem, listed.detail)
  const pools: HugePagePool[] = []
  for (const name of listed.value) {
    const size = /^hugepages-(\d{1,15})kB$/.exec(name)?.[1]
    if (size === undefined) continue
    const total = readCount(reader, `${folder}/${name}/nr_hugepages`)
    if (!total.known) return total
    const free = readCount(reader, `${folder}/${name}/free_hugepages`)
    if (!free.known) return free
    pools.push({ pageSizeKiB: Number(size), total: total.value, free: free.value })
  }
  return known(
    pools.sort((left, right) => left.pageSizeKiB - right.pageSizeKiB),
    folder,
  )
}

function readCount(reader: HostReader, path: string): Fact<number> {
  return readFact(reader, path, (text) => (/^\d{1,15}$/.test(text.trim()) ? Number(text) : null))
}
