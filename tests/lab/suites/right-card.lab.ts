// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { driverOf, readFunctions } from '../support/guest-state.ts'
import { makeMachine, makeStopwatch } from '../support/lab-machine.ts'
import { succeed } from '../support/throughway.ts'
import { expectBound } from '../support/try-keep-undo.ts'

test('of two cards that are the same, the chosen one is bound and the other is not', async () => {
  const lap = makeStopwatch('twins')
  const machine = makeMachine('grub', { topology: 'twins' })
  await machine.start()
  await machine.waitUntilUp()
  await succeed(machine, 'apply --device 0000:02:00.0 --yes')
  lap('apply')
  await machine.reboot()
  lap('restart')
  const functions = await readFunctions(machine)
  const drivers = ['0000:01:00.0', '0000:01:00.1', '0000:02:00.0', '0000:02:00.1'].map((address) =>
    driverOf(functions, address),
  )
  expect(drivers).toEqual(['bochs-drm', 'snd_hda_intel', 'vfio-pci', 'vfio-pci'])
})

test('a card that has moved is not bound, and what has come to its place is not either', async () => {
  const lap = makeStopwatch('moved card')
  const machine = makeMachine('grub', { topology: 'intel' })
  await machine.start()
  await machine.waitUntilUp()
  await succeed(machine, 'apply --device 0000:01:00.0 --yes')
  lap('apply')
  await machine.reboot()
  await expectBound(machine)
  lap('restart')

  await machine.powerOff()
  await machine.start('card-in-other-slot')
  await machine.waitUntilUp()
  lap('card moved')
  const moved = await readFunctions(machine)
  expect(moved.filter(({ driver }) => driver === 'vfio-pci')).toEqual([])
  expect(driverOf(moved, '0000:02:00.0')).toBe('bochs-drm')

  await machine.powerOff()
  await machine.start('other-card-in-slot')
  await machine.waitUntilUp()
  lap('another device in its place')
  const replaced = await readFunctions(machine)
  expect(replaced.filter(({ driver }) => driver === 'vfio-pci')).toEqual([])
  expect(driverOf(replaced, '0000:01:00.0')).toBe('e1000e')
})
