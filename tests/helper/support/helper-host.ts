// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { ApplyRequest, HelperRequest } from '../../../src-main/contract/helper-protocol.ts'
import { journalRecordSchema } from '../../../src-main/contract/journal-record.ts'
import { createLiveHostFiles } from '../../../src-main/helper/live-host-files.ts'
import { deriveActions, describeActions } from '../../../src-main/host-config/derive-actions.ts'
import { overlayFiles } from '../../../src-main/host-config/overlay-files.ts'
import type { HostAction } from '../../../src-main/model/host-action.ts'
import type { HostFiles } from '../../../src-main/model/host-files.ts'
import type { Operation } from '../../../src-main/model/operation.ts'
import { type Ledger, replayJournal } from '../../../src-main/model/replay-journal.ts'
import type { TransactionState } from '../../../src-main/model/transaction.ts'
import { deriveScripted, type Script } from './scripted-actions.ts'

/** A file of a tree for the helper, with everything that must survive. */
export interface TreeFile {
  readonly text: string
  readonly mode?: number
  readonly owner?: readonly [number, number]
}

/** Writes files below `root`, each with a time of its own that no clock would give it now. */
export function writeTree(root: string, files: Readonly<Record<string, string | TreeFile>>): void {
  let second = 1_600_000_000
  for (const [hostPath, file] of Object.entries(files)) {
    const { text, mode, owner } = typeof file === 'string' ? { text: file, mode: undefined, owner: undefined } : file
    const place = path.join(root, hostPath)
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, text)
    fs.chmodSync(place, mode ?? 0o644)
    if (owner !== undefined && process.geteuid?.() === 0) fs.chownSync(place, ...owner)
    second += 86_461
    fs.utimesSync(place, second, second + 0.123)
  }
}

/** The request that a person's consent to these operations would send. */
export function requestFor(
  root: string,
  operations: readonly Operation[],
  { script, transactionId = null }: { readonly script?: Script; readonly transactionId?: string | null } = {},
): ApplyRequest {
  let files: HostFiles = createLiveHostFiles({ root, isHost: false })
  const steps = operations.map((operation, index) => {
    const actions = actionsFor(operation, files, script)
    files = overlayFiles(files, actions)
    return { id: `step-${index + 1}`, operation, expected: digest(describeActions(actions)) }
  })
  return { type: 'apply', title: 'Give a card to guests', transactionId, steps }
}

/** What an operation comes down to on these files, by the script where there is one. */
export function actionsFor(operation: Operation, files: HostFiles, script?: Script): readonly HostAction[] {
  if (script !== undefined) return deriveScripted(script, operation, files)
  const derived = deriveActions(operation, files)
  if (!derived.ok) throw new Error(`${operation.kind} cannot be derived here: ${derived.failure.text}`)
  return derived.value
}

export function undoOf(transactionId: string): HelperRequest {
  return { type: 'undo', transactionId }
}

/** The journal of a tree as it is on disk. */
export function readLedger(root: string): Ledger {
  const file = path.join(root, 'var/lib/throughway/journal')
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  const parse = (json: unknown) => {
    const parsed = journalRecordSchema.safeParse(json)
    return parsed.success ? parsed.data : null
  }
  const ledger = replayJournal(text, parse, (previous, json) => digest(`${previous}\n${json}`).slice(0, 32))
  if (!ledger.ok) throw new Error(`line ${ledger.failure.line} of the journal is damaged: ${ledger.failure.text}`)
  return ledger.value
}

/** The newest transaction and how it stands, or null where none was begun. */
export function newestTransaction(root: string): { readonly id: string; readonly state: TransactionState } | null {
  return readLedger(root).entries.at(-1) ?? null
}

function digest(text: string): string {
  return crypto.createHash('sha256').update(text).digest('hex')
}
