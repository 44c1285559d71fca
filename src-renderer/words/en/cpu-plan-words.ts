// SPDX-License-Identifier: MIT
import type { CpuPlanReason, MemoryPlan } from '../../../src-main/model/cpu-plan.ts'
import { createFormats } from '../formats.ts'

const { plural, number } = createFormats('en')

type Numbers = Readonly<Record<string, number>>

const few = (count: number | undefined, one: string, other: string) =>
  `${number(count ?? 0)} ${plural(count ?? 0, { one, other })}`
const mebibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024)} MiB`
const gibibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024 / 1024, 1)} GiB`

/** Each reason and each limit of a processor plan as a line beside the CPU map. */
const reasons: Readonly<Record<CpuPlanReason['code'], (numbers: Numbers) => string>> = {
  'one-l3-domain': ({ sizeKiB }) => `One third-level cache${sizeKiB === undefined ? '' : ` of ${mebibytes(sizeKiB)}`}.`,
  'several-l3-domains': ({ domains }) => `Spread over ${few(domains, 'cache', 'caches')}: crossing them takes time.`,
  'largest-l3': ({ sizeKiB }) => `The die with the largest cache (${mebibytes(sizeKiB)}), which games gain most from.`,
  'performance-cores': ({ cores }) => `${few(cores, 'performance core', 'performance cores')} and no slower ones.`,
  'efficiency-cores-stay': ({ cores }) => `${few(cores, 'slower core stays', 'slower cores stay')} with this computer.`,
  'device-node': ({ node }) => `On NUMA node ${node}, as the device is.`,
  'not-device-node': ({ vcpus, node }) =>
    `${few(vcpus, 'virtual CPU is', 'virtual CPUs are')} away from NUMA node ${node}, where the device is.`,
  'several-nodes': ({ nodes }) => `On ${few(nodes, 'NUMA node', 'NUMA nodes')}; the guest is shown them.`,
  'uneven-nodes': () => 'The nodes do not have equally many: the guest is shown a single socket.',
  'whole-cores': ({ cores }) => `${few(cores, 'whole core', 'whole cores')}: none is shared.`,
  'host-keeps-first-core': ({ cpu }) => `CPU ${cpu}, where the kernel’s own work falls, is left alone.`,
  'split-core': ({ cores }) => `${few(cores, 'core is', 'cores are')} shared: their threads slow each other down.`,
  'idle-threads': ({ threads }) => `${few(threads, 'thread stays', 'threads stay')} idle, so that no core is shared.`,
  'unlike-cores': () => 'The cores differ in threads, which the guest cannot be shown.',
  'slower-cores': ({ vcpus }) => `${few(vcpus, 'virtual CPU is', 'virtual CPUs are')} on slower cores.`,
  'host-short-of-cores': ({ wished, cores }) =>
    `This computer keeps ${few(cores, 'core', 'cores')}; ${wished} would be better.`,
  'fewer-than-wished': ({ wished, vcpus }) => `${vcpus} of the ${wished} that were asked for: there are no more.`,
  'no-cache-known': () => 'Which CPUs share a cache is not known here.',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `Its ${gibibytes(memoryKiB)} of memory are more than its NUMA nodes have (${gibibytes(nodesKiB)}).`,
}

const memory: Readonly<Record<MemoryPlan['reason'], string>> = {
  'fits-reserved': 'Huge pages that are reserved and free.',
  'fits-free-memory': 'Huge pages, allocated when the machine starts and given back when it stops.',
  'needs-boot': 'Huge pages, to be reserved at the next boot: too little memory is free now.',
  'needs-hook': 'Ordinary pages: huge ones need “Make room while a virtual machine runs” of the Mode step.',
  'not-worth-it': 'Ordinary pages, which the kernel joins by itself.',
  'host-too-small': 'Ordinary pages: setting that much aside would leave this computer too little.',
  'node-too-small': 'Ordinary pages: the NUMA node beside the CPUs has too little memory.',
  'could-not-tell': 'Ordinary pages: it could not be told which huge pages there are.',
}

/** The words beside a processor plan and a memory plan. */
export const cpuPlanWords = {
  reasonsTitle: 'Why these',
  limitsTitle: 'What could not be had',
  explain: ({ code, numbers }: CpuPlanReason) => reasons[code](numbers),
  memory,
}
