// SPDX-License-Identifier: MIT
import type { Operation } from './operation.ts'

/** How a step of a transaction ended. */
export type StepOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'unchanged' }
  /** Nothing was changed by it: the host is not as the plan saw it; `paths` are what differs. */
  | { readonly kind: 'stale'; readonly paths: readonly string[]; readonly text: string }
  /** It failed and what it had changed was put back. */
  | { readonly kind: 'failed'; readonly text: string }
  /** Not run: no programs run in another root, or an earlier step failed. */
  | { readonly kind: 'not-run'; readonly text: string }

/** A step of a transaction and how it ended; `outcome` null: not reached. */
export interface TransactionStep {
  readonly id: string
  readonly operation: Operation
  readonly outcome: StepOutcome | null
}

/**
 * Where a transaction is. `unfinished`: the journal shows a beginning and no end (a power cut, a crash): it can be
 * finished or rolled back. `armed`: a trial waits for its boot. `undo-unfinished`: likewise, of an undo.
 */
export type TransactionState =
  | 'unfinished'
  | 'committed'
  | 'failed'
  | 'armed'
  | 'kept'
  | 'undone'
  | 'undo-unfinished'
  | 'expired'

/** One transaction, as the journal tells it. */
export interface Transaction {
  /** `20261124-1`: the day it began (UTC) and a number. */
  readonly id: string
  readonly title: string
  readonly state: TransactionState
  /** ISO 8601, UTC. */
  readonly beganAt: string
  readonly endedAt: string | null
  readonly userId: number | null
  readonly steps: readonly TransactionStep[]
  /** Paths it changed, in order of first change. */
  readonly paths: readonly string[]
  /** The trial it armed, or null. */
  readonly trialId: string | null
  /** Boot id (`/proc/sys/kernel/random/boot_id`) of the boot in which it was armed or committed. */
  readonly bootId: string | null
  /** True where undoing it alone, before newer ones, touches nothing that they changed. */
  readonly isIndependent: boolean
}

/** The history of one host, newest first, and what waits for an answer. */
export interface History {
  readonly transactions: readonly Transaction[]
  /** Lines of the journal that could not be trusted, in words; empty: it is whole. */
  readonly damage: readonly string[]
}

/** The id of the next transaction: the day it begins (`time` in ISO 8601, UTC) and a number that this day has not had. */
export function nextTransactionId(ids: readonly string[], time: string): string {
  const day = time.slice(0, 10).replaceAll('-', '')
  const numbers = ids.filter((id) => id.startsWith(`${day}-`)).map((id) => Number(id.slice(9)))
  return `${day}-${Math.max(0, ...numbers) + 1}`
}
