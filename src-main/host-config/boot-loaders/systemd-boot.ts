// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { parseBootEntry } from '../formats/parse-boot-entry.ts'
import { bootPartitions, entryToken } from '../initramfs/find-boot-copy.ts'
import { editConfigFiles, listFitting } from './edit-config-file.ts'
import { commandLinePath, editKernelCommandLine } from './kernel-install.ts'
import { isFallbackName } from './line-fields.ts'
import type { TokenChange } from './plan-tokens.ts'

/** Options that kernel-install adds to an entry by itself. */
const addedByKernelInstall = /(?:^|\s)systemd\.machine_id=\S*/g

/**
 * systemd-boot with entry files: their `options`, and /etc/kernel/cmdline where kernel-install makes them, so that the
 * next kernel gets the same. Both are live at the next boot and need no program. Fallback and rescue entries keep
 * their parameters, as do those of other systems on the same partition.
 */
export function setEntryParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const paths = listOwnEntries(files)
  if (!paths.ok) return paths
  if (paths.value.length === 0) {
    return unsupported('no entry in loader/entries of /efi, /boot/efi or /boot starts a kernel of this system')
  }
  const edits = editConfigFiles(
    files,
    paths.value.map((path) => ({ path, kind: 'entry' as const })),
    change,
  )
  if (!edits.ok) return edits
  const token = entryToken(files)
  const managed = paths.value.filter((path) => token !== null && path.includes(`/loader/entries/${token}-`))
  const newest = managed.at(-1)
  const hasFile = files.read(commandLinePath).state !== 'absent'
  if (newest === undefined && !hasFile) return ok(edits.value.writes)
  const entry = newest === undefined ? null : files.read(newest)
  const options = entry?.state === 'text' ? parseBootEntry(entry.text).options : null
  const line = editKernelCommandLine(files, change, options?.replace(addedByKernelInstall, '').trim() ?? null)
  return line.ok ? ok([...edits.value.writes, ...line.value]) : line
}

/** Entry files that start a kernel of this system in the ordinary way, in the order of their names. */
export function listOwnEntries(files: HostFiles): Result<readonly string[], ConfigFailure> {
  const machine = files.read('/etc/machine-id')
  const machineId = machine.state === 'text' ? machine.text.trim() : null
  const own: string[] = []
  for (const partition of bootPartitions) {
    const listed = listFitting(files, `${partition}/loader/entries`, /\.conf$/)
    if (!listed.ok) return listed
    for (const path of listed.value) {
      if (isFallbackName(path)) continue
      const file = files.read(path)
      if (file.state === 'unreadable') return unreadable(path, file)
      if (file.state === 'text' && isOwnEntry(file.text, machineId)) own.push(path)
    }
  }
  return ok(own)
}

function isOwnEntry(text: string, machineId: string | null): boolean {
  const { linux, options } = parseBootEntry(text)
  if (linux === null || options === null || /\barchiso/.test(options)) return false
  const owner = /^[ \t]*machine-id[ \t]+(\S+)/m.exec(text)?.[1]
  return owner === undefined || machineId === null || owner === machineId
}
