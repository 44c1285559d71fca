// SPDX-License-Identifier: MIT
import { expect } from '@playwright/test'
import { buildMachine } from './support/machine-samples.ts'
import { test } from './support/stand-in-test.ts'

const other = '6c4a6d1e-2d1d-4f0e-9a55-7b1f6a1f9c02'

test.beforeEach(async ({ standIn, frame }) => {
  await frame.open(standIn.link)
  await frame.goTo('Machines')
})

test('what happens to a machine is seen without asking', async ({ standIn, machines }) => {
  await expect(machines.state('windows-11')).toHaveText('Running')
  const asked = standIn.calls.length
  standIn.push({
    machines: [buildMachine({ state: 'shutting-down' }), buildMachine({ uuid: other, name: 'new', state: 'off' })],
  })
  await expect(machines.state('windows-11')).toHaveText('Shutting down')
  await expect(machines.state('new')).toHaveText('Off')
  standIn.push({ machines: [buildMachine({ uuid: other, name: 'new', state: 'crashed' })] })
  await expect(machines.machine('windows-11')).toHaveCount(0)
  await expect(machines.state('new')).toHaveText('Crashed')
  expect(standIn.calls).toHaveLength(asked)
})

test('a refused start says which check failed and why', async ({ standIn, machines, page }) => {
  standIn.push({ machines: [buildMachine({ state: 'off', isAgentConnected: null })] })
  await machines.openDetails('windows-11')
  await page.getByRole('button', { name: 'Start windows-11' }).click()
  await expect(machines.machine('windows-11').getByRole('alert')).toContainText('10de:2704')
  const checks = machines.panel('Checks before a start')
  await expect(checks).toContainText('One check keeps it from starting.')
  await expect(checks.getByRole('listitem').first()).toContainText('Its devices are the ones that were chosen')
  await expect(checks.getByRole('listitem').last()).not.toContainText('All of them are there.')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(machines.machine('windows-11').getByRole('alert')).toHaveCount(0)
})

test('a machine is measured only while its details are open', async ({ standIn, machines }) => {
  const watched = () => standIn.calls.flatMap(({ name, argument }) => (name === 'machines.watch' ? [argument] : []))
  await machines.openDetails('windows-11')
  await expect(machines.panel('Live figures')).toContainText('9.7 GiB of 16 GiB used')
  await expect(machines.panel('Live figures').getByRole('figure')).toHaveCount(4)
  await machines.openDetails('windows-11')
  const { uuid } = buildMachine()
  await expect.poll(watched).toEqual([{ uuid }, { uuid: null }])
})

test('the plug is pulled after a question, which Escape leaves', async ({ standIn, machines, page }) => {
  const ask = page.getByRole('button', { name: 'Pull the plug…: windows-11' })
  await ask.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'Pull the plug of windows-11?' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(ask).toBeFocused()
  await ask.click()
  await page.getByRole('button', { name: 'Pull the plug now' }).click()
  await expect(machines.panel('Pull the plug of windows-11?')).toHaveCount(0)
  expect(standIn.calls.filter(({ name }) => name === 'machines.kill')).toHaveLength(1)
})

test('removing asks what goes along, and takes nothing by default that holds data', async ({
  standIn,
  machines,
  page,
}) => {
  standIn.push({ machines: [buildMachine({ state: 'off' })] })
  await page.getByRole('button', { name: 'Remove…: windows-11' }).click()
  const question = machines.panel('Remove windows-11?')
  await expect(question).toContainText('(a physical disk)')
  await expect(question.getByRole('checkbox', { name: /TPM state/ })).not.toBeChecked()
  await question.getByRole('checkbox', { name: /windows-11.qcow2/ }).check()
  await question.getByRole('button', { name: 'Remove it and delete 1 disk' }).click()
  await expect(machines.machine('windows-11')).toHaveCount(0)
  expect(standIn.calls.at(-1)).toEqual({
    name: 'machines.remove',
    argument: {
      uuid: buildMachine().uuid,
      disks: ['/var/lib/libvirt/images/windows-11.qcow2'],
      firmwareVariables: true,
      tpmState: false,
    },
  })
})

test('a device whose loss would hurt is lent with a second press only', async ({ standIn, machines, page }) => {
  const lent = () => standIn.calls.flatMap(({ name, argument }) => (name === 'machines.lendUsb' ? [argument] : []))
  await machines.openDetails('windows-11')
  const lend = page.getByRole('button', { name: 'Lend Logitech Unifying Receiver' })
  await lend.click()
  await expect(machines.panel('USB devices').getByRole('alert')).toContainText('last keyboard')
  expect(lent()).toEqual([])
  await page.getByRole('button', { name: 'Lend anyway: Logitech Unifying Receiver' }).click()
  await expect.poll(lent).toEqual([{ uuid: buildMachine().uuid, port: '1-4' }])
  await page.getByRole('button', { name: 'Lend Xbox Wireless Controller' }).click()
  await expect.poll(lent).toHaveLength(2)
})

test('where libvirt does not answer, what would help is one press away', async ({ standIn, page }) => {
  standIn.push({ libvirt: { at: 'unreachable', code: 'not-installed', text: '' }, machines: [] })
  await expect(page.getByRole('region', { name: 'libvirt is not installed' })).toContainText('throughway plan --stack')
  await page.getByRole('link', { name: 'Set it up in Prepare' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prepare' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Mode' }).click()
  await expect(page.getByRole('checkbox', { name: 'Set up what runs virtual machines' })).toBeChecked()
})
