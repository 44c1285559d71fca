// SPDX-License-Identifier: MIT
import { EventEmitter } from 'node:events'
import { endLastWindow } from './app.ts'
import { WebContents, type WebPreferences } from './web-contents.ts'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface WindowOptions extends Partial<Rectangle> {
  readonly minWidth?: number
  readonly minHeight?: number
  readonly show?: boolean
  readonly autoHideMenuBar?: boolean
  readonly webPreferences?: WebPreferences
}

const windows: BrowserWindow[] = []

/** Electron's `BrowserWindow`. What a window manager would do is remembered and nothing else. */
export class BrowserWindow {
  readonly webContents: WebContents
  private readonly emitter = new EventEmitter()
  private bounds: Rectangle
  private isShown: boolean
  private hasFocus = false
  private isLarge = false
  private isSmall = false
  private isGone = false
  private wasReady = false

  constructor(options: WindowOptions = {}) {
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options
    this.bounds = { x, y, width, height }
    this.isShown = show
    this.webContents = new WebContents(options.webPreferences ?? {}, { width, height })
    windows.push(this)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  on(name: 'close' | 'closed' | 'unresponsive', listener: () => void): this {
    this.emitter.on(name, listener)
    return this
  }

  once(name: 'ready-to-show', listener: () => void): this {
    this.emitter.once(name, listener)
    return this
  }

  emit(name: 'unresponsive'): boolean {
    return this.emitter.emit(name)
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address)
    if (this.wasReady || this.isGone) return
    this.wasReady = true
    this.emitter.emit('ready-to-show')
  }

  show(): void {
    this.isShown = true
    this.hasFocus = true
  }

  focus(): void {
    this.hasFocus = this.isShown
  }

  blur(): void {
    this.hasFocus = false
  }

  isFocused = () => this.hasFocus
  isVisible = () => this.isShown
  isMaximized = () => this.isLarge
  isMinimized = () => this.isSmall
  isDestroyed = () => this.isGone
  getNormalBounds = (): Rectangle => ({ ...this.bounds })

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
  }

  maximize(): void {
    this.isLarge = true
  }

  minimize(): void {
    this.isSmall = true
    this.hasFocus = false
  }

  restore(): void {
    this.isSmall = false
  }

  close(): void {
    if (this.isGone) return
    this.emitter.emit('close')
    this.destroy()
  }

  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    windows.splice(windows.indexOf(this), 1)
    void this.webContents.end()
    this.emitter.emit('closed')
    if (windows.length === 0) endLastWindow()
  }
}
