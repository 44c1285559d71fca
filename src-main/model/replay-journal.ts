// SPDX-License-Identifier: MIT
import type { JournalRecord, RecordedStep, SavedFile } from './journal.ts'
import { fail, ok, type Result } from './result.ts'
import type { History, StepOutcome, Transaction, TransactionState } from './transaction.ts'

/** A path that a transaction touched: what stood there first, and what the transaction last left. */
export interface TouchedPath {
  readonly path: string
  readonly first: SavedFile
  /** SHA-256, null for no file, `unknown` where a program was cut off while it wrote. */
  readonly lastAfter: string | 'unknown' | null
  /** The last record for the path: whose step, and how it was made. */
  readonly last: SavedFile
}

/** All that the journal tells of one transaction; enough to undo it. */
export interface LedgerEntry {
  readonly id: string
  readonly title: string
  readonly state: TransactionState
  readonly beganAt: string
  readonly endedAt: string | null
  readonly userId: number | null
  readonly bootId: string | null
  readonly steps: readonly (RecordedStep & { readonly outcome: StepOutcome | null })[]
  /** In order of first change. */
  readonly touched: readonly TouchedPath[]
  readonly folders: readonly string[]
  /** In the order in which they ran. */
  readonly runs: readonly Extract<JournalRecord, { type: 'ran' }>[]
}

/** The journal as a whole. */
export interface Ledger {
  /** Oldest first. */
  readonly entries: readonly LedgerEntry[]
  /** Characters of the text that can be trusted; what follows is a line that a power cut tore. */
  readonly soundLength: number
  /** Checksum of the last trusted line, `''` in an empty journal: the next line is chained to it. */
  readonly lastChecksum: string
}

/** A journal whose middle cannot be trusted; `line` counts from 1. */
export interface JournalDamage {
  readonly line: number
  readonly text: string
}

/** Checks one line; null where it is no record. */
export type RecordParser = (json: unknown) => JournalRecord | null

/** The checksum of a line's JSON after the checksum of the line before it. */
export type JournalChecksum = (previous: string, json: string) => string

/**
 * Reads a journal: lines of `checksum SPACE json`, each checksum over the one before it and the JSON.
 *
 * A last line that is cut short was never acted upon (it is flushed before the change it announces) and is left
 * out. Anything else that does not fit is damage: then no transaction of it is touched.
 */
export function replayJournal(
  text: string,
  parse: RecordParser,
  checksum: JournalChecksum,
): Result<Ledger, JournalDamage> {
  const records: JournalRecord[] = []
  let lastChecksum = ''
  let at = 0
  let line = 0
  while (at < text.length) {
    line += 1
    const end = text.indexOf('\n', at)
    if (end < 0) break
    const row = text.slice(at, end)
    const space = row.indexOf(' ')
    const json = row.slice(space + 1)
    const record = space > 0 && row.slice(0, space) === checksum(lastChecksum, json) ? parseRecord(json, parse) : null
    if (record === null) {
      // Only the last line can be torn; a file system may show it with its newline and zeros before it.
      if (end === text.length - 1) break
      return fail({ line, text: row.slice(0, 120) })
    }
    records.push(record)
    lastChecksum = row.slice(0, space)
    at = end + 1
  }
  return ok({
    entries: collectEntries(records),
    soundLength: at,
    lastChecksum,
  })
}

function parseRecord(json: string, parse: RecordParser): JournalRecord | null {
  try {
    return parse(JSON.parse(json))
  } catch {
    return null
  }
}

function collectEntries(records: readonly JournalRecord[]): LedgerEntry[] {
  const byId = new Map<string, JournalRecord[]>()
  for (const record of records) {
    const own = byId.get(record.id)
    if (own === undefined) byId.set(record.id, [record])
    else own.push(record)
  }
  return [...byId.values()].flatMap((own) => buildEntry(own) ?? [])
}

function buildEntry(records: readonly JournalRecord[]): LedgerEntry | null {
  const [begin] = records
  if (begin?.type !== 'begin') return null
  let state: TransactionState = 'unfinished'
  let endedAt: string | null = null
  let bootId = begin.bootId
  const steps: (RecordedStep & { outcome: StepOutcome | null })[] = begin.steps.map((step) => ({
    ...step,
    outcome: null,
  }))
  const touched = new Map<string, { first: SavedFile; last: SavedFile; lastAfter: string | 'unknown' | null }>()
  const folders: string[] = []
  const runs: Extract<JournalRecord, { type: 'ran' }>[] = []
  for (const record of records) {
    switch (record.type) {
      case 'begin':
      case 'step-began':
        break
      case 'resume':
        state = 'unfinished'
        bootId = record.bootId
        for (const step of record.steps)
          if (!steps.some((known) => known.id === step.id)) steps.push({ ...step, outcome: null })
        break
      case 'saved': {
        const known = touched.get(record.path)
        touched.set(record.path, { first: known?.first ?? record, last: record, lastAfter: record.after })
        break
      }
      case 'left': {
        const known = touched.get(record.path)
        if (known !== undefined) touched.set(record.path, { ...known, lastAfter: record.after })
        break
      }
      case 'made-folder':
        folders.push(record.path)
        break
      case 'ran':
        runs.push(record)
        break
      case 'step-ended': {
        const step = steps.find((each) => each.id === record.step)
        if (step !== undefined) step.outcome = record.outcome
        break
      }
      case 'ended':
        state = record.state
        endedAt = record.at
        bootId = record.bootId
        break
      case 'undo-began':
        state = 'undo-unfinished'
        endedAt = null
        break
      case 'undo-ended':
        state = record.state
        endedAt = record.at
        break
    }
  }
  return {
    id: begin.id,
    title: begin.title,
    state,
    beganAt: begin.at,
    endedAt,
    userId: begin.userId,
    bootId,
    steps,
    touched: [...touched].map(([path, rest]) => ({ path, ...rest })),
    folders,
    runs,
  }
}

const ended: readonly TransactionState[] = ['undone', 'expired', 'failed']

/** The history for people: newest first, with what can be undone alone. */
export function formHistory(ledger: Result<Ledger, JournalDamage>): History {
  if (!ledger.ok) {
    const { line, text } = ledger.failure
    return { transactions: [], damage: [`Line ${line} of the journal is not as it was written: ${text}`] }
  }
  const { entries } = ledger.value
  const transactions = entries.map((entry, index): Transaction => {
    const paths = entry.touched.map(({ path }) => path)
    const newer = entries.slice(index + 1).filter((other) => !ended.includes(other.state))
    const trial = entry.steps.find(({ operation }) => operation.kind === 'trial.arm')?.operation
    return {
      id: entry.id,
      title: entry.title,
      state: entry.state,
      beganAt: entry.beganAt,
      endedAt: entry.endedAt,
      userId: entry.userId,
      steps: entry.steps,
      paths,
      trialId: trial?.kind === 'trial.arm' ? trial.trialId : null,
      bootId: entry.bootId,
      isIndependent: !newer.some((other) => other.touched.some(({ path }) => paths.includes(path))),
    }
  })
  return { transactions: transactions.reverse(), damage: [] }
}
