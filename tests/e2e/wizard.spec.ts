// SPDX-License-Identifier: MIT
import { expect } from '@playwright/test'
import { writeDebianGrub } from '../support/write-debian-grub.ts'
import { buildMachine } from './support/machine-samples.ts'
import { askCli, test as served, startServer } from './support/served.ts'
import { test } from './support/stand-in-test.ts'

const installing = buildMachine({
  installation: { kind: 'by-hand', imagePath: '/home/anna/Downloads/Win11_25H2_English_x64.iso', isOver: false },
  run: { startedAtMs: Date.now() - 5 * 60_000, restartCount: 0 },
  consoleAddress: 'spice://127.0.0.1:5900',
  isAgentConnected: false,
})

served(
  'choices outlive the window and the program, and a reload goes on at the next open step',
  async ({ served: program, frame, choose, mode, page }) => {
    writeDebianGrub(program.root)
    const best = askCli('devices', program.root).candidates.find(({ advice }) => advice === 'give')
    if (best === undefined) throw new Error('the workstation has a card to give away')
    await frame.open(program.link)
    await expect(frame.standing('Choose')).toContainText('to do')
    await expect(frame.standing('Prepare')).toContainText('not yet')
    await frame.goTo('Choose')
    await choose.give(best.address)
    await expect(frame.standing('Choose')).toContainText(`done: ${best.functions.length} devices`)
    await frame.goTo('Mode')
    await mode.modes.nth(1).check()
    await page.waitForRequest((request) => request.url().endsWith('/api/wishes.keep'))
    await page.goto(new URL('/', program.link).href)
    await expect(page).toHaveURL(/#prepare$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prepare')
    await page.goto('about:blank')
    await program.stop()
    const again = await startServer(['serve', '--root', program.root], program.stateFolder)
    try {
      await page.goto(again.link)
      await expect(page).toHaveURL(/#prepare$/)
      await frame.goTo('Mode')
      await expect(mode.modes.nth(1)).toBeChecked()
      // An address that names a step wins.
      await page.goto(new URL('/#check', again.link).href)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Prepare')
      await expect(page).toHaveURL(/#check$/)
    } finally {
      // A page that is still open would ask a server that is gone.
      await page.goto('about:blank')
      await again.stop()
    }
  },
)

served(
  'a step says what is still missing, and what was applied is judged by the machine',
  async ({ served: program, frame, choose, prepare, changes }) => {
    writeDebianGrub(program.root)
    const best = askCli('devices', program.root).candidates.find(({ advice }) => advice === 'give')
    if (best === undefined) throw new Error('the workstation has a card to give away')
    await frame.open(program.link)
    await frame.goTo('Choose')
    await expect(frame.foot).toContainText('No device is chosen yet')
    await choose.give(best.address)
    await expect(frame.foot).toContainText('devices are chosen')
    await frame.goTo('Prepare')
    await expect(prepare.steps).not.toHaveCount(0)
    await expect(frame.foot).toContainText('The plan is ready')
    await prepare.showForGood()
    await prepare.applyForGood.click()
    await expect(changes.outcome.first()).toHaveText('Applied')
    await expect(frame.standing('Apply')).toContainText('done')
    await expect(frame.standing('After the reboot')).not.toContainText('not yet')
    await frame.goTo('Done')
    await expect(frame.page.getByRole('region', { name: 'This computer' })).toContainText('things that were set up')
    await frame.goTo('History')
    await changes.undo(changes.transactions.first())
    await expect(changes.transactions).toContainText('Undone')
    await expect(frame.standing('After the reboot')).toContainText('not yet')
  },
)

test('an installation is watched, answered with a key and ended by a word', async ({ standIn, frame, page }) => {
  standIn.push({ machines: [installing] })
  await frame.open(standIn.link)
  await expect(frame.standing('Install')).toContainText('running: windows-11')
  await frame.goTo('Install')
  await expect(page.getByRole('img', { name: /^The screen of windows-11 at / })).toBeVisible()
  await expect(page.getByText(/^Running for \d+ minutes$/)).toBeVisible()
  await page.getByRole('button', { name: 'Space', exact: true }).click()
  await page.getByText('open the console in a terminal').click()
  await expect(page.getByText('virt-viewer --connect qemu:///system --wait windows-11')).toBeVisible()
  await expect(page.getByText('remote-viewer spice://127.0.0.1:5900')).toBeVisible()
  await expect
    .poll(() => standIn.calls)
    .toContainEqual({
      name: 'machines.pressKey',
      argument: { uuid: installing.uuid, key: 'space' },
    })
  standIn.push({ machines: [{ ...installing, run: { startedAtMs: Date.now(), restartCount: 1 } }] })
  await expect(page.getByText('one restart seen')).toBeVisible()
  await page.getByRole('button', { name: 'It is installed' }).click()
  await expect(frame.standing('Install')).toContainText('done')
  await expect(page.getByText('out of the drives')).toBeVisible()
})

test('one that is off in the middle of its installation is said to be, and starts from here', async ({
  standIn,
  frame,
  page,
}) => {
  standIn.push({ machines: [{ ...installing, state: 'off', run: null, isAgentConnected: null }] })
  await frame.open(standIn.link)
  await frame.goTo('Install')
  await expect(frame.foot).toContainText('not over, and it is off')
  await page.getByRole('button', { name: 'Start windows-11' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '0000:01:00.0' })).toBeVisible()
  expect(standIn.calls.map(({ name }) => name)).toContain('machines.start')
})

test('at the end stands what was reached, with what speaks against a start', async ({ standIn, frame, page }) => {
  standIn.push({ machines: [buildMachine({ state: 'off', run: null, isAgentConnected: null })] })
  await frame.open(standIn.link)
  await frame.goTo('Done')
  const machines = page.getByRole('region', { name: 'Your machines' })
  await expect(machines).toContainText('One check stands against a start')
  await machines.getByRole('button', { name: 'Start windows-11' }).click()
  expect(standIn.calls.map(({ name }) => name)).toContain('machines.start')
  await expect(page.getByRole('region', { name: 'This computer' })).toContainText('Nothing was changed')
})
