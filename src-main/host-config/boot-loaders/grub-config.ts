// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { isRecoveryEntry, listGrubEntries, parseGrubMenu } from '../formats/parse-grub-menu.ts'
import { planTokens, type TokenChange } from './plan-tokens.ts'

const candidates = ['/boot/grub/grub.cfg', '/boot/grub2/grub.cfg']

/** The grub.cfg file that grub-mkconfig makes on this host, or null where there is none. */
export function grubConfigPath(files: HostFiles): string | null {
  return candidates.find((path) => files.read(path).state !== 'absent') ?? null
}

/**
 * Makes grub.cfg anew, or nothing where it has what is wanted already. `isSet`: the settings were as wanted before;
 * only then does grub.cfg itself have to be read.
 */
export function generateGrubConfig(
  files: HostFiles,
  change: TokenChange,
  isSet: boolean,
): Result<readonly HostAction[], ConfigFailure> {
  const path = grubConfigPath(files)
  if (path === null) return unsupported(`there is no ${candidates.join(' or ')} to be made anew`)
  const wanted = isSet ? findOpenTokens(files, path, change) : ok(change)
  if (!wanted.ok) return wanted
  const { add, remove } = wanted.value
  if (isSet && add.length === 0 && remove.length === 0) return ok([])
  return ok([
    {
      kind: 'generate',
      path,
      run: { program: 'grub-mkconfig', args: ['-o', '{output}'] },
      check: { kind: 'grub-config', has: add, lacks: remove },
    },
  ])
}

/** What an ordinary entry of grub.cfg still lacks, and what one still has. */
function findOpenTokens(files: HostFiles, path: string, change: TokenChange): Result<TokenChange, ConfigFailure> {
  const file = files.read(path)
  if (file.state !== 'text') {
    return unreadable(path, file.state === 'unreadable' ? file : { reason: 'it is gone', needsHelper: false })
  }
  const [add, remove] = [new Set<string>(), new Set<string>()]
  const entries = listGrubEntries(parseGrubMenu(file.text).items)
  const isMarked = entries.some(({ madeBy }) => madeBy?.endsWith('/10_linux') === true)
  for (const entry of entries) {
    const isOwn = !isMarked || /\/(?:10_linux|20_linux_xen)$/.test(entry.madeBy ?? '')
    if (!isOwn || isRecoveryEntry(entry)) continue
    for (const words of entry.linux) {
      const { gone, added } = planTokens(words, change)
      for (const token of added) add.add(token)
      for (const place of gone) remove.add(words[place] ?? '')
    }
  }
  return ok({ add: [...add], remove: [...remove] })
}
