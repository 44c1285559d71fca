// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unreadable } from '../config-failure.ts'
import type { ShellFile } from '../formats/evaluate-shell-assignments.ts'
import { editAssignment } from './edit-assignment.ts'
import { editTokens, type TokenEdit, type TokenField } from './edit-tokens.ts'
import { kernelstubField } from './kernelstub-field.ts'
import {
  commandLineFields,
  entryFields,
  type FieldFinder,
  limineFields,
  refindFields,
  refindLinuxFields,
  syslinuxFields,
  ukifyFields,
} from './line-fields.ts'
import type { TokenChange } from './plan-tokens.ts'
import { quoteLine } from './quote-line.ts'

/** A kind of file that holds kernel parameters and that one look at its text is enough to edit. */
export type ConfigKind =
  | 'entry'
  | 'grub-entry'
  | 'command-line'
  | 'grub-command-line'
  | 'ukify'
  | 'limine'
  | 'refind-linux'
  | 'refind'
  | 'syslinux'
  | 'kernelstub'
  | 'grub-settings'
  | 'grub-default-settings'
  | 'limine-settings'
  | 'dracut-settings'

const finders: Partial<Readonly<Record<ConfigKind, FieldFinder>>> = {
  entry: entryFields,
  'grub-entry': entryFields,
  'command-line': commandLineFields,
  'grub-command-line': commandLineFields,
  ukify: ukifyFields,
  limine: limineFields,
  'refind-linux': refindLinuxFields,
  refind: refindFields,
  syslinux: syslinuxFields,
}

/** Settings that a shell reads: the variable that words are put on. */
const variables: Partial<Readonly<Record<ConfigKind, string>>> = {
  'grub-settings': 'GRUB_CMDLINE_LINUX',
  'grub-default-settings': 'GRUB_CMDLINE_LINUX_DEFAULT',
  'limine-settings': 'KERNEL_CMDLINE[default]',
  'dracut-settings': 'kernel_cmdline',
}

/**
 * The text of a file with words taken off and put on every ordinary command line in it. Fails with the line where that
 * cannot be done safely, and with `refused` where the file has no command line to put them on.
 */
export function editConfigText(
  kind: ConfigKind,
  file: ShellFile,
  change: TokenChange,
): Result<TokenEdit, ConfigFailure> {
  const { path, text } = file
  const returned = text.indexOf('\r')
  // Loaders of the Boot Loader Specification take such lines; shells and kernel-install do not.
  if (returned >= 0 && kind !== 'entry' && kind !== 'refind' && kind !== 'kernelstub') {
    return refused(
      path,
      `its lines end as on Windows, and the \\r would become part of a word: ${quoteLine(text, returned)}`,
    )
  }
  const name = variables[kind]
  if (name !== undefined) {
    return editAssignment(file, name, { ...change, reader: kind.startsWith('grub-') ? 'grub' : 'kernel' })
  }
  const fields = findFields(kind, text)
  if (!fields.ok) return refused(path, fields.failure)
  if (fields.value.length === 0 && change.add.length > 0) {
    return refused(path, 'it has no line with kernel parameters to put ours on')
  }
  let edited = text
  const [added, removed] = [new Set<string>(), new Set<string>()]
  for (const field of [...fields.value].reverse()) {
    const edit = editTokens(edited, field, change)
    edited = edit.text
    for (const token of edit.added) added.add(token)
    for (const token of edit.removed) removed.add(token)
  }
  return ok({ text: edited, added: [...added], removed: [...removed] })
}

function findFields(kind: ConfigKind, text: string): Result<readonly TokenField[], string> {
  if (kind === 'kernelstub') {
    if (!isJson(text)) return { ok: false, failure: 'it is not JSON' }
    const field = kernelstubField(text)
    return ok(field === null ? [] : [field])
  }
  const fields = finders[kind]?.(text) ?? []
  if (kind !== 'grub-entry' && kind !== 'grub-command-line') return ok(fields)
  // GRUB's script reads these once more: `;` would end the command, and `$name` is a variable of its own.
  for (const { words } of fields) {
    const bad = words.find(({ value }) => /[;&|<>{}]/.test((value ?? '').replace(/'[^']*'|"[^"]*"/g, '')))
    if (bad !== undefined) return { ok: false, failure: `GRUB would not pass this on: ${quoteLine(text, bad.from)}` }
  }
  return ok(
    fields.map((field) => ({
      ...field,
      words: field.words.map((word) => ({ ...word, value: readGrubWord(word.value) })),
      encode: (token: string) => (token.includes(';') ? `'${token}'` : token),
    })),
  )
}

function readGrubWord(value: string | null): string | null {
  if (value === null || value.includes('$')) return null
  return value.replace(/^'([^']*)'$/, '$1')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    // Text that is no JSON is an answer here.
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** A file to be edited, and what it is. */
export interface ConfigFile {
  readonly path: string
  readonly kind: ConfigKind
}

/** Changes of several files, and which words any of them gained or lost. */
export interface FileEdits {
  readonly writes: readonly HostAction[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Files that were there, changed or not. */
  readonly found: readonly string[]
}

/** Edits those of the files that are there. */
export function editConfigFiles(
  files: HostFiles,
  wanted: readonly ConfigFile[],
  change: TokenChange,
): Result<FileEdits, ConfigFailure> {
  const writes: HostAction[] = []
  const [added, removed] = [new Set<string>(), new Set<string>()]
  const found: string[] = []
  for (const { path, kind } of wanted) {
    const file = files.read(path)
    if (file.state === 'unreadable') return unreadable(path, file)
    if (file.state === 'absent') continue
    found.push(path)
    const edit = editConfigText(kind, { path, text: file.text }, change)
    if (!edit.ok) return edit
    for (const token of edit.value.added) added.add(token)
    for (const token of edit.value.removed) removed.add(token)
    if (edit.value.text !== file.text) writes.push(writeAction(path, file.text, edit.value.text))
  }
  return ok({ writes, added: [...added], removed: [...removed], found })
}

/** Writes a text; null stands for no file. */
export function writeAction(path: string, before: string | null, after: string | null): HostAction {
  return { kind: 'write', path, before, after, mode: 0o644, how: 'replace' }
}

/** Files of a folder whose names fit, with their paths; none where there is no folder. */
export function listFitting(files: HostFiles, folder: string, fits: RegExp): Result<readonly string[], ConfigFailure> {
  const names = files.list(folder)
  if (names.state === 'unreadable') return unreadable(folder, names)
  const found = names.state === 'names' ? names.names.filter((name) => fits.test(name)) : []
  return ok(found.map((name) => `${folder}/${name}`))
}
