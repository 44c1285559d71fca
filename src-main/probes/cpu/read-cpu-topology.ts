// SPDX-License-Identifier: MIT
import type { CpuTopology, L3Domain, LogicalCpu } from '../../model/cpu-facts.ts'
import { parseCpuList } from '../../model/cpu-list.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { readCoreTypes } from './read-core-types.ts'
import { readL3Domains } from './read-l3-domains.ts'
import { readNodeOfCpus } from './read-node-of-cpus.ts'

/** Where the kernel describes the logical CPUs. */
export const cpuFolder = '/sys/devices/system/cpu'

// 64 MiB is what one stacked cache die adds (Ryzen X3D); other unequal domains, as of Zen 5c, differ by less.
const stackedCacheKiB = 64 * 1024

/**
 * How the online CPUs hang together.
 *
 * Each shared list is read once for all CPUs it names: 512 CPUs in 256 cores and 32 caches take some thousand reads
 * instead of ten thousand. Source: Documentation/ABI/stable/sysfs-devices-system-cpu; admin-guide/cputopology.rst.
 */
export function readCpuTopology(reader: HostReader): Fact<CpuTopology> {
  const onlinePath = `${cpuFolder}/online`
  const read = reader.readText(onlinePath)
  if (!read.ok) return unknownFromProblem(onlinePath, read.problem, read.detail)
  const online = parseCpuList(read.value)
  if (online === null || online.length === 0) return unknown(`${onlinePath} holds something unexpected`)
  const cores = readCores(reader, online)
  if (!cores.known) return cores
  const l3Domains = readL3Domains(reader, online)
  const cpus = buildCpus(reader, { cores: cores.value, l3Domains })
  return known(
    {
      cpus,
      cores: cores.value.map(({ threads }) => threads),
      l3Domains,
      packageCount: new Set(cpus.map(({ packageId }) => packageId)).size,
      dieCount: new Set(cpus.map(({ packageId, dieId }) => `${packageId}:${dieId}`)).size,
      isHybrid: new Set(cpus.map(({ coreType }) => coreType)).size > 1,
      hasUnequalL3: hasStackedCacheOnSome(l3Domains),
    },
    cpuFolder,
  )
}

interface Core {
  readonly threads: readonly number[]
  readonly packageId: number
  readonly dieId: number
  readonly coreId: number
}

function readCores(reader: HostReader, online: readonly number[]): Fact<readonly Core[]> {
  const isOnline = new Set(online)
  const seen = new Set<number>()
  const cores: Core[] = []
  for (const cpu of online) {
    if (seen.has(cpu)) continue
    const folder = `${cpuFolder}/cpu${cpu}/topology`
    const path = `${folder}/thread_siblings_list`
    const siblings = reader.readText(path)
    if (!siblings.ok) return unknownFromProblem(path, siblings.problem, siblings.detail)
    const threads = parseCpuList(siblings.value)?.filter((thread) => isOnline.has(thread))
    const [packageId, coreId] = [
      readNumber(reader, `${folder}/physical_package_id`),
      readNumber(reader, `${folder}/core_id`),
    ]
    if (threads === undefined || !threads.includes(cpu) || packageId === null || coreId === null) {
      return unknown(`${folder} holds something unexpected`)
    }
    for (const thread of threads) seen.add(thread)
    // Kernels before 5.2 know no dies; there every package is one.
    cores.push({ threads, packageId, dieId: readNumber(reader, `${folder}/die_id`) ?? 0, coreId })
  }
  return known(cores, cpuFolder)
}

function buildCpus(
  reader: HostReader,
  layout: { readonly cores: readonly Core[]; readonly l3Domains: readonly L3Domain[] },
): LogicalCpu[] {
  const nodeOf = readNodeOfCpus(reader)
  const domainOf = new Map(layout.l3Domains.flatMap(({ cpus }, index) => cpus.map((cpu) => [cpu, index] as const)))
  const typeOf = readCoreTypes(reader, {
    firstThreads: layout.cores.flatMap(({ threads }) => threads.slice(0, 1)),
    hasL3: (cpu) => domainOf.has(cpu),
  })
  const cpus = layout.cores.flatMap(({ threads, ...place }) => {
    const coreType = typeOf(threads[0] ?? -1)
    return threads.map((id) => ({
      id,
      ...place,
      numaNode: nodeOf.get(id) ?? null,
      l3Domain: domainOf.get(id) ?? null,
      coreType,
    }))
  })
  return cpus.sort((left, right) => left.id - right.id)
}

function hasStackedCacheOnSome(domains: readonly L3Domain[]): boolean {
  const sizes = domains.map(({ sizeKiB }) => sizeKiB).filter((size) => size !== null)
  return sizes.length > 1 && Math.max(...sizes) - Math.min(...sizes) >= stackedCacheKiB
}

function readNumber(reader: HostReader, path: string): number | null {
  const line = readLine(reader, path)
  return line !== null && /^-?\d+$/.test(line) ? Number(line) : null
}
