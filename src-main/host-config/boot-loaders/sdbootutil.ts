// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { editDropIn } from './drop-in.ts'
import { editConfigFiles, listFitting } from './edit-config-file.ts'
import { commandLinePath } from './kernel-install.ts'
import { commandLineFields } from './line-fields.ts'
import { planTokens, type TokenChange } from './plan-tokens.ts'

const folder = '/etc/kernel/cmdline.d'
const own = `${folder}/50-throughway.conf`

/**
 * openSUSE's sdbootutil: a file of our own in /etc/kernel/cmdline.d, which it joins to /etc/kernel/cmdline, then all
 * entries anew. It keeps its predictions for a TPM in step by itself.
 *
 * Source: openSUSE/sdbootutil create_boot_options().
 */
export function setSdbootutilParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const base = [commandLinePath, '/usr/lib/kernel/cmdline'].find((path) => files.read(path).state !== 'absent')
  if (base === undefined) {
    return unsupported(`there is no ${commandLinePath}, so sdbootutil would copy the parameters that run right now`)
  }
  const others = listFitting(files, folder, /./)
  if (!others.ok) return others
  const words: string[] = []
  for (const path of [base, ...others.value]) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'text')
      words.push(...commandLineFields(file.text).flatMap((field) => field.words.map(({ value }) => value ?? '')))
  }
  const usesGrub = /^LOADER_TYPE="?grub2-bls/m.test(textOf(files, '/etc/sysconfig/bootloader'))
  if (usesGrub && change.add.some((token) => token.includes(';'))) {
    return unsupported('GRUB would end the line at “;”, and how sdbootutil hands quotes on is not known')
  }
  const plan = planTokens(words, change)
  const ownChange = { add: plan.added, remove: change.remove }
  const drop = editDropIn(files, { path: own, kind: 'command-line', empty: '' }, ownChange)
  if (!drop.ok) return drop
  const foreign = [base, ...others.value].filter((path) => path !== own && path.startsWith('/etc/'))
  const edits = editConfigFiles(
    files,
    foreign.map((path) => ({ path, kind: 'command-line' as const })),
    { add: [], remove: change.remove },
  )
  if (!edits.ok) return edits
  const writes = [...drop.value, ...edits.value.writes]
  if (writes.length === 0) return ok([])
  const entries = listFitting(files, '/boot/efi/loader/entries', /\.conf$/)
  if (!entries.ok) return entries
  const run = { program: 'sdbootutil', args: ['update-all-entries'] } as const
  return ok([...writes, { kind: 'run', run, undo: run, files: entries.value, alsoFine: [] }])
}

function textOf(files: HostFiles, path: string): string {
  const file = files.read(path)
  return file.state === 'text' ? file.text : ''
}
