// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import type { MadeCapture } from '../model/made-capture.ts'
import { ok, type Result } from '../model/result.ts'
import type { HostSession } from './host-session.ts'

/** A redacted capture of the host on screen, for the window to save. The code for it is loaded when it is asked for. */
export async function captureHost(session: Pick<HostSession, 'host'>): Promise<Result<MadeCapture, Failure>> {
  const { makeCapture } = await import('./make-capture.ts')
  const made = await makeCapture(session.host().reader, { redact: true })
  if (!made.ok) return made
  const { bytes, fileCount } = made.value
  return ok({
    name: 'throughway-capture.tar.gz',
    fileCount,
    sizeBytes: bytes.length,
    contentBase64: bytes.toString('base64'),
  })
}
