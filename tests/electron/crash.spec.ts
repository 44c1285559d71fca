// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { runCli } from '../e2e/support/served.ts'
import {
  type AppUnderTest,
  electronBinary,
  type Home,
  makeHome,
  readObserved,
  startApp,
} from './support/app-under-test.ts'

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
const typed = 'document.querySelector("textarea")?.value ?? ""'
/** As a person types: React hears of it by the event alone. */
async function typeIntoTroubleshoot(text: string): Promise<void> {
  await app.inPage('location.hash = "trouble"; null')
  await expect.poll(() => app.inPage('document.querySelector("textarea") !== null')).toBe(true)
  await app.inPage(`(() => {
    const area = document.querySelector('textarea')
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, ${JSON.stringify(text)})
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })()`)
}
const crash = () =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())

test('a window whose renderer ends by a fault comes back once, with what was typed', async () => {
  await typeIntoTroubleshoot('vfio-pci 0000:01:00.0: BAR 1')
  await app.inPage('globalThis.isFirst = true; null')
  await crash()
  await expect.poll(() => app.inPage('typeof globalThis.isFirst').catch(() => '')).toBe('undefined')
  await expect.poll(() => app.inPage(typed).catch(() => '')).toBe('vfio-pci 0000:01:00.0: BAR 1')
  expect((await readObserved(app)).notifications).toEqual([])
})

test('one that ends again gives way to a plain page with the report, from which the window comes back', async () => {
  await typeIntoTroubleshoot('typed before both')
  for (const time of ['first', 'second']) {
    await expect.poll(heading).not.toBe('')
    await app.inPage(`globalThis.time = "${time}"; null`)
    await crash()
    await expect.poll(() => app.inPage('typeof globalThis.time').catch(() => '')).toBe('undefined')
  }
  await expect.poll(heading).toBe('The window ended twice in a row')
  expect(await app.inPage('document.scripts.length')).toBe(0)
  expect(await app.inPage('document.querySelector("pre").textContent')).toContain('the renderer of the window ended')
  await app.inPage('document.querySelector("a[download]").click(); null')
  const report = path.join(home.folder, 'Downloads/throughway-fault.md')
  await expect.poll(() => fs.existsSync(report) && fs.readFileSync(report, 'utf8')).toContain('# A fault of Throughway')
  await app.inPage('document.querySelector("a[href=\\"/\\"]").click(); null')
  await expect.poll(() => app.inPage('typeof throughway + location.pathname').catch(() => '')).toBe('object/')
  await app.inPage('location.hash = "trouble"; null')
  await expect.poll(() => app.inPage(typed).catch(() => '')).toBe('typed before both')
})

test('a window that does not answer is asked about, and comes back when it is ended', async () => {
  await app.inPage('globalThis.isFirst = true; null')
  const fallSilent = () =>
    app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'))
  await fallSilent()
  await expect.poll(async () => (await readObserved(app)).questions).toEqual(['The window does not answer'])
  expect(await app.inPage('globalThis.isFirst')).toBe(true)
  await app.evaluate(() => {
    Object.assign((globalThis as unknown as { observed: { answer: number } }).observed, { answer: 1 })
  })
  await fallSilent()
  await expect.poll(() => app.inPage('typeof globalThis.isFirst').catch(() => '')).toBe('undefined')
  await expect.poll(heading).not.toBe('')
})

test('a fault of the program itself is told once, and the program and its window go on', async () => {
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown by the test')
    }, 0)
    void Promise.reject(new Error('rejected by the test'))
  })
  await expect
    .poll(async () => (await readObserved(app)).notifications.map(({ title }) => title))
    .toEqual(['Throughway has a fault'])
  expect(await app.inPage('throughway.host.view(null).then(({ ok }) => ok)')).toBe(true)
})

test('what the window makes is saved; what comes from elsewhere is not', async () => {
  // Where the person says in Electron's own dialog, which nothing can answer; the double says the folder for downloads.
  test.skip(electronBinary !== null, 'the dialog of the system cannot be answered')
  await app.inPage(`(() => {
    const link = document.createElement('a')
    link.href = 'data:text/plain,x'
    link.download = 'elsewhere.txt'
    link.click()
  })()`)
  await app.inPage('location.hash = "check"; null')
  const button = (text: string) =>
    `[...document.querySelectorAll('.capture-panel button')].find((one) => one.textContent.includes('${text}'))`
  await expect.poll(() => app.inPage(`${button('Make a capture')} !== undefined`)).toBe(true)
  await app.inPage(`${button('Make a capture')}.click()`)
  await expect.poll(() => app.inPage(`${button('Save throughway')} !== undefined`)).toBe(true)
  await app.inPage(`${button('Save throughway')}.click()`)
  const file = path.join(home.folder, 'Downloads/throughway-capture.tar.gz')
  await expect.poll(() => fs.existsSync(file)).toBe(true)
  expect(JSON.parse(runCli(['doctor', '--capture', file, '--json']))).toHaveProperty('verdict')
  expect(fs.readdirSync(path.dirname(file))).toEqual(['throughway-capture.tar.gz'])
})
