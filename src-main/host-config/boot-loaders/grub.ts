// SPDX-License-Identifier: MIT
import type { HostAction } from '../../model/host-action.ts'
import type { HostFiles } from '../../model/host-files.ts'
import { ok, type Result } from '../../model/result.ts'
import { type ConfigFailure, refused, unsupported } from '../config-failure.ts'
import type { ShellFile } from '../formats/evaluate-shell-assignments.ts'
import { lookUpShellVariable } from '../formats/expand-shell-parts.ts'
import { editAssignment } from './edit-assignment.ts'
import { generateGrubConfig } from './grub-config.ts'
import {
  evaluateGrubSettings,
  type GrubSettings,
  grubDropInPath,
  grubSettingsPath,
  grubValue,
  readGrubSettings,
} from './grub-settings.ts'
import { grubWords } from './grub-words.ts'
import { planTokens, type TokenChange } from './plan-tokens.ts'
import { quoteLine } from './quote-line.ts'

const [everywhere, ordinary] = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT']

/** Our drop-in before a word is in it. */
const emptyDropIn = `# Kernel parameters that Throughway added. Without this file, and after update-grub, they are gone.
${ordinary}="$${ordinary}"
`

/**
 * GRUB whose menu grub-mkconfig makes: the settings as text, then grub.cfg anew.
 *
 * Words go into GRUB_CMDLINE_LINUX_DEFAULT, which recovery entries do without: they stay a way out. Where drop-ins
 * are read, the words have one of their own and the user's lines stay; Debian's package scripts do not touch it.
 */
export function setGrubParameters(change: TokenChange, files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  const edit = editGrubSettings(change, files)
  if (!edit.ok) return edit
  const { writes, added, removed } = edit.value
  if (writes.length === 0) return generateGrubConfig(files, change, true)
  const generate = generateGrubConfig(files, { add: added, remove: removed }, false)
  return generate.ok ? ok([...writes, ...generate.value]) : generate
}

/** Changes of GRUB's settings alone. */
export function editGrubSettings(
  change: TokenChange,
  files: HostFiles,
): Result<{ writes: HostAction[]; added: readonly string[]; removed: readonly string[] }, ConfigFailure> {
  const before = readGrubSettings(files)
  if (!before.ok) return before
  const settings = before.value
  if (settings.files.length === 0)
    return unsupported(`there is no ${grubSettingsPath}, so nothing tells how GRUB’s menu is made`)
  const known = readWords(settings, change)
  if (!known.ok) return known
  const { gone, added } = planTokens(known.value.words, change)
  const removed = gone.map((place) => known.value.words[place] ?? '')
  if (removed.length === 0 && added.length === 0) return ok({ writes: [], added, removed })

  const target = settings.readsDropIns ? grubDropInPath : grubSettingsPath
  const texts = new Map(settings.files.map(({ path, text }) => [path, text]))
  if (added.length > 0 && target === grubDropInPath && !texts.has(target)) texts.set(target, emptyDropIn)
  for (const [path, text] of texts) {
    const edited = editFile({ path, text }, { add: path === target ? added : [], remove: removed })
    if (!edited.ok) return edited
    texts.set(path, edited.value)
  }
  if (texts.get(grubDropInPath) === emptyDropIn) texts.delete(grubDropInPath)
  const after = [...texts].map(([path, text]) => ({ path, text })).sort(byOrder)
  const checked = checkOutcome(settings, after, { before: known.value.words, gone, added })
  if (!checked.ok) return checked
  return ok({ writes: listWrites(settings.files, texts), added, removed })
}

function editFile({ path, text }: ShellFile, change: TokenChange): Result<string, ConfigFailure> {
  let edited = text
  for (const name of [everywhere, ordinary] as const) {
    const add = name === ordinary ? change.add : []
    const result = editAssignment({ path, text: edited }, name, { ...change, add, reader: 'grub' })
    if (!result.ok) return result
    edited = result.value.text
  }
  return ok(edited)
}

