// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'

/** Writes a file of ours, or nothing where it is so already. */
export function writeFile(
  path: string,
  text: string,
  files: HostFiles,
  mode = 0o644,
): Result<readonly HostAction[], ConfigFailure> {
  const file = files.read(path)
  if (file.state === 'unreadable') return unreadable(path, file)
  const before = file.state === 'text' ? file.text : null
  return ok(before === text ? [] : [{ kind: 'write', path, before, after: text, mode, how: 'replace' }])
}

/** Removes a text file of ours, or nothing where there is none. */
export function removeFile(path: string, files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  const file = files.read(path)
  if (file.state === 'unreadable') return unreadable(path, file)
  if (file.state === 'absent') return ok([])
  return ok([{ kind: 'write', path, before: file.text, after: null, mode: 0o644, how: 'replace' }])
}

/** The text of a file that has to be there. */
export function readNeeded(path: string, files: HostFiles): Result<string, ConfigFailure> {
  const file = files.read(path)
  if (file.state === 'text') return ok(file.text)
  return unreadable(path, file.state === 'absent' ? { reason: 'there is no such file', needsHelper: false } : file)
}

/** The text of a file, or null where there is none. */
export function readOptional(path: string, files: HostFiles): Result<string | null, ConfigFailure> {
  const file = files.read(path)
  if (file.state === 'unreadable') return unreadable(path, file)
  return ok(file.state === 'text' ? file.text : null)
}
