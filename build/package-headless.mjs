// SPDX-License-Identifier: MIT
/** `npm run package:headless`: sets up, builds, and packs the command line as a deb in out/packages, or in the folder that is named. */
import fs from 'node:fs'
import path from 'node:path'
import { buildProject, installDependencies, projectRoot, requireNode } from './bootstrap/dependencies.mjs'
import { buildHeadlessDeb } from './packages/build-headless-deb.mjs'

requireNode()
installDependencies()
buildProject()
const folder = path.resolve(process.argv[2] ?? path.join(projectRoot, 'out/packages'))
fs.mkdirSync(folder, { recursive: true })
try {
  console.log(buildHeadlessDeb(folder))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
