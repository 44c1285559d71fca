// SPDX-License-Identifier: MIT
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { DeviceReport } from '../../../src-main/model/device-report.ts'
import type { HostReport } from '../../../src-main/model/host-report.ts'
import { cliFile } from '../../support/built-cli.ts'
import { ChangesPage } from '../pages/changes-page.ts'
import { CheckPage } from '../pages/check-page.ts'
import { ChoosePage } from '../pages/choose-page.ts'
import { ModePage } from '../pages/mode-page.ts'
import { PreparePage } from '../pages/prepare-page.ts'
import { WindowFrame } from '../pages/window-frame.ts'
import { writeWorkstation } from './write-workstation.ts'

/** `throughway serve`, as a user starts it, on a workstation that was written for the test. */
export interface Served {
  readonly link: string
  /** The tree that is served. */
  readonly root: string
  /** What the program keeps for the user from one start to the next. */
  readonly stateFolder: string
  /** A folder for the test's own files; removed after it. */
  readonly folder: string
  /** Has the server print a new link, and answers it. */
  renewLink(): Promise<string>
  /** Ends the server. */
  stop(): Promise<void>
}

interface Fixtures {
  readonly served: Served
  readonly frame: WindowFrame
  readonly check: CheckPage
  readonly choose: ChoosePage
  readonly mode: ModePage
  readonly prepare: PreparePage
  readonly changes: ChangesPage
  /** What went wrong in the page: exceptions, errors on the console, breaches of the content security policy. */
  readonly pageFaults: string[]
}

/** Runs the command line on a tree and parses what it prints. */
export function askCli(command: 'doctor', root: string): HostReport
export function askCli(command: 'devices', root: string): DeviceReport
export function askCli(command: string, root: string): unknown {
  return JSON.parse(runCli([command, '--root', root, '--json']))
}

/** Runs the command line to its end, whatever its exit status, and answers what it printed. */
export function runCli(words: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [cliFile, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && String(error.stdout) !== '') return String(error.stdout)
    throw error
  }
}

/** A test with a server, a page that watches for faults, and page objects. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its pattern
  served: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-e2e-'))
    const root = path.join(folder, 'host')
    writeWorkstation(root, 'desk')
    const stateFolder = path.join(folder, 'state')
    const served = await startServer(['serve', '--root', root], stateFolder)
    await use({ ...served, root, folder, stateFolder })
    await served.stop()
    fs.rmSync(folder, { recursive: true })
  },
  pageFaults: async ({ page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await use(faults)
    expect(faults, 'the page has faults').toEqual([])
  },
  frame: async ({ page, pageFaults: _watched }, use) => use(new WindowFrame(page)),
  check: async ({ page }, use) => use(new CheckPage(page)),
  choose: async ({ page }, use) => use(new ChoosePage(page)),
  mode: async ({ page }, use) => use(new ModePage(page)),
  prepare: async ({ page }, use) => use(new PreparePage(page)),
  changes: async ({ page }, use) => use(new ChangesPage(page)),
})

/** Starts the command line's server and waits for its link. What it keeps goes into `stateFolder`, or goes with it. */
export async function startServer(
  words: readonly string[],
  stateFolder?: string,
): Promise<Omit<Served, 'root' | 'folder' | 'stateFolder'>> {
  const ownFolder = stateFolder === undefined ? fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-e2e-home-')) : null
  const keptFolder = stateFolder ?? ownFolder ?? ''
  const env = { ...process.env, XDG_STATE_HOME: keptFolder, XDG_CONFIG_HOME: path.join(keptFolder, 'config') }
  const child = spawn(process.execPath, [cliFile, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const link = await nextLink(child, child.stdout)
  return {
    link,
    renewLink: () => {
      const renewed = nextLink(child, child.stderr)
      child.kill('SIGUSR2')
      return renewed
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve()
        child.once('exit', () => {
          if (ownFolder !== null) fs.rmSync(ownFolder, { recursive: true, force: true })
          resolve()
        })
        child.kill('SIGINT')
      }),
  }
}

function nextLink(child: ChildProcess, stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const read = (data: Buffer | string) => {
      text += String(data)
      const link = /(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43})\n/.exec(text)?.[1]
      if (link === undefined) return
      stream.off('data', read)
      resolve(link)
    }
    stream.on('data', read)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)))
  })
}
