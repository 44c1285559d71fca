// SPDX-License-Identifier: MIT
import type { CpuPlan, CpuPlanWish } from '../../model/cpu-plan.ts'
import { valueOr } from '../../model/fact.ts'
import type { GuestChoices } from '../../model/guest-draft.ts'
import type { GuestNumaCell, GuestProcessor, GuestTopology } from '../../model/guest-spec.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { sources } from '../build/sources.ts'
import type { DefaultReason, Proposal } from './guest-offers.ts'
import { proposeMemoryKiB } from './propose-memory.ts'

/** What to ask the CPU plan for, for these choices on this host. */
export function proposePlanWish(choices: GuestChoices, facts: HostFacts): CpuPlanWish {
  const nodes = valueOr(facts.pciDevices, [])
    .filter((device) => choices.devices.includes(device.address))
    .map((device) => valueOr(device.numaNode, null))
  const multiple = valueOr(facts.memory.numaNodes, []).length > 1
  return {
    purpose: choices.purpose,
    vcpuCount: choices.vcpuCount,
    deviceNode: multiple ? (nodes.find((node) => node !== null) ?? null) : null,
    memoryKiB: choices.memoryKiB ?? proposeMemoryKiB(choices, facts),
    iothreadCount: 1,
    hostCoreCount: 2,
    allowsSplitCores: false,
    excludedCpus: [],
  }
}

/** `processor` of the spec: pinned for games and training, left to the scheduler otherwise. */
export function proposeProcessor(context: {
  readonly choices: GuestChoices
  readonly facts: HostFacts
  readonly plan: CpuPlan | null
  readonly memoryKiB: number
}): Proposal<'processor'> {
  const { choices, facts, plan } = context
  const isPinned = plan !== null && choices.purpose !== 'general'
  const common = { isNested: false, hasPerformanceCounters: false, hidesHypervisor: false }
  const value: GuestProcessor = isPinned
    ? {
        ...common,
        topology: plan.topology,
        pinning: { vcpus: plan.vcpus, emulator: plan.emulator, iothreads: plan.iothreads },
        numaCells: numaCells(context, plan),
        hasHostCache: true,
      }
    : { ...common, topology: looseTopology(context), pinning: null, numaCells: [], hasHostCache: false }
  return { value, reasons: processorReasons(value, facts, choices) }
}

/** A cell for each host node of the plan; none on a host with one node, where there is nothing to choose. */
function numaCells({ facts, memoryKiB }: { facts: HostFacts; memoryKiB: number }, plan: CpuPlan): GuestNumaCell[] {
  if (valueOr(facts.memory.numaNodes, []).length < 2) return []
  const share = Math.floor(memoryKiB / plan.nodes.length / 1_048_576) * 1_048_576
  return plan.nodes.map(({ hostNode, vcpus }, index) => {
    const rest = memoryKiB - share * (plan.nodes.length - 1)
    return { id: index, hostNode, vcpus, memoryKiB: index === 0 ? rest : share }
  })
}

function looseTopology(context: { choices: GuestChoices; facts: HostFacts; plan: CpuPlan | null }): GuestTopology {
  const { choices, facts, plan } = context
  const hostCount = facts.cpu.topology.known ? facts.cpu.topology.value.cpus.length : 4
  const proposal = Math.min(8, plan?.vcpus.length ?? Math.floor(hostCount / 2))
  return { sockets: 1, dies: 1, cores: choices.vcpuCount ?? Math.max(1, proposal), threads: 1 }
}

function processorReasons(value: GuestProcessor, facts: HostFacts, choices: GuestChoices): DefaultReason[] {
  const placement =
    value.pinning === null
      ? choices.purpose === 'general'
        ? 'Left to the host’s scheduler, which serves host and guest alike.'
        : `Not pinned: ${facts.cpu.topology.known ? 'no plan was found for this processor' : facts.cpu.topology.reason}.`
      : 'Each virtual processor has its own hardware thread, whole cores at a time; the host keeps the others.'
  return [
    { field: 'processor.pinning', reason: placement, source: sources.cpuTuning },
    {
      field: 'processor.topology',
      reason: 'One socket as far as one will do: Windows uses one or two only.',
      source: sources.socketLimits,
    },
    {
      field: 'processor.isNested',
      reason:
        'Off: Windows would start VBS on it, at up to a million exits a second. Switch it on for WSL2 or Docker Desktop.',
      source: sources.vbsCost,
    },
  ]
}
