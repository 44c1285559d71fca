// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'
import { type ConfigKind, editConfigText, writeAction } from './edit-config-file.ts'
import type { TokenChange } from './plan-tokens.ts'

/** A file of our own among those that a system joins. */
export interface DropIn {
  readonly path: string
  readonly kind: ConfigKind
  /** Its text before a word is in it; with nothing more in it the file goes. */
  readonly empty: string
}

/** Puts words into a file of our own, which is made for them and goes with the last of them. */
export function editDropIn(
  files: HostFiles,
  { path, kind, empty }: DropIn,
  change: TokenChange,
): Result<readonly HostAction[], ConfigFailure> {
  const file = files.read(path)
  if (file.state === 'unreadable') return unreadable(path, file)
  const before = file.state === 'text' ? file.text : null
  if (before === null && change.add.length === 0) return ok([])
  const edit = editConfigText(kind, { path, text: before ?? empty }, change)
  if (!edit.ok) return edit
  const after = edit.value.text === empty ? null : edit.value.text
  return ok(after === before ? [] : [writeAction(path, before, after)])
}
