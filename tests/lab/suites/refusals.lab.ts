// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { TopologyName } from '../driver/topologies.ts'
import type { VirtualMachine } from '../driver/virtual-machine.ts'
import { compareStates, readFileStates } from '../support/guest-state.ts'
import { makeMachine } from '../support/lab-machine.ts'
import { runThroughway, succeed } from '../support/throughway.ts'

async function startMachine(topology: TopologyName): Promise<VirtualMachine> {
  const machine = makeMachine('grub', { topology })
  await machine.start()
  await machine.waitUntilUp()
  return machine
}

/** `plan` and `apply` refuse with this code, and nothing below /etc and /boot is touched. */
async function expectRefused(machine: VirtualMachine, device: string, code: string): Promise<void> {
  const before = await readFileStates(machine)
  const plan = await runThroughway(machine, `plan --device ${device}`)
  expect(plan.json.refused.map((refusal: { readonly code: string }) => refusal.code)).toContain(code)
  const applied = await runThroughway(machine, `apply --device ${device} --yes`)
  expect(applied.status).toBe(1)
  expect(compareStates(before, await readFileStates(machine))).toEqual([])
}

test('the disk that the machine boots from is not given away', async () => {
  const machine = await startMachine('nvme-root')
  const disk = await machine.read('basename "$(readlink -f /sys/block/nvme0n1/device/device)"')
  await expectRefused(machine, disk, 'boot-disk')
})

test('without an IOMMU in the machine nothing is given away', async () => {
  await expectRefused(await startMachine('no-iommu'), '0000:01:00.0', 'iommu-unavailable')
})

test('a card whose group holds the network and the only keyboard is not given away', async () => {
  const machine = await startMachine('bad-group')
  // Groups are there only once the IOMMU is on.
  await succeed(machine, 'apply --iommu --yes')
  await machine.reboot()
  const card = await machine.read(
    'for d in /sys/bus/pci/devices/*; do [ "$(cat $d/vendor):$(cat $d/device)" = 0x1234:0x1111 ] && basename $d; done; true',
  )
  await expectRefused(machine, card, 'foreign-group-member')
})
