// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Writes an address with its secret as the one line of a file that only its owner may read, in one step; a file that
 * stands there is replaced. Returns the errno's name where it could not be written, or null.
 */
export function writeLink(file: string, address: string): string | null {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}`)
  try {
    fs.writeFileSync(draft, `${address}\n`, { mode: 0o600, flag: 'wx' })
    fs.renameSync(draft, file)
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    fs.rmSync(draft, { force: true })
    return String(error.code)
  }
}

/** Takes the file away again: its address leads nowhere when nobody listens. */
export function removeLink(file: string): void {
  fs.rmSync(file, { force: true })
}
