// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { callChannel, windowOrigin } from '../../src-main/contract/channels.ts'
import { type AppUnderTest, type Home, makeHome, startApp } from './support/app-under-test.ts'

let home: Home
let app: AppUnderTest
test.beforeEach(async () => {
  home = makeHome()
  app = await startApp(home, ['--connect', 'test:///default', '--demo'])
  await expect.poll(() => app.inPage('typeof throughway').catch(() => '')).toBe('object')
})
test.afterEach(async () => {
  await app.stop()
  home.remove()
})

/** Opens another window with a preload that sends anything, and runs code in its page. */
async function fromHostileWindow(address: string, code: string): Promise<unknown> {
  return app.evaluate(
    async ({ BrowserWindow }, given) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: given.preload,
          sandbox: true,
          contextIsolation: true,
          nodeIntegrationInSubFrames: true,
        },
      })
      await window.loadURL(given.address)
      const answer = await window.webContents.executeJavaScript(given.code)
      window.destroy()
      return answer
    },
    { address, code, preload: path.join(import.meta.dirname, 'support/hostile-preload.cjs') },
  )
}

const call = `('${callChannel}', 'app.autostart', { enabled: true }).then(() => 'answered', ({ message }) => message)`

for (const [who, address, code] of [
  ['another window on our own page', `${windowOrigin}/`, `hostile${call}`],
  ['an empty page', 'about:blank', `hostile${call}`],
  ['a page of data', 'data:text/html,<p>hello', `hostile${call}`],
  [
    'a frame within our own page',
    `${windowOrigin}/`,
    `new Promise((resolve) => { const frame = document.createElement('iframe'); document.body.append(frame); resolve(frame.contentWindow.hostile${call}) })`,
  ],
] as const) {
  test(`${who} is refused, and nothing happens`, async () => {
    expect(await fromHostileWindow(address, code)).toContain('not a window of Throughway')
    expect(fs.existsSync(path.join(home.folder, 'config/autostart'))).toBe(false)
  })
}

for (const [what, address] of [
  ['another host of our own scheme', `${new URL(windowOrigin).protocol}//other/`],
  ['data', 'data:text/html,<p>hello'],
] as const) {
  test(`our own window is refused while it shows ${what}, and nothing happens`, async () => {
    await app.evaluate(({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.loadURL(given), address)
    expect(await app.inPage('document.scripts.length')).toBe(0)
    const asked = `throughway.app.autostart({ enabled: true }).then(() => 'answered', ({ message }) => message)`
    expect(await app.inPage(asked)).toContain('not a window of Throughway')
    expect(fs.existsSync(path.join(home.folder, 'config/autostart'))).toBe(false)
  })
}

test('a channel that is none is refused', async () => {
  const code = `hostile('throughway:other', 1).then(() => 'answered', ({ message }) => message)`
  expect(await fromHostileWindow(`${windowOrigin}/`, code)).toMatch(/no handler registered/i)
})
