// SPDX-License-Identifier: MIT
import { parseCpuList } from '../../model/cpu-list.ts'
import type { GuestNumaCell, GuestPinning, GuestProcessor, GuestTopology } from '../../model/guest-spec.ts'
import type { ElementReader } from './element-reader.ts'
import { readKiB } from './read-memory.ts'

/** `processor` of the spec, or null where the number of vCPUs makes no sense. */
export function readProcessor(domain: ElementReader, memoryKiB: number | null): GuestProcessor | null {
  const vcpu = domain.child('vcpu')
  vcpu?.attribute('placement')
  const count = vcpu === null ? 1 : /^\d{1,5}$/.test(vcpu.text) ? Number(vcpu.text) : null
  if (count === null || count < 1) return null
  const cpu = domain.child('cpu')
  for (const name of ['mode', 'check', 'migratable', 'match']) cpu?.attribute(name)
  const features = new Map(cpu?.children('feature').map((one) => [one.attribute('name'), one.attribute('policy')]))
  const isOff = (name: string) => features.get(name) === 'disable' || features.get(name) === 'forbid'
  cpu?.child('maxphysaddr')?.attributes()
  const flags = domain.child('features')
  return {
    topology: readTopology(cpu, count),
    pinning: readPinning(domain, count),
    numaCells: readCells(domain, cpu, { count, memoryKiB }),
    isNested: !isOff('svm') && !isOff('vmx'),
    hasHostCache: cpu?.child('cache')?.attribute('mode') === 'passthrough',
    hasPerformanceCounters: flags?.child('pmu')?.attribute('state') !== 'off',
    hidesHypervisor: isOff('hypervisor') || flags?.child('kvm')?.child('hidden')?.attribute('state') === 'on',
  }
}

/** What libvirt makes where nothing is said: a socket for each vCPU. */
function readTopology(cpu: ElementReader | null, count: number): GuestTopology {
  const topology = cpu?.child('topology') ?? null
  if (topology === null) return { sockets: count, dies: 1, cores: 1, threads: 1 }
  const part = (name: string) => topology.number(name) ?? 1
  // One cluster is what there is without a word of it; several have no place in a spec.
  if (part('clusters') !== 1) topology.forget()
  return { sockets: part('sockets'), dies: part('dies'), cores: part('cores'), threads: part('threads') }
}

/** Pins where each vCPU has one host CPU; every other arrangement is left unread. */
function readPinning(domain: ElementReader, count: number): GuestPinning | null {
  const tune = domain.child('cputune')
  if (tune === null) return null
  const pins = new Map(
    tune.children('vcpupin').map((pin) => [pin.number('vcpu'), parseCpuList(pin.attribute('cpuset') ?? '')] as const),
  )
  const vcpus = Array.from({ length: count }, (_, vcpu) => pins.get(vcpu) ?? [])
  const emulator = readCpus(tune.child('emulatorpin'))
  const threads = Number(domain.child('iothreads')?.text ?? 0)
  const served = new Map(tune.children('iothreadpin').map((pin) => [pin.number('iothread'), readCpus(pin)] as const))
  const iothreads = Array.from(
    { length: Number.isInteger(threads) ? Math.min(threads, 64) : 0 },
    (_, index) => served.get(index + 1) ?? [],
  )
  const isWhole = vcpus.every((cpus) => cpus?.length === 1) && pins.size === count
  if (!isWhole) {
    tune.forget()
    return null
  }
  return {
    vcpus: vcpus.flatMap((cpus) => cpus ?? []),
    emulator,
    iothreads: iothreads.every((cpus) => cpus.length === 0) ? [] : iothreads,
  }
}

function readCpus(pin: ElementReader | null): number[] {
  return parseCpuList(pin?.attribute('cpuset') ?? '') ?? []
}

function readCells(
  domain: ElementReader,
  cpu: ElementReader | null,
  whole: { readonly count: number; readonly memoryKiB: number | null },
): GuestNumaCell[] {
  const tune = domain.child('numatune')
  const memory = tune?.child('memory') ?? null
  const nodes = parseCpuList(memory?.attribute('nodeset') ?? '') ?? []
  const isStrict = memory === null || memory.attribute('mode') === 'strict'
  const bound = new Map(
    tune?.children('memnode').map((one) => {
      one.attribute('mode')
      return [one.number('cellid'), parseCpuList(one.attribute('nodeset') ?? '')?.[0]] as const
    }),
  )
  const cells = cpu?.child('numa')?.children('cell') ?? []
  if (!isStrict) tune?.forget()
  if (cells.length === 0) {
    const [hostNode] = nodes
    if (hostNode === undefined || nodes.length !== 1 || whole.memoryKiB === null || !isStrict) {
      if (nodes.length > 1) tune?.forget()
      return []
    }
    return [
      { id: 0, hostNode, vcpus: Array.from({ length: whole.count }, (_, vcpu) => vcpu), memoryKiB: whole.memoryKiB },
    ]
  }
  return cells.map((cell, index) => {
    const id = cell.number('id') ?? index
    cell.attribute('memAccess')
    const hostNode = bound.get(id) ?? nodes[index]
    if (hostNode === undefined) cell.forget()
    return {
      id,
      hostNode: hostNode ?? 0,
      vcpus: parseCpuList(cell.attribute('cpus') ?? '') ?? [],
      memoryKiB: readKiB(cell.attribute('memory') ?? '', cell.attribute('unit')) ?? 0,
    }
  })
}
