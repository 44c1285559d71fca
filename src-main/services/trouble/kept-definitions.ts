// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { writePrivateFile } from '../../capture/write-private-file.ts'
import type { Failure } from '../../contract/failures.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { stateFolder } from '../state-file.ts'

/** Keeps a definition in a file that only this user may read, before it is changed. Answers where. */
export async function keepDefinition(name: string, xml: string): Promise<Result<string, Failure>> {
  const folder = path.join(stateFolder(), 'definitions')
  const time = new Date().toISOString().replaceAll(':', '').slice(0, 17)
  // libvirt allows what a file name does not.
  const plainName = name.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, 100)
  const file = path.join(folder, `${plainName}-${time}-${randomBytes(3).toString('hex')}.xml`)
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return fail({ code: 'file-unwritable', path: folder, detail: code })
  }
  const written = await writePrivateFile(file, Buffer.from(xml, 'utf8'))
  return written.ok ? ok(file) : fail({ code: 'file-unwritable', path: file, detail: written.failure })
}

/** A definition that was kept. A file of another folder is not read: its name comes from a file that anyone may have edited. */
export function readKeptDefinition(file: string): Result<string, Failure> {
  const folder = path.join(stateFolder(), 'definitions')
  if (path.dirname(file) !== folder) return fail({ code: 'host-unreadable', path: file, detail: 'EACCES' })
  try {
    return ok(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return fail({ code: 'host-unreadable', path: file, detail: code })
  }
}
