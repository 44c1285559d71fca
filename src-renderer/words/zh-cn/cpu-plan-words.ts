// SPDX-License-Identifier: MIT
import type { CpuPlanReason } from '../../../src-main/model/cpu-plan.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

type Numbers = Readonly<Record<string, number>>

const { number } = createFormats('zh-CN')
const few = (count: number | undefined) => number(count ?? 0)
const mebibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024)} MiB`
const gibibytes = (kib: number | undefined) => `${number((kib ?? 0) / 1024 / 1024, 1)} GiB`

const reasons: Readonly<Record<CpuPlanReason['code'], (numbers: Numbers) => string>> = {
  'one-l3-domain': ({ sizeKiB }) => `同在一个三级缓存${sizeKiB === undefined ? '' : `（${mebibytes(sizeKiB)}）`}。`,
  'several-l3-domains': ({ domains }) => `分布在 ${few(domains)} 个缓存上：跨缓存访问需要时间。`,
  'largest-l3': ({ sizeKiB }) => `位于缓存最大的芯片（${mebibytes(sizeKiB)}），游戏受益最多。`,
  'performance-cores': ({ cores }) => `${few(cores)} 个性能核，没有更慢的核心。`,
  'efficiency-cores-stay': ({ cores }) => `${few(cores)} 个较慢的核心留给本机。`,
  'device-node': ({ node }) => `位于 NUMA 节点 ${node}，与设备相同。`,
  'not-device-node': ({ vcpus, node }) => `${few(vcpus)} 个虚拟 CPU 不在设备所在的 NUMA 节点 ${node} 上。`,
  'several-nodes': ({ nodes }) => `分布在 ${few(nodes)} 个 NUMA 节点上；客户机可以看到它们。`,
  'uneven-nodes': () => '各节点的数量不等：客户机只看到一个插槽。',
  'whole-cores': ({ cores }) => `${few(cores)} 个完整核心：均不共享。`,
  'host-keeps-first-core': ({ cpu }) => `不使用承担内核自身工作的 CPU ${cpu}。`,
  'split-core': ({ cores }) => `${few(cores)} 个核心被共享：其线程会互相拖慢。`,
  'idle-threads': ({ threads }) => `${few(threads)} 个线程保持空闲，以免共享核心。`,
  'unlike-cores': () => '各核心的线程数不同，无法如实呈现给客户机。',
  'slower-cores': ({ vcpus }) => `${few(vcpus)} 个虚拟 CPU 位于较慢的核心上。`,
  'host-short-of-cores': ({ wished, cores }) => `本机只保留 ${few(cores)} 个核心；${wished} 个更好。`,
  'fewer-than-wished': ({ wished, vcpus }) => `要求 ${wished} 个，只有 ${vcpus} 个：没有更多了。`,
  'no-cache-known': () => '不清楚哪些 CPU 共享缓存。',
  'memory-exceeds-node': ({ memoryKiB, nodesKiB }) =>
    `其 ${gibibytes(memoryKiB)} 内存超出所在 NUMA 节点的容量（${gibibytes(nodesKiB)}）。`,
}

export const cpuPlanWords: Words['cpuPlan'] = {
  reasonsTitle: '选择理由',
  limitsTitle: '未能满足的条件',
  explain: ({ code, numbers }) => reasons[code](numbers),
  memory: {
    'fits-reserved': '使用已预留且空闲的大页。',
    'fits-free-memory': '使用大页，在虚拟机启动时分配，停止时归还。',
    'needs-boot': '使用大页，下次启动时预留：目前空闲内存太少。',
    'needs-hook': '使用普通页：大页需要“模式”步骤中的“虚拟机运行时腾出空间”。',
    'not-worth-it': '使用普通页，内核会自行合并。',
    'host-too-small': '使用普通页：预留这么多会让本机内存过少。',
    'node-too-small': '使用普通页：CPU 所在的 NUMA 节点内存太少。',
    'could-not-tell': '使用普通页：无法判断有哪些大页。',
  },
}
