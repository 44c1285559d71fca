// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { DeviceReport } from '../../src-main/model/device-report.ts'
import type { HostFacts } from '../../src-main/model/host-facts.ts'
import type { HostReport } from '../../src-main/model/host-report.ts'
import type { Plan } from '../../src-main/model/plan.ts'

const verdict = z.enum(['pass', 'warn', 'fail', 'unknown', 'not-applicable'])

/** What `expect.json` of a host says. Only what it names is compared; everything in it must be true of the machine. */
const expectedHost = z.strictObject({
  /** The machine in a sentence, and why it is kept. */
  about: z.string().min(20),
  /** The tree, where it is not the folder of `expect.json` itself; relative to it. */
  root: z.string().optional(),
  verdict: verdict.exclude(['not-applicable']),
  /** The whole sentence. */
  summary: z.string().optional(),
  findings: z.record(z.string(), verdict),
  /** Facts by their path in the facts (`cpu.virtualization`): the value, or `{ "unknown": true }`. */
  facts: z.record(z.string(), z.unknown()),
  groups: z.record(z.string(), z.strictObject({ assignable: z.boolean(), devices: z.array(z.string()) })).optional(),
  /** In ranked order. */
  candidates: z.array(z.strictObject({ address: z.string(), advice: z.string() })),
  /** Codes of what the host loses, by device. */
  hostCost: z.record(z.string(), z.array(z.string())).optional(),
  /** What is planned for its best card, bound at boot: ids of the steps, codes of the refusals, how it can be tried. */
  plan: z
    .strictObject({ steps: z.array(z.string()), refused: z.array(z.string()), trial: z.string().nullable() })
    .optional(),
})

export type ExpectedHost = z.infer<typeof expectedHost>

/** Reads and checks `expect.json` of a host folder. */
export function readExpectedHost(folder: string): ExpectedHost {
  return expectedHost.parse(JSON.parse(fs.readFileSync(path.join(folder, 'expect.json'), 'utf8')))
}

interface ExaminedHost {
  readonly facts: HostFacts
  readonly report: HostReport
  readonly devices: DeviceReport
  readonly plan: Plan | null
}

/** The same shape as `expected`, filled with what was found, so that one comparison shows every difference. */
export function describeAsExpected(
  expected: ExpectedHost,
  { facts, report, devices, plan }: ExaminedHost,
): ExpectedHost {
  const mapped = [...devices.groups.flatMap((group) => group.devices), ...devices.ungrouped]
  const found: ExpectedHost = {
    about: expected.about,
    verdict: report.verdict,
    findings: mapKeys(
      expected.findings,
      (id) => report.findings.find((finding) => finding.id === id)?.verdict ?? 'unknown',
    ),
    facts: mapKeys(expected.facts, (place) => describeFact(facts, place)),
    candidates: devices.candidates.map(({ address, advice }) => ({ address, advice })),
  }
  if (expected.root !== undefined) found.root = expected.root
  if (expected.summary !== undefined) found.summary = report.summary
  if (expected.groups !== undefined) {
    found.groups = mapKeys(expected.groups, (id) => {
      const group = devices.groups.find((candidate) => String(candidate.id) === id)
      return { assignable: group?.assignable ?? false, devices: group?.devices.map((device) => device.address) ?? [] }
    })
  }
  if (expected.hostCost !== undefined) {
    found.hostCost = mapKeys(
      expected.hostCost,
      (address) => mapped.find((device) => device.address === address)?.hostCost.map((cost) => cost.code) ?? [],
    )
  }
  if (plan !== null) {
    found.plan = {
      steps: plan.steps.map(({ id }) => id),
      refused: plan.refused.map(({ code }) => code),
      trial: plan.trial.mechanism,
    }
  }
  return found
}

function mapKeys<T, U>(record: Readonly<Record<string, T>>, valueFor: (key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, valueFor(key)]))
}

function describeFact(facts: HostFacts, place: string): unknown {
  let here: unknown = facts
  for (const part of place.split('.')) {
    if (typeof here !== 'object' || here === null) return { missing: place }
    here = (here as Record<string, unknown>)[part]
    if (typeof here === 'object' && here !== null && 'known' in here) {
      if (here.known !== true) return { unknown: true }
      here = (here as Record<string, unknown>)['value']
    }
  }
  return here === undefined ? { missing: place } : here
}
