// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../../src-main/model/cpu-facts.ts'
import type { GuestNumaCell, GuestPinning, GuestProcessor } from '../../../src-main/model/guest-spec.ts'
import { coresOf, layOutCpus } from './lay-out-cpus.ts'

const kibPerMib = 1024

/**
 * The processor with the core of this CPU moved between guest and host, or null where one of them would have none left.
 *
 * Cores stay whole and in the order of the map; emulator and I/O threads stay where they are unless the guest takes their CPU.
 */
export function moveCore(
  processor: GuestProcessor,
  host: CpuTopology,
  { cpu, memoryKiB }: { readonly cpu: number; readonly memoryKiB: number },
): GuestProcessor | null {
  const cores = coresOf(layOutCpus(host, processor.pinning)).map((core) => ({
    cpus: core.threads.map((thread) => thread.cpu),
    isGuest: core.threads.some((thread) => thread.cpu === cpu) ? !core.isGuest : core.isGuest,
  }))
  const guest = cores.filter(({ isGuest }) => isGuest).map(({ cpus }) => cpus)
  const kept = cores.filter(({ isGuest }) => !isGuest).flatMap(({ cpus }) => cpus)
  if (guest.length === 0 || kept.length === 0) return null
  const vcpus = guest.flat()
  const threads = guest.every((core) => core.length === guest[0]?.length) ? (guest[0]?.length ?? 1) : 1
  return {
    ...processor,
    topology: { sockets: 1, dies: 1, cores: vcpus.length / threads, threads },
    pinning: pinElsewhere(processor.pinning, vcpus, kept),
    numaCells: processor.numaCells.length === 0 ? [] : cellsOf(vcpus, host, memoryKiB),
  }
}

function pinElsewhere(before: GuestPinning | null, vcpus: readonly number[], kept: readonly number[]): GuestPinning {
  const stay = (cpus: readonly number[]) => {
    const left = cpus.filter((each) => kept.includes(each))
    return left.length > 0 ? left : kept.slice(0, 2)
  }
  return { vcpus, emulator: stay(before?.emulator ?? []), iothreads: (before?.iothreads ?? []).map(stay) }
}

/** A cell for each host node that vCPUs lie on, with its share of the memory; none where they lie on one. */
function cellsOf(vcpus: readonly number[], host: CpuTopology, memoryKiB: number): GuestNumaCell[] {
  const nodeOf = new Map(host.cpus.map(({ id, numaNode }) => [id, numaNode ?? 0]))
  const nodes = [...new Set(vcpus.map((cpu) => nodeOf.get(cpu) ?? 0))].toSorted((left, right) => left - right)
  if (nodes.length < 2) return []
  const shares = nodes.map((hostNode) => {
    const own = vcpus.flatMap((cpu, vcpu) => ((nodeOf.get(cpu) ?? 0) === hostNode ? [vcpu] : []))
    const share = Math.floor((memoryKiB * own.length) / vcpus.length / kibPerMib) * kibPerMib
    return { hostNode, vcpus: own, memoryKiB: share }
  })
  const rest = memoryKiB - shares.reduce((sum, share) => sum + share.memoryKiB, 0)
  return shares.map((share, id) => ({ ...share, id, memoryKiB: share.memoryKiB + (id === 0 ? rest : 0) }))
}
