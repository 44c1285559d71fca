// SPDX-License-Identifier: MIT
import { type BrowserWindow, screen, type WebContents } from 'electron'
import { windowOrigin } from '../contract/channels.ts'
import type { WindowPlaceName } from '../model/notice.ts'
import type { WindowPlace } from '../services/remember-window.ts'
import { openWindow } from './open-window.ts'
import { windowFragment } from './window-fragment.ts'
import { faultAddress } from './window-protocol.ts'

/** The one window. Closing it ends its renderer; what is opened next is a new one. */
export interface WindowKeeper {
  /** Shows the window, at that place where one is named. */
  open(place: WindowPlaceName): void
  isFocused(): boolean
  /** The pages of the window, or null while there is none. */
  contents(): WebContents | null
}

/** Where the window's place on the screen is kept. */
export interface WindowMemory {
  recall(): WindowPlace | null
  remember(place: WindowPlace): void
}

/** What is done about a window that fails. */
export interface WindowFaults {
  /** Its renderer ended by a fault; `reason` is Electron's word. */
  readonly onGone: (reason: string) => void
  /** Even the plain page does not stay. The window is closed. */
  readonly onLost: () => void
  /** It has not answered for a while: whether it is to be ended and loaded anew. */
  readonly askToReload: () => Promise<boolean>
}

const crashWindowMs = 60_000

/**
 * Keeps the window. A renderer that ends by a fault is loaded again once: what it showed is in this process and in the storage
 * of its page. Where it ends again within a minute, a plain page takes its place, and without that the window is closed.
 */
export function createWindowKeeper(memory: WindowMemory, faults: WindowFaults): WindowKeeper {
  let window: BrowserWindow | null = null
  let crashes: readonly number[] = []
  let isAsking = false

  function addressOf(place: WindowPlaceName): string {
    return `${windowOrigin}/${windowFragment(place)}`
  }

  function create(place: WindowPlaceName): BrowserWindow {
    const made = openWindow(visiblePlace(memory.recall()), addressOf(place))
    made.on('close', () => memory.remember({ ...made.getNormalBounds(), isMaximized: made.isMaximized() }))
    made.on('closed', () => {
      window = null
    })
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') recover(made, reason)
    })
    made.on('unresponsive', () => void endSilence(made))
    return made
  }

  function recover(broken: BrowserWindow, reason: string): void {
    const now = Date.now()
    faults.onGone(reason)
    crashes = [...crashes.filter((at) => now - at < crashWindowMs), now]
    if (crashes.length === 1) {
      broken.webContents.reload()
    } else if (crashes.length === 2) {
      void broken.loadURL(faultAddress)
    } else {
      crashes = []
      broken.destroy()
      faults.onLost()
    }
  }

  /** Ending its renderer is a fault like others: it is loaded again. */
  async function endSilence(silent: BrowserWindow): Promise<void> {
    if (isAsking) return
    isAsking = true
    const isToEnd = await faults.askToReload()
    isAsking = false
    if (isToEnd && !silent.isDestroyed()) silent.webContents.forcefullyCrashRenderer()
  }

  return {
    open: (place) => {
      if (window === null) {
        window = create(place)
        return
      }
      const address = addressOf(place)
      if (place.at !== 'start' && window.webContents.getURL() !== address) void window.loadURL(address)
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    isFocused: () => window?.isFocused() ?? false,
    contents: () => window?.webContents ?? null,
  }
}

/** The place if a part of it that can be taken hold of is still on a screen; screens come and go. */
function visiblePlace(place: WindowPlace | null): WindowPlace | null {
  if (place === null) return null
  const isSeen = screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    const isTopSeen = place.y >= workArea.y - 8 && place.y < workArea.y + workArea.height - 32
    return width >= 96 && isTopSeen
  })
  return isSeen ? place : null
}
