// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { type WrittenPciFunction, writePciFunctions } from './write-pci-functions.ts'

/** A host in a few words, to be written as the files it would have. */
export interface WrittenHost {
  readonly release?: string
  readonly pciFunctions?: readonly WrittenPciFunction[]
  readonly cpus?: WrittenCpus
  readonly numaNodes?: readonly { readonly cpus: string; readonly totalKiB: number; readonly distance: string }[]
  readonly memoryKiB?: number
  /** ACPI tables by name; their content is never read. */
  readonly tables?: readonly string[]
  readonly iommuUnits?: readonly string[]
  /** Any further files by their host path; a later one replaces what the rest would write. */
  readonly files?: Readonly<Record<string, string>>
}

/** Uniform CPUs: `packages` × `l3PerPackage` × `coresPerL3` × `threadsPerCore`, threads far apart as on real machines. */
export interface WrittenCpus {
  readonly packages: number
  readonly l3PerPackage: number
  readonly coresPerL3: number
  readonly threadsPerCore: number
  /** Lines of /proc/cpuinfo after `processor`. */
  readonly identity: string
}

/** Writes the host below `root`, as sysfs and procfs lay it out, and nothing outside. */
export function writeHostTree(root: string, host: WrittenHost): void {
  const write = (hostPath: string, text: string) => {
    const file = path.join(root, hostPath)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  if (host.release !== undefined) write('/proc/sys/kernel/osrelease', `${host.release}\n`)
  if (host.memoryKiB !== undefined) {
    write(
      '/proc/meminfo',
      `MemTotal:       ${host.memoryKiB} kB\nMemAvailable:   ${Math.floor(host.memoryKiB / 2)} kB\n`,
    )
  }
  for (const table of host.tables ?? []) write(`/sys/firmware/acpi/tables/${table}`, '')
  fs.mkdirSync(path.join(root, '/sys/class/iommu'), { recursive: true })
  for (const unit of host.iommuUnits ?? []) write(`/sys/class/iommu/${unit}/uevent`, '')
  if (host.cpus !== undefined) writeCpus(write, host.cpus)
  for (const [id, node] of (host.numaNodes ?? []).entries()) {
    const folder = `/sys/devices/system/node/node${id}`
    write(`${folder}/cpulist`, `${node.cpus}\n`)
    write(`${folder}/distance`, `${node.distance}\n`)
    write(`${folder}/meminfo`, `Node ${id} MemTotal:       ${node.totalKiB} kB\n`)
  }
  writePciFunctions(root, host.pciFunctions ?? [])
  for (const [hostPath, text] of Object.entries(host.files ?? {})) write(hostPath, text)
}

function writeCpus(write: (hostPath: string, text: string) => void, cpus: WrittenCpus): void {
  const coreCount = cpus.packages * cpus.l3PerPackage * cpus.coresPerL3
  const total = coreCount * cpus.threadsPerCore
  const folder = '/sys/devices/system/cpu'
  for (const name of ['online', 'present', 'possible']) write(`${folder}/${name}`, `0-${total - 1}\n`)
  write(`${folder}/isolated`, '\n')
  const info: string[] = []
  for (let id = 0; id < total; id += 1) {
    const core = id % coreCount
    const domain = Math.floor(core / cpus.coresPerL3)
    const threadsOf = (which: number) =>
      Array.from({ length: cpus.threadsPerCore }, (_, thread) => which + thread * coreCount)
    const inDomain = Array.from({ length: cpus.coresPerL3 }, (_, index) => domain * cpus.coresPerL3 + index).flatMap(
      threadsOf,
    )
    const packageId = Math.floor(domain / cpus.l3PerPackage)
    const topology = `${folder}/cpu${id}/topology`
    write(`${topology}/physical_package_id`, `${packageId}\n`)
    write(`${topology}/die_id`, '0\n')
    write(`${topology}/core_id`, `${core % (cpus.l3PerPackage * cpus.coresPerL3)}\n`)
    write(`${topology}/thread_siblings_list`, `${threadsOf(core).join(',')}\n`)
    const cache = `${folder}/cpu${id}/cache/index3`
    write(`${cache}/level`, '3\n')
    write(`${cache}/size`, '32768K\n')
    write(`${cache}/shared_cpu_list`, `${inDomain.toSorted((left, right) => left - right).join(',')}\n`)
    info.push(`processor\t: ${id}\n${cpus.identity.trim()}\n`)
  }
  write('/proc/cpuinfo', `${info.join('\n')}\n`)
}
