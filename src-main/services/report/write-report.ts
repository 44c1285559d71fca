// SPDX-License-Identifier: MIT
import { writePrivateFile } from '../../capture/write-private-file.ts'
import type { Failure } from '../../contract/failures.ts'
import { fail, ok, type Result } from '../../model/result.ts'

/** Writes a report to a file that only this user may read, until it is given away. */
export async function writeReport(file: string, text: string): Promise<Result<null, Failure>> {
  const written = await writePrivateFile(file, Buffer.from(text, 'utf8'))
  return written.ok ? ok(null) : fail({ code: 'file-unwritable', path: file, detail: written.failure })
}
