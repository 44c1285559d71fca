// SPDX-License-Identifier: MIT
import { writePrivateFile } from '../capture/write-private-file.ts'
import type { Failure } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { makeCapture } from './make-capture.ts'

/** What was written. */
export interface WrittenCapture {
  readonly sizeBytes: number
  /** Files of the host and outputs of programs, without the capture's own manifest. */
  readonly fileCount: number
}

/**
 * Writes a capture of the host behind `reader` to a file that only this user may read.
 *
 * Fails: `file-unwritable`, and as `makeCapture` does.
 */
export async function writeCapture(
  reader: HostReader,
  file: string,
  options: { readonly redact: boolean },
): Promise<Result<WrittenCapture, Failure>> {
  const made = await makeCapture(reader, options)
  if (!made.ok) return made
  const { bytes, fileCount } = made.value
  const written = await writePrivateFile(file, bytes)
  return written.ok
    ? ok({ sizeBytes: bytes.length, fileCount })
    : fail({ code: 'file-unwritable', path: file, detail: written.failure })
}
