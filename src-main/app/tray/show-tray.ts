// SPDX-License-Identifier: MIT
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import type { MachinesView } from '../../model/machine-view.ts'
import { findAsset } from '../../services/find-asset.ts'
import type { ShellWords } from '../../words/shell-words.ts'
import { describeTray, type TrayCommand, type TrayEntry } from './describe-tray.ts'

/** The program's icon in the panel. */
export interface ShownTray {
  show(view: MachinesView): void
}

/**
 * Puts the icon into the panel (a StatusNotifierItem; GNOME shows those with an extension only). The menu is built anew
 * with every view: one that is open must not change under the pointer, so nothing of it is kept.
 */
export function showTray(words: ShellWords, perform: (command: TrayCommand) => void): ShownTray {
  const icons = { idle: loadIcon('idle'), running: loadIcon('running') }
  const tray = new Tray(icons.idle)
  let shown = ''

  function show(view: MachinesView | null): void {
    const description = describeTray(view, words)
    const text = JSON.stringify(description)
    if (text === shown) return
    shown = text
    tray.setImage(description.isRunning ? icons.running : icons.idle)
    tray.setToolTip(description.tooltip)
    tray.setContextMenu(Menu.buildFromTemplate(description.entries.map((entry) => buildItem(entry, perform))))
  }

  // Some panels activate an icon by a click and show its menu by another.
  tray.on('click', () => perform({ do: 'open', place: { at: 'start' } }))
  show(null)
  return { show }
}

function buildItem(entry: TrayEntry, perform: (command: TrayCommand) => void): MenuItemConstructorOptions {
  if (entry.kind === 'separator') return { type: 'separator' }
  // An ampersand marks a letter to be pressed; a name means itself.
  const label = entry.label.replaceAll('&', '&&')
  if (entry.kind === 'submenu') return { label, submenu: entry.entries.map((below) => buildItem(below, perform)) }
  const { command, isChecked } = entry
  return {
    label,
    enabled: command !== null,
    ...(isChecked === null ? {} : { type: 'checkbox', checked: isChecked }),
    click: () => {
      if (command !== null) perform(command)
    },
  }
}

/** An icon of the tray; the larger one beside it (`@2x`) is found by Electron. */
function loadIcon(name: 'idle' | 'running') {
  const file = findAsset(`tray/${name}.png`)
  return file === null ? nativeImage.createEmpty() : nativeImage.createFromPath(file)
}
