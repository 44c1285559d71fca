// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { writeDebianGrub } from '../support/write-debian-grub.ts'
import { TroublePage } from './pages/trouble-page.ts'
import { runCli, test } from './support/served.ts'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const viable = 'vfio 0000:01:00.0: group 1 is not viable'
const usb = (index: number) => `[${String(index).padStart(6)}.123456] usb 1-2: new high-speed USB device number 7`

async function findViolations(page: Page): Promise<string[]> {
  const { violations }: AxeResults = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** Drops a file onto the page, as a file manager does. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0))
      data.items.add(new File([bytes], fileName ?? ''))
      return data
    },
    [name, Buffer.from(content).toString('base64')],
  )
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#content', kind, { dataTransfer: transfer })
  }
}

test.beforeEach(async ({ served, frame }) => {
  writeDebianGrub(served.root)
  await frame.open(served.link)
  await frame.goTo('Troubleshoot')
})

test.describe('pasted text', () => {
  for (const [what, text, title] of [
    ['a group', viable, 'A device of the group is still in the hands of the host'],
    [
      'a quoted, wrapped and coloured post',
      '> \u001b[31mqemu-system-x86_64: -device vfio-pci: vfio 0000:01:00.0:\u001b[0m\r\n> group 1 is\r\n> not viable\r\n',
      'A device of the group is still in the hands of the host',
    ],
    [
      'a disk',
      "error: Cannot access storage file '/mnt/x.qcow2' (as uid:64055, gid:108): Datei oder Verzeichnis nicht gefunden",
      'The disk image or ISO is not there',
    ],
    [
      'a card that sleeps',
      'vfio-pci 0000:01:00.0: Unable to power on device, stuck in D3',
      'The card does not wake from its deepest sleep',
    ],
  ] as const) {
    test(`names the cause in ${what}`, async ({ page }) => {
      const trouble = new TroublePage(page)
      await trouble.paste.fill(text)
      await trouble.find.click()
      await expect(trouble.causes.first()).toContainText(title)
      await expect(trouble.causes.first().getByRole('button')).toHaveAttribute('aria-expanded', 'true')
      await expect(page.getByText('What to do', { exact: true })).toBeVisible()
    })
  }
})

test('50,000 lines: a cause leads to its line and the line back, and only what is in sight is in the page', async ({
  page,
}) => {
  const trouble = new TroublePage(page)
  const lines = Array.from({ length: 50_000 }, (_, index) => usb(index))
  lines[43_210] = viable
  await trouble.paste.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, lines.join('\n'))
  await expect(page.getByRole('list', { name: 'Files to read' })).toHaveText('pasted text')
  await trouble.find.click()
  await expect(trouble.causes.first()).toBeVisible()
  expect(await trouble.log.locator('.log-line').count()).toBeLessThan(200)
  await page.getByRole('button', { name: /^pasted text:43211/ }).click()
  await expect(trouble.log).toBeFocused()
  await expect(trouble.log.locator('mark')).toHaveText(viable)
  await page.keyboard.press('Tab')
  const back = page.getByRole('button', { name: /^Line 43211: back to/ })
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(trouble.causes.first().getByRole('button')).toBeFocused()
  expect(await trouble.log.locator('.log-line').count()).toBeLessThan(200)
})

test('files are dropped, read packed, and left out again; one that is too large is for the command line', async ({
  page,
}) => {
  const trouble = new TroublePage(page)
  await drop(page, 'kernel.log.gz', gzipSync(`${usb(1)}\n${viable}\n`))
  await drop(page, 'other.log', Buffer.from(usb(2)))
  const files = page.getByRole('list', { name: 'Files to read' })
  await expect(files.getByRole('listitem')).toHaveText(['kernel.log.gz', 'other.log'])
  await page.getByRole('button', { name: 'Leave out other.log' }).click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(19 * 1024 * 1024)], 'huge.log'))
    document.getElementById('content')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  })
  await expect(page.getByText('huge.log is larger than 18 MiB')).toContainText('throughway diagnose FILE')
  await trouble.find.click()
  await expect(trouble.causes.first()).toContainText('A device of the group')
  await expect(page.getByRole('button', { name: /^kernel.log.gz:2/ })).toBeVisible()
})

