// SPDX-License-Identifier: MIT
/**
 * `npm run test:electron`: drives the desktop app's real main and preload code, on Electron itself where its binary is
 * installed and there is a display, else on the tests' double of it over Chromium. The output says which it was.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildProject, installDependencies, projectRoot, requireNode } from './bootstrap/dependencies.mjs'
import { installedElectron } from './bootstrap/electron-binary.mjs'

requireNode()
installDependencies()
buildProject()
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const binary = hasDisplay ? installedElectron() : null
const { status } = spawnSync(
  path.join(projectRoot, 'node_modules/.bin/playwright'),
  ['test', '--config', 'tests/electron/playwright.config.ts', ...process.argv.slice(2)],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...(binary === null ? {} : { THROUGHWAY_ELECTRON: binary }) },
  },
)
process.exit(status ?? 1)
