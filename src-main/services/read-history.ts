// SPDX-License-Identifier: MIT
import crypto from 'node:crypto'
import { parseJournalRecord } from '../contract/journal-record.ts'
import { formHistory, replayJournal } from '../model/replay-journal.ts'
import type { History } from '../model/transaction.ts'
import type { HostReader } from '../probes/host-reader.ts'

const journalPath = '/var/lib/throughway/journal'

/** What was changed on the host behind `reader`, by its journal, which everyone may read. Empty where there is none. */
export function readHistory(reader: HostReader): History {
  const journal = reader.readText(journalPath)
  if (!journal.ok) {
    const isEmpty = journal.problem === 'absent' || journal.problem === 'not-captured'
    return { transactions: [], damage: isEmpty ? [] : [`${journalPath} could not be read: ${journal.detail}`] }
  }
  return formHistory(replayJournal(journal.value, parseJournalRecord, checksum))
}

function checksum(previous: string, json: string): string {
  return crypto.createHash('sha256').update(`${previous}\n${json}`).digest('hex').slice(0, 32)
}
