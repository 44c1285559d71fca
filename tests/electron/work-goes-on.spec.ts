// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { type AppUnderTest, clickTray, type Home, makeHome, readObserved, startApp } from './support/app-under-test.ts'
import { type HeldProcess, holdProcess } from './support/hold-process.ts'

const missing = missingLibvirtd()
test.skip(missing !== null, missing ?? '')

let daemon: OwnLibvirtd
let home: Home
let app: AppUnderTest
test.beforeAll(async () => {
  test.setTimeout(240_000)
  daemon = await OwnLibvirtd.start({ asInstalled: true })
  // Compressed, so that converting it takes long enough to be stopped on the way.
  const plain = path.join(daemon.folder, 'plain.raw')
  execFileSync('qemu-img', ['create', '-q', '-f', 'raw', plain, '1G'])
  execFileSync('qemu-io', ['-f', 'raw', '-c', 'write -q -P 0xab 0 1G', plain])
  execFileSync('qemu-img', ['convert', '-c', '-f', 'raw', '-O', 'qcow2', plain, path.join(daemon.folder, 'old.qcow2')])
  fs.rmSync(plain)
})
test.afterAll(() => daemon?.stop())
test.beforeEach(async () => {
  home = makeHome()
  app = await startApp(home, ['--connect', daemon.uri])
  await expect.poll(() => app.inPage('typeof throughway').catch(() => '')).toBe('object')
})
test.afterEach(async () => {
  await app.stop()
  home.remove()
})

/** Begins to import the disk, and holds it half-way. */
async function beginImport(name: string): Promise<HeldProcess> {
  const from = path.join(daemon.folder, 'old.qcow2')
  const order = JSON.stringify({ path: from, pool: 'default', name, format: 'qcow2' })
  const held = holdProcess(['convert', from])
  expect(await app.inPage(`throughway.guests.importDisk(${order})`)).toMatchObject({ ok: true })
  return held
}

const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const quit = () => app.evaluate(({ app: program }) => void setTimeout(() => program.quit(), 0))
const main = () => app.inPage('document.querySelector("main")?.textContent ?? ""').catch(() => '')
const notices = async () => (await readObserved(app)).notifications.map(({ title }) => title)

test('closing the window leaves the work running; the next window shows how far it is, a notice how it ended', async () => {
  const held = await beginImport('closed.qcow2')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(windows).toBe(0)
  await clickTray(app, ['Open Throughway'])
  await expect.poll(windows).toBe(1)
  await expect.poll(() => app.inPage('typeof throughway').catch(() => '')).toBe('object')
  await app.inPage('location.hash = "use"; null')
  await expect.poll(main).toMatch(/Importing closed\.qcow2/)

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(windows).toBe(0)
  expect(await notices()).toEqual([])
  held.goOn()
  await expect.poll(notices).toEqual([expect.stringMatching(/^Done: .*closed\.qcow2/)])
  expect(fs.existsSync(path.join(daemon.images, 'closed.qcow2'))).toBe(true)
  await app.evaluate(() => {
    const { observed } = globalThis as unknown as { observed: { notifications: { emit(name: string): void }[] } }
    observed.notifications[0]?.emit('click')
  })
  await expect.poll(windows).toBe(1)
  await expect.poll(() => app.inPage('location.hash').catch(() => '')).toBe('#use')
})

test('whoever quits while work runs is asked; it stays, or ends when the work is done', async () => {
  const held = await beginImport('quit.qcow2')
  await quit()
  await expect.poll(async () => (await readObserved(app)).questions).toHaveLength(1)
  expect((await readObserved(app)).questions[0]).toContain('quit.qcow2')
  // The answer was to stay: the program is there, and so is its work.
  expect(await windows()).toBe(1)

  await app.evaluate(() => {
    Object.assign((globalThis as unknown as { observed: { answer: number } }).observed, { answer: 1 })
  })
  await quit()
  await expect.poll(async () => (await readObserved(app)).questions).toHaveLength(2)
  expect(await windows()).toBe(1)
  held.goOn()
  expect(await app.ended).toBe(0)
  const told = execFileSync('qemu-img', ['info', '--output=json', path.join(daemon.images, 'quit.qcow2')], {
    encoding: 'utf8',
  })
  expect(JSON.parse(told)).toMatchObject({ 'virtual-size': 1024 ** 3 })
})
