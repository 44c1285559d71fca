// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { GuestProcessor } from '../../../../../src-main/model/guest-spec.ts'
import { moveCore } from '../../../../../src-renderer/screens/create/move-core.ts'
import { buildGuestSpec } from '../../../../support/build-guest.ts'
import { buildTopology } from '../../machine-fixtures.ts'

const host = buildTopology([
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
])
const memoryKiB = 8 * 1_048_576

function processor(vcpus: readonly number[], patch: Partial<GuestProcessor> = {}): GuestProcessor {
  return {
    ...buildGuestSpec().processor,
    topology: { sockets: 1, dies: 1, cores: vcpus.length / 2, threads: 2 },
    pinning: { vcpus, emulator: [0, 4], iothreads: [[1, 5]] },
    ...patch,
  }
}

test('a core that is given takes both its threads along, in the order of the map, and the topology follows', () => {
  const moved = moveCore(processor([3, 7]), host, { cpu: 6, memoryKiB })
  expect(moved).toMatchObject({
    topology: { sockets: 1, dies: 1, cores: 2, threads: 2 },
    pinning: { vcpus: [2, 6, 3, 7], emulator: [0, 4], iothreads: [[1, 5]] },
  })
})

test('emulator and I/O threads make way for the guest', () => {
  const moved = moveCore(processor([2, 6, 3, 7]), host, { cpu: 1, memoryKiB })
  expect(moved?.pinning).toEqual({ vcpus: [1, 5, 2, 6, 3, 7], emulator: [0, 4], iothreads: [[0, 4]] })
})

test('neither side is left without a core', () => {
  expect(moveCore(processor([3, 7]), host, { cpu: 3, memoryKiB })).toBeNull()
  expect(moveCore(processor([1, 5, 2, 6, 3, 7]), host, { cpu: 0, memoryKiB })).toBeNull()
})

test('cores of unlike width are shown to the guest as single threads', () => {
  const hybrid = buildTopology([[0, 1], [2, 3], [4], [5]])
  const moved = moveCore(processor([2, 3]), hybrid, { cpu: 4, memoryKiB })
  expect(moved?.topology).toEqual({ sockets: 1, dies: 1, cores: 3, threads: 1 })
})

test('on several nodes the cells follow the cores, and share the memory to the last page', () => {
  const wide = buildTopology([[0], [1], [2], [3], [4], [5], [6], [7]], 4)
  const cells = [
    { id: 0, hostNode: 0, vcpus: [0], memoryKiB: memoryKiB / 2 },
    { id: 1, hostNode: 1, vcpus: [1], memoryKiB: memoryKiB / 2 },
  ]
  const before = processor([3, 4], { numaCells: cells, pinning: { vcpus: [3, 4], emulator: [0], iothreads: [] } })
  const moved = moveCore(before, wide, { cpu: 5, memoryKiB })
  expect(moved?.numaCells.map(({ hostNode, vcpus }) => ({ hostNode, vcpus }))).toEqual([
    { hostNode: 0, vcpus: [0] },
    { hostNode: 1, vcpus: [1, 2] },
  ])
  expect(moved?.numaCells.reduce((sum, cell) => sum + cell.memoryKiB, 0)).toBe(memoryKiB)
  expect(moveCore(before, wide, { cpu: 4, memoryKiB })?.numaCells).toEqual([])
})
