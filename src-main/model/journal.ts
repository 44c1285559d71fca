// SPDX-License-Identifier: MIT
import type { GeneratedCheck, ProgramRun } from './host-action.ts'
import type { Operation } from './operation.ts'
import type { StepOutcome } from './transaction.ts'

/** A step as it was asked for. */
export interface RecordedStep {
  readonly id: string
  readonly operation: Operation
}

/** What a path held before a change and what the change put there, written down before the change is made. */
export interface SavedFile {
  readonly type: 'saved'
  readonly id: string
  readonly step: string
  readonly path: string
  /** Name of the saved copy in `saved/<transaction>/`, or null where there was no file. */
  readonly copy: string | null
  /** SHA-256 of the bytes before; null: no file. */
  readonly before: string | null
  /** SHA-256 of what the change puts there; null: it removes the file; `unknown`: a program writes it. */
  readonly after: string | 'unknown' | null
  /** How the file was made, where a program made it. */
  readonly made: { readonly run: ProgramRun; readonly check: GeneratedCheck } | null
}

/**
 * One line of the journal. It holds names, digests and outcomes but no contents of files, so that everyone may read
 * it; contents are in the saved copies, which only root may read.
 */
export type JournalRecord =
  | {
      readonly type: 'begin'
      readonly id: string
      readonly title: string
      readonly at: string
      readonly userId: number | null
      readonly bootId: string | null
      readonly steps: readonly RecordedStep[]
    }
  /** More steps for a transaction that waited: its trial is kept, or it is finished after a crash. */
  | {
      readonly type: 'resume'
      readonly id: string
      readonly at: string
      readonly bootId: string | null
      readonly steps: readonly RecordedStep[]
    }
  | { readonly type: 'step-began'; readonly id: string; readonly step: string }
  | SavedFile
  | { readonly type: 'made-folder'; readonly id: string; readonly path: string }
  /** Written before the program is started. */
  | {
      readonly type: 'ran'
      readonly id: string
      readonly step: string
      readonly run: ProgramRun
      readonly undo: ProgramRun | null
    }
  /** What a program left at a path it was known to rewrite. */
  | { readonly type: 'left'; readonly id: string; readonly path: string; readonly after: string | null }
  | { readonly type: 'step-ended'; readonly id: string; readonly step: string; readonly outcome: StepOutcome }
  | {
      readonly type: 'ended'
      readonly id: string
      readonly state: 'committed' | 'failed' | 'armed' | 'kept'
      readonly at: string
      readonly bootId: string | null
    }
  | { readonly type: 'undo-began'; readonly id: string; readonly at: string; readonly userId: number | null }
  | {
      readonly type: 'undo-ended'
      readonly id: string
      readonly at: string
      readonly state: 'undone' | 'expired' | 'failed'
    }
