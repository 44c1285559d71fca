// SPDX-License-Identifier: MIT
/**
 * `npm start [-- --demo] [-- --port N]`: sets up, builds and opens the app; where Electron cannot open a window,
 * the same interface is served to a browser on loopback.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildProject, installDependencies, projectRoot, requireNode } from './bootstrap/dependencies.mjs'
import { findElectron } from './bootstrap/electron-binary.mjs'

requireNode()
installDependencies()
buildProject()

const args = process.argv.slice(2)
const isDemo = args.includes('--demo')
const rest = args.filter((arg) => arg !== '--demo')

const electron = await findElectron()
const child =
  electron.path === null
    ? spawn(process.execPath, [path.join(projectRoot, 'out/cli.mjs'), isDemo ? 'demo' : 'serve', ...rest], {
        stdio: 'inherit',
        env: { ...process.env, THROUGHWAY_SERVE_REASON: electron.reason },
      })
    : spawn(electron.path, [projectRoot, ...args], { stdio: 'inherit' })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`Throughway could not be started: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))
