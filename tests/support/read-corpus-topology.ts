// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { CpuTopology } from '../../src-main/model/cpu-facts.ts'
import { parseCpuList } from '../../src-main/model/cpu-list.ts'
import { readCpuTopology } from '../../src-main/probes/cpu/read-cpu-topology.ts'
import { createDirectoryHostReader } from '../../src-main/probes/directory-host-reader.ts'
import { buildTopology, type CoreLayout } from './build-topology.ts'
import type { CorpusFile } from './corpus.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** The topology that a file of the corpus tells of, by whatever it is; null where it tells of none. */
export function readCorpusTopology(file: CorpusFile): CpuTopology | null {
  if (/\.tar\.(?:bz2|gz)$/.test(file.name)) return readTree(file)
  const text = fs.readFileSync(file.path, 'utf8')
  const cores = file.name.endsWith('.xml')
    ? readLstopo(text)
    : file.name.includes('__cpuinfo_')
      ? readCpuinfo(text)
      : file.name.includes('__lscpu-e_')
        ? readLscpuTable(text)
        : file.name.includes('__lscpu_')
          ? readLscpuSummary(text)
          : file.name.endsWith('.console')
            ? readLstopoText(text)
            : []
  return cores.length === 0 ? null : buildTopology(cores)
}

/** CPUs with the names of what they are part of, gathered into cores. */
interface NamedCpu extends Omit<CoreLayout, 'cpus'> {
  readonly id: number
  readonly core: string
}

function gather(cpus: readonly NamedCpu[]): CoreLayout[] {
  const cores = new Map<string, NamedCpu[]>()
  for (const cpu of cpus) cores.set(cpu.core, [...(cores.get(cpu.core) ?? []), cpu])
  return [...cores.values()].map((threads) => {
    const { id: _, core: __, ...place } = threads[0] as NamedCpu
    return { ...place, cpus: threads.map(({ id }) => id) }
  })
}

/** `lscpu -e`: one row for each CPU, columns by the heading; offline ones have dashes. */
function readLscpuTable(text: string): CoreLayout[] {
  const [head = '', ...rows] = text.split('\n').map((line) => line.trim())
  const columns = head.split(/\s+/)
  return gather(
    rows.flatMap((row) => {
      const cells = row.split(/\s+/)
      const cell = (name: string) => cells[columns.findIndex((column) => column.startsWith(name))] ?? '-'
      const [id, core, node] = [Number.parseInt(cell('CPU'), 10), cell('CORE'), Number.parseInt(cell('NODE'), 10)]
      if (Number.isNaN(id) || core === '-') return []
      const l3 = cell('L1d:').split(':')[3]
      const cache = l3 === undefined ? null : `${cell('SOCKET')} ${l3}`
      return [{ id, core: `${cell('SOCKET')} ${core}`, node: Number.isNaN(node) ? 0 : node, cache }]
    }),
  )
}

/** `lscpu`: only sums are told; siblings are taken as the kernel numbers them, after all first threads. */
function readLscpuSummary(text: string): CoreLayout[] {
  const field = (name: string) => new RegExp(`^\\s*${name}:\\s+(\\S.*)$`, 'm').exec(text)?.[1]?.trim()
  const online = parseCpuList(field('On-line CPU\\(s\\) list') ?? '') ?? []
  const threads = Number(field('Thread\\(s\\) per core') ?? 1)
  const nodes = [...text.matchAll(/^\s*NUMA node(\d+) CPU\(s\):\s+(\S+)/gm)].map((match) => ({
    id: Number(match[1]),
    cpus: parseCpuList(match[2] ?? '') ?? [],
  }))
  const cores = Math.max(1, Math.floor(online.length / threads))
  const [, size, unit, instances] =
    /^(\d+(?:\.\d+)?) ?([KM])i?B?(?: \((\d+) instances?\))?$/.exec(field('L3 cache') ?? '') ?? []
  const caches = Number(instances ?? field('Socket\\(s\\)') ?? 1)
  const total = Math.round(Number(size) * (unit === 'M' ? 1024 : 1))
  const nodeOf = (cpu: number) => nodes.find(({ cpus }) => cpus.includes(cpu))?.id ?? 0
  return gather(
    online.map((id, place) => ({
      id,
      core: `${place % cores}`,
      node: nodeOf(online[place % cores] ?? id),
      cache: size === undefined ? null : `${Math.floor(((place % cores) * caches) / cores)}`,
      cacheKiB: size === undefined ? null : Math.round(total / (instances === undefined ? 1 : caches)),
    })),
  )
}

