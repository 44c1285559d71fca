// SPDX-License-Identifier: MIT
/** `node build/draw-tray-icons.mjs`: draws assets/tray/*.png from the SVG beside them. Panels take bitmaps only. */
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { projectRoot } from './bootstrap/dependencies.mjs'

const folder = path.join(projectRoot, 'assets/tray')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const name of ['idle', 'running']) {
  const drawing = fs.readFileSync(path.join(folder, `${name}.svg`), 'utf8')
  for (const [scale, suffix] of [
    [1, ''],
    [2, '@2x'],
  ]) {
    const page = await browser.newPage({ viewport: { width: 22, height: 22 }, deviceScaleFactor: scale })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:22px;height:22px}</style>${drawing}`)
    await page.screenshot({ path: path.join(folder, `${name}${suffix}.png`), omitBackground: true })
    await page.close()
  }
}
await browser.close()
