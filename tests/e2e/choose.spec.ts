// SPDX-License-Identifier: MIT
import { expect } from '@playwright/test'
import { askCli, test } from './support/served.ts'

test('the map can be walked from end to end with the keyboard alone', async ({ served, frame, choose, page }) => {
  const report = askCli('devices', served.root)
  const all = [...report.groups.flatMap((group) => group.devices), ...report.ungrouped]
  await frame.open(served.link)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await frame.step('Choose').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Choose' })).toBeVisible()

  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(choose.items.first()).toBeFocused()
  const walked: string[] = []
  for (let last = ''; ; ) {
    // Unfolds the platform's part where the walk comes by it; anywhere else it would go on to the right.
    if ((await choose.focused.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight')
    const text = (await choose.focused.textContent()) ?? ''
    if (text === last) break
    walked.push(text)
    last = text
    await page.keyboard.press('ArrowDown')
  }
  const count = await choose.items.count()
  const missing = all.map(({ address }) => address).filter((address) => !walked.some((text) => text.includes(address)))
  expect({ missing, steps: new Set(walked).size }).toEqual({ missing: [], steps: count })
})

test('Enter opens a device, Escape leads back to it', async ({ served, frame, choose, page }) => {
  const [best] = askCli('devices', served.root).candidates
  if (best === undefined) throw new Error('the workstation has a card to give away')
  await frame.open(served.link)
  await frame.goTo('Choose')
  const item = choose.items.filter({ hasText: best.address }).last()
  await item.focus()
  await page.keyboard.press('Enter')
  await expect(choose.details.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(choose.details).toContainText(best.address)
  await page.keyboard.press('Escape')
  await expect(choose.focused).toContainText(best.address)
})

test('the proposal is the command line’s', async ({ served, frame, page }) => {
  const { candidates } = askCli('devices', served.root)
  await frame.open(served.link)
  await frame.goTo('Choose')
  const advice = { give: 'Proposed', possible: 'Possible', keep: 'Keep', blocked: 'Blocked' }
  const section = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(section).toHaveCount(candidates.length)
  for (const [index, candidate] of candidates.entries()) {
    await expect(section.nth(index)).toContainText(advice[candidate.advice])
    await expect(section.nth(index)).toContainText(candidate.address)
  }
})
