// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const projectRoot = path.resolve(import.meta.dirname, '../..')

/** The built command line, as packages install it. */
export const cliFile = path.join(projectRoot, 'out/cli.mjs')

/** What runs keep goes here and not into the folders of whoever tests. */
const ownFolders = {
  XDG_STATE_HOME: path.join(projectRoot, 'test-results/state'),
  XDG_CONFIG_HOME: path.join(projectRoot, 'test-results/config'),
}

/** What a run of the command line left behind. `code` is null where a signal ended it. */
export interface CliRun {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly onStarted?: (child: ChildProcess) => void
}

/** Runs `throughway` with these words to its end. Only PATH, HOME and a UTF-8 locale are handed on; what it keeps goes into folders of the suite. */
export function runCli(words: readonly string[], { environment, onStarted }: CliOptions = {}): Promise<CliRun> {
  const child = spawn(process.execPath, [cliFile, ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C.UTF-8', ...ownFolders, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStarted?.(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...output }))
  })
}

/** Builds the command line where its sources are newer. Safe to call from several suites at once. */
export function buildCliIfStale(): void {
  const lock = path.join(projectRoot, 'out/.cli-build')
  fs.mkdirSync(path.dirname(lock), { recursive: true })
  if (!isStale()) return
  while (!takeLock(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  try {
    if (!isStale()) return
    const vite = path.join(projectRoot, 'node_modules/.bin/vite')
    const built = spawnSync(vite, ['build', '--config', 'build/vite.node.config.ts'], {
      cwd: projectRoot,
      encoding: 'utf8',
    })
    if (built.status !== 0) throw new Error(`the command line does not build:\n${built.stdout}${built.stderr}`)
  } finally {
    fs.rmdirSync(lock)
  }
}

function takeLock(lock: string): boolean {
  try {
    fs.mkdirSync(lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return removeForgottenLock(lock)
    throw error
  }
}

/** A lock that outlived any build was left by one that was killed. */
function removeForgottenLock(lock: string): false {
  const status = fs.statSync(lock, { throwIfNoEntry: false })
  if (status !== undefined && Date.now() - status.mtimeMs > 120_000) fs.rmdirSync(lock)
  return false
}

function isStale(): boolean {
  const built = fs.statSync(cliFile, { throwIfNoEntry: false })
  if (built === undefined) return true
  const sources = fs
    .readdirSync(path.join(projectRoot, 'src-main'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(projectRoot, 'src-main', name))
  sources.push(path.join(projectRoot, 'build/vite.node.config.ts'), path.join(projectRoot, 'package.json'))
  return sources.some((file) => fs.statSync(file).mtimeMs > built.mtimeMs)
}
