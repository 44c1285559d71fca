// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../src-main/model/result.ts'
import { toBase64 } from './to-base64.ts'
import type { CallFailure } from './window-state.ts'

/** A capture as the contract takes it. */
export interface CaptureFile {
  readonly name: string
  readonly contentBase64: string
}

/** The contract takes 24 MiB of base64, which is 18 MiB of archive; real captures have less than two. */
export const largestCaptureBytes = 18 * 1024 * 1024

/** The chosen or dropped file, ready to be sent, or why it is not worth sending. */
export async function readCaptureFile(
  file: Blob & { readonly name: string },
): Promise<Result<CaptureFile, CallFailure>> {
  if (file.size > largestCaptureBytes) {
    return fail({ code: 'capture-refused', reason: 'too-large', detail: `${file.size} bytes` })
  }
  try {
    return ok({ name: file.name.slice(0, 255), contentBase64: toBase64(new Uint8Array(await file.arrayBuffer())) })
  } catch (error) {
    // A dropped folder looks like a file until it is read.
    const detail = error instanceof Error ? error.message : String(error)
    return fail({ code: 'capture-refused', reason: 'damaged', detail })
  }
}
