// SPDX-License-Identifier: MIT
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { default as Axe, AxeResults } from 'axe-core'
import { writeDebianGrub } from '../support/write-debian-grub.ts'
import { buildMachine, samplePreflight } from './support/machine-samples.ts'
import { test } from './support/stand-in-test.ts'

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

const steps = [
  ...['Check', 'Choose', 'Mode', 'Prepare', 'Apply', 'After the reboot', 'Create', 'Install', 'Done'],
  ...['Machines', 'History', 'Troubleshoot', 'Settings', 'About'],
]

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

for (const theme of ['light', 'dark'] as const) {
  test(`so is every state of a machine in the ${theme} theme`, async ({
    standIn,
    frame,
    page,
    pageFaults,
    create,
    machines,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.open(standIn.link)
    await frame.useTheme(theme)
    const found: Record<string, string[]> = {}
    await frame.goTo('Create')
    await expect(create.lines).not.toHaveCount(0)
    await create.choice('Install from', 'Windows 11').check()
    await page.getByRole('checkbox', { name: 'Answer its questions' }).check()
    for (const part of ['Network', 'USB and input', 'Display and sound', 'Shared folders', 'Firmware and behaviour']) {
      await create.unfold(part)
    }
    await create.part('Disks').getByLabel('Kind').selectOption('A physical disk')
    await page.getByRole('button', { name: 'Share a folder' }).click()
    await create.part('Shared folders').getByLabel('Folder on the host').fill('/srv/shared')
    await create.part('Memory').getByLabel('GiB for the guest', { exact: true }).fill('4000')
    await expect(create.create).toHaveAttribute('aria-disabled', 'true')
    await expect(create.bar).toContainText('things must be solved first')
    found['a draft'] = await findViolations(page)
    // A folder without a path is refused until it is typed, and browsers log it.
    expect(pageFaults.splice(0).filter((fault) => !fault.includes('400'))).toEqual([])
    standIn.push({ task: runningTask })
    await expect(create.task).toContainText('Allocating')
    found['a task'] = await findViolations(page)
    standIn.push({ task: null })
    await frame.goTo('Machines')
    await machines.openDetails('windows-11')
    await page.getByRole('button', { name: 'Take a picture' }).click()
    await page.getByRole('button', { name: 'Lend Logitech Unifying Receiver' }).click()
    await page.getByText('Definition').click()
    await expect(create.page.getByRole('table')).toBeVisible()
    found['a machine that runs'] = await findViolations(page)
    await page.getByRole('button', { name: 'Pull the plug…: windows-11' }).click()
    found['a question'] = await findViolations(page)
    standIn.push({ machines: [buildMachine({ state: 'crashed', lastFailure: { code: 'x', text: 'It crashed.' } })] })
    await page.getByRole('button', { name: 'Start windows-11' }).click()
    await expect(machines.panel('Checks before a start').getByRole('listitem')).toHaveCount(samplePreflight.length)
    await page.getByRole('button', { name: 'Remove…: windows-11' }).click()
    await expect(machines.panel('Remove windows-11?').getByRole('checkbox')).not.toHaveCount(0)
    found['a machine that is off'] = await findViolations(page)
    standIn.push({ machines: [] })
    await expect(page.getByRole('heading', { name: 'There is no machine yet' })).toBeVisible()
    found['no machine'] = await findViolations(page)
    standIn.push({ libvirt: { at: 'unreachable', code: 'not-allowed', text: 'Permission denied' } })
    await expect(page.getByRole('region', { name: 'You may not use libvirt yet' })).toBeVisible()
    found['no libvirt'] = await findViolations(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])))
    expect(Object.keys(found)).toHaveLength(7)
  })
}

for (const theme of ['light', 'dark'] as const) {
  test(`so are an installation and the end in every state in the ${theme} theme`, async ({ standIn, frame, page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.open(standIn.link)
    await frame.useTheme(theme)
    const found: Record<string, string[]> = {}
    const installing = buildMachine({
      installation: { kind: 'by-hand', imagePath: '/home/anna/Downloads/Win11.iso', isOver: false },
      run: { startedAtMs: Date.now() - 60_000, restartCount: 1 },
      consoleAddress: 'spice://127.0.0.1:5900',
      isAgentConnected: false,
    })
    standIn.push({ machines: [installing] })
    await frame.goTo('Install')
    await expect(page.getByRole('img', { name: /^The screen of/ })).toBeVisible()
    await page.getByText('open the console in a terminal').click()
    found['it installs'] = await findViolations(page)
    standIn.push({ machines: [{ ...installing, state: 'off', run: null, isAgentConnected: null }] })
    await page.getByRole('button', { name: 'Start windows-11' }).click()
    await expect(page.getByRole('alert').filter({ hasText: '0000:01:00.0' })).toBeVisible()
    found['a start that was refused'] = await findViolations(page)
    await frame.goTo('Done')
    await expect(page.getByText('One check stands against a start')).toBeVisible()
    found['the end, not ready'] = await findViolations(page)
    standIn.push({ machines: [] })
    await expect(page.getByText('There is no machine yet.')).toBeVisible()
    found['the end without a machine'] = await findViolations(page)
    await frame.goTo('Install')
    await expect(page.getByRole('heading', { name: 'Nothing is being installed' })).toBeVisible()
    found['nothing to install'] = await findViolations(page)
    standIn.push({ libvirt: { at: 'unreachable', code: 'not-running', text: 'Connection refused' } })
    await expect(page.getByRole('region', { name: 'libvirt does not run' })).toBeVisible()
    found['no libvirt'] = await findViolations(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])))
    expect(Object.keys(found)).toHaveLength(6)
  })
}

const runningTask = {
  kind: 'create',
  title: 'Making windows-11',
  progress: 0.4,
  secondsLeft: 90,
  step: 'Allocating windows-11.qcow2',
  canCancel: true,
  ended: null,
} as const

for (const [what, size] of [
  ['360 pixels wide', { width: 360, height: 740 }],
  ['4K', { width: 3840, height: 2160 }],
] as const) {
  test(`Create and Machines fit a window that is ${what}`, async ({ standIn, frame, page, create, machines }) => {
    await page.setViewportSize(size)
    const overflow = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
    await frame.open(standIn.link)
    await frame.goTo('Create')
    await expect(create.lines).not.toHaveCount(0)
    const over = [await overflow()]
    await frame.goTo('Machines')
    await machines.openDetails('windows-11')
    await expect(machines.panel('Live figures').getByRole('figure')).toHaveCount(4)
    over.push(await overflow())
    expect({ over, violations: await findViolations(page) }).toEqual({ over: [0, 0], violations: [] })
  })
}

for (const width of [360, 3840]) {
  test(`every screen fits a window that is ${width} pixels wide`, async ({ standIn, frame, page, choose, prepare }) => {
    await page.setViewportSize({ width, height: 900 })
    await frame.open(standIn.link)
    await frame.goTo('Choose')
    await choose.cards.first().getByRole('button', { name: 'Give to the guest' }).click()
    const over: Record<string, number> = {}
    for (const step of steps) {
      await frame.goTo(step)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(step === 'Check' ? /./ : step)
      if (step === 'Prepare') await expect(prepare.steps).not.toHaveCount(0)
      over[step] = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
    }
    expect(over).toEqual(Object.fromEntries(steps.map((step) => [step, 0])))
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
