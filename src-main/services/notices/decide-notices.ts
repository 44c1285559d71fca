// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../model/change-view.ts'
import type { MachinesView } from '../../model/machine-view.ts'
import type { Notice } from '../../model/notice.ts'
import type { Settings } from '../../model/settings.ts'

/** What is worth telling between two views of changes, the older of which may be none. Pure. */
export function noticesOfChanges(before: ChangeView | null, now: ChangeView): Notice[] {
  const notices: Notice[] = []
  const ended = now.running?.ended ?? null
  const wasRunning = before?.running !== undefined && before.running !== null && before.running.ended === null
  if (now.running !== null && ended !== null && wasRunning) {
    const isDone = ended.state !== 'failed' && ended.state !== 'refused' && !ended.state.endsWith('unfinished')
    notices.push({
      kind: isDone ? 'work-done' : 'work-failed',
      title: now.running.title,
      text: ended.text,
      place: { at: 'changes' },
    })
  }
  if (now.trial?.state === 'running' && before?.trial?.state !== 'running') notices.push({ kind: 'trial-waiting' })
  return notices
}

/** What is worth telling between two views of machines. The first view tells nothing: it is how things were found. Pure. */
export function noticesOfMachines(before: MachinesView | null, now: MachinesView): Notice[] {
  if (before === null) return []
  const notices: Notice[] = []
  for (const machine of now.machines) {
    const { uuid, name, state } = machine
    const old = before.machines.find((other) => other.uuid === uuid)
    if (old !== undefined && old.state !== 'crashed' && state === 'crashed') {
      notices.push({ kind: 'machine-crashed', uuid, name })
    }
  }
  const { task } = now
  const isEnd = task !== null && task.ended !== null && before.task !== null && before.task.ended === null
  if (isEnd && task.ended !== null && task.ended.outcome !== 'cancelled') {
    notices.push({
      kind: task.ended.outcome === 'done' ? 'work-done' : 'work-failed',
      title: task.title,
      text: task.ended.text,
      place: { at: 'machines' },
    })
  }
  return notices
}

/** Whether a person wants to be told of this by the desktop. Pure. */
export function isNoticeWanted(
  { kind }: Notice,
  settings: Pick<Settings, 'notifyWork' | 'notifyMachines' | 'notifyTrouble'>,
): boolean {
  switch (kind) {
    case 'work-done':
    case 'work-failed':
    case 'trial-waiting':
      return settings.notifyWork
    case 'refused':
    case 'machine-crashed':
      return settings.notifyMachines
    case 'trouble':
      return settings.notifyTrouble
  }
}

/** Whether a notice is shown by the desktop: what a person looks at in the window is not told twice. Pure. */
export function isShownByDesktop(notice: Notice, isWindowFocused: boolean): boolean {
  return !isWindowFocused || notice.kind === 'trouble'
}
