// SPDX-License-Identifier: MIT
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import type { Result } from '../../model/result.ts'
import { findKey, parseDesktopEntry } from '../desktop-entry/format-desktop-entry.ts'
import { readEntry, removeEntry } from '../desktop-entry/keep-entry.ts'
import type { XdgFolders } from '../desktop-entry/xdg-folders.ts'
import { type LaunchCommand, writeLoginEntry } from './autostart-entry.ts'

const fileName = 'io.github.throughway.resume.desktop'
const bootIdKey = 'X-Throughway-Boot-Id'

/** Has the window opened once after the restart that a change needs. `bootId` is of the boot in which it was made. */
export function writeResumeEntry(
  { autostart }: XdgFolders,
  command: LaunchCommand,
  bootId: string,
): Result<null, Failure> {
  return writeLoginEntry(path.join(autostart, fileName), {
    command: [...command, '--resume'],
    comment: 'Opens Throughway once after the restart that a change needs',
    more: [[bootIdKey, /^[0-9a-f-]{1,64}$/.test(bootId) ? bootId : 'unknown']],
  })
}

/** Nothing is to be opened after a restart any more. */
export function removeResumeEntry({ autostart }: XdgFolders): Result<null, Failure> {
  return removeEntry(path.join(autostart, fileName))
}

/** Whether an entry waits for a restart. */
export function hasResumeEntry({ autostart }: XdgFolders): boolean {
  return readEntry(path.join(autostart, fileName)) !== null
}

/**
 * Uses up the entry once the restart has been. `waiting`: somebody only logged in again, and it stays for the restart.
 * `null` for `bootId`: the boot cannot be told; the window opens once more rather than never.
 */
export function takeResumeEntry({ autostart }: XdgFolders, bootId: string | null): 'due' | 'waiting' | 'none' {
  const file = path.join(autostart, fileName)
  const text = readEntry(file)
  if (text === null) return 'none'
  if (bootId !== null && findKey(parseDesktopEntry(text), 'Desktop Entry', bootIdKey) === bootId) return 'waiting'
  removeEntry(file)
  return 'due'
}
