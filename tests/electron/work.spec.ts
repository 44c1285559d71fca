// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { writeWorkstation } from '../e2e/support/write-workstation.ts'
import { type AppUnderTest, type Home, makeHome, readObserved, startApp } from './support/app-under-test.ts'

// The helper is started by this process's own executable on a tree, which Electron's is not made for.
test.skip(process.env['THROUGHWAY_ELECTRON'] !== undefined, 'a tree is changed by the helper that Node starts')

let home: Home
let app: AppUnderTest | null = null
test.beforeEach(() => {
  home = makeHome()
})
test.afterEach(async () => {
  await app?.stop()
  home.remove()
})

const boot = (root: string, id: string) => {
  const file = path.join(root, 'proc/sys/kernel/random/boot_id')
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${id}\n`)
}
const entries = () => {
  const folder = path.join(home.folder, 'config/autostart')
  return fs.existsSync(folder) ? fs.readdirSync(folder) : []
}
const windows = (running: AppUnderTest) => running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('after the restart that a change needs the window opens once, in a new process over the same state', async () => {
  const root = path.join(home.folder, 'host')
  writeWorkstation(root, 'desk')
  boot(root, '11111111-1111-4111-8111-111111111111')
  const words = ['--root', root, '--connect', 'test:///default']
  const folder = path.join(home.folder, 'config/autostart')
  fs.mkdirSync(folder, { recursive: true })
  const entry = '[Desktop Entry]\nType=Application\nExec=x\nX-Throughway-Boot-Id=11111111-1111-4111-8111-111111111111\n'
  fs.writeFileSync(path.join(folder, 'io.github.throughway.resume.desktop'), entry)

  // Logging in again is no restart: it waits, and the program ends.
  const early = await startApp(home, [...words, '--resume'])
  expect(await early.ended).toBe(0)
  expect(entries()).toEqual(['io.github.throughway.resume.desktop'])

  boot(root, '22222222-2222-4222-8222-222222222222')
  app = await startApp(home, [...words, '--resume'])
  const running = app
  await expect.poll(() => windows(running)).toBe(1)
  expect(entries()).toEqual([])
  await expect.poll(() => running.inPage('document.querySelector("h1")?.textContent ?? ""')).toBeTruthy()
  await running.stop()

  const late = await startApp(home, [...words, '--resume'])
  expect(await late.ended).toBe(0)
})

test('quitting without work ends at once and asks nothing', async () => {
  app = await startApp(home, ['--demo', '--connect', 'test:///default', '--background'])
  const running = app
  await expect.poll(async () => (await readObserved(running)).tooltip).toBe('Throughway')
  await running.evaluate(({ app: program }) => void setTimeout(() => program.quit(), 0))
  expect(await running.ended).toBe(0)
})
