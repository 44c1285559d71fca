// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { askCli, test } from './support/served.ts'

const words = {
  fail: 'To fix',
  warn: 'Warning',
  unknown: 'Could not tell',
  pass: 'Passed',
  'not-applicable': 'Not applicable',
}

test('the window gives the same verdict and findings as the command line', async ({ served, frame, check }) => {
  const report = askCli('doctor', served.root)
  await frame.open(served.link)
  await expect(check.summary).toHaveText(report.summary)
  for (const verdict of new Set(report.findings.map((finding) => finding.verdict))) {
    await check.showOnly(words[verdict])
    // Where a claim is broken, what was found is the headline.
    const headlines = report.findings
      .filter((finding) => finding.verdict === verdict)
      .map(({ title, statement }) => (verdict === 'fail' || verdict === 'warn' ? statement : title))
    await expect(check.findings).toHaveCount(headlines.length)
    await expect(check.filters.getByRole('button', { name: words[verdict] })).toContainText(String(headlines.length))
    const shown = await check.findings.allTextContents()
    // What is heard before the headline is the verdict.
    expect(shown.map((text) => text.slice(text.indexOf(': ') + 2)).toSorted()).toEqual(headlines.toSorted())
  }
})

test('checking again reads the host as it is now', async ({ served, frame, check }) => {
  await frame.open(served.link)
  const before = (await check.summary.textContent()) ?? ''
  fs.rmSync(path.join(served.root, 'sys/class/iommu'), { recursive: true })
  fs.mkdirSync(path.join(served.root, 'sys/class/iommu'))
  const report = askCli('doctor', served.root)
  expect(report.summary).not.toBe(before)
  await frame.checkAgain()
  await expect(check.summary).toHaveText(report.summary)
})

test('a change that one tab makes is seen in the other', async ({ served, frame, check, context }) => {
  await frame.open(served.link)
  const other = await context.newPage()
  await other.goto(new URL('/', served.link).href)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText((await check.summary.textContent()) ?? '')
  fs.writeFileSync(path.join(served.root, 'proc/sys/kernel/hostname'), 'renamed\n')
  await frame.checkAgain()
  await expect(other.getByRole('region', { name: 'Host' })).toContainText('renamed')
})
