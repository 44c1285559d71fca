// SPDX-License-Identifier: MIT
import type { CpuTopology, LogicalCpu } from '../../../src-main/model/cpu-facts.ts'
import type { GuestPinning } from '../../../src-main/model/guest-spec.ts'

/** What a host CPU does while the guest runs. */
export interface CpuRole {
  readonly kind: 'guest' | 'emulator' | 'iothread' | 'both' | 'host'
  /** The vCPU that runs on it, or null. */
  readonly vcpu: number | null
}

export interface MapThread {
  readonly cpu: number
  readonly role: CpuRole
}

/** A core with its threads. */
export interface MapCore {
  readonly threads: readonly MapThread[]
  readonly type: LogicalCpu['coreType']
  readonly isGuest: boolean
}

/** Cores under one third-level cache; `sizeKiB` null: size not known; `hasCache` false: they share none. */
export interface MapDomain {
  readonly key: string
  readonly hasCache: boolean
  readonly sizeKiB: number | null
  readonly node: number | null
  readonly cores: readonly MapCore[]
}

export interface MapSocket {
  readonly id: number
  readonly domains: readonly MapDomain[]
}

/** The host's processors as they are drawn: sockets, in them caches, in them cores, in them threads. */
export function layOutCpus(topology: CpuTopology, pinning: GuestPinning | null): MapSocket[] {
  const cpus = new Map(topology.cpus.map((cpu) => [cpu.id, cpu]))
  const cores = topology.cores.flatMap((ids) => {
    const [first] = ids.flatMap((id) => cpus.get(id) ?? [])
    return first === undefined ? [] : [{ ids, first }]
  })
  const nodeCount = new Set(topology.cpus.map(({ numaNode }) => numaNode)).size
  const sockets = groupBy(cores, ({ first }) => first.packageId)
  return [...sockets]
    .toSorted(([left], [right]) => left - right)
    .map(([id, inSocket]) => ({
      id,
      domains: [
        ...groupBy(inSocket, ({ first }) => `${first.l3Domain ?? 'none'}/${first.l3Domain ?? first.dieId}`),
      ].map(([key, inDomain]) => {
        const domain = inDomain[0]?.first.l3Domain ?? null
        return {
          key,
          hasCache: domain !== null,
          sizeKiB: domain === null ? null : (topology.l3Domains[domain]?.sizeKiB ?? null),
          node: nodeCount > 1 ? (inDomain[0]?.first.numaNode ?? null) : null,
          cores: inDomain.map(({ ids, first }) => layOutCore(ids, first.coreType, pinning)),
        }
      }),
    }))
}

function layOutCore(ids: readonly number[], type: LogicalCpu['coreType'], pinning: GuestPinning | null): MapCore {
  const threads = ids.map((cpu) => ({ cpu, role: roleOf(cpu, pinning) }))
  return { threads, type, isGuest: threads.some(({ role }) => role.kind === 'guest') }
}

function roleOf(cpu: number, pinning: GuestPinning | null): CpuRole {
  const vcpu = pinning?.vcpus.indexOf(cpu) ?? -1
  if (vcpu >= 0) return { kind: 'guest', vcpu }
  const isEmulator = pinning?.emulator.includes(cpu) ?? false
  const isIothread = pinning?.iothreads.some((each) => each.includes(cpu)) ?? false
  return { kind: isEmulator ? (isIothread ? 'both' : 'emulator') : isIothread ? 'iothread' : 'host', vcpu: null }
}

/** The values by what `keyOf` says of each, in the order in which the keys turn up. */
function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** The kinds of roles on the map, in the order of the legend. */
export function rolesOnMap(sockets: readonly MapSocket[]): CpuRole['kind'][] {
  const present = new Set(coresOf(sockets).flatMap(({ threads }) => threads.map(({ role }) => role.kind)))
  return (['guest', 'emulator', 'iothread', 'both', 'host'] as const).filter((kind) => present.has(kind))
}

/** The CPUs of a role, ascending. */
export function cpusOf(sockets: readonly MapSocket[], kind: CpuRole['kind']): number[] {
  return coresOf(sockets)
    .flatMap(({ threads }) => threads.flatMap(({ cpu, role }) => (role.kind === kind ? [cpu] : [])))
    .toSorted((left, right) => left - right)
}

/** All cores in the order in which they are drawn. */
export function coresOf(sockets: readonly MapSocket[]): MapCore[] {
  return sockets.flatMap(({ domains }) => domains.flatMap(({ cores }) => cores))
}
