// SPDX-License-Identifier: MIT
import path from 'node:path'
import { build } from 'vite'

/** Builds the app over the double, unless the suite runs on Electron itself, and says which of the two it is. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a global setup by its default export
export default async function buildDouble(): Promise<void> {
  const binary = process.env['THROUGHWAY_ELECTRON']
  if (binary !== undefined) {
    process.stdout.write(`The desktop app runs on Electron itself: ${binary}\n`)
    return
  }
  process.stdout.write(
    'The desktop app runs on the double of Electron, over Chromium: no Electron binary is at hand.\n',
  )
  const projectRoot = path.resolve(import.meta.dirname, '../..')
  await build({ configFile: path.join(projectRoot, 'build/vite.double.config.ts'), logLevel: 'warn' })
}
