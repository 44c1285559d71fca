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

test('the page cannot go elsewhere, open windows or be granted anything', async () => {
  const running = await start('--demo')
  await expect.poll(() => heading(running)).not.toBe('')
  const address = await running.inPage('location.href')
  const attempts = [
    'https://example.com/',
    'http://127.0.0.1:1/',
    `${new URL(String(address)).protocol}//other.example/`,
  ]
  for (const attempt of attempts) {
    await running.inPage(`location.href = ${JSON.stringify(attempt)}; null`)
    await running.inPage('new Promise((resolve) => setTimeout(resolve, 200))')
    expect(await running.inPage('location.href')).toBe(address)
  }
  await running.inPage('window.open("https://example.com/a"); window.open("file:///etc/passwd"); null')
  await expect.poll(async () => (await readObserved(running)).openedOutside).toEqual(['https://example.com/a'])
  expect(await windows(running)).toBe(1)
  expect(await running.inPage('Notification.requestPermission()')).toBe('denied')
  const camera = 'navigator.mediaDevices.getUserMedia({ video: true }).then(() => "granted", ({ name }) => name)'
  expect(await running.inPage(camera)).toMatch(/NotAllowedError|NotFoundError/)
  expect(await running.inPage('navigator.permissions.query({ name: "geolocation" }).then(({ state }) => state)')).toBe(
    'denied',
  )
  expect(await running.inPage('fetch("https://example.com/").then(() => "reached", () => "refused")')).toBe('refused')
})

test('payloads that do not fit are answered with what is wrong, and change nothing', async () => {
  const running = await start('--demo')
  await expect.poll(() => heading(running)).not.toBe('')
  const answers = (await running.inPage(`(async () => {
    const bad = [
      ['machines', 'start', { uuid: 'x' }],
      ['machines', 'start', { uuid: '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01', more: 1 }],
      ['machines', 'start', JSON.parse('{"uuid":"6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c01","__proto__":{"x":1}}')],
      ['machines', 'start', undefined],
      ['host', 'view', { toString: 'x' }],
      ['host', 'view', new Map([[1, 2]])],
      ['app', 'autostart', { enabled: 'yes' }],
      ['capture', 'open', { name: 'x', contentBase64: 'A'.repeat(25 * 1024 * 1024) }],
    ]
    const codes = []
    for (const [noun, name, argument] of bad) codes.push((await throughway[noun][name](argument)).failure.code)
    const cycle = {}
    cycle.self = cycle
    codes.push((await throughway.host.check(cycle)).failure.code)
    return codes
  })()`)) as string[]
  expect(answers).toEqual(Array.from({ length: 9 }, () => 'argument-invalid'))
  expect(await running.inPage('({}).x === undefined')).toBe(true)
  expect(fs.existsSync(path.join(home.folder, 'config/autostart'))).toBe(false)
})

test('starting at login is switched on and off from the window', async () => {
  const running = await start('--demo')
  await expect.poll(() => heading(running)).not.toBe('')
  const set = (enabled: boolean) =>
    running.inPage(`throughway.app.autostart({ enabled: ${enabled} }).then(({ value }) => value.autostart.at)`)
  expect(await set(true)).toBe('on')
  const folder = path.join(home.folder, 'config/autostart')
  const [name = ''] = fs.readdirSync(folder)
  expect(fs.readFileSync(path.join(folder, name), 'utf8')).toMatch(/^Exec=.* --demo .*--background$/m)
  expect(await set(false)).toBe('off')
  expect(fs.readdirSync(folder)).toEqual([])
})
