// SPDX-License-Identifier: MIT
import type { Cause } from '../model/diagnosis.ts'
import type { ExitCode } from './exit-codes.ts'

/** Why a command did not do what was asked, in words for the terminal. */
export interface CommandFailure {
  readonly code: string
  /** One sentence that names what is wrong. */
  readonly message: string
  /** What to do about it; null where nothing can be advised. */
  readonly remedy: string | null
  readonly exitCode: ExitCode
  /** The cause that logs name, where a machine did not start; `message` tells it too. */
  readonly cause?: Cause
}

/** Version of the shape of the document that `--json` prints for a failure. */
export const failureDocumentSchema = 1

/** The one JSON document of a command that failed. */
export function buildFailureDocument({ code, message, remedy, cause }: CommandFailure): object {
  return { schema: failureDocumentSchema, error: { code, message, remedy, ...(cause === undefined ? {} : { cause }) } }
}
