// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { compareStates, readFileStates } from '../support/guest-state.ts'
import { makeMachine, makeStopwatch } from '../support/lab-machine.ts'
import { succeed } from '../support/throughway.ts'
import { expectBound } from '../support/try-keep-undo.ts'

/** What a kernel package's scripts run at its end, where each loader is told of a new kernel. */
test('systemd-boot: a kernel that is installed during a trial boot does not take the trial’s words for good', async () => {
  const lap = makeStopwatch('kernel update during a trial')
  const machine = makeMachine('systemd-boot', { topology: 'intel' })
  await machine.start()
  await machine.waitUntilUp()
  // Without this file kernel-install writes the words of the running kernel into the new entry.
  await machine.read('rm -f /etc/kernel/cmdline')
  const stock = await readFileStates(machine)
  const { transaction } = (await succeed(machine, 'apply --device 0000:01:00.0 --trial --yes')).json
  await machine.reboot()
  await expectBound(machine)
  lap('trial boot')
  await machine.read('kernel-install add $(uname -r) /boot/vmlinuz-$(uname -r) /boot/initrd.img-$(uname -r)', 600_000)
  const entries = await machine.read('cat /boot/efi/loader/entries/*-$(uname -r).conf')
  expect(entries).toContain('root=UUID=')
  expect(entries).not.toContain('throughway.')
  await succeed(machine, `undo ${transaction}`)
  expect(compareStates(stock, await readFileStates(machine)).filter((line) => !line.startsWith('/boot/efi/'))).toEqual(
    [],
  )
})

test('GRUB: a menu that is made anew during a trial boot does not take the trial’s words for good', async () => {
  const machine = makeMachine('grub', { topology: 'intel' })
  await machine.start()
  await machine.waitUntilUp()
  const stock = await readFileStates(machine)
  const { transaction } = (await succeed(machine, 'apply --device 0000:01:00.0 --trial --yes')).json
  await machine.reboot()
  await expectBound(machine)
  await machine.read('update-grub', 600_000)
  expect(await machine.read('cat /boot/grub/grub.cfg')).not.toContain('throughway.')
  await succeed(machine, `undo ${transaction}`)
  expect(compareStates(stock, await readFileStates(machine))).toEqual([])
})
