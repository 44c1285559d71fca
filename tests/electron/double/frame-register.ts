// SPDX-License-Identifier: MIT
import type { CDPSession } from '@playwright/test'
import type { WebFrameMain } from './ipc-main.ts'
import { fromChromium } from './scheme.ts'

/** The frames of a page as Chromium tells of them, and the worlds in which the preload runs. */
export class FrameRegister {
  private parents = new Map<string, string | null>()
  private addresses = new Map<string, string>()
  private contexts = new Map<number, string>()

  /** Begins anew with the page behind this connection. */
  follow(cdp: CDPSession, world: string): void {
    this.parents = new Map()
    this.addresses = new Map()
    this.contexts = new Map()
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.parents.set(frameId, parentFrameId)
      this.addresses.set(frameId, 'about:blank')
    })
    cdp.on('Page.frameNavigated', ({ frame }) => {
      this.parents.set(frame.id, frame.parentId ?? null)
      this.addresses.set(frame.id, fromChromium(frame.url))
    })
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => this.addresses.set(frameId, fromChromium(url)))
    cdp.on('Page.frameDetached', ({ frameId }) => this.parents.delete(frameId))
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId = (context.auxData as { frameId?: string } | undefined)?.frameId
      if (context.name === world && frameId !== undefined) this.contexts.set(context.id, frameId)
    })
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.contexts.delete(executionContextId))
    cdp.on('Runtime.executionContextsCleared', () => this.contexts.clear())
  }

  /** The frame that a world belongs to; null where it is gone. */
  frameOf(context: number): WebFrameMain | null {
    const frameId = this.contexts.get(context)
    return frameId === undefined ? null : this.describe(frameId)
  }

  /** The preload's world in the top frame, or null. */
  mainContext(): number | null {
    const found = [...this.contexts].findLast(([, frameId]) => (this.parents.get(frameId) ?? null) === null)
    return found?.[0] ?? null
  }

  private describe(frameId: string): WebFrameMain {
    const parent = this.parents.get(frameId) ?? null
    return { url: this.addresses.get(frameId) ?? '', parent: parent === null ? null : this.describe(parent) }
  }
}
