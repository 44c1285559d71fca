// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { chromium, type Page, expect as see } from '@playwright/test'
import { expect, onTestFinished, test } from 'vitest'
import { ChangesPage } from '../../e2e/pages/changes-page.ts'
import { ChoosePage } from '../../e2e/pages/choose-page.ts'
import { CreatePage } from '../../e2e/pages/create-page.ts'
import { MachinesPage } from '../../e2e/pages/machines-page.ts'
import { ModePage } from '../../e2e/pages/mode-page.ts'
import { PreparePage } from '../../e2e/pages/prepare-page.ts'
import { cardAddresses } from '../driver/topologies.ts'
import { compareStates, driverOf, readFileStates, readFunctions } from '../support/guest-state.ts'
import { makeMachine, makeStopwatch } from '../support/lab-machine.ts'
import { installHeadless, openWay } from '../support/served-machine.ts'

/** Pictures of every screen on the way, in both themes, for looking at. */
const pictures = path.resolve(import.meta.dirname, '../../../out/test-results/served-screens')
/** What the emulated machine may take for one answer. */
const patience = { timeout: 180_000 }
const size = { width: 1280, height: 860 }
const chosenCard = cardAddresses[0] ?? ''

test('from the first look to a running guest and back to stock, in a browser and without a terminal', async () => {
  const lap = makeStopwatch('served')
  fs.rmSync(pictures, { recursive: true, force: true })
  const machine = makeMachine('guests', { topology: 'intel', memoryMiB: 3072, processor: 'max,la57=off,svm=off' })
  await machine.start()
  await machine.waitUntilUp()
  await installHeadless(machine, machine.folder)
  lap('the package installed')
  const stock = await readFileStates(machine)
  lap('every file of it read')
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  onTestFinished(() => browser.close())
  const page = await (await browser.newContext({ viewport: size })).newPage()
  page.setDefaultTimeout(patience.timeout)
  // Last in, first out: before the browser is closed.
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await look(page, 'failed')
    const account = await machine.read('ps axf; journalctl --boot --no-pager --lines=200 | grep -v qemu-ga')
    fs.writeFileSync(path.join(pictures, 'failed.txt'), account)
  })
  const [choose, mode, prepare, changes] = [
    new ChoosePage(page),
    new ModePage(page),
    new PreparePage(page),
    new ChangesPage(page),
  ]

  await page.goto(await openWay(machine))
  await see(page.getByRole('heading', { level: 1 })).toBeVisible(patience)
  await see(page.getByText('Reading this machine…')).toBeHidden(patience)
  await look(page, 'check')
  lap('first scan')

  await goTo(page, 'Choose')
  await choose.give(chosenCard)
  await look(page, 'choose')
  await choose.next.click()
  await page.getByRole('radio', { name: 'Dynamic' }).check()
  for (const name of ['Set up what runs virtual machines']) await mode.option(name).check()
  await look(page, 'mode')
  await mode.next.click()
  await see(prepare.steps).not.toHaveCount(0, patience)
  await see(prepare.refusals).toHaveCount(0)
  await look(page, 'prepare')
  // The menu of this machine is root's alone: nothing is agreed to before it was looked at.
  await see(prepare.tryOnce).toHaveAttribute('aria-disabled', 'true')
  await prepare.lookAsRoot.click()
  await see(prepare.tryOnce).toHaveAttribute('aria-disabled', 'false', patience)
  await look(page, 'prepare-seen')
  await prepare.tryOnce.click()
  await see(changes.outcome.first()).toHaveText('Trial boot prepared', patience)
  await look(page, 'trial-prepared')
  lap('trial armed')

  await page.getByRole('main').getByRole('button', { name: 'Restart now…' }).click()
  await look(page, 'restart')
  await machine.reboot(undefined, () => page.getByRole('button', { name: 'Restart now', exact: true }).click())
  await page.goto(await openWay(machine))
  await see(page.getByRole('heading', { level: 2, name: 'Keep these settings?' })).toBeVisible(patience)
  await look(page, 'after-trial')
  await page.getByRole('button', { name: 'Keep these settings' }).click()
  await see(changes.outcome.first()).toHaveText('Kept', patience)
  await look(page, 'after-kept')
  lap('kept')

  await goTo(page, 'Create')
  const create = new CreatePage(page)
  await see(create.lines).not.toHaveCount(0, patience)
  await create.choice('System', 'Linux').check()
  await create.choice('Install from', 'Nothing: the disk has a system already').check()
  await create.name.fill('nested')
  await create.part('Memory').getByLabel('GiB for the guest', { exact: true }).fill('0.5')
  await create.part('Disks').getByLabel('GiB').fill('0.5')
  await look(page, 'create')
  await see(create.create).toHaveAttribute('aria-disabled', 'false', patience)
  await create.create.click()
  await look(page, 'creating')

  await goTo(page, 'Machines')
  const machines = new MachinesPage(page)
  await see(machines.machine('nested')).toBeVisible(patience)
  // It is started when it is made, as Create proposes.
  await see(machines.state('nested')).toHaveText('Running', patience)
  expect(driverOf(await readFunctions(machine), chosenCard)).toBe('vfio-pci')
  await machines.openDetails('nested')
  await look(page, 'machine-running')
  lap('guest runs')

  // It has no system that could shut down.
  await page.getByRole('button', { name: 'Pull the plug…: nested' }).click()
  await page.getByRole('button', { name: 'Pull the plug now' }).click()
  await see(machines.state('nested')).toHaveText('Off', patience)
  expect(driverOf(await readFunctions(machine), chosenCard)).toBe('bochs-drm')
  await look(page, 'machine-off')
  await page.getByRole('button', { name: 'Remove…: nested' }).click()
  await page.getByRole('checkbox', { name: /\/images\/nested\./ }).check()
  await look(page, 'machine-removal')
  await page.getByRole('button', { name: 'Remove it and delete 1 disk' }).click()
  await see(machines.machine('nested')).toHaveCount(0, patience)

  await goTo(page, 'History')
  await changes.undo(changes.transactions.first())
  await see(changes.transactions.first()).toContainText('Undone', patience)
  await look(page, 'history')
  lap('undone')
  await machine.reboot()
  const left = compareStates(stock, await readFileStates(machine)).map((line) => line.slice(0, line.indexOf(':')))
  // gpasswd's own copies of what was before, and folders that libvirt keeps its pools in, which are empty.
  expect(left).toEqual(['/etc/group-', '/etc/gshadow-', '/etc/libvirt/storage', '/etc/libvirt/storage/autostart'])
  expect(await machine.read('ls -A /var/lib/libvirt/images')).toBe('')
})

async function goTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: new RegExp(`^${name}\\b`) })
  await link.click()
  await see(link).toHaveAttribute('aria-current', /^(step|page)$/)
}

/** Keeps the whole page as a picture, light and dark; what stays in view while one scrolls is where it is on a tall screen. */
async function look(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: path.join(pictures, `${name}-${colorScheme}.png`) })
  }
  await page.setViewportSize(size)
}
