// SPDX-License-Identifier: MIT
import { expect } from '@playwright/test'
import { CreatePage } from './pages/create-page.ts'
import { startServer, test } from './support/served.ts'

test('on the sample workstation the whole machine is proposed, and nothing can be made', async ({ frame, page }) => {
  const demo = await startServer(['demo'])
  try {
    await frame.open(demo.link)
    await frame.goTo('Create')
    const create = new CreatePage(page)
    await expect(create.lines).not.toHaveCount(0)
    await expect(create.cores).not.toHaveCount(0)
    await expect(create.cores.and(page.locator('[aria-pressed="true"]'))).not.toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('its libvirt was not asked')
    await expect(create.bar).toContainText('can be drafted and not made')
    await expect(create.create).toHaveCount(0)
    await expect(create.lines.filter({ hasText: '<hostdev' })).not.toHaveCount(0)
    await create.choice('System', 'Linux').check()
    await create.choice('Purpose', 'Machine learning').check()
    await expect(create.name).toHaveValue('linux')
    await expect(create.lines.filter({ hasText: '<hyperv' })).toHaveCount(0)
    await expect(create.part('Disks').getByLabel('Kind')).not.toContainText('Import a disk image')
    for (const width of [360, 480]) {
      await page.setViewportSize({ width, height: 800 })
      await page.getByRole('main').evaluate((main) => {
        for (const part of main.querySelectorAll('details')) part.open = true
      })
      await expect(create.part('Memory').getByLabel('Pages')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  } finally {
    // A page that is open notices that its server ends.
    await page.goto('about:blank')
    await demo.stop()
  }
})
