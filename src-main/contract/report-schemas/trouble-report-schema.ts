// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type TroubleReport, troubleReportSchema as version } from '../../model/trouble-report.ts'
import { evidenceSchema } from './diagnosis-schema.ts'
import { count } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const told = z.string().nullable()
const verdicts = ['pass', 'warn', 'fail', 'unknown', 'not-applicable'] as const

/** What `report --json` prints. */
export const troubleReportSchema = z.object({
  schema: z.literal(version),
  versions: z.object({
    throughway: z.string(),
    commit: told,
    form: z.enum(['desktop', 'served', 'terminal']),
    node: z.string(),
    electron: told,
    chromium: told,
    helper: z.string(),
    kernel: told,
    distribution: told,
    qemu: told,
    libvirt: told,
  }),
  host: z.object({
    machine: told,
    processor: told,
    memoryKiB: count.nullable(),
    commandLine: told,
    verdict: z.enum(['pass', 'warn', 'fail', 'unknown']),
    summary: z.string(),
    findings: z.array(
      z.object({ id: z.string(), verdict: z.enum(verdicts), title: z.string(), evidence: z.array(z.string()) }),
    ),
  }),
  machine: z
    .object({
      name: z.string(),
      state: z.string(),
      devices: z.array(
        z.object({
          address: z.string(),
          name: told,
          ids: told,
          driver: told,
          group: count.nullable(),
          members: z.array(z.string()),
        }),
      ),
      definition: told,
    })
    .nullable(),
  causes: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      confidence: z.enum(['high', 'medium', 'low']),
      cause: z.string(),
      fix: z.array(z.string()),
      evidence: z.array(evidenceSchema),
    }),
  ),
  symptoms: z.array(evidenceSchema),
  gaps: z.array(z.string()),
  history: z.array(z.object({ beganAt: z.string(), title: z.string(), state: z.string() })),
})

true satisfies SameShape<z.infer<typeof troubleReportSchema>, TroubleReport>
