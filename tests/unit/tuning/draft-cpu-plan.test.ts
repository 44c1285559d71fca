// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { explainCpuPlan } from '../../../src-main/cli/render/cpu-plan-words.ts'
import { formatCpuList } from '../../../src-main/model/cpu-list.ts'
import type { CpuPlan, CpuPlanWish } from '../../../src-main/model/cpu-plan.ts'
import { draftCpuPlan } from '../../../src-main/tuning/draft-cpu-plan.ts'
import { buildNodes, buildTopology } from '../../support/build-topology.ts'
import { draftPlanFor } from '../../support/check-cpu-plan.ts'
import { buildCpuWish } from '../../support/cpu-wish.ts'
import { madeUpTopologies, type NamedTopology } from '../../support/made-up-topologies.ts'

function machine(title: string): NamedTopology {
  const found = madeUpTopologies.find((candidate) => candidate.title === title)
  if (found === undefined) throw new Error(`no machine of that name: ${title}`)
  return found
}

function outline({ topology, vcpus, emulator, iothreads, hostCpus, limits }: CpuPlan) {
  return {
    shown: `${topology.sockets}x${topology.dies}x${topology.cores}x${topology.threads}`,
    guest: formatCpuList(vcpus),
    host: formatCpuList(hostCpus),
    emulator: formatCpuList(emulator),
    iothreads: iothreads.map(formatCpuList),
    limits: limits.map(({ code }) => code),
  }
}

describe('what an expert would do', () => {
  test.each<[string, string, Partial<CpuPlanWish>, Partial<ReturnType<typeof outline>>]>([
    [
      'games go to the die with the stacked cache, and the host to the other',
      'Ryzen X3D: cache die first',
      {},
      {
        shown: '1x1x8x2',
        guest: '0-7,16-23',
        host: '8-15,24-31',
        emulator: '8-9,24-25',
        iothreads: ['10,26'],
        limits: [],
      },
    ],
    [
      'machine learning has no use for the stacked cache and leaves the first die alone',
      'Ryzen X3D: cache die first',
      { purpose: 'ml', vcpuCount: 16 },
      { guest: '8-15,24-31', limits: [] },
    ],
    [
      'the whole second die where both are alike',
      'Ryzen of Zen 4: two CCD of 8',
      {},
      { shown: '1x1x8x2', guest: '8-15,24-31', host: '0-7,16-23', limits: [] },
    ],
    [
      'all performance cores, and the efficiency cores for the host and QEMU',
      'Raptor Lake: 8 P and 16 E',
      {},
      { shown: '1x1x8x2', guest: '0-15', host: '16-31', emulator: '16-17', iothreads: ['18'], limits: [] },
    ],
    [
      'more than there are performance cores: efficiency cores too, and it is said',
      'Raptor Lake: 8 P and 16 E',
      { vcpuCount: 20 },
      { shown: '1x1x20x1', guest: '0-15,28-31', limits: ['slower-cores', 'unlike-cores'] },
    ],
    [
      'low-power cores are the last to be taken',
      'Meteor Lake: 6 P, 8 E, 2 LP apart',
      { vcpuCount: 20 },
      { guest: '0-19', host: '20-21' },
    ],
    [
      'one CCX rather than two halves',
      'Ryzen of Zen 2: two CCX of 4',
      {},
      { shown: '1x1x4x2', guest: '4-7,12-15', host: '0-3,8-11', limits: [] },
    ],
    [
      'the node of the card',
      'EPYC of Zen 4, two packages with NPS4',
      { purpose: 'ml', deviceNode: 5 },
      { shown: '1x3x8x2', guest: '120-143,312-335', limits: ['several-l3-domains'] },
    ],
    [
      'two nodes shown as two sockets',
      'Xeon, two packages, one cache each',
      { purpose: 'ml', vcpuCount: 76 },
      { shown: '2x1x19x2', limits: ['several-nodes', 'several-l3-domains'] },
    ],
    [
      'on two cores one each',
      'laptop, 2 cores with SMT',
      {},
      {
        shown: '1x1x1x2',
        guest: '1,3',
        host: '0,2',
        emulator: '0,2',
        iothreads: ['0,2'],
        limits: ['host-short-of-cores'],
      },
    ],
    [
      'an odd number leaves a thread idle rather than split a core',
      'Ryzen of Zen 3: one CCD of 8',
      { vcpuCount: 3 },
      { shown: '1x1x3x1', guest: '6-7,15', host: '0-5,8-13', limits: ['idle-threads', 'unlike-cores'] },
    ],
    [
      'a core is split where that was asked for and nothing else is left',
      'one core with SMT',
      { vcpuCount: 1, allowsSplitCores: true, hostCoreCount: 1 },
      { shown: '1x1x1x1', guest: '0', host: '1', limits: ['split-core'] },
    ],
  ])('%s', (_what, title, changes, expected) => {
    expect(outline(draftPlanFor(machine(title), buildCpuWish(changes)))).toMatchObject(expected)
  })
})

