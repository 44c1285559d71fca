// SPDX-License-Identifier: MIT
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { fail, type Result } from '../../model/result.ts'
import { findKey, formatDesktopEntry, formatExec, parseDesktopEntry } from '../desktop-entry/format-desktop-entry.ts'
import { readEntry, removeEntry, writeEntry } from '../desktop-entry/keep-entry.ts'
import type { XdgFolders } from '../desktop-entry/xdg-folders.ts'

const fileName = 'io.github.throughway.desktop'

/** Words that start this program from anywhere: the executable and what it needs to find itself. */
export type LaunchCommand = readonly string[]

/**
 * Whether the program is started at login. Desktops switch an entry off by a key and leave the file.
 *
 * Source: Desktop Application Autostart Specification 0.5.
 */
export function isAutostartOn({ autostart }: XdgFolders): boolean {
  const text = readEntry(path.join(autostart, fileName))
  if (text === null) return false
  const groups = parseDesktopEntry(text)
  const value = (key: string) => findKey(groups, 'Desktop Entry', key)
  return value('Exec') !== null && value('Hidden') !== 'true' && value('X-GNOME-Autostart-enabled') !== 'false'
}

/** Has the program started at login in the background, or not any more. */
export function setAutostart({ autostart }: XdgFolders, command: LaunchCommand, isOn: boolean): Result<null, Failure> {
  const file = path.join(autostart, fileName)
  if (!isOn) return removeEntry(file)
  return writeLoginEntry(file, {
    command: [...command, '--background'],
    comment: 'Starts Throughway in the background at login',
    more: [],
  })
}

/** Puts down an entry that the desktop starts at login. */
export function writeLoginEntry(
  file: string,
  {
    command,
    comment,
    more,
  }: {
    readonly command: LaunchCommand
    readonly comment: string
    readonly more: readonly (readonly [key: string, value: string])[]
  },
): Result<null, Failure> {
  const exec = formatExec(command)
  if (!exec.ok)
    return fail({ code: 'file-unwritable', path: file, detail: `${exec.failure.value}: ${exec.failure.reason}` })
  const keys = [
    ['Type', 'Application'],
    ['Name', 'Throughway'],
    ['Comment', comment],
    ['Exec', exec.value],
    ['Icon', 'io.github.throughway'],
    ['Terminal', 'false'],
    ['X-GNOME-Autostart-enabled', 'true'],
    ...more,
  ] as const
  return writeEntry(file, formatDesktopEntry([{ name: 'Desktop Entry', keys }]))
}
