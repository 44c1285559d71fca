// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { test } from './support/served.ts'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const shots = process.env['THROUGHWAY_SCREENSHOTS']

async function findViolations(page: Page): Promise<string[]> {
  const { violations }: AxeResults = await page.evaluate(() => globalThis.axe.run(document))
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

async function shoot(page: Page, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

test('settings are chosen by the keyboard, are kept, say what does not fit, and count for the next start', async ({
  served,
  frame,
  page,
  pageFaults,
}) => {
  test.setTimeout(180_000)
  const file = path.join(served.stateFolder, 'config/throughway/settings.json')
  const kept = () => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null)
  await page.addInitScript({ path: axeFile })
  // A choice of the time before the settings file.
  await page.addInitScript(() => localStorage.getItem('seeded') ?? localStorage.setItem('throughway.theme', 'dark'))
  await page.addInitScript(() => localStorage.setItem('seeded', 'yes'))
  await frame.open(served.link)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(kept).toEqual({ version: 2, theme: 'dark' })
  expect(await page.evaluate(() => localStorage.getItem('throughway.theme'))).toBeNull()

  await frame.goTo('Settings')
  await expect(page.getByText(file)).toBeVisible()
  const watch = page.getByRole('checkbox', { name: 'Watch machines while they run' })
  await watch.focus()
  await page.keyboard.press('Space')
  await expect.poll(kept).toMatchObject({ watch: false })
  const port = page.getByRole('textbox', { name: 'Port of the window in a browser' })
  await port.fill('99999')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A port is a number from 1 to 65535.')).toBeVisible()
  await expect(port).toHaveAttribute('aria-invalid', 'true')
  // The browser logs what was refused.
  expect(pageFaults.splice(0).filter((fault) => !fault.includes('400'))).toEqual([])
  await shoot(page, 'settings-refused')
  expect(await findViolations(page)).toEqual([])
  await port.fill('8722')
  await page.keyboard.press('Enter')
  await expect.poll(kept).toMatchObject({ port: 8722 })
  await expect(port).toHaveAttribute('aria-invalid', 'false')

  await page.getByLabel('Language', { exact: true }).last().selectOption('Deutsch')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  const log = path.join(served.stateFolder, 'throughway/log/serve.log')
  await expect(page.getByText(log)).toBeVisible()
  const lines = fs.readFileSync(log, 'utf8').trim().split('\n')
  expect(lines[0]).toMatch(/ information start Throughway /)
  expect(lines.filter((text) => text.includes('settings.set'))).not.toHaveLength(0)
  expect(lines.every((text) => /^\S+Z (error|warning|information|debug) \w+ \S/.test(text))).toBe(true)
})

test('a damaged settings file is said in the window, and is kept before a setting is changed', async ({
  served,
  frame,
  page,
}) => {
  const file = path.join(served.stateFolder, 'config/throughway/settings.json')
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, '{ "theme": "dark"')
  await frame.open(served.link)
  await frame.goTo('Settings')
  const problems = page.getByRole('list', { name: 'What to know about the settings file' })
  await expect(problems).toContainText(`${file} cannot be read`)
  expect(fs.readFileSync(file, 'utf8')).toBe('{ "theme": "dark"')
  await page.getByRole('checkbox', { name: 'Watch machines while they run' }).click()
  await expect(problems).toContainText('The settings file as it was before is kept in')
  await shoot(page, 'settings-damaged')
  const names = fs.readdirSync(path.dirname(file)).filter((name) => name.startsWith('settings.unreadable-'))
  expect(names.map((name) => fs.readFileSync(path.join(path.dirname(file), name), 'utf8'))).toEqual([
    '{ "theme": "dark"',
  ])
})

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`Settings and About fit ${width} pixels and are accessible in the ${theme} theme`, async ({
      served,
      frame,
      page,
    }) => {
      test.setTimeout(180_000)
      await page.addInitScript({ path: axeFile })
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      await frame.open(served.link)
      for (const name of ['Settings', 'About']) {
        await frame.goTo(name)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
        await expect(page.getByText(name === 'Settings' ? 'It is kept in' : 'Report a fault')).toBeVisible()
        await shoot(page, `${name}-${theme}-${width}`)
        expect(await findViolations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
    })
  }
}

test('About says what the program stands on, and copies it as text', async ({ served, frame, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await frame.open(served.link)
  await frame.goTo('About')
  await page.getByRole('button', { name: 'Copy for a report' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Throughway: \d+\.\d+\.\d+.*, served\nRuntime: Node \d+\./)
  expect(copied).toMatch(/\nHelper: protocol 1, (absent|ready|other-version|untrusted)/)
  expect(copied.split('\n').map((text) => text.replace(/:.*/, ''))).toEqual([
    ...['Throughway', 'Runtime', 'Helper', 'libvirt', 'QEMU', 'Distribution', 'Kernel'],
  ])
})
