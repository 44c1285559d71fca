// SPDX-License-Identifier: MIT
/** `npm run fuzz [-- SESSIONS [SEED]]`: a million malformed and hostile sessions against the helper's own code. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { installDependencies, projectRoot, requireNode, runOrExit } from './bootstrap/dependencies.mjs'

requireNode()
installDependencies()
runOrExit(
  'npx',
  ['vite', 'build', '--logLevel', 'warn', '--config', 'build/vite.fuzz.config.ts'],
  'What is to be fuzzed could not be built.',
)
const result = spawnSync(process.execPath, [path.join(projectRoot, 'out/fuzz/fuzz.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(result.status ?? 1)
