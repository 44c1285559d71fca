// SPDX-License-Identifier: MIT
import { Menu } from 'electron'
import type { ShellWords } from '../words/shell-words.ts'

/** The window's menu, hidden until Alt is pressed: it carries the keys that people expect, and no developer tools. */
export function setWindowMenu({ menu, quit }: ShellWords): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: menu.window,
        submenu: [
          { role: 'close', label: menu.close },
          { role: 'quit', label: quit },
        ],
      },
      { role: 'editMenu', label: menu.edit },
      {
        label: menu.view,
        submenu: [
          { role: 'zoomIn', label: menu.larger },
          { role: 'zoomOut', label: menu.smaller },
          { role: 'resetZoom', label: menu.usualSize },
        ],
      },
    ]),
  )
}
