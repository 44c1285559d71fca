// SPDX-License-Identifier: MIT
import type { Operation } from '../model/operation.ts'
import { ok, type Result } from '../model/result.ts'
import { configKindOf } from './boot-loaders/config-kind-of.ts'
import { editConfigText } from './boot-loaders/edit-config-file.ts'
import { isSameToken } from './boot-loaders/plan-tokens.ts'
import { type ConfigFailure, refused } from './config-failure.ts'
import { withdrawGrubOneShot } from './trial/withdraw-grub-one-shot.ts'

/** A file that was changed by an operation of ours and then by somebody else. Null: no file. */
export interface ForeignEdit {
  readonly operation: Operation
  readonly path: string
  readonly before: string | null
  readonly after: string | null
  readonly now: string
}

/**
 * The text of a file without what `operation` put there, with everything others changed since left as it is. Null:
 * nothing but our own is left of a file that we made.
 *
 * Lines of ours that still stand as we left them go whole; else the words that we put on a kernel command line are
 * taken off one by one. Fails with `refused` where ours cannot be told from theirs; then both versions are shown and
 * nothing is written.
 */
export function withdrawEdit(edit: ForeignEdit): Result<string | null, ConfigFailure> {
  if (edit.operation.kind.startsWith('trial.') && edit.path.endsWith('/grubenv') && edit.before !== null) {
    const rest = withdrawGrubOneShot(edit.before, edit.now)
    return rest.ok ? rest : refused(edit.path, rest.failure)
  }
  const lines = withdrawLines(edit)
  if (lines !== null) return ok(lines.trim() === '' && edit.before === null ? null : lines)
  return edit.operation.kind === 'boot-parameters.set'
    ? withdrawTokens(edit, edit.operation)
    : refused(edit.path, 'others changed the very lines that Throughway wrote')
}

/** The text with our lines back as they were, or null where they do not stand there exactly once. */
function withdrawLines({ before, after, now }: ForeignEdit): string | null {
  const [was, is, current] = [splitLines(before ?? ''), splitLines(after ?? ''), splitLines(now)]
  let head = 0
  while (head < was.length && head < is.length && was[head] === is[head]) head++
  let tail = 0
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++
  const ours = is.slice(head, is.length - tail)
  const theirs = was.slice(head, was.length - tail)
  // Only removed: where the lines stood can no longer be told.
  if (ours.length === 0) return null
  const places = current.flatMap((_, place) =>
    ours.every((line, index) => current[place + index] === line) ? [place] : [],
  )
  const [place] = places
  if (place === undefined || places.length > 1) return null
  return [...current.slice(0, place), ...theirs, ...current.slice(place + ours.length)].join('')
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

function withdrawTokens(
  { path, before, after, now }: ForeignEdit,
  operation: Extract<Operation, { kind: 'boot-parameters.set' }>,
): Result<string | null, ConfigFailure> {
  const kind = configKindOf(path, operation.loader)
  if (kind === null || after === null) return refused(path, 'others changed what Throughway wrote')
  const put = operation.add.filter((token) => countToken(after, token) > countToken(before ?? '', token))
  const taken = operation.remove.filter((token) => countToken(before ?? '', token) > countToken(after, token))
  const strange = put.find((token) => countToken(now, token) > countToken(after, token))
  if (strange !== undefined) return refused(path, `“${strange}” was put there by others as well`)
  const edit = editConfigText(kind, { path, text: now }, { add: taken, remove: put })
  return edit.ok ? ok(edit.value.text) : edit
}

/** How often a word stands in a text, comments included: one too many is a reason to ask. */
function countToken(text: string, token: string): number {
  return text.split(/[\s"'=]*[\s"']+/).filter((word) => isSameToken(word, token)).length
}
