// SPDX-License-Identifier: MIT
import type { Parameters } from '../../libvirt/surface/statistics-calls.ts'
import type { MachineFigures } from '../../model/machine-view.ts'

/** Counters of a machine at one time. */
export interface FigureSample {
  readonly takenAtMs: number
  readonly parameters: Parameters
}

/**
 * Live figures from two samples of libvirt's counters. A counter that went back (the machine was restarted) counts as
 * none.
 *
 * Source: virConnectGetAllDomainStats in libvirt's documentation; times are in nanoseconds.
 */
export function deriveFigures(uuid: string, before: FigureSample, now: FigureSample): MachineFigures {
  const elapsedMs = Math.max(1, now.takenAtMs - before.takenAtMs)
  const perSecond = (name: string) => (difference(name, before, now) ?? 0) / (elapsedMs / 1000)
  const share = (name: string) => {
    const spent = difference(name, before, now)
    return spent === null ? null : Math.min(1, spent / 1e6 / elapsedMs)
  }
  const vcpus = indices(now.parameters, 'vcpu', '.time')
  const disks = indices(now.parameters, 'block', '.rd.bytes')
  const networks = indices(now.parameters, 'net', '.rx.bytes')
  const sum = (prefix: string, all: readonly number[], suffix: string) =>
    Math.round(all.reduce((total, index) => total + perSecond(`${prefix}.${index}.${suffix}`), 0))
  const totalKiB = numberOf(now.parameters, 'balloon.current') ?? numberOf(now.parameters, 'balloon.maximum') ?? 0
  const unusedKiB = numberOf(now.parameters, 'balloon.usable') ?? numberOf(now.parameters, 'balloon.unused')
  return {
    uuid,
    takenAtMs: now.takenAtMs,
    vcpuLoads: vcpus.map((index) => share(`vcpu.${index}.time`) ?? 0),
    vcpuSteal: vcpus.map((index) => share(`vcpu.${index}.delay`)),
    // Without a balloon driver the guest does not tell what it uses.
    memoryUsedKiB: unusedKiB === null ? null : Math.max(0, totalKiB - unusedKiB),
    memoryTotalKiB: totalKiB,
    diskReadBytesPerSecond: sum('block', disks, 'rd.bytes'),
    diskWriteBytesPerSecond: sum('block', disks, 'wr.bytes'),
    networkReceivedBytesPerSecond: sum('net', networks, 'rx.bytes'),
    networkSentBytesPerSecond: sum('net', networks, 'tx.bytes'),
  }
}

function numberOf(parameters: Parameters, name: string): number | null {
  const value = parameters[name]
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : null
}

function difference(name: string, before: FigureSample, now: FigureSample): number | null {
  const [first, last] = [numberOf(before.parameters, name), numberOf(now.parameters, name)]
  return last === null ? null : Math.max(0, last - (first ?? last))
}

function indices(parameters: Parameters, prefix: string, suffix: string): number[] {
  return Object.keys(parameters)
    .flatMap((name) => {
      const middle =
        name.startsWith(`${prefix}.`) && name.endsWith(suffix) ? name.slice(prefix.length + 1, -suffix.length) : ''
      return /^\d{1,4}$/.test(middle) ? [Number(middle)] : []
    })
    .sort((left, right) => left - right)
}
