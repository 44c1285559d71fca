// SPDX-License-Identifier: MIT
import type { CDPSession } from '@playwright/test'

/**
 * The session storage of a window. Chromium keeps it when a tab's renderer crashes and the tab is loaded again, and so does
 * Electron; Playwright can only go on with another tab, into which it is carried over.
 */
export class SessionStorageKeeper {
  /** By security origin, as Chromium writes it. */
  private readonly origins = new Map<string, Map<string, string>>()

  /** Follows what the page behind this connection stores. */
  async follow(cdp: CDPSession): Promise<void> {
    type Storage = { readonly securityOrigin?: string; readonly isLocalStorage: boolean }
    const partsOf = ({ securityOrigin = '', isLocalStorage }: Storage): Map<string, string> => {
      if (isLocalStorage) return new Map()
      const parts = this.origins.get(securityOrigin) ?? new Map<string, string>()
      this.origins.set(securityOrigin, parts)
      return parts
    }
    cdp.on('DOMStorage.domStorageItemAdded', ({ storageId, key, newValue }) => partsOf(storageId).set(key, newValue))
    cdp.on('DOMStorage.domStorageItemUpdated', ({ storageId, key, newValue }) => partsOf(storageId).set(key, newValue))
    cdp.on('DOMStorage.domStorageItemRemoved', ({ storageId, key }) => partsOf(storageId).delete(key))
    cdp.on('DOMStorage.domStorageItemsCleared', ({ storageId }) => partsOf(storageId).clear())
    await cdp.send('DOMStorage.enable')
  }

  /** For the first page of the next tab: puts back what was stored, before any script of the page runs. */
  restoringScript(): string {
    const kept = [...this.origins].map(([origin, parts]) => [origin.replace(/\/$/, ''), [...parts]])
    return `(() => {
      const found = ${JSON.stringify(kept)}.find(([origin]) => origin === location.origin)
      if (found === undefined || sessionStorage.length > 0) return
      for (const [key, value] of found[1]) sessionStorage.setItem(key, value)
    })()`
  }
}
