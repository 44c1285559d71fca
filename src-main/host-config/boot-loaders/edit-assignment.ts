// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused } from '../config-failure.ts'
import type { ShellFile } from '../formats/evaluate-shell-assignments.ts'
import { parseShellWords } from '../formats/parse-shell-words.ts'
import { editTokens, type TokenEdit } from './edit-tokens.ts'
import { planTokens, type TokenChange } from './plan-tokens.ts'
import { quoteLine } from './quote-line.ts'
import { findAssignments, type ShellAssignment, shellField, type ValueReader } from './shell-field.ts'

/** Stands over a line that was not there before, so that removing its words takes the line away again. */
const mark = '# Added by Throughway.'

/**
 * Shell text with words taken off every assignment of `name` and put on the last one; without one, a line is added.
 *
 * Fails with the line where it is more than plain text and variables in quotes.
 */
export function editAssignment(
  file: ShellFile,
  name: string,
  change: TokenChange & { readonly reader: ValueReader },
): Result<TokenEdit, ConfigFailure> {
  const { path, text } = file
  const found = findAssignments(text, name)
  if (!found.ok) return refused(path, `${found.failure}: ${quoteLine(text, findOpenLine(text))}`)
  const assignments = found.value
  const last = assignments.at(-1)
  let edited = text
  const [added, removed]: [string[], string[]] = [[], []]
  // From the end to the beginning, so that places before stay right.
  for (const assignment of [...assignments].reverse()) {
    const isLast = assignment === last
    const field = shellField(text, assignment, change.reader)
    const line = () => quoteLine(text, assignment.at)
    if (!field.ok) {
      // What cannot be worked out may stay as it is where nothing is put on it and nothing can be on it.
      const raw = text.slice(assignment.from, assignment.to)
      const isTouched = isLast && change.add.length > 0
      if (!isTouched && !change.remove.some((token) => raw.includes(token))) continue
      return refused(path, `${field.failure}: ${line()}`)
    }
    const part = { add: isLast ? change.add : [], remove: change.remove }
    const { words } = field.value
    const { gone } = planTokens(
      words.map(({ value }) => value),
      part,
    )
    if (gone.some((place) => words[place]?.isSplit === true)) {
      return refused(path, `a word to be taken off stands in pieces: ${line()}`)
    }
    const edit = editTokens(edited, field.value, part)
    added.unshift(...edit.added)
    removed.unshift(...edit.removed)
    edited = edit.removed.length > 0 ? dropLeftovers({ before: edited, after: edit.text }, name, assignment) : edit.text
  }
  if (last === undefined && change.add.length > 0) {
    const line = `${mark}\n${name}="${change.add.map((token) => (token.includes(';') && change.reader === 'grub' ? `'${token}'` : token)).join(' ')}"`
    edited = text === '' || text.endsWith('\n') ? `${text}${line}\n` : `${text}\n${line}`
    added.push(...change.add)
  }
  return ok({ text: edited, added, removed })
}

/** Takes away what was put around words that are gone now: a line of our own, quotes of our own. */
function dropLeftovers(edit: { before: string; after: string }, name: string, assignment: ShellAssignment): string {
  const text = dropQuotes(edit, assignment)
  const own = `${mark}\n${name}=""`
  const from = assignment.at - mark.length - 1
  if (from >= 0 && text.startsWith(own, from)) {
    const to = from + own.length
    if (text[to] === '\n') return text.slice(0, from) + text.slice(to + 1)
    if (to === text.length) return text.slice(0, Math.max(0, from - 1))
  }
  return text
}

/** After an unquoted value the words stand in quotes that begin with a blank; empty, they go. */
function dropQuotes({ before, after }: { before: string; after: string }, { from, to }: ShellAssignment): string {
  const end = to - (before.length - after.length)
  const isOurs = /" [^"]*"$/.test(before.slice(from, to)) && after.slice(from, end).endsWith('""')
  return isOurs ? after.slice(0, end - 2) + after.slice(end) : after
}

/** Where the line begins with which the text stops being shell. */
export function findOpenLine(text: string): number {
  let open = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (parseShellWords(text.slice(0, end + 1)).ok) open = end + 1
  }
  return open
}
