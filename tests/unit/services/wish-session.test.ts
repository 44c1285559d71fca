// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { HostSource } from '../../../src-main/model/host-view.ts'
import type { Wishes } from '../../../src-main/model/wishes.ts'
import { openHost } from '../../../src-main/services/open-host.ts'
import { createWishSession } from '../../../src-main/services/wish-session.ts'
import { firstWish } from '../../../src-renderer/store/guest-state.ts'
import { noChoices } from '../../support/plan-choices.ts'

let file = ''

beforeEach(() => {
  const state = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-wishes-'))
  onTestFinished(() => fs.rmSync(state, { recursive: true }))
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('XDG_STATE_HOME', state)
  file = path.join(state, 'throughway/wishes.json')
})

async function openSession(source: HostSource) {
  const opened = await openHost({ kind: 'demo' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return createWishSession({ host: () => ({ reader: opened.value.reader, source }) })
}

const wishes: Wishes = { plan: { ...noChoices, mode: 'dynamic' }, way: 'permanent', guest: firstWish }
const live: HostSource = { kind: 'live', name: null }

test('what is chosen on this computer is there at the next start, and only this user can read it', async () => {
  const first = await openSession(live)
  expect(first.view()).toBeNull()
  first.keep(wishes)
  expect((await openSession(live)).view()).toEqual(wishes)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
})

test('each system has its own, and no more than sixteen are kept', async () => {
  for (let number = 1; number <= 17; number += 1) {
    const session = await openSession({ kind: 'directory', name: `/mnt/${number}` })
    session.keep({ ...wishes, guest: { ...firstWish, vcpuCount: number } })
  }
  const view = async (number: number) => (await openSession({ kind: 'directory', name: `/mnt/${number}` })).view()
  expect([await view(1), (await view(2))?.guest.vcpuCount, (await view(17))?.guest.vcpuCount]).toEqual([null, 2, 17])
})

test('what is chosen on a capture lasts as long as the program, and is written nowhere', async () => {
  const capture: HostSource = { kind: 'capture', name: 'desk.tar.gz' }
  const session = await openSession(capture)
  session.keep(wishes)
  expect(session.view()).toEqual(wishes)
  expect((await openSession(capture)).view()).toBeNull()
  expect(fs.existsSync(file)).toBe(false)
})

test.each([
  ['no JSON', '{'],
  ['another version', JSON.stringify({ schema: 2, hosts: [{ host: 'live', wishes }] })],
  [
    'a wish that nobody can have',
    JSON.stringify({ schema: 1, hosts: [{ host: 'live', wishes: { ...wishes, way: 'x' } }] }),
  ],
  [
    'a place for a password',
    JSON.stringify({ schema: 1, hosts: [{ host: 'live', wishes: { ...wishes, password: 'x' } }] }),
  ],
])('a file with %s is as good as none', async (_what, text) => {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
  const session = await openSession(live)
  expect(session.view()).toBeNull()
  session.keep(wishes)
  expect(session.view()).toEqual(wishes)
})
