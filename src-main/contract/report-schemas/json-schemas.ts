// SPDX-License-Identifier: MIT
import { z } from 'zod'
import { deviceReportSchema } from './device-report-schema.ts'
import { diagnosisSchema } from './diagnosis-schema.ts'
import { hostFactsSchema } from './host-facts-schema.ts'
import { hostReportSchema } from './host-report-schema.ts'
import { machineSchemas } from './machine-schemas.ts'
import { planSchema } from './plan-schema.ts'
import { troubleReportSchema } from './trouble-report-schema.ts'

/** The schemas of what the command line prints, by command. */
export const outputSchemas = {
  doctor: hostReportSchema,
  facts: hostFactsSchema,
  devices: deviceReportSchema,
  plan: planSchema,
  diagnose: diagnosisSchema,
  report: troubleReportSchema,
  ...machineSchemas,
} as const

export type SchemaName = keyof typeof outputSchemas

/**
 * The published JSON Schema (draft 2020-12) of a command's output.
 *
 * It leaves room for properties that later versions add: those keep the version number, since who does not know
 * them can ignore them.
 */
export function buildJsonSchema(name: SchemaName): object {
  const { $schema, ...rest } = z.toJSONSchema(outputSchemas[name], { target: 'draft-2020-12', io: 'input' })
  return { $schema, title: `Output of \`throughway ${name.replace('-', ' ')} --json\``, ...rest }
}

/** The same schema without that room: what this version prints, and nothing else. */
export function buildStrictJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(outputSchemas[name], { target: 'draft-2020-12', io: 'output' })
}
