// SPDX-License-Identifier: MIT
import type * as Electron from 'electron'
import type * as Double from './double/electron.ts'

/**
 * Holds the double against Electron's own declarations; nothing here runs. What the double has, Electron has under
 * the same name, and where it is no listener, Electron's can stand in its place. The other half, that the double has all that
 * our code uses, is `tsconfig.json` beside this.
 */
type Listening = 'on' | 'once'
type Plain<Shape> = Omit<Shape, Listening>
/** Names of the double that Electron does not know; must be none. */
type Unknown<Real, Shape> = Exclude<keyof Shape, keyof Real>
type Fits<Real extends Plain<Shape>, Shape> = [Unknown<Real, Shape>] extends [never] ? Real : never

export type DoubleIsLikeElectron = [
  Fits<Electron.App, typeof Double.app>,
  Fits<Electron.Dialog, typeof Double.dialog>,
  Fits<Electron.Shell, typeof Double.shell>,
  Fits<Electron.Screen, typeof Double.screen>,
]

type Expect<None extends never> = None
export type NothingUnknown = Expect<
  | Unknown<typeof Electron.ipcMain, typeof Double.ipcMain>
  | Unknown<Electron.Protocol, typeof Double.protocol>
  | Unknown<Electron.BrowserWindow, Double.BrowserWindow>
  | Unknown<Electron.WebFrameMain, Double.WebFrameMain>
  | Unknown<typeof Electron.webContents, typeof Double.webContents>
  | Unknown<Electron.Tray, Omit<Double.Tray, 'image'>>
  | Unknown<Electron.Menu, Double.Menu>
  | Unknown<Electron.Notification, Double.Notification>
  // `end` closes Chromium's page; Electron does that by itself.
  | Unknown<Electron.WebContents, Omit<Double.WebContents, 'end'>>
  | Unknown<Electron.Session, Omit<Double.Session, 'settle' | 'offerDownload'>>
>
