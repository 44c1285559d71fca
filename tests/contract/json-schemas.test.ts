// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  buildJsonSchema,
  buildStrictJsonSchema,
  outputSchemas,
  type SchemaName,
} from '../../src-main/contract/report-schemas/json-schemas.ts'
import { mapDevices } from '../../src-main/devices/map-devices.ts'
import type { HostReader } from '../../src-main/probes/host-reader.ts'
import { draftPlanFor } from '../../src-main/services/draft-plan.ts'
import { examineHost } from '../../src-main/services/examine-host.ts'
import { openHost } from '../../src-main/services/open-host.ts'
import { openRoot } from '../../src-main/services/open-root.ts'
import { buildFacts, buildUnknownFacts } from '../support/build-facts.ts'
import { readExpectedHost } from '../support/expected-host.ts'
import { hasLabCaptures, labTimeoutMs, labTitle, openLabCapture } from '../support/lab-captures.ts'
import { noChoices } from '../support/plan-choices.ts'

const schemaFolder = path.resolve(import.meta.dirname, '../../assets/schema')
const hostsFolder = path.resolve(import.meta.dirname, '../hosts')
const names = Object.keys(outputSchemas) as SchemaName[]

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
const published = Object.fromEntries(names.map((name) => [name, ajv.compile(buildJsonSchema(name))]))
const strict = Object.fromEntries(names.map((name) => [name, ajv.compile(buildStrictJsonSchema(name))]))

/** What is wrong with a command's output by both forms of its schema; empty where nothing is. */
function findProblems(name: SchemaName, output: unknown): string[] {
  const document: unknown = JSON.parse(JSON.stringify(output))
  return [published[name], strict[name]].flatMap((validate) => {
    if (validate === undefined) throw new Error(`no schema for ${name}`)
    return validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  })
}

// `npm run generate:schemas` writes these files by running this very test with --update.
test.each(names)('assets/schema/%s.schema.json is what the model says', async (name) => {
  const text = `${JSON.stringify(buildJsonSchema(name), null, 2)}\n`
  await expect(text).toMatchFileSnapshot(path.join(schemaFolder, `${name}.schema.json`))
})

test('facts of a host that tells everything, and of one that tells nothing, fit', () => {
  const facts = buildFacts()
  expect([
    findProblems('facts', facts),
    findProblems('facts', buildUnknownFacts()),
    findProblems('devices', mapDevices(facts)),
  ]).toEqual([[], [], []])
})

test('a schema refuses what is not so', () => {
  const facts = buildFacts()
  const isKnownWithoutSource = { ...facts, pciDevices: { known: true, value: [] } }
  expect(findProblems('facts', isKnownWithoutSource).length).toBeGreaterThan(0)
  expect(findProblems('facts', { ...facts, schema: 2 }).length).toBeGreaterThan(0)
  expect(findProblems('devices', { ...mapDevices(facts), groups: [{ id: -1 }] }).length).toBeGreaterThan(0)
})

describe('what is read from real machines fits', () => {
  async function findProblemsOf(reader: HostReader) {
    const examination = await examineHost(reader)
    const { facts, report, devices } = examination
    const choices = { ...noChoices, devices: devices.candidates.slice(0, 1).map(({ address }) => address), stack: true }
    const { plan } = await draftPlanFor(reader, choices, { examination })
    return {
      doctor: findProblems('doctor', report),
      facts: findProblems('facts', facts),
      devices: findProblems('devices', devices),
      plan: findProblems('plan', plan),
    }
  }
  const none = { doctor: [], facts: [], devices: [], plan: [] }

  test('this machine', async () => {
    const host = await openHost({ kind: 'live' })
    if (!host.ok) throw new Error(host.failure.code)
    expect(await findProblemsOf(host.value.reader)).toEqual(none)
  })

  test('every host in tests/hosts', async () => {
    const found: Record<string, unknown> = {}
    const names = fs.readdirSync(hostsFolder)
    for (const name of names) {
      const folder = path.join(hostsFolder, name)
      const host = openRoot(path.join(folder, readExpectedHost(folder).root ?? '.'))
      found[name] = host.ok ? await findProblemsOf(host.value) : host.failure
    }
    expect(found).toEqual(Object.fromEntries(names.map((name) => [name, none])))
  })

  describe.skipIf(!hasLabCaptures)(labTitle, () => {
    test.each(['amd', 'bootvga', 'bridge', 'intel', 'none', 'numa', 'nvmeroot', 'twin'])(
      '%s',
      async (name) => {
        const capture = openLabCapture(name)
        try {
          expect(await findProblemsOf(capture.reader)).toEqual(none)
        } finally {
          capture.dispose()
        }
      },
      labTimeoutMs,
    )
  })
})
