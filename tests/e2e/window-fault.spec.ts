// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { default as Axe, AxeResults } from 'axe-core'
import { buildMachine } from './support/machine-samples.ts'
import { test } from './support/stand-in-test.ts'

declare global {
  var axe: typeof Axe
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const shots = process.env['THROUGHWAY_SCREENSHOTS']

test.beforeEach(({ page }) => page.addInitScript({ path: axeFile }))

async function findViolations(page: Page): Promise<string[]> {
  const { violations }: AxeResults = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** A machine that no screen can draw: its name is no text. */
const undrawable = { ...buildMachine(), name: { of: 'no machine' } as unknown as string }

for (const theme of ['light', 'dark'] as const) {
  test(`a screen with a fault leaves the others, and what was typed there, in the ${theme} theme`, async ({
    standIn,
    frame,
    page,
    pageFaults,
    create,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.open(standIn.link)
    await frame.useTheme(theme)
    await frame.goTo('Create')
    const name = page.getByRole('textbox', { name: 'Name', exact: true })
    await name.fill('typed-before')
    await frame.goTo('Troubleshoot')
    await page.getByRole('textbox', { name: 'Paste it here' }).fill('vfio-pci 0000:01:00.0: BAR 1')
    await frame.goTo('Machines')
    await expect(create.page.getByRole('heading', { level: 1, name: 'Machines' })).toBeVisible()
    standIn.push({ machines: [undrawable] })

    const title = page.getByRole('heading', { level: 1, name: 'This screen has a fault' })
    await expect(title).toBeFocused()
    await expect(page.getByRole('main')).toContainText('Nothing on this computer was changed by it.')
    expect(await findViolations(page)).toEqual([])
    if (shots !== undefined) await page.screenshot({ path: `${shots}/fault-screen-${theme}.png`, fullPage: true })
    expect(standIn.windowFaults[0]).toMatch(/^window, on use: Error: /)
    expect(pageFaults.splice(0).length).toBeGreaterThan(0)

    // By the keyboard, since a fault is no place for a mouse alone.
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a report' }).press('Enter')
    const download = await saved
    expect(download.suggestedFilename()).toBe('throughway-fault.md')
    const report = fs.readFileSync(await download.path(), 'utf8')
    expect(report).toContain('# A fault of Throughway’s window')
    expect(report).toContain('- Screen: use')

    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Load the window anew' })).toBeVisible()
    pageFaults.splice(0)
    await frame.goTo('Create')
    await expect(name).toHaveValue('typed-before')
    await frame.goTo('Machines')
    await expect(title).toBeVisible()
    pageFaults.splice(0)
    standIn.push({ machines: [buildMachine()] })
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Machines' })).toBeVisible()

    await page.reload()
    await frame.goTo('Troubleshoot')
    await expect(page.getByRole('textbox', { name: 'Paste it here' })).toHaveValue('vfio-pci 0000:01:00.0: BAR 1')
    await frame.goTo('Create')
    await expect(name).toHaveValue('typed-before')
  })

  test(`a window with a fault says so in its place in the ${theme} theme, and goes on`, async ({
    standIn,
    frame,
    page,
    pageFaults,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.open(standIn.link)
    await frame.useTheme(theme)
    await frame.goTo('Choose')
    let isBroken = true
    await page.route('**/api/host.check', async (route) => {
      if (!isBroken) return route.fallback()
      const answer = await (await route.fetch()).json()
      // Newer than what the push says, and with a name that is no text.
      answer.value.revision += 1
      answer.value.report.host.name = { of: 'no host' }
      return route.fulfill({ json: answer })
    })
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The window has a fault' })).toBeFocused()
    expect(await findViolations(page)).toEqual([])
    if (shots !== undefined) await page.screenshot({ path: `${shots}/fault-window-${theme}.png`, fullPage: true })
    expect(pageFaults.splice(0).length).toBeGreaterThan(0)
    isBroken = false
    await page.reload()
    await expect(frame.current).toHaveText('Choose')
  })
}

test('a fault of the server is a failure that the page tells, and nothing is lost by it', async ({
  standIn,
  frame,
  page,
  pageFaults,
}) => {
  await frame.open(standIn.link)
  await page.route('**/api/host.check', (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }))
  const summary = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(frame.alert).toContainText('Throughway has a fault')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(summary ?? '')
  expect(pageFaults.splice(0).filter((fault) => !fault.includes('500'))).toEqual([])
})
