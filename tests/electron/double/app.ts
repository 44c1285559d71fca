// SPDX-License-Identifier: MIT
import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { closeRegistration } from './scheme.ts'
import type { WebContents } from './web-contents.ts'

/** What an event can be kept from doing. */
export interface PreventableEvent {
  preventDefault(): void
  readonly defaultPrevented: boolean
}

/** A fresh event. */
export function makeEvent<T extends object>(more: T): PreventableEvent & T {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}

interface AppEvents {
  'second-instance': [event: object, argv: string[], folder: string, data: unknown]
  'before-quit': [event: PreventableEvent]
  'will-quit': [event: PreventableEvent]
  'window-all-closed': []
  'web-contents-created': [event: object, contents: WebContents]
}

const emitter = new EventEmitter()
const closers = new Set<() => Promise<void>>()
let isQuitting = false

/** Has `close` called when the program quits. */
export function closeAtQuit(close: () => Promise<void>): void {
  closers.add(close)
}

/** Tells the program's listeners. */
export function emitOfApp<Name extends keyof AppEvents>(name: Name, ...values: AppEvents[Name]): void {
  emitter.emit(name, ...values)
}

/** What happens when the last window is gone: the listener's affair, or the end where there is none. */
export function endLastWindow(): void {
  if (isQuitting) return
  if (emitter.listenerCount('window-all-closed') === 0) app.quit()
  else emitOfApp('window-all-closed')
}

function userData(): string {
  return path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config'), 'Throughway')
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}

/** Electron's `app`. The lock of the single instance is a file; what a second start says goes through another. */
export const app = {
  isPackaged: false,
  enableSandbox(): void {},
  disableHardwareAcceleration(): void {},
  getAppPath: () => process.cwd(),
  getPreferredSystemLanguages: () => (process.env['LANGUAGE'] ?? 'en').split(':'),
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    closeRegistration()
  },
  requestSingleInstanceLock(data: Record<string, unknown>): boolean {
    fs.mkdirSync(userData(), { recursive: true })
    const lock = path.join(userData(), 'lock')
    const holder = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0
    if (holder > 0 && isAlive(holder)) {
      const said = JSON.stringify({ argv: process.argv, folder: process.cwd(), data })
      const file = path.join(userData(), `second-${process.pid}`)
      fs.writeFileSync(`${file}.new`, said)
      fs.renameSync(`${file}.new`, `${file}.said`)
      return false
    }
    fs.writeFileSync(lock, String(process.pid))
    fs.watch(userData(), (_kind, name) => {
      const file = path.join(userData(), String(name))
      if (!file.endsWith('.said') || !fs.existsSync(file)) return
      const said = JSON.parse(fs.readFileSync(file, 'utf8'))
      fs.rmSync(file)
      emitOfApp('second-instance', {}, said.argv, said.folder, said.data)
    })
    return true
  },
  on<Name extends keyof AppEvents>(name: Name, listener: (...values: AppEvents[Name]) => void) {
    emitter.on(name, listener as (...values: unknown[]) => void)
    return app
  },
  quit(): void {
    const event = makeEvent({})
    emitOfApp('before-quit', event)
    if (event.defaultPrevented || isQuitting) return
    isQuitting = true
    emitOfApp('will-quit', makeEvent({}))
    void Promise.all([...closers].map((close) => close())).finally(() => process.exit(0))
  },
  exit: (code: number): void => process.exit(code),
}
