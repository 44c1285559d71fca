// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { coresOf, cpusOf, layOutCpus, rolesOnMap } from '../../../../../src-renderer/screens/create/lay-out-cpus.ts'
import { buildTopology } from '../../machine-fixtures.ts'

const pairs = [
  [0, 8],
  [1, 9],
  [2, 10],
  [3, 11],
  [4, 12],
  [5, 13],
]

test('cores stand under their caches, and each thread says what it does', () => {
  const sockets = layOutCpus(buildTopology(pairs), {
    vcpus: [4, 12, 5, 13],
    emulator: [0, 8],
    iothreads: [[8, 1]],
  })
  expect(
    sockets.map(({ id, domains }) => ({ id, caches: domains.map(({ sizeKiB, cores }) => [sizeKiB, cores.length]) })),
  ).toEqual([
    {
      id: 0,
      caches: [
        [32_768, 4],
        [32_768, 2],
      ],
    },
  ])
  expect(
    coresOf(sockets).map(({ threads }) => threads.map(({ cpu, role }) => `${cpu} ${role.kind} ${role.vcpu}`)),
  ).toEqual([
    ['0 emulator null', '8 both null'],
    ['1 iothread null', '9 host null'],
    ['2 host null', '10 host null'],
    ['3 host null', '11 host null'],
    ['4 guest 0', '12 guest 1'],
    ['5 guest 2', '13 guest 3'],
  ])
  expect(rolesOnMap(sockets)).toEqual(['guest', 'emulator', 'iothread', 'both', 'host'])
  expect(cpusOf(sockets, 'guest')).toEqual([4, 5, 12, 13])
})

test('nodes are named where there are several, and cores without a cache are not put under one', () => {
  const two = layOutCpus(buildTopology([...pairs, [6, 14], [7, 15]], 4), null)
  expect(two.flatMap(({ domains }) => domains.map(({ node }) => node))).toEqual([0, 1])
  const plain = buildTopology(pairs)
  const bare = layOutCpus(
    { ...plain, l3Domains: [], cpus: plain.cpus.map((cpu) => ({ ...cpu, l3Domain: null })) },
    null,
  )
  expect(
    bare.flatMap(({ domains }) =>
      domains.map(({ hasCache, node, cores }) => ({ hasCache, node, cores: cores.length })),
    ),
  ).toEqual([{ hasCache: false, node: null, cores: 6 }])
})
