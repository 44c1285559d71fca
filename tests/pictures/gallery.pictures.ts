// SPDX-License-Identifier: MIT
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from '../e2e/support/stand-in-test.ts'

const folder = process.env['GALLERY'] ?? path.resolve(import.meta.dirname, '../../test-results/gallery')
const only = process.env['GALLERY_ONLY']?.split(',')

const steps = [
  ...['Check', 'Choose', 'Mode', 'Prepare', 'Apply', 'After the reboot', 'Create', 'Install', 'Done'],
  ...['Machines', 'History', 'Troubleshoot'],
]

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1280, 3840]) {
    test(`every screen, ${theme}, ${width}`, async ({ standIn, frame, page, choose, create, machines, prepare }) => {
      await page.setViewportSize({ width, height: width === 3840 ? 2000 : 860 })
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await frame.open(standIn.link)
      for (const chosen of [false, true]) {
        if (chosen) {
          await frame.goTo('Choose')
          await choose.cards.first().getByRole('button', { name: 'Give to the guest' }).click()
        }
        for (const step of steps) {
          const isChanged = ['Choose', 'Mode', 'Prepare', 'Create', 'Machines'].includes(step)
          if (chosen && !isChanged) continue
          if (only !== undefined && !only.includes(step)) continue
          await frame.goTo(step)
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(step === 'Check' ? /./ : step)
          if (step === 'Create') await expect(create.lines).not.toHaveCount(0)
          if (step === 'Prepare' && chosen) await expect(prepare.steps).not.toHaveCount(0)
          if (step === 'Machines' && chosen) {
            await machines.openDetails('windows-11')
            await expect(machines.panel('Live figures').getByRole('figure')).toHaveCount(4)
          }
          if (step === 'Choose' && chosen && width > 400) await choose.items.last().click()
          await take(page, `${step.replaceAll(' ', '-')}${chosen ? '-chosen' : ''}-${theme}-${width}`)
        }
      }
    })
  }
}