/**
 * All words of ordinary entries. Where the value cannot be worked out, only a file of our own is safe to add to, and
 * only words that stand nowhere in the files can be told to be absent.
 */
function readWords(
  settings: GrubSettings,
  change: TokenChange,
): Result<{ words: readonly (string | null)[] }, ConfigFailure> {
  const words: (string | null)[] = []
  for (const name of [everywhere, ordinary]) {
    const value = grubValue(settings, name)
    const split = value.ok ? grubWords(value.value) : value
    if (split.ok) {
      words.push(...split.value)
      continue
    }
    const { path, line } = findLine(settings, name)
    const others = settings.files.filter((file) => file.path !== grubDropInPath)
    const cannotTell = change.remove.some((token) => others.some(({ text }) => text.includes(token)))
    if (value.ok || !settings.readsDropIns || cannotTell) return refused(path, `${split.failure}: ${line}`)
    const own = settings.files.find((file) => file.path === grubDropInPath)
    const ownWords =
      own === undefined ? null : /^GRUB_CMDLINE_LINUX_DEFAULT="\$GRUB_CMDLINE_LINUX_DEFAULT (.*)"$/m.exec(own.text)
    const inOwn = grubWords(ownWords?.[1] ?? '')
    words.push(null, ...(name === ordinary && inOwn.ok ? inOwn.value : []))
  }
  if (words.includes('--') && change.add.length > 0) {
    const { path, line } = findLine(settings, ordinary)
    return refused(path, `words after “--” are not for the kernel, and ours would come after it: ${line}`)
  }
  return ok({ words })
}

/** A shell must come to exactly the words that were, but for ours. */
function checkOutcome(
  settings: GrubSettings,
  files: readonly ShellFile[],
  plan: { before: readonly (string | null)[]; gone: readonly number[]; added: readonly string[] },
): Result<null, ConfigFailure> {
  const after = evaluateGrubSettings(files, settings)
  if (!after.ok) return after
  const { path, line } = findLine(after.value, ordinary)
  const values = [everywhere, ordinary].map((name) => grubValue(after.value, name))
  if (values.some((value) => !value.ok)) {
    // Not known before and not known now: ours hold if no later file sets the value anew.
    const last = lookUpShellVariable(after.value.variables, ordinary)?.path
    const isLast = plan.added.length === 0 || last === grubDropInPath
    return isLast ? ok(null) : refused(path, `this line, read later, may leave ours out: ${line}`)
  }
  const expected = [...plan.before.filter((_, place) => !plan.gone.includes(place)), ...plan.added]
  const words = values.flatMap((value) => {
    const split = value.ok ? grubWords(value.value) : value
    return split.ok ? split.value : [null]
  })
  const isSame = words.length === expected.length && words.every((word, place) => word === expected[place])
  return isSame ? ok(null) : refused(path, `a shell would not come to the value that is wanted: ${line}`)
}

/** The last line that sets a setting. */
function findLine({ files }: GrubSettings, name: string): { path: string; line: string } {
  for (const { path, text } of [...files].reverse()) {
    const matches = [...text.matchAll(new RegExp(`^[^#\\n]*\\b${name}\\+?=`, 'gm'))]
    const last = matches.at(-1)
    if (last !== undefined && path !== grubDropInPath) return { path, line: quoteLine(text, last.index) }
  }
  const [first] = files
  return { path: first?.path ?? grubSettingsPath, line: `no line sets ${name}` }
}

function byOrder(left: ShellFile, right: ShellFile): number {
  if (left.path === grubSettingsPath || right.path === grubSettingsPath) return left.path === grubSettingsPath ? -1 : 1
  return left.path < right.path ? -1 : 1
}

function listWrites(before: readonly ShellFile[], after: ReadonlyMap<string, string>): HostAction[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  return [...new Set([...texts.keys(), ...after.keys()])].flatMap((path): HostAction[] => {
    const [was, is] = [texts.get(path) ?? null, after.get(path) ?? null]
    return was === is ? [] : [{ kind: 'write', path, before: was, after: is, mode: 0o644, how: 'replace' }]
  })
}
