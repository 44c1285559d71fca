// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import fs, { type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../model/result.ts'
import { errorCode } from '../probes/failed-read.ts'

/**
 * Writes a file that only its owner may read, whole or not at all.
 *
 * A file that stands there is replaced; anything else at that name (a link, a folder, a device) is left alone.
 * Fails: with the errno's name; nothing is left behind then.
 */
export async function writePrivateFile(file: string, content: Uint8Array): Promise<Result<null, string>> {
  const draft = path.join(path.dirname(file), `.${path.basename(file).slice(0, 200)}.${randomBytes(6).toString('hex')}`)
  let isDraftMade = false
  try {
    const standing = await fs.lstat(file).catch(ignoreAbsence)
    if (standing !== null && !standing.isFile()) return fail(standing.isDirectory() ? 'EISDIR' : 'EEXIST')
    const handle = await fs.open(draft, 'wx', 0o600)
    isDraftMade = true
    await fillFile(handle, content)
    await fs.rename(draft, file)
    return ok(null)
  } catch (error) {
    // In a folder that may not be entered there is no draft, and to look for one fails again.
    if (isDraftMade) await fs.rm(draft, { force: true })
    const code = errorCode(error)
    if (code === null) throw error
    return fail(code)
  }
}

async function fillFile(handle: FileHandle, content: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function ignoreAbsence(error: unknown): null {
  if (errorCode(error) !== 'ENOENT') throw error
  return null
}
