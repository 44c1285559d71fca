// SPDX-License-Identifier: MIT
/**
 * `npm run package`: sets up, builds, and makes the desktop's deb, rpm and AppImage in out/packages. Words after `--` go
 * to electron-builder: `npm run package -- --linux deb`. It is fetched in this version, and fetches Electron and fpm.
 */
import path from 'node:path'
import { buildProject, installDependencies, projectRoot, requireNode, runOrExit } from './bootstrap/dependencies.mjs'
import { prepareDesktop } from './packages/prepare-desktop.mjs'

const electronBuilder = 'electron-builder@26.17.0'

requireNode()
installDependencies()
buildProject()
try {
  prepareDesktop(path.join(projectRoot, 'out/packages/desktop'))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
const given = process.argv.slice(2)
const words = ['--yes', electronBuilder, ...(given.length === 0 ? ['--linux'] : given), '--publish', 'never']
runOrExit('npx', words, 'The desktop packages were not made.')
