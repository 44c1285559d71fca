// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unsupported } from '../config-failure.ts'
import { bootPartitions } from '../initramfs/find-boot-copy.ts'
import { editConfigFiles, listFitting } from './edit-config-file.ts'
import type { TokenChange } from './plan-tokens.ts'

const path = '/etc/kernelstub/configuration'

/**
 * Pop!_OS: the list in kernelstub's configuration, in order, then kernelstub once to write its entries. Its own `-a`
 * drops words that are there already, and `-d` scrambles their order.
 */
export function setKernelstubParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const edits = editConfigFiles(files, [{ path, kind: 'kernelstub' }], change)
  if (!edits.ok) return edits
  if (edits.value.found.length === 0) return unsupported(`there is no ${path}`)
  if (edits.value.writes.length === 0) return ok([])
  const entries: string[] = []
  for (const partition of bootPartitions) {
    const listed = listFitting(files, `${partition}/loader/entries`, /^Pop_OS-.*\.conf$/)
    if (!listed.ok) return listed
    entries.push(...listed.value)
  }
  const run = { program: 'kernelstub', args: [] } as const
  return ok([...edits.value.writes, { kind: 'run', run, undo: run, files: entries, alsoFine: [] }])
}
