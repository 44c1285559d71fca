// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { missingLibvirtd, OwnLibvirtd } from '../support/own-libvirtd.ts'
import { CreatePage } from './pages/create-page.ts'
import { MachinesPage } from './pages/machines-page.ts'
import { startServer, test } from './support/served.ts'

const missing = missingLibvirtd()
test.skip(missing !== null, missing ?? '')

let daemon: OwnLibvirtd
test.beforeAll(async () => {
  test.setTimeout(180_000)
  daemon = await OwnLibvirtd.start({ asInstalled: true })
})
test.afterAll(() => daemon?.stop())

test('a machine is made, started, seen running by an event, stopped and removed with its files', async ({
  frame,
  page,
}) => {
  test.setTimeout(240_000)
  const server = await startServer(['serve', '--connect', daemon.uri])
  try {
    await frame.open(server.link)
    await frame.goTo('Create')
    await draftSmallGuest(page)
    const create = new CreatePage(page)
    await create.create.click()
    await expect(create.task).toContainText('Done', { timeout: 60_000 })
    expect(daemon.virsh('domstate', 'walk')).toBe('shut off')
    expect(fs.readdirSync(daemon.images)).toEqual(['walk.qcow2'])
    await page.getByRole('link', { name: 'Open in Machines' }).click()

    const machines = new MachinesPage(page)
    await expect(machines.state('walk')).toHaveText('Off')
    await expect(machines.panel('Checks before a start')).toBeVisible()
    await page.getByRole('button', { name: 'Start walk' }).click()
    await expect(machines.state('walk')).toHaveText('Running', { timeout: 60_000 })
    await expect(machines.panel('Live figures').getByRole('figure')).toHaveCount(4)
    await expect(machines.panel('Live figures')).toContainText('its 2 processors')
    await seeByEvents(page, machines)
    await page.getByRole('button', { name: 'Take a picture' }).click()
    await expect(machines.panel('Screen').getByRole('img', { name: /^What walk showed at/ })).toBeVisible()
    expect(await naturalWidth(page)).toBeGreaterThan(100)

    await page.getByRole('button', { name: 'Pull the plug…: walk' }).click()
    await page.getByRole('button', { name: 'Pull the plug now' }).click()
    await expect(machines.state('walk')).toHaveText('Off')
    expect(daemon.virsh('domstate', 'walk')).toBe('shut off')
    await page.getByRole('button', { name: 'Remove…: walk' }).click()
    await page.getByRole('checkbox', { name: /walk\.qcow2/ }).check()
    await page.getByRole('button', { name: 'Remove it and delete 1 disk' }).click()
    await expect(page.getByRole('heading', { name: 'There is no machine yet' })).toBeVisible()
    expect(daemon.virsh('list', '--all', '--name')).toBe('')
    expect(fs.readdirSync(daemon.images)).toEqual([])
    expect(fs.readdirSync(path.join(daemon.folder, 'lib/qemu/nvram'))).toEqual([])
  } finally {
    // A page that is open notices that its server ends.
    await page.goto('about:blank')
    await server.stop()
  }
})

/** Chooses a guest that an emulated processor starts in seconds, on a host without a network for guests. */
async function draftSmallGuest(page: Page): Promise<void> {
  const create = new CreatePage(page)
  await create.choice('System', 'Linux').check()
  await create.choice('Purpose', 'General').check()
  await create.choice('Install from', 'Nothing: the disk has a system already').check()
  await create.name.fill('walk')
  await create.part('Processors').getByLabel('Virtual processors').fill('2')
  await create.part('Memory').getByLabel('GiB for the guest', { exact: true }).fill('0.25')
  await create.part('Disks').getByLabel('GiB').fill('0.5')
  await create.unfold('Network')
  await create.part('Network').getByLabel('Connection').selectOption('User-mode')
  await create.bar.getByRole('checkbox', { name: 'Start it when it is made' }).uncheck()
  await expect(create.create).toHaveAttribute('aria-disabled', 'false')
}

/** What another program does is seen, and the window asked for nothing in between. */
async function seeByEvents(page: Page, machines: MachinesPage): Promise<void> {
  const asked: string[] = []
  const listen = (request: { url: () => string }) => void asked.push(request.url())
  page.on('request', listen)
  daemon.virsh('suspend', 'walk')
  await expect(machines.state('walk')).toHaveText('Paused')
  daemon.virsh('resume', 'walk')
  await expect(machines.state('walk')).toHaveText('Running')
  page.off('request', listen)
  expect(asked).toEqual([])
}

function naturalWidth(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .getByRole('img', { name: /^What walk/ })
    .evaluate((image: HTMLImageElement) => image.naturalWidth)
}
