// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'

/** A group of a desktop entry: its header and its keys in order. Values are as they are meant, not escaped. */
export interface EntryGroup {
  readonly name: string
  readonly keys: readonly (readonly [key: string, value: string])[]
}

/** What cannot stand in a desktop entry, and why. */
export interface EntryProblem {
  readonly value: string
  readonly reason: 'control-character' | 'not-text' | 'empty' | 'too-long' | 'equals-in-program'
}

/** A menu cuts longer names anyway. */
const longestValue = 255

/** C0, DEL, C1, line and paragraph separators, and the marks that turn the direction of what follows. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u

const loneSurrogate = /\p{Surrogate}/u

/**
 * A value of a desktop entry with what the format gives a meaning escaped.
 *
 * Fails where it could not be shown as one line of text: control characters, halves of characters, nothing to see, or
 * more than 255 characters.
 * Source: Desktop Entry Specification 1.5, "Possible value types".
 */
export function escapeValue(value: string): Result<string, EntryProblem> {
  if (controls.test(value)) return fail({ value, reason: 'control-character' })
  if (loneSurrogate.test(value)) return fail({ value, reason: 'not-text' })
  if (value.trim() === '') return fail({ value, reason: 'empty' })
  if (value.length > longestValue) return fail({ value, reason: 'too-long' })
  // A space at the beginning would be taken for the one after the equals sign.
  return ok(value.replaceAll('\\', '\\\\').replace(/^ +/, (spaces) => '\\s'.repeat(spaces.length)))
}

/**
 * An Exec value that starts this program with these words, each of them one argument whatever is in it.
 *
 * Two escapings lie over each other: of the quoted argument, and of the value it stands in.
 * Source: Desktop Entry Specification 1.5, "The Exec key".
 */
export function formatExec([program = '', ...words]: readonly string[]): Result<string, EntryProblem> {
  if (program.includes('=')) return fail({ value: program, reason: 'equals-in-program' })
  const parts: string[] = []
  for (const word of [program, ...words]) {
    if (controls.test(word)) return fail({ value: word, reason: 'control-character' })
    if (loneSurrogate.test(word)) return fail({ value: word, reason: 'not-text' })
    const isPlain = /^[\w@:,./+-]+$/.test(word)
    const quoted = isPlain ? word : `"${word.replace(/["`$\\]/g, '\\$&')}"`
    parts.push(quoted.replaceAll('%', '%%').replaceAll('\\', '\\\\'))
  }
  return ok(parts.join(' '))
}

/** The text of an entry. Values must be escaped already. */
export function formatDesktopEntry(groups: readonly EntryGroup[]): string {
  return groups
    .map(({ name, keys }) => [`[${name}]`, ...keys.map(([key, value]) => `${key}=${value}`), ''].join('\n'))
    .join('\n')
}

/** The groups of an entry's text, values as they stand; comments and lines of no meaning are left out. */
export function parseDesktopEntry(text: string): EntryGroup[] {
  const groups: { name: string; keys: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    const header = /^\[([^[\]]+)\]\s*$/.exec(line)?.[1]
    if (header !== undefined) groups.push({ name: header, keys: [] })
    const pair = /^([A-Za-z0-9-]+(?:\[[^\]]+\])?)\s*=\s*(.*)$/.exec(line)
    if (pair !== null) groups.at(-1)?.keys.push([pair[1] ?? '', pair[2] ?? ''])
  }
  return groups
}

/** The value of a key in a group as it stands, or null. */
export function findKey(groups: readonly EntryGroup[], group: string, key: string): string | null {
  return groups.find(({ name }) => name === group)?.keys.find(([name]) => name === key)?.[1] ?? null
}
