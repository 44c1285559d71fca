// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../../../src-main/diagnosis/catalogue.ts'
import type { HostReport } from '../../../../../src-main/model/host-report.ts'
import type { Plan } from '../../../../../src-main/model/plan.ts'
import { draftPlanFor } from '../../../../../src-main/services/draft-plan.ts'
import { examineHost } from '../../../../../src-main/services/examine-host.ts'
import { openRoot } from '../../../../../src-main/services/open-root.ts'
import { createCoreSpeaker } from '../../../../../src-renderer/words/core/create-core-speaker.ts'
import { extractCore } from '../../../../support/core-patterns/core-areas.ts'
import { readExpectedHost } from '../../../../support/expected-host.ts'
import { noChoices } from '../../../../support/plan-choices.ts'

/** A language in which every sentence is there and says nothing but what stands in its places. */
const complete = createCoreSpeaker(
  Object.fromEntries(
    [...extractCore()].map(([area, patterns]) => [
      area,
      Object.fromEntries(patterns.map(({ pattern }) => [pattern, (pattern.match(/\{\d+\}/g) ?? ['✓']).join('|')])),
    ]),
  ),
  'qaa',
)

/** Sentences that no pattern of the sources fits, and what was left in places though it reads like a sentence. */
function unsaid(sentences: readonly string[]): string[] {
  return [...new Set(sentences)].flatMap((sentence) => {
    const { text, lang } = complete(sentence)
    return lang === 'en' || /(\b[a-z]{2,} ){3}/.test(text) ? [`${sentence} → ${text}`] : []
  })
}

function saidOfHost({ findings, summary }: HostReport): string[] {
  return [
    summary,
    ...findings.flatMap(({ title, why, statement, remedies }) => [
      title,
      why,
      statement,
      ...remedies.map(({ text }) => text),
    ]),
  ]
}

function saidInPlan({ steps, trialSteps, trial, refused, recovery, notes }: Plan): string[] {
  return [
    ...[...steps, ...trialSteps].flatMap(({ title, reason, risk, undoNote, previewGap }) =>
      [title, reason, risk.text, undoNote, previewGap].filter((text) => text !== null && text !== ''),
    ),
    trial.reason,
    ...refused.map(({ text }) => text),
    recovery.title,
    ...recovery.steps,
    ...notes,
  ] as string[]
}

const hostsFolder = path.join(import.meta.dirname, '..', '..', '..', '..', 'hosts')
const demo = path.join(import.meta.dirname, '..', '..', '..', '..', '..', 'assets', 'demo-workstation')

describe.each([...fs.readdirSync(hostsFolder).map((name) => path.join(hostsFolder, name)), demo])('%s', (folder) => {
  test('everything that is said of it stands in the sources as it was extracted', async () => {
    const root = folder === demo ? '.' : (readExpectedHost(folder).root ?? '.')
    const opened = openRoot(path.join(folder, root))
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const examination = await examineHost(opened.value)
    const { devices, report } = examination
    const mapped = [...devices.groups.flatMap((group) => group.devices), ...devices.ungrouped]
    const said = [
      ...saidOfHost(report),
      ...mapped.flatMap(({ hostCost }) => hostCost.map(({ text }) => text)),
      ...[...devices.groups, ...devices.candidates].flatMap(({ reasons }) => reasons),
      ...devices.unknowns,
    ]
    const [best] = devices.candidates
    for (const mode of ['static', 'dynamic'] as const) {
      const choices = {
        ...noChoices,
        mode,
        iommu: true,
        stack: true,
        guestHook: true,
        devices: best === undefined ? [] : [best.address],
      }
      const { plan } = await draftPlanFor(opened.value, choices, { examination })
      said.push(...saidInPlan(plan))
    }
    expect(unsaid(said)).toEqual([])
  })
})

test('every failure mode is explained in sentences of the sources', () => {
  const said = catalogue.flatMap(({ title, cause, confirm, ruleOut, fix, risk }) => [
    title,
    cause,
    ...confirm,
    ...ruleOut,
    ...fix,
    risk,
  ])
  expect(unsaid(said)).toEqual([])
})
