// SPDX-License-Identifier: MIT
import { expect, test } from '@playwright/test'
import { type AppUnderTest, type Home, makeHome, startApp } from './support/app-under-test.ts'

let home: Home
let app: AppUnderTest
test.beforeEach(async () => {
  home = makeHome()
  app = await startApp(home, ['--connect', 'test:///default', '--demo'])
  await expect.poll(() => heading()).not.toBe('')
})
test.afterEach(async () => {
  await app.stop()
  home.remove()
})

const heading = () =>
  app
    .inPage('document.querySelector("h1")?.textContent ?? ""')
    .catch(() => '')
    .then((text) => String(text ?? ''))
const crash = () =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())

test('a window whose renderer ends by a fault comes back once', async () => {
  await app.inPage('globalThis.isFirst = true; null')
  await crash()
  await expect.poll(() => app.inPage('typeof globalThis.isFirst').catch(() => '')).toBe('undefined')
  await expect.poll(heading).not.toBe('')
})
