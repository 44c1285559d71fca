// SPDX-License-Identifier: MIT
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { default as Axe, AxeResults } from 'axe-core'
import { test } from './support/served.ts'
import { writeDebianGrub } from './support/write-debian-grub.ts'

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

const steps = ['Check', 'Choose', 'Mode', 'Prepare', 'Apply', 'After the reboot', 'Trouble', 'History'] as const

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is accessible in the ${theme} theme`, async ({ served, frame, page, choose, mode, prepare }) => {
    writeDebianGrub(served.root)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.open(served.link)
    await frame.useTheme(theme)
    await frame.checkAgain()
    const found: Record<string, string[]> = {}
    for (const step of steps) {
      await frame.goTo(step)
      // A screen that comes later replaces the one before once it is there.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(step === 'Check' ? /./ : step)
      found[step] = await findViolations(page)
    }
    await frame.goTo('Choose')
    await choose.cards.last().getByRole('button', { name: 'Give to the guest' }).click()
    await choose.items.last().click()
    await expect(choose.details).toBeVisible()
    found['a device'] = await findViolations(page)
    await frame.goTo('Mode')
    await mode.option('Huge pages').check()
    await mode.option('CPUs kept free').check()
    found['options'] = await findViolations(page)
    await frame.goTo('Prepare')
    await expect(prepare.steps).not.toHaveCount(0)
    found['a plan'] = await findViolations(page)
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([])
    expect(Object.keys(found)).toHaveLength(steps.length + 3)
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
