// SPDX-License-Identifier: MIT
import { EventEmitter } from 'node:events'
import fs from 'node:fs'

/** Electron's `nativeImage`: what was loaded, by its file. */
export const nativeImage = {
  createFromPath: (file: string): NativeImage => ({ isEmpty: () => !fs.existsSync(file), file }),
  createEmpty: (): NativeImage => ({ isEmpty: () => true, file: '' }),
}

interface NativeImage {
  isEmpty(): boolean
  readonly file?: string
}

/** Electron's description of an entry. */
export interface MenuItemConstructorOptions {
  readonly label?: string
  readonly type?: 'separator' | 'checkbox' | 'normal'
  readonly role?: 'close' | 'quit' | 'editMenu' | 'zoomIn' | 'zoomOut' | 'resetZoom'
  readonly enabled?: boolean
  readonly checked?: boolean
  readonly submenu?: MenuItemConstructorOptions[]
  readonly click?: () => void
}

interface MenuItem {
  readonly label: string
  readonly type: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly submenu?: Menu
  click(): void
}

/** Electron's `Menu`. */
export class Menu {
  readonly items: MenuItem[] = []
  private static applicationMenu: Menu | null = null

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    const menu = new Menu()
    for (const { label = '', type, enabled = true, checked = false, submenu, click } of template) {
      menu.items.push({
        label,
        type: submenu === undefined ? (type ?? 'normal') : 'submenu',
        enabled,
        checked,
        ...(submenu === undefined ? {} : { submenu: Menu.buildFromTemplate(submenu) }),
        click: () => click?.(),
      })
    }
    return menu
  }

  static setApplicationMenu(menu: Menu): void {
    Menu.applicationMenu = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.applicationMenu
  }
}

/** Electron's `Tray`: there is no panel, so what it was given is all there is. */
export class Tray {
  private readonly emitter = new EventEmitter()
  image: NativeImage

  constructor(image: NativeImage) {
    this.image = image
  }

  setImage(image: NativeImage): void {
    this.image = image
  }

  setToolTip(_text: string): void {}

  setContextMenu(_menu: Menu): void {}

  on(name: 'click', listener: () => void): this {
    this.emitter.on(name, listener)
    return this
  }
}

/** Electron's `Notification`. */
export class Notification {
  readonly title: string
  readonly body: string
  private readonly emitter = new EventEmitter()

  constructor({ title, body }: { title: string; body: string }) {
    this.title = title
    this.body = body
  }

  static isSupported(): boolean {
    return true
  }

  on(name: 'click' | 'close', listener: () => void): this {
    this.emitter.on(name, listener)
    return this
  }

  emit(name: 'click' | 'close'): boolean {
    return this.emitter.emit(name)
  }

  show(): void {}
}

/** Electron's `dialog`; what is asked is answered by the suite. */
export const dialog = {
  showErrorBox(_title: string, _text: string): void {},
  async showMessageBox(_options: {
    readonly type: 'question'
    readonly message: string
    readonly detail: string
    readonly buttons: string[]
    readonly defaultId: number
    readonly cancelId: number
  }): Promise<{ response: number }> {
    return { response: 0 }
  },
}

/** Electron's `shell`. */
export const shell = {
  async openExternal(_address: string): Promise<void> {},
  async openPath(_path: string): Promise<string> {
    return ''
  },
  beep(): void {},
}

/** Electron's `screen`: one of 1920 by 1080 pixels. */
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}
