// SPDX-License-Identifier: MIT
import type { L3Domain } from '../../model/cpu-facts.ts'
import { parseCpuList } from '../../model/cpu-list.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

/**
 * The third-level caches with the online CPUs that share each, in the order of their first CPU.
 *
 * A cache whose sharers cannot be read is left out: its CPUs then have no L3 domain, which nothing is built on.
 */
export function readL3Domains(reader: HostReader, online: readonly number[]): L3Domain[] {
  const isOnline = new Set(online)
  const seen = new Set<number>()
  const domains: L3Domain[] = []
  for (const cpu of online) {
    if (seen.has(cpu)) continue
    const folder = findL3Folder(reader, cpu)
    const shared = folder === null ? null : parseCpuList(readLine(reader, `${folder}/shared_cpu_list`) ?? '')
    const cpus = shared?.filter((sharer) => isOnline.has(sharer)) ?? []
    if (folder === null || cpus.length === 0) continue
    for (const sharer of cpus) seen.add(sharer)
    domains.push({ sizeKiB: parseCacheSize(readLine(reader, `${folder}/size`) ?? ''), cpus })
  }
  return domains
}

function findL3Folder(reader: HostReader, cpu: number): string | null {
  const cache = `/sys/devices/system/cpu/cpu${cpu}/cache`
  // Nearly all CPUs have two first-level caches and one second-level one before it.
  if (readLine(reader, `${cache}/index3/level`) === '3') return `${cache}/index3`
  const listed = reader.listDirectory(cache)
  const names = listed.ok ? listed.value.filter((name) => name.startsWith('index')) : []
  const name = names.find((candidate) => readLine(reader, `${cache}/${candidate}/level`) === '3')
  return name === undefined ? null : `${cache}/${name}`
}

/** A cache size as the kernel prints it (`32768K`, on some machines `32M`) in KiB; null for anything else. */
export function parseCacheSize(text: string): number | null {
  const match = /^(\d+)([KM])$/.exec(text)
  return match === null ? null : Number(match[1]) * (match[2] === 'M' ? 1024 : 1)
}
