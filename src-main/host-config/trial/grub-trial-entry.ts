// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import type { GrubMenuEntry } from '../formats/parse-grub-menu.ts'
import { type GrubToken, splitGrubScript } from '../formats/split-grub-script.ts'
import { trialEntryId, trialTitle } from './trial-names.ts'
import type { TrialRequest } from './trial-parts.ts'
import { trialWords } from './trial-words.ts'

/**
 * The lines for custom.cfg: a copy of an entry with the trial's words and its image.
 *
 * The entry exists only in the one boot for which `next_entry` named it, and only once the environment block was
 * read back and the one-shot is gone from it. Where GRUB could not clear it (a disk that it cannot write to), the
 * usual entry is started in its place. So the trial is never a default, whatever the default is, nor an item that
 * shifts numbers; and it never comes twice.
 *
 * Source: grub-core/commands/loadenv.c (`load_env` with names reads those only); normal/menu.c (`fallback`).
 */
export function grubTrialEntry(
  entry: GrubMenuEntry,
  initrds: readonly string[],
  usualDefault: string,
  request: TrialRequest,
): Result<readonly string[], string> {
  const body: string[] = []
  for (const line of joinContinued(entry.body)) {
    const changed = changeLine(line, entry, initrds, request)
    if (!changed.ok) return changed
    if (changed.value !== null) body.push(`    ${changed.value}`)
  }
  return ok([
    `if [ "\${default}" = "${trialEntryId}" ]; then`,
    '  load_env next_entry',
    `  if [ -z "\${next_entry}" ]; then`,
    `    menuentry '${trialTitle}' ${classesOf(entry)}--unrestricted --id ${trialEntryId} {`,
    ...body.map((line) => `  ${line}`),
    '    }',
    `    if [ -z "\${fallback}" ]; then set fallback="0"; fi`,
    '  else',
    `    set default="${usualDefault}"`,
    '  fi',
    'fi',
  ])
}

/** Lines that a backslash continues, put together. */
function joinContinued(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
}

function changeLine(
  line: string,
  { initrds: copied }: GrubMenuEntry,
  initrds: readonly string[],
  request: TrialRequest,
): Result<string | null, string> {
  const text = line.trim()
  if (text === '') return ok(null)
  const [command, ...words] = splitGrubScript(text)
  // The trial is not to be remembered: a saved entry would make it the default.
  if (command?.value === 'savedefault') return ok(null)
  if (command !== undefined && /^linux(?:efi|16)?$/.test(command.value)) return changeLinux(text, words, request)
  if (command !== undefined && /^initrd(?:efi|16)?$/.test(command.value)) {
    const paths = words.filter(({ kind }) => kind === 'word')
    if (paths.length !== copied.length) return fail(`its initrd is given in several lines: ${text}`)
    return ok([command.raw, ...initrds.map(quote)].join(' '))
  }
  return ok(text)
}

function changeLinux(text: string, tokens: readonly GrubToken[], request: TrialRequest): Result<string, string> {
  if (tokens.some(({ kind }) => kind !== 'word')) return fail(`its kernel line is more than one command: ${text}`)
  const kept = tokens.filter((token, index) => index === 0 || !request.remove.includes(token.value))
  const end = kept.findIndex(({ value }) => value === '--')
  const place = end < 0 ? kept.length : end
  const raw = (part: readonly GrubToken[]) => part.map((token) => token.raw)
  return ok(
    [
      text.split(/\s/, 1)[0] ?? '',
      ...raw(kept.slice(0, place)),
      ...trialWords(request).map(quote),
      ...raw(kept.slice(place)),
    ].join(' '),
  )
}

/** A word that GRUB's shell gives on as it is: `;` would end the command. */
function quote(word: string): string {
  return /^[A-Za-z0-9_.,:=@+/-]+$/.test(word) ? word : `'${word}'`
}

/** Icons of the entry's kind, for themes. */
function classesOf({ options }: GrubMenuEntry): string {
  return (options.match(/--class\s+[A-Za-z0-9_.-]+/g) ?? []).map((option) => `${option} `).join('')
}
