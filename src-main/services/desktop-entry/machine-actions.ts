// SPDX-License-Identifier: MIT
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import type { MachineView } from '../../model/machine-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { LaunchCommand } from '../autostart/autostart-entry.ts'
import {
  type EntryGroup,
  escapeValue,
  findKey,
  formatDesktopEntry,
  formatExec,
  parseDesktopEntry,
} from './format-desktop-entry.ts'
import { readEntry, removeEntry, writeEntry } from './keep-entry.ts'
import type { XdgFolders } from './xdg-folders.ts'

/** File of the program's entry among applications, the system's and the person's own; the same name covers it. */
export const desktopEntryName = 'io.github.throughway.desktop'

/** Says that the copy is ours to rewrite and to take away. */
const oursKey = 'X-Throughway-Machine-Actions'
const mainGroup = 'Desktop Entry'
const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Menus show a handful. */
const mostActions = 10

/** What names the actions: `Start windows-11` in the person's language. */
export type ActionName = (machineName: string) => string

/** Whether the person's own copy with an action for each machine is there. */
export function hasMachineActions({ applications }: XdgFolders): boolean {
  const text = readEntry(path.join(applications, desktopEntryName))
  return text !== null && findKey(parseDesktopEntry(text), mainGroup, oursKey) !== null
}

/**
 * Puts the person's own copy of the program's entry down, with an action for each machine that can be named in it.
 * An entry there that is not ours stays as it is, and that is the failure.
 */
export function writeMachineActions(
  folders: XdgFolders,
  {
    command,
    machines,
    actionName,
  }: {
    readonly command: LaunchCommand
    readonly machines: readonly Pick<MachineView, 'uuid' | 'name'>[]
    readonly actionName: ActionName
  },
): Result<null, Failure> {
  const file = path.join(folders.applications, desktopEntryName)
  const present = readEntry(file)
  if (present !== null && !hasMachineActions(folders))
    return fail({ code: 'file-unwritable', path: file, detail: 'an entry of your own stands there already' })
  const text = buildMachineActions(readBase(folders), command, machines, actionName)
  if (!text.ok)
    return fail({ code: 'file-unwritable', path: file, detail: `${text.failure.value}: ${text.failure.reason}` })
  return text.value === present ? ok(null) : writeEntry(file, text.value)
}

/** Takes the person's own copy away, if it is ours. */
export function removeMachineActions(folders: XdgFolders): Result<null, Failure> {
  return hasMachineActions(folders) ? removeEntry(path.join(folders.applications, desktopEntryName)) : ok(null)
}

/** The text of the copy: the system's entry as it is, its actions, and one for each machine. */
export function buildMachineActions(
  base: readonly EntryGroup[],
  command: LaunchCommand,
  machines: readonly Pick<MachineView, 'uuid' | 'name'>[],
  actionName: ActionName,
) {
  const opening = formatExec(command)
  if (!opening.ok) return opening
  const actions = machines.flatMap(({ uuid, name }): EntryGroup[] => {
    const label = escapeValue(actionName(name))
    const exec = formatExec([...command, '--start-vm', uuid])
    // A name that no menu can show has no action; the machine is started from the window.
    if (!uuidShape.test(uuid) || !label.ok || !exec.ok || !escapeValue(name).ok) return []
    return [
      {
        name: `Desktop Action start-${uuid}`,
        keys: [
          ['Name', label.value],
          ['Exec', exec.value],
        ],
      },
    ]
  })
  const shown = actions.slice(0, mostActions)
  const ids = shown.map(({ name }) => `${name.slice('Desktop Action '.length)};`).join('')
  const present = base.find(({ name }) => name === mainGroup)?.keys ?? []
  const others = findKey(base, mainGroup, 'Actions') ?? ''
  const main: EntryGroup = {
    name: mainGroup,
    keys: [
      ...present.filter(([key]) => key !== 'Actions' && key !== 'Exec' && key !== 'TryExec' && key !== oursKey),
      ['Exec', opening.value],
      ['Actions', `${others === '' || others.endsWith(';') ? others : `${others};`}${ids}`],
      [oursKey, 'true'],
    ],
  }
  return ok(formatDesktopEntry([main, ...base.filter(({ name }) => name !== mainGroup), ...shown]))
}

/** The system's entry, or one of our own where the program runs without having been installed. */
function readBase({ systemApplications }: XdgFolders): readonly EntryGroup[] {
  for (const folder of systemApplications) {
    const text = readEntry(path.join(folder, desktopEntryName))
    if (text !== null) return parseDesktopEntry(text)
  }
  const keys = [
    ['Type', 'Application'],
    ['Name', 'Throughway'],
    ['Icon', 'io.github.throughway'],
    ['Terminal', 'false'],
    ['Categories', 'System;'],
  ] as const
  return [{ name: mainGroup, keys }]
}
