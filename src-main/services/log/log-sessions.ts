// SPDX-License-Identifier: MIT
import type { LibvirtState, MachinesView } from '../../model/machine-view.ts'
import type { SettingsProblem } from '../../model/settings.ts'
import type { ChangeSession } from '../change-session.ts'
import type { MachineSession } from '../machines/machine-session.ts'
import { programCommit, programVersion } from '../program-version.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import type { Log } from './log.ts'

/** What a log follows. */
export interface LoggedSessions {
  readonly changes: Pick<ChangeSession, 'onChanged'>
  readonly machines: Pick<MachineSession, 'onChanged'>
  readonly settings: Pick<SettingsStore, 'view' | 'onChanged'>
}

/** Notes the start, and from then on how changes end, what machines do and what is wrong with the settings file. */
export function logSessions(log: Log, { changes, machines, settings }: LoggedSessions): void {
  const commit = programCommit === null ? '' : ` (${programCommit})`
  log.write('information', 'start', `Throughway ${programVersion}${commit}, Node ${process.version}`)
  for (const problem of settings.view().problems) log.write('warning', 'settings', describeProblem(problem))
  settings.onChanged(({ problems }) => {
    for (const problem of problems) log.write('warning', 'settings', describeProblem(problem))
  })
  let ended: unknown = null
  changes.onChanged(({ running }) => {
    if (running === null || running.ended === null || running.ended === ended) return
    ended = running.ended
    const { state, text } = running.ended
    log.write('information', 'change', `${running.title}: ${state}. ${text}`)
  })
  let before: MachinesView | null = null
  machines.onChanged((view) => {
    noteMachines(log, before, view)
    before = view
  })
}

function noteMachines(log: Log, before: MachinesView | null, now: MachinesView): void {
  if (before === null || describeLibvirt(before.libvirt) !== describeLibvirt(now.libvirt)) {
    const isReached = now.libvirt.at !== 'unreachable'
    log.write(isReached ? 'information' : 'warning', 'libvirt', describeLibvirt(now.libvirt))
  }
  for (const { uuid, name, state } of now.machines) {
    const old = before?.machines.find((machine) => machine.uuid === uuid)
    if (old?.state === state) continue
    log.write(state === 'crashed' ? 'warning' : 'information', 'machine', `${name} (${uuid}): ${state}`)
  }
  const { task } = now
  if (task !== null && task.ended !== null && (before?.task ?? null)?.ended === null) {
    const { outcome, text } = task.ended
    log.write(outcome === 'failed' ? 'warning' : 'information', 'task', `${task.title}: ${outcome}. ${text}`)
  }
}

function describeLibvirt(libvirt: LibvirtState): string {
  return libvirt.at === 'unreachable' ? `unreachable: ${libvirt.code} (${libvirt.text})` : libvirt.at
}

function describeProblem(problem: SettingsProblem): string {
  switch (problem.code) {
    case 'unreadable':
      return `the file cannot be read, the defaults count: ${problem.detail}`
    case 'newer':
      return `the file is of the newer version ${problem.version}`
    case 'invalid':
      return `${problem.key} cannot be ${problem.value}, the default counts; it is ${problem.wanted}`
    case 'kept':
      return `the file as it was is kept in ${problem.path}`
  }
}
