// SPDX-License-Identifier: MIT
import fs from 'node:fs'

/** A writer holds it for milliseconds; one that is this old was left behind by a power cut. */
const leftBehindMs = 10_000
const pauseMs = 20
const longestWaitMs = 3_000

/**
 * Runs `work` while no other process of this user does so for the same file. Answers null where another held it for too long.
 * Rejects with the system's error where the lock cannot be made.
 */
export async function withSettingsLock<T>(file: string, work: () => T): Promise<T | null> {
  const lock = `${file}.lock`
  for (let waitedMs = 0; waitedMs <= longestWaitMs; waitedMs += pauseMs) {
    if (take(lock)) {
      try {
        return work()
      } finally {
        fs.rmSync(lock, { force: true })
      }
    }
    removeLeftBehind(lock)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return null
}

function take(lock: string): boolean {
  try {
    fs.writeFileSync(lock, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Away under a name of its own first: of two that find it, one gets it. */
function removeLeftBehind(lock: string): void {
  const status = fs.statSync(lock, { throwIfNoEntry: false })
  if (status === undefined || Date.now() - status.mtimeMs < leftBehindMs) return
  const aside = `${lock}.${process.pid}`
  try {
    fs.renameSync(lock, aside)
    fs.rmSync(aside)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
