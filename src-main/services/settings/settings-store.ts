// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { Failure } from '../../contract/failures.ts'
import { ok, type Result } from '../../model/result.ts'
import type { Settings, SettingsProblem, SettingsView } from '../../model/settings.ts'
import { createListeners } from '../listeners.ts'
import { changeSettings, type SettingChange } from './change-settings.ts'
import { readSettings, type SettingsRead } from './read-settings.ts'
import { settingsFile } from './settings-place.ts'

/** What a person chose for the program, as it counts now. */
export interface SettingsStore {
  /** As they count now: a file that another process has written since is read again. */
  current(): Settings
  view(): SettingsView
  /** Changes settings, one call after another; nothing is changed where it fails. */
  change(changes: readonly SettingChange[]): Promise<Result<SettingsView, Failure>>
  /** Has `listener` called with every view after a change made here; returns the way to stop that. */
  onChanged(listener: (view: SettingsView) => void): () => void
}

/** A store over `file`. Reads it now; writes nothing until something is changed. */
export function createSettingsStore(file: string = settingsFile()): SettingsStore {
  const listeners = createListeners<SettingsView>()
  let read: SettingsRead = readSettings(file)
  let stamp = stampOf(file)
  let kept: readonly SettingsProblem[] = []
  let last: Promise<unknown> = Promise.resolve()

  function refresh(): SettingsRead {
    const now = stampOf(file)
    if (now !== stamp) {
      read = readSettings(file)
      stamp = now
    }
    return read
  }

  function view(): SettingsView {
    const { settings, chosen, problems } = refresh()
    return { settings, chosen, path: file, problems: [...problems, ...kept] }
  }

  async function change(changes: readonly SettingChange[]): Promise<Result<SettingsView, Failure>> {
    const changed = await changeSettings(file, changes)
    if (!changed.ok) return changed
    if (changed.value.kept !== null) kept = [...kept, changed.value.kept]
    const now = view()
    listeners.tell(now)
    return ok(now)
  }

  return {
    current: () => refresh().settings,
    view,
    change: (changes) => {
      const next = last.then(() => change(changes))
      last = next.catch(() => undefined)
      return next
    },
    onChanged: listeners.add,
  }
}

/** Tells two states of the file apart: a file that is put in its place is another inode. */
function stampOf(file: string): string {
  try {
    const { ino, mtimeMs, size } = fs.statSync(file)
    return `${ino} ${mtimeMs} ${size}`
  } catch {
    return ''
  }
}
