// SPDX-License-Identifier: MIT
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { default as Axe, AxeResults } from 'axe-core'
import { test } from './support/served.ts'

declare global {
  var axe: typeof Axe
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Violations on the page as it is, under its real content security policy: the rule, and where. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations }: AxeResults = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

test.beforeEach(({ page }) => page.addInitScript({ path: axeFile }))

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is accessible in the ${theme} theme`, async ({ served, frame, page, devices }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.open(served.link)
    await frame.useTheme(theme)
    const found: Record<string, string[]> = {}
    for (const step of ['Check', 'Devices', 'Mode', 'Trouble']) {
      await frame.goTo(step)
      found[step] = await findViolations(page)
    }
    await frame.goTo('Devices')
    await devices.items.last().click()
    await expect(devices.details).toBeVisible()
    found['a device'] = await findViolations(page)
    expect(found).toEqual({ Check: [], Devices: [], Mode: [], Trouble: [], 'a device': [] })
  })
}

test('so is the window on a narrow screen, and with text at twice its size', async ({ served, frame, page }) => {
  await page.setViewportSize({ width: 640, height: 430 })
  await frame.open(served.link)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect({ violations: await findViolations(page), overflow: Math.max(0, overflow) }).toEqual({
    violations: [],
    overflow: 0,
  })
})

test('so is the page that a used link leads to', async ({ served, page }) => {
  await page.goto(served.link.replace(/token=.*/, 'token=wrong'))
  expect(await findViolations(page)).toEqual([])
})
