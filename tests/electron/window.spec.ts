// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type AppUnderTest, type Home, makeHome, readObserved, startAgain, startApp } from './support/app-under-test.ts'

let home: Home
let app: AppUnderTest | null = null
test.beforeEach(() => {
  home = makeHome()
})
test.afterEach(async () => {
  await app?.stop()
  app = null
  home.remove()
})

async function start(...words: readonly string[]): Promise<AppUnderTest> {
  app = await startApp(home, ['--connect', 'test:///default', ...words])
  return app
}

const heading = (running: AppUnderTest) =>
  running.inPage('document.querySelector("h1")?.textContent ?? ""').then((text) => String(text ?? ''))
const windows = (running: AppUnderTest) => running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('the window opens and shows a verdict', async () => {
  const running = await start('--demo')
  await expect.poll(() => running.inPage('document.querySelectorAll("main li").length')).toBeGreaterThan(5)
  expect(await running.inPage('location.hash')).toMatch(/^(#check)?$/)
  expect(await running.inPage('typeof require + typeof process')).toBe('undefinedundefined')
  expect(await running.inPage('Object.keys(throughway).length')).toBeGreaterThan(5)
})

test('in the background there is no window and no renderer, and a second start shows it', async () => {
  const running = await start('--demo', '--background')
  await expect.poll(async () => (await readObserved(running)).tooltip).toBe('Throughway')
  expect(await windows(running)).toBe(0)
  expect(await running.evaluate(({ hasBrowser }) => hasBrowser?.() ?? false)).toBe(false)
  expect(await startAgain(home, ['--demo'])).toBe(0)
  await expect.poll(() => windows(running)).toBe(1)
  await expect.poll(() => heading(running)).not.toBe('')
  await running.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => windows(running)).toBe(0)
  expect(fs.existsSync(path.join(home.folder, 'state/throughway/window.json'))).toBe(true)
  expect(await startAgain(home, ['--demo', '--quit'])).toBe(0)
  expect(await running.ended).toBe(0)
})
