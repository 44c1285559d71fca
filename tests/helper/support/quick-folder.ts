// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Flushing costs nothing in memory, and the kill suites flush thousands of times. */
const parent = isWritable('/dev/shm') ? '/dev/shm' : os.tmpdir()

/** An empty folder in memory where there is one, removed when the test has finished. */
export function makeQuickFolder(): string {
  const folder = fs.mkdtempSync(path.join(parent, 'throughway-'))
  // What root works in must be root's alone.
  fs.chmodSync(folder, 0o755)
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

function isWritable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}
