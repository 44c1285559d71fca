// SPDX-License-Identifier: MIT
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../e2e/support/stand-in-test.ts'

const folder = path.resolve(import.meta.dirname, '../../assets/readme')

// Sharp on screens of twice the density, and no wider than a page shows them.
test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5, colorScheme: 'light' })

test('the pictures of the README', async ({ standIn, frame, page, choose, create, machines }) => {
  const take = async (name: string) => {
    await page.mouse.move(0, 0)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
  }
  await frame.open(standIn.link)
  await frame.goTo('Choose')
  await choose.cards.first().getByRole('button', { name: 'Give to the guest' }).click()
  await page.getByRole('heading', { name: 'IOMMU groups' }).evaluate((map) => {
    map.scrollIntoView()
    scrollBy(0, -130)
  })
  await take('devices')

  await frame.goTo('Create')
  await expect(create.lines).not.toHaveCount(0)
  await create.choice('Install from', 'Windows 11').check()
  await page.getByRole('heading', { level: 2, name: 'Processors' }).evaluate((part) => {
    part.scrollIntoView()
    scrollBy(0, -130)
  })
  await take('create')

  await frame.goTo('Machines')
  await machines.openDetails('windows-11')
  await expect(machines.panel('Live figures').getByRole('figure')).toHaveCount(4)
  await take('machines')
})
