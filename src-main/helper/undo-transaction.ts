// SPDX-License-Identifier: MIT
import type { ChangedSince } from '../contract/helper-protocol.ts'
import { withdrawEdit } from '../host-config/withdraw-edit.ts'
import type { GeneratedCheck } from '../model/host-action.ts'
import type { LedgerEntry, TouchedPath } from '../model/replay-journal.ts'
import { fail, ok, type Result } from '../model/result.ts'
import type { Work } from './apply-steps.ts'
import { changeFile, restoreFile } from './change-file.ts'
import { textName } from './journal.ts'
import { performAction } from './perform-action.ts'
import { runTool } from './run-tool.ts'
import { logToSystem } from './system-log.ts'
import { digestFile, dropAside, isSameFile, readPlainFile, removeEmptyFolder } from './tree.ts'

/** Why a transaction was not undone; nothing was changed by the attempt unless `programs-failed`. */
export type UndoFailure =
  | { readonly code: 'changed-since'; readonly files: readonly ChangedSince[] }
  | { readonly code: 'copy-missing'; readonly path: string }
  | { readonly code: 'programs-failed'; readonly texts: readonly string[] }

/** What is to be done with one path. */
type Way =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'merge'; readonly text: string | null }
  | { readonly kind: 'remake' }

const undoTimeoutMs = 30 * 60_000

/**
 * Puts back what a transaction changed: each path as it was before its first change, if it still is as we left it;
 * with what others changed since kept, where their part and ours can be told apart; else nothing at all is touched.
 * It can be cut off anywhere and begun again.
 */
export async function undoTransaction(
  work: Work,
  id: string,
  endState: 'undone' | 'expired' | 'failed',
): Promise<Result<readonly string[], UndoFailure>> {
  const { tree, journal, reply } = work
  const ledger = journal.read()
  const entry = ledger.ok ? ledger.value.entries.find((each) => each.id === id) : undefined
  if (entry === undefined) throw new Error(`no transaction ${id} in the journal`)
  const ways = decideWays(work, entry)
  if (!ways.ok) return ways
  journal.append({ type: 'undo-began', id, at: new Date().toISOString(), userId: work.userId })
  const notes: string[] = []
  const failures: string[] = []
  const say = (line: string) => reply({ type: 'output', id: 'undo', line })
  const context = { tree, journal, id, step: 'undo' }
  const paths = entry.touched.toReversed()
  for (const touched of paths) {
    const way = ways.value.get(touched.path)
    dropAside(tree, touched.path)
    if (way?.kind === 'restore') restoreFile(tree, touched.path, copyOf(work, id, touched))
    if (way?.kind === 'merge') {
      // GRUB writes to its environment by block, so its blocks stay where they are.
      const how = touched.path.endsWith('/grubenv') ? 'in-place' : 'replace'
      changeFile(context, touched.path, way.text, { mode: 0o644, how })
      notes.push(`${touched.path} was changed by others since: their changes stay, ours are taken out.`)
    }
    if (way !== undefined && way.kind !== 'nothing') logToSystem(`${id} undo: ${way.kind} ${touched.path}`)
  }
  for (const touched of paths) {
    if (ways.value.get(touched.path)?.kind !== 'remake' || touched.last.made === null) continue
    const { run, check } = touched.last.made
    const end = await performAction(
      context,
      { kind: 'generate', path: touched.path, run, check: withoutOurs(check) },
      say,
    )
    if (end.kind === 'failed') failures.push(end.text)
    else notes.push(`${touched.path} was made anew: it had changed since.`)
  }
  // Programs that carry files onward (to an ESP, into a deployment) come after the files are back.
  for (const ran of entry.runs.toReversed()) {
    if (ran.undo === null || !tree.isHost) continue
    const ended = await runTool(ran.undo.program, ran.undo.args, { timeoutMs: undoTimeoutMs, onLine: say })
    if (!ended.ok) failures.push(ended.failure)
    else if (ended.value.status !== 0) notes.push(`${ran.undo.program} ended with status ${ended.value.status}.`)
  }
  for (const folder of entry.folders.toReversed()) removeEmptyFolder(tree, folder)
  if (failures.length > 0) return fail({ code: 'programs-failed', texts: failures })
  journal.append({ type: 'undo-ended', id, at: new Date().toISOString(), state: endState })
  return ok(notes)
}

/** Decides for every path before any is touched, so that a refusal leaves the host as it is. */
function decideWays(work: Work, entry: LedgerEntry): Result<ReadonlyMap<string, Way>, UndoFailure> {
  const ways = new Map<string, Way>()
  const conflicts: ChangedSince[] = []
  for (const touched of entry.touched) {
    const { path, first, lastAfter } = touched
    const copy = copyOf(work, entry.id, touched)
    const now = digestFile(work.tree, path)
    // A cut between the save and the change leaves one file with two names.
    if (now === first.before || (copy !== null && isSameFile(work.tree, path, copy)))
      ways.set(path, { kind: 'nothing' })
    else if (copy !== null && digestFile(work.tree, copy) !== first.before) return fail({ code: 'copy-missing', path })
    else if (
      now === lastAfter ||
      isOneOfOurs(entry, path, now) ||
      (lastAfter === 'unknown' && touched.last.made === null)
    )
      ways.set(path, { kind: 'restore' })
    else if (touched.last.made !== null) ways.set(path, { kind: 'remake' })
    else {
      const merged = mergeForeign(work, entry, touched)
      if (merged.ok) ways.set(path, { kind: 'merge', text: merged.value })
      else conflicts.push({ path, ours: merged.failure.ours, now: merged.failure.now })
    }
  }
  return conflicts.length > 0 ? fail({ code: 'changed-since', files: conflicts }) : ok(ways)
}

/** True where a cut left the file in an earlier state of this very transaction. */
function isOneOfOurs(entry: LedgerEntry, path: string, now: string | null): boolean {
  return entry.touched.some(
    (touched) => touched.path === path && (touched.first.after === now || touched.last.before === now),
  )
}

function mergeForeign(
  work: Work,
  entry: LedgerEntry,
  touched: TouchedPath,
): Result<string | null, { ours: string | null; now: string | null }> {
  const { path, last, lastAfter } = touched
  const text = (file: string | null) =>
    file === null ? null : (readPlainFile(work.tree, file)?.toString('utf8') ?? null)
  const before = text(copyOf(work, entry.id, touched))
  const after = lastAfter === null ? null : text(work.journal.savedPath(entry.id, textName(lastAfter)))
  const now = text(path)
  const step = entry.steps.find((each) => each.id === last.step)
  if (now === null || step === undefined) return fail({ ours: after, now })
  const withdrawn = withdrawEdit({ operation: step.operation, path, before, after, now })
  return withdrawn.ok ? ok(withdrawn.value) : fail({ ours: after, now })
}

function copyOf({ journal }: Work, id: string, { first }: TouchedPath): string | null {
  return first.copy === null ? null : journal.savedPath(id, first.copy)
}

function withoutOurs(check: GeneratedCheck): GeneratedCheck {
  const isOurs = (name: string) => /throughway/.test(name)
  return check.kind === 'grub-config'
    ? { kind: 'grub-config', has: [], lacks: check.has }
    : { ...check, has: [], lacks: check.has.filter(isOurs) }
}
