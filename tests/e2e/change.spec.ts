// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { writeDebianGrub } from '../support/write-debian-grub.ts'
import { fingerprintTree } from './support/fingerprint-tree.ts'
import { askCli, startServer, test } from './support/served.ts'

test('a card is chosen, prepared for and given, and the change undone to the byte', async ({
  served,
  frame,
  choose,
  mode,
  prepare,
  changes,
  page,
}) => {
  writeDebianGrub(served.root)
  const before = fingerprintTree(served.root)
  const best = askCli('devices', served.root).candidates.find(({ advice }) => advice === 'give')
  if (best === undefined) throw new Error('the workstation has a card to give away')

  await frame.open(served.link)
  await frame.checkAgain()
  await frame.goTo('Choose')
  await choose.give(best.address)
  for (const address of best.functions) await expect(choose.chosen).toContainText(address)
  await choose.next.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mode' })).toBeInViewport()
  await expect(mode.modes.first()).toBeChecked()
  await mode.next.click()

  await expect(prepare.steps).not.toHaveCount(0)
  await expect(prepare.refusals).toHaveCount(0)
  await expect(prepare.card).toContainText('throughway.bind=')
  await prepare.showForGood()
  await expect(page.getByRole('main')).toContainText('/etc/default/grub.d/')
  expect(fingerprintTree(served.root)).toEqual(before)
  await prepare.applyForGood.click()

  await expect(page.getByRole('heading', { level: 1, name: 'Apply' })).toBeVisible()
  await expect(changes.outcome.first()).toHaveText('Applied')
  await expect(changes.progress).not.toHaveCount(0)
  const dropIns = path.join(served.root, 'etc/default/grub.d')
  const written = fs.readdirSync(dropIns).map((name) => fs.readFileSync(path.join(dropIns, name), 'utf8'))
  expect(written.join('')).toContain(`throughway.bind=${best.address}`)

  await frame.goTo('History')
  await expect(changes.transactions).toHaveCount(1)
  await expect(changes.transactions).toContainText('In force')
  await changes.undo(changes.transactions.first())
  await expect(changes.transactions).toContainText('Undone')
  expect(fingerprintTree(served.root)).toEqual(before)
})

test('the window comes back to what was done while it was away', async ({
  served,
  frame,
  choose,
  prepare,
  page,
  context,
}) => {
  writeDebianGrub(served.root)
  const [best] = askCli('devices', served.root).candidates
  if (best === undefined) throw new Error('the workstation has a card to give away')
  await frame.open(served.link)
  await frame.checkAgain()
  await frame.goTo('Choose')
  await choose.give(best.address)
  await frame.goTo('Prepare')
  await expect(prepare.steps).not.toHaveCount(0)
  await prepare.showForGood()
  await prepare.applyForGood.click()
  await page.close()
  const again = await context.newPage()
  await again.goto(new URL('/#apply', served.link).href)
  await expect(again.getByRole('heading', { level: 2, name: 'Applied' })).toBeVisible()
})

test('the sample workstation shows the plan, and says why it is not applied', async ({ frame, choose, prepare }) => {
  const demo = await startServer(['demo'])
  try {
    await frame.open(demo.link)
    await frame.goTo('Choose')
    await choose.cards.first().getByRole('button', { name: 'Give to the guest' }).click()
    await frame.goTo('Prepare')
    await expect(prepare.steps).not.toHaveCount(0)
    const button = prepare.consent.getByRole('button', { name: /^(Try for one boot|Apply for good)$/ })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(prepare.consent).toContainText('Nothing can be changed on this host')
  } finally {
    await demo.stop()
  }
})
