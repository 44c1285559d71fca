// SPDX-License-Identifier: MIT
import type { Verification } from '../model/change-view.ts'
import type { Claim } from '../model/standing.ts'
import type { TransactionState } from '../model/transaction.ts'
import { collectHostFiles } from '../probes/collect-host-files.ts'
import type { HostReader } from '../probes/host-reader.ts'
import { compareFindings } from './compare-findings.ts'
import { examineHost } from './examine-host.ts'
import { readHistory } from './read-history.ts'
import { recallFindings } from './remember-findings.ts'
import { verifyHost } from './verify-host.ts'

/** What a change promised, held against the host as it is now. */
export interface VerifiedChange {
  readonly transaction: string
  readonly title: string
  readonly state: TransactionState
  /** The worst of the claims: `fail`, then `waits`, then `unknown`. */
  readonly verdict: Claim['verdict']
  readonly claims: readonly Claim[]
  /** Findings of `doctor` that turned since the change began; empty where nothing is known of before. */
  readonly findings: Verification['findings']
}

/** Reads the host again and judges the named change, or the newest that did not fail; null where there is none. */
export async function verifyChange(reader: HostReader, transactionId: string | null): Promise<VerifiedChange | null> {
  const { transactions } = readHistory(reader)
  const transaction = transactions.find(({ id, state }) =>
    transactionId === null ? state !== 'failed' : id === transactionId,
  )
  if (transaction === undefined) return null
  const { facts, report } = await examineHost(reader)
  const bootId = reader.readText('/proc/sys/kernel/random/boot_id')
  const claims = verifyHost(transaction, {
    facts,
    files: collectHostFiles(reader),
    bootId: bootId.ok ? bootId.value.trim() : null,
  })
  const before = recallFindings()
  const isKnownBefore = before?.transactionId === transaction.id && facts.origin === 'live'
  return {
    transaction: transaction.id,
    title: transaction.title,
    state: transaction.state,
    verdict:
      (['fail', 'waits', 'unknown'] as const).find((bad) => claims.some(({ verdict }) => verdict === bad)) ?? 'pass',
    claims,
    findings: isKnownBefore ? (compareFindings(before, report.findings)?.findings ?? []) : [],
  }
}
