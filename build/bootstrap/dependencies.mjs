// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export const projectRoot = path.resolve(import.meta.dirname, '../..')

const stampFile = path.join(projectRoot, 'node_modules/.throughway-lock')

/** Ends the process with a message where this Node is too old to run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Throughway needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs what package-lock.json names, unless exactly that is installed already. */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(projectRoot, 'package-lock.json')))
    .digest('hex')
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === lock) return
  console.error('Installing dependencies (npm ci) …')
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'The dependencies could not be installed.')
  fs.writeFileSync(stampFile, lock)
}

/** Builds out/ unless it is newer than everything it is made from. */
export function buildProject() {
  const inputs = ['src-main', 'src-renderer', 'build', 'package.json', 'package-lock.json']
  const newest = Math.max(...inputs.map((name) => newestChange(path.join(projectRoot, name))))
  const outputs = ['out/cli.mjs', 'out/web/index.html'].map((name) => path.join(projectRoot, name))
  const oldest = Math.min(...outputs.map((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0))
  if (oldest > newest) return
  console.error('Building …')
  runOrExit('npm', ['run', '--silent', 'build'], 'The build failed.', { quiet: true })
}

/** Runs a program in the project; its output is shown, with `quiet` only where it fails. */
export function runOrExit(program, args, failureText, { quiet = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
  })
  if (result.status === 0) return
  if (quiet) process.stderr.write(Buffer.concat([result.stdout ?? Buffer.of(), result.stderr ?? Buffer.of()]))
  console.error(`${failureText} (${program} ${args.join(' ')}: ${result.error?.message ?? `status ${result.status}`})`)
  process.exit(1)
}

function newestChange(file) {
  const status = fs.statSync(file)
  if (!status.isDirectory()) return status.mtimeMs
  return fs
    .readdirSync(file)
    .reduce((newest, name) => Math.max(newest, newestChange(path.join(file, name))), status.mtimeMs)
}
