// SPDX-License-Identifier: MIT
import { type ChildProcess, fork } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import type * as Double from '../double/electron.ts'
import { type Observed, observe } from '../observe.ts'

const projectRoot = path.resolve(import.meta.dirname, '../../..')

/** The modules that a function run in the program's own process is given; the double's, which are Electron's in part. */
export type Modules = Pick<typeof Double, 'app' | 'BrowserWindow' | 'Menu'> & { readonly hasBrowser?: () => boolean }

/** Electron's executable, where `npm run test:electron` found one; else the suite runs on the double. */
export const electronBinary = process.env['THROUGHWAY_ELECTRON'] ?? null

/** The desktop app as it runs in a process of its own. */
export interface AppUnderTest {
  readonly processId: number
  /** Settles with the exit status once it has ended. */
  readonly ended: Promise<number | null>
  /** Runs a function in its main process; it may use nothing of its surroundings. */
  evaluate<Argument, Answer>(
    run: (modules: Modules, argument: Argument) => Answer | Promise<Answer>,
    argument?: Argument,
  ): Promise<Answer>
  /** Runs code in the first window's page. */
  inPage(code: string): Promise<unknown>
  stop(): Promise<void>
}

/** Folders of a person of the suite's own. */
export interface Home {
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  remove(): void
}

export function makeHome(): Home {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughway-home-'))
  const place = (name: string) => path.join(folder, name)
  return {
    folder,
    environment: {
      HOME: folder,
      XDG_CONFIG_HOME: place('config'),
      XDG_DATA_HOME: place('data'),
      XDG_STATE_HOME: place('state'),
      XDG_CACHE_HOME: place('cache'),
      LANGUAGE: 'en',
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}

/** Starts the app with these words as the person of `home`. */
export async function startApp(home: Home, words: readonly string[]): Promise<AppUnderTest> {
  return electronBinary === null ? startOnDouble(home, words) : startOnElectron(electronBinary, home, words)
}

/** Starts it a second time and waits until that start has handed over and ended. */
export async function startAgain(home: Home, words: readonly string[]): Promise<number | null> {
  const child = electronBinary === null ? forkDouble(home, words) : null
  if (child !== null) return exitOf(child)
  const second = await startOnElectron(electronBinary ?? '', home, words)
  return second.ended
}

function forkDouble(home: Home, words: readonly string[]): ChildProcess {
  return fork(path.join(projectRoot, 'out/electron-double/main.mjs'), words, {
    env: { ...process.env, ...home.environment },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

function startOnDouble(home: Home, words: readonly string[]): AppUnderTest {
  const child = forkDouble(home, words)
  const ended = exitOf(child)
  let last = 0
  const evaluate = <Argument, Answer>(
    run: (modules: Modules, argument: Argument) => Answer | Promise<Answer>,
    argument?: Argument,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      last += 1
      const id = last
      const hear = (message: { id: number; value?: Answer; error?: string }) => {
        if (message.id !== id) return
        child.off('message', hear)
        if (message.error === undefined) resolve(message.value as Answer)
        else reject(new Error(message.error))
      }
      child.on('message', hear)
      void ended.then((code) => reject(new Error(`the program has ended with ${code}`)))
      child.send({ id, source: run.toString(), argument: argument ?? null })
    })
  return {
    processId: child.pid ?? 0,
    ended,
    evaluate,
    inPage: (code) => evaluateInPage(evaluate, code),
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function startOnElectron(executablePath: string, home: Home, words: readonly string[]): Promise<AppUnderTest> {
  const hook = path.join(home.folder, 'observe.cjs')
  fs.writeFileSync(hook, `const electron = require('electron');(${observe.toString()})(electron)\n${after}`)
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    args: ['-r', hook, projectRoot, ...words],
    env: { ...(process.env as Record<string, string>), ...(home.environment as Record<string, string>) },
  })
  const ended = exitOf(app.process())
  const evaluate: AppUnderTest['evaluate'] = (run, argument) => app.evaluate(run as never, argument) as never
  return {
    processId: app.process().pid ?? 0,
    ended,
    evaluate,
    inPage: (code) => evaluateInPage(evaluate, code),
    stop: async () => {
      app.process().kill('SIGKILL')
      await ended
    },
  }
}

/** The function beside `observe`, which its source names. */
const after = `function after(target, name, note) {
  const before = target[name]
  target[name] = function (...values) { note(values[0]); return before.apply(this, values) }
}`

function evaluateInPage(evaluate: AppUnderTest['evaluate'], code: string): Promise<unknown> {
  return evaluate(async ({ BrowserWindow }, script) => {
    const [window] = BrowserWindow.getAllWindows()
    return window === undefined ? null : window.webContents.executeJavaScript(script)
  }, code)
}

/** What the app showed outside its window so far, as plain data. */
export function readObserved(app: AppUnderTest) {
  return app.evaluate(() => {
    const { observed } = globalThis as unknown as { observed: Observed }
    const plain = (menu: Observed['menu']): unknown =>
      menu?.items.map(({ label, enabled, checked, submenu }) => ({
        label,
        enabled,
        checked,
        ...(submenu === undefined ? {} : { submenu: plain(submenu) }),
      })) ?? null
    return {
      menu: plain(observed.menu) as readonly ShownItem[] | null,
      tooltip: observed.tooltip,
      notifications: observed.notifications.map(({ title, body }) => ({ title, body })),
      errors: [...observed.errors],
      questions: [...observed.questions],
      openedOutside: [...observed.openedOutside],
    }
  })
}

/** An entry of the tray's menu as it was shown. */
export interface ShownItem {
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly submenu?: readonly ShownItem[]
}

/** Clicks an entry of the tray's menu, by the labels that lead to it. */
export function clickTray(app: AppUnderTest, labels: readonly string[]): Promise<void> {
  return app.evaluate((_modules, path) => {
    let menu = (globalThis as unknown as { observed: Observed }).observed.menu
    for (const [index, label] of path.entries()) {
      const item = menu?.items.find((entry) => entry.label === label)
      if (item === undefined) throw new Error(`no ${label} in ${menu?.items.map((entry) => entry.label).join(' | ')}`)
      if (index === path.length - 1) {
        if (!item.enabled) throw new Error(`${label} cannot be clicked`)
        item.click()
      }
      menu = item.submenu ?? null
    }
  }, labels)
}
