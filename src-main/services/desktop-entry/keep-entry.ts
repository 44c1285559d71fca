// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import type { Failure } from '../../contract/failures.ts'
import { fail, ok, type Result } from '../../model/result.ts'

/** The text of an entry; null where there is none or it cannot be read. */
export function readEntry(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}

/** Puts an entry down in one step: a desktop that reads it meanwhile sees the old one or the new one. */
export function writeEntry(file: string, text: string): Result<null, Failure> {
  const next = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`)
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(next, text, { mode: 0o644 })
    fs.renameSync(next, file)
    return ok(null)
  } catch (error) {
    const detail = systemCode(error)
    if (detail === null) throw error
    if (fs.existsSync(next)) fs.rmSync(next)
    return fail({ code: 'file-unwritable', path: file, detail })
  }
}

/** Takes an entry away; fine where there is none. */
export function removeEntry(file: string): Result<null, Failure> {
  try {
    fs.rmSync(file, { force: true })
    return ok(null)
  } catch (error) {
    const detail = systemCode(error)
    if (detail === null) throw error
    return fail({ code: 'file-unwritable', path: file, detail })
  }
}

/** The system's word for what went wrong; null: it was no error of the system. */
function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
