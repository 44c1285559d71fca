// SPDX-License-Identifier: MIT

import type { CpuTopology } from '../../model/cpu-facts.ts'
import { formatCpuList, parseCpuList } from '../../model/cpu-list.ts'
import { sources } from '../build/sources.ts'
import { element } from '../xml/xml-element.ts'
import { at, type DomainCheck, remove } from './domain-check.ts'
import type { DomainView } from './domain-view.ts'
import { insertAt } from './insert-at.ts'

function topologyOf(domain: DomainView): CpuTopology | null {
  const topology = domain.facts?.cpu.topology
  return topology?.known === true ? topology.value : null
}

function pinnedCpus(domain: DomainView): Set<number> {
  return new Set(domain.pins.flatMap((pin) => pin.cpus))
}

/** Pins: which host CPUs run what. */
export const pinningChecks: readonly DomainCheck[] = [
  {
    code: 'emulatorpin-absent',
    severity: 'warning',
    source: sources.cpuTuning,
    find: (domain) => {
      if (domain.pins.length === 0 || domain.one('/domain/cputune/emulatorpin') !== null) return []
      const pinned = pinnedCpus(domain)
      const left =
        topologyOf(domain)
          ?.cpus.map((cpu) => cpu.id)
          .filter((cpu) => !pinned.has(cpu)) ?? []
      const pin = element('emulatorpin', { cpuset: formatCpuList(left) })
      return [
        {
          at: at(domain, '/domain/cputune'),
          text: 'vCPUs are pinned and the emulator is not: its threads may run on the very CPUs that the guest has.',
          edits: left.length === 0 ? [] : [insertAt(domain, '/domain/cputune', pin)],
        },
      ]
    },
  },
  {
    code: 'emulatorpin-on-vcpus',
    severity: 'warning',
    source: sources.cpuTuning,
    find: (domain) => {
      const pinned = pinnedCpus(domain)
      return domain.all('/domain/cputune/emulatorpin').map((span) => {
        const shared = (parseCpuList(domain.attribute(span, 'cpuset') ?? '') ?? []).filter((cpu) => pinned.has(cpu))
        return shared.length === 0
          ? null
          : {
              at: span,
              text: `The emulator shares CPU ${formatCpuList(shared)} with the guest, and interrupts it there.`,
            }
      })
    },
  },
  {
    code: 'pins-incomplete',
    severity: 'warning',
    source: sources.cpuTuning,
    find: (domain) => {
      const missing = domain.vcpuCount - new Set(domain.pins.map((pin) => pin.vcpu)).size
      if (domain.pins.length === 0 || missing <= 0) return []
      return [
        {
          at: at(domain, '/domain/cputune'),
          text: `${missing} of ${domain.vcpuCount} vCPUs are not pinned, and run where they like, on the others’ CPUs too.`,
        },
      ]
    },
  },
  {
    code: 'pin-of-no-vcpu',
    severity: 'note',
    source: sources.cpuTuning,
    find: (domain) =>
      domain.pins.map(({ span, vcpu }) =>
        vcpu >= domain.vcpuCount
          ? {
              at: span,
              text: `vCPU ${vcpu} is pinned and the guest has ${domain.vcpuCount}; the line has no effect.`,
              edits: [remove(domain, span)],
            }
          : null,
      ),
  },
  {
    code: 'pin-cpu-absent',
    severity: 'error',
    source: sources.cpuTuning,
    find: (domain) => {
      const topology = topologyOf(domain)
      const online = new Set(topology?.cpus.map((cpu) => cpu.id))
      return topology === null
        ? []
        : domain.pins.map(({ span, cpus }) =>
            cpus.every((cpu) => online.has(cpu))
              ? null
              : {
                  at: span,
                  text: `CPU ${formatCpuList(cpus.filter((cpu) => !online.has(cpu)))} is not online on this host, so the guest does not start.`,
                },
          )
    },
  },
  {
    code: 'pins-split-core',
    severity: 'warning',
    source: sources.cpuTuning,
    find: (domain) => {
      const pinned = pinnedCpus(domain)
      const split =
        topologyOf(domain)?.cores.filter(
          (core) => core.some((cpu) => pinned.has(cpu)) && !core.every((cpu) => pinned.has(cpu)),
        ) ?? []
      if (split.length === 0) return []
      const cores = split
        .slice(0, 4)
        .map((core) => core.join('+'))
        .join(', ')
      return [
        {
          at: at(domain, '/domain/cputune'),
          text: `Guest and host share ${split.length} core${split.length === 1 ? '' : 's'} (CPUs ${cores}): what one does there slows the other. Give whole cores.`,
        },
      ]
    },
  },
  {
    code: 'pins-cross-l3',
    severity: 'warning',
    source: sources.cpuTuning,
    find: (domain) => {
      const pinned = pinnedCpus(domain)
      const domains = topologyOf(domain)?.l3Domains ?? []
      const used = domains.filter((cache) => cache.cpus.some((cpu) => pinned.has(cpu)))
      const fits = domains.some((cache) => cache.cpus.length >= pinned.size)
      if (used.length < 2 || !fits) return []
      return [
        {
          at: at(domain, '/domain/cputune'),
          text: `The vCPUs lie on ${used.length} third-level caches and would fit one; what they share travels between them.`,
        },
      ]
    },
  },
  {
    code: 'pins-cross-node',
    severity: 'warning',
    source: sources.numaTuning,
    find: (domain) => {
      const pinned = pinnedCpus(domain)
      const nodes = domain.facts?.memory.numaNodes
      const used = nodes?.known === true ? nodes.value.filter((node) => node.cpus.some((cpu) => pinned.has(cpu))) : []
      if (used.length < 2 || domain.one('/domain/cpu/numa') !== null) return []
      return [
        {
          at: at(domain, '/domain/cputune'),
          text: `The vCPUs lie on ${used.length} NUMA nodes and the guest sees one, so it uses far memory as if it were near. Give it a cell for each.`,
        },
      ]
    },
  },
  {
    code: 'threads-scattered',
    severity: 'warning',
    source: sources.cpuTuning,
    find: (domain) => {
      const threads = Number(domain.attribute(domain.one('/domain/cpu/topology'), 'threads') ?? 1)
      const cores = topologyOf(domain)?.cores ?? []
      const coreOf = new Map(cores.flatMap((core, index) => core.map((cpu) => [cpu, index] as const)))
      const pins = new Map(
        domain.pins.map((pin) => [pin.vcpu, pin.cpus.length === 1 ? coreOf.get(pin.cpus[0] ?? -1) : undefined]),
      )
      if (threads < 2 || cores.length === 0 || pins.size === 0) return []
      const isScattered = [...pins].some(([vcpu, core]) => core !== pins.get(vcpu - (vcpu % threads)))
      return isScattered
        ? [
            {
              at: at(domain, '/domain/cputune'),
              text: `The guest believes that ${threads} neighbouring vCPUs are threads of one core, and they are pinned to different ones. Put siblings next to each other.`,
            },
          ]
        : []
    },
  },
  {
    code: 'threads-unsaid',
    severity: 'warning',
    source: sources.cpuModel,
    find: (domain) => {
      const threads = Number(domain.attribute(domain.one('/domain/cpu/topology'), 'threads') ?? 1)
      const pinned = pinnedCpus(domain)
      const whole =
        topologyOf(domain)?.cores.filter((core) => core.length > 1 && core.every((cpu) => pinned.has(cpu))) ?? []
      if (threads > 1 || whole.length === 0) return []
      return [
        {
          at: at(domain, '/domain/cpu/topology'),
          text: `${whole.length} whole cores are pinned with their hardware threads and the topology has one thread a core, so the guest takes threads for cores.`,
        },
      ]
    },
  },
  {
    code: 'cache-unsaid',
    severity: 'note',
    source: sources.cpuModel,
    find: (domain) => {
      const mode = domain.attribute(domain.one('/domain/cpu'), 'mode')
      if (domain.pins.length === 0 || mode !== 'host-passthrough' || domain.one('/domain/cpu/cache') !== null) return []
      return [
        {
          at: at(domain, '/domain/cpu'),
          text: 'vCPUs are pinned and the guest is told of caches that QEMU made up. It could see the real ones.',
          edits: [insertAt(domain, '/domain/cpu', element('cache', { mode: 'passthrough' }))],
        },
      ]
    },
  },
  {
    code: 'cache-without-pins',
    severity: 'note',
    source: sources.cpuModel,
    find: (domain) =>
      domain.pins.length > 0
        ? []
        : domain.all("/domain/cpu/cache[@mode='passthrough']").map((span) => ({
            at: span,
            text: 'The guest sees the host’s caches and is not pinned, so what it is told of shared caches is not true.',
            edits: [remove(domain, span)],
          })),
  },
  {
    code: 'vcpu-fifo',
    severity: 'warning',
    source: sources.realtime,
    find: (domain) =>
      domain.all('/domain/cputune/vcpusched').map((span) => {
        const scheduler = domain.attribute(span, 'scheduler')
        return scheduler === 'fifo' || scheduler === 'rr'
          ? {
              at: span,
              text: `vCPUs run with ${scheduler} priority: one that spins starves the kernel’s own threads on its CPU, and with them the host.`,
              edits: [remove(domain, span)],
            }
          : null
      }),
  },
]