function readCpuinfo(text: string): CoreLayout[] {
  return gather(
    text.split(/\n\s*\n/).flatMap((block) => {
      const field = (name: string) => new RegExp(`^${name}\\s*: (\\d+)`, 'm').exec(block)?.[1]
      const id = field('processor')
      if (id === undefined) return []
      return [{ id: Number(id), core: `${field('physical id') ?? 0} ${field('core id') ?? id}`, cache: null }]
    }),
  )
}

/** lstopo's XML: objects by their sets of CPUs, written as 32-bit words, the highest first. */
function readLstopo(text: string): CoreLayout[] {
  const objects = [...text.matchAll(/<object ([^>]*)>/g)].map((match) => {
    const attributes = new Map(
      [...(match[1] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    return { attributes, type: attributes.get('type') ?? '', cpus: readMask(attributes.get('cpuset') ?? '') }
  })
  const holder = (types: readonly string[], cpu: number) =>
    objects.findIndex(({ type, attributes, cpus }) => {
      const isKind =
        types.includes(type) || (types.includes('L3Cache') && type === 'Cache' && attributes.get('depth') === '3')
      return isKind && cpus.includes(cpu)
    })
  const kinds = [...text.matchAll(/<cpukind cpuset="([^"]*)" forced_efficiency="(\d+)"/g)].map((match) => ({
    cpus: readMask(match[1] ?? ''),
    rank: Number(match[2]),
  }))
  const best = Math.max(...kinds.map(({ rank }) => rank))
  const kindOf = (cpu: number) => {
    const rank = kinds.find(({ cpus }) => cpus.includes(cpu))?.rank
    if (rank === undefined || kinds.length < 2) return null
    // Arm's cores of one kind differ by a few per cent in capacity.
    return rank >= best * 0.9 ? ('performance' as const) : ('efficiency' as const)
  }
  const most = (types: readonly string[]) => objects.filter(({ type }) => types.includes(type)).length
  return gather(
    objects
      .filter(({ type }) => type === 'PU')
      .map(({ attributes }) => {
        const id = Number(attributes.get('os_index'))
        const core = holder(['Core'], id)
        const cache = holder(['L3Cache'], id)
        const node = objects[holder(['NUMANode'], id)]
        const size = objects[cache]?.attributes.get('cache_size')
        return {
          id,
          core: core < 0 ? `alone ${id}` : `${core}`,
          node: most(['NUMANode']) === 0 ? null : Number(node?.attributes.get('os_index') ?? 0),
          cache: cache < 0 ? null : `${cache}`,
          cacheKiB: size === undefined ? null : Number(size) / 1024,
          type: kindOf(id),
        }
      }),
  )
}

function readMask(mask: string): number[] {
  const words = mask.split(',').reverse()
  return words.flatMap((word, place) => {
    const bits = Number.parseInt(word || '0', 16)
    return Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => Math.floor(bits / 2 ** bit) % 2 === 1)
      .map((bit) => place * 32 + bit)
  })
}

/** lstopo's text: what a PU is part of stands above it, less indented. */
function readLstopoText(text: string): CoreLayout[] {
  const open: { readonly indent: number; readonly kind: string; readonly name: string }[] = []
  const cpus: NamedCpu[] = []
  for (const line of text.split('\n')) {
    const match = /^( *)(\w+) L#(\d+)(?: \((?:P#(\d+))?.*)?/.exec(line)
    if (match === null) continue
    const indent = (match[1] ?? '').length
    const kind = match[2] ?? ''
    while ((open.at(-1)?.indent ?? -1) >= indent && open.at(-1)?.kind !== 'NUMANode') open.pop()
    if (kind === 'PU') {
      const find = (wanted: string) =>
        open.findLast((object) => object.kind === wanted && object.indent <= indent)?.name
      const id = Number(match[4] ?? match[3])
      cpus.push({
        id,
        core: find('Core') ?? `alone ${id}`,
        node: Number(find('NUMANode') ?? 0),
        cache: find('L3Cache') ?? null,
      })
    } else open.push({ indent, kind, name: match[3] ?? '' })
  }
  return gather(cpus)
}

function readTree(file: CorpusFile): CpuTopology | null {
  const folder = makeTemporaryFolder()
  execFileSync('tar', ['-xf', file.path, '-C', folder, '--no-same-permissions'])
  const [name = ''] = fs.readdirSync(folder)
  const topology = readCpuTopology(createDirectoryHostReader(path.join(folder, name), null))
  return topology.known ? topology.value : null
}
