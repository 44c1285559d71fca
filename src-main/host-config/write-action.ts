// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import type { HostFiles } from '../model/host-files.ts'

/** The action that has `path` hold `after` (null: no file), or none where it does. The path must be readable. */
export function writeAction(
  files: HostFiles,
  path: string,
  after: string | null,
  { mode = 0o644, how = 'replace' }: { readonly mode?: number; readonly how?: 'replace' | 'in-place' } = {},
): HostAction[] {
  const file = files.read(path)
  const before = file.state === 'text' ? file.text : null
  return before === after ? [] : [{ kind: 'write', path, before, after, mode, how }]
}
