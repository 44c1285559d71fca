// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { makeMachine } from '../support/lab-machine.ts'

test('the laboratory hears exactly what happens in the machine', async () => {
  const machine = makeMachine('grub', { topology: 'intel' })
  await machine.start()
  await machine.waitUntilUp()

  for (const status of [0, 1, 7, 255]) expect((await machine.run(`exit ${status}`)).status).toBe(status)
  expect((await machine.run('kill -9 $$')).status).toBe(-9)
  expect(await machine.run('cat; echo err >&2', { input: 'in' })).toEqual({ status: 0, stdout: 'in', stderr: 'err\n' })
  const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * 7) % 251))
  await machine.putFile(bytes, '/root/bytes')
  expect((await machine.getFile('/root/bytes')).equals(bytes)).toBe(true)

  // What was flushed outlives a power cut, and the machine boots after it.
  const before = await machine.bootId()
  await machine.read('sync')
  await machine.cutPower()
  await machine.start()
  await machine.waitUntilUp()
  expect(await machine.bootId()).not.toBe(before)
  expect((await machine.getFile('/root/bytes')).equals(bytes)).toBe(true)
})
