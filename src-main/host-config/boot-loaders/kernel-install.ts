// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable } from '../config-failure.ts'
import { editConfigText, writeAction } from './edit-config-file.ts'
import type { TokenChange } from './plan-tokens.ts'

/** What kernels to come get their parameters from (kernel-install(8)). */
export const commandLinePath = '/etc/kernel/cmdline'
const vendorPath = '/usr/lib/kernel/cmdline'

/** Our file's first line where kernel-install would otherwise take the running kernel's parameters. */
const mark = '# Made by Throughway from the boot entries, as kernel-install would else copy /proc/cmdline.'

/**
 * Changes /etc/kernel/cmdline. Where it is not there it is made from the vendor's file, else from `entryOptions`
 * (what an entry has before the change): without it, the next kernel would get whatever runs at that time. A file that
 * we made goes again with the last of our words.
 */
export function editKernelCommandLine(
  files: HostFiles,
  change: TokenChange,
  entryOptions: string | null,
): Result<readonly HostAction[], ConfigFailure> {
  const own = files.read(commandLinePath)
  if (own.state === 'unreadable') return unreadable(commandLinePath, own)
  const vendor = files.read(vendorPath)
  if (vendor.state === 'unreadable') return unreadable(vendorPath, vendor)
  const known = vendor.state === 'text' ? vendor.text : entryOptions
  const base = known === null ? null : `${mark}\n${known.replace(/\n*$/, '\n')}`
  const before = own.state === 'text' ? own.text : null
  if (before === null && (base === null || change.add.length === 0)) return ok([])
  const edit = editConfigText('command-line', { path: commandLinePath, text: before ?? base ?? '' }, change)
  if (!edit.ok) return edit
  // `known` may hold the words that go now: the entries are changed in the same step.
  const isBare = before?.startsWith(mark) === true && isBareCopy(edit.value.text, known, change)
  const after = isBare ? null : edit.value.text
  if (after === before || (before === null && edit.value.added.length === 0)) return ok([])
  return ok([writeAction(commandLinePath, before, after)])
}

function isBareCopy(text: string, known: string | null, change: TokenChange): boolean {
  if (known === null || change.add.length > 0) return false
  const bare = editConfigText(
    'command-line',
    { path: commandLinePath, text: `${mark}\n${known.replace(/\n*$/, '\n')}` },
    change,
  )
  return bare.ok && bare.value.text === text
}
