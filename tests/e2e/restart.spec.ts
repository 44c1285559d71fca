// SPDX-License-Identifier: MIT
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { type LogindStandIn, missingBus, startLogindStandIn } from '../support/dbus/logind-stand-in.ts'
import { buildMachine } from './support/machine-samples.ts'
import { type ServedStandIn, serveStandIn } from './support/serve-stand-in.ts'
import { test as base } from './support/served.ts'

const missing = missingBus()

const armed = { transactionId: '20261128-1', trialId: '1a2b3c4d', state: 'armed', answerBefore: null } as const
const variable = 'DBUS_SYSTEM_BUS_ADDRESS'
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Fixtures {
  /** A logind that restarts nothing; no busctl of this process finds this machine's own. */
  readonly logind: LogindStandIn
  /** The window on a computer that waits for its trial boot. */
  readonly computer: ServedStandIn
}

const test = base.extend<Fixtures>({
  // The browser is started before: it would follow the variable, and end with the bus.
  logind: async ({ browser: _started }, use) => {
    const before = process.env[variable]
    const logind = await startLogindStandIn()
    process.env[variable] = logind.address
    await use(logind)
    if (before === undefined) delete process.env[variable]
    else process.env[variable] = before
    await logind.stop()
  },
  computer: async ({ logind: _first }, use) => {
    const computer = await serveStandIn({ machines: [] }, { changes: { trial: armed } })
    await use(computer)
    await computer.stop()
  },
})

test.skip(missing !== null, missing ?? '')

const reboots = ({ calls }: LogindStandIn) => calls.filter((call) => call.startsWith('Reboot'))
const button = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Restart now…' })
const confirm = (page: Page) => page.getByRole('button', { name: 'Restart now', exact: true })
const question = (page: Page) => page.getByRole('heading', { level: 3, name: /^Restart .+ now\?$/ })
const refusal = (page: Page) => page.getByRole('main').getByRole('alert')

/** What axe has against the page, and whether it runs over its width. */
async function findFaults(page: Page): Promise<string[]> {
  const overWidth = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const { violations }: AxeResults = await page.evaluate(() => globalThis.axe.run(document))
  return [
    ...(overWidth > 0 ? [`${overWidth} pixels too wide`] : []),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
  ]
}

test('it asks first, Cancel and Escape do nothing, and confirming restarts once', async ({
  logind,
  computer,
  frame,
  page,
  pageFaults,
}) => {
  await frame.open(computer.link)
  await frame.goTo('After the reboot')
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(question(page)).toBeFocused()
  await expect(page.getByRole('main')).toContainText('open its newest link')
  await page.keyboard.press('Escape')
  await expect(button(page)).toBeFocused()
  await button(page).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(question(page)).toHaveCount(0)
  expect(reboots(logind)).toEqual([])

  await button(page).click()
  await confirm(page).click()
  await expect(frame.alert).toHaveText('The computer is restarting.')
  const under = page.getByRole('main').getByRole('button', { name: 'Restarting…' })
  await expect(under).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question(page)).toHaveCount(0)
  expect(reboots(logind)).toEqual(['Reboot interactive'])

  await computer.stop()
  await expect(frame.alert).toHaveText(/^The computer is restarting\. This window tries to come back by itself/)
  await expect(page.getByText('The connection to Throughway is lost')).toHaveCount(0)
  expect(reboots(logind)).toHaveLength(1)
  // The browser logs each try at a server that is gone.
  pageFaults.splice(0)
})

test('what stands against it is named, and nothing is restarted', async ({ logind, computer, frame, page }) => {
  await frame.open(computer.link)
  await frame.goTo('After the reboot')
  computer.push({ machines: [buildMachine()] })
  await button(page).click()
  await confirm(page).click()
  await expect(refusal(page)).toContainText('windows-11 runs, and would lose what it holds in memory')
  computer.push({ machines: [buildMachine({ state: 'off' })] })
  logind.locks = [{ what: 'shutdown', who: 'Package Manager', why: 'installs updates', mode: 'block' }]
  await button(page).click()
  await confirm(page).click()
  await expect(refusal(page)).toContainText('held up by Package Manager (installs updates)')
  expect(reboots(logind)).toEqual([])
  logind.locks = []
  logind.refusal = { error: 'org.freedesktop.DBus.Error.AccessDenied', text: 'Access denied' }
  await button(page).click()
  await confirm(page).click()
  await expect(refusal(page)).toContainText('systemd-logind says: “Access denied”')
})

test('where the user may not restart it, there is a reason instead of a button', async ({
  logind,
  computer,
  frame,
  page,
}) => {
  logind.canReboot = 'no'
  await frame.open(computer.link)
  await frame.goTo('After the reboot')
  await expect(page.getByRole('main')).toContainText('systemd-logind does not let your user restart this computer.')
  await expect(page.getByRole('main')).toContainText('Restart when it suits you.')
  await expect(button(page)).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the question and a refusal fit in 360 pixels and are accessible in the ${theme} theme`, async ({
    logind,
    computer,
    frame,
    page,
  }) => {
    await page.addInitScript({ path: axeFile })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 740 })
    logind.canReboot = 'challenge'
    logind.locks = [{ what: 'shutdown', who: 'Package Manager', why: 'installs updates', mode: 'block' }]
    await frame.open(computer.link)
    await frame.goTo('After the reboot')
    await button(page).click()
    await confirm(page).click()
    await expect(refusal(page)).toBeVisible()
    expect(await findFaults(page)).toEqual([])
    await button(page).click()
    await expect(page.getByText('may ask for a password first')).toBeVisible()
    const shots = process.env['THROUGHWAY_SCREENSHOTS']
    if (shots !== undefined) await page.screenshot({ path: `${shots}/restart-${theme}.png`, fullPage: true })
    expect(await findFaults(page)).toEqual([])
  })
}
