// SPDX-License-Identifier: MIT
import { type BrowserWindow, screen, type WebContents } from 'electron'
import { windowOrigin } from '../contract/channels.ts'
import type { WindowPlaceName } from '../model/notice.ts'
import type { WindowPlace } from '../services/remember-window.ts'
import { openWindow } from './open-window.ts'
import { windowFragment } from './window-fragment.ts'

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

const crashWindowMs = 60_000
const mostReloads = 3

/**
 * Keeps the window. A renderer that ends by a fault is loaded again: what it showed is in this process. `onFault` is
 * called where it ends again and again, and the window is closed then.
 */
export function createWindowKeeper(memory: WindowMemory, onFault: () => void): WindowKeeper {
  let window: BrowserWindow | null = null
  let crashes: readonly number[] = []

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
      if (reason !== 'clean-exit') recover(made)
    })
    return made
  }

  function recover(broken: BrowserWindow): void {
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < crashWindowMs), now]
    if (crashes.length <= mostReloads) {
      broken.webContents.reload()
      return
    }
    crashes = []
    broken.destroy()
    onFault()
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
