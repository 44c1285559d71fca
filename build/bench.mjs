// SPDX-License-Identifier: MIT
/** `npm run bench`: sets up, builds, and prints ratios against named rivals measured in the same run. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildProject, installDependencies, projectRoot, requireNode, runOrExit } from './bootstrap/dependencies.mjs'
import { provideSystemPackages } from './bootstrap/system-packages.mjs'

requireNode()
installDependencies()
provideSystemPackages()
buildProject()
runOrExit(
  'npx',
  ['vite', 'build', '--logLevel', 'warn', '--config', 'build/vite.bench.config.ts'],
  'The benchmark could not be built.',
)
const result = spawnSync(process.execPath, [path.join(projectRoot, 'out/bench/bench.mjs'), projectRoot], {
  stdio: 'inherit',
})
process.exit(result.status ?? 1)
