// SPDX-License-Identifier: MIT
import path from 'node:path'
import { BrowserWindow, shell } from 'electron'
import { windowOrigin } from '../contract/channels.ts'

/** Opens the one window: sandboxed, isolated, without Node, and unable to leave its own pages. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    // The sources of findings are web pages: they open in the user's browser, never here.
    if (new URL(url).protocol === 'https:') shell.openExternal(url).catch(() => shell.beep())
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  window.webContents.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  window.webContents.session.setPermissionCheckHandler(() => false)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${windowOrigin}/`)
  return window
}
