// SPDX-License-Identifier: MIT
import type { BrowserContext } from '@playwright/test'
import { makeEvent, type PreventableEvent } from './app.ts'
import type { WebContents } from './web-contents.ts'

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
  private isDownloadDenied = false

  setPermissionRequestHandler(handler: (contents: WebContents, permission: string, answer: Answer) => void): void {
    this.request = handler
  }

  setPermissionCheckHandler(handler: (contents: WebContents | null, permission: string) => boolean): void {
    this.check = handler
  }

  setDevicePermissionHandler(_handler: () => boolean): void {}

  setSpellCheckerEnabled(_isEnabled: boolean): void {}

  on(_name: 'will-download', listener: (event: PreventableEvent) => void): this {
    const event = makeEvent({})
    listener(event)
    this.isDownloadDenied = event.defaultPrevented
    return this
  }

  /** Whether downloads are kept from happening. */
  get deniesDownloads(): boolean {
    return this.isDownloadDenied
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
