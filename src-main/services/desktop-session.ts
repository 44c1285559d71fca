// SPDX-License-Identifier: MIT
import type { ThroughwayApi } from '../contract/api.ts'
import type { Failure } from '../contract/failures.ts'
import type { Handlers } from '../contract/kit.ts'
import type { DesktopSwitch, DesktopView } from '../model/desktop-view.ts'
import type { MachinesView } from '../model/machine-view.ts'
import { ok, type Result } from '../model/result.ts'
import { isAutostartOn, type LaunchCommand, setAutostart } from './autostart/autostart-entry.ts'
import { isRestartPending } from './autostart/restart-pending.ts'
import { hasResumeEntry, removeResumeEntry, writeResumeEntry } from './autostart/resume-entry.ts'
import type { ChangeSession } from './change-session.ts'
import {
  type ActionName,
  hasMachineActions,
  removeMachineActions,
  writeMachineActions,
} from './desktop-entry/machine-actions.ts'
import type { XdgFolders } from './desktop-entry/xdg-folders.ts'
import type { MachineSession } from './machines/machine-session.ts'

/** What the program's place in the desktop is kept by. */
export interface DesktopOptions {
  readonly folders: XdgFolders
  readonly command: LaunchCommand
  /** Of the boot that runs, or null where it cannot be told. */
  readonly bootId: string | null
  readonly actionName: ActionName
  /** Shows the folder of the log; a failure says why it was not shown. */
  readonly openLog: () => Promise<Result<null, Failure>>
  readonly changes: Pick<ChangeSession, 'onChanged'>
  readonly machines: Pick<MachineSession, 'onChanged'>
}

type DesktopHandlers = Handlers<ThroughwayApi>['app']

const notServed: DesktopView = {
  autostart: { at: 'not-available', reason: 'served' },
  machineActions: { at: 'not-available', reason: 'served' },
}

/** What the form in a browser answers: it is not part of the desktop. */
export const servedDesktop: DesktopHandlers = {
  view: async () => ok(notServed),
  autostart: async () => ok(notServed),
  machineActions: async () => ok(notServed),
  openLog: async () => ok(notServed),
}

/**
 * Keeps what the desktop has of the program: at login, after the restart that a change needs, and an action for each
 * machine. Entries that are switched on follow the changes and the machines from now on.
 */
export function createDesktopSession(options: DesktopOptions): DesktopHandlers {
  const { folders, command, bootId, actionName } = options
  let machines: MachinesView['machines'] = []
  let written = ''

  const view = (): DesktopView => ({
    autostart: stateOf(isAutostartOn(folders)),
    machineActions: stateOf(hasMachineActions(folders)),
  })
  const keepActions = () => writeMachineActions(folders, { command, machines, actionName })

  options.changes.onChanged((changes) => {
    if (changes.running !== null && changes.running.ended === null) return
    if (isRestartPending(changes, bootId)) writeResumeEntry(folders, command, bootId ?? 'unknown')
    else if (hasResumeEntry(folders)) removeResumeEntry(folders)
  })
  options.machines.onChanged((now) => {
    // While libvirt does not answer there is nothing to say of its machines.
    if (now.libvirt.at !== 'connected') return
    machines = now.machines
    const names = JSON.stringify(machines.map(({ uuid, name }) => [uuid, name]))
    if (names === written) return
    written = names
    if (hasMachineActions(folders)) keepActions()
  })

  return {
    view: async () => ok(view()),
    autostart: async ({ enabled }) => {
      const set = setAutostart(folders, command, enabled)
      return set.ok ? ok(view()) : set
    },
    machineActions: async ({ enabled }) => {
      const set = enabled ? keepActions() : removeMachineActions(folders)
      return set.ok ? ok(view()) : set
    },
    openLog: async () => {
      const opened = await options.openLog()
      return opened.ok ? ok(view()) : opened
    },
  }
}

function stateOf(isOn: boolean): DesktopSwitch {
  return isOn ? { at: 'on' } : { at: 'off' }
}
