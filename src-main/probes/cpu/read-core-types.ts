// SPDX-License-Identifier: MIT
import type { LogicalCpu } from '../../model/cpu-facts.ts'
import { parseCpuList } from '../../model/cpu-list.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine } from '../read-fact.ts'

// Equal cores differ by a few per cent in what they boost to; other kinds by a third or more.
const weakCore = 0.75

type CoreType = LogicalCpu['coreType']

/** CPUs of a hybrid Intel package by kind. */
interface HybridCpus {
  readonly performance: ReadonlySet<number>
  readonly efficiency: ReadonlySet<number>
  readonly lowPower: ReadonlySet<number>
}

/**
 * The kinds of cores of a hybrid Intel package; null on uniform ones.
 *
 * The kernel has one performance counter unit for each kind, which lists its CPUs.
 * Source: Documentation/ABI/testing/sysfs-bus-event_source-devices; arch/x86/events/intel/core.c (`cpu_core`,
 * `cpu_atom`, `cpu_lowpower`).
 */
function hybridCpus(reader: HostReader): HybridCpus | null {
  const cpusOf = (unit: string) => new Set(parseCpuList(readLine(reader, `/sys/devices/${unit}/cpus`) ?? '') ?? [])
  const performance = cpusOf('cpu_core')
  const efficiency = cpusOf('cpu_atom')
  // Uniform packages have neither unit; where one could not be read, the kind of its cores is not known.
  return performance.size === 0 && efficiency.size === 0
    ? null
    : { performance, efficiency, lowPower: cpusOf('cpu_lowpower') }
}

/** What decides the kind of a core beside the performance counter units. */
export interface CoreLayout {
  /** One CPU of each core. */
  readonly firstThreads: readonly number[]
  readonly hasL3: (cpu: number) => boolean
}

/**
 * A question for the kind of the core that a CPU is the first thread of.
 *
 * Where no unit tells the low-power island of newer packages apart, its efficiency cores are those without a
 * third-level cache (Meteor Lake). On ARM the kinds differ in `cpu_capacity`.
 */
export function readCoreTypes(reader: HostReader, layout: CoreLayout): (firstThread: number) => CoreType {
  const hybrid = hybridCpus(reader)
  if (hybrid === null) return readCapacities(reader, layout.firstThreads)
  const someHaveL3 = [...hybrid.efficiency].some(layout.hasL3)
  return (cpu) => {
    if (hybrid.performance.has(cpu)) return 'performance'
    if (hybrid.lowPower.has(cpu)) return 'low-power'
    if (!hybrid.efficiency.has(cpu)) return null
    return someHaveL3 && !layout.hasL3(cpu) ? 'low-power' : 'efficiency'
  }
}

/** Source: Documentation/ABI/testing/sysfs-devices-system-cpu, `cpu_capacity`: 1024 is the strongest core. */
function readCapacities(reader: HostReader, firstThreads: readonly number[]): (firstThread: number) => CoreType {
  const capacityOf = (cpu: number) =>
    Number(readLine(reader, `/sys/devices/system/cpu/cpu${cpu}/cpu_capacity`) ?? Number.NaN)
  const [first = 0] = firstThreads
  if (Number.isNaN(capacityOf(first))) return () => null
  const capacities = new Map(firstThreads.map((cpu) => [cpu, capacityOf(cpu)]))
  const strongest = Math.max(...capacities.values())
  const isWeak = (cpu: number) => (capacities.get(cpu) ?? strongest) < strongest * weakCore
  if (!firstThreads.some(isWeak)) return () => null
  return (cpu) => (isWeak(cpu) ? 'efficiency' : 'performance')
}
