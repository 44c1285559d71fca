// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known } from '../../../../src-main/model/fact.ts'
import { readCpuTopology } from '../../../../src-main/probes/cpu/read-cpu-topology.ts'
import { createDirectoryHostReader } from '../../../../src-main/probes/directory-host-reader.ts'
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts'
import { layOutHost } from '../../../support/temporary-host.ts'
import { writeHostTree } from '../../../support/write-host-tree.ts'

const folder = '/sys/devices/system/cpu'

interface Cpu {
  readonly siblings: string
  readonly core: number
  readonly packageId?: number
  readonly l3?: { readonly size: string; readonly cpus: string }
  readonly capacity?: number
}

function layOutCpus(online: string, cpus: Readonly<Record<number, Cpu>>, files: Readonly<Record<string, string>> = {}) {
  const entries: Record<string, string> = { [`${folder}/online`]: `${online}\n`, ...files }
  for (const [id, cpu] of Object.entries(cpus)) {
    const here = `${folder}/cpu${id}`
    entries[`${here}/topology/thread_siblings_list`] = `${cpu.siblings}\n`
    entries[`${here}/topology/core_id`] = `${cpu.core}\n`
    entries[`${here}/topology/physical_package_id`] = `${cpu.packageId ?? 0}\n`
    if (cpu.capacity !== undefined) entries[`${here}/cpu_capacity`] = `${cpu.capacity}\n`
    if (cpu.l3 === undefined) continue
    entries[`${here}/cache/index3/level`] = '3\n'
    entries[`${here}/cache/index3/size`] = `${cpu.l3.size}\n`
    entries[`${here}/cache/index3/shared_cpu_list`] = `${cpu.l3.cpus}\n`
  }
  return layOutHost(entries)
}

test('two packages with dies, nodes and threads', () => {
  const root = makeTemporaryFolder()
  writeHostTree(root, {
    cpus: { packages: 2, l3PerPackage: 1, coresPerL3: 2, threadsPerCore: 2, identity: '' },
    numaNodes: [
      { cpus: '0-1,4-5', totalKiB: 1, distance: '10 21' },
      { cpus: '2-3,6-7', totalKiB: 1, distance: '21 10' },
    ],
  })
  const cpu = (id: number, packageId: number, coreId: number) => ({
    id,
    packageId,
    dieId: 0,
    coreId,
    numaNode: packageId,
    l3Domain: packageId,
    coreType: null,
  })
  expect(readCpuTopology(createDirectoryHostReader(root, null))).toEqual(
    known(
      {
        cpus: [
          cpu(0, 0, 0),
          cpu(1, 0, 1),
          cpu(2, 1, 0),
          cpu(3, 1, 1),
          cpu(4, 0, 0),
          cpu(5, 0, 1),
          cpu(6, 1, 0),
          cpu(7, 1, 1),
        ],
        cores: [
          [0, 4],
          [1, 5],
          [2, 6],
          [3, 7],
        ],
        l3Domains: [
          { sizeKiB: 32768, cpus: [0, 1, 4, 5] },
          { sizeKiB: 32768, cpus: [2, 3, 6, 7] },
        ],
        packageCount: 2,
        dieCount: 2,
        isHybrid: false,
        hasUnequalL3: false,
      },
      folder,
    ),
  )
})

test('CPUs that are offline are left out of everything', () => {
  const l3 = { size: '8192K', cpus: '0-3' }
  const reader = layOutCpus('0,2-3', {
    0: { siblings: '0-1', core: 0, l3 },
    2: { siblings: '2-3', core: 1, l3 },
    3: { siblings: '2-3', core: 1, l3 },
  })
  const topology = readCpuTopology(reader)
  expect(topology.known && { ...topology.value, cpus: topology.value.cpus.map(({ id }) => id) }).toMatchObject({
    cpus: [0, 2, 3],
    cores: [[0], [2, 3]],
    l3Domains: [{ sizeKiB: 8192, cpus: [0, 2, 3] }],
  })
})

test('a hybrid package: efficiency cores without a third-level cache are the low-power ones', () => {
  const l3 = { size: '24576K', cpus: '0-2' }
  const reader = layOutCpus(
    '0-3',
    {
      0: { siblings: '0-1', core: 0, l3 },
      1: { siblings: '0-1', core: 0, l3 },
      2: { siblings: '2', core: 1, l3 },
      3: { siblings: '3', core: 2 },
    },
    { '/sys/devices/cpu_core/cpus': '0-1\n', '/sys/devices/cpu_atom/cpus': '2-3\n' },
  )
  const topology = readCpuTopology(reader)
  expect(topology.known && [topology.value.isHybrid, topology.value.cpus.map(({ coreType }) => coreType)]).toEqual([
    true,
    ['performance', 'performance', 'efficiency', 'low-power'],
  ])
})

test('strong and weak cores of ARM by their capacity; equal ones have no kind', () => {
  const types = (capacities: readonly [number, number]) => {
    const [first, second] = capacities
    const reader = layOutCpus('0-1', {
      0: { siblings: '0', core: 0, capacity: first },
      1: { siblings: '1', core: 1, capacity: second },
    })
    const topology = readCpuTopology(reader)
    return topology.known ? topology.value.cpus.map(({ coreType }) => coreType) : topology
  }
  expect([types([446, 1024]), types([1024, 1000])]).toEqual([
    ['efficiency', 'performance'],
    [null, null],
  ])
})

test.each([
  ['98304K', '32768K', true],
  ['16384K', '8192K', false],
  ['32768K', '32768K', false],
])('third-level caches of %s and %s: stacked on one side only is %s', (first, second, isUnequal) => {
  const reader = layOutCpus('0-1', {
    0: { siblings: '0', core: 0, l3: { size: first, cpus: '0' } },
    1: { siblings: '1', core: 1, l3: { size: second, cpus: '1' } },
  })
  const topology = readCpuTopology(reader)
  expect(topology.known && topology.value.hasUnequalL3).toBe(isUnequal)
})

test('what contradicts itself is unknown', () => {
  const readers = [
    layOutHost({}),
    layOutCpus('nonsense', {}),
    layOutCpus('0-1', { 0: { siblings: '0', core: 0 } }),
    layOutCpus('0', { 0: { siblings: '7', core: 0 } }),
  ]
  expect(readers.map((reader) => readCpuTopology(reader).known)).toEqual([false, false, false, false])
})
