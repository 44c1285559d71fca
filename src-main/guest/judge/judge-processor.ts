// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../model/cpu-facts.ts'
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestPinning, GuestSpec } from '../../model/guest-spec.ts'
import { isWindows, vcpuCountOf } from '../build/guest-build.ts'
import { type GuestJudge, outOfRange, refuse, repeated, warn } from './judgement.ts'

// More need x2APIC with an interrupt-remapping IOMMU in the guest, which is not offered.
const mostVcpus = 255

/** Topology, and what contradicts itself about the processor. */
export const judgeProcessor: GuestJudge = ({ spec, facts }) => {
  const { topology, isNested, hidesHypervisor, hasHostCache, pinning } = spec.processor
  const count = vcpuCountOf(topology)
  const hostCount = facts.cpu.topology.known ? facts.cpu.topology.value.cpus.length : null
  return [
    outOfRange('processor.topology.sockets', topology.sockets, { least: 1, most: 64 }),
    outOfRange('processor.topology.dies', topology.dies, { least: 1, most: 64 }),
    outOfRange('processor.topology.cores', topology.cores, { least: 1, most: mostVcpus }),
    outOfRange('processor.topology.threads', topology.threads, { least: 1, most: 8 }),
    count > mostVcpus &&
      refuse('too-many-vcpus', 'processor.topology', `The topology has ${count} vCPUs; at most ${mostVcpus} work.`),
    hostCount !== null &&
      count > hostCount &&
      refuse(
        'more-vcpus-than-host',
        'processor.topology',
        `The topology has ${count} vCPUs and the host ${hostCount} CPUs; give at most ${hostCount}, and fewer to leave the host some.`,
      ),
    isWindows(spec) &&
      topology.sockets > 2 &&
      refuse(
        'windows-sockets',
        'processor.topology.sockets',
        `processor.topology.sockets is ${topology.sockets}; Windows uses two at most. Move them to cores.`,
      ),
    isNested &&
      hidesHypervisor &&
      refuse(
        'nested-hidden',
        'processor.isNested',
        'processor.isNested and processor.hidesHypervisor exclude each other: a guest that does not know it is one gains nothing from nesting. Switch one off.',
      ),
    isNested &&
      facts.cpu.nestedAllowed.known &&
      !facts.cpu.nestedAllowed.value &&
      refuse(
        'nested-not-allowed',
        'processor.isNested',
        'processor.isNested is on, and the host’s KVM module has nesting off. Switch it off here, or on there (kvm_intel.nested=1, kvm_amd.nested=1).',
      ),
    hidesHypervisor &&
      isWindows(spec) &&
      warn(
        'hidden-is-slow',
        'processor.hidesHypervisor',
        'processor.hidesHypervisor takes every enlightenment from Windows, which makes it a good deal slower. NVIDIA drivers have not needed it since 2021.',
      ),
    hasHostCache &&
      pinning === null &&
      refuse(
        'cache-without-pinning',
        'processor.hasHostCache',
        'processor.hasHostCache describes caches that vCPUs share only where they are pinned. Pin them, or switch it off.',
      ),
    spec.isolatesCpus &&
      pinning === null &&
      refuse(
        'isolation-without-pinning',
        'isolatesCpus',
        'isolatesCpus takes the pinned CPUs from the host, and none are pinned. Pin them, or switch it off.',
      ),
    ...(pinning === null ? [] : judgePinning(spec, pinning)),
    ...(pinning === null || !facts.cpu.topology.known ? [] : judgePlaces(spec, pinning, facts.cpu.topology.value)),
  ]
}

function judgePinning(spec: GuestSpec, pinning: GuestPinning): (GuestProblem | false)[] {
  const count = vcpuCountOf(spec.processor.topology)
  const twice = repeated(pinning.vcpus)
  const shared = pinning.emulator.filter((cpu) => pinning.vcpus.includes(cpu))
  return [
    pinning.vcpus.length !== count &&
      refuse(
        'pinning-count',
        'processor.pinning.vcpus',
        `processor.pinning.vcpus names ${pinning.vcpus.length} CPUs for ${count} vCPUs; name one for each.`,
      ),
    twice.length > 0 &&
      refuse(
        'pinned-twice',
        'processor.pinning.vcpus',
        `processor.pinning.vcpus names CPU ${twice.join(', ')} more than once; give each vCPU its own.`,
      ),
    pinning.emulator.length === 0 &&
      refuse(
        'no-emulator-cpu',
        'processor.pinning.emulator',
        'processor.pinning.emulator is empty; name a CPU of the host.',
      ),
    shared.length > 0 &&
      warn(
        'emulator-on-vcpus',
        'processor.pinning.emulator',
        `processor.pinning.emulator shares CPU ${shared.join(', ')} with the guest, which QEMU’s own threads then interrupt. Name others.`,
      ),
    ...pinning.iothreads.map(
      (cpus, index) =>
        cpus.length === 0 &&
        refuse(
          'no-iothread-cpu',
          `processor.pinning.iothreads.${index}`,
          `processor.pinning.iothreads.${index} is empty; name a CPU of the host.`,
        ),
    ),
  ]
}

function judgePlaces(spec: GuestSpec, pinning: GuestPinning, topology: CpuTopology): (GuestProblem | false)[] {
  const online = new Set(topology.cpus.map((cpu) => cpu.id))
  const named = [...pinning.vcpus, ...pinning.emulator, ...pinning.iothreads.flat()]
  const absent = [...new Set(named.filter((cpu) => !online.has(cpu)))]
  const guest = new Set(pinning.vcpus)
  const split = topology.cores.filter(
    (core) => core.some((cpu) => guest.has(cpu)) && !core.every((cpu) => guest.has(cpu)),
  )
  return [
    absent.length > 0 &&
      refuse(
        'cpu-absent',
        'processor.pinning',
        `processor.pinning names CPU ${absent.slice(0, 8).join(', ')}, which the host does not have online. Take others.`,
      ),
    split.length > 0 &&
      warn(
        'core-split',
        'processor.pinning.vcpus',
        `Guest and host share ${split.length === 1 ? 'a core' : `${split.length} cores`} (CPUs ${split
          .slice(0, 4)
          .map((core) => core.join('+'))
          .join(', ')}), and slow each other down there. Give whole cores.`,
      ),
    !threadsMatch(spec, pinning, topology) &&
      warn(
        'threads-scattered',
        'processor.pinning.vcpus',
        `processor.topology says ${spec.processor.topology.threads} threads a core, and neighbouring vCPUs are not pinned to threads of one core. Put siblings next to each other.`,
      ),
  ]
}

/** Whether the guest's threads of one core are the host's threads of one core. */
function threadsMatch(spec: GuestSpec, pinning: GuestPinning, topology: CpuTopology): boolean {
  const { threads } = spec.processor.topology
  if (threads < 2) return true
  const coreOf = new Map(topology.cores.flatMap((core, index) => core.map((cpu) => [cpu, index] as const)))
  return pinning.vcpus.every((cpu, vcpu) => {
    const first = pinning.vcpus[vcpu - (vcpu % threads)]
    return first !== undefined && coreOf.get(cpu) === coreOf.get(first)
  })
}
