// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftPlanFor } from '../src-main/services/draft-plan.ts'
import { examineHost } from '../src-main/services/examine-host.ts'
import { openRoot } from '../src-main/services/open-root.ts'
import { describeAsExpected, readExpectedHost } from './support/expected-host.ts'
import { noChoices } from './support/plan-choices.ts'

const hostsFolder = path.join(import.meta.dirname, 'hosts')
const names = fs.readdirSync(hostsFolder).sort()

test('there are at least thirty whole hosts', () => {
  expect(names.length).toBeGreaterThanOrEqual(30)
})

describe.each(names)('%s', (name) => {
  const folder = path.join(hostsFolder, name)

  test('is judged as it is', async () => {
    const expected = readExpectedHost(folder)
    const opened = openRoot(path.join(folder, expected.root ?? '.'))
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const examination = await examineHost(opened.value)
    const best = examination.devices.candidates[0]
    const choices = { ...noChoices, devices: best === undefined ? [] : [best.address] }
    const drafted = best === undefined ? null : await draftPlanFor(opened.value, choices, { examination })
    const found = describeAsExpected(expected, { ...examination, plan: drafted?.plan ?? null })
    expect(found).toEqual(expected)
  })
})