test('a capture is opened and looked at; its host is not this one', async ({ page, served, frame }) => {
  const trouble = new TroublePage(page)
  const file = path.join(served.folder, 'friend.tar.gz')
  runCli(['capture', file, '--root', served.root])
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a capture…' }).click()
  await (await chooser).setFiles(file)
  await expect(frame.banner).toBeVisible()
  await trouble.paste.fill(viable)
  await page.getByRole('checkbox', { name: /look at its facts too/ }).check()
  await trouble.find.click()
  await expect(trouble.causes.first()).toContainText('A device of the group')
  await expect(page.getByText(/^Read:/)).toBeVisible()
  await trouble.startOver()
  await page.getByRole('button', { name: 'Look at this host' }).click()
  await expect(page.getByText('The host on screen', { exact: true })).toBeVisible()
})

test('a remedy of the planner goes to Prepare with its choice made', async ({ page }) => {
  const trouble = new TroublePage(page)
  await trouble.paste.fill('vfio-pci 0000:01:00.0: Unable to power on device, stuck in D3')
  await trouble.find.click()
  await page.getByRole('link', { name: 'Show the change in Prepare' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prepare' })).toBeVisible()
  await expect(page.getByText('vfio_pci.disable_idle_d3=1').first()).toBeVisible()
})

test('what is not known says so, with what to collect; the report can be saved and tells no name', async ({
  page,
  served,
}) => {
  const trouble = new TroublePage(page)
  await trouble.paste.fill('error: Failed to start domain win10\nerror: no idea at /home/annalena/x')
  await trouble.find.click()
  await expect(
    page.getByRole('heading', { name: 'Something failed, and it is none of the known failures' }),
  ).toBeVisible()
  await expect(page.getByText('journalctl -k -b > kernel.log')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download it' }).click()
  const saved = path.join(served.folder, 'report.md')
  await (await download).saveAs(saved)
  const report = fs.readFileSync(saved, 'utf8')
  expect(report).toContain('Failed to start domain win10')
  expect(report).not.toMatch(/annalena|\bdesk\b/)
})

for (const theme of ['light', 'dark'] as const) {
  test(`every state is accessible in the ${theme} theme, and fits 360 pixels`, async ({ page, frame }) => {
    await page.addInitScript({ path: axeFile })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.reload()
    await frame.useTheme(theme)
    const trouble = new TroublePage(page)
    const overflow = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
    await expect(trouble.paste).toBeVisible()
    const found: Record<string, string[]> = { asking: await findViolations(page) }
    await page.setViewportSize({ width: 360, height: 740 })
    const over = [await overflow()]
    await trouble.paste.fill(`${usb(1)}\n${viable}\nvfio-pci 0000:01:00.0: Unable to power on device, stuck in D3`)
    await trouble.find.click()
    await expect(trouble.causes).toHaveCount(2)
    over.push(await overflow())
    found['causes, narrow'] = await findViolations(page)
    await page.setViewportSize({ width: 1280, height: 860 })
    await page.getByRole('button', { name: /^pasted text:2/ }).click()
    await trouble.causes.last().getByRole('button').click()
    found['causes'] = await findViolations(page)
    await trouble.startOver()
    await trouble.paste.fill('error: Failed to start domain win10\nerror: no idea')
    await trouble.find.click()
    await expect(page.getByRole('heading', { name: /none of the known failures/ })).toBeVisible()
    found['unknown'] = await findViolations(page)
    await trouble.startOver()
    await trouble.paste.fill(usb(1))
    await trouble.find.click()
    await expect(page.getByRole('heading', { name: 'No known failure is in it' })).toBeVisible()
    found['nothing'] = await findViolations(page)
    expect({ over, found }).toEqual({
      over: [0, 0],
      found: { asking: [], 'causes, narrow': [], causes: [], unknown: [], nothing: [] },
    })
  })
}
