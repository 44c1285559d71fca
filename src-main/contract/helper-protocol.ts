// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { StepOutcome, TransactionState } from '../model/transaction.ts'
import { operationSchema } from './operations.ts'

/**
 * What the helper and the program that started it say to each other: frames of a four-byte big-endian length and
 * that many bytes of UTF-8 JSON, over the pipes they share. One session does one thing and ends with the pipe.
 */
export const helperProtocol = 1

/** The longest frame either side takes; a longer one ends the session. */
export const maximumFrameBytes = 4 * 1024 * 1024

/** The first word after the helper's name: what polkit asks consent for. `settle` and `return` are the system's own. */
export const helperVerbs = ['inspect', 'apply', 'undo', 'settle', 'return'] as const
export type HelperVerb = (typeof helperVerbs)[number]

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const transactionId = z.string().regex(/^[0-9]{8}-[0-9]{1,6}$/)
const stepId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)

const requestSchemas = {
  hello: z.strictObject({ type: z.literal('hello'), protocol: z.int().min(0).max(1_000_000) }),
  /** Texts of the configuration files that only root can read. Only under `inspect`. */
  inspect: z.strictObject({ type: z.literal('inspect') }),
  /** Only under `apply`. `expected`: SHA-256 of what the person saw (see `describeActions`). */
  apply: z.strictObject({
    type: z.literal('apply'),
    /** Printable, one line. */
    title: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\p{C}]+$/u),
    /** The transaction to go on with (keeping a trial), or null for a new one. */
    transactionId: transactionId.nullable(),
    steps: z
      .array(z.strictObject({ id: stepId, operation: operationSchema, expected: digest }))
      .min(1)
      .max(32),
  }),
  /** Only under `undo`. */
  undo: z.strictObject({ type: z.literal('undo'), transactionId }),
  /** What to do with an unfinished transaction: `finish` only under `apply`, `roll-back` only under `undo`. */
  resolve: z.strictObject({ type: z.literal('resolve'), transactionId, way: z.enum(['finish', 'roll-back']) }),
} as const

/** A frame to the helper. */
export const helperRequestSchema = z.discriminatedUnion('type', [
  requestSchemas.hello,
  requestSchemas.inspect,
  requestSchemas.apply,
  requestSchemas.undo,
  requestSchemas.resolve,
])
export type HelperRequest = z.infer<typeof helperRequestSchema>
export type ApplyRequest = z.infer<typeof requestSchemas.apply>

/** The verb that consent must have been given to for a request. */
export function verbOf(request: Exclude<HelperRequest, { type: 'hello' }>): HelperVerb {
  if (request.type !== 'resolve') return request.type
  return request.way === 'finish' ? 'apply' : 'undo'
}

/** Why the helper did not do what it was asked; nothing was changed by it. */
export type HelperRefusal =
  | 'protocol-mismatch'
  | 'request-invalid'
  | 'not-under-this-verb'
  | 'busy'
  | 'package-operation-running'
  | 'unfinished-transaction'
  | 'transaction-unknown'
  | 'transaction-not-undoable'
  | 'changed-since'
  | 'journal-damaged'
  | 'interlock'
  | 'no-space'
  | 'read-only'
  | 'internal-error'

/** A file as only root could read it; null: absent. */
export interface InspectedFile {
  readonly path: string
  readonly text: string | null
}

/** A file that others changed since; both versions, for the person to decide. */
export interface ChangedSince {
  readonly path: string
  /** What Throughway left there; null: no file. */
  readonly ours: string | null
  readonly now: string | null
}

/** A frame from the helper. `z.custom` parts are the helper's own types: the client trusts the process it started. */
export type HelperReply =
  | { readonly type: 'hello'; readonly protocol: number; readonly version: string }
  | {
      readonly type: 'inspection'
      readonly files: readonly InspectedFile[]
      readonly folders: readonly InspectedFolder[]
    }
  /** The transaction has its number, and its beginning is in the journal. */
  | { readonly type: 'began'; readonly transactionId: string }
  | { readonly type: 'step-began'; readonly id: string }
  /** A line that a program of this step printed. */
  | { readonly type: 'output'; readonly id: string; readonly line: string }
  | { readonly type: 'step-ended'; readonly id: string; readonly outcome: StepOutcome }
  | {
      readonly type: 'ended'
      readonly transactionId: string
      readonly state: TransactionState
      /** What a person should know besides: merged files, things left. */
      readonly notes: readonly string[]
    }
  | {
      readonly type: 'refused'
      readonly code: HelperRefusal
      readonly text: string
      readonly changedSince: readonly ChangedSince[]
    }

/** A folder that the helper looked into; null: there is none. */
export interface InspectedFolder {
  readonly path: string
  readonly names: readonly string[] | null
}
