// SPDX-License-Identifier: MIT
import { formatCpuList } from '../../model/cpu-list.ts'
import type { CpuPlan, CpuPlanFailure, CpuPlanReason, MemoryPlan } from '../../model/cpu-plan.ts'

type Words = (numbers: Readonly<Record<string, number>>) => string

const reasonWords: Readonly<Record<CpuPlanReason['code'], Words>> = {
  'one-l3-domain': ({ sizeKiB }) =>
    sizeKiB === undefined ? 'all on one third-level cache' : `all on one third-level cache of ${sizeOf(sizeKiB)}`,
  'several-l3-domains': ({ domains }) =>
    `they lie on ${domains} third-level caches, which are slow to reach each other`,
  'largest-l3': () => 'on the die with the largest cache, which games gain most from',
  'performance-cores': () => 'on performance cores only',
  'efficiency-cores-stay': ({ cores }) => `the ${counted(cores, 'slower core')} stay with the host`,
  'device-node': ({ node }) => `on NUMA node ${node}, where the device is`,
  'not-device-node': ({ vcpus, node }) => `${counted(vcpus, 'vCPU')} not on NUMA node ${node}, where the device is`,
  'several-nodes': ({ nodes }) => `they lie on ${nodes} NUMA nodes`,
  'uneven-nodes': () => 'the nodes have not equally many of them, so the guest is shown one socket',
  'whole-cores': () => 'no core is shared with the host',
  'host-keeps-first-core': () => 'the first core, to which the kernel’s own work falls, stays with the host',
  'split-core': ({ cores }) => `${counted(cores, 'core')} shared with the host: their threads slow each other down`,
  'idle-threads': ({ threads }) => `${counted(threads, 'thread')} left idle, so that no core is shared`,
  'unlike-cores': () => 'the cores have different numbers of threads, which the guest cannot be shown',
  'slower-cores': ({ vcpus }) => `${counted(vcpus, 'vCPU')} on slower cores: the others do not suffice`,
  'host-short-of-cores': ({ wished, cores }) =>
    `the host keeps ${counted(cores, 'core')} where it should have ${wished}`,
  'fewer-than-wished': ({ wished, vcpus }) => `${vcpus} instead of ${wished} vCPUs: the rest stays with the host`,
  'no-cache-known': () => 'which CPUs share a third-level cache is not known here',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `its memory of ${sizeOf(memoryKiB)} is more than the ${sizeOf(nodesKiB)} of its NUMA nodes`,
}

/** Why these CPUs and no others, in one sentence with the limits in it. */
export function explainCpuPlan(plan: CpuPlan): string {
  const { vcpus, hostCpus, reasons, limits } = plan
  const say = ({ code, numbers }: CpuPlanReason) => reasonWords[code](numbers)
  const head = `${counted(vcpus.length, 'vCPU')} on CPUs ${formatCpuList(vcpus)}`
  const why = reasons.map(say).join(', ')
  const but = limits.length === 0 ? '' : `; but ${limits.map(say).join(', ')}`
  return `${head}${why === '' ? '' : `: ${why}`}${but}; the host keeps CPUs ${formatCpuList(hostCpus)}.`
}

/** Why there is no plan, and what would help. */
export function explainCpuPlanFailure({ code, numbers }: CpuPlanFailure): string {
  switch (code) {
    case 'no-core-to-spare':
      return `No core can be spared: of ${counted(numbers['cores'], 'core')} the host needs one at least, and the others are promised.`
    case 'vcpu-count-invalid':
      return `A guest cannot have ${numbers['vcpus']} vCPUs: it takes a whole number from 1.`
    case 'topology-unusable':
      return 'The kernel’s description of the CPUs contradicts itself, so the guest’s are left to the scheduler.'
  }
}

/** How the guest's memory is backed, and how to come by it. */
export function explainMemoryPlan({ pageKiB, pageCount, reason, betterAtBoot }: MemoryPlan): string {
  const pages = `${pageCount} huge pages of ${sizeOf(pageKiB)}`
  const better =
    betterAtBoot === null
      ? ''
      : ` Pages of ${sizeOf(betterAtBoot.pageKiB)} would do better: reserve ${betterAtBoot.pageCount} at boot.`
  switch (reason) {
    case 'fits-reserved':
      return `${pages}, which are free.${better}`
    case 'fits-free-memory':
      return `${pages}, allocated when the guest starts.${better}`
    case 'needs-boot':
      return `${pages}, which have to be reserved at boot: too little memory is free now.`
    case 'needs-hook':
      return `Ordinary pages: huge ones are allocated by the hook that \`throughway apply --guest-hook\` puts down.${better}`
    case 'not-worth-it':
      return 'Ordinary pages: the kernel joins them to large ones by itself.'
    case 'host-too-small':
      return 'Ordinary pages: setting that much aside would leave the host too little.'
    case 'node-too-small':
      return 'Ordinary pages: the NUMA node of the guest’s CPUs has too little memory.'
    case 'could-not-tell':
      return 'Ordinary pages: which huge pages there are could not be told.'
  }
}

function counted(count: number | undefined, noun: string): string {
  return `${count ?? 0} ${noun}${count === 1 ? '' : 's'}`
}

function sizeOf(kib: number | undefined): string {
  const size = kib ?? 0
  const [amount, unit] = size >= 1024 * 1024 ? [size / 1024 / 1024, 'GiB'] : [size / 1024, 'MiB']
  return `${Number(amount.toFixed(1))} ${unit}`
}
