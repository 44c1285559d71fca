// SPDX-License-Identifier: MIT
import { EventEmitter } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext, Download } from '@playwright/test'
import { makeEvent, type PreventableEvent } from './app.ts'
import { fromChromium } from './scheme.ts'
import type { WebContents } from './web-contents.ts'

/** Electron's `DownloadItem`, as far as it is asked. */
interface DownloadItem {
  getURL(): string
}

type Answer = (isGranted: boolean) => void

/** Chromium's permissions by Playwright's names, and by Electron's. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
] as const

/** Electron's `Session`, as far as it says no. What nobody forbids is allowed, as in Electron. */
export class Session {
  private request: ((contents: WebContents, permission: string, answer: Answer) => void) | null = null
  private check: ((contents: WebContents | null, permission: string) => boolean) | null = null
  private readonly emitter = new EventEmitter()

  setPermissionRequestHandler(handler: (contents: WebContents, permission: string, answer: Answer) => void): void {
    this.request = handler
  }

  setPermissionCheckHandler(handler: (contents: WebContents | null, permission: string) => boolean): void {
    this.check = handler
  }

  setDevicePermissionHandler(_handler: () => boolean): void {}

  setSpellCheckerEnabled(_isEnabled: boolean): void {}

  on(_name: 'will-download', listener: (event: PreventableEvent, item: DownloadItem) => void): this {
    this.emitter.on('will-download', listener)
    return this
  }

  /** Saves what a page wants saved, unless somebody denies it: into the folder that the dialog proposes. */
  async offerDownload(download: Download): Promise<void> {
    const event = makeEvent({})
    const address = download.url().replace(/^blob:(.*)$/, (_all, inner: string) => `blob:${fromChromium(inner)}`)
    this.emitter.emit('will-download', event, { getURL: () => address })
    if (event.defaultPrevented) await download.cancel()
    else await download.saveAs(path.join(os.homedir(), 'Downloads', download.suggestedFilename()))
  }

  /** Grants in Chromium what the handlers grant. */
  async settle(contents: WebContents, context: BrowserContext): Promise<void> {
    const granted = permissions.filter(([, name]) => {
      let isGranted = this.request === null
      this.request?.(contents, name, (answer) => {
        isGranted = answer
      })
      return isGranted && (this.check?.(contents, name) ?? true)
    })
    await context.grantPermissions(granted.map(([name]) => name))
  }
}
