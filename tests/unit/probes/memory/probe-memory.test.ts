// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known } from '../../../../src-main/model/fact.ts'
import { parseMeminfo } from '../../../../src-main/probes/memory/parse-meminfo.ts'
import { parseSwaps } from '../../../../src-main/probes/memory/parse-swaps.ts'
import { probeMemory } from '../../../../src-main/probes/memory/probe-memory.ts'
import { layOutHost } from '../../../support/temporary-host.ts'

const node = '/sys/devices/system/node'
const mm = '/sys/kernel/mm'

test('a host with two nodes, two pools and swap', () => {
  const reader = layOutHost({
    '/proc/meminfo': 'MemTotal:       65764444 kB\nMemFree:        100 kB\nMemAvailable:   61000000 kB\n',
    [`${mm}/hugepages/hugepages-1048576kB/nr_hugepages`]: '16\n',
    [`${mm}/hugepages/hugepages-1048576kB/free_hugepages`]: '12\n',
    [`${mm}/hugepages/hugepages-2048kB/nr_hugepages`]: '0\n',
    [`${mm}/hugepages/hugepages-2048kB/free_hugepages`]: '0\n',
    [`${mm}/transparent_hugepage/enabled`]: 'always [madvise] never\n',
    [`${mm}/ksm/run`]: '1\n',
    '/proc/swaps':
      'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/dev/zram0  partition 8388604 0 100\n/swap\\040file file 2097148 0 -2\n',
    [`${node}/node0/cpulist`]: '0-7\n',
    [`${node}/node0/distance`]: '10 21\n',
    [`${node}/node0/meminfo`]: 'Node 0 MemTotal:       32882222 kB\nNode 0 MemFree:  1 kB\n',
    [`${node}/node1/cpulist`]: '\n',
    [`${node}/node1/distance`]: '21 10\n',
    [`${node}/node1/meminfo`]: 'Node 1 MemTotal:       32882222 kB\n',
    [`${node}/online`]: '0-1\n',
    [`${node}/node0/hugepages/hugepages-1048576kB/nr_hugepages`]: '16\n',
    [`${node}/node0/hugepages/hugepages-1048576kB/free_hugepages`]: '12\n',
    '/proc/self/limits':
      'Limit                     Soft Limit           Hard Limit           Units\nMax locked memory         8388608              8388608              bytes\n',
  })
  expect(probeMemory(reader)).toEqual({
    totalKiB: known(65764444, '/proc/meminfo'),
    availableKiB: known(61000000, '/proc/meminfo'),
    hugePages: known(
      [
        { pageSizeKiB: 2048, total: 0, free: 0 },
        { pageSizeKiB: 1048576, total: 16, free: 12 },
      ],
      `${mm}/hugepages`,
    ),
    hugePagesByNode: known([{ node: 0, pageSizeKiB: 1048576, total: 16, free: 12 }], `${node}/node*/hugepages`),
    transparentHugePages: known('madvise', `${mm}/transparent_hugepage/enabled`),
    samePageMerging: known(true, `${mm}/ksm/run`),
    swap: known(
      [
        { path: '/dev/zram0', kind: 'zram', sizeKiB: 8388604 },
        { path: '/swap file', kind: 'file', sizeKiB: 2097148 },
      ],
      '/proc/swaps',
    ),
    numaNodes: known(
      [
        { id: 0, cpus: [0, 1, 2, 3, 4, 5, 6, 7], totalKiB: 32882222, distances: [10, 21] },
        { id: 1, cpus: [], totalKiB: 32882222, distances: [21, 10] },
      ],
      node,
    ),
    lockLimitKiB: known(8192, '/proc/self/limits'),
  })
})

test('an empty directory tells nothing', () => {
  expect(Object.values(probeMemory(layOutHost({}))).map(({ known: isKnown }) => isKnown)).toEqual(Array(9).fill(false))
})

test('a kernel without huge pages or merging has none; unlimited is null', () => {
  const reader = layOutHost({
    [`${mm}/lru_gen/enabled`]: '0x0007\n',
    '/proc/self/limits': 'Max locked memory         unlimited            unlimited            bytes\n',
    '/proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
  })
  expect(probeMemory(reader)).toMatchObject({
    hugePages: known([], `${mm}/hugepages`),
    swap: known([], '/proc/swaps'),
    lockLimitKiB: known(null, '/proc/self/limits'),
  })
})

test('odd texts', () => {
  expect([parseSwaps(''), parseMeminfo('MemTotal: lots', 'MemTotal'), parseMeminfo('', 'MemTotal')]).toEqual([
    null,
    null,
    null,
  ])
  expect(
    parseSwaps('Filename Type Size\n/dev/dm-1 partition 1024 0 -2\n/swapfile\\040(deleted) file 10 0 -3\n'),
  ).toEqual([
    { path: '/dev/dm-1', kind: 'partition', sizeKiB: 1024 },
    { path: '/swapfile (deleted)', kind: 'file', sizeKiB: 10 },
  ])
})
