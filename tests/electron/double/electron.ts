// SPDX-License-Identifier: MIT
import { observe } from '../observe.ts'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { hasBrowser } from './chromium.ts'
import { serveControl } from './control.ts'
import {
  dialog,
  Menu,
  type MenuItemConstructorOptions,
  Notification,
  nativeImage,
  screen,
  shell,
  Tray,
} from './desktop.ts'
import { ipcMain, type WebFrameMain } from './ipc-main.ts'
import { protocol } from './scheme.ts'
import type { Session } from './session.ts'
import { type WebContents, webContents } from './web-contents.ts'

export type { MenuItemConstructorOptions, Session, WebContents, WebFrameMain }
/**
 * Stands in for Electron where its binary is not: the few modules that `src-main/app` uses, over a real Chromium.
 * `tests/electron/check-double.ts` holds it against Electron's declarations; `tests/electron/tsconfig.json` holds our
 * code against it, so that nothing we use is missing here.
 */
export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  protocol,
  screen,
  shell,
  Tray,
  webContents,
}

observe({ Tray, Notification, dialog, shell })
serveControl({ app, BrowserWindow, Menu, hasBrowser })
