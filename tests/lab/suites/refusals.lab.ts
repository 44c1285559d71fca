// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { TopologyName } from '../driver/topologies.ts'
import { compareStates, readFileStates } from '../support/guest-state.ts'
import { makeMachine } from '../support/lab-machine.ts'
import { runThroughway } from '../support/throughway.ts'

const cases: readonly { topology: TopologyName; device: string; code: string }[] = [
  { topology: 'nvme-root', device: '0000:01:00.0', code: 'boot-disk' },
  { topology: 'bad-group', device: '0000:02:01.0', code: 'last-input' },
  { topology: 'no-iommu', device: '0000:01:00.0', code: 'iommu-unavailable' },
]

test.each(cases)('$topology: what would cost the host something is refused with the reason ($code)', async (each) => {
  const machine = makeMachine('grub', { topology: each.topology })
  await machine.start()
  await machine.waitUntilUp()
  const device =
    each.code === 'boot-disk'
      ? await machine.read('basename $(readlink -f /sys/block/nvme0n1/device/device)')
      : each.device
  const before = await readFileStates(machine)
  const run = await runThroughway(machine, `apply --device ${device} --yes`)
  expect(run.status).toBe(1)
  const plan = await runThroughway(machine, `plan --device ${device}`)
  expect(plan.json.refused.map(({ code }: { readonly code: string }) => code)).toContain(each.code)
  expect(compareStates(before, await readFileStates(machine))).toEqual([])
})
