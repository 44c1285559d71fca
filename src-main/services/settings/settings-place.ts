// SPDX-License-Identifier: MIT
import path from 'node:path'
import { readXdgFolders, type XdgFolders } from '../desktop-entry/xdg-folders.ts'

/** The person's settings file. */
export function settingsFile({ config }: Pick<XdgFolders, 'config'> = readXdgFolders()): string {
  return path.join(config, 'settings.json')
}
