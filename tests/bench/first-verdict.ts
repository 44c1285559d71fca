// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { chromium } from '@playwright/test'
import { formatMs, formatRatio, median } from './measure.ts'
import { serve } from './serve.ts'

const budgetMs = 1000
const rounds = 5
const browserFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

/** From the last byte of the page to the verdict on the screen, in a browser that has nothing of it yet, against the budget. */
export async function benchFirstVerdict(projectRoot: string): Promise<string[]> {
  if (!fs.existsSync(browserFile)) return [`skipped  the first verdict on screen: no browser at ${browserFile}`]
  const browser = await chromium.launch({ executablePath: browserFile, args: flags })
  const samples: number[] = []
  try {
    for (let round = -1; round < rounds; round += 1) {
      const server = await serve(projectRoot, [])
      const page = await (await browser.newContext()).newPage()
      try {
        await page.goto(server.link, { waitUntil: 'commit' })
        const elapsedMs = await page
          .waitForFunction(() => {
            if (document.querySelector('.verdict-head h1') === null) return null
            const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
            return performance.now() - (page?.responseEnd ?? Number.NaN)
          })
          .then((handle) => handle.jsonValue())
        if (round >= 0) samples.push(Number(elapsedMs))
      } finally {
        await page.context().close()
        server.process.kill()
      }
    }
  } finally {
    await browser.close()
  }
  const elapsedMs = median(samples)
  return [
    formatRatio(
      elapsedMs / budgetMs,
      'the page answered to the first verdict on screen, this machine’s first scan included ÷ budget of 1 s',
      `${formatMs(elapsedMs)}, ${formatMs(Math.min(...samples))} to ${formatMs(Math.max(...samples))}`,
    ),
  ]
}
