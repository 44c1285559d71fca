// SPDX-License-Identifier: MIT
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { closeAtQuit } from './app.ts'

let starting: Promise<Browser> | null = null

/** Whether a browser was started in this process: without a window there is none. */
export function hasBrowser(): boolean {
  return starting !== null
}

/** A session of the one Chromium behind every window; it starts with the first. */
export async function openContext(size: { width: number; height: number }): Promise<BrowserContext> {
  starting ??= chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const browser = await starting
  closeAtQuit(() => browser.close())
  return browser.newContext({ viewport: size })
}
