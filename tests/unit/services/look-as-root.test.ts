// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspectHost } from '../../../src-main/helper/inspect-host.ts'
import { deriveActions } from '../../../src-main/host-config/derive-actions.ts'
import type { HostFiles } from '../../../src-main/model/host-files.ts'
import { withInspection } from '../../../src-main/services/draft-plan.ts'

const [etc, run] = ['/etc/libvirt/storage', '/run/libvirt/storage']

const unreadable = { state: 'unreadable', reason: 'only root can read it', needsHelper: true } as const
const denied: HostFiles = { read: () => unreadable, list: () => unreadable }

let root = ''
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-look-'))
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

/** Programs of the step, as it is seen by a person who may read nothing of libvirt, before and after root's look. */
function see(): { before: string; after: readonly string[] | string } {
  const seen = withInspection(denied, inspectHost({ root, isHost: false }))
  const [before, after] = [denied, seen].map((files) => deriveActions({ kind: 'libvirt-pool.enable' }, files))
  return {
    before: before?.ok === false ? before.failure.code : 'derived',
    after: after?.ok
      ? after.value.map((action) => (action.kind === 'run' ? (action.run.args[2] ?? '') : action.kind))
      : (after?.failure.path ?? ''),
  }
}

function put(file: string): void {
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), '<pool/>')
}

test('root’s look tells of folders that are there, and of folders that are not', () => {
  const whole = ['pool-define-as', 'pool-start', 'pool-autostart']
  expect(see()).toEqual({ before: 'unreadable', after: whole })
  for (const folder of [etc, run]) fs.mkdirSync(path.join(root, folder), { recursive: true })
  expect(see().after).toEqual(whole)
  put(`${etc}/default.xml`)
  expect(see().after).toEqual(['pool-start', 'pool-autostart'])
  fs.mkdirSync(path.join(root, `${etc}/autostart`))
  fs.symlinkSync(`${etc}/default.xml`, path.join(root, `${etc}/autostart/default.xml`))
  put(`${run}/default.xml`)
  expect(see().after).toEqual([])
})
