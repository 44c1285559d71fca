// SPDX-License-Identifier: MIT
import type { HostAction, ProgramRun } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, unreadable, unsupported } from '../config-failure.ts'
import { parseBootEntry } from '../formats/parse-boot-entry.ts'
import { listFitting } from './edit-config-file.ts'
import { planTokens, type TokenChange } from './plan-tokens.ts'

const programs = {
  'rpm-ostree': ['/usr/bin/rpm-ostree', '/usr/sbin/rpm-ostree'],
  bootc: ['/usr/bin/bootc', '/usr/sbin/bootc'],
} as const

/** What bootc calls the options it keeps for us in an entry. */
const source = 'throughway'

/** What rpm-ostree ends with where nothing was to be changed. */
const unchanged = 77

/**
 * Image-based systems: the deployment's parameters, by the tool that owns them; its files are never touched. A new
 * deployment comes of it, and the one that runs stays in the menu as it is.
 *
 * Source: rpm-ostree(1) kargs; bootc loader-entries set-options-for-source (1.15.2).
 */
export function setOstreeParameters(
  change: TokenChange,
  files: HostFiles,
): Result<readonly HostAction[], ConfigFailure> {
  const entry = readDefaultEntry(files)
  if (!entry.ok) return entry
  const words = parseBootEntry(entry.value).options?.split(/\s+/) ?? []
  const { gone, added } = planTokens(words, change)
  const removed = gone.map((place) => words[place] ?? '')
  if (added.length === 0 && removed.length === 0) return ok([])
  if (isThere(files, programs['rpm-ostree'])) {
    return ok([runAction(rpmOstree(added, removed), rpmOstree(removed, added), [unchanged])])
  }
  if (!isThere(files, programs.bootc))
    return unsupported('neither rpm-ostree nor bootc is there to change the deployment')
  const own = new RegExp(`^x-options-source-${source}[ \\t]+(.*)$`, 'm').exec(entry.value)?.[1]?.trim() ?? ''
  const ownWords = own.split(/\s+/).filter((word) => word !== '')
  const foreign = removed.find((word) => !ownWords.includes(word))
  if (foreign !== undefined)
    return unsupported(`“${foreign}” is not ours, and bootc takes off only what was put on through it`)
  const kept = ownWords.filter((word) => !removed.includes(word))
  return ok([runAction(bootc([...kept, ...added]), bootc(ownWords), [])])
}

/** `--append` and not `--append-if-missing`: the same count of huge pages may stand there for another size. */
function rpmOstree(add: readonly string[], remove: readonly string[]): ProgramRun {
  const args = [...remove.map((token) => `--delete=${token}`), ...add.map((token) => `--append=${token}`)]
  return { program: 'rpm-ostree', args: ['kargs', '--unchanged-exit-77', ...args] }
}

function bootc(words: readonly string[]): ProgramRun {
  const args = ['loader-entries', 'set-options-for-source', '--source', source, '--options', words.join(' ')]
  return { program: 'bootc', args }
}

function runAction(run: ProgramRun, undo: ProgramRun, alsoFine: readonly number[]): HostAction {
  return { kind: 'run', run, undo, files: [], alsoFine }
}

/** The entry of the deployment that boots next: the one with the highest version (ostree's boot loader entries). */
function readDefaultEntry(files: HostFiles): Result<string, ConfigFailure> {
  const listed = listFitting(files, '/boot/loader/entries', /^ostree-.*\.conf$/)
  if (!listed.ok) return listed
  let best: { text: string; version: number } | null = null
  for (const path of listed.value) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state !== 'text') continue
    const version = Number(parseBootEntry(file.text).version ?? 0)
    if (best === null || version > best.version) best = { text: file.text, version }
  }
  return best === null ? unsupported('no deployment has an entry in /boot/loader/entries') : ok(best.text)
}

function isThere(files: HostFiles, paths: readonly string[]): boolean {
  return paths.some((path) => files.read(path).state !== 'absent')
}
