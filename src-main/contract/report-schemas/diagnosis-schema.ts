// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type Diagnosis, failureStages, guestEdits, diagnosisSchema as version } from '../../model/diagnosis.ts'
import type { OperationKind } from '../../model/operation.ts'
import { count } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

/** A line that was seen. */
export const evidenceSchema = z.object({
  source: z.string(),
  line: z.int().positive().nullable(),
  text: z.string(),
  count,
})

const operations = [
  'boot-parameters.set',
  'binding-pieces.install',
  'initramfs.rebuild',
  'trial.arm',
  'trial.disarm',
  'packages.install',
  'libvirt.enable',
  'libvirt.admit-user',
  'libvirt-network.enable',
  'libvirt-pool.enable',
  'guest-hook.install',
] as const satisfies readonly OperationKind[]

/** A cause, as `diagnose` prints it and the failure of a start brings it. */
export const causeSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  stage: z.enum(failureStages),
  title: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  evidence: z.array(evidenceSchema),
  details: z.record(z.string(), z.string()),
  cause: z.string(),
  confirm: z.array(z.string()),
  ruleOut: z.array(z.string()),
  fix: z.array(z.string()),
  risk: z.string(),
  remedy: z.enum([...operations, ...guestEdits]).nullable(),
  sources: z.array(z.string()),
})

/** What `diagnose --json` prints. */
export const diagnosisSchema = z.object({
  schema: z.literal(version),
  inputs: z.array(z.object({ source: z.string(), lines: count })),
  causes: z.array(causeSchema),
  unknown: z.object({ symptoms: z.array(evidenceSchema), collect: z.array(z.string()) }).nullable(),
})

true satisfies SameShape<z.infer<typeof diagnosisSchema>, Diagnosis>
