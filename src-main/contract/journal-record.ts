// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { hostPrograms } from '../model/host-action.ts'
import type { JournalRecord } from '../model/journal.ts'
import { operationSchema } from './operations.ts'

const id = z.string().regex(/^[0-9]{8}-[0-9]{1,6}$/)
const step = z.string().max(64)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const time = z.string().max(40)
const path = z.string().startsWith('/').max(4096)
const programRun = z.strictObject({ program: z.enum(hostPrograms), args: z.array(z.string().max(8192)).max(64) })
const check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('grub-config'), has: z.array(z.string()), lacks: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('initramfs'),
    lister: z.enum(['lsinitramfs', 'lsinitrd', 'lsinitcpio', 'booster']),
    has: z.array(z.string()),
    lacks: z.array(z.string()),
  }),
])
const steps = z.array(z.strictObject({ id: step, operation: operationSchema }))
const state = z.enum(['committed', 'failed', 'armed', 'kept'])
const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('unchanged') }),
  z.strictObject({ kind: z.literal('stale'), paths: z.array(z.string()), text: z.string() }),
  z.strictObject({ kind: z.literal('failed'), text: z.string() }),
  z.strictObject({ kind: z.literal('not-run'), text: z.string() }),
])

/** Checks one line of the journal. A line that does not fit is damage, never a default. */
export const journalRecordSchema: z.ZodType<JournalRecord> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('begin'),
    id,
    title: z.string().max(200),
    at: time,
    userId: z.int().nullable(),
    bootId: z.string().max(64).nullable(),
    steps,
  }),
  z.strictObject({ type: z.literal('resume'), id, at: time, bootId: z.string().max(64).nullable(), steps }),
  z.strictObject({ type: z.literal('step-began'), id, step }),
  z.strictObject({
    type: z.literal('saved'),
    id,
    step,
    path,
    copy: z.string().max(32).nullable(),
    before: sha256.nullable(),
    after: z.union([sha256, z.literal('unknown')]).nullable(),
    made: z.strictObject({ run: programRun, check }).nullable(),
  }),
  z.strictObject({ type: z.literal('made-folder'), id, path }),
  z.strictObject({ type: z.literal('ran'), id, step, run: programRun, undo: programRun.nullable() }),
  z.strictObject({ type: z.literal('left'), id, path, after: sha256.nullable() }),
  z.strictObject({ type: z.literal('step-ended'), id, step, outcome }),
  z.strictObject({ type: z.literal('ended'), id, state, at: time, bootId: z.string().max(64).nullable() }),
  z.strictObject({ type: z.literal('undo-began'), id, at: time, userId: z.int().nullable() }),
  z.strictObject({ type: z.literal('undo-ended'), id, at: time, state: z.enum(['undone', 'expired', 'failed']) }),
])

/** The record in a line's JSON, or null where it is none. */
export function parseJournalRecord(json: unknown): JournalRecord | null {
  const parsed = journalRecordSchema.safeParse(json)
  return parsed.success ? parsed.data : null
}
