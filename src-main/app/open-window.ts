// SPDX-License-Identifier: MIT
import path from 'node:path'
import { BrowserWindow } from 'electron'
import type { WindowPlace } from '../services/remember-window.ts'

const usualSize = { width: 1280, height: 860 }

/** Opens a window on one of our own pages: sandboxed, isolated and without Node. It shows once there is something to see. */
export function openWindow(place: WindowPlace | null, address: string): BrowserWindow {
  const { isMaximized, ...bounds } = place ?? { ...usualSize, isMaximized: false }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 360,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  void window.loadURL(address)
  return window
}
