// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { SettingKey, Settings, SettingsProblem } from '../../model/settings.ts'
import { readSettings, type SettingsRead } from './read-settings.ts'
import { withSettingsLock } from './settings-lock.ts'

/** One choice; `undefined` takes it back to its default. */
export interface SettingChange<Key extends SettingKey = SettingKey> {
  readonly key: Key
  readonly value: Settings[Key] | undefined
}

/** The settings after a change, and where the file as it was before was kept, if it had to be. */
export interface SettingsChanged {
  readonly read: SettingsRead
  readonly kept: Extract<SettingsProblem, { code: 'kept' }> | null
}

/**
 * Changes settings in the file, in one step that another process sees whole or not at all; keys that are not known stay.
 * A file of another version, or one that cannot be read, is kept beside it first; where that fails nothing is written.
 */
export async function changeSettings(
  file: string,
  changes: readonly SettingChange[],
): Promise<Result<SettingsChanged, Failure>> {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    // Where the file is a link into somebody's collection of such files, it stays one.
    const target = realPlace(file)
    const done = await withSettingsLock(target, () => write(target, changes))
    return done === null
      ? fail({ code: 'file-unwritable', path: file, detail: 'another program is writing it' })
      : ok({ read: readSettings(file), kept: done.kept })
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : null
    if (detail === null) throw error
    return fail({ code: 'file-unwritable', path: file, detail })
  }
}

function write(file: string, changes: readonly SettingChange[]): Pick<SettingsChanged, 'kept'> {
  const { document, keepFirst } = readSettings(file)
  const next = { ...document }
  for (const { key, value } of changes) {
    if (value === undefined) delete next[key]
    else next[key] = value
  }
  const kept = keepFirst === null ? null : ({ code: 'kept', path: keep(file, keepFirst), why: keepFirst } as const)
  const aside = `${file}.${process.pid}.new`
  try {
    const handle = fs.openSync(aside, 'w', 0o600)
    try {
      fs.writeFileSync(handle, `${JSON.stringify(next, null, 2)}\n`)
      // A power cut after the renaming must not find an empty file.
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(aside, file)
  } catch (error) {
    fs.rmSync(aside, { force: true })
    throw error
  }
  return { kept }
}

/** Gives the file as it is a second name, which says why and when: the one that is written next is another file. */
function keep(file: string, why: NonNullable<SettingsRead['keepFirst']>): string {
  const { dir, name, ext } = path.parse(file)
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  for (let count = 1; ; count += 1) {
    const kept = path.join(dir, `${name}.${why}-${time}${count === 1 ? '' : `-${count}`}${ext}`)
    try {
      keepAs(file, kept)
      return kept
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function keepAs(file: string, kept: string): void {
  try {
    fs.linkSync(file, kept)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // Some file systems have no second names.
    if (code !== 'EPERM' && code !== 'EOPNOTSUPP' && code !== 'EMLINK' && code !== 'ENOSYS') throw error
    fs.copyFileSync(file, kept, fs.constants.COPYFILE_EXCL)
  }
}

function realPlace(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return file
    throw error
  }
}
