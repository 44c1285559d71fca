// SPDX-License-Identifier: MIT
import type { HostAction } from '../../src-main/model/host-action.ts'
import type { HostTexts } from './memory-host-files.ts'

/** The texts after the files of these actions were written; what programs would do is not done. */
export function applyWrites(texts: HostTexts, actions: readonly HostAction[]): HostTexts {
  const after: Record<string, string | null> = { ...texts }
  for (const action of actions) {
    if (action.kind !== 'write') continue
    if ((after[action.path] ?? null) !== action.before) throw new Error(`${action.path} is not what the change saw`)
    if (action.after === null) delete after[action.path]
    else after[action.path] = action.after
  }
  return after
}
