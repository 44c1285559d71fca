// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { compareStates, readCommandLine, readFileStates } from '../support/guest-state.ts'
import { makeMachine, makeStopwatch } from '../support/lab-machine.ts'
import { succeed } from '../support/throughway.ts'
import { expectBound, transactionState, trialState } from '../support/try-keep-undo.ts'

test('a trial that nobody answers, with nobody logged in, goes back by itself', async () => {
  const lap = makeStopwatch('unanswered trial')
  const machine = makeMachine('grub', { topology: 'intel' })
  await machine.start()
  await machine.waitUntilUp()
  const commandLine = await readCommandLine(machine)
  // Ten minutes of waiting would prove no more than three; the drop-in is the laboratory's own and stays out of the comparison.
  const dropIn = '/etc/systemd/system/throughway-return.timer.d/lab.conf'
  await machine.read(`mkdir -p $(dirname ${dropIn}) && printf '[Timer]\\nOnBootSec=\\nOnBootSec=180\\n' >${dropIn}`)
  const stock = await readFileStates(machine)
  const { transaction } = (await succeed(machine, 'apply --device 0000:01:00.0 --trial --yes')).json
  lap('apply --trial')
  await machine.reboot()
  await expectBound(machine)
  lap('restart into the trial')

  expect(await machine.waitForRestart(1_200_000)).toBe('RESET')
  await machine.waitUntilUp()
  lap('back by itself')
  expect(await readCommandLine(machine)).toEqual(commandLine)
  await machine.run('systemctl is-system-running --wait')
  expect(await trialState(machine)).toBe('over')
  expect(await transactionState(machine, transaction)).toBe('expired')
  expect(compareStates(stock, await readFileStates(machine))).toEqual([])
})
