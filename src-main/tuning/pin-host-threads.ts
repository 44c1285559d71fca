// SPDX-License-Identifier: MIT
import type { CoreUse } from './core-use.ts'
import type { PlanCore } from './plan-cores.ts'

/** Host CPUs of QEMU's own threads. */
export interface HostThreadPins {
  readonly emulator: readonly number[]
  readonly iothreads: readonly (readonly number[])[]
}

// QEMU's main loop and its workers seldom need more.
const emulatorCoresOnNode = 2

/**
 * Places for QEMU's other threads on what the host keeps: cores of the guest's nodes before others, since its memory is
 * filled from there, and a core of its own for each iothread as long as there are any.
 */
export function pinHostThreads(
  cores: readonly PlanCore[],
  uses: readonly CoreUse[],
  iothreadCount: number,
): HostThreadPins {
  const taken = new Set(uses.flatMap(({ vcpus, idle }) => [...vcpus, ...idle]))
  const nodes = new Set(uses.map(({ core }) => core.node))
  const caches = new Set(uses.map(({ core }) => core.cache))
  const rank = ({ node, cache, isFirst }: PlanCore) =>
    (nodes.has(node) ? 0 : 4) + (caches.has(cache) ? 0 : 2) + (isFirst ? 1 : 0)
  const free = cores
    .map((core) => ({ core, cpus: core.usable.filter((cpu) => !taken.has(cpu)) }))
    .filter(({ cpus }) => cpus.length > 0)
    .sort((left, right) => rank(left.core) - rank(right.core))
  const near = [...nodes].flatMap((node) => free.filter(({ core }) => core.node === node).slice(0, emulatorCoresOnNode))
  const emulator = near.length > 0 ? near : free.slice(0, emulatorCoresOnNode)
  const rest = free.filter((place) => !emulator.includes(place))
  const places = rest.length > 0 ? rest : emulator
  return {
    emulator: emulator.flatMap(({ cpus }) => cpus).sort((left, right) => left - right),
    iothreads: Array.from({ length: iothreadCount }, (_, index) => places[index % places.length]?.cpus ?? []),
  }
}
