// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { readXdgFolders } from './desktop-entry/xdg-folders.ts'

/** Where this user's own state is kept: nothing that could not be had again. */
export function stateFolder(): string {
  return readXdgFolders().state
}

/** Keeps a value as JSON in a file of the state folder that only this user may read. A full or read-only home stops nothing. */
export function keepState(name: string, value: unknown): void {
  const file = path.join(stateFolder(), name)
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 })
    fs.renameSync(`${file}.new`, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** What was kept under this name, as it stands there; null where nothing was, or it cannot be read. */
export function recallState(name: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(path.join(stateFolder(), name), 'utf8'))
  } catch {
    return null
  }
}
