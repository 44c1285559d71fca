// SPDX-License-Identifier: MIT
import { z } from 'zod'
import type { CaptureRefusal } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { type CaptureManifest, captureManifestSchema } from '../probes/capture-manifest.ts'

const hostPath = z.string().startsWith('/').max(4096)
const count = z.number().int().nonnegative()

const fileStatus = z.strictObject({
  kind: z.enum(['file', 'directory', 'device', 'socket', 'other']),
  mode: count.max(0o7777),
  userId: count,
  groupId: count,
  sizeBytes: count,
  isAccessible: z.boolean().nullable(),
})

const identity = z.strictObject({
  userId: z.number().int(),
  groupIds: z.array(count).max(65_536),
  sshConnection: z.string().max(1024).nullable(),
})

const openFiles = z.strictObject({
  prefixes: z.array(z.string()),
  users: z.array(z.strictObject({ processId: count, command: z.string(), paths: z.array(z.string()) })),
  isComplete: z.boolean(),
})

const outputProblem = z.strictObject({
  problem: z.enum(['absent', 'denied', 'not-captured', 'failed']),
  detail: z.string(),
})

const manifest: z.ZodType<CaptureManifest> = z.strictObject({
  schema: z.literal(captureManifestSchema),
  program: z.string().max(200),
  isRedacted: z.boolean(),
  denied: z.array(hostPath),
  absent: z.array(hostPath),
  failed: z.record(hostPath, z.string()),
  listings: z.record(hostPath, z.array(z.string().min(1).max(255))),
  links: z.record(hostPath, z.string().max(4096)),
  resolved: z.record(hostPath, hostPath),
  statuses: z.record(hostPath, fileStatus),
  freeBytes: z.record(hostPath, count),
  identity: identity.nullable(),
  openFiles: openFiles.nullable(),
  kernelLogSource: z.string().max(200).nullable(),
  outputProblems: z.record(z.string(), outputProblem),
})

// A host with a thousand virtual functions has a tenth of it. Checking takes time and memory for each.
const maxValues = 500_000

const version = z.looseObject({ schema: z.number() })

/** Why a manifest was not taken, for a `capture-refused` failure. */
export interface ManifestRefusal {
  readonly reason: Extract<CaptureRefusal, 'damaged' | 'newer-version' | 'too-large'>
  readonly detail: string
}

/** The manifest in the text of a `capture.json`; a capture of a later program is told apart from a damaged one. */
export function parseManifest(text: string): Result<CaptureManifest, ManifestRefusal> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return fail({ reason: 'damaged', detail: 'capture.json is not JSON' })
  }
  const schema = version.safeParse(content)
  if (schema.success && schema.data.schema > captureManifestSchema)
    return fail({ reason: 'newer-version', detail: `capture.json has version ${schema.data.schema}` })
  if (holdsMoreThan(content, maxValues)) return fail({ reason: 'too-large', detail: 'capture.json' })
  const parsed = manifest.safeParse(content)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return fail({ reason: 'damaged', detail: `capture.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` })
}

/** Whether there are more than `limit` values in `content`, however deep; stops counting there. */
function holdsMoreThan(content: unknown, limit: number): boolean {
  const pending: unknown[] = [content]
  for (let count = 0; count <= limit; count += 1) {
    const value = pending.pop()
    if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (count + pending.length > limit) return true
        pending.push((value as Readonly<Record<string, unknown>>)[key])
      }
    }
    if (pending.length === 0) return false
  }
  return true
}
