// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { HostView } from '../../../src-main/model/host-view.ts'
import { createHostSession } from '../../../src-main/services/host-session.ts'
import { type OpenHost, openHost } from '../../../src-main/services/open-host.ts'

/** A host that says its name, in a folder of its own. */
async function openNamedHost(hostName: string): Promise<OpenHost> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-session-'))
  onTestFinished(() => fs.rmSync(root, { recursive: true }))
  fs.mkdirSync(path.join(root, 'proc/sys/kernel'), { recursive: true })
  fs.writeFileSync(path.join(root, 'proc/sys/kernel/hostname'), `${hostName}\n`)
  const opened = await openHost({ kind: 'directory', path: root })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

function describeView({ revision, source, report }: HostView) {
  return { revision, kind: source.kind, name: report.host.name }
}

test('nothing is read until somebody asks; then one reading serves all who ask together', async () => {
  const session = createHostSession(await openNamedHost('desk'))
  const changes: HostView[] = []
  session.onChanged((view) => changes.push(view))
  expect(session.lastView()).toBeNull()
  const views = await Promise.all([session.view(), session.check(), session.check(), session.view()])
  expect(views.map(describeView)).toEqual(Array(4).fill({ revision: 1, kind: 'directory', name: 'desk' }))
  expect(changes).toHaveLength(1)
  expect(session.lastView()).toBe(changes[0])
})

test('a view is kept, a check reads again', async () => {
  const session = createHostSession(await openNamedHost('desk'))
  const first = await session.view()
  expect(await session.view()).toBe(first)
  expect((await session.check()).revision).toBe(2)
})

test('who no longer listens hears nothing', async () => {
  const session = createHostSession(await openNamedHost('desk'))
  const changes: HostView[] = []
  const stop = session.onChanged((view) => changes.push(view))
  await session.check()
  stop()
  await session.check()
  expect(changes).toHaveLength(1)
})

test('an archive that is refused leaves the host on screen as it is', async () => {
  const session = createHostSession(await openNamedHost('desk'))
  const before = await session.view()
  const opened = await session.openCapture('holiday.jpg', Buffer.from('not an archive'))
  expect(opened).toMatchObject({ ok: false, failure: { code: 'capture-refused', reason: 'not-an-archive' } })
  expect(session.lastView()).toBe(before)
  expect(describeView(await session.check())).toEqual({ revision: 2, kind: 'directory', name: 'desk' })
})
