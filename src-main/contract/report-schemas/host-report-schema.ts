// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { type HostReport, hostReportSchema as version } from '../../model/host-report.ts'
import { count } from './fact-schema.ts'
import type { SameShape } from './same-shape.ts'

const verdicts = ['pass', 'warn', 'fail', 'unknown'] as const

const finding = z.object({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  area: z.enum(['cpu', 'iommu', 'pci', 'boot', 'kernel', 'memory', 'virtualization', 'storage', 'security']),
  verdict: z.enum([...verdicts, 'not-applicable']),
  title: z.string(),
  statement: z.string(),
  why: z.string(),
  evidence: z.array(z.object({ source: z.string(), text: z.string() })),
  remedies: z.array(
    z.object({
      kind: z.enum(['firmware', 'kernel-parameter', 'package', 'hardware', 'setting', 'information']),
      text: z.string(),
      detail: z.string().exactOptional(),
    }),
  ),
  sources: z.array(z.string()),
  blocking: z.boolean(),
})

/** What `doctor --json` prints. */
export const hostReportSchema = z.object({
  schema: z.literal(version),
  host: z.object({
    name: z.string().nullable(),
    machine: z.string().nullable(),
    distribution: z.string().nullable(),
    kernel: z.string().nullable(),
    processor: z.string().nullable(),
    memoryKiB: count.nullable(),
    origin: z.enum(['live', 'directory']),
  }),
  verdict: z.enum(verdicts),
  summary: z.string(),
  findings: z.array(finding),
})

true satisfies SameShape<z.infer<typeof hostReportSchema>, HostReport>