test('siblings follow each other as the guest is shown them, whatever their numbers', () => {
  const apart = draftPlanFor(machine('Ryzen of Zen 3: one CCD of 8'), buildCpuWish({ vcpuCount: 4 }))
  const together = draftPlanFor(
    machine('desktop, 8 cores with SMT, siblings side by side'),
    buildCpuWish({ vcpuCount: 4 }),
  )
  expect(apart.vcpus).toEqual([6, 14, 7, 15])
  expect(together.vcpus).toEqual([12, 13, 14, 15])
})

test('CPUs promised to another guest are not used, and what both leave is the intersection', () => {
  const host = machine('Ryzen of Zen 4: two CCD of 8')
  const first = draftPlanFor(host, buildCpuWish({ vcpuCount: 8 }))
  const second = draftPlanFor(host, buildCpuWish({ vcpuCount: 8, excludedCpus: first.vcpus }))
  expect(first.vcpus.filter((cpu) => second.vcpus.includes(cpu))).toEqual([])
  expect(second.emulator.filter((cpu) => first.vcpus.includes(cpu))).toEqual([])
  const left = first.hostCpus.filter((cpu) => second.hostCpus.includes(cpu))
  expect([...first.vcpus, ...second.vcpus, ...left].sort((one, other) => one - other)).toEqual(
    host.topology.cpus.map(({ id }) => id),
  )
})

test('more memory than the node of the CPUs has is said', () => {
  const host = machine('Xeon, two packages, one cache each')
  const { limits } = draftPlanFor(host, buildCpuWish({ purpose: 'ml', vcpuCount: 8, memoryKiB: 100 * 1024 * 1024 }))
  expect(limits).toContainEqual({
    code: 'memory-exceeds-node',
    numbers: { memoryKiB: 100 * 1024 * 1024, nodesKiB: 64 * 1024 * 1024 },
  })
})

test.each<[string, Partial<CpuPlanWish>, string]>([
  ['no vCPU', { vcpuCount: 0 }, 'vcpu-count-invalid'],
  ['half a vCPU', { vcpuCount: 1.5 }, 'vcpu-count-invalid'],
  ['every CPU promised', { excludedCpus: [0, 1, 2, 3] }, 'no-core-to-spare'],
  ['one core left', { excludedCpus: [0, 2] }, 'no-core-to-spare'],
])('%s is refused', (_what, changes, code) => {
  const { topology, nodes } = machine('laptop, 2 cores with SMT')
  expect(draftCpuPlan(topology, nodes, buildCpuWish(changes))).toMatchObject({ ok: false, failure: { code } })
})

test('a topology that names a CPU twice or leaves one out is refused', () => {
  const good = buildTopology([{ cpus: [0, 1] }, { cpus: [2, 3] }])
  for (const cores of [
    [],
    [
      [0, 1],
      [1, 2, 3],
    ],
    [[0, 1]],
    [
      [0, 1],
      [2, 9],
    ],
  ]) {
    expect(draftCpuPlan({ ...good, cores }, buildNodes(good), buildCpuWish())).toMatchObject({
      ok: false,
      failure: { code: 'topology-unusable' },
    })
  }
})

test('a plan explains itself in one sentence', () => {
  const explain = (title: string, changes: Partial<CpuPlanWish> = {}) =>
    explainCpuPlan(draftPlanFor(machine(title), buildCpuWish(changes)))
  expect(explain('Ryzen X3D: cache die first')).toBe(
    '16 vCPUs on CPUs 0-7,16-23: on the die with the largest cache, which games gain most from, all on one third-level cache of 96 MiB, no core is shared with the host; the host keeps CPUs 8-15,24-31.',
  )
  expect(explain('laptop, 2 cores without SMT', { vcpuCount: 4 })).toBe(
    '1 vCPU on CPUs 1: all on one third-level cache of 32 MiB, no core is shared with the host, the first core, to which the kernel’s own work falls, stays with the host; but 1 instead of 4 vCPUs: the rest stays with the host, the host keeps 1 core where it should have 2; the host keeps CPUs 0.',
  )
  for (const { title } of madeUpTopologies.filter(({ topology }) => topology.cores.length > 1)) {
    expect(explain(title, { vcpuCount: 5 })).toMatch(/^(?:[^.]|\.\d)+\.$/)
  }
})
